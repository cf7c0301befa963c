package money

import "github.com/shopspring/decimal"

// Add is a + b. The error is a [*MismatchError] or a [*BoundError].
func (a Amount) Add(b Amount) (Amount, error) {
	currency, err := common(a, b)
	if err != nil {
		return Amount{}, err
	}
	return Amount{a.value.Add(b.value), currency}.bounded()
}

// Sub is a - b. The error is a [*MismatchError] or a [*BoundError].
func (a Amount) Sub(b Amount) (Amount, error) { return a.Add(b.Neg()) }

// Neg is -a.
func (a Amount) Neg() Amount { return Amount{a.value.Neg(), a.currency} }

// Times is a taken n times. The error is a [*BoundError].
func (a Amount) Times(n int64) (Amount, error) {
	return Amount{a.value.Mul(decimal.NewFromInt(n)), a.currency}.bounded()
}

// Sum adds the amounts; the sum of none is the zero Amount. The bounds hold
// for the sum, not on the way, so the order of the amounts does not matter.
// The error is a [*MismatchError] or a [*BoundError].
func Sum(amounts ...Amount) (Amount, error) {
	var sum Amount
	for _, a := range amounts {
		currency, err := common(sum, a)
		if err != nil {
			return Amount{}, err
		}
		sum = Amount{sum.value.Add(a.value), currency}
	}
	return sum.bounded()
}
