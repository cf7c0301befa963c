package dist_test

import (
	"testing"

	"github.com/clusterprogramme/programme/value/dist"
)

func BenchmarkQuantile(b *testing.B) {
	list := []dist.Dist{
		dist.Normal{Mu: 2, Sigma: 0.5},
		dist.LogNormal{Average: 100, SD: 30},
		dist.PERT{Min: 2, Mode: 3, Max: 5},
		dist.PERT{Min: 2, Mode: 3, Max: 5, Lambda: dist.LargestLambda},
	}
	for _, f := range full() {
		list = append(list, f.dist)
	}
	for _, d := range list {
		b.Run(d.String(), func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				d.Quantile((float64(i&1023) + 0.5) / 1024)
				i++
			}
		})
	}
}

func BenchmarkMoments(b *testing.B) {
	d := dist.LogNormal{Average: 100, SD: 30, Min: new(20.0), Max: new(400.0)}
	b.ReportAllocs()
	for b.Loop() {
		d.Variance()
	}
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := dist.Parse("pert(2, 3, 5)"); err != nil {
			b.Fatal(err)
		}
	}
}
