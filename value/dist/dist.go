package dist

import "math"

// Largest is the largest size of a parameter that is a number on the line. It
// keeps every quantile, mean and variance finite.
const Largest = 1e15

// Dist is an uncertain number. It holds no random source. The kinds of this
// package are plain values. Two of them are the same law, written the same way,
// when their texts are equal; == says less, as bounds are pointers, and panics
// on lists.
type Dist interface {
	// Quantile gives the smallest number that is not exceeded with probability
	// p. At 0 and 1 it gives the ends of the support, and NaN for a p outside
	// 0 to 1. It never falls when p rises.
	Quantile(p float64) float64
	// Mean gives the expected value.
	Mean() float64
	// Variance gives the expected squared distance from the mean.
	Variance() float64
	// Support gives the ends of the range of possible numbers. They may be
	// infinite.
	Support() (lo, hi float64)
	// Validate is nil when the parameters make a distribution. Else it is a
	// [*ParameterError], or several joined by [errors.Join].
	Validate() error
	// String gives the text that [Parse] reads back, such as "pert(2, 3, 5)".
	String() string
}

// edge gives the quantile where it needs no law: at the ends of the support,
// and for a p that is no probability.
func edge(p, lo, hi float64) (x float64, ok bool) {
	switch {
	case p == 0:
		return lo, true
	case p == 1:
		return hi, true
	case p > 0 && p < 1:
		return 0, false
	}
	return math.NaN(), true
}

// within cuts x to [lo, hi].
func within(x, lo, hi float64) float64 { return min(max(x, lo), hi) }

// ends gives the bounds of a cut, infinite where they are open.
func ends(lower, upper *float64) (lo, hi float64) {
	lo, hi = math.Inf(-1), math.Inf(1)
	if lower != nil {
		lo = *lower
	}
	if upper != nil {
		hi = *upper
	}
	return lo, hi
}
