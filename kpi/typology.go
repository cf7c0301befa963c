package kpi

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/id"
)

// Typology sorts regions into groups by bounds on indicators. The zero
// Typology sorts nothing.
type Typology struct {
	// Title for people.
	Title string `json:"title"`
	// Groups in the source's order.
	Groups []Group `json:"groups"`
	// Ref says where it is described.
	Ref cite.Ref `json:"ref"`
}

// Group is a group of regions. The zero Group is not valid.
type Group struct {
	// ID names it.
	ID id.Measure `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Bounds that its regions keep, all of them.
	Bounds []Bound `json:"bounds,omitempty"`
	// Regions that the source names.
	Regions []id.Region `json:"regions"`
}

// Bound is an interval that an indicator of a region lies in. The zero Bound
// is not valid.
type Bound struct {
	// Indicator that is bounded.
	Indicator id.Indicator `json:"indicator"`
	// AtLeast is the lower end, which is within; nil means none.
	AtLeast *float64 `json:"at_least,omitempty"`
	// Below is the upper end, which is outside; nil means none.
	Below *float64 `json:"below,omitempty"`
	// Ref says where the bound is stated.
	Ref cite.Ref `json:"ref"`
}

// Holds says whether the bound holds of a value.
func (b Bound) Holds(value float64) bool {
	return (b.AtLeast == nil || value >= *b.AtLeast) && (b.Below == nil || value < *b.Below)
}

// Unclassified is the group of a region that no group takes.
const Unclassified id.Measure = "unclassified"

// Classify gives the first group all of whose bounds hold, or
// [Unclassified]. An indicator that is not in values keeps no bound.
func (t Typology) Classify(values map[id.Indicator]float64) id.Measure {
	for _, g := range t.Groups {
		if g.takes(values) {
			return g.ID
		}
	}
	return Unclassified
}

func (g Group) takes(values map[id.Indicator]float64) bool {
	for _, b := range g.Bounds {
		value, known := values[b.Indicator]
		if !known || !b.Holds(value) {
			return false
		}
	}
	return len(g.Bounds) > 0
}

// gap gives a combination of indicator values that no group takes, and
// whether there is one: it tries every cell into which the bounds cut the
// plane, by its lower corner.
func (t Typology) gap() (map[id.Indicator]float64, bool) {
	var indicators []id.Indicator
	cuts := make(map[id.Indicator][]float64)
	for _, g := range t.Groups {
		for _, b := range g.Bounds {
			if cuts[b.Indicator] == nil {
				indicators = append(indicators, b.Indicator)
				cuts[b.Indicator] = []float64{0}
			}
			for _, end := range []*float64{b.AtLeast, b.Below} {
				if end != nil {
					cuts[b.Indicator] = append(cuts[b.Indicator], *end)
				}
			}
		}
	}
	const most = 10_000 // cells tried
	cells := 1
	for _, i := range indicators {
		cells *= len(cuts[i])
		if cells > most {
			return nil, false
		}
	}
	if len(indicators) == 0 {
		return nil, false
	}
	for cell := range cells {
		values := make(map[id.Indicator]float64, len(indicators))
		for _, i := range indicators {
			values[i] = cuts[i][cell%len(cuts[i])]
			cell /= len(cuts[i])
		}
		if t.Classify(values) == Unclassified {
			return values, true
		}
	}
	return nil, false
}
