package dist_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/value/dist"
)

func FuzzParse(f *testing.F) {
	for _, seed := range full() {
		f.Add(seed.text)
	}
	for _, seed := range []string{"5", "", "pert(2, 3", "discrete(1: 2, 3)", "normal(0, 1, min=29)", "lognormal(1, 1e6, max=1e-9)", "pert(0, 0, 1e-300, lambda=1e3)"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := dist.Parse(s)
		if err != nil {
			if d != nil {
				t.Fatalf("%v beside an error", d)
			}
			return
		}
		again, err := dist.Parse(d.String())
		if err != nil {
			t.Fatalf("%q comes back as %q, which is wrong: %v", s, d, err)
		}
		if diff := cmp.Diff(d, again); diff != "" || again.String() != d.String() {
			t.Fatalf("%q comes back as %q and %q (-want +got):\n%s", s, d, again, diff)
		}
		sound(t, d)
	})
}

// sound checks what every valid distribution keeps to, in little time.
func sound(t *testing.T, d dist.Dist) {
	t.Helper()
	lo, hi := d.Support()
	if at0, at1 := d.Quantile(0), d.Quantile(1); at0 != lo || at1 != hi {
		t.Fatalf("%v: quantiles at the ends are %v and %v, the support is %v to %v", d, at0, at1, lo, hi)
	}
	before := lo
	for _, p := range []float64{5e-324, 1e-100, 1e-9, 0.1, 0.3, math.Nextafter(0.3, 1), 0.5, math.Nextafter(0.5, 1), 0.9, 1 - 1e-9, math.Nextafter(1, 0)} {
		x := d.Quantile(p)
		if math.IsNaN(x) || math.IsInf(x, 0) || x < before || x > hi {
			t.Fatalf("%v: quantile at %v is %v after %v, up to %v", d, p, x, before, hi)
		}
		before = x
	}
	if m := d.Mean(); !(m >= lo && m <= hi) || math.IsInf(m, 0) {
		t.Fatalf("%v: mean is %v, the support %v to %v", d, m, lo, hi)
	}
	if v := d.Variance(); !(v >= 0) || math.IsInf(v, 0) {
		t.Fatalf("%v: variance is %v", d, v)
	}
}

// FuzzLiteral builds every kind of any numbers: no method panics, and what
// Validate passes is sound.
func FuzzLiteral(f *testing.F) {
	f.Add(2., 3., 5., 4., uint8(0))
	f.Add(1., 3., 0.1, 0.9, uint8(3))
	f.Add(0.1, 0.3, 0.1, 5.4, uint8(1)) // the mean of one number twice was once beside it
	f.Add(math.NaN(), math.Inf(1), -1., 0., uint8(1))
	f.Add(1e-300, 1e15, 1e-15, 1e300, uint8(2))
	f.Fuzz(func(t *testing.T, a, b, c, d float64, bounds uint8) {
		var lower, upper *float64
		if bounds&1 != 0 {
			lower = &c
		}
		if bounds&2 != 0 {
			upper = &d
		}
		for _, law := range []dist.Dist{
			dist.Point{Value: a},
			dist.Uniform{Min: a, Max: b},
			dist.Triangular{Min: a, Mode: b, Max: c},
			dist.PERT{Min: a, Mode: b, Max: c, Lambda: d},
			dist.Normal{Mu: a, Sigma: b, Min: lower, Max: upper},
			dist.NormalPercentiles{Low: a, High: b, LowAt: c, HighAt: d, Min: lower, Max: upper},
			dist.LogNormal{Average: a, SD: b, Min: lower, Max: upper},
			dist.LogNormalPercentiles{Low: a, High: b, LowAt: c, HighAt: d, Min: lower, Max: upper},
			dist.Bernoulli{P: a},
			dist.Discrete{},
			dist.Discrete{Outcomes: []dist.Outcome{{Value: a, Probability: b}, {Value: c, Probability: d}}},
			dist.Discrete{Outcomes: []dist.Outcome{{Value: a, Probability: b}, {Value: c, Probability: 1 - b}}},
			dist.Empirical{},
			dist.Empirical{Values: []float64{a, b, c, d}},
		} {
			exercise(law)
			if law.Validate() == nil {
				sound(t, law)
			}
		}
	})
}
