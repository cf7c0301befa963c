package dist_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/dist"
)

// die is a fair die, with the faces in no order.
func die() dist.Discrete {
	var d dist.Discrete
	for _, face := range []float64{3, 1, 6, 2, 5, 4} {
		d.Outcomes = append(d.Outcomes, dist.Outcome{Value: face, Probability: 1. / 6})
	}
	return d
}

func TestDiscrete(t *testing.T) {
	check(t,
		die(),
		dist.Discrete{Outcomes: []dist.Outcome{{Value: 7, Probability: 1}}},
		dist.Discrete{Outcomes: []dist.Outcome{{Value: -1, Probability: 0}, {Value: 2, Probability: 0.5}, {Value: 1, Probability: 0.5}, {Value: 9, Probability: 0}}},
		dist.Discrete{Outcomes: []dist.Outcome{{Value: 2, Probability: 0.3}, {Value: 2, Probability: 0.3}, {Value: 4, Probability: 0.4}}},
		dist.Discrete{Outcomes: []dist.Outcome{{Value: 1, Probability: 0.3333333333}, {Value: 2, Probability: 0.3333333333}, {Value: 3, Probability: 0.3333333333}}},
		dist.Discrete{Outcomes: []dist.Outcome{{Value: -dist.Largest, Probability: 0.5}, {Value: dist.Largest, Probability: 0.5}}},
	)
	near(t, "mean", die().Mean(), 3.5, 1e-15)
	near(t, "variance", die().Variance(), 35./12, 1e-15)
}

// At a step the quantile is the lower number, though rounding the sum of the
// probabilities could put the step elsewhere: a plain sum does so at 1/9.
func TestDiscreteSteps(t *testing.T) {
	for n := 2; n <= 60; n++ {
		var d dist.Discrete
		for i := 1; i <= n; i++ {
			d.Outcomes = append(d.Outcomes, dist.Outcome{Value: float64(i), Probability: 1 / float64(n)})
		}
		for i := 1; i < n; i++ {
			step := float64(i) / float64(n)
			if at, past := d.Quantile(step), d.Quantile(step+1e-15); at != float64(i) || past != float64(i+1) {
				t.Errorf("%d in %d: quantile %v at the step, %v past it", i, n, at, past)
			}
		}
	}
}

// Half of what there is lies at 1, though it is less than a half.
func TestDiscreteMissing(t *testing.T) {
	d := dist.Discrete{Outcomes: []dist.Outcome{{Value: 1, Probability: 0.4999999998}, {Value: 2, Probability: 0.4999999998}}}
	require.NoError(t, d.Validate())
	if d.Quantile(0.5) != 1 || d.Mean() != 1.5 || d.Variance() != 0.25 {
		t.Errorf("median %v, mean %v, variance %v", d.Quantile(0.5), d.Mean(), d.Variance())
	}
}

func TestDiscreteSupport(t *testing.T) {
	d := dist.Discrete{Outcomes: []dist.Outcome{{Value: -1}, {Value: 2, Probability: 0.5}, {Value: 1, Probability: 0.5}, {Value: 9}}}
	if lo, hi := d.Support(); lo != 1 || hi != 2 {
		t.Errorf("support %v to %v", lo, hi)
	}
}

func TestDiscreteIsLeftAsItIs(t *testing.T) {
	d, want := die(), die()
	d.Quantile(0.3)
	require.NoError(t, d.Validate())
	if diff := cmp.Diff(want, d); diff != "" {
		t.Errorf("changed (-want +got):\n%s", diff)
	}
}

func TestDiscreteInvalid(t *testing.T) {
	outcomes := func(o ...dist.Outcome) dist.Discrete { return dist.Discrete{Outcomes: o} }
	checkInvalid(t, []invalid{
		{"zero", dist.Discrete{}, []string{"outcomes=0"}},
		{"too many", outcomes(make([]dist.Outcome, dist.MostOutcomes+1)...), []string{"outcomes=1025"}},
		{"too little", outcomes(dist.Outcome{Value: 1, Probability: 0.5}, dist.Outcome{Value: 2, Probability: 0.4}), []string{"outcomes=0.9"}},
		{"too much", outcomes(dist.Outcome{Value: 1, Probability: 0.5}, dist.Outcome{Value: 2, Probability: 0.5 + 1./(1<<28)}), []string{"outcomes=1.0000000037252903"}},
		{"negative", outcomes(dist.Outcome{Value: 1, Probability: -0.5}, dist.Outcome{Value: 2, Probability: 1.5}), []string{"outcomes/0/probability=-0.5", "outcomes/1/probability=1.5"}},
		{"no numbers", outcomes(dist.Outcome{Value: math.NaN(), Probability: 0.5}, dist.Outcome{Value: 2, Probability: math.NaN()}), []string{"outcomes/0/value=NaN", "outcomes/1/probability=NaN"}},
		{"too large", outcomes(dist.Outcome{Value: 1e16, Probability: 0.5}, dist.Outcome{Value: 2, Probability: 0.4}), []string{"outcomes/0/value=1e+16", "outcomes=0.9"}},
	})
}
