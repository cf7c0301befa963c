package dist

import "math"

// quantile gives the quantile at 0 < p < 1: its distance from 0, or, when it
// lies in the upper half, from 1. So it is exact next to either end.
func (d beta) quantile(p float64) (distance float64, fromTop bool) {
	if below, _ := d.at(0.5); p <= below {
		return d.lowerHalf(p, 1-p), false
	}
	return d.mirrored().lowerHalf(1-p, p), true
}

// lowerHalf gives the quantile at p, which is at most 1/2; q is 1 - p. It
// works with the smaller of the two.
func (d beta) lowerHalf(p, q float64) float64 {
	const drop = 10 // bits: far above the error for shapes to 1,000, and leaves 6e-14
	if p <= q {
		return settle(d.lowerRoot(p), drop, func(m float64) bool { below, _ := d.at(m); return below < p })
	}
	return settle(d.upperRoot(q), drop, func(m float64) bool { _, above := d.at(m); return above > q })
}

// near is the last step of a root search, relative to the root. The search
// converges quadratically, so the next step would be lost in rounding.
const near = 1e-9

// lowerRoot solves P(X <= x) = p for x <= 1/2 by Newton's method on the
// logarithms of both. As log P is concave in log x, every step but the first
// leads upwards, and none past the root.
func (d beta) lowerRoot(p float64) float64 {
	logP := log(p)
	least := math.Exp((logP + log(d.a) + d.log) / d.a) // as P(X <= x) <= x^a / (a B)
	if least < 1e-290 {
		return least // and the two differ by less than rounding
	}
	least = min(least, 0.5)
	x := within(d.guess(-lowerNormal(p)), least, 0.5)
	for range 100 {
		below, share := d.logBelow(x)
		step := math.Expm1((logP - below) * share * (1 - x))
		x = within(x+x*step, least, 0.5)
		if math.Abs(step) < near {
			break
		}
	}
	return x
}

// upperRoot solves P(X > x) = q for x <= 1/2 by Newton's method on the
// logarithm of the probability. As that is concave in x, every step but the
// first leads downwards, and none past the root.
func (d beta) upperRoot(q float64) float64 {
	logQ := log(q)
	x := min(d.guess(lowerNormal(q)), 0.5)
	for range 100 {
		above, share := d.logAbove(x)
		step := (above - logQ) * share * x * (1 - x)
		x = min(x+step, 0.5)
		if math.Abs(step) < near*x {
			break
		}
	}
	return x
}

// guess gives roughly the quantile at the probability with which a standard
// normal number exceeds y: Abramowitz and Stegun (1964), 26.5.22.
func (d beta) guess(y float64) float64 {
	a, b := 1/(2*d.a-1), 1/(2*d.b-1)
	l, h := (y*y-3)/6, 2/(a+b)
	w := y*math.Sqrt(h+l)/h - (b-a)*(l+5./6-2/(3*h))
	return d.a / (d.a + d.b*math.Exp(2*w))
}
