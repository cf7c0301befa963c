package dist_test

import (
	"math"
	"testing"

	"github.com/clusterprogramme/programme/value/dist"
)

func TestNormalPercentiles(t *testing.T) {
	check(t,
		dist.NormalPercentiles{Low: 1, High: 3},
		dist.NormalPercentiles{Low: 1, High: 3, LowAt: 0.3, HighAt: 0.35, Min: new(0.0), Max: new(8.0)},
		dist.NormalPercentiles{Low: -1, High: 3, LowAt: 0.5},
		dist.NormalPercentiles{Low: 1, High: 3, HighAt: 0.99, Max: new(4.0)},
		dist.NormalPercentiles{High: math.SmallestNonzeroFloat64},
	)
}

// The percentiles that go in come out.
func TestNormalPercentilesAreKept(t *testing.T) {
	tests := []struct {
		name          string
		dist          dist.NormalPercentiles
		lowAt, highAt float64
	}{
		{"left out", dist.NormalPercentiles{Low: 1, High: 3}, 0.1, 0.9},
		{"one side", dist.NormalPercentiles{Low: 1, High: 3, LowAt: 0.6, HighAt: 0.7}, 0.6, 0.7},
		{"far out", dist.NormalPercentiles{Low: -100, High: 1e6, LowAt: 1e-6, HighAt: 0.999}, 1e-6, 0.999},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			near(t, "low", test.dist.Quantile(test.lowAt), test.dist.Low, 1e-10)
			near(t, "high", test.dist.Quantile(test.highAt), test.dist.High, 1e-13)
		})
	}
}

// The standard normal P90 is 1.2815515655446004.
func TestNormalPercentilesMoments(t *testing.T) {
	d := dist.NormalPercentiles{Low: 1, High: 3}
	near(t, "mean", d.Mean(), 2, 1e-14)
	near(t, "sd", math.Sqrt(d.Variance()), 1/1.2815515655446004, 1e-14)
	near(t, "mean when cut", dist.NormalPercentiles{Low: 1, High: 3, Min: new(2.0)}.Mean(),
		2+math.Sqrt(2/math.Pi)/1.2815515655446004, 1e-14)
}

func TestNormalPercentilesInvalid(t *testing.T) {
	checkInvalid(t, []invalid{
		{"zero", dist.NormalPercentiles{}, []string{"high=0"}},
		{"turned round", dist.NormalPercentiles{Low: 3, High: 1}, []string{"high=1"}},
		{"equal", dist.NormalPercentiles{Low: 3, High: 3}, []string{"high=3"}},
		{"no numbers", dist.NormalPercentiles{Low: math.NaN(), High: math.Inf(1)}, []string{"low=NaN", "high=+Inf"}},
		{"probabilities crossed", dist.NormalPercentiles{Low: 1, High: 3, LowAt: 0.9, HighAt: 0.1}, []string{"high_at=0.1"}},
		{"crossed with the default", dist.NormalPercentiles{Low: 1, High: 3, LowAt: 0.95}, []string{"high_at=0.9"}},
		{"probabilities outside", dist.NormalPercentiles{Low: 1, High: 3, LowAt: -0.1, HighAt: 1}, []string{"low_at=-0.1", "high_at=1"}},
		{"probabilities no numbers", dist.NormalPercentiles{Low: 1, High: 3, LowAt: math.NaN(), HighAt: math.NaN()}, []string{"low_at=NaN", "high_at=NaN"}},
		{"probabilities next to each other", dist.NormalPercentiles{Low: 1, High: 1e10, LowAt: 0.5, HighAt: math.Nextafter(0.5, 1)}, []string{"high=1e+10"}},
		{"centre too far up", dist.NormalPercentiles{Low: 9e14, High: 1e15, LowAt: 0.001, HighAt: 0.002}, []string{"high=1e+15"}},
		{"centre too far down", dist.NormalPercentiles{Low: -1e15, High: -9e14, LowAt: 0.998, HighAt: 0.999}, []string{"high=-9e+14"}},
		{"nothing left", dist.NormalPercentiles{Low: 1, High: 3, Max: new(-40.0)}, []string{"max=-40"}},
		{"bounds turned round", dist.NormalPercentiles{Low: 1, High: 3, Min: new(3.0), Max: new(-4.0)}, []string{"max=-4"}},
	})
}
