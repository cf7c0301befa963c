package scenario

import (
	"strconv"

	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/scenario/internal/engine"
)

func (l *layout) layRoadmap() {
	program := l.program
	program.Network, _ = roadmap.NewNetwork(l.p.Roadmap) // valid, so it fits together
	for i, a := range l.p.Roadmap.Activities {
		identity := "activity:" + string(a.ID)
		program.Duration = append(program.Duration, l.number(identity+":duration", a.Duration.Or(a.PlannedMonths())))
		for k, d := range a.Delays {
			program.Delays = append(program.Delays, engine.Delay{
				Activity: int32(i), Start: d.Event == roadmap.Start,
				Months: l.number(identity+":delay:"+strconv.Itoa(k), d.Months.Value),
			})
		}
	}
}
