package dist_test

import (
	"fmt"
	"math"
	"testing"

	"gonum.org/v1/gonum/stat/distuv"

	"github.com/clusterprogramme/programme/value/dist"
)

func TestLogNormal(t *testing.T) {
	check(t,
		dist.LogNormal{Average: 100},
		dist.LogNormal{Average: 100, Min: new(100.0), Max: new(101.0)},
		dist.LogNormal{Average: 100, SD: 30},
		dist.LogNormal{Average: 100, SD: 30, Min: new(-1.0)},
		dist.LogNormal{Average: 100, SD: 30, Min: new(50.0), Max: new(120.0)},
		dist.LogNormal{Average: 1, SD: 1e5, Max: new(3.0)},
		dist.LogNormal{Average: 1, SD: 1, Min: new(20.0)},
		dist.LogNormal{Average: 1e-5, SD: 1e-7},
		dist.LogNormal{Average: 1000, SD: 1000, Min: new(1e4), Max: new(math.Nextafter(1e4, 2e4))},
		dist.LogNormal{Average: dist.Largest, SD: 1e13},
	)
	for _, sd := range []float64{0.1, 30, 100, 2000} {
		// By the definition of the two means and variances.
		variance := math.Log1p(sd * sd / 1e4)
		oracle := distuv.LogNormal{Mu: math.Log(100) - variance/2, Sigma: math.Sqrt(variance)}
		against(t, dist.LogNormal{Average: 100, SD: sd}, oracle, 1e-10)
	}
}

// The numbers are those of the closed forms by mpmath 1.3.0 with 450 digits.
func TestLogNormalCutExact(t *testing.T) {
	tests := []struct {
		name           string
		dist           dist.LogNormal
		mean, variance float64
		quantiles      [3]float64 // at 0.1, 0.5, 0.9
	}{
		{"both sides", dist.LogNormal{Average: 100, SD: 30, Min: new(50.0), Max: new(120.0)}, 88.366913024566954, 297.69029992874884,
			[3]float64{64.609776204848621, 88.65107808379248, 111.92946285733699}},
		{"above", dist.LogNormal{Average: 100, SD: 30, Max: new(90.0)}, 73.686351799937144, 127.00224038815112,
			[3]float64{57.5995597571605, 75.437719047350889, 87.189157747727148}},
		{"far below", dist.LogNormal{Average: 1, SD: 1, Min: new(20.0)}, 24.557118064662189, 28.275332919435272,
			[3]float64{20.416956083321913, 22.861107908755943, 30.666370298007422}},
		{"wide", dist.LogNormal{Average: 1, SD: 1e5, Max: new(3.0)}, 0.015056109565326832, 0.01582031422132664,
			[3]float64{2.1094848652520894e-8, 9.7451919963689936e-6, 0.0042216671057811115}},
		{"narrow", dist.LogNormal{Average: 100, SD: 1, Min: new(103.0)}, 103.29523951360383, 0.076954081571476913,
			[3]float64{103.03327463457204, 103.21376172974203, 103.67024411752599}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			near(t, "mean", test.dist.Mean(), test.mean, 1e-13)
			near(t, "variance", test.dist.Variance(), test.variance, 1e-12)
			for i, p := range []float64{0.1, 0.5, 0.9} {
				near(t, fmt.Sprintf("quantile at %v", p), test.dist.Quantile(p), test.quantiles[i], 1e-12)
			}
		})
	}
}

// The squares of a wide law lie twice as far out as its mass.
func TestLogNormalCutByNothing(t *testing.T) {
	for _, sd := range []float64{1, 100, 1e6} {
		whole, cut := dist.LogNormal{Average: 1, SD: sd}, dist.LogNormal{Average: 1, SD: sd, Min: new(1e-300)}
		near(t, "mean of "+cut.String(), cut.Mean(), whole.Mean(), 1e-12)
		near(t, "variance of "+cut.String(), cut.Variance(), whole.Variance(), 1e-12)
		near(t, "median of "+cut.String(), cut.Quantile(0.5), whole.Quantile(0.5), 1e-12)
	}
}

func TestLogNormalInvalid(t *testing.T) {
	checkInvalid(t, []invalid{
		{"zero", dist.LogNormal{}, []string{"mean=0"}},
		{"negative", dist.LogNormal{Average: -1, SD: -1}, []string{"mean=-1", "sd=-1"}},
		{"no numbers", dist.LogNormal{Average: math.NaN(), SD: math.NaN()}, []string{"mean=NaN", "sd=NaN"}},
		{"too large", dist.LogNormal{Average: 1e16, SD: 1e16}, []string{"mean=1e+16", "sd=1e+16"}},
		{"too wide", dist.LogNormal{Average: 1e-3, SD: 1e4}, []string{"sd=10000"}},
		{"far too wide", dist.LogNormal{Average: 1e-320, SD: 1}, []string{"sd=1"}},
		{"bounds turned round", dist.LogNormal{Average: 1, SD: 1, Min: new(2.0), Max: new(1.0)}, []string{"max=1"}},
		{"nothing below zero", dist.LogNormal{Average: 1, SD: 1, Max: new(-1.0)}, []string{"max=-1"}},
		{"nothing at zero", dist.LogNormal{Average: 1, SD: 1, Max: new(0.0)}, []string{"max=0"}},
		{"nothing above", dist.LogNormal{Average: 1, SD: 0.01, Min: new(2.0)}, []string{"min=2"}},
		{"certain number outside", dist.LogNormal{Average: 1, Min: new(2.0)}, []string{"min=2"}},
	})
}
