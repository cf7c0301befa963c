package dist_test

import (
	"fmt"
	"math"
	"testing"

	"gonum.org/v1/gonum/stat/distuv"

	"github.com/clusterprogramme/programme/value/dist"
)

func TestNormal(t *testing.T) {
	check(t,
		dist.Normal{},
		dist.Normal{Mu: 5},
		dist.Normal{Mu: 5, Min: new(5.0), Max: new(6.0)},
		dist.Normal{Sigma: 1},
		dist.Normal{Mu: 0.02, Sigma: 0.01},
		dist.Normal{Mu: 2, Sigma: 0.5, Min: new(0.0)},
		dist.Normal{Mu: 2, Sigma: 0.5, Max: new(2.1)},
		dist.Normal{Sigma: 1, Min: new(-0.1), Max: new(0.2)},
		dist.Normal{Sigma: 1, Min: new(-0.3), Max: new(25.0)},
		dist.Normal{Sigma: 1, Min: new(1.0), Max: new(1.000001)},
		dist.Normal{Sigma: 1.8, Min: new(1.9), Max: new(math.Nextafter(1.9, 2))}, // one number in standard units
		dist.Normal{Sigma: 1, Min: new(29.0)},
		dist.Normal{Sigma: 1, Max: new(-29.0)},
		dist.Normal{Mu: -dist.Largest, Sigma: dist.Largest},
	)
	against(t, dist.Normal{Mu: 2, Sigma: 0.5}, distuv.Normal{Mu: 2, Sigma: 0.5}, 1e-12)
	against(t, dist.Normal{Mu: -1e6, Sigma: 3}, distuv.Normal{Mu: -1e6, Sigma: 3}, 1e-12)
}

// The numbers are -sqrt(2) erfinv(1 - 2p) by mpmath 1.3.0 with 450 digits. The
// probabilities stand on both sides of the borders of AS 241, at 0.075 and
// exp(-25).
func TestNormalQuantileExact(t *testing.T) {
	d := dist.Normal{Sigma: 1}
	for p, want := range map[float64]float64{
		5e-324: -38.467405617144346, 1e-310: -37.663060331949524, 1e-300: -37.047096299361199, 1e-20: -9.2623400897984076, 1e-5: -4.2648907939228246,
		0.02425: -1.9729610513118848, 0.3: -0.52440051270804082, 0.4999999: -2.5066282747031065e-7,
	} {
		near(t, fmt.Sprintf("quantile at %v", p), d.Quantile(p), want, 2e-14)
	}
	if median := d.Quantile(0.5); median != 0 {
		t.Errorf("median = %v", median)
	}
}

// The numbers are those of the closed forms by mpmath 1.3.0 with 450 digits.
func TestNormalCutExact(t *testing.T) {
	tests := []struct {
		name           string
		dist           dist.Normal
		mean, variance float64
		quantiles      [3]float64 // at 0.1, 0.5, 0.9
	}{
		{"not below zero", dist.Normal{Mu: 2, Sigma: 0.5, Min: new(0.0)}, 2.0000669172322343, 0.24986616105761545,
			[3]float64{1.3593054178617624, 2.0000198470075731, 2.6407848061082288}},
		{"half", dist.Normal{Sigma: 1, Min: new(0.0)}, 0.79788456080286536, 0.36338022763241866,
			[3]float64{0.12566134685507404, 0.67448975019608174, 1.6448536269514728}},
		{"far below", dist.Normal{Sigma: 1, Max: new(-29.5)}, -29.533820844167983, 0.0011412475442653852,
			[3]float64{-29.577861829197683, -29.52346030015121, -29.503567237740145}},
		{"far above", dist.Normal{Sigma: 1, Min: new(29.0)}, 29.034401237736326, 0.0011806604887674835,
			[3]float64{29.003628590072661, 29.023863512020601, 29.079197523184444}},
		{"narrow", dist.Normal{Sigma: 1, Min: new(1.0), Max: new(1.000001)}, 1.0000004999999166, 8.3333333319615283e-14,
			[3]float64{1.000000099999955, 1.000000499999875, 1.0000008999999549}},
		{"around the centre", dist.Normal{Mu: -3, Sigma: 2, Min: new(-4.0), Max: new(5.0)}, -1.9820195987449292, 1.942251502575104,
			[3]float64{-3.6231560538852832, -2.2063435419716181, -0.036069191557749409}},
		{"a band", dist.Normal{Mu: 100, Sigma: 10, Min: new(130.0), Max: new(135.0)}, 131.85594398400673, 1.8228721911119799,
			[3]float64{130.26217347163609, 131.59108226140596, 133.94033787608383}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			near(t, "mean", test.dist.Mean(), test.mean, 1e-14)
			near(t, "variance", test.dist.Variance(), test.variance, 1e-13)
			for i, p := range []float64{0.1, 0.5, 0.9} {
				near(t, fmt.Sprintf("quantile at %v", p), test.dist.Quantile(p), test.quantiles[i], 1e-12)
			}
		})
	}
}

// The closed forms are those of Johnson, Kotz and Balakrishnan (1994),
// Continuous univariate distributions 1, section 10.1, for a law cut to
// [a, b], where they cancel little.
func TestNormalCutClosedForm(t *testing.T) {
	unit := distuv.UnitNormal
	for a := -4.0; a <= 1; a += 0.5 {
		for b := a + 1; b <= 5; b += 0.5 {
			mass := unit.CDF(b) - unit.CDF(a)
			mean := (unit.Prob(a) - unit.Prob(b)) / mass
			variance := 1 + (a*unit.Prob(a)-b*unit.Prob(b))/mass - mean*mean
			d := dist.Normal{Mu: 3, Sigma: 2, Min: new(3 + 2*a), Max: new(3 + 2*b)}
			near(t, "mean of "+d.String(), d.Mean(), 3+2*mean, 1e-13)
			near(t, "variance of "+d.String(), d.Variance(), 4*variance, 1e-12)
		}
	}
}

// Bounds further out than any probability leave the law as it is.
func TestNormalCutByNothing(t *testing.T) {
	whole, cut := dist.Normal{Mu: 1, Sigma: 2}, dist.Normal{Mu: 1, Sigma: 2, Min: new(-1e9), Max: new(1e9)}
	near(t, "mean", cut.Mean(), whole.Mean(), 1e-14)
	near(t, "variance", cut.Variance(), whole.Variance(), 1e-14)
	for _, p := range []float64{1e-9, 0.2, 0.5, 0.7, 1 - 1e-9} {
		near(t, fmt.Sprintf("quantile at %v", p), cut.Quantile(p), whole.Quantile(p), 1e-13)
	}
}

func TestNormalInvalid(t *testing.T) {
	checkInvalid(t, []invalid{
		{"negative sd", dist.Normal{Mu: 1, Sigma: -1}, []string{"sd=-1"}},
		{"no numbers", dist.Normal{Mu: math.NaN(), Sigma: math.NaN()}, []string{"mean=NaN", "sd=NaN"}},
		{"infinite", dist.Normal{Mu: math.Inf(1), Sigma: math.Inf(1)}, []string{"mean=+Inf", "sd=+Inf"}},
		{"bounds turned round", dist.Normal{Sigma: 1, Min: new(1.0), Max: new(-1.0)}, []string{"max=-1"}},
		{"bounds equal", dist.Normal{Sigma: 1, Min: new(1.0), Max: new(1.0)}, []string{"max=1"}},
		{"bounds no numbers", dist.Normal{Sigma: 1, Min: new(math.NaN()), Max: new(math.Inf(1))}, []string{"min=NaN", "max=+Inf"}},
		{"nothing above", dist.Normal{Sigma: 1, Min: new(31.0)}, []string{"min=31"}},
		{"nothing below", dist.Normal{Mu: 10, Sigma: 0.1, Max: new(6.0)}, []string{"max=6"}},
		{"nothing above for a tiny sd", dist.Normal{Sigma: 1e-300, Min: new(1e10)}, []string{"min=1e+10"}},
		{"certain number below", dist.Normal{Mu: 1, Min: new(2.0)}, []string{"min=2"}},
		{"certain number above", dist.Normal{Mu: 1, Max: new(0.5)}, []string{"max=0.5"}},
		{"all at once", dist.Normal{Mu: 2e15, Sigma: -1, Min: new(3.0), Max: new(2.0)}, []string{"mean=2e+15", "sd=-1", "max=2"}},
	})
}
