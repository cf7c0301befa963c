package dist_test

import (
	"fmt"
	"math"
	"testing"

	"gonum.org/v1/gonum/stat/distuv"

	"github.com/clusterprogramme/programme/value/dist"
)

func TestPERT(t *testing.T) {
	check(t,
		dist.PERT{},
		dist.PERT{Min: 2, Mode: 3, Max: 5},
		dist.PERT{Min: 0.9, Mode: 1, Max: 1.3},
		dist.PERT{Min: 1, Mode: 1, Max: 3},
		dist.PERT{Min: 1, Mode: 3, Max: 3},
		dist.PERT{Min: 7, Mode: 7, Max: 7},
		dist.PERT{Min: -3, Mode: -1, Max: 0, Lambda: 1.5},
		dist.PERT{Min: -dist.Largest, Mode: 2e14, Max: dist.Largest, Lambda: 40},
		dist.PERT{Min: 0, Mode: 0.3, Max: 1, Lambda: dist.LargestLambda},
		dist.PERT{Min: 0, Mode: 0, Max: 1, Lambda: dist.LargestLambda},
		dist.PERT{Min: 0, Mode: 1, Max: 1, Lambda: dist.LargestLambda},
		dist.PERT{Min: 0, Mode: 0.5, Max: 1, Lambda: 1e-9},
		dist.PERT{Max: 1, Lambda: 1},
		dist.PERT{Min: -151, Mode: -36, Max: -13, Lambda: 293}, // below the smallest float64 next to either end
		dist.PERT{Min: 13, Mode: 36, Max: 151, Lambda: 293},
	)
}

// The quantiles of pert(0, 1, 4) are roots of the regularised incomplete beta
// function by mpmath 1.3.0; scipy and gonum agree on the P80.
func TestPERTPublished(t *testing.T) {
	d := dist.PERT{Min: 0, Mode: 1, Max: 4}
	near(t, "mean", d.Mean(), 4./3, 1e-15)
	near(t, "variance", d.Variance(), 32./63, 1e-15)
	for p, want := range map[float64]float64{
		0.05: 0.3057615656, 0.25: 0.7750544382, 0.5: 1.2552406818, 0.75: 1.8167222591, 0.95: 2.6296332720,
	} {
		near(t, fmt.Sprintf("quantile at %v", p), d.Quantile(p), want, 2e-10)
	}
	near(t, "P80", dist.PERT{Min: 2, Mode: 3, Max: 5}.Quantile(0.8), 3.6624519, 2e-8)
}

func TestPERTAgainstBeta(t *testing.T) {
	for _, lambda := range []float64{0, 0.5, 2, 4, 10, 100} {
		for _, mode := range []float64{0, 0.01, 0.25, 0.5, 0.8, 1} {
			times := lambda
			if times == 0 {
				times = 4
			}
			beta := distuv.Beta{Alpha: 1 + times*mode, Beta: 1 + times*(1-mode)}
			// Gonum itself is off by 3e-11 at mode 0, lambda 10, p 0.999999.
			against(t, dist.PERT{Mode: mode, Max: 1, Lambda: lambda}, beta, 1e-10)
		}
	}
}

// With the mode at an end the law is a power of a uniform number.
func TestPERTPower(t *testing.T) {
	for _, lambda := range []float64{0.1, 1, 4, 10, 100} {
		falling, rising := dist.PERT{Max: 1, Lambda: lambda}, dist.PERT{Mode: 1, Max: 1, Lambda: lambda}
		for _, p := range []float64{1e-300, 1e-100, 1e-9, 0.001, 0.1, 0.5, 0.7, 0.99, 1 - 1e-9} {
			near(t, fmt.Sprintf("quantile of %v at %v", rising, p), rising.Quantile(p), math.Pow(p, 1/(1+lambda)), 1e-12)
			near(t, fmt.Sprintf("quantile of %v at %v", falling, p), falling.Quantile(p), -math.Expm1(math.Log1p(-p)/(1+lambda)), 1e-12)
		}
	}
}

// The numbers are the roots of the regularised incomplete beta function, by
// mpmath 1.3.0 with 40 digits.
func TestPERTExact(t *testing.T) {
	tests := []struct {
		name      string
		dist      dist.PERT
		tolerance float64
		quantiles [4]float64 // at 1e-12, 0.001, 0.5, 0.999
	}{
		{"flat", dist.PERT{Mode: 0.5, Max: 1, Lambda: 0.5}, 1e-12,
			[4]float64{2.0433030561358704e-10, 0.0032395842391323155, 0.5, 0.99676041576086768}},
		{"peaked", dist.PERT{Mode: 0.125, Max: 1, Lambda: 60}, 1e-12,
			[4]float64{0.0027204130091343128, 0.037875720981657413, 0.13318756266752163, 0.30041371690257473}},
		{"most peaked", dist.PERT{Mode: 0.25, Max: 1, Lambda: 1000}, 1e-11,
			[4]float64{0.16314313008822386, 0.20970095653681877, 0.25033294682527865, 0.29412991391766118}},
		{"most peaked at an end", dist.PERT{Max: 1, Lambda: 1000}, 1e-11,
			[4]float64{9.9900099900149798e-16, 9.9950033324999182e-7, 0.00069221503438879658, 0.0068770982061423456}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			for i, p := range []float64{1e-12, 0.001, 0.5, 0.999} {
				near(t, fmt.Sprintf("quantile at %v", p), test.dist.Quantile(p), test.quantiles[i], test.tolerance)
			}
		})
	}
}

// The number is a fifth root by mpmath 1.3.0 with 40 digits; math.Pow is wrong
// there on amd64.
func TestPERTSubnormal(t *testing.T) {
	near(t, "rising", dist.PERT{Mode: 1, Max: 1}.Quantile(5e-324), 2.18150860986343695e-65, 1e-12)
	near(t, "falling", dist.PERT{Max: 1}.Quantile(1e-310), 2e-311, 1e-9)
}

func TestPERTMirrored(t *testing.T) {
	d, mirrored := dist.PERT{Min: 2, Mode: 3, Max: 5}, dist.PERT{Min: 2, Mode: 4, Max: 5}
	for i := 1; i < 64; i++ {
		p := float64(i) / 64
		near(t, "quantile", d.Quantile(p), 7-mirrored.Quantile(1-p), 1e-13)
	}
	if median := (dist.PERT{Min: 1, Mode: 2, Max: 3}).Quantile(0.5); median != 2 {
		t.Errorf("median of the symmetric law = %v", median)
	}
}

func TestPERTInvalid(t *testing.T) {
	checkInvalid(t, []invalid{
		{"turned round", dist.PERT{Min: 5, Mode: 3, Max: 2}, []string{"max=2"}},
		{"mode outside", dist.PERT{Min: 2, Mode: 6, Max: 5}, []string{"mode=6"}},
		{"negative lambda", dist.PERT{Min: 2, Mode: 3, Max: 5, Lambda: -4}, []string{"lambda=-4"}},
		{"lambda too large", dist.PERT{Min: 2, Mode: 3, Max: 5, Lambda: 1001}, []string{"lambda=1001"}},
		{"several", dist.PERT{Min: 2, Mode: 6, Max: 5, Lambda: math.NaN()}, []string{"mode=6", "lambda=NaN"}},
		{"no numbers", dist.PERT{Min: math.Inf(-1), Mode: math.NaN(), Max: 1e300}, []string{"min=-Inf", "mode=NaN", "max=1e+300"}},
	})
}
