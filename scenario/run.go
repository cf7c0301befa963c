package scenario

import (
	"context"
	"math"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// block is the number of runs that a worker takes at a time, and the longest
// stretch between looks at the context.
const block = 256

// Run simulates the programme under every scenario with the same draws, so
// that scenarios compare run by run. What is wrong with the programme, the
// scenarios or the options comes back as one error that carries every finding
// (a [*finding.InvalidError]); nothing is run then.
func Run(ctx context.Context, p *programme.Programme, o Options, scenarios ...programme.Scenario) (*Results, error) {
	if err := p.Validate().Err(); err != nil {
		return nil, err
	}
	var c finding.Collector
	at := c.At()
	o.validate(at)
	at.Check(len(scenarios) > 0, CodeScenarios, "name at least one scenario, such as scenario.AsPlanned()")
	all, seen := newCompiler(), make(map[id.Scenario]bool)
	compiled := make([]*Compiled, len(scenarios))
	for i, s := range scenarios {
		at := at.In("scenarios", i)
		at.In("id").Check(!seen[s.ID], CodeScenarios, "two scenarios are named %q: rename one", s.ID)
		seen[s.ID] = true
		var list finding.List
		compiled[i], list = all.compile(p, s)
		for _, f := range list {
			f.Path = at.Path() + f.Path
			at.Report(f)
		}
	}
	o.validateFor(at, compiled...)
	if err := c.List().Err(); err != nil {
		return nil, err
	}
	results := &Results{}
	for _, one := range compiled {
		result, err := one.run(ctx, o.normal())
		if err != nil {
			return nil, err
		}
		results.list = append(results.list, result)
	}
	return results, nil
}

// AsPlanned is the scenario that changes nothing.
func AsPlanned() programme.Scenario {
	return programme.Scenario{ID: "as-planned", Title: "As planned"}
}

// Run makes the runs that the options ask for. It gives the context's error
// when that ends first.
func (c *Compiled) Run(ctx context.Context, o Options) (*Result, error) {
	var findings finding.Collector
	if c == nil || c.program == nil {
		findings.At().Check(false, CodeScenarios, "there is nothing to run: compile a programme first")
		return nil, findings.List().Err()
	}
	o.validate(findings.At())
	o.validateFor(findings.At(), c)
	if err := findings.List().Err(); err != nil {
		return nil, err
	}
	return c.run(ctx, o.normal())
}

// run makes the runs of options that are free of errors.
func (c *Compiled) run(ctx context.Context, o Options) (*Result, error) {
	if ctx == nil {
		ctx = context.Background()
	}
	result := newResult(c, o)
	workers := o.Workers
	if workers == 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	blocks := (o.Runs + block - 1) / block
	workers = min(workers, blocks)
	var (
		next  atomic.Int64
		group sync.WaitGroup
		stop  atomic.Bool
		mutex sync.Mutex
		fault error
		where = blocks // the block of the fault
	)
	// Blocks are taken in order and made to their end, so the fault of the
	// first is found by any number of workers.
	fail := func(block int, err error) {
		mutex.Lock()
		defer mutex.Unlock()
		if block < where {
			fault, where = err, block
		}
		stop.Store(true)
	}
	for range workers {
		group.Go(func() {
			w := newWorker(c, o, result)
			for !stop.Load() {
				b := int(next.Add(1)) - 1
				if b >= blocks {
					return
				}
				if err := ctx.Err(); err != nil {
					fail(b, err)
					return
				}
				w.left = func(err error) { fail(b, err) }
				if err := w.make(b*block, min((b+1)*block, o.Runs)); err != nil {
					fail(b, err)
					return
				}
			}
		})
	}
	group.Wait()
	if fault != nil {
		return nil, fault
	}
	return result, nil
}

// worker makes runs and files their metrics.
type worker struct {
	compiled *Compiled
	options  Options
	trace    Trace
	columns  [][]float64 // by metric and run
	left     func(error) // told when a metric ends the goroutine
}

func newWorker(c *Compiled, o Options, into *Result) *worker {
	return &worker{compiled: c, options: o, columns: into.columns, trace: Trace{compiled: c, run: c.program.NewRun(o.Seed)}}
}

// make makes the runs from first up to end, counted from the first of the
// options.
func (w *worker) make(first, end int) error {
	for i := first; i < end; i++ {
		w.trace.run.Make(w.options.First + uint64(i))
		for k := range w.compiled.measures {
			m := &w.compiled.measures[k]
			value := m.of(w.trace.run)
			if math.IsNaN(value) || math.IsInf(value, 0) {
				return &MetricError{Metric: m.ID, Seed: w.options.Seed, Run: w.trace.Run(), Value: value}
			}
			w.columns[k][i] = value
		}
		for k, m := range w.options.Metrics {
			value, err := w.custom(m)
			if err != nil {
				return err
			}
			w.columns[len(w.compiled.measures)+k][i] = value
		}
	}
	return nil
}

// custom asks a metric of the caller's, which may panic, or end the goroutine
// with [runtime.Goexit] as the FailNow of a test does.
func (w *worker) custom(m CustomMetric) (value float64, err error) {
	fault, returned := MetricError{Metric: m.Metric.ID, Seed: w.options.Seed, Run: w.trace.Run()}, false
	defer func() {
		if thrown := recover(); thrown != nil {
			fault.Panic = thrown
			err = &fault
		} else if !returned {
			fault.Panic = "it ended its goroutine"
			w.left(&fault)
		}
	}()
	value = m.Of(&w.trace)
	returned = true
	if math.IsNaN(value) || math.IsInf(value, 0) {
		fault.Value = value
		return 0, &fault
	}
	return value, nil
}
