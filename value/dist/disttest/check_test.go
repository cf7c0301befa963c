package disttest_test

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/dist/disttest"
)

// recorder keeps what a check reports.
type recorder struct {
	testing.TB
	reports []string
}

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.reports = append(r.reports, fmt.Sprintf(format, args...))
}

// broken is the uniform law on [0, 1] but for one method.
type broken struct {
	dist.Uniform
	quantile       func(p float64) float64
	mean, variance float64 // 0 for the right one
	fault          error
}

func (d broken) Quantile(p float64) float64 {
	if d.quantile == nil {
		return d.Uniform.Quantile(p)
	}
	return d.quantile(p)
}

func (d broken) Mean() float64 {
	if d.mean != 0 {
		return d.mean
	}
	return d.Uniform.Mean()
}

func (d broken) Variance() float64 {
	if d.variance != 0 {
		return d.variance
	}
	return d.Uniform.Variance()
}

func (d broken) Validate() error { return d.fault }

func TestCheckFinds(t *testing.T) {
	unit := dist.Uniform{Max: 1}
	tests := []struct {
		name   string
		dist   broken
		report string
	}{
		{"not valid", broken{fault: errors.New("wrong")}, "not valid"},
		{"no support", broken{Uniform: dist.Uniform{Min: 1, Max: 0}}, "support"},
		{"another end", broken{quantile: func(p float64) float64 { return unit.Quantile(p) / 2 }}, "quantiles at 0 and 1"},
		{"a number outside", broken{quantile: func(p float64) float64 { return p }}, "want NaN"},
		{"no number inside", broken{quantile: func(p float64) float64 {
			if p == 0.5 {
				return math.NaN()
			}
			return unit.Quantile(p)
		}}, "quantile at 0.5 is NaN"},
		{"below the support", broken{quantile: func(p float64) float64 {
			if p > 0 && p < 0.25 {
				return -0.25
			}
			return unit.Quantile(p)
		}}, "the support is"},
		{"falls", broken{quantile: func(p float64) float64 {
			if p == 0.75 {
				return 0.74
			}
			return unit.Quantile(p)
		}}, "quantile falls"},
		{"falls to the next float64", broken{quantile: func(p float64) float64 {
			if p == math.Nextafter(0.75, 1) {
				return math.Nextafter(0.75, 0)
			}
			return unit.Quantile(p)
		}}, "quantile falls"},
		{"noise without end", broken{quantile: func(p float64) float64 {
			if p < 0.1 || p > 0.9 {
				return unit.Quantile(p)
			}
			_, noise := math.Modf(1e15 * math.Sin(1e15*p))
			return math.Abs(noise)
		}}, "quantile falls"},
		{"mean a little off", broken{mean: 0.5 + 1e-8}, "mean is"},
		{"variance a little off", broken{variance: 1. / 12 * (1 + 1e-7)}, "variance is"},
		{"mean not a number", broken{mean: math.NaN()}, "mean is"},
		{"variance not a number", broken{variance: math.NaN()}, "variance is"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.dist.Uniform == (dist.Uniform{}) {
				test.dist.Uniform = unit
			}
			r := &recorder{TB: t}
			disttest.Check(r, test.dist)
			if !strings.Contains(strings.Join(r.reports, "\n"), test.report) {
				t.Errorf("reports = %q, want one with %q", r.reports, test.report)
			}
		})
	}
}

// The jumps of a discrete law and the corners of an empirical one are hard for
// a rule of integration.
func TestCheckPasses(t *testing.T) {
	for _, d := range []dist.Dist{
		broken{Uniform: dist.Uniform{Max: 1}},
		dist.Bernoulli{P: 0.3},
		dist.Empirical{Values: []float64{0, 1e-3, 1, 1.1, 50}},
		dist.Normal{Sigma: 1},
	} {
		disttest.Check(t, d)
	}
}
