package dist_test

import (
	"math"
	"testing"

	"github.com/clusterprogramme/programme/value/dist"
)

func TestBernoulli(t *testing.T) {
	check(t, dist.Bernoulli{}, dist.Bernoulli{P: 1}, dist.Bernoulli{P: 0.3}, dist.Bernoulli{P: 0.9}, dist.Bernoulli{P: 1e-5})
	d := dist.Bernoulli{P: 0.25}
	if d.Mean() != 0.25 || d.Variance() != 0.1875 {
		t.Errorf("mean %v, variance %v", d.Mean(), d.Variance())
	}
}

func TestBernoulliQuantile(t *testing.T) {
	tests := []struct {
		name    string
		p, at   float64
		strikes float64
	}{
		{"at the step", 0.25, 0.75, 0},
		{"past the step", 0.25, 0.75 + 1e-15, 1},
		{"at a low step", 0.75, 0.25, 0},
		{"past a low step", 0.75, 0.25 + 1e-15, 1},
		{"at a step that rounding moves", 0.1, 0.9, 0},
		{"at a low step that rounding moves", 0.9, 0.1, 0},
		{"rarer than a float64 below 1 can say", 1e-20, math.Nextafter(1, 0), 0},
		{"rare, at the end", 1e-20, 1, 1},
		{"rarer than rounding of 1 - P", 1.5e-16, math.Nextafter(1, 0), 1},
		{"never", 0, 1, 0},
		{"always", 1, 0, 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := (dist.Bernoulli{P: test.p}).Quantile(test.at); got != test.strikes {
				t.Errorf("quantile at %v = %v, want %v", test.at, got, test.strikes)
			}
		})
	}
}

func TestBernoulliInvalid(t *testing.T) {
	checkInvalid(t, []invalid{
		{"negative", dist.Bernoulli{P: -0.1}, []string{"p=-0.1"}},
		{"above one", dist.Bernoulli{P: 1.1}, []string{"p=1.1"}},
		{"no number", dist.Bernoulli{P: math.NaN()}, []string{"p=NaN"}},
	})
}
