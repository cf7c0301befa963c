package programme

import (
	"math"

	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// The bounds within which the whole numbers of a cash flow are exact.
const (
	mostFactors = 1e5  // of all that multiplies a line
	mostCost    = 1e15 // of a line in a year, in major units
)

// validateBounds reports lines that could cost more than can be counted.
func (p *Programme) validateBounds(at finding.At) {
	units := map[budget.Driver]float64{budget.PerBroker: float64(len(p.Broker.Districts))}
	for _, o := range p.Cluster.Organisations {
		if o.Supported {
			units[budget.PerOrganisation]++
		}
	}
	for i, l := range p.Budget.Lines {
		factors := highest(l.Multiplier.Or(1)) * p.highestCut(l) * p.highestRisk(l.ID) * p.highestIndex(l)
		cost := l.Amount.Value.Decimal().InexactFloat64() * factors
		if l.Each != "" {
			cost *= max(units[l.Each], 1)
		}
		if l.Per == budget.Monthly {
			cost *= 12
		}
		at.In("lines", i).Check(factors <= mostFactors && cost < mostCost, CodeFactors,
			"its factors can multiply it by %.3g, to %.3g a year: bound them", factors, cost)
	}
}

// highest is the largest value of a distribution; one that is wrong counts as
// 1, and is reported elsewhere.
func highest(d interface {
	Validate() error
	Support() (lo, hi float64)
}) float64 {
	if d.Validate() != nil {
		return 1
	}
	_, hi := d.Support()
	return hi
}

// highestCut is the largest product of the cuts of one year, at least 1.
func (p *Programme) highestCut(l budget.Line) float64 {
	most, years := 1.0, make(map[int]float64)
	for _, c := range l.Cuts {
		if years[c.Year] == 0 {
			years[c.Year] = 1
		}
		years[c.Year] *= highest(c.Factor.Or(1))
		most = max(most, years[c.Year])
	}
	return most
}

// highestRisk is the largest product of the factors of risks on a line.
func (p *Programme) highestRisk(line id.Line) float64 {
	most := 1.0
	for _, r := range p.Risks {
		for _, impact := range r.Impacts {
			scale, ok := impact.(ScaleLines)
			for _, name := range scale.Lines {
				if ok && name == line {
					most *= max(highest(scale.Factor.Or(1)), 1)
				}
			}
		}
	}
	return most
}

// highestIndex is the largest factor of indexation within the horizon.
func (p *Programme) highestIndex(l budget.Line) float64 {
	if l.Indexation.IsZero() || !p.Roadmap.Horizon.IsValid() {
		return 1
	}
	years := float64(p.Roadmap.Horizon.End.Sub(l.Indexation.Base) / 12)
	return max(math.Pow(1+highest(l.Indexation.Rate.Or(0)), years), 1)
}
