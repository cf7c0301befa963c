package scenario

import (
	"strconv"

	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/scenario/internal/engine"
)

func (l *layout) layBudget() {
	p, program := l.p, l.program
	program.Years = l.index.years
	for m := range p.Roadmap.Horizon.All() {
		program.YearOf = append(program.YearOf, int32(p.Budget.Year(m)-l.index.first))
	}
	for _, o := range p.Cluster.Organisations {
		if o.Supported {
			program.Supported++
		}
	}
	for _, line := range p.Budget.Lines {
		program.Lines = append(program.Lines, l.line(line))
	}
}

func (l *layout) line(line budget.Line) engine.Line {
	p := l.p
	identity := "line:" + string(line.ID)
	minor, _ := line.Amount.Value.Minor() // validation asks for whole minor units
	laid := engine.Line{
		Minor: minor, Parts: line.Per.Parts(), Once: line.Per == budget.Once,
		PerBroker: line.Each == budget.PerBroker, Units: 1,
		Activity: -1, First: 0, End: l.program.Months,
		Multiplier: l.optional(identity+":multiplier", line.Multiplier), Rate: engine.None,
	}
	if line.Each == budget.PerOrganisation {
		laid.Units = uint64(l.program.Supported)
	}
	if line.During.Activity != "" {
		laid.Activity = l.index.activities[line.During.Activity]
		laid.Off = p.Roadmap.Activities[laid.Activity].Off
	}
	if span := line.During.Months; span.IsValid() {
		laid.First = max(span.Start.Sub(p.Roadmap.Horizon.Start), 0)
		laid.End = min(span.End.Sub(p.Roadmap.Horizon.Start), l.program.Months)
	}
	if x := line.Indexation; !x.IsZero() {
		name := "index:" + string(x.Index)
		slot, met := l.shared[name]
		if !met {
			slot = l.number(name, x.Rate.Value)
			l.shared[name] = slot
		}
		laid.Rate, laid.Base = slot, x.Base.Sub(p.Roadmap.Horizon.Start)
	}
	for k, c := range line.Cuts {
		laid.Cuts = append(laid.Cuts, engine.Cut{
			Year: int32(c.Year - l.index.first), Factor: l.number(identity+":cut:"+strconv.Itoa(c.Year)+":"+strconv.Itoa(k), c.Factor.Value),
		})
	}
	return laid
}
