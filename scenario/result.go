package scenario

import (
	"fmt"
	"slices"
	"sync"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// Result holds what every run of one scenario gave, metric by metric. It does
// not change, and is safe for use by several goroutines at once.
type Result struct {
	scenario programme.Scenario
	seed     uint64
	first    uint64
	runs     int
	hash     string // of the programme: see [Manifest]
	metrics  []Metric
	columns  [][]float64 // by metric and run
	sums     []sync.Once // by metric: what has been summed up
	sum      []Summary
}

func newResult(c *Compiled, o Options) *Result {
	r := &Result{scenario: c.scenario, seed: o.Seed, first: o.First, runs: o.Runs, hash: c.hash}
	for _, m := range c.measures {
		r.metrics = append(r.metrics, m.Metric)
	}
	for _, m := range o.Metrics {
		r.metrics = append(r.metrics, m.Metric)
	}
	r.columns = make([][]float64, len(r.metrics))
	for i := range r.columns {
		r.columns[i] = make([]float64, o.Runs)
	}
	r.sums, r.sum = make([]sync.Once, len(r.metrics)), make([]Summary, len(r.metrics))
	return r
}

// Scenario is the scenario that was run.
func (r *Result) Scenario() programme.Scenario { return r.scenario }

// Seed of the draws.
func (r *Result) Seed() uint64 { return r.seed }

// First is the number of the first run.
func (r *Result) First() uint64 { return r.first }

// Runs is the number of runs.
func (r *Result) Runs() int { return r.runs }

// Metrics describes the metrics, the programme's own first.
func (r *Result) Metrics() []Metric { return slices.Clone(r.metrics) }

// Values gives the values of a metric in the order of the runs, or a
// [*UnknownMetricError].
func (r *Result) Values(metric string) ([]float64, error) {
	i, err := r.find(metric)
	if err != nil {
		return nil, err
	}
	return slices.Clone(r.columns[i]), nil
}

// Summary sums a metric up over the runs, or gives a [*UnknownMetricError].
func (r *Result) Summary(metric string) (Summary, error) {
	i, err := r.find(metric)
	if err != nil {
		return Summary{}, err
	}
	r.sums[i].Do(func() { r.sum[i] = summarise(r.metrics[i], r.columns[i]) })
	return r.sum[i], nil
}

func (r *Result) find(metric string) (int, error) {
	i := slices.IndexFunc(r.metrics, func(m Metric) bool { return m.ID == metric })
	if i >= 0 {
		return i, nil
	}
	return 0, unknownMetric(metric, r.metrics)
}

func unknownMetric(name string, known []Metric) error {
	names := finding.NamesOf(known, func(m Metric) string { return m.ID })
	return &UnknownMetricError{Metric: name, Meant: names.Nearest(name)}
}

// UnknownMetricError says that a result has no such metric.
type UnknownMetricError struct {
	Metric string
	Meant  string // the one that was probably meant, or ""
}

func (e *UnknownMetricError) Error() string {
	if e.Meant != "" {
		return fmt.Sprintf("scenario: there is no metric %s; did you mean %q?", finding.Quote(e.Metric), e.Meant)
	}
	return fmt.Sprintf("scenario: there is no metric %s", finding.Quote(e.Metric))
}

// Results holds the results of several scenarios, made with the same draws.
type Results struct{ list []*Result }

// NewResults holds results of different scenarios that were made apart, such
// as those that [Merge] gives, so that they can be compared.
func NewResults(results ...*Result) *Results { return &Results{list: slices.Clone(results)} }

// All gives the results in the order of the scenarios.
func (r *Results) All() []*Result { return slices.Clone(r.list) }

// Of gives the result of the scenario, or an [*UnknownScenarioError].
func (r *Results) Of(name id.Scenario) (*Result, error) {
	for _, one := range r.list {
		if one.scenario.ID == name {
			return one, nil
		}
	}
	names := finding.NamesOf(r.list, func(r *Result) id.Scenario { return r.scenario.ID })
	return nil, &UnknownScenarioError{Scenario: name, Meant: id.Scenario(names.Nearest(string(name)))}
}

// UnknownScenarioError says that there is no result of such a scenario.
type UnknownScenarioError struct {
	Scenario id.Scenario
	Meant    id.Scenario // the one that was probably meant, or ""
}

func (e *UnknownScenarioError) Error() string {
	if e.Meant != "" {
		return fmt.Sprintf("scenario: there is no scenario %s; did you mean %q?", finding.Quote(string(e.Scenario)), e.Meant)
	}
	return fmt.Sprintf("scenario: there is no scenario %s", finding.Quote(string(e.Scenario)))
}
