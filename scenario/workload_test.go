package scenario_test

import (
	"context"
	"math"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/scenario"
)

// workload is a programme of 41 variates, 48 months and ten outputs that
// simulators of several languages have been held against.
func workload(t testing.TB) *programme.Programme {
	t.Helper()
	data, err := os.ReadFile("testdata/workload.json")
	require.NoError(t, err)
	p, findings := programme.Decode(data)
	require.NoError(t, findings.Err())
	return p
}

// TestWorkload holds the simulator against the means, standard deviation and
// percentiles that 10^9 runs of independent programs gave for the workload;
// the mean of a finish is exact, as a sum of means of PERT and triangular laws.
func TestWorkload(t *testing.T) {
	results, err := scenario.Run(context.Background(), workload(t), scenario.Options{Runs: 100_000, Seed: 7}, scenario.AsPlanned())
	require.NoError(t, err)
	planned, err := results.Of("as-planned")
	require.NoError(t, err)
	for _, tt := range []struct {
		metric   string
		mean     float64
		sd       float64 // 0 where none is known
		eighty   float64 // P80, likewise
		rounding float64 // of the numbers given
	}{
		{metric: "cost/total", mean: 3_262_411, sd: 182_172, eighty: 3_417_943, rounding: 1},
		{metric: "start/office/delivery", mean: 12 + 2.0/3, eighty: 14.215, rounding: 5e-4},
		{metric: "start/network/services", mean: 10 + 19.0/30, eighty: 11.750, rounding: 5e-4},
		{metric: "members@2023-04", mean: 223.257, rounding: 5e-4},
		{metric: "stage/mature@2023-04", mean: 0.9987, rounding: 5e-5},
		{metric: "indicator/projects@2023-04", mean: 65.036, rounding: 5e-4},
	} {
		t.Run(tt.metric, func(t *testing.T) {
			s, err := planned.Summary(tt.metric)
			require.NoError(t, err)
			const errors = 4 // standard errors; 1 in 16 000 by chance, and the seed is fixed
			if off := math.Abs(s.Mean.Value - tt.mean); off > errors*s.Mean.SE+tt.rounding {
				t.Errorf("mean %g, want %g: off by %.1f standard errors", s.Mean.Value, tt.mean, off/s.Mean.SE)
			}
			if tt.sd != 0 && math.Abs(s.SD/tt.sd-1) > 0.01 {
				t.Errorf("standard deviation %g, want %g", s.SD, tt.sd)
			}
			if p := s.Percentile(0.8); tt.eighty != 0 && math.Abs(p.Value-tt.eighty) > errors*p.SE+tt.rounding {
				t.Errorf("P80 %v, want %g", p, tt.eighty)
			}
		})
	}
}
