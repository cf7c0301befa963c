package scenario_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// compile compiles a programme that has no errors.
func compile(t testing.TB, p *programme.Programme, s programme.Scenario) *scenario.Compiled {
	t.Helper()
	c, findings := scenario.Compile(p, s)
	require.NoError(t, findings.Err())
	return c
}

// asPlanned compiles the programme as it is planned.
func asPlanned(t testing.TB, p *programme.Programme) *scenario.Compiled {
	t.Helper()
	return compile(t, p, scenario.AsPlanned())
}

// named is a scenario of the programme's own.
func named(t testing.TB, p *programme.Programme, name id.Scenario) programme.Scenario {
	t.Helper()
	s, ok := p.Scenario(name)
	require.True(t, ok, "no scenario %q", name)
	return s
}

// simulate makes runs of a compiled programme.
func simulate(t testing.TB, c *scenario.Compiled, o scenario.Options) *scenario.Result {
	t.Helper()
	r, err := c.Run(t.Context(), o)
	require.NoError(t, err)
	return r
}

// column gives the values of a metric by run.
func column(t testing.TB, r *scenario.Result, metric string) []float64 {
	t.Helper()
	values, err := r.Values(metric)
	require.NoError(t, err)
	return values
}

// summary sums a metric up.
func summary(t testing.TB, r *scenario.Result, metric string) scenario.Summary {
	t.Helper()
	s, err := r.Summary(metric)
	require.NoError(t, err)
	return s
}

// metric reads a metric of one run.
func metric(t testing.TB, run *scenario.Trace, name string) float64 {
	t.Helper()
	value, err := run.Metric(name)
	require.NoError(t, err)
	return value
}

// cents is an amount in major units as the whole cents that it stands for.
func cents(t testing.TB, amount float64) int64 {
	t.Helper()
	whole := math.Round(amount * 100)
	// Amounts of a fixture are below 1e8, where the grid of float64 is 1.5e-8.
	if math.Abs(amount*100-whole) > 1e-4 {
		t.Errorf("%v is no whole number of cents", amount)
	}
	return int64(whole)
}

// sure is the number of standard errors that a fixed seed may be off: 5 are 1
// in 1.7 million by chance.
const sure = 5

// within says that an estimate lies near its true value. A constant has no
// standard error, so rounding is let pass.
func within(t testing.TB, what string, got scenario.Estimate, want float64) {
	t.Helper()
	if off := math.Abs(got.Value - want); !(off <= sure*got.SE+1e-12*math.Abs(want)) {
		t.Errorf("%s: %g, want %g: off by %.2f standard errors", what, got.Value, want, off/got.SE)
	}
}

// near says that two numbers differ by rounding at most.
func near(t testing.TB, what string, got, want float64) {
	t.Helper()
	if !(math.Abs(got-want) <= 1e-9*max(1, math.Abs(want))) {
		t.Errorf("%s: %.12g, want %.12g", what, got, want)
	}
}

// at is a month so many months after the start of a fixture's horizon.
func at(p *programme.Programme, n int) month.Month { return p.Roadmap.Horizon.Start.Add(n) }
