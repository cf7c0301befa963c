package engine

import "github.com/clusterprogramme/programme/value/dist"

// bins is the number of equiprobable bins of a table.
const bins = 1024

// Table is the quantile function of a distribution on a grid of equal
// probabilities: exact at the ends of every bin, linear within, and exact
// throughout the first and the last bin, where tails bend most. It is
// immutable.
type Table struct {
	law   dist.Dist
	knots [bins + 1]float64
}

// NewTable tabulates a valid distribution.
func NewTable(law dist.Dist) *Table {
	t := &Table{law: law}
	for i := range t.knots {
		t.knots[i] = law.Quantile(float64(i) / bins)
	}
	return t
}

// Quantile is the value that is not exceeded with probability u, for u
// strictly between 0 and 1.
func (t *Table) Quantile(u float64) float64 {
	x := u * bins
	bin := int(x)
	if bin <= 0 || bin >= bins-1 {
		return t.law.Quantile(u)
	}
	lo, hi := t.knots[bin], t.knots[bin+1]
	return lo + float64((hi-lo)*(x-float64(bin)))
}
