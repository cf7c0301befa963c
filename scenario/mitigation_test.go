package scenario_test

import (
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/id"
)

// TestMitigation: the chance falls by the mean of the chance factor, and the
// impact is drawn towards none by the impact factor.
func TestMitigation(t *testing.T) {
	p := risky(0.5, programme.AtMostOnce)
	p.Risks[0].Mitigations = []programme.Mitigation{
		{ID: "care", Title: "Care", ChanceFactor: uncertain(dist.Uniform{Min: 0.2, Max: 0.6}), ImpactFactor: certain(0.25), Ref: assumed()},
		{ID: "more", Title: "More care", ImpactFactor: certain(0.5), Ref: assumed()},
		{ID: "never", Title: "Not adopted", ChanceFactor: certain(0), ImpactFactor: certain(0), Ref: assumed()},
	}
	adopt := func(list ...id.Mitigation) programme.Scenario {
		s := programme.Scenario{ID: "mitigated"}
		for _, name := range list {
			s.Changes = append(s.Changes, programme.Mitigate{Risk: "risk", Mitigation: name})
		}
		return s
	}
	dropped := adopt("care")
	dropped.Changes = append(dropped.Changes, programme.Mitigate{Risk: "risk", Mitigation: "care", Drop: true})
	for name, test := range map[string]struct {
		scenario programme.Scenario
		chance   float64
		cost     float64 // when it strikes
	}{
		"none":    {adopt(), 0.5, 20_000},
		"one":     {adopt("care"), 0.2, 12_500}, // 1 + (2 - 1) 0.25
		"other":   {adopt("more"), 0.5, 15_000},
		"both":    {adopt("care", "more"), 0.2, 11_250},
		"dropped": {dropped, 0.5, 20_000},
	} {
		t.Run(name, func(t *testing.T) {
			r := simulate(t, compile(t, p, test.scenario), often)
			within(t, "struck", summary(t, r, "risk/risk").Mean, test.chance)
			struck := column(t, r, "risk/risk")
			for run, cost := range column(t, r, "cost/total") {
				if want := 10_000 + struck[run]*(test.cost-10_000); cost != want {
					t.Fatalf("run %d costs %g, want %g", run, cost, want)
				}
			}
		})
	}
}

// TestMitigatedDelay: months of delay are softened towards none, not towards
// one month.
func TestMitigatedDelay(t *testing.T) {
	p := bare("2020-01", "2020-12")
	p.Roadmap.Activities = append(p.Roadmap.Activities, step("work", dist.Point{Value: 3}))
	p.Risks = []programme.Risk{{
		ID: "risk", Title: "Risk", Chance: certain(1), Strikes: programme.AtMostOnce, Ref: assumed(),
		Impacts:     []programme.Impact{programme.DelayActivity{Activity: "work", Months: certain(4)}},
		Mitigations: []programme.Mitigation{{ID: "care", Title: "Care", Adopted: true, ImpactFactor: certain(0.25), Ref: assumed()}},
	}}
	start, finish, _ := asPlanned(t, p).Trace(0, 0).Activity("work")
	near(t, "start", start, 0)
	near(t, "finish", finish, 4)
}

// TestDecisionResolvesARisk: once the decision is taken, whichever way, the
// risk never strikes and its impacts are gone; nothing else moves.
func TestDecisionResolvesARisk(t *testing.T) {
	p := fixture()
	risk(t, p, "mandate").Chance = certain(1)
	open := simulate(t, asPlanned(t, p), scenario.Options{Runs: 300})
	if s := summary(t, open, "risk/mandate"); s.Min != 1 {
		t.Errorf("a sure risk strikes %g times", s.Min)
	}
	for _, alternative := range []id.Alternative{"industry", "research"} {
		taken := simulate(t, compile(t, p, programme.Scenario{ID: "taken", Changes: []programme.Change{
			programme.Choose{Decision: "leader", Alternative: alternative},
		}}), scenario.Options{Runs: 300})
		if s := summary(t, taken, "risk/mandate"); s.Max != 0 {
			t.Errorf("%s: a risk that is resolved strikes", alternative)
		}
		a, b := column(t, open, "finish/found"), column(t, taken, "finish/found")
		x, y := column(t, open, "line/rent"), column(t, taken, "line/rent")
		for run := range a {
			if b[run] >= a[run] || y[run] >= x[run] {
				t.Errorf("%s, run %d: found at %g, was %g; rent %g, was %g", alternative, run, b[run], a[run], y[run], x[run])
			}
		}
		sameBits(t, open, taken, func(m string) bool {
			return m != "risk/freeze" && m != "risk/no-hosts" && m != "finish/prepare"
		})
	}
	// A strike that is asked for comes all the same.
	both := compile(t, p, programme.Scenario{ID: "both", Changes: []programme.Change{
		programme.Strike{Risk: "mandate"}, programme.Choose{Decision: "leader", Alternative: "industry"},
	}})
	near(t, "strikes", metric(t, both.Trace(0, 0), "risk/mandate"), 1)
}
