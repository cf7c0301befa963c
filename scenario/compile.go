package scenario

import (
	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/scenario/internal/engine"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// Compiled is a programme under a scenario, ready to run. It is immutable and
// safe for use by several goroutines at once.
type Compiled struct {
	programme *programme.Programme // changed by the scenario
	scenario  programme.Scenario
	program   *engine.Program
	measures  []measure
	index     index
	hash      string // of the changed programme: see [Manifest]
}

// Compile makes the scenario's changes on a copy of the programme and lays the
// result out for running. It gives nil when a finding is an error.
func Compile(p *programme.Programme, s programme.Scenario) (*Compiled, finding.List) {
	if list := p.Validate(); list.Err() != nil {
		return nil, list
	}
	return newCompiler().compile(p, s)
}

// compiler keeps what programmes that differ little can share.
type compiler struct {
	tables map[string]*engine.Table // by the text of the distribution
}

func newCompiler() *compiler { return &compiler{tables: make(map[string]*engine.Table)} }

// compile is [Compile] for a programme that is free of errors.
func (c *compiler) compile(base *programme.Programme, s programme.Scenario) (*Compiled, finding.List) {
	changed, list := base.With(s)
	if list.Err() != nil {
		return nil, list
	}
	compiled := &Compiled{programme: changed, scenario: s, index: newIndex(changed), hash: hash(changed)}
	l := &layout{p: changed, index: compiled.index, compiler: c, program: &engine.Program{}}
	l.lay()
	compiled.program = l.program
	compiled.measures = measures(changed, compiled.index, base.Roadmap.Horizon.End.Add(-1))
	return compiled, list
}

// Programme gives a copy of the programme as the scenario changed it.
func (c *Compiled) Programme() *programme.Programme { return c.programme.Clone() }

// Scenario is the scenario that was compiled.
func (c *Compiled) Scenario() programme.Scenario { return c.scenario }

// index finds the positions of named parts.
type index struct {
	activities    map[id.Activity]int
	organisations map[id.Organisation]int // among the simulated ones
	indicators    map[id.Indicator]int    // among the simulated ones
	lines         map[id.Line]int
	risks         map[id.Risk]int
	effects       map[id.Effect]int
	stages        map[id.Stage]int
	first         int // the first budget year
	years         int
}

func newIndex(p *programme.Programme) index {
	x := index{
		activities: make(map[id.Activity]int), organisations: make(map[id.Organisation]int), indicators: make(map[id.Indicator]int),
		lines: make(map[id.Line]int), risks: make(map[id.Risk]int), effects: make(map[id.Effect]int), stages: make(map[id.Stage]int),
	}
	for i, a := range p.Roadmap.Activities {
		x.activities[a.ID] = i
	}
	for _, o := range p.Cluster.Organisations {
		if o.Simulated() {
			x.organisations[o.ID] = len(x.organisations)
		}
	}
	for _, n := range p.KPI.Indicators {
		if n.Simulated() {
			x.indicators[n.ID] = len(x.indicators)
		}
	}
	for i, l := range p.Budget.Lines {
		x.lines[l.ID] = i
	}
	for i, r := range p.Risks {
		x.risks[r.ID] = i
	}
	for i, e := range p.KPI.Effects {
		x.effects[e.ID] = i
	}
	for i, s := range p.Cluster.Stages {
		x.stages[s.ID] = i
	}
	x.first = p.Budget.Year(p.Roadmap.Horizon.Start)
	x.years = p.Budget.Year(p.Roadmap.Horizon.End.Add(-1)) - x.first + 1
	return x
}
