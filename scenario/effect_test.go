package scenario_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// moved is an indicator that starts at 100, and an effect on it with the
// factors.
func moved(e kpi.Effect, factors ...float64) kpi.Framework {
	e.ID, e.Title = "effect", "Effect"
	if e.On == (kpi.Stock{}) {
		e.On.Indicator = "stock"
	}
	for i, x := range factors {
		e.Factors = append(e.Factors, kpi.Factor{ID: id.Measure(fmt.Sprintf("factor-%d", i)), Title: "Factor", Value: certain(x)})
	}
	return kpi.Framework{
		Indicators: []kpi.Indicator{{ID: "stock", Title: "Stock", Unit: "pieces", Level: kpi.Context, Baseline: certain(100), Ref: assumed()}},
		Effects:    []kpi.Effect{e},
	}
}

// working is a programme of two years with an activity from the start of month
// 3 to that of month 9.
func working() *programme.Programme {
	p := bare("2020-01", "2021-12")
	p.Roadmap.Activities = []roadmap.Activity{step("before", dist.Point{Value: 3}), step("work", dist.Point{Value: 6}, "before")}
	return p
}

// TestEffects holds the indicator after each month against a closed form.
func TestEffects(t *testing.T) {
	// months counts the months that have passed from the first up to n, but not
	// those from the end on.
	months := func(n, first, end int) float64 { return float64(max(min(n+1, end)-first, 0)) }
	ramped := func(n, first int, ramp float64) (sum float64) {
		for k := 1.0; k <= float64(n-first+1); k++ {
			sum += min(1, k/ramp)
		}
		return sum
	}
	const never = math.MaxInt
	start, finish, running := kpi.AfterStart, kpi.AfterFinish, kpi.WhileRunning
	for name, test := range map[string]struct {
		effect  kpi.Effect
		when    kpi.When
		factors []float64
		want    func(n int) float64 // after month n
	}{
		"after the start": {kpi.Effect{Moves: kpi.Adds}, start, []float64{2},
			func(n int) float64 { return 100 + 2*months(n, 3, never) }},
		"after the finish": {kpi.Effect{Moves: kpi.Adds}, finish, []float64{2},
			func(n int) float64 { return 100 + 2*months(n, 9, never) }},
		"while it runs": {kpi.Effect{Moves: kpi.Adds}, running, []float64{2},
			func(n int) float64 { return 100 + 2*months(n, 3, 9) }},
		"factors multiply": {kpi.Effect{Moves: kpi.Adds}, start, []float64{2, 0.5, 3},
			func(n int) float64 { return 100 + 3*months(n, 3, never) }},
		"a lag": {kpi.Effect{Moves: kpi.Adds, Lag: certain(2)}, start, []float64{2},
			func(n int) float64 { return 100 + 2*months(n, 5, never) }},
		"a lag within a month": {kpi.Effect{Moves: kpi.Adds, Lag: certain(1.25)}, start, []float64{2},
			func(n int) float64 { return 100 + 2*months(n, 5, never) }},
		"a lag while it runs": {kpi.Effect{Moves: kpi.Adds, Lag: certain(4)}, running, []float64{2},
			func(n int) float64 { return 100 + 2*months(n, 7, 13) }},
		"a lag beyond the horizon": {kpi.Effect{Moves: kpi.Adds, Lag: certain(100)}, finish, []float64{2},
			func(int) float64 { return 100 }},
		"a ramp": {kpi.Effect{Moves: kpi.Adds, Ramp: certain(4)}, start, []float64{2},
			func(n int) float64 { return 100 + 2*ramped(n, 3, 4) }},
		"a ramp of months in part": {kpi.Effect{Moves: kpi.Adds, Ramp: certain(2.5)}, finish, []float64{2},
			func(n int) float64 { return 100 + 2*ramped(n, 9, 2.5) }},
		"a ramp that is cut off": {kpi.Effect{Moves: kpi.Adds, Ramp: certain(12)}, running, []float64{2},
			func(n int) float64 { return 100 + 2*ramped(min(n, 8), 3, 12) }},
		"a lag and a ramp": {kpi.Effect{Moves: kpi.Adds, Lag: certain(3), Ramp: certain(3)}, start, []float64{2},
			func(n int) float64 { return 100 + 2*ramped(n, 6, 3) }},
		"no ramp to speak of": {kpi.Effect{Moves: kpi.Adds, Ramp: certain(0)}, start, []float64{2},
			func(n int) float64 { return 100 + 2*months(n, 3, never) }},
		"growth": {kpi.Effect{Moves: kpi.Grows}, start, []float64{0.02},
			func(n int) float64 { return 100 * math.Pow(1.02, months(n, 3, never)) }},
		"growth while it runs": {kpi.Effect{Moves: kpi.Grows}, running, []float64{0.02},
			func(n int) float64 { return 100 * math.Pow(1.02, months(n, 3, 9)) }},
		"shrinking": {kpi.Effect{Moves: kpi.Grows}, finish, []float64{-0.1},
			func(n int) float64 { return 100 * math.Pow(0.9, months(n, 9, never)) }},
		"a loss down to nothing": {kpi.Effect{Moves: kpi.Adds}, start, []float64{-30},
			func(n int) float64 { return max(0, 100-30*months(n, 3, never)) }},
		"no effect": {kpi.Effect{Moves: kpi.Adds}, start, []float64{5, 0},
			func(int) float64 { return 100 }},
	} {
		t.Run(name, func(t *testing.T) {
			p := working()
			test.effect.Trigger = kpi.Trigger{Activity: "work", When: test.when}
			p.KPI = moved(test.effect, test.factors...)
			tr := asPlanned(t, p).Trace(0, 0)
			for n := range p.Roadmap.Months() {
				got, _ := tr.Indicator("stock", at(p, n))
				near(t, fmt.Sprintf("month %d", n), got, test.want(n))
			}
		})
	}
}

// TestEffectsCombine: growths add up to one growth, inflows to one inflow, and
// both are of the stock before.
func TestEffectsCombine(t *testing.T) {
	p := working()
	p.KPI = moved(kpi.Effect{Moves: kpi.Grows, Trigger: kpi.Trigger{Activity: "before", When: kpi.AfterStart}}, 0.01)
	for i, e := range []struct {
		moves kpi.Motion
		size  float64
	}{{kpi.Grows, 0.02}, {kpi.Adds, 5}, {kpi.Adds, -1}} {
		more := p.KPI.Effects[0]
		more.ID, more.Moves = id.Effect(fmt.Sprintf("more-%d", i)), e.moves
		more.Factors = []kpi.Factor{{ID: "size", Title: "Size", Value: certain(e.size)}}
		p.KPI.Effects = append(p.KPI.Effects, more)
	}
	tr := asPlanned(t, p).Trace(0, 0)
	want := 100.0
	for n := range 24 {
		want += want*0.03 + 4
		got, _ := tr.Indicator("stock", at(p, n))
		near(t, fmt.Sprintf("month %d", n), got, want)
	}
}

// TestRiskScalesAnEffect: the effect is multiplied in the runs in which the
// risk strikes.
func TestRiskScalesAnEffect(t *testing.T) {
	p := working()
	p.KPI = moved(kpi.Effect{Moves: kpi.Adds, Trigger: kpi.Trigger{Activity: "work", When: kpi.WhileRunning}}, 10)
	p.Risks = []programme.Risk{{
		ID: "risk", Title: "Risk", Chance: certain(0.5), Strikes: programme.AtMostOnce, Ref: assumed(),
		Impacts: []programme.Impact{programme.ScaleEffect{Effect: "effect", Factor: certain(-0.5)}},
	}}
	r := simulate(t, asPlanned(t, p), scenario.Options{Runs: 200})
	struck := column(t, r, "risk/risk")
	for run, got := range column(t, r, "indicator/stock@2021-12") {
		near(t, fmt.Sprintf("run %d", run), got, 160-90*struck[run])
	}
}

// TestSoften multiplies an effect and stretches its ramp.
func TestSoften(t *testing.T) {
	p := working()
	p.KPI = moved(kpi.Effect{Moves: kpi.Adds, Trigger: kpi.Trigger{Activity: "before", When: kpi.AfterStart}}, 8)
	tr := compile(t, p, programme.Scenario{ID: "softer", Changes: []programme.Change{
		programme.Soften{Effect: "effect", Factor: dist.Point{Value: 0.5}},
		programme.Soften{Effect: "effect", Factor: dist.Point{Value: 0.5}, Ramp: dist.Point{Value: 2}},
	}}).Trace(0, 0)
	for n, want := range []float64{101, 103, 105} {
		got, _ := tr.Indicator("stock", at(p, n))
		near(t, fmt.Sprintf("month %d", n), got, want)
	}
}

// TestTargetsOfAnyMonth: the chance of a target is there for whichever month
// of the horizon it is due in.
func TestTargetsOfAnyMonth(t *testing.T) {
	p := working()
	p.KPI = moved(kpi.Effect{Moves: kpi.Adds, Trigger: kpi.Trigger{Activity: "work", When: kpi.AfterStart}}, 2)
	for name, test := range map[string]struct {
		month  string
		target float64
		want   float64
	}{
		"a month within a year, reached": {"2020-06", 106, 1},
		"a month within a year, missed":  {"2020-06", 106.5, 0},
		"the end of a year":              {"2020-12", 118, 1},
		"the end of the horizon":         {"2021-12", 143, 0},
		"the first month":                {"2020-01", 100, 1},
	} {
		t.Run(name, func(t *testing.T) {
			n := &p.KPI.Indicators[0]
			n.Target, n.TargetMonth = certain(test.target), month.MustParse(test.month)
			near(t, "target", metric(t, asPlanned(t, p).Trace(0, 0), "target/stock"), test.want)
		})
	}
}
