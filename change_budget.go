package programme

import (
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// Cut multiplies a budget line in one budget year; a factor above 1 raises
// it. The zero Cut is not valid.
type Cut struct {
	// Line that is multiplied.
	Line id.Line `json:"line"`
	// Year is the budget year.
	Year int `json:"year"`
	// Factor by which it is multiplied.
	Factor dist.Dist `json:"factor"`
}

// Apply makes the change.
func (c Cut) Apply(p *Programme, at finding.At) {
	if !figure.CheckDist(at.In("factor"), c.Factor, 0, budget.MostFactor) {
		return
	}
	horizon := p.Roadmap.Horizon
	first, last := p.Budget.Year(horizon.Start), p.Budget.Year(horizon.End.Add(-1))
	at.In("year").Check(!horizon.IsValid() || first <= c.Year && c.Year <= last, CodeChangeYear, "give a budget year of the horizon, from %d to %d", first, last)
	for i := range p.Budget.Lines {
		if l := &p.Budget.Lines[i]; l.ID == c.Line {
			l.Cuts = append(l.Cuts, budget.Cut{Year: c.Year, Factor: assumed(c.Factor)})
			return
		}
	}
	id.Known(at.In("line"), c.Line, lineNames(p), "budget line")
}
