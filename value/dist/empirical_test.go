package dist_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/exp/stats"

	"github.com/clusterprogramme/programme/value/dist"
)

func TestEmpirical(t *testing.T) {
	check(t,
		dist.Empirical{Values: []float64{3, 5, 8, 13}},
		dist.Empirical{Values: []float64{9, 1, 1, 4}},
		dist.Empirical{Values: []float64{7}},
		dist.Empirical{Values: []float64{7, 7, 7}},
		dist.Empirical{Values: []float64{dist.Largest, -dist.Largest}},
		dist.Empirical{Values: []float64{-1e10, 0.1, 5}},
		dist.Empirical{Values: []float64{0.1, 0.3, 0.2, 0.7, 0.4, 0.25, 1e-9}},
	)
}

func TestEmpiricalAgainstStats(t *testing.T) {
	values := []float64{12.5, 3, 8, 8, -4, 90, 0.25}
	ps := []float64{0, 0.01, 0.1, 0.25, 1. / 3, 0.5, 0.8, 0.9, 0.999, 1}
	d := dist.Empirical{Values: values}
	for i, want := range stats.Quantiles(values, ps...) {
		if got := d.Quantile(ps[i]); math.Abs(got-want) > 1e-13 {
			t.Errorf("quantile at %v = %v, want %v", ps[i], got, want)
		}
	}
}

// Between 0, 1 and 4 the law is half uniform on [0, 1], half on [1, 4]: mean
// 0.5/2 + 2.5/2, mean square 1/3/2 + 21/3/2.
func TestEmpiricalMoments(t *testing.T) {
	d := dist.Empirical{Values: []float64{4, 0, 1}}
	near(t, "mean", d.Mean(), 1.5, 1e-15)
	near(t, "variance", d.Variance(), 11./3-2.25, 1e-15)

	// A sample at even steps is the uniform law.
	var even dist.Empirical
	for i := range 101 {
		even.Values = append(even.Values, float64(i))
	}
	uniform := dist.Uniform{Max: 100}
	near(t, "mean", even.Mean(), uniform.Mean(), 1e-14)
	near(t, "variance", even.Variance(), uniform.Variance(), 1e-14)
	for i := range 20 {
		near(t, fmt.Sprintf("quantile %d", i), even.Quantile(float64(i)/20), uniform.Quantile(float64(i)/20), 1e-14)
	}
}

func TestEmpiricalIsLeftAsItIs(t *testing.T) {
	d := dist.Empirical{Values: []float64{4, 0, 1}}
	d.Quantile(0.3)
	d.Variance()
	if diff := cmp.Diff(dist.Empirical{Values: []float64{4, 0, 1}}, d); diff != "" {
		t.Errorf("changed (-want +got):\n%s", diff)
	}
}

func TestEmpiricalInvalid(t *testing.T) {
	checkInvalid(t, []invalid{
		{"zero", dist.Empirical{}, []string{"values=0"}},
		{"too many", dist.Empirical{Values: make([]float64, dist.MostValues+1)}, []string{"values=2049"}},
		{"no numbers", dist.Empirical{Values: []float64{1, math.NaN(), 2, math.Inf(1)}}, []string{"values/1=NaN", "values/3=+Inf"}},
		{"too large", dist.Empirical{Values: []float64{-1e16}}, []string{"values/0=-1e+16"}},
	})
}
