package programme

import (
	"fmt"
	"slices"

	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// Scenario is a named set of changes to a programme. The zero Scenario
// changes nothing.
type Scenario struct {
	// ID names it.
	ID id.Scenario `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Extends is the scenario of the same document whose changes come first.
	Extends id.Scenario `json:"extends,omitempty"`
	// Changes in the order in which they are made.
	Changes []Change `json:"changes,omitempty"`
	// Ref says where the scenario comes from.
	Ref cite.Ref `json:"ref,omitzero"`
}

// Change is one edit of a programme: see the types with an Apply method. A
// change of another type can be used from Go, but not written to a document.
type Change interface {
	// Apply makes the change on p, a copy of its own that it may edit freely,
	// and reports at the place what stands in the way.
	Apply(p *Programme, at finding.At)
}

// With gives a copy of the programme with the scenario's changes made, those
// of the scenarios that it extends first, and the findings: those of the
// changes, and those of the changed programme that are errors. Without an
// error among them the copy is valid. It has no scenarios: they were written
// for the unchanged programme.
func (p *Programme) With(s Scenario) (*Programme, finding.List) {
	var c finding.Collector
	changed := p.change(s, c.At(), c.At().In("extends"))
	list := c.List()
	if list.Err() == nil {
		list = append(list, changed.Validate().With(finding.Error)...)
	}
	return changed, list
}

// change makes the changes of a scenario on a copy without scenarios, which
// were written for the unchanged programme. It reports at the place of the
// scenario, and what stands in the way of those that it extends above.
func (p *Programme) change(s Scenario, at, above finding.At) *Programme {
	bare := *p
	bare.Scenarios = nil
	changed := bare.Clone()
	line, ok := p.lineage(s, at)
	if !ok {
		return changed
	}
	for _, step := range line[:len(line)-1] {
		var c finding.Collector
		step.apply(changed, c.At())
		for _, f := range c.List() {
			above.Report(finding.Finding{
				Code: f.Code, Severity: f.Severity, Meant: f.Meant,
				Message: fmt.Sprintf("in the scenario %q, at %s: %s", step.ID, f.Path, f.Message),
			})
		}
	}
	s.apply(changed, at)
	return changed
}

// apply makes the scenario's own changes on p, reporting at its place.
func (s Scenario) apply(p *Programme, at finding.At) {
	for i, c := range s.Changes {
		at := at.In("changes", i)
		if !at.Check(c != nil, CodeChangeEmpty, "name a change") {
			continue
		}
		if name := changeName(c); name != "" {
			at = at.In(name)
		}
		applyChange(c, p, at)
	}
}

// applyChange makes a change, which may be the caller's own, and reports a
// panic in it.
func applyChange(c Change, p *Programme, at finding.At) {
	defer func() {
		if thrown := recover(); thrown != nil {
			at.Check(false, CodeChangePanic, "the change %T panicked: %v", c, thrown)
		}
	}()
	c.Apply(p, at)
}

// The bounds on the scenarios of a document, so that each can be tried.
const (
	// MostScenarios is how many there may be.
	MostScenarios = 100
	// MostChanges is how many changes one may make by itself.
	MostChanges = 1000
	// DeepestScenario is how many may extend each other in a row.
	DeepestScenario = 16
)

// lineage gives the scenario and those that it extends, the first ancestor
// first, or reports why there is no such line.
func (p *Programme) lineage(s Scenario, at finding.At) ([]Scenario, bool) {
	line := []Scenario{s}
	at = at.In("extends")
	for up := s.Extends; up != ""; {
		i := slices.IndexFunc(p.Scenarios, func(s Scenario) bool { return s.ID == up })
		if i < 0 {
			id.Known(at, up, finding.NamesOf(p.Scenarios, func(s Scenario) id.Scenario { return s.ID }), "scenario")
			return nil, false
		}
		circle := slices.ContainsFunc(line, func(met Scenario) bool { return met.ID == up })
		if !at.Check(!circle, CodeScenarioCircle, "the scenario %q extends itself, through others: let one of them stand alone", up) ||
			!at.Check(len(line) < DeepestScenario, CodeScenarioBound, "more than %d scenarios extend each other in a row: join some", DeepestScenario) {
			return nil, false
		}
		line = append(line, p.Scenarios[i])
		up = p.Scenarios[i].Extends
	}
	slices.Reverse(line)
	return line, true
}

// Scenario gives the scenario of the document with the name.
func (p *Programme) Scenario(name id.Scenario) (Scenario, bool) {
	for _, s := range p.Scenarios {
		if s.ID == name {
			return s, true
		}
	}
	return Scenario{}, false
}
