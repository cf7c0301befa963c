package budget_test

import (
	"math"
	"testing"

	"github.com/clusterprogramme/programme/budget"
)

func FuzzDue(f *testing.F) {
	f.Add(int64(350_000), uint64(120*budget.Grain), uint64(1))
	f.Add(int64(24_200_000), uint64(5*budget.Grain), uint64(12))
	f.Add(int64(1), uint64(budget.Grain/2), uint64(1))
	f.Add(int64(math.MaxInt64), uint64(math.MaxUint64), uint64(math.MaxUint64))
	f.Add(int64(math.MinInt64), uint64(0), uint64(0))
	f.Add(int64(0), uint64(1), uint64(1)<<55) // the divisor wraps to 0
	f.Fuzz(func(t *testing.T, minor int64, weight, parts uint64) {
		got := budget.Due(minor, weight, parts)
		if got < 0 {
			t.Fatalf("Due(%d, %d, %d) = %d", minor, weight, parts, got)
		}
		if 1 <= parts && parts <= budget.Grain {
			checkDue(t, minor, weight, parts)
		}
	})
}

func FuzzTimes(f *testing.F) {
	f.Add(uint64(budget.Grain), uint64(budget.Grain))
	f.Add(uint64(math.MaxUint64), uint64(math.MaxUint64))
	f.Add(uint64(0), uint64(1))
	f.Fuzz(func(t *testing.T, a, b uint64) {
		product := budget.Times(a, b)
		if other := budget.Times(b, a); other != product {
			t.Fatalf("Times(%d, %d) = %d, the other way %d", a, b, product, other)
		}
		if more := budget.Times(a, max(b, b+1)); more < product {
			t.Fatalf("Times(%d, %d) = %d, of one more %d", a, b, product, more)
		}
	})
}

func FuzzFactor(f *testing.F) {
	for _, x := range []float64{0, 1, 0.5e-9, 1000, -1, math.Inf(1), math.NaN()} {
		f.Add(x)
	}
	f.Fuzz(func(t *testing.T, x float64) {
		got := budget.Factor(x)
		if got > budget.MostFactor*budget.Grain {
			t.Fatalf("Factor(%g) = %d", x, got)
		}
		if near := float64(got) / budget.Grain; x >= 0 && x <= budget.MostFactor && math.Abs(near-x) > 0.51e-9 {
			t.Fatalf("Factor(%g) = %d billionths", x, got)
		}
	})
}
