package programme

import (
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
	changed := p.change(s, c.At())
	list := c.List()
	if list.Err() == nil {
		list = append(list, changed.Validate().With(finding.Error)...)
	}
	return changed, list
}

// change makes the changes of a scenario on a copy, reporting at the place of
// the scenario.
func (p *Programme) change(s Scenario, at finding.At) *Programme {
	changed := p.Clone()
	changed.Scenarios = nil
	line, ok := p.lineage(s, at)
	if !ok {
		return changed
	}
	for _, step := range line {
		for i, c := range step.Changes {
			at := at.In("changes", i)
			if step.ID != s.ID {
				at = at.Citing("scenario " + string(step.ID))
			}
			if at.Check(c != nil, CodeChangeEmpty, "name a change") {
				c.Apply(changed, at)
			}
		}
	}
	return changed
}

// lineage gives the scenario and those that it extends, the first ancestor
// first, or reports why there is no such line.
func (p *Programme) lineage(s Scenario, at finding.At) ([]Scenario, bool) {
	line := []Scenario{s}
	names := finding.NamesOf(p.Scenarios, func(s Scenario) id.Scenario { return s.ID })
	for up := s.Extends; up != ""; up = line[0].Extends {
		if !id.Known(at.In("extends"), up, names, "scenario") {
			return nil, false
		}
		for _, met := range line {
			if !at.In("extends").Check(met.ID != up, CodeScenarioCircle, "the scenario %q extends itself, through others: let one of them stand alone", up) {
				return nil, false
			}
		}
		for _, known := range p.Scenarios {
			if known.ID == up {
				line = append([]Scenario{known}, line...)
				break
			}
		}
	}
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
