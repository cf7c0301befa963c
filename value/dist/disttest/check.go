// Package disttest checks that a distribution keeps the promises of
// [dist.Dist]. It belongs into the test of every kind.
package disttest

import (
	"math"
	"reflect"
	"slices"
	"testing"

	"github.com/clusterprogramme/programme/value/dist"
)

// Check reports an error to t for every promise that d, which must be valid,
// breaks:
//
//   - Quantile gives the support at 0 and 1, finite numbers within it between,
//     NaN outside, and never falls when p rises, even to the next float64;
//   - Mean and Variance are those of the quantiles, to 1e-9 of the mean and
//     standard deviation and to 1e-8 of the variance;
//   - Parse reads back what String writes, when the kind is one of package dist.
//
// The moments are integrals of the quantiles over p from 2e-16 to 1 - 2e-16.
// So a law whose moments hang on rarer numbers, such as a lognormal with a
// standard deviation above its mean, seems to break them.
func Check(t testing.TB, d dist.Dist) {
	t.Helper()
	if err := d.Validate(); err != nil {
		t.Errorf("%v is not valid: %v", d, err)
		return
	}
	checkEnds(t, d)
	checkOrder(t, d)
	checkMoments(t, d)
	if dist.KindOf(d) != "" {
		checkText(t, d)
	}
}

func checkEnds(t testing.TB, d dist.Dist) {
	t.Helper()
	lo, hi := d.Support()
	if !(lo <= hi) {
		t.Errorf("%v: support from %v to %v", d, lo, hi)
	}
	if at0, at1 := d.Quantile(0), d.Quantile(1); at0 != lo || at1 != hi {
		t.Errorf("%v: quantiles at 0 and 1 are %v and %v, the support is %v to %v", d, at0, at1, lo, hi)
	}
	for _, p := range []float64{math.NaN(), math.Inf(-1), math.Inf(1), -0.5, 1.5, -math.SmallestNonzeroFloat64, math.Nextafter(1, 2)} {
		if x := d.Quantile(p); !math.IsNaN(x) {
			t.Errorf("%v: quantile at %v is %v, want NaN", d, p, x)
		}
	}
}

func checkOrder(t testing.TB, d dist.Dist) {
	t.Helper()
	lo, hi := d.Support()
	before, at := lo, 0.0
	for _, p := range probabilities() {
		x := d.Quantile(p)
		if math.IsNaN(x) || math.IsInf(x, 0) || x < lo || x > hi {
			t.Errorf("%v: quantile at %v is %v, the support is %v to %v", d, p, x, lo, hi)
			return
		}
		if x < before {
			t.Errorf("%v: quantile falls from %v at %v to %v at %v", d, before, at, x, p)
			return
		}
		before, at = x, p
	}
}

// probabilities gives numbers between 0 and 1 in order: near both ends, evenly
// and unevenly between, in runs of neighbours.
func probabilities() []float64 {
	const (
		spread = 400
		run    = 5
		golden = 0.6180339887498949 // its multiples fill the line evenly (Weyl 1916)
	)
	var list []float64
	add := func(p float64) {
		p = math.Nextafter(math.Nextafter(p, 0), 0)
		for range run {
			if p > 0 && p < 1 {
				list = append(list, p)
			}
			p = math.Nextafter(p, 1)
		}
	}
	for power := 1; power <= 53; power++ {
		p := math.Ldexp(1, -power)
		add(p)
		add(p * p * p)
		add(1 - p)
	}
	add(math.SmallestNonzeroFloat64)
	for i := range spread {
		_, fraction := math.Modf(golden * float64(i))
		add(fraction)
		add(float64(i) / spread)
	}
	slices.Sort(list)
	return list
}

func checkMoments(t testing.TB, d dist.Dist) {
	t.Helper()
	mean, variance := d.Mean(), d.Variance()
	// The integrals need be no finer than what they are compared with.
	unit := math.Abs(mean) + math.Sqrt(variance)
	rounding := 1e-15 * unit
	wantMean := integrate(d.Quantile, 1e-12*unit)
	wantVariance := integrate(func(p float64) float64 {
		x := d.Quantile(p) - wantMean
		return x * x
	}, 1e-10*variance+rounding*rounding)
	size := math.Abs(wantMean) + math.Sqrt(wantVariance)
	if !(math.Abs(mean-wantMean) <= 1e-9*size) {
		t.Errorf("%v: mean is %v, that of the quantiles %v", d, mean, wantMean)
	}
	if !(math.Abs(variance-wantVariance) <= 1e-8*wantVariance+rounding*rounding) {
		t.Errorf("%v: variance is %v, that of the quantiles %v", d, variance, wantVariance)
	}
}

func checkText(t testing.TB, d dist.Dist) {
	t.Helper()
	again, err := dist.Parse(d.String())
	if err != nil {
		t.Errorf("%v is not read back: %v", d, err)
		return
	}
	if !reflect.DeepEqual(d, again) || again.String() != d.String() {
		t.Errorf("%v is read back as %v", d, again)
	}
}
