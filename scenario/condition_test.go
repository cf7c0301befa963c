package scenario_test

import (
	"context"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/scenario"
)

// planned gives runs of the reference workload.
func planned(t testing.TB, runs int) *scenario.Result {
	t.Helper()
	results, err := scenario.Run(context.Background(), workload(t), scenario.Options{Runs: runs, Seed: 3}, scenario.AsPlanned())
	require.NoError(t, err)
	result, err := results.Of("as-planned")
	require.NoError(t, err)
	return result
}

func TestChance(t *testing.T) {
	r := planned(t, 4000)
	cost, err := r.Values("cost/total")
	require.NoError(t, err)
	struck, err := r.Values("risk/a")
	require.NoError(t, err)
	const most = 3.2e6
	both, late, sum := 0, 0, 0.0
	for run := range cost {
		if cost[run] <= most && struck[run] >= 1 {
			both++
		}
		if struck[run] >= 1 {
			late++
			sum += cost[run]
		}
	}
	got, err := r.Chance(scenario.AtMost("cost/total", most), scenario.AtLeast("risk/a", 1))
	require.NoError(t, err)
	require.Equal(t, float64(both)/4000, got.Value)
	require.InDelta(t, math.Sqrt(got.Value*(1-got.Value)/4000), got.SE, 1e-15)

	given, err := r.Given("cost/total", scenario.AtLeast("risk/a", 1))
	require.NoError(t, err)
	require.Equal(t, late, given.Runs)
	require.InEpsilon(t, sum/float64(late), given.Mean.Value, 1e-12)

	always, err := r.Chance()
	require.NoError(t, err)
	require.Equal(t, 1.0, always.Value, "no condition always holds")
	require.InEpsilon(t, math.Sqrt(4001.0*1/(4002*4002)/4000), always.SE, 1e-9, "but 4000 runs do not make it sure")

	var none *scenario.NoRunsError
	_, err = r.Given("cost/total", scenario.AtMost("cost/total", -1))
	require.ErrorAs(t, err, &none)
	var unknown *scenario.UnknownMetricError
	_, err = r.Chance(scenario.AtMost("cost/totl", 1))
	require.ErrorAs(t, err, &unknown)
	require.Equal(t, "cost/total", unknown.Meant)
	_, err = r.Given("cost/totl")
	require.ErrorAs(t, err, &unknown)
}

func TestNewResults(t *testing.T) {
	c, findings := scenario.Compile(workload(t), scenario.AsPlanned())
	require.NoError(t, findings.Err())
	shard := func(first uint64) *scenario.Result {
		r, err := c.Run(context.Background(), scenario.Options{Runs: 500, First: first, Seed: 3})
		require.NoError(t, err)
		return r
	}
	merged, err := scenario.Merge(shard(500), shard(0))
	require.NoError(t, err)
	results := scenario.NewResults(merged)
	same, err := results.Difference("as-planned", "as-planned", "cost/total")
	require.NoError(t, err)
	require.Equal(t, 1.0, same.ChanceZero.Value)
	require.Equal(t, 1000, same.Runs)
	require.Len(t, scenario.NewResults().All(), 0)
}

func TestHistogram(t *testing.T) {
	r := planned(t, 3000)
	for _, metric := range []string{"cost/total", "stage/mature@2023-04", "brokers@2023-04"} {
		s, err := r.Summary(metric)
		require.NoError(t, err)
		values, err := r.Values(metric)
		require.NoError(t, err)
		bins := s.Histogram(7)
		total := 0
		for i, b := range bins {
			want := 0
			for _, x := range values {
				if b.From <= x && (x < b.To || i == len(bins)-1 && x == b.To) {
					want++
				}
			}
			require.Equal(t, want, b.Runs, "%s, bin %d", metric, i)
			total += b.Runs
		}
		require.Equal(t, 3000, total)
		require.Equal(t, s.Min, bins[0].From)
		require.Equal(t, s.Max, bins[len(bins)-1].To)
		require.Len(t, s.Histogram(-1), 1)
	}
}

func TestConvergence(t *testing.T) {
	r := planned(t, 1000)
	steps, err := r.Convergence("cost/total")
	require.NoError(t, err)
	require.Len(t, steps, 10) // 2, 4, ..., 512, and all
	s, err := r.Summary("cost/total")
	require.NoError(t, err)
	require.Equal(t, s.Mean, steps[9].Mean)
	require.Equal(t, 1000, steps[9].Runs)
	first, err := r.Values("cost/total")
	require.NoError(t, err)
	require.Equal(t, (first[0]+first[1])/2, steps[0].Mean.Value)
	_, err = r.Convergence("cost")
	require.Error(t, err)
}

// TestEventThatNeverHappens: runs in which nothing happened do not show that
// nothing can.
func TestEventThatNeverHappens(t *testing.T) {
	c, findings := scenario.Compile(workload(t), scenario.AsPlanned())
	require.NoError(t, findings.Err())
	never := scenario.CustomMetric{
		Metric: scenario.Metric{ID: "never", Title: "Never", Unit: scenario.Event, Chance: true},
		Of:     func(*scenario.Trace) float64 { return 0 },
	}
	r, err := c.Run(context.Background(), scenario.Options{Runs: 98, Metrics: []scenario.CustomMetric{never}})
	require.NoError(t, err)
	s, err := r.Summary("never")
	require.NoError(t, err)
	require.Zero(t, s.Mean.Value)
	require.InEpsilon(t, math.Sqrt(0.01*0.99/98), s.Mean.SE, 1e-12)
}
