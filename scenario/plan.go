package scenario

import (
	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
)

// Plan gives the course of the programme exactly as its plan draws it: planned
// spans, every district filled, stated amounts, no risk, and every other
// figure at its mean. It gives nil when a finding is an error.
func Plan(p *programme.Programme) (*Trace, finding.List) {
	if list := p.Validate(); list.Err() != nil {
		return nil, list
	}
	certain := p.Clone()
	for i := range certain.Roadmap.Activities {
		a := &certain.Roadmap.Activities[i]
		a.Duration = figure.Uncertain{}
		a.Delays = nil
	}
	certain.Risks = nil
	for i := range certain.Broker.Districts {
		certain.Broker.Districts[i].Filled = figure.Uncertain{}
	}
	for i := range certain.Budget.Lines {
		l := &certain.Budget.Lines[i]
		l.Multiplier = figure.Uncertain{}
		settle(&l.Indexation.Rate)
		for k := range l.Cuts {
			settle(&l.Cuts[k].Factor)
		}
	}
	settle(&certain.Cluster.Growth)
	for i := range certain.Cluster.Transitions {
		criteria := certain.Cluster.Transitions[i].Criteria
		for k := range criteria {
			settle(&criteria[k].AtLeast)
		}
	}
	for i := range certain.Cluster.Organisations {
		settle(&certain.Cluster.Organisations[i].Members)
		settle(&certain.Cluster.Organisations[i].Response)
	}
	for i := range certain.KPI.Indicators {
		settle(&certain.KPI.Indicators[i].Baseline)
	}
	for i := range certain.KPI.Effects {
		e := &certain.KPI.Effects[i]
		settle(&e.Lag)
		settle(&e.Ramp)
		for k := range e.Factors {
			settle(&e.Factors[k].Value)
		}
	}
	for i := range certain.Diagnosis.Events {
		certain.Diagnosis.Events[i].Risk = "" // the risks are gone
	}
	certain.Scenarios = nil
	compiled, list := newCompiler().compile(certain, AsPlanned())
	if compiled == nil {
		return nil, list
	}
	return compiled.Trace(0, 0), list
}

// settle makes a figure certain, at its mean.
func settle(u *figure.Uncertain) {
	if u.Value != nil {
		u.Value = dist.Point{Value: u.Value.Mean()}
	}
}
