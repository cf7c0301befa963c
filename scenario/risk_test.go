package scenario_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/id"
)

// risky is a programme of ten budget years with one line of 1000 a year and one
// risk, which doubles it.
func risky(chance float64, strikes programme.Frequency) *programme.Programme {
	p := bare("2020-01", "2029-12")
	p.Budget = budget.Budget{Currency: "EUR", Lines: []budget.Line{{
		ID: "line", Title: "Line", Category: budget.Indirect, Amount: euros("1000.00"), Per: budget.Yearly, During: budget.Window{Months: p.Roadmap.Horizon},
	}}}
	p.Risks = []programme.Risk{{
		ID: "risk", Title: "Risk", Chance: certain(chance), Strikes: strikes, Ref: assumed(),
		Impacts: []programme.Impact{programme.ScaleLines{Lines: []id.Line{"line"}, Factor: certain(2)}},
	}}
	return p
}

var often = scenario.Options{Runs: 10_000, Seed: 99}

func TestRiskFrequency(t *testing.T) {
	for _, chance := range []float64{0, 0.001, 0.3, 0.5, 0.95, 1} {
		t.Run(fmt.Sprint(chance), func(t *testing.T) {
			r := simulate(t, asPlanned(t, risky(chance, programme.AtMostOnce)), often)
			within(t, "struck", scenario.Estimate{
				Value: summary(t, r, "risk/risk").Mean.Value, SE: math.Sqrt(chance * (1 - chance) / float64(often.Runs)),
			}, chance)
			if s := summary(t, r, "risk/risk"); !s.Metric.Chance || s.Metric.Unit != scenario.Event || s.Min < 0 || s.Max > 1 {
				t.Errorf("%+v", s)
			}
		})
	}
}

// TestUncertainChance: an event whose chance is drawn happens as often as its
// mean says.
func TestUncertainChance(t *testing.T) {
	p := risky(0, programme.AtMostOnce)
	p.Risks[0].Chance = uncertain(dist.PERT{Min: 0, Mode: 0.1, Max: 0.8})
	within(t, "struck", summary(t, simulate(t, asPlanned(t, p), often), "risk/risk").Mean, 0.2)
}

// TestYearlyRisk: strikes of ten years are binomial, and a strike doubles the
// line in its own year and in no other.
func TestYearlyRisk(t *testing.T) {
	const chance, years = 0.3, 10
	r := simulate(t, asPlanned(t, risky(chance, programme.EachYear)), often)
	s := summary(t, r, "risk/risk")
	within(t, "strikes", s.Mean, years*chance)
	n := float64(s.Runs)
	within(t, "variance of strikes", scenario.Estimate{Value: s.SD * s.SD, SE: s.SD * s.SD * math.Sqrt(2/(n-1))}, years*chance*(1-chance))
	if s.Metric.Chance || s.Metric.Unit != scenario.Times {
		t.Errorf("%+v", s.Metric)
	}
	doubled := make([]float64, r.Runs())
	for year := 2020; year < 2020+years; year++ {
		hits := 0
		for run, cost := range column(t, r, fmt.Sprintf("cost/%d", year)) {
			switch cost {
			case 1000:
			case 2000:
				doubled[run]++
				hits++
			default:
				t.Fatalf("run %d costs %g in %d", run, cost, year)
			}
		}
		within(t, fmt.Sprintf("strikes in %d", year), scenario.Estimate{Value: float64(hits) / n, SE: math.Sqrt(chance * (1 - chance) / n)}, chance)
	}
	for run, strikes := range column(t, r, "risk/risk") {
		if strikes != doubled[run] {
			t.Fatalf("run %d: %g strikes, %g doubled years", run, strikes, doubled[run])
		}
	}
}

func TestSingleRiskLastsAllYears(t *testing.T) {
	r := simulate(t, asPlanned(t, risky(0.3, programme.AtMostOnce)), scenario.Options{Runs: 1000})
	struck := column(t, r, "risk/risk")
	for run, cost := range column(t, r, "cost/total") {
		if cost != 10_000*(1+struck[run]) {
			t.Errorf("run %d: struck %g times, costs %g", run, struck[run], cost)
		}
	}
}

func TestSwitches(t *testing.T) {
	for _, strikes := range []programme.Frequency{programme.AtMostOnce, programme.EachYear} {
		times := 1.0
		if strikes == programme.EachYear {
			times = 10
		}
		for name, test := range map[string]struct {
			chance float64
			change programme.Change
			want   float64
		}{
			"strike":           {0.3, programme.Strike{Risk: "risk"}, times},
			"strike the never": {0, programme.Strike{Risk: "risk"}, times},
			"spare":            {0.3, programme.Spare{Risk: "risk"}, 0},
			"spare the sure":   {1, programme.Spare{Risk: "risk"}, 0},
		} {
			t.Run(string(strikes)+" "+name, func(t *testing.T) {
				c := compile(t, risky(test.chance, strikes), programme.Scenario{ID: "switched", Changes: []programme.Change{test.change}})
				r := simulate(t, c, scenario.Options{Runs: 500})
				if s := summary(t, r, "risk/risk"); s.Min != test.want || s.Max != test.want {
					t.Errorf("struck %g to %g times, want %g", s.Min, s.Max, test.want)
				}
				if s := summary(t, r, "cost/total"); s.Min != 10_000+1000*10*min(test.want, 1) || s.Max != s.Min {
					t.Errorf("costs %g to %g", s.Min, s.Max)
				}
			})
		}
	}
}

func TestFactorsOfSeveralRisksMultiply(t *testing.T) {
	p := risky(1, programme.AtMostOnce)
	p.Risks = append(p.Risks, p.Risks[0])
	p.Risks[1].ID, p.Risks[1].Strikes = "yearly", programme.EachYear
	p.Risks[1].Impacts = []programme.Impact{
		programme.ScaleLines{Lines: []id.Line{"line"}, Factor: certain(3)},
		programme.ScaleLines{Lines: []id.Line{"line"}, Factor: certain(0.5)},
	}
	near(t, "cost", metric(t, asPlanned(t, p).Trace(0, 0), "cost/total"), 10_000*2*3*0.5)
}

// TestHigherChanceOnlyAddsStrikes is what common random numbers are for.
func TestHigherChanceOnlyAddsStrikes(t *testing.T) {
	for _, strikes := range []programme.Frequency{programme.AtMostOnce, programme.EachYear} {
		var before *scenario.Result
		for _, chance := range []float64{0.05, 0.2, 0.25, 0.7} {
			after := simulate(t, asPlanned(t, risky(chance, strikes)), scenario.Options{Runs: 2000, Seed: 5})
			if before != nil {
				more := 0
				for year := 2020; year < 2030; year++ {
					name := fmt.Sprintf("cost/%d", year)
					low, high := column(t, before, name), column(t, after, name)
					for run := range low {
						if high[run] < low[run] {
							t.Fatalf("%s: run %d strikes in %d at a lower chance only", strikes, run, year)
						}
						if high[run] > low[run] {
							more++
						}
					}
				}
				if more == 0 {
					t.Errorf("%s: a chance of %g strikes no oftener", strikes, chance)
				}
			}
			before = after
		}
	}
}
