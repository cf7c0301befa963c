package dist

import (
	"fmt"
	"math"
	"slices"
)

// MostValues is how many values an [Empirical] may have, so that [Parse] reads
// its text. Of a larger sample give quantiles at even steps.
const MostValues = 2048

// Empirical is the law of a sample. Its quantiles run straight from each value
// to the next, so that numbers between the values are possible. Mean and
// variance are those of this law: the values at the ends count half, and the
// variance is somewhat below that of the sample. The values may be in any
// order; quantiles are found faster when they ascend. One value is a certain
// number. The zero Empirical is not valid. It is not comparable.
//
// Reference: Hyndman and Fan (1996), Sample quantiles in statistical packages,
// The American Statistician 50, 361-365, definition 7.
type Empirical struct {
	Values []float64 `json:"values"`
}

func (d Empirical) sorted() []float64 {
	if slices.IsSorted(d.Values) {
		return d.Values
	}
	values := slices.Clone(d.Values)
	slices.Sort(values)
	return values
}

// Quantile gives, of n values in order, the one at place (n - 1) p counted
// from 0, between two places in proportion.
func (d Empirical) Quantile(p float64) float64 {
	lo, hi := d.Support()
	if x, ok := edge(p, lo, hi); ok {
		return x
	}
	values := d.sorted()
	place := p * float64(len(values)-1)
	i := int(place)
	if i+1 >= len(values) {
		return hi
	}
	// At most values[i+1] in spite of rounding, as the part of the step is below 1.
	return values[i] + (place-float64(i))*(values[i+1]-values[i])
}

// Mean gives the mean of the law: the mean over the steps of their middles.
func (d Empirical) Mean() float64 {
	lo, hi := d.Support()
	return min(max(d.overSteps(func(a, b float64) float64 { return a + (b-a)/2 }), lo), hi) // within, whatever the rounding
}

// Variance gives the variance of the law: the mean over the steps of the mean
// squared distance from the mean, which over a step from a to b is
// (a^2 + a b + b^2) / 3.
func (d Empirical) Variance() float64 {
	mean := d.Mean()
	return d.overSteps(func(a, b float64) float64 {
		a, b = a-mean, b-mean
		return (a*a + a*b + b*b) / 3
	})
}

// overSteps gives the mean of f over the steps from each value to the next.
// One value is a step to itself.
func (d Empirical) overSteps(f func(a, b float64) float64) float64 {
	values := d.sorted()
	if len(values) == 1 {
		return f(values[0], values[0])
	}
	var s sum
	for i := 1; i < len(values); i++ {
		s.add(f(values[i-1], values[i]))
	}
	return s.value() / float64(len(values)-1)
}

// Support gives the least and the greatest value.
func (d Empirical) Support() (lo, hi float64) {
	if len(d.Values) == 0 {
		return math.NaN(), math.NaN()
	}
	return slices.Min(d.Values), slices.Max(d.Values)
}

// Validate asks for 1 to [MostValues] numbers of at most [Largest] in size.
func (d Empirical) Validate() error {
	f := faults{dist: "empirical"}
	n := len(d.Values)
	if !f.check(n >= 1 && n <= MostValues, "values", float64(n), fmt.Sprintf("give 1 to %d values", MostValues)) {
		return f.err()
	}
	for i, x := range d.Values {
		f.size(fmt.Sprintf("values/%d", i), x)
	}
	return f.err()
}

// String gives "empirical(3, 5, 8, 13)": the values in their order.
func (d Empirical) String() string {
	w := newWriter("empirical")
	for _, x := range d.Values {
		w.number(x)
	}
	return w.String()
}

func readEmpirical(a arguments) Dist { return Empirical{Values: a.numbers} }
