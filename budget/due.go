package budget

import (
	"math"
	"math/bits"
)

// Grain is the fixed point of the factors of a cash flow: a factor is a whole
// number of billionths.
const Grain = 1_000_000_000

// MostFactor bounds every factor, in units of one.
const MostFactor = 1000

// Factor turns a number into billionths, to the nearest, halves away from
// zero. Numbers outside 0 to [MostFactor], and NaN, are taken to the nearest
// end; validation keeps them out.
func Factor(x float64) uint64 {
	if !(x > 0) {
		return 0
	}
	return uint64(math.Round(min(x, MostFactor) * Grain))
}

// Times multiplies two factors, to the nearest billionth, halves up.
func Times(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	lo, carry := bits.Add64(lo, Grain/2, 0)
	hi += carry
	if hi >= Grain {
		return math.MaxUint64
	}
	q, _ := bits.Div64(hi, lo, Grain)
	return q
}

// Due is the rule by which a line costs what it costs in a budget year: the
// amount in minor units, times a weight in billionths, divided once by the
// parts of the period, to the nearest minor unit, halves away from zero.
//
// The weight is the sum, over the months of the year in which the line is due,
// of the number of units times the factor of the month; a yearly amount has 12
// parts, any other has 1. A result beyond the range of int64 is taken to its
// end. A negative amount counts as none, and parts are from 1 to 10^9: the
// caller sees to both.
func Due(minor int64, weight uint64, parts uint64) int64 {
	hi, lo := bits.Mul64(uint64(max(minor, 0)), weight)
	divisor := parts * Grain
	lo, carry := bits.Add64(lo, divisor/2, 0)
	hi += carry
	if hi >= divisor {
		return math.MaxInt64
	}
	q, _ := bits.Div64(hi, lo, divisor)
	return int64(min(q, math.MaxInt64))
}

// Parts is the number of months over which one amount of the period spreads.
func (p Period) Parts() uint64 {
	if p == Yearly {
		return 12
	}
	return 1
}
