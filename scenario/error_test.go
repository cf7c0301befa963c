package scenario_test

import (
	"context"
	"errors"
	"math"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/id"
)

// failing is a custom metric that fails from a run on.
func failing(from uint64, fail func() float64) scenario.Options {
	return scenario.Options{Runs: 1000, First: 10, Seed: 5, Metrics: []scenario.CustomMetric{{
		Metric: scenario.Metric{ID: "mine", Title: "Mine"},
		Of: func(tr *scenario.Trace) float64 {
			if tr.Run() >= from {
				return fail()
			}
			return 0
		},
	}}}
}

func TestFailingMetrics(t *testing.T) {
	c := asPlanned(t, tiny())
	cause := errors.New("no data")
	for name, test := range map[string]struct {
		fail  func() float64
		value float64
		panic any
		text  string // how the message begins
	}{
		"no number": {func() float64 { return math.NaN() }, math.NaN(), nil, `scenario: metric "mine" is NaN in run 710 of seed 5`},
		"infinite":  {func() float64 { return math.Inf(-1) }, math.Inf(-1), nil, `scenario: metric "mine" is -Inf in run 710 of seed 5`},
		"left":      {func() float64 { runtime.Goexit(); return 0 }, 0, "it ended its goroutine", `scenario: metric "mine" panicked in run 710 of seed 5: it ended its goroutine`},
		"panic":     {func() float64 { panic(cause) }, 0, cause, `scenario: metric "mine" panicked in run 710 of seed 5: no data`},
	} {
		t.Run(name, func(t *testing.T) {
			for _, workers := range []int{1, 3, 4} { // whoever fails first, the first run is named
				o := failing(710, test.fail)
				o.Workers = workers
				result, err := c.Run(t.Context(), o)
				var e *scenario.MetricError
				require.ErrorAs(t, err, &e)
				if result != nil || e.Metric != "mine" || e.Seed != 5 || e.Run != 710 || e.Panic != test.panic ||
					e.Value != test.value && !math.IsNaN(test.value) {
					t.Errorf("%+v, %v", e, result)
				}
				if !strings.HasPrefix(err.Error(), test.text) {
					t.Errorf("%q does not begin with %q", err, test.text)
				}
			}
		})
	}
	t.Run("division of whole numbers", func(t *testing.T) {
		zero := 0
		_, err := c.Run(t.Context(), failing(700, func() float64 { return float64(1 / zero) }))
		var e *scenario.MetricError
		require.ErrorAs(t, err, &e)
		if !strings.Contains(err.Error(), "divide by zero") {
			t.Error(err)
		}
	})
}

// TestStocksBeyondAllNumbers: what a thousandfold growth a month leads to is no
// number in the end, and no result.
func TestStocksBeyondAllNumbers(t *testing.T) {
	p := grown()
	p.Roadmap.Horizon = span("2020-01", "2069-12")
	p.Cluster.Growth, p.Cluster.Organisations[0].Response = certain(1), certain(1000)
	result, err := asPlanned(t, p).Run(t.Context(), scenario.Options{Runs: 1})
	var e *scenario.MetricError
	require.ErrorAs(t, err, &e)
	if result != nil || !strings.HasPrefix(e.Metric, "members@") || !math.IsInf(e.Value, 1) {
		t.Errorf("%+v", e)
	}
}

// TestMetricsOfTheCaller: a metric sees the run that it is asked about.
func TestMetricsOfTheCaller(t *testing.T) {
	p := fixture()
	c := asPlanned(t, p)
	r := simulate(t, c, scenario.Options{Runs: 600, First: 3, Seed: 9, Metrics: []scenario.CustomMetric{
		{Metric: scenario.Metric{ID: "run", Title: "Number", Unit: scenario.Other}, Of: func(tr *scenario.Trace) float64 { return float64(tr.Run()) }},
		{Metric: scenario.Metric{ID: "late", Title: "Late and dear", Unit: scenario.Event, Chance: true}, Of: func(tr *scenario.Trace) float64 {
			_, finish, _ := tr.Activity("found")
			if cost, err := tr.Metric("line/launch"); err == nil && finish > 8 && cost > 13_000 {
				return 1
			}
			return 0
		}},
	}})
	finish, cost := column(t, r, "finish/found"), column(t, r, "line/launch")
	late := column(t, r, "late")
	for i, number := range column(t, r, "run") {
		if want := finish[i] > 8 && cost[i] > 13_000; number != float64(3+i) || (late[i] == 1) != want {
			t.Errorf("run %g: late %g, want %v", number, late[i], want)
		}
	}
	if s := summary(t, r, "late"); s.Mean.Value == 0 || s.Mean.Value == 1 || !s.Metric.Chance {
		t.Errorf("%+v", s)
	}
	own := len(c.Trace(0, 0).Metrics())
	if last := r.Metrics()[own:]; len(last) != 2 || last[0].ID != "run" || last[1].ID != "late" {
		t.Errorf("%v", last)
	}
}

func TestCancelledBefore(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	calls, o := counted(scenario.Options{})
	results, err := scenario.Run(ctx, tiny(), o, scenario.AsPlanned())
	if results != nil || !errors.Is(err, context.Canceled) || calls.Load() != 0 {
		t.Errorf("%v, %v after %d runs", results, err, calls.Load())
	}
}

// TestCancelledWithin: no worker makes more than what is left of its block.
func TestCancelledWithin(t *testing.T) {
	const block = 256
	c := asPlanned(t, tiny())
	for _, workers := range []int{1, 4} {
		ctx, cancel := context.WithCancel(t.Context())
		var calls atomic.Int64
		const enough = 1000
		result, err := c.Run(ctx, scenario.Options{Runs: 200_000, Workers: workers, Metrics: []scenario.CustomMetric{{
			Metric: scenario.Metric{ID: "mine"},
			Of: func(*scenario.Trace) float64 {
				if calls.Add(1) == enough {
					cancel()
				}
				return 0
			},
		}}})
		cancel()
		if result != nil || !errors.Is(err, context.Canceled) || calls.Load() > enough+int64(workers*block) {
			t.Errorf("%d workers: %v, %v after %d runs", workers, result, err, calls.Load())
		}
	}
}

func TestUnknownNames(t *testing.T) {
	results, err := scenario.Run(t.Context(), tiny(), scenario.Options{Runs: 10}, scenario.AsPlanned(), named(t, tiny(), "strike-comes"))
	require.NoError(t, err)
	result, err := results.Of("strike-comes")
	require.NoError(t, err)
	metrics := map[string]func(string) error{
		"Values":     func(m string) error { _, err := result.Values(m); return err },
		"Summary":    func(m string) error { _, err := result.Summary(m); return err },
		"Difference": func(m string) error { _, err := results.Difference("as-planned", "strike-comes", m); return err },
		"Trace":      func(m string) error { _, err := asPlanned(t, tiny()).Trace(0, 0).Metric(m); return err },
	}
	for name, of := range metrics {
		for asked, want := range map[string]scenario.UnknownMetricError{
			"cost/totl":             {Metric: "cost/totl", Meant: "cost/total"},
			"Line/Builders@2021":    {Metric: "Line/Builders@2021", Meant: "line/builders@2021"},
			"":                      {},
			"nothing like the rest": {Metric: "nothing like the rest"},
		} {
			var e *scenario.UnknownMetricError
			require.ErrorAs(t, of(asked), &e)
			if diff := cmp.Diff(want, *e); diff != "" {
				t.Errorf("%s of %q (-want +got):\n%s", name, asked, diff)
			}
		}
	}
	scenarios := map[string]func(id.Scenario) error{
		"Of":              func(s id.Scenario) error { _, err := results.Of(s); return err },
		"Difference of":   func(s id.Scenario) error { _, err := results.Difference(s, "as-planned", "cost/total"); return err },
		"Difference from": func(s id.Scenario) error { _, err := results.Difference("as-planned", s, "cost/total"); return err },
	}
	for name, of := range scenarios {
		for asked, want := range map[id.Scenario]scenario.UnknownScenarioError{
			"strike-came": {Scenario: "strike-came", Meant: "strike-comes"},
			"As planned":  {Scenario: "As planned", Meant: "as-planned"},
			"other":       {Scenario: "other"},
		} {
			var e *scenario.UnknownScenarioError
			require.ErrorAs(t, of(asked), &e)
			if diff := cmp.Diff(want, *e); diff != "" {
				t.Errorf("%s of %q (-want +got):\n%s", name, asked, diff)
			}
		}
	}
	texts := map[string]error{
		`scenario: there is no metric "cost/totl"; did you mean "cost/total"?`:  &scenario.UnknownMetricError{Metric: "cost/totl", Meant: "cost/total"},
		`scenario: there is no metric "x"`:                                      &scenario.UnknownMetricError{Metric: "x"},
		`scenario: there is no scenario "as-pland"; did you mean "as-planned"?`: &scenario.UnknownScenarioError{Scenario: "as-pland", Meant: "as-planned"},
		`scenario: there is no scenario "x"`:                                    &scenario.UnknownScenarioError{Scenario: "x"},
	}
	for want, err := range texts {
		if err.Error() != want {
			t.Errorf("%q, want %q", err, want)
		}
	}
}

func TestMergeErrors(t *testing.T) {
	p := fixture()
	shard := func(s id.Scenario, seed, first uint64, runs int, metrics ...scenario.CustomMetric) *scenario.Result {
		sc := scenario.AsPlanned()
		if s != sc.ID {
			sc = named(t, p, s)
		}
		return simulate(t, compile(t, p, sc), scenario.Options{Seed: seed, First: first, Runs: runs, Metrics: metrics})
	}
	changed := p.Clone()
	line(t, changed, "rent").Amount = euros("10000.02")
	mine := scenario.CustomMetric{Metric: scenario.Metric{ID: "mine"}, Of: func(*scenario.Trace) float64 { return 0 }}
	head := shard("as-planned", 1, 0, 10)
	for name, test := range map[string]struct {
		shards []*scenario.Result
		reason string // part of it
	}{
		"nothing":           {nil, "nothing to merge"},
		"nil":               {[]*scenario.Result{nil}, "nil"},
		"nil among others":  {[]*scenario.Result{head, nil}, "nil"},
		"a gap":             {[]*scenario.Result{head, shard("as-planned", 1, 11, 10)}, "run 10 is due, and the next shard begins at 11"},
		"an overlap":        {[]*scenario.Result{shard("as-planned", 1, 9, 10), head}, "run 10 is due, and the next shard begins at 9"},
		"the same twice":    {[]*scenario.Result{head, head}, "run 10 is due, and the next shard begins at 0"},
		"another seed":      {[]*scenario.Result{head, shard("as-planned", 2, 10, 10)}, "the seeds 1 and 2"},
		"another scenario":  {[]*scenario.Result{head, shard("worse", 1, 10, 10)}, `the scenarios "as-planned" and "worse"`},
		"other metrics":     {[]*scenario.Result{head, shard("as-planned", 1, 10, 10, mine)}, "different metrics"},
		"another programme": {[]*scenario.Result{head, simulate(t, asPlanned(t, changed), scenario.Options{Seed: 1, First: 10, Runs: 10})}, "different programmes"},
	} {
		t.Run(name, func(t *testing.T) {
			merged, err := scenario.Merge(test.shards...)
			var e *scenario.MergeError
			require.ErrorAs(t, err, &e)
			if merged != nil || !strings.Contains(e.Reason, test.reason) || err.Error() != "scenario: cannot merge: "+e.Reason {
				t.Errorf("%v, %v; want %q", merged, err, test.reason)
			}
		})
	}
}

// TestResultsDoNotChange: what is handed out is the caller's own.
func TestResultsDoNotChange(t *testing.T) {
	p := tiny()
	c := asPlanned(t, p)
	results, err := scenario.Run(t.Context(), p, scenario.Options{Runs: 20}, scenario.AsPlanned())
	require.NoError(t, err)
	r := results.All()[0]
	want := metric(t, c.Trace(0, 0), "cost/total")
	column(t, r, "cost/total")[0] = -1
	r.Metrics()[0].ID = "spoilt"
	results.All()[0] = nil
	c.Programme().Roadmap.Activities[0].ID = "spoilt"
	p.Roadmap.Activities[0].ID = "spoilt"
	again, err := results.Of("as-planned")
	require.NoError(t, err)
	if got := column(t, again, "cost/total")[0]; got != want || again.Metrics()[0].ID != "start/plan" || metric(t, c.Trace(0, 0), "cost/total") != want {
		t.Errorf("%g, want %g; the first metric is %s", got, want, again.Metrics()[0].ID)
	}
	if c.Scenario().ID != "as-planned" || again.Scenario().Title != "As planned" {
		t.Errorf("%+v, %+v", c.Scenario(), again.Scenario())
	}
}
