package budget_test

import (
	"testing"

	"github.com/clusterprogramme/programme/budget"
)

func BenchmarkDue(b *testing.B) {
	b.ReportAllocs()
	var sum int64
	weight := uint64(6 * budget.Grain)
	for b.Loop() {
		sum += budget.Due(24_200_000, weight, 12)
		weight++
	}
	if sum == 0 {
		b.Error("nothing is due")
	}
}

func BenchmarkTimes(b *testing.B) {
	b.ReportAllocs()
	factor := uint64(budget.Grain)
	for b.Loop() {
		factor = budget.Times(factor, budget.Grain+1)
	}
	if factor == 0 {
		b.Error("the factor is gone")
	}
}
