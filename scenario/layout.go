package scenario

import (
	"strconv"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/scenario/internal/engine"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
)

// layout lays a valid programme out flat. The identity of a random variable is
// made of identifiers of the document, never of positions, so that adding a
// part moves no other draw; several of one kind at one part are numbered.
type layout struct {
	p        *programme.Programme
	index    index
	compiler *compiler
	program  *engine.Program
	shared   map[string]engine.Slot // draws that several parts share, by identity
}

func (l *layout) lay() {
	l.shared = make(map[string]engine.Slot)
	p, program := l.p, l.program
	program.Months = p.Roadmap.Months()
	l.layRoadmap()
	l.layRisks()
	l.layBrokers()
	l.layBudget()
	l.layCluster()
	for _, n := range p.KPI.Indicators {
		if n.Simulated() {
			program.Indicators = append(program.Indicators, l.number("indicator/"+string(n.ID)+"/baseline", n.Baseline.Or(0)))
		}
	}
	for _, e := range p.KPI.Effects {
		l.layEffect(e)
	}
}

// constant gives a slot that holds the number in every run.
func (l *layout) constant(x float64) engine.Slot {
	l.program.Constants = append(l.program.Constants, x)
	return engine.Slot(len(l.program.Constants) - 1)
}

// number gives a slot for a distribution: a constant when it is certain.
func (l *layout) number(identity string, d dist.Dist) engine.Slot {
	if lo, hi := d.Support(); lo == hi {
		return l.constant(lo)
	}
	name := d.String()
	table := l.compiler.tables[name]
	if table == nil {
		table = engine.NewTable(d)
		l.compiler.tables[name] = table
	}
	return l.draw(identity, table)
}

// optional is [layout.number] for a figure that may be missing.
func (l *layout) optional(identity string, u figure.Uncertain) engine.Slot {
	if u.Value == nil {
		return engine.None
	}
	return l.number(identity, u.Value)
}

// uniform gives a slot that is drawn evenly between 0 and 1.
func (l *layout) uniform(identity string) engine.Slot { return l.draw(identity, nil) }

func (l *layout) draw(identity string, table *engine.Table) engine.Slot {
	slot := l.constant(0)
	l.program.Draws = append(l.program.Draws, engine.Draw{Slot: slot, Identity: identity, Table: table})
	return slot
}

func (l *layout) layRoadmap() {
	program := l.program
	program.Network, _ = roadmap.NewNetwork(l.p.Roadmap) // valid, so it fits together
	for i, a := range l.p.Roadmap.Activities {
		identity := "activity/" + string(a.ID)
		program.Duration = append(program.Duration, l.number(identity+"/duration", a.Duration.Or(a.PlannedMonths())))
		for k, d := range a.Delays {
			program.Delays = append(program.Delays, engine.Delay{
				Activity: int32(i), Start: d.Event == roadmap.Start,
				Months: l.number(identity+"/delay/"+strconv.Itoa(k), d.Months.Value),
			})
		}
	}
}

func (l *layout) layRisks() {
	for _, r := range l.p.Risks {
		identity := "risk/" + string(r.ID)
		laid := engine.Risk{Chance: r.Chance.Value.Mean(), Yearly: r.Strikes == programme.EachYear}
		for _, m := range r.Mitigations {
			if !m.Adopted {
				continue
			}
			laid.Chance *= m.ChanceFactor.Or(1).Mean()
			laid.Softening = append(laid.Softening, l.number(identity+"/mitigation/"+string(m.ID), m.ImpactFactor.Or(1)))
		}
		switch {
		case l.resolved(r) || r.Switch == programme.Off:
			laid.Chance = 0
		case r.Switch == programme.On:
			laid.Chance = 1
		}
		if laid.Yearly {
			for y := range l.index.years {
				slot := l.uniform(identity + "/" + strconv.Itoa(l.index.first+y))
				if y == 0 {
					laid.Uniform = slot
				}
			}
		} else {
			laid.Uniform = l.uniform(identity)
		}
		for k, impact := range r.Impacts {
			laid.Impacts = append(laid.Impacts, l.impacts(identity+"/impact/"+strconv.Itoa(k), impact)...)
		}
		l.program.Risks = append(l.program.Risks, laid)
	}
}

// resolved says whether the decision that ends the risk is taken.
func (l *layout) resolved(r programme.Risk) bool {
	for _, d := range l.p.Roadmap.Decisions {
		if r.ResolvedBy == d.ID && d.Chosen != "" && r.ResolvedBy != "" {
			return true
		}
	}
	return false
}

// impacts lays one impact out, on each of its targets.
func (l *layout) impacts(identity string, impact programme.Impact) []engine.Impact {
	switch impact := impact.(type) {
	case programme.DelayActivity:
		return []engine.Impact{{Kind: engine.DelayActivity, Target: int32(l.index.activities[impact.Activity]), Value: l.number(identity, impact.Months.Value)}}
	case programme.ScaleLines:
		value := l.number(identity, impact.Factor.Value)
		var all []engine.Impact
		for _, line := range impact.Lines {
			all = append(all, engine.Impact{Kind: engine.ScaleLine, Target: int32(l.index.lines[line]), Value: value})
		}
		return all
	case programme.ScaleEffect:
		return []engine.Impact{{Kind: engine.ScaleEffect, Target: int32(l.index.effects[impact.Effect]), Value: l.number(identity, impact.Factor.Value)}}
	default:
		filling := impact.(programme.ScaleFilling) // validation knows no other
		return []engine.Impact{{Kind: engine.ScaleFilling, Value: l.number(identity, filling.Factor.Value)}}
	}
}

func (l *layout) layBrokers() {
	p, program := l.p, l.program
	program.BrokerActivity = -1
	if i, known := l.index.activities[p.Broker.Activity]; known {
		program.BrokerActivity = i
	}
	for _, d := range p.Broker.Districts {
		identity := "district/" + string(d.ID)
		laid := engine.District{Chance: engine.None, VacantFrom: program.Months, Uniform: l.uniform(identity + "/filled")}
		if d.Filled.Value != nil {
			laid.Chance = l.constant(d.Filled.Value.Mean())
		}
		if d.VacantFrom.IsValid() {
			laid.VacantFrom = d.VacantFrom.Sub(p.Roadmap.Horizon.Start)
		}
		program.Districts = append(program.Districts, laid)
	}
}

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
	identity := "line/" + string(line.ID)
	minor, _ := line.Amount.Value.Minor() // validation asks for whole minor units
	laid := engine.Line{
		Minor: minor, Parts: line.Per.Parts(), Once: line.Per == budget.Once,
		PerBroker: line.Each == budget.PerBroker, Units: 1,
		Activity: -1, First: 0, End: l.program.Months,
		Multiplier: l.optional(identity+"/multiplier", line.Multiplier), Rate: engine.None,
	}
	if line.Each == budget.PerOrganisation {
		laid.Units = uint64(l.program.Supported)
	}
	if line.During.Activity != "" {
		laid.Activity = l.index.activities[line.During.Activity]
	}
	if span := line.During.Months; span.IsValid() {
		laid.First = max(span.Start.Sub(p.Roadmap.Horizon.Start), 0)
		laid.End = min(span.End.Sub(p.Roadmap.Horizon.Start), l.program.Months)
	}
	if x := line.Indexation; !x.IsZero() {
		name := "index/" + string(x.Index)
		slot, met := l.shared[name]
		if !met {
			slot = l.number(name, x.Rate.Value)
			l.shared[name] = slot
		}
		laid.Rate, laid.Base = slot, x.Base.Sub(p.Roadmap.Horizon.Start)
	}
	for k, c := range line.Cuts {
		laid.Cuts = append(laid.Cuts, engine.Cut{
			Year: int32(c.Year - l.index.first), Factor: l.number(identity+"/cut/"+strconv.Itoa(c.Year)+"/"+strconv.Itoa(k), c.Factor.Value),
		})
	}
	return laid
}

func (l *layout) layCluster() {
	p, program := l.p, l.program
	program.Stages = len(p.Cluster.Stages)
	program.Growth = l.optional("growth", p.Cluster.Growth)
	for _, g := range p.Cluster.Programmes {
		program.Support = append(program.Support, int32(l.index.activities[g.Activity]))
	}
	for _, o := range p.Cluster.Organisations {
		if !o.Simulated() {
			continue
		}
		identity := "organisation/" + string(o.ID)
		program.Organisations = append(program.Organisations, engine.Organisation{
			Members:  l.number(identity+"/members", o.Members.Value),
			Response: l.optional(identity+"/response", o.Response),
			Stage:    int32(l.index.stages[o.Stage]), Supported: o.Supported,
		})
	}
	for _, t := range p.Cluster.Transitions {
		laid := engine.Transition{From: int32(l.index.stages[t.From]), To: int32(l.index.stages[t.To])}
		for _, c := range t.Criteria {
			laid.Criteria = append(laid.Criteria, engine.Criterion{
				SupportedMonths: c.Measure != "members",
				AtLeast:         l.number("transition/"+string(t.From)+"/"+string(t.To)+"/"+string(c.Measure), c.AtLeast.Value),
			})
		}
		program.Transitions = append(program.Transitions, laid)
	}
}

func (l *layout) layEffect(e kpi.Effect) {
	identity := "effect/" + string(e.ID)
	activity := l.index.activities[e.Trigger.Activity]
	laid := engine.Effect{
		Organisation: -2, Indicator: -1, Grows: e.Moves == kpi.Grows, Activity: int32(activity),
		AfterFinish: e.Trigger.When == kpi.AfterFinish, WhileRunning: e.Trigger.When == kpi.WhileRunning,
		Lag: l.optional(identity+"/lag", e.Lag), Ramp: l.optional(identity+"/ramp", e.Ramp),
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
		laid.Factors = append(laid.Factors, l.number(identity+"/"+string(f.ID), f.Value.Value))
	}
	if l.p.Roadmap.Activities[activity].Off {
		laid.Factors = append(laid.Factors, l.constant(0)) // an activity that is off triggers nothing
	}
	l.program.Effects = append(l.program.Effects, laid)
}
