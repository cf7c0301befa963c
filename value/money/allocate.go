package money

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// Allocate shares the amount out by weights, in whole minor units that add up
// to exactly the amount: each share is rounded towards zero, and the minor
// units left over go one each to the shares that lost most, the earliest first
// among equals (largest remainder, which is Hamilton's method in Balinski and
// Young, Fair Representation, 1982). A weight of zero gets nothing. Shares
// of a negative amount are those of its opposite, negated.
//
// The error is a [*WeightError] when a weight is negative or none is above
// zero, or a [*FineError] when the amount is finer than a minor unit.
func (a Amount) Allocate(weights []int64) ([]Amount, error) {
	total := new(big.Int)
	for i, w := range weights {
		if w < 0 {
			return nil, &WeightError{Index: i, Weight: w}
		}
		total.Add(total, big.NewInt(w))
	}
	if total.Sign() == 0 {
		return nil, &WeightError{Index: -1}
	}
	units, rest := a.minor()
	if rest.Sign() != 0 {
		return nil, &FineError{Amount: a}
	}
	shares := make([]Amount, len(weights))
	for i, share := range split(units, weights, total) {
		shares[i] = Amount{decimal.NewFromBigInt(share, -int32(a.currency.Digits())), a.currency}
	}
	return shares, nil
}

// split shares out whole units; total is the sum of the weights.
func split(units *big.Int, weights []int64, total *big.Int) []*big.Int {
	shares := make([]*big.Int, len(weights))
	lost := make([]*big.Int, len(weights)) // in parts of 1/total
	order := make([]int, len(weights))
	left := new(big.Int).Set(units)
	for i, w := range weights {
		share := new(big.Int).Mul(units, big.NewInt(w))
		shares[i], lost[i] = share.QuoRem(share, total, new(big.Int))
		left.Sub(left, share)
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return lost[j].CmpAbs(lost[i]) })
	one := big.NewInt(int64(units.Sign()))
	// Fewer units are left than shares lost some, so no weight of zero gets one.
	for _, i := range order[:new(big.Int).Abs(left).Int64()] {
		shares[i].Add(shares[i], one)
	}
	return shares
}
