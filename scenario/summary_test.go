package scenario_test

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/exp/stats"
	"gonum.org/v1/gonum/stat"

	"github.com/clusterprogramme/programme/scenario"
)

// sampled sums a sample up: the custom metric of as many runs.
func sampled(t testing.TB, c *scenario.Compiled, sample []float64) scenario.Summary {
	t.Helper()
	r := simulate(t, c, scenario.Options{Runs: len(sample), Metrics: []scenario.CustomMetric{{
		Metric: scenario.Metric{ID: "sample", Title: "Sample", Unit: scenario.Other},
		Of:     func(tr *scenario.Trace) float64 { return sample[tr.Run()] },
	}}})
	return summary(t, r, "sample")
}

// samples are of several sizes and shapes, one with many ties.
func samples() map[string][]float64 {
	r := rand.New(rand.NewPCG(11, 13))
	all := map[string][]float64{"two": {5, -3}, "constant": {7, 7, 7}, "ties": nil, "normal": nil, "heavy": nil, "money": nil}
	for range 1000 {
		all["ties"] = append(all["ties"], float64(r.IntN(6)))
		all["normal"] = append(all["normal"], r.NormFloat64())
		all["heavy"] = append(all["heavy"], math.Exp(3*r.NormFloat64()))
	}
	for range 257 {
		all["money"] = append(all["money"], float64(r.Int64N(1e12))/100)
	}
	return all
}

func TestPercentiles(t *testing.T) {
	c := asPlanned(t, tiny())
	for name, sample := range samples() {
		t.Run(name, func(t *testing.T) {
			s := sampled(t, c, sample)
			for p := 0.0; p <= 1; p += 1.0 / 64 {
				want := stats.Quantiles(sample, p)[0]
				if got := s.Percentile(p).Value; math.Abs(got-want) > 1e-12*max(math.Abs(s.Min), math.Abs(s.Max)) {
					t.Errorf("percentile %g: %v, want %v", p, got, want)
				}
			}
		})
	}
}

func TestPercentilesAtTheEdge(t *testing.T) {
	s := sampled(t, asPlanned(t, tiny()), []float64{3, 1, 2})
	for _, test := range []struct{ p, want float64 }{{0, 1}, {1, 3}, {0.5, 2}, {0.25, 1.5}, {math.Copysign(0, -1), 1}, {1 - 0x1p-53, 3}} {
		if got := s.Percentile(test.p).Value; math.Abs(got-test.want) > 1e-15 {
			t.Errorf("percentile %g: %v, want %v", test.p, got, test.want)
		}
	}
	for _, p := range []float64{-1, -5e-324, 1 + 0x1p-52, math.NaN(), math.Inf(1), math.Inf(-1)} {
		if got := s.Percentile(p); !math.IsNaN(got.Value) || !math.IsNaN(got.SE) {
			t.Errorf("percentile %g: %+v, want no number", p, got)
		}
	}
}

func TestMoments(t *testing.T) {
	c := asPlanned(t, tiny())
	for name, sample := range samples() {
		t.Run(name, func(t *testing.T) {
			s := sampled(t, c, sample)
			mean, sd := stat.MeanStdDev(sample, nil)
			n := float64(len(sample))
			got := []float64{s.Mean.Value, s.Mean.SE, s.SD, s.Min, s.Max, float64(s.Runs)}
			want := []float64{mean, sd / math.Sqrt(n), sd, slices.Min(sample), slices.Max(sample), n}
			for i, what := range []string{"mean", "its standard error", "standard deviation", "least", "greatest", "runs"} {
				if math.Abs(got[i]-want[i]) > 1e-12*math.Abs(want[i])+1e-14 {
					t.Errorf("%s: %v, want %v", what, got[i], want[i])
				}
			}
		})
	}
}

// TestConstantMoments: of equal values the mean is that value, and nothing
// scatters, however long the sum.
func TestConstantMoments(t *testing.T) {
	c := asPlanned(t, tiny())
	for _, x := range []float64{0.1, -0.7, 1e15 / 3, 466168.35} {
		s := sampled(t, c, slices.Repeat([]float64{x}, 1001))
		if s.Mean.Value != x || s.Mean.SE != 0 || s.SD != 0 {
			t.Errorf("%v: mean %+v, standard deviation %v", x, s.Mean, s.SD)
		}
	}
}

func TestChanceAtMost(t *testing.T) {
	s := sampled(t, asPlanned(t, tiny()), []float64{2, 1, 2, 4, 2})
	for _, test := range []struct{ x, want float64 }{
		{0, 0}, {1, 0.2}, {1.5, 0.2}, {2, 0.8}, {math.Nextafter(2, 1), 0.2}, {3.9, 0.8}, {4, 1}, {math.Inf(1), 1}, {math.Inf(-1), 0}, {math.NaN(), 0},
	} {
		law := test.want
		if law == 0 || law == 1 {
			law = (5*law + 1) / 7 // Laplace's rule of succession
		}
		want := scenario.Estimate{Value: test.want, SE: math.Sqrt(law * (1 - law) / 5)}
		if diff := cmp.Diff(want, s.ChanceAtMost(test.x)); diff != "" {
			t.Errorf("at most %g (-want +got):\n%s", test.x, diff)
		}
	}
}

func TestSummaryOfOneRun(t *testing.T) {
	s := sampled(t, asPlanned(t, tiny()), []float64{5})
	if s.Mean.Value != 5 || !math.IsInf(s.Mean.SE, 1) || s.SD != 0 || s.Percentile(0.3).Value != 5 {
		t.Errorf("%+v", s)
	}
	data, err := json.Marshal(s.Mean)
	require.NoError(t, err)
	if got, want := string(data), `{"value":5,"standard_error":null}`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestSummaryOfNothing: a summary that no result gave has no percentiles, and
// does not panic.
func TestSummaryOfNothing(t *testing.T) {
	var decoded scenario.Summary
	require.NoError(t, json.Unmarshal([]byte(`{"runs": 100, "min": 1, "max": 2}`), &decoded))
	for name, s := range map[string]scenario.Summary{"zero": {}, "decoded": decoded} {
		for _, p := range []float64{0, 0.5, 1} {
			if got := s.Percentile(p); !math.IsNaN(got.Value) {
				t.Errorf("%s: percentile %g is %+v", name, p, got)
			}
		}
		if got := s.ChanceAtMost(1); !math.IsNaN(got.Value) {
			t.Errorf("%s: chance %+v", name, got)
		}
	}
}

// TestStandardErrors repeats a normal sample 400 times: estimates must scatter
// as their standard errors say. The scatter of 400 estimates is itself known
// to 1 / sqrt(800) = 3.5 %.
func TestStandardErrors(t *testing.T) {
	const repeats, size = 400, 400
	c := asPlanned(t, tiny())
	r := rand.New(rand.NewPCG(17, 19))
	estimates := make(map[string][]scenario.Estimate)
	for range repeats {
		sample := make([]float64, size)
		for i := range sample {
			sample[i] = 100 + 15*r.NormFloat64()
		}
		s := sampled(t, c, sample)
		estimates["mean"] = append(estimates["mean"], s.Mean)
		for _, p := range []float64{0.1, 0.5, 0.8, 0.9} {
			name := fmt.Sprintf("percentile %g", p)
			estimates[name] = append(estimates[name], s.Percentile(p))
		}
		for _, x := range []float64{80, 100, 110} {
			name := fmt.Sprintf("at most %g", x)
			estimates[name] = append(estimates[name], s.ChanceAtMost(x))
		}
	}
	for name, list := range estimates {
		var values, errors []float64
		for _, e := range list {
			values, errors = append(values, e.Value), append(errors, e.SE)
		}
		if scatter, said := stat.StdDev(values, nil), stat.Mean(errors, nil); math.Abs(said/scatter-1) > 0.15 {
			t.Errorf("%s scatters by %.4g, its standard error says %.4g", name, scatter, said)
		}
	}
}

func TestDifference(t *testing.T) {
	p := fixture()
	o := scenario.Options{Runs: 700, Seed: 3}
	results, err := scenario.Run(t.Context(), p, o, scenario.AsPlanned(), named(t, p, "worst"))
	require.NoError(t, err)
	all := results.All()
	require.Len(t, all, 2)
	for _, name := range []string{"cost/2021", "finish/found", "deadline/found", "risk/freeze", "start/prepare"} {
		a, b := column(t, all[1], name), column(t, all[0], name)
		below, same := 0.0, 0.0
		differences := make([]float64, len(a))
		for run := range a {
			differences[run] = a[run] - b[run]
			if a[run] < b[run] {
				below++
			}
			if a[run] == b[run] {
				same++
			}
		}
		d, err := results.Difference("worst", "as-planned", name)
		require.NoError(t, err)
		mean, sd := stat.MeanStdDev(differences, nil)
		near(t, name+", mean", d.Mean.Value, mean)
		near(t, name+", standard deviation", d.SD, sd)
		near(t, name+", median", d.Percentile(0.5).Value, stats.Median(differences))
		near(t, name+", below", d.ChanceBelowZero.Value, below/700)
		near(t, name+", same", d.ChanceZero.Value, same/700)
		if d.Of != "worst" || d.From != "as-planned" || d.Metric.ID != name {
			t.Errorf("%s less %s of %s", d.Of, d.From, d.Metric.ID)
		}
		back, err := results.Difference("as-planned", "worst", name)
		require.NoError(t, err)
		near(t, name+", the other way", back.Mean.Value, -d.Mean.Value)
		near(t, name+", below or same the other way", back.ChanceBelowZero.Value, 1-d.ChanceBelowZero.Value-d.ChanceZero.Value)
		self, err := results.Difference("worst", "worst", name)
		require.NoError(t, err)
		if self.ChanceZero.Value != 1 || self.SD != 0 || self.Mean.Value != 0 {
			t.Errorf("%s differs from itself: %+v", name, self)
		}
	}
}
