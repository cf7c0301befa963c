package dist_test

import (
	"math"
	"testing"

	"gonum.org/v1/gonum/stat/distuv"

	"github.com/clusterprogramme/programme/value/dist"
)

func TestLogNormalPercentiles(t *testing.T) {
	check(t,
		dist.LogNormalPercentiles{Low: 60, High: 150},
		dist.LogNormalPercentiles{Low: 60, High: 150, Max: new(151.0)},
		dist.LogNormalPercentiles{Low: 60, High: 61, LowAt: 0.01, HighAt: 0.5, Min: new(59.5)},
		dist.LogNormalPercentiles{Low: 1e-5, High: 1.1e-5},
	)
	d := dist.LogNormalPercentiles{Low: 60, High: 150}
	// 1.2815515655446004 is the standard normal P90.
	oracle := distuv.LogNormal{Mu: math.Log(60*150) / 2, Sigma: math.Log(2.5) / 2 / 1.2815515655446004}
	against(t, d, oracle, 1e-12)
}

// The percentiles that go in come out.
func TestLogNormalPercentilesAreKept(t *testing.T) {
	tests := []struct {
		name          string
		dist          dist.LogNormalPercentiles
		lowAt, highAt float64
	}{
		{"left out", dist.LogNormalPercentiles{Low: 60, High: 150}, 0.1, 0.9},
		{"one side", dist.LogNormalPercentiles{Low: 1, High: 1.5, LowAt: 0.6, HighAt: 0.7}, 0.6, 0.7},
		{"near each other", dist.LogNormalPercentiles{Low: 1, High: 1.000001, LowAt: 0.001, HighAt: 0.999}, 0.001, 0.999},
		{"wide", dist.LogNormalPercentiles{Low: 1e-3, High: 1e3}, 0.1, 0.9},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			near(t, "low", test.dist.Quantile(test.lowAt), test.dist.Low, 1e-12)
			near(t, "high", test.dist.Quantile(test.highAt), test.dist.High, 1e-12)
		})
	}
}

func TestLogNormalPercentilesInvalid(t *testing.T) {
	checkInvalid(t, []invalid{
		{"zero", dist.LogNormalPercentiles{}, []string{"low=0"}},
		{"negative", dist.LogNormalPercentiles{Low: -1, High: 3}, []string{"low=-1"}},
		{"turned round", dist.LogNormalPercentiles{Low: 3, High: 1}, []string{"high=1"}},
		{"equal", dist.LogNormalPercentiles{Low: 3, High: 3}, []string{"high=3"}},
		{"no numbers", dist.LogNormalPercentiles{Low: math.NaN(), High: math.NaN()}, []string{"low=NaN", "high=NaN"}},
		{"probabilities crossed", dist.LogNormalPercentiles{Low: 1, High: 3, LowAt: 0.9, HighAt: 0.1}, []string{"high_at=0.1"}},
		{"too wide", dist.LogNormalPercentiles{Low: 1e-15, High: 1e-8}, []string{"high=1e-08"}},
		{"sd too large", dist.LogNormalPercentiles{Low: 1e13, High: 1e15}, []string{"high=1e+15"}},
		{"median below float64", dist.LogNormalPercentiles{Low: 5e-324, High: 1e-323, LowAt: 0.9, HighAt: 0.95}, []string{"high=1e-323"}},
		{"wider than float64", dist.LogNormalPercentiles{Low: 1e-300, High: 1e15}, []string{"high=1e+15"}},
		{"mean too large", dist.LogNormalPercentiles{Low: 9e14, High: 1e15, HighAt: 0.2}, []string{"high=1e+15"}},
		{"probabilities next to each other", dist.LogNormalPercentiles{Low: 1, High: 2, LowAt: 0.5, HighAt: math.Nextafter(0.5, 1)}, []string{"high=2"}},
		{"nothing left", dist.LogNormalPercentiles{Low: 60, High: 61, Min: new(90.0)}, []string{"min=90"}},
		{"bounds no numbers", dist.LogNormalPercentiles{Low: 60, High: 61, Min: new(math.Inf(-1)), Max: new(math.NaN())}, []string{"min=-Inf", "max=NaN"}},
	})
}
