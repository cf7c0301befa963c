package dist

import "math"

// settle rounds x >= 0, a number sought that is known but for noise in its
// last bits, to a coarser number, so that what the noise was cannot be seen.
// The drop lowest bits of the fraction go; the noise must stay below a
// quarter of 1<<drop units in the last place.
//
// Near the middle between two coarse numbers the noise could still decide.
// There beyond is asked whether the number sought lies beyond the middle. The
// middles are fixed, so when beyond(m) never turns from true to false as p
// rises, no quantile falls as p rises, whatever rounding does elsewhere.
func settle(x float64, drop uint, beyond func(middle float64) bool) float64 {
	unit := uint64(1) << drop
	bits := math.Float64bits(x)
	below := bits &^ (unit - 1)
	rest, half, noise := bits-below, unit/2, unit/4
	up := rest > half
	if rest > half-noise && rest < half+noise {
		up = beyond(math.Float64frombits(below + half))
	}
	if up {
		below += unit
	}
	return math.Float64frombits(below)
}
