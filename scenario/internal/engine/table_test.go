package engine_test

import (
	"math"
	"testing"

	"gonum.org/v1/gonum/stat"

	"github.com/clusterprogramme/programme/scenario/internal/engine"
	"github.com/clusterprogramme/programme/value/dist"
)

// laws are of every kind, with bounded and open ends.
func laws() []dist.Dist {
	low, high := 0.0, 400.0
	return []dist.Dist{
		dist.Uniform{Min: -2, Max: 5},
		dist.Triangular{Min: 1, Mode: 3, Max: 6},
		dist.Triangular{Min: 0, Mode: 0, Max: 1},
		dist.PERT{Min: 2, Mode: 3, Max: 5},
		dist.PERT{Min: 0, Mode: 0, Max: 10},
		dist.PERT{Min: 0, Mode: 9, Max: 10, Lambda: 20},
		dist.Normal{Mu: 100, Sigma: 15},
		dist.Normal{Mu: 100, Sigma: 60, Min: &low},
		dist.NormalPercentiles{Low: 1, High: 3},
		dist.LogNormal{Average: 100, SD: 30},
		dist.LogNormal{Average: 100, SD: 80, Max: &high},
		dist.LogNormalPercentiles{Low: 60, High: 150},
		dist.Bernoulli{P: 0.3},
		dist.Bernoulli{P: 0.0001},
		dist.Discrete{Outcomes: []dist.Outcome{{Value: 0, Probability: 0.25}, {Value: 12, Probability: 0.7}, {Value: 100, Probability: 0.05}}},
		dist.Empirical{Values: []float64{3, 5, 8, 13, 21, 34}},
	}
}

// TestTableFollowsTheLaw holds the table against the law at 2^17 even
// probabilities: its values, in parts of the distance between the 1 % and 99 %
// quantiles, and its mean and standard deviation.
func TestTableFollowsTheLaw(t *testing.T) {
	const n = 1 << 17
	// The largest errors are those of lognormal tails.
	const worst, worstMean, worstSD = 0.012, 1e-4, 4e-4
	for _, law := range laws() {
		t.Run(law.String(), func(t *testing.T) {
			table := engine.NewTable(law)
			most, at, before := 0.0, 0.0, math.Inf(-1)
			tabled, exact := make([]float64, n), make([]float64, n)
			for i := range n {
				u := (float64(i) + 0.5) / n
				tabled[i], exact[i] = table.Quantile(u), law.Quantile(u)
				if off := math.Abs(tabled[i] - exact[i]); off > most {
					most, at = off, u
				}
				if tabled[i] < before {
					t.Fatalf("the table falls at %v", u)
				}
				before = tabled[i]
			}
			if spread := law.Quantile(0.99) - law.Quantile(0.01); !(most <= worst*spread) {
				t.Errorf("off by %g at %v, with a spread of %g", most, at, spread)
			}
			mean, sd := stat.MeanStdDev(tabled, nil)
			wantMean, wantSD := stat.MeanStdDev(exact, nil)
			if math.Abs(mean-wantMean) > worstMean*math.Abs(wantMean) {
				t.Errorf("mean %v, want %v", mean, wantMean)
			}
			if math.Abs(sd-wantSD) > worstSD*wantSD {
				t.Errorf("standard deviation %v, want %v", sd, wantSD)
			}
		})
	}
}

// TestTableOfSteps: a law that jumps gives none of the numbers between.
func TestTableOfSteps(t *testing.T) {
	const n = 1 << 17
	for _, law := range laws() {
		switch law.(type) {
		case dist.Bernoulli, dist.Discrete:
		default:
			continue
		}
		t.Run(law.String(), func(t *testing.T) {
			table := engine.NewTable(law)
			for i := range n {
				u := (float64(i) + 0.5) / n
				if got, want := table.Quantile(u), law.Quantile(u); got != want {
					t.Fatalf("%v at %v, want %v", got, u, want)
				}
			}
		})
	}
}

// TestTableReachesTheEnds: the least and the greatest draws are those of the
// law itself.
func TestTableReachesTheEnds(t *testing.T) {
	for _, law := range laws() {
		t.Run(law.String(), func(t *testing.T) {
			table := engine.NewTable(law)
			lo, hi := law.Support()
			for _, u := range []float64{0x1p-53, 0x1p-40, 1e-6, 1 - 1e-6, 1 - 0x1p-40, 1 - 0x1p-53} {
				got := table.Quantile(u)
				if got != law.Quantile(u) || !(lo <= got && got <= hi) || math.IsInf(got, 0) {
					t.Errorf("%v at %v, want %v within %v and %v", got, u, law.Quantile(u), lo, hi)
				}
			}
		})
	}
}
