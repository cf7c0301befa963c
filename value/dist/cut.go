package dist

import "math"

// cut is the standard normal law cut to [a, b], either of which may be
// infinite, with a < b.
type cut struct{ a, b float64 }

// farthest is how many standard deviations a lower bound may lie above the
// centre, and an upper one below it. Past it less than 1e-197 of the law is
// left, and a p below 1e-110 of that would leave the range of float64.
const farthest = 30

// leftByLower says whether the lower bound leaves something of the law.
func (c cut) leftByLower() bool { return c.a <= farthest }

// leftByUpper says whether the upper bound leaves something of the law.
func (c cut) leftByUpper() bool { return c.b >= -farthest }

// quantile gives the quantile at 0 < p < 1. It counts the probability from
// the nearer end of the line, so that it is as exact far out as at the centre.
// It may lie past a bound by a rounding error.
func (c cut) quantile(p float64) float64 {
	if math.IsInf(c.a, -1) && math.IsInf(c.b, 1) {
		return normalQuantile(p)
	}
	from, to := normalBelow(c.a), normalBelow(c.b)
	if lower := from + p*(to-from); lower <= 0.5 {
		return lowerNormal(max(lower, math.SmallestNonzeroFloat64))
	}
	from, to = normalBelow(-c.a), normalBelow(-c.b)
	// At the centre rounding could give a little over a half.
	return -lowerNormal(min(to+(1-p)*(from-to), 0.5))
}

// densest gives the point of [a, b] where the law shifted by shift is densest.
func (c cut) densest(shift float64) float64 { return within(shift, c.a, c.b) }

// window gives the part of [a, b] outside of which the density of the law
// shifted by shift is less than e^-50 of the greatest.
func (c cut) window(shift float64) (lo, hi float64) {
	// With z the distance of the densest point from the shift, the density
	// falls by e^-50 over the t with z t + t^2/2 = 50.
	const fall = 50
	at := c.densest(shift)
	z := math.Abs(at - shift)
	t := 2 * fall / (z + math.Sqrt(z*z+2*fall))
	return max(c.a, at-t), min(c.b, at+t)
}
