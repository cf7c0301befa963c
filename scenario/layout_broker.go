package scenario

import (
	"github.com/clusterprogramme/programme/scenario/internal/engine"
)

func (l *layout) layBrokers() {
	p, program := l.p, l.program
	program.BrokerActivity = -1
	if i, known := l.index.activities[p.Broker.Activity]; known {
		program.BrokerActivity = i
	}
	for _, d := range p.Broker.Districts {
		identity := "district:" + string(d.ID)
		laid := engine.District{Chance: engine.None, VacantFrom: program.Months, Uniform: l.uniform(identity + ":filled")}
		if d.Filled.Value != nil {
			laid.Chance = l.constant(d.Filled.Value.Mean())
		}
		if d.VacantFrom.IsValid() {
			laid.VacantFrom = d.VacantFrom.Sub(p.Roadmap.Horizon.Start)
		}
		program.Districts = append(program.Districts, laid)
	}
}
