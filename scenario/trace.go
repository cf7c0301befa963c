package scenario

import (
	"github.com/clusterprogramme/programme/scenario/internal/engine"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/money"
	"github.com/clusterprogramme/programme/value/month"
)

// Trace is the whole course of one run. Names that the programme does not
// have, and months outside the horizon, give zero and false.
type Trace struct {
	compiled *Compiled
	run      *engine.Run
}

// Trace makes a single run anew, whole: run numbers count from 0.
func (c *Compiled) Trace(seed, run uint64) *Trace {
	r := c.program.NewRun(seed)
	r.Make(run)
	return &Trace{compiled: c, run: r}
}

// Run is the number of the run.
func (t *Trace) Run() uint64 { return t.run.Number() }

// Activity is the start and finish of the activity, in months from the start of the roadmap.
func (t *Trace) Activity(name id.Activity) (start, finish float64, ok bool) {
	i, ok := t.compiled.index.activities[name]
	if !ok {
		return 0, 0, false
	}
	return t.run.Start[i], t.run.Finish[i], true
}

// Cost of the line in the budget year.
func (t *Trace) Cost(line id.Line, year int) (money.Amount, bool) {
	x := t.compiled.index
	i, ok := x.lines[line]
	if y := year - x.first; ok && 0 <= y && y < x.years {
		amount, err := money.FromMinor(t.run.Cost[i*x.years+y], t.compiled.programme.Budget.Currency)
		return amount, err == nil
	}
	return money.Amount{}, false
}

// Members of the organisation at the end of the month.
func (t *Trace) Members(name id.Organisation, m month.Month) (float64, bool) {
	i, ok := t.compiled.index.organisations[name]
	k, within := t.month(m)
	if !ok || !within {
		return 0, false
	}
	return t.run.Members[i*t.compiled.program.Months+k], true
}

// Stage of the organisation at the end of the month.
func (t *Trace) Stage(name id.Organisation, m month.Month) (id.Stage, bool) {
	i, ok := t.compiled.index.organisations[name]
	k, within := t.month(m)
	if !ok || !within {
		return "", false
	}
	return t.compiled.programme.Cluster.Stages[t.run.Stage[i*t.compiled.program.Months+k]].ID, true
}

// Indicator is the value of the indicator at the end of the month.
func (t *Trace) Indicator(name id.Indicator, m month.Month) (float64, bool) {
	i, ok := t.compiled.index.indicators[name]
	k, within := t.month(m)
	if !ok || !within {
		return 0, false
	}
	return t.run.Indicators[i*t.compiled.program.Months+k], true
}

// Brokers in place in the month.
func (t *Trace) Brokers(m month.Month) (int, bool) {
	k, within := t.month(m)
	if !within {
		return 0, false
	}
	return int(t.run.Brokers[k]), true
}

// Struck is how often the risk struck: 0 or 1, or the number of years.
func (t *Trace) Struck(name id.Risk) (int, bool) {
	i, ok := t.compiled.index.risks[name]
	if !ok {
		return 0, false
	}
	return int(t.run.Struck[i]), true
}

// month is the position of a month in the horizon, and whether it lies in it.
func (t *Trace) month(m month.Month) (int, bool) {
	horizon := t.compiled.programme.Roadmap.Horizon
	return m.Sub(horizon.Start), horizon.Contains(m)
}

// Metric is the value of one of the programme's own metrics in the run, or an
// [*UnknownMetricError].
func (t *Trace) Metric(name string) (float64, error) {
	for _, m := range t.compiled.measures {
		if m.ID == name {
			return m.of(t.run), nil
		}
	}
	return 0, unknownMetric(name, t.Metrics())
}

// Metrics describes the programme's own metrics.
func (t *Trace) Metrics() []Metric {
	metrics := make([]Metric, len(t.compiled.measures))
	for i, m := range t.compiled.measures {
		metrics[i] = m.Metric
	}
	return metrics
}
