package dist

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// MostOutcomes is how many outcomes a [Discrete] may have, so that [Parse]
// reads its text.
const MostOutcomes = 1024

// Discrete is one of a list of numbers, each with its probability. The list
// may be in any order, and a number may be in it twice; quantiles are found
// faster when it ascends. The zero Discrete is not valid. It is not
// comparable.
type Discrete struct {
	// Outcomes have probabilities that sum to 1, to 1e-9; what is missing or
	// too much is spread over all in proportion.
	Outcomes []Outcome `json:"outcomes"`
}

// Outcome is a number with its probability. It is comparable.
type Outcome struct {
	Value       float64 `json:"value"`
	Probability float64 `json:"probability"`
}

// sorted gives the outcomes by value.
func (d Discrete) sorted() []Outcome {
	byValue := func(a, b Outcome) int { return cmp.Compare(a.Value, b.Value) }
	if slices.IsSortedFunc(d.Outcomes, byValue) {
		return d.Outcomes
	}
	outcomes := slices.Clone(d.Outcomes)
	slices.SortStableFunc(outcomes, byValue)
	return outcomes
}

// total gives the sum of the probabilities in the order of the outcomes.
func total(outcomes []Outcome) float64 {
	var s sum
	for _, o := range outcomes {
		s.add(o.Probability)
	}
	return s.value()
}

// slack makes a p that is past a step by rounding only count as at the step:
// of a thing with probability 0.1 the quantile at 0.9 is 0, though as float64
// the two sum to a little more than 1.
const slack = 1 - 0x1p-51

// Quantile gives the smallest number that is not exceeded with probability p.
func (d Discrete) Quantile(p float64) float64 {
	lo, hi := d.Support()
	if x, ok := edge(p, lo, hi); ok {
		return x
	}
	outcomes := d.sorted()
	target := p * slack * total(outcomes)
	var s sum
	for _, o := range outcomes {
		s.add(o.Probability)
		if s.value() >= target {
			return o.Value
		}
	}
	return hi
}

// Mean gives the sum of the numbers times their probabilities, which rounding
// must not carry out of the support.
func (d Discrete) Mean() float64 {
	var s sum
	for _, o := range d.Outcomes {
		s.add(o.Probability * o.Value)
	}
	lo, hi := d.Support()
	return min(max(s.value()/total(d.Outcomes), lo), hi)
}

// Variance gives the mean squared distance from the mean.
func (d Discrete) Variance() float64 {
	mean := d.Mean()
	var s sum
	for _, o := range d.Outcomes {
		s.add(o.Probability * (o.Value - mean) * (o.Value - mean))
	}
	return s.value() / total(d.Outcomes)
}

// Support gives the least and the greatest number with a probability above 0.
func (d Discrete) Support() (lo, hi float64) {
	lo, hi = math.NaN(), math.NaN()
	for _, o := range d.Outcomes {
		if o.Probability > 0 {
			if !(lo <= o.Value) {
				lo = o.Value
			}
			if !(hi >= o.Value) {
				hi = o.Value
			}
		}
	}
	return lo, hi
}

// Validate asks for 1 to [MostOutcomes] numbers of at most [Largest] in size
// and for probabilities that sum to 1.
func (d Discrete) Validate() error {
	f := faults{dist: "discrete"}
	n := len(d.Outcomes)
	if !f.check(n >= 1 && n <= MostOutcomes, "outcomes", float64(n), fmt.Sprintf("give 1 to %d outcomes", MostOutcomes)) {
		return f.err()
	}
	sound := true
	for i, o := range d.Outcomes {
		f.size(fmt.Sprintf("outcomes/%d/value", i), o.Value)
		sound = f.check(o.Probability >= 0 && o.Probability <= 1, fmt.Sprintf("outcomes/%d/probability", i), o.Probability,
			"give a probability from 0 to 1") && sound
	}
	if sum := total(d.Outcomes); sound {
		f.check(math.Abs(sum-1) <= 1e-9, "outcomes", sum, "give probabilities that sum to 1")
	}
	return f.err()
}

// String gives "discrete(0: 0.25, 12: 0.75)": values with probabilities.
func (d Discrete) String() string {
	w := newWriter("discrete")
	for _, o := range d.Outcomes {
		w.pair(o)
	}
	return w.String()
}

func readDiscrete(a arguments) Dist { return Discrete{Outcomes: a.outcomes} }
