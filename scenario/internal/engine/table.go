package engine

import "github.com/clusterprogramme/programme/value/dist"

const (
	// bins is the number of equiprobable bins of a table.
	bins = 1024
	// fine is the number of equiprobable parts of its first and last bin.
	fine = 64
)

// Table is the quantile function of a distribution on a grid of equal
// probabilities: exact at the ends of every bin and linear within. The first
// and the last bin, where tails bend most, are cut into [fine] parts again,
// and are exact throughout the outermost part. A law that jumps from number to
// number, and one that this library does not know, is exact throughout. It is immutable.
type Table struct {
	law   dist.Dist
	jumps bool // nothing lies between two values that differ
	body  [bins + 1]float64
	low   [fine + 1]float64 // the first bin
	high  [fine + 1]float64 // the last bin
}

// NewTable tabulates a valid distribution.
func NewTable(law dist.Dist) *Table {
	t := &Table{law: law}
	switch law.(type) {
	case dist.Bernoulli, dist.Discrete:
		t.jumps = true
	default:
		t.jumps = dist.KindOf(law) == "" // a law of the caller's may do anything
	}
	for i := range t.body {
		t.body[i] = law.Quantile(float64(i) / bins)
	}
	for i := range t.low {
		t.low[i] = law.Quantile(float64(i) / (fine * bins))
		t.high[i] = law.Quantile(1 - float64(fine-i)/(fine*bins))
	}
	return t
}

// Quantile is the value that is not exceeded with probability u, for u
// strictly between 0 and 1.
func (t *Table) Quantile(u float64) float64 {
	if t.jumps {
		return t.jump(u)
	}
	x := u * bins // exact, as bins is a power of 2
	switch bin := int(x); bin {
	case 0:
		if x *= fine; x < 1 {
			return t.law.Quantile(u)
		}
		return between(t.low[:], x)
	case bins - 1:
		if x = (x - (bins - 1)) * fine; x >= fine-1 {
			return t.law.Quantile(u)
		}
		return between(t.high[:], x)
	default:
		return between(t.body[:], x)
	}
}

// jump is the quantile of a law that jumps.
func (t *Table) jump(u float64) float64 {
	i := int(u * bins)
	if t.body[i] == t.body[i+1] {
		return t.body[i]
	}
	return t.law.Quantile(u)
}

// between reads a row of exact values at a place between two of them.
func between(row []float64, x float64) float64 {
	i := int(x)
	return row[i] + float64((row[i+1]-row[i])*(x-float64(i)))
}
