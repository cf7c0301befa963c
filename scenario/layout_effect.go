package scenario

import (
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/scenario/internal/engine"
)

func (l *layout) layEffect(e kpi.Effect) {
	identity := "effect:" + string(e.ID)
	activity := l.index.activities[e.Trigger.Activity]
	laid := engine.Effect{
		Organisation: -2, Indicator: -1, Grows: e.Moves == kpi.Grows, Activity: int32(activity),
		AfterFinish: e.Trigger.When == kpi.AfterFinish, WhileRunning: e.Trigger.When == kpi.WhileRunning,
		Lag: l.optional(identity+":lag", e.Lag), Ramp: l.optional(identity+":ramp", e.Ramp),
		PerBroker: e.Each == kpi.PerBroker, Units: 1,
	}
	if e.Each == kpi.PerOrganisation {
		laid.Units = float64(l.program.Supported)
	}
	switch {
	case e.On.Indicator != "":
		laid.Indicator = int32(l.index.indicators[e.On.Indicator])
	case e.On.Members == kpi.All:
		laid.Organisation = -1
	default:
		if i, simulated := l.index.organisations[e.On.Members]; simulated {
			laid.Organisation = int32(i)
		}
	}
	for _, f := range e.Factors {
		laid.Factors = append(laid.Factors, l.number(identity+":factor:"+string(f.ID), f.Value.Value))
	}
	if l.p.Roadmap.Activities[activity].Off {
		laid.Factors = append(laid.Factors, l.constant(0)) // an activity that is off triggers nothing
	}
	l.program.Effects = append(l.program.Effects, laid)
}
