package scenario

import (
	"fmt"

	"github.com/clusterprogramme/programme/value/finding"
)

// Options of a simulation. The zero Options make 10 000 runs with seed 0.
type Options struct {
	// Runs is how many runs are made of each scenario; 0 means [DefaultRuns].
	Runs int `json:"runs,omitzero"`
	// First is the number of the first run, for a shard of a larger
	// simulation; runs are numbered from 0.
	First uint64 `json:"first,omitzero"`
	// Seed of all draws: the same seed gives the same result, bit for bit, on
	// any number of cores and in any shards.
	Seed uint64 `json:"seed,omitzero"`
	// Workers is the number of goroutines; 0 means GOMAXPROCS. It never
	// changes the result.
	Workers int `json:"workers,omitzero"`
	// Metrics of the caller's, after the programme's own.
	Metrics []CustomMetric `json:"-"`
}

// DefaultRuns is the number of runs when none is asked for.
const DefaultRuns = 10_000

// MostBytes bounds the memory that the values of one scenario take: 8 bytes
// for each metric and run.
const MostBytes = 4 << 30

// The codes of this package.
const (
	CodeRuns      = "run/runs"
	CodeFirst     = "run/first"
	CodeWorkers   = "run/workers"
	CodeMemory    = "run/memory"
	CodeMetric    = "run/metric"
	CodeScenarios = "run/scenarios"
)

// Rules is the rule book of this package: what is asked of the options of a
// simulation.
func Rules() []finding.Rule {
	return []finding.Rule{
		{Code: CodeRuns, Severity: finding.Error, About: "the number of runs is not negative"},
		{Code: CodeFirst, Severity: finding.Error, About: "the numbers of the runs stay below 2^63"},
		{Code: CodeWorkers, Severity: finding.Error, About: "the number of workers is from 0 to 4096"},
		{Code: CodeMemory, Severity: finding.Error, About: "the values of a scenario fit into 4 GiB"},
		{Code: CodeMetric, Severity: finding.Error, About: "a custom metric has a name of its own and a function"},
		{Code: CodeScenarios, Severity: finding.Error, About: "there is a scenario, and no two share a name"},
	}
}

// normal fills the defaults in.
func (o Options) normal() Options {
	if o.Runs == 0 {
		o.Runs = DefaultRuns
	}
	return o
}

// validate reports what is wrong with the options by themselves.
func (o Options) validate(at finding.At) {
	at.In("runs").Check(o.Runs >= 0, CodeRuns, "make one run or more; 0 means %d", DefaultRuns)
	at.In("first").Check(o.First <= 1<<63-uint64(max(o.normal().Runs, 1)), CodeFirst, "number the runs from 0 to below 2^63")
	at.In("workers").Check(0 <= o.Workers && o.Workers <= 4096, CodeWorkers, "use 0 to 4096 workers; 0 means one for each core")
	names := make(map[string]bool)
	for i, m := range o.Metrics {
		at := at.In("metrics", i)
		if at.Check(m.Metric.ID != "" && m.Of != nil, CodeMetric, "give the metric a name and a function") {
			at.Check(!names[m.Metric.ID], CodeMetric, "there is a metric %s already: give another name", finding.Quote(m.Metric.ID))
		}
		names[m.Metric.ID] = true
	}
}

// validateFor reports what keeps programmes from running with the options; nil
// ones are passed over.
func (o Options) validateFor(at finding.At, compiled ...*Compiled) {
	o = o.normal()
	own, most := make(map[string]bool), 0
	for _, c := range compiled {
		if c == nil {
			continue
		}
		most = max(most, len(c.measures)+len(o.Metrics))
		for _, m := range c.measures {
			own[m.ID] = true
		}
	}
	need := float64(o.Runs) * float64(most) * 8
	at.In("runs").Check(need <= MostBytes, CodeMemory, "%d runs of %d metrics take %.1f GiB, more than %d: make fewer, in several shards, and merge what you need of them",
		o.Runs, most, need/(1<<30), MostBytes>>30)
	for i, m := range o.Metrics {
		at.In("metrics", i).Check(!own[m.Metric.ID], CodeMetric, "the programme has a metric %s already: give another name", finding.Quote(m.Metric.ID))
	}
}

// MetricError says that a metric failed in a run: it is no finite number, or a
// custom one panicked. [Compiled.Trace] makes that run anew.
type MetricError struct {
	Metric string
	Seed   uint64
	Run    uint64
	Value  float64 // when it is no finite number
	Panic  any     // what it panicked with, if it did
}

func (e *MetricError) Error() string {
	if e.Panic != nil {
		return fmt.Sprintf("scenario: metric %q panicked in run %d of seed %d: %v", e.Metric, e.Run, e.Seed, e.Panic)
	}
	return fmt.Sprintf("scenario: metric %q is %g in run %d of seed %d, and should be a finite number", e.Metric, e.Value, e.Run, e.Seed)
}
