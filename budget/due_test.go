package budget_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/clusterprogramme/programme/budget"
)

const trials = 20_000

// source gives the same draws in every run, so that a failure repeats.
func source() *rand.Rand { return rand.New(rand.NewPCG(2019, 5)) }

// exactDue is the rule of Due in exact fractions: to the nearest whole number,
// halves up, at most what an int64 holds.
func exactDue(minor int64, weight, parts uint64) int64 {
	due := new(big.Rat).SetInt(new(big.Int).Mul(big.NewInt(max(minor, 0)), new(big.Int).SetUint64(weight)))
	due.Quo(due, new(big.Rat).SetInt(new(big.Int).Mul(new(big.Int).SetUint64(parts), big.NewInt(budget.Grain))))
	due.Add(due, big.NewRat(1, 2))
	whole := new(big.Int).Div(due.Num(), due.Denom())
	if !whole.IsInt64() {
		return math.MaxInt64
	}
	return whole.Int64()
}

// decimalDue is the rule of Due in decimals: everything is multiplied first,
// and divided and rounded once.
func decimalDue(minor int64, weight, parts uint64) int64 {
	whole := func(n uint64) decimal.Decimal { return decimal.NewFromBigInt(new(big.Int).SetUint64(n), 0) }
	due := decimal.NewFromInt(max(minor, 0)).Mul(whole(weight)).DivRound(whole(parts).Mul(decimal.New(1, 9)), 0)
	if !due.BigInt().IsInt64() {
		return math.MaxInt64
	}
	return due.IntPart()
}

func checkDue(t *testing.T, minor int64, weight, parts uint64) {
	t.Helper()
	got := budget.Due(minor, weight, parts)
	if want := exactDue(minor, weight, parts); got != want {
		t.Fatalf("Due(%d, %d, %d) = %d, in fractions %d", minor, weight, parts, got, want)
	}
	if want := decimalDue(minor, weight, parts); got != want {
		t.Fatalf("Due(%d, %d, %d) = %d, in decimals %d", minor, weight, parts, got, want)
	}
}

// size draws a number of any order of magnitude.
func size(r *rand.Rand) uint64 { return r.Uint64() >> r.IntN(64) }

func TestDueIsExact(t *testing.T) {
	r := source()
	for range trials {
		minor := int64(size(r) >> 1)
		if r.IntN(20) == 0 {
			minor = -minor
		}
		checkDue(t, minor, size(r), 1+r.Uint64N(12))
	}
}

func TestDueAtTheExtremes(t *testing.T) {
	minors := []int64{math.MinInt64, -1, 0, 1, 2, 499_999_999, 500_000_000, 999_999_999, budget.Grain, math.MaxInt64 - 1, math.MaxInt64}
	weights := []uint64{0, 1, 499_999_999, 500_000_000, 500_000_001, budget.Grain - 1, budget.Grain, budget.Grain + 1,
		12 * budget.Grain, 12*budget.Grain + 1, budget.MostFactor * budget.Grain, math.MaxInt64, math.MaxUint64 - 1, math.MaxUint64}
	for _, minor := range minors {
		for _, weight := range weights {
			for _, parts := range []uint64{1, 2, 12, 1000, budget.Grain} {
				checkDue(t, minor, weight, parts)
			}
		}
	}
}

// Half a minor unit: the product is an odd multiple of half the divisor.
func TestDueAtTies(t *testing.T) {
	r := source()
	halves := map[uint64]uint64{1: budget.Grain / 2, 12: 6 * budget.Grain} // half the divisor, by parts
	for range trials {
		for parts, half := range halves {
			a, b := uint64(1), uint64(1) // half, shared out between both factors
			for _, prime := range []uint64{2, 3, 5} {
				for rest := half; rest%prime == 0; rest /= prime {
					if r.IntN(2) == 0 {
						a *= prime
					} else {
						b *= prime
					}
				}
			}
			minor, weight := int64(a*(2*r.Uint64N(20)+1)), b*(2*r.Uint64N(20)+1)
			product := new(big.Int).Mul(big.NewInt(minor), new(big.Int).SetUint64(weight))
			odd := new(big.Int).Div(product, new(big.Int).SetUint64(half))
			if odd.Bit(0) != 1 {
				t.Fatalf("%d x %d is no tie over %d parts", minor, weight, parts)
			}
			checkDue(t, minor, weight, parts)
			up := new(big.Int).Rsh(odd.Add(odd, big.NewInt(1)), 1).Int64()
			if diff := cmp.Diff(up, budget.Due(minor, weight, parts)); diff != "" {
				t.Fatalf("Due(%d, %d, %d), a tie (-want +got):\n%s", minor, weight, parts, diff)
			}
		}
	}
}

// A line costs no less when its amount or its weight grows, and the due of two
// weights differs from the two dues by rounding only.
func TestDueLaws(t *testing.T) {
	r := source()
	for range trials {
		minor, parts := int64(r.Uint64N(1e12)), 1+r.Uint64N(12)
		x, y := r.Uint64N(1e13), r.Uint64N(1e13)
		due := budget.Due(minor, x+y, parts)
		if budget.Due(minor+1, x+y, parts) < due || budget.Due(minor, x+y+1, parts) < due {
			t.Fatalf("Due(%d, %d, %d) = %d falls", minor, x+y, parts, due)
		}
		if gap := due - budget.Due(minor, x, parts) - budget.Due(minor, y, parts); gap < -1 || gap > 1 {
			t.Fatalf("%d over weights %d and %d: a gap of %d", minor, x, y, gap)
		}
		if whole := budget.Due(minor, parts*budget.Grain, parts); whole != minor {
			t.Fatalf("a full period of %d is %d", minor, whole)
		}
	}
}

func TestTimesIsExactAndCommutes(t *testing.T) {
	grain := big.NewInt(budget.Grain)
	check := func(a, b uint64) {
		t.Helper()
		got := budget.Times(a, b)
		if other := budget.Times(b, a); got != other {
			t.Fatalf("Times(%d, %d) = %d, the other way %d", a, b, got, other)
		}
		exact := new(big.Int).Mul(new(big.Int).SetUint64(a), new(big.Int).SetUint64(b))
		exact.Div(exact.Add(exact, big.NewInt(budget.Grain/2)), grain)
		want := uint64(math.MaxUint64)
		if exact.IsUint64() {
			want = exact.Uint64()
		}
		if got != want {
			t.Fatalf("Times(%d, %d) = %d, want %d", a, b, got, want)
		}
	}
	r := source()
	for range trials {
		check(size(r), size(r))
	}
	extremes := []uint64{0, 1, budget.Grain/2 - 1, budget.Grain / 2, budget.Grain - 1, budget.Grain, budget.Grain + 1, 31_622_776_601_683, math.MaxUint64 - 1, math.MaxUint64}
	for _, a := range extremes {
		for _, b := range extremes {
			check(a, b)
		}
		if got := budget.Times(a, budget.Grain); got != a {
			t.Errorf("%d times one is %d", a, got)
		}
	}
}

func TestFactor(t *testing.T) {
	const most = budget.MostFactor * budget.Grain
	tests := []struct {
		name string
		x    float64
		want uint64
	}{
		{"nothing", 0, 0},
		{"one", 1, budget.Grain},
		{"a tenth", 0.1, 100_000_000},
		{"a third", 1. / 3, 333_333_333},
		{"two thirds", 2. / 3, 666_666_667},
		{"half a grain", 0.5e-9, 1},
		{"less than half a grain", 0.49e-9, 0},
		{"less than anything", math.SmallestNonzeroFloat64, 0},
		{"the most", budget.MostFactor, most},
		{"above the most", math.Nextafter(budget.MostFactor, 2000), most},
		{"as large as can be", math.MaxFloat64, most},
		{"without end", math.Inf(1), most},
		{"negative", -1, 0},
		{"nothing, negative", math.Copysign(0, -1), 0},
		{"without end, negative", math.Inf(-1), 0},
		{"no number", math.NaN(), 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, budget.Factor(test.x)); diff != "" {
				t.Errorf("factor of %g (-want +got):\n%s", test.x, diff)
			}
		})
	}
	r := source()
	for range trials { // every number of billionths comes back
		if n := r.Uint64N(most + 1); budget.Factor(float64(n)/budget.Grain) != n {
			t.Fatalf("%d billionths come back as %d", n, budget.Factor(float64(n)/budget.Grain))
		}
	}
}

func TestParts(t *testing.T) {
	got := []uint64{budget.Yearly.Parts(), budget.Monthly.Parts(), budget.Once.Parts()}
	if diff := cmp.Diff([]uint64{12, 1, 1}, got); diff != "" {
		t.Errorf("parts (-want +got):\n%s", diff)
	}
}

func TestDueAllocatesNothing(t *testing.T) {
	var sum int64
	allocations := testing.AllocsPerRun(100, func() {
		sum += budget.Due(24_200_000, budget.Times(6*budget.Grain, budget.Factor(1.02)), 12)
	})
	if allocations != 0 || sum == 0 {
		t.Errorf("%g allocations, sum %d", allocations, sum)
	}
}
