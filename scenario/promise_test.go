package scenario_test

import (
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/month"
)

func TestDeadlinesAndMarks(t *testing.T) {
	r := simulate(t, asPlanned(t, fixture()), scenario.Options{Runs: 2000, Seed: 8})
	finish, start := column(t, r, "finish/found"), column(t, r, "start/serve")
	for name, met := range map[string]func(run int) bool{
		"deadline/found":   func(run int) bool { return finish[run] <= 8 },                   // the end of 2020-08
		"met/open@2020-07": func(run int) bool { return finish[run] <= 7 },                   // a finish may fall on the end
		"met/open@2020-09": func(run int) bool { return start[run] < 9 },                     // a start may not
		"met/open":         func(run int) bool { return finish[run] <= 7 && start[run] < 9 }, // all marks of the row
	} {
		count := 0
		for run, got := range column(t, r, name) {
			want := 0.0
			if met(run) {
				want = 1
				count++
			}
			if got != want {
				t.Errorf("%s is %g in run %d, with a finish of %g and a start of %g", name, got, run, finish[run], start[run])
			}
		}
		if count == 0 || count == r.Runs() {
			t.Errorf("%s never varies", name)
		}
	}
}

// TestPromisesOfOneMonth: what a row of the action plan promises for one month
// is one metric, of all its dates in it.
func TestPromisesOfOneMonth(t *testing.T) {
	p := fixture()
	open := &p.Roadmap.Actions[0]
	open.Marks = append(open.Marks, roadmap.Mark{Activity: "prepare", Event: roadmap.Finish, Due: month.MustParse("2020-09")})
	activity(t, p, "prepare").Duration = uncertain(dist.Uniform{Min: 8, Max: 12})
	r := simulate(t, asPlanned(t, p), scenario.Options{Runs: 500})
	start, finish := column(t, r, "start/serve"), column(t, r, "finish/prepare")
	for run, got := range column(t, r, "met/open@2020-09") {
		if want := start[run] < 9 && finish[run] <= 9; (got == 1) != want {
			t.Errorf("run %d: %g, with a start of %g and a finish of %g", run, got, start[run], finish[run])
		}
	}
}

// TestWhatIsOffKeepsNoPromise: dropping an activity is no way to be in time.
func TestWhatIsOffKeepsNoPromise(t *testing.T) {
	tr := compile(t, fixture(), programme.Scenario{ID: "off", Changes: []programme.Change{programme.SwitchOff{Activity: "found"}}}).Trace(0, 0)
	for name, want := range map[string]float64{"deadline/found": 0, "met/open@2020-07": 0, "met/open@2020-09": 1, "met/open": 0, "line/launch": 0} {
		near(t, name, metric(t, tr, name), want)
	}
}

// TestPunctualOnTheDot: ends that fall on the end of the month due are in time,
// however their decimals add up in binary.
func TestPunctualOnTheDot(t *testing.T) {
	p := bare("2020-01", "2020-12")
	first, second := step("a", dist.Point{Value: 0.1}), step("b", dist.Point{Value: 2.7}, "a")
	last := step("c", dist.Point{Value: 0.2}, "b") // as float64, 0.1 + 2.7 + 0.2 > 3
	last.Deadline = month.MustParse("2020-03")
	p.Roadmap.Activities = []roadmap.Activity{first, second, last}
	p.Roadmap.Actions = []roadmap.Action{{
		ID: "end", Title: "End", Part: "office", Ref: assumed(),
		Marks:  []roadmap.Mark{{Activity: "c", Event: roadmap.Finish, Due: month.MustParse("2020-03")}},
		Owners: []roadmap.Owner{{Body: "council", Capacity: roadmap.Responsible}},
	}}
	p.Cluster.Governance = fixturePolicy().Governance
	tr := asPlanned(t, p).Trace(0, 0)
	for _, name := range []string{"deadline/c", "met/end"} {
		if metric(t, tr, name) != 1 {
			t.Errorf("%s is missed by a finish of %v", name, metric(t, tr, "finish/c"))
		}
	}
}
