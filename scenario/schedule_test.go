package scenario_test

import (
	"math"
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// step is an activity that takes so many months after others.
func step(name id.Activity, months dist.Dist, after ...id.Activity) roadmap.Activity {
	a := roadmap.Activity{
		ID: name, Title: "Step", Part: "office", Kind: roadmap.Step, Ref: assumed(),
		Planned: span("2020-01", "2020-01"), Duration: uncertain(months),
	}
	for _, on := range after {
		a.After = append(a.After, roadmap.Link{On: on})
	}
	return a
}

// TestChainOfDurations: the finish of a chain is the sum of its durations, so
// its mean and variance are sums of those of PERT laws: (min + 4 mode + max) /
// 6, and (mean - min) (max - mean) / 7.
func TestChainOfDurations(t *testing.T) {
	laws := []dist.PERT{{Min: 2, Mode: 3, Max: 5}, {Min: 1, Mode: 1, Max: 3}, {Min: 0, Mode: 5, Max: 6}}
	p := bare("2020-01", "2020-12")
	mean, variance := 0.0, 0.0
	for i, law := range laws {
		a := step(id.Activity("step-"+string(rune('a'+i))), law)
		if i > 0 {
			a.After = []roadmap.Link{{On: p.Roadmap.Activities[i-1].ID}}
		}
		p.Roadmap.Activities = append(p.Roadmap.Activities, a)
		m := (law.Min + 4*law.Mode + law.Max) / 6
		mean += m
		variance += (m - law.Min) * (law.Max - m) / 7
	}
	s := summary(t, simulate(t, asPlanned(t, p), scenario.Options{Runs: 40_000, Seed: 1}), "finish/step-c")
	within(t, "mean", s.Mean, mean)
	// The variance of a sample has the standard error variance sqrt(2 / (n -
	// 1)) under a normal law; a sum of PERT laws has thinner tails.
	n := float64(s.Runs)
	within(t, "variance", scenario.Estimate{Value: s.SD * s.SD, SE: variance * math.Sqrt(2/(n-1))}, variance)
}

// TestLatestOfTwo: an activity that waits for two even laws on [0, 1] starts at
// the larger, whose mean is 2/3 and variance 1/18.
func TestLatestOfTwo(t *testing.T) {
	even := dist.Uniform{Min: 0, Max: 1}
	p := bare("2020-01", "2020-12")
	p.Roadmap.Activities = []roadmap.Activity{step("a", even), step("b", even), step("c", dist.Point{Value: 1}, "a", "b")}
	s := summary(t, simulate(t, asPlanned(t, p), scenario.Options{Runs: 20_000, Seed: 2}), "start/c")
	within(t, "mean", s.Mean, 2.0/3)
	within(t, "variance", scenario.Estimate{Value: s.SD * s.SD, SE: s.SD * s.SD * math.Sqrt(2/(float64(s.Runs)-1))}, 1.0/18)
}

// TestLinkTypes works the four links out in every run of the fixture.
func TestLinkTypes(t *testing.T) {
	c := asPlanned(t, fixture())
	for run := range uint64(200) {
		tr := c.Trace(1, run)
		_, prepared, _ := tr.Activity("prepare")
		founding, founded, _ := tr.Activity("found")
		serving, served, _ := tr.Activity("serve")
		reviewing, reviewed, _ := tr.Activity("review")
		if founding < max(prepared, 2.5) || founding > max(prepared, 2.5)+0.5 {
			t.Errorf("run %d: found starts at %g, after %g and 2.5", run, founding, prepared)
		}
		near(t, "serve starts", serving, founded)
		near(t, "serve finishes", served, max(30, founded))
		near(t, "review starts", reviewing, 29)
		if reviewed < max(served+1, serving+24, 30) || reviewed > max(served+1, serving+24, 33) {
			t.Errorf("run %d: review ends at %g; serve is from %g to %g", run, reviewed, serving, served)
		}
	}
}

func TestDelays(t *testing.T) {
	p := fixture()
	found := func(changes ...programme.Change) func(run uint64) (start, finish float64) {
		c := compile(t, p, programme.Scenario{ID: "changed", Changes: changes})
		return func(run uint64) (start, finish float64) {
			start, finish, _ = c.Trace(5, run).Activity("found")
			return start, finish
		}
	}
	before := found()
	two := dist.Point{Value: 2}
	for name, test := range map[string]struct {
		after         func(uint64) (float64, float64)
		start, finish float64
	}{
		"a put-off start moves both ends":  {found(programme.Delay{Activity: "found", Months: two}), 2, 2},
		"a longer stay moves the finish":   {found(programme.Lengthen{Activity: "found", Months: two}), 0, 2},
		"delays add up":                    {found(programme.Delay{Activity: "found", Months: two}, programme.Lengthen{Activity: "found", Months: two}), 2, 4},
		"a delay before hands itself down": {found(programme.Lengthen{Activity: "prepare", Months: dist.Point{Value: 5}}), math.NaN(), math.NaN()},
	} {
		t.Run(name, func(t *testing.T) {
			for run := range uint64(100) {
				s0, f0 := before(run)
				s1, f1 := test.after(run)
				if math.IsNaN(test.start) {
					if s1 <= s0 || f1 <= f0 {
						t.Errorf("run %d: %g..%g after %g..%g", run, s1, f1, s0, f0)
					}
					continue
				}
				near(t, "start", s1, s0+test.start)
				near(t, "finish", f1, f0+test.finish)
			}
		})
	}
}

func TestSwitchedOffActivity(t *testing.T) {
	p := fixture()
	before := asPlanned(t, p)
	after := compile(t, p, programme.Scenario{ID: "off", Changes: []programme.Change{programme.SwitchOff{Activity: "serve"}}})
	for run := range uint64(50) {
		a, b := before.Trace(6, run), after.Trace(6, run)
		start, finish, _ := b.Activity("serve")
		_, founded, _ := b.Activity("found")
		if start != founded || finish != start {
			t.Errorf("run %d: it takes from %g to %g, after %g", run, start, finish, founded)
		}
		if metric(t, a, "line/staff") == 0 {
			t.Errorf("run %d: the activity costs nothing before it is switched off", run)
		}
		for _, name := range []string{"line/staff", "line/events", "line/grants", "brokers@2021-03"} {
			if got := metric(t, b, name); got != 0 {
				t.Errorf("run %d: %s is %g without the activity", run, name, got)
			}
		}
		// The effects of serve do nothing; projects know no other.
		near(t, "projects", metric(t, b, "indicator/projects@2022-12"), 10)
		for _, name := range []string{"line/rent", "line/launch", "indicator/awareness@2022-12"} {
			near(t, name, metric(t, b, name), metric(t, a, name))
		}
		near(t, "supported months keep no one young from growing up", metric(t, b, "stage/mature@2022-12"), 0)
	}
}

// TestProlong: what falls before the old end stays as it was, and the months
// after it cost and work on.
func TestProlong(t *testing.T) {
	p := fixture()
	before := asPlanned(t, p)
	after := compile(t, p, programme.Scenario{ID: "longer", Changes: []programme.Change{
		programme.Prolong{Activity: "serve", Until: month.MustParse("2023-06")},
	}})
	if got := after.Programme().Roadmap.Horizon; got != span("2020-01", "2023-06") {
		t.Errorf("the horizon is %v", got)
	}
	for run := range uint64(50) {
		a, b := before.Trace(6, run), after.Trace(6, run)
		_, finish, _ := b.Activity("serve")
		near(t, "finish", finish, 42)
		for _, l := range []id.Line{"staff", "grants"} {
			for year := 2019; year <= 2021; year++ {
				x, _ := a.Cost(l, year)
				y, _ := b.Cost(l, year)
				if !x.Equal(y) {
					t.Errorf("run %d: %s costs %v in %d, and prolonged %v", run, l, x, year, y)
				}
			}
			x, _ := a.Cost(l, 2022)
			y, _ := b.Cost(l, 2022)
			z, ok := b.Cost(l, 2023)
			if more, err := y.Cmp(x); err != nil || !ok || metric(t, b, "brokers@2022-12") > 0 && (more <= 0 || z.IsZero()) {
				t.Errorf("run %d: %s costs %v in 2022, and prolonged %v, then %v", run, l, x, y, z)
			}
		}
		for _, name := range []string{"members@2022-03", "indicator/projects@2022-03", "stage/grown@2022-03", "brokers@2022-03"} {
			near(t, name, metric(t, b, name), metric(t, a, name))
		}
		if a, b := metric(t, a, "brokers@2022-12"), metric(t, b, "brokers@2022-12"); a != 0 || b == 0 && metric(t, after.Trace(6, run), "brokers@2022-03") > 0 {
			t.Errorf("run %d: %g brokers at the old end, and prolonged %g", run, a, b)
		}
	}
}

// TestOnceIsPaidOnce: a payment for an activity falls in the first month that
// begins at its start or after, however short it is.
func TestOnceIsPaidOnce(t *testing.T) {
	for name, test := range map[string]struct {
		start, months float64
		year          int // 0 for none
	}{
		"at the start of a month": {start: 11, months: 3, year: 2020},
		"within a month":          {start: 11.5, months: 3, year: 2021},
		"between two months":      {start: 11.5, months: 0.25, year: 2021},
		"no time":                 {start: 11, months: 0, year: 2020},
		"beyond the horizon":      {start: 30, months: 3},
	} {
		t.Run(name, func(t *testing.T) {
			p := bare("2020-01", "2021-12")
			p.Roadmap.Activities = []roadmap.Activity{step("before", dist.Point{Value: test.start}), step("work", dist.Point{Value: test.months}, "before")}
			p.Budget = budget.Budget{Currency: "EUR", Lines: []budget.Line{{
				ID: "fee", Title: "Fee", Category: budget.Indirect, Amount: euros("99.99"), Per: budget.Once, During: budget.Window{Activity: "work"},
			}}}
			tr := asPlanned(t, p).Trace(0, 0)
			for year := 2020; year <= 2021; year++ {
				want := int64(0)
				if year == test.year {
					want = 9999
				}
				got, _ := tr.Cost("fee", year)
				if minor, _ := got.Minor(); minor != want {
					t.Errorf("%v in %d, want %d cents", got, year, want)
				}
			}
		})
	}
}
