package money_test

import (
	"testing"

	"github.com/clusterprogramme/programme/value/money"
)

func BenchmarkAdd(b *testing.B) {
	x, y := money.MustParse("420000.00 EUR"), money.MustParse("3500.25 EUR")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := x.Add(y); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAllocate(b *testing.B) {
	grant := money.MustParse("420000.00 EUR")
	months := []int64{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31} // days of 2020
	b.ReportAllocs()
	for b.Loop() {
		if _, err := grant.Allocate(months); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMulRatio(b *testing.B) {
	x := money.MustParse("420000.00 EUR")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := x.MulRatio(7, 30, money.HalfAwayFromZero); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := money.Parse("420000.00 EUR"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkString(b *testing.B) {
	x := money.MustParse("420000.00 EUR")
	b.ReportAllocs()
	for b.Loop() {
		if x.String() == "" {
			b.Fatal("no text")
		}
	}
}
