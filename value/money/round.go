package money

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Rounding says where a sum goes that lies between two minor units. It is
// comparable. The zero Rounding is [HalfAwayFromZero]; so is any value that
// has no name.
type Rounding uint8

const (
	// HalfAwayFromZero goes to the nearest minor unit, from the middle to the
	// one farther from zero: 0.125 to 0.13, -0.125 to -0.13.
	HalfAwayFromZero Rounding = iota
	// HalfEven goes to the nearest minor unit, from the middle to the even one:
	// 0.125 to 0.12, 0.135 to 0.14. Rounding many sums so favours neither side.
	HalfEven
)

// Round is the amount in whole minor units. The error is a [*BoundError], for
// an amount within half a minor unit of the bound.
func (a Amount) Round(rounding Rounding) (Amount, error) {
	return a.MulRatio(1, 1, rounding)
}

// MulRatio is a * num / den in whole minor units: exact until it is rounded,
// once. The error is a [*RatioError] when den is 0, or a [*BoundError].
func (a Amount) MulRatio(num, den int64, rounding Rounding) (Amount, error) {
	if den == 0 {
		return Amount{}, &RatioError{Num: num, Den: den}
	}
	// minor units = coefficient * num / den * 10^(exponent + digits)
	dividend, divisor := a.value.Coefficient(), big.NewInt(den)
	dividend.Mul(dividend, big.NewInt(num))
	digits := int32(a.currency.Digits())
	switch shift := int64(a.value.Exponent() + digits); {
	case shift > 0:
		dividend.Mul(dividend, pow10(shift))
	case shift < 0:
		divisor.Mul(divisor, pow10(-shift))
	}
	return Amount{decimal.NewFromBigInt(quotient(dividend, divisor, rounding), -digits), a.currency}.bounded()
}

// quotient is a / b as a whole number.
func quotient(a, b *big.Int, rounding Rounding) *big.Int {
	q, r := new(big.Int).QuoRem(a, b, new(big.Int)) // towards zero, r has the sign of a
	switch twice := r.Lsh(r, 1).CmpAbs(b); {
	case twice < 0, twice == 0 && rounding == HalfEven && q.Bit(0) == 0:
		return q
	}
	if a.Sign()*b.Sign() < 0 {
		return q.Sub(q, big.NewInt(1))
	}
	return q.Add(q, big.NewInt(1))
}
