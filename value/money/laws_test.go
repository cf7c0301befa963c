package money_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/money"
)

const trials = 2000

// source gives the same draws in every run, so that a failure repeats.
func source() *rand.Rand { return rand.New(rand.NewPCG(2019, 5)) }

// drawn is an amount of any size and fineness, below 10^14 so that sums of a
// few stay within bounds.
func drawn(t *testing.T, r *rand.Rand, c money.Currency) money.Amount {
	t.Helper()
	places := r.IntN(money.MostDecimals + 1)
	n := r.Int64N(1e14)
	for range r.IntN(14) { // sizes of every order
		n /= 10
	}
	if r.IntN(2) == 0 {
		n = -n
	}
	a, err := money.Of(decimal.New(n, -int32(places)).StringFixed(int32(places)), c)
	require.NoError(t, err)
	return a
}

func sum(t *testing.T, a, b money.Amount) money.Amount {
	t.Helper()
	s, err := a.Add(b)
	require.NoError(t, err)
	return s
}

func TestLawsOfAdding(t *testing.T) {
	r := source()
	for range trials {
		a, b, c := drawn(t, r, "EUR"), drawn(t, r, "EUR"), drawn(t, r, "EUR")
		if r.IntN(10) == 0 {
			b = money.Amount{}
		}
		if diff := cmp.Diff(sum(t, a, b), sum(t, b, a)); diff != "" {
			t.Fatalf("%v + %v (-this +that way):\n%s", a, b, diff)
		}
		if diff := cmp.Diff(sum(t, sum(t, a, b), c), sum(t, a, sum(t, b, c))); diff != "" {
			t.Fatalf("%v + %v + %v (-left +right first):\n%s", a, b, c, diff)
		}
		back, err := sum(t, a, b).Sub(b)
		require.NoError(t, err)
		if diff := cmp.Diff(a, back); diff != "" {
			t.Fatalf("%v + %v and back (-want +got):\n%s", a, b, diff)
		}
		exact := new(big.Rat).Add(a.Decimal().Rat(), b.Decimal().Rat())
		if got := sum(t, a, b).Decimal().Rat(); got.Cmp(exact) != 0 {
			t.Fatalf("%v + %v = %v, want %v", a, b, got, exact)
		}
	}
}

func TestSumInAnyOrder(t *testing.T) {
	r := source()
	for range trials / 10 {
		list := make([]money.Amount, r.IntN(10))
		for i := range list {
			list[i] = drawn(t, r, "EUR")
		}
		want, err := money.Sum(list...)
		require.NoError(t, err)
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		got, err := money.Sum(list...)
		require.NoError(t, err)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("sum of %v (-before +after shuffling):\n%s", list, diff)
		}
	}
}

func TestRoundTrips(t *testing.T) {
	r := source()
	currencies := money.Currencies()
	for range trials {
		want := drawn(t, r, currencies[r.IntN(len(currencies))])
		got, err := money.Parse(want.String())
		require.NoError(t, err)
		form, err := want.Form().Value()
		require.NoError(t, err)
		if !got.Equal(want) || !form.Equal(want) || got.String() != want.String() {
			t.Fatalf("%v comes back as %v and %v", want, got, form)
		}
	}
}

// TestLawsOfAllocating checks what makes the largest remainder: shares add up
// to the amount, each is one of the two minor units around its quota, and a
// share that was rounded up had no smaller remainder than one rounded down.
func TestLawsOfAllocating(t *testing.T) {
	r := source()
	for range trials {
		whole, err := money.FromMinor(r.Int64N(2e6)-1e6, money.Currency([]string{"EUR", "JPY", "BHD"}[r.IntN(3)]))
		require.NoError(t, err)
		weights := make([]int64, 1+r.IntN(40)) // sorting keeps the order of a dozen equals by itself
		var total int64
		for i := range weights {
			weights[i] = r.Int64N(5)
			total += weights[i]
		}
		if total == 0 {
			weights[0], total = 1, 1
		}
		shares, err := whole.Allocate(weights)
		require.NoError(t, err)

		again, err := money.Sum(shares...)
		require.NoError(t, err)
		if diff := cmp.Diff(whole, again); diff != "" {
			t.Fatalf("%v by %v: %v do not add up (-want +got):\n%s", whole, weights, shares, diff)
		}
		opposite, err := whole.Neg().Allocate(weights)
		require.NoError(t, err)

		units, _ := whole.Minor()
		size := max(units, -units)
		lowestUp, highestDown := total, int64(-1) // remainders of shares rounded up, down
		lastUp, firstDown := -1, len(weights)     // among those of equal remainder
		for i, share := range shares {
			if !share.Equal(opposite[i].Neg()) {
				t.Fatalf("%v by %v: %v, but the opposite gives %v", whole, weights, shares, opposite)
			}
			n, exact := share.Minor()
			n = max(n, -n)
			quota, rest := size*weights[i]/total, size*weights[i]%total
			switch {
			case !exact || n != quota && (n != quota+1 || rest == 0):
				t.Fatalf("%v by %v: share %d is %v, its quota %d %d/%d", whole, weights, i, share, quota, rest, total)
			case n == quota+1 && rest <= lowestUp:
				if rest < lowestUp {
					lastUp = -1
				}
				lowestUp, lastUp = rest, max(lastUp, i)
			case n == quota && rest >= highestDown:
				if rest > highestDown {
					firstDown = len(weights)
				}
				highestDown, firstDown = rest, min(firstDown, i)
			}
		}
		if lowestUp < highestDown || lowestUp == highestDown && lastUp > firstDown {
			t.Fatalf("%v by %v: %v pass over a larger or earlier remainder", whole, weights, shares)
		}
	}
}

func TestMulRatioIsNearest(t *testing.T) {
	r := source()
	half := big.NewRat(1, 2)
	for range trials {
		a := drawn(t, r, money.Currency([]string{"EUR", "JPY", "CLF"}[r.IntN(3)]))
		num, den := r.Int64N(2001)-1000, r.Int64N(1000)+1
		if r.IntN(2) == 0 {
			den = -den
		}
		for _, rounding := range []money.Rounding{money.HalfAwayFromZero, money.HalfEven} {
			got, err := a.MulRatio(num, den, rounding)
			if err != nil { // a thousand times as much may leave the bounds
				continue
			}
			unit := decimal.New(1, -int32(a.Currency().Digits())).Rat()
			exact := new(big.Rat).Mul(a.Decimal().Rat(), big.NewRat(num, den))
			inUnits := new(big.Rat).Quo(got.Decimal().Rat(), unit)
			off := new(big.Rat).Sub(inUnits, exact.Quo(exact, unit))
			distance := new(big.Rat).Abs(off)
			if !inUnits.IsInt() || distance.Cmp(half) > 0 {
				t.Fatalf("%v * %d/%d = %v, %v units off", a, num, den, got, distance)
			}
			if distance.Cmp(half) == 0 {
				away := off.Sign() == exact.Sign()
				even := inUnits.Num().Bit(0) == 0
				if rounding == money.HalfEven && !even || rounding == money.HalfAwayFromZero && !away {
					t.Fatalf("%v * %d/%d = %v from the middle with rounding %d", a, num, den, got, rounding)
				}
			}
		}
	}
}
