package programme

import (
	"fmt"
	"slices"

	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// Soften multiplies an effect, and may stretch the months over which it grows
// to its full size. The zero Soften is not valid.
type Soften struct {
	// Effect that is multiplied.
	Effect id.Effect `json:"effect"`
	// Factor by which it is; none means 1.
	Factor dist.Dist `json:"factor,omitempty"`
	// Ramp is the new number of months to its full size; none leaves it.
	Ramp dist.Dist `json:"ramp_months,omitempty"`
}

// Apply makes the change.
func (c Soften) Apply(p *Programme, at finding.At) {
	at.Check(c.Factor != nil || c.Ramp != nil, CodeChangeEmpty, "give a factor, a ramp, or both")
	i := slices.IndexFunc(p.KPI.Effects, func(e kpi.Effect) bool { return e.ID == c.Effect })
	if i < 0 {
		id.Known(at.In("effect"), c.Effect, effectNames(p), "effect")
		return
	}
	e := &p.KPI.Effects[i]
	if c.Factor != nil && figure.CheckDist(at.In("factor"), c.Factor, -1000, 1000) {
		e.Factors = append(e.Factors, kpi.Factor{ID: softenID(e.Factors), Title: "change of the scenario", Value: assumed(c.Factor)})
	}
	if c.Ramp != nil && figure.CheckDist(at.In("ramp_months"), c.Ramp, 0, 600) {
		e.Ramp = assumed(c.Ramp)
	}
}

// softenID names the next factor that scenarios add to an effect.
func softenID(factors []kpi.Factor) id.Measure {
	for n := 1; ; n++ {
		name := id.Measure(fmt.Sprintf("scenario-%d", n))
		if !slices.ContainsFunc(factors, func(f kpi.Factor) bool { return f.ID == name }) {
			return name
		}
	}
}
