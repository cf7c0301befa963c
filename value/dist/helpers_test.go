package dist_test

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/dist/disttest"
)

// check runs the conformance check on each distribution.
func check(t *testing.T, list ...dist.Dist) {
	t.Helper()
	for _, d := range list {
		t.Run(d.String(), func(t *testing.T) { disttest.Check(t, d) })
	}
}

// near compares with a tolerance relative to the number wanted.
func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if !(math.Abs(got-want) <= tolerance*math.Abs(want)) {
		t.Errorf("%s = %.17g, want %.17g, off by %.1g of it", what, got, want, math.Abs(got-want)/math.Abs(want))
	}
}

// quantiler is what the oracles of gonum offer.
type quantiler interface {
	Quantile(p float64) float64
	Mean() float64
	Variance() float64
}

// against compares quantiles and moments with those of an oracle.
func against(t *testing.T, d dist.Dist, oracle quantiler, tolerance float64) {
	t.Helper()
	near(t, fmt.Sprintf("mean of %v", d), d.Mean(), oracle.Mean(), tolerance)
	near(t, fmt.Sprintf("variance of %v", d), d.Variance(), oracle.Variance(), tolerance)
	for _, p := range []float64{1e-6, 0.001, 0.05, 0.1, 0.25, 0.4, 0.6, 0.75, 0.8, 0.9, 0.95, 0.999, 1 - 1e-6} {
		near(t, fmt.Sprintf("quantile of %v at %v", d, p), d.Quantile(p), oracle.Quantile(p), tolerance)
	}
}

// invalid is a distribution with what is wrong with it: "parameter=value" in
// order.
type invalid struct {
	name   string
	dist   dist.Dist
	faults []string
}

// checkInvalid compares what Validate reports, and that no method panics.
func checkInvalid(t *testing.T, tests []invalid) {
	t.Helper()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, fault := range faults(t, test.dist.Validate()) {
				got = append(got, fmt.Sprintf("%s=%v", fault.Parameter, fault.Value))
				if fault.Dist != dist.KindOf(test.dist) || fault.Rule == "" {
					t.Errorf("fault = %+v", fault)
				}
			}
			if diff := cmp.Diff(test.faults, got); diff != "" {
				t.Errorf("faults of %v (-want +got):\n%s", test.dist, diff)
			}
			exercise(test.dist)
		})
	}
}

// faults gives the faults that an error of Validate joins.
func faults(t *testing.T, err error) []*dist.ParameterError {
	t.Helper()
	require.Error(t, err)
	list := []error{err}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		list = joined.Unwrap()
	}
	var found []*dist.ParameterError
	for _, err := range list {
		var fault *dist.ParameterError
		if !errors.As(err, &fault) {
			t.Errorf("%v is no ParameterError", err)
			continue
		}
		found = append(found, fault)
	}
	return found
}

// exercise calls every method, for distributions whose results mean nothing.
func exercise(d dist.Dist) {
	for _, p := range []float64{-1, 0, 1e-300, 0.25, 0.5, 0.75, 1 - 1e-16, 1, math.NaN()} {
		d.Quantile(p)
	}
	d.Mean()
	d.Variance()
	d.Support()
	_ = d.String()
	_ = d.Validate()
}
