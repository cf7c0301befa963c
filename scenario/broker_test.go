package scenario_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// brokered is a programme of two years with as many districts, whose brokers
// work from April 2020 to March 2021, and are paid 100 a month.
func brokered(chances ...dist.Dist) *programme.Programme {
	p := bare("2020-01", "2021-12")
	p.Roadmap.Activities = append(p.Roadmap.Activities, step("before", dist.Point{Value: 3}), step("work", dist.Point{Value: 12}, "before"))
	p.Broker.Activity = "work"
	for i, chance := range chances {
		d := broker.District{ID: id.District(fmt.Sprintf("district-%d", i)), Title: "District", Ref: assumed()}
		if chance != nil {
			d.Filled = uncertain(chance)
		}
		p.Broker.Districts = append(p.Broker.Districts, d)
	}
	p.Budget = budget.Budget{Currency: "EUR", Lines: []budget.Line{{
		ID: "grants", Title: "Grants", Category: budget.Grants, Amount: euros("100.00"), Per: budget.Monthly, Each: budget.PerBroker,
		During: budget.Window{Activity: "work"},
	}}}
	return p
}

// scaled adds a sure risk that multiplies the chance to find a host.
func scaled(p *programme.Programme, factor dist.Dist) *programme.Programme {
	p.Risks = []programme.Risk{{
		ID: "risk", Title: "Risk", Chance: certain(1), Strikes: programme.AtMostOnce, Ref: assumed(),
		Impacts: []programme.Impact{programme.ScaleFilling{Factor: uncertain(factor)}},
	}}
	return p
}

func TestBrokersWorkWhileTheirActivityDoes(t *testing.T) {
	tr := asPlanned(t, brokered(nil, nil)).Trace(0, 0)
	for n := range 24 {
		want := 0
		if 3 <= n && n < 15 {
			want = 2
		}
		if got, _ := tr.Brokers(month.MustParse("2020-01").Add(n)); got != want {
			t.Errorf("month %d: %d brokers, want %d", n, got, want)
		}
	}
}

// TestFilledDistricts: the brokers in place are a sum of events, and their
// grants follow month by month.
func TestFilledDistricts(t *testing.T) {
	p := brokered(dist.Point{Value: 0.3}, dist.PERT{Min: 0.2, Mode: 0.5, Max: 0.8}, nil)
	s := summary(t, simulate(t, asPlanned(t, p), often), "line/grants")
	within(t, "mean", s.Mean, 1200*(0.3+0.5+1))
	within(t, "variance", scenario.Estimate{Value: s.SD * s.SD, SE: s.SD * s.SD * math.Sqrt(2/(float64(s.Runs)-1))}, 1200*1200*(0.3*0.7+0.5*0.5))
}

func TestScaledFilling(t *testing.T) {
	for name, test := range map[string]struct {
		chance, factor dist.Dist
		want           float64
	}{
		"halved":        {dist.Point{Value: 0.8}, dist.Point{Value: 0.5}, 0.4},
		"a sure one":    {nil, dist.Point{Value: 0.25}, 0.25},
		"drawn":         {dist.Point{Value: 0.8}, dist.Uniform{Min: 0, Max: 1}, 0.4},
		"nothing left":  {nil, dist.Point{Value: 0}, 0},
		"more than all": {dist.Point{Value: 0.8}, dist.Point{Value: 5}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			s := summary(t, simulate(t, asPlanned(t, scaled(brokered(test.chance), test.factor)), often), "line/grants")
			within(t, "brokers", scenario.Estimate{
				Value: s.Mean.Value / 1200, SE: math.Sqrt(test.want * (1 - test.want) / float64(s.Runs)),
			}, test.want)
		})
	}
}

// TestHigherChanceOnlyAddsBrokers: on common random numbers no district loses
// its host when the chance rises.
func TestHigherChanceOnlyAddsBrokers(t *testing.T) {
	all := dist.Point{Value: 0.8}
	var before []float64
	for _, factor := range []float64{0.1, 0.5, 0.6, 1, 1.2} {
		p := scaled(brokered(all, all, all, all, all), dist.Point{Value: factor})
		after := column(t, simulate(t, asPlanned(t, p), scenario.Options{Runs: 2000, Seed: 5}), "line/grants")
		more := before == nil
		for run := range before {
			if after[run] < before[run] {
				t.Fatalf("run %d: %g at the factor %g, %g before", run, after[run], factor, before[run])
			}
			more = more || after[run] > before[run]
		}
		if !more {
			t.Errorf("the factor %g fills no more", factor)
		}
		before = after
	}
}

func TestVacancies(t *testing.T) {
	for name, test := range map[string]struct {
		from   string // "" for never found
		months int    // in which the district has a broker
	}{
		"never found":       {"", 0},
		"before the start":  {"2020-01", 0},
		"as they begin":     {"2020-04", 0},
		"after a month":     {"2020-05", 1},
		"half way":          {"2020-10", 6},
		"after they finish": {"2021-04", 12},
		"before the plan":   {"2019-01", 0},
		"beyond the plan":   {"2030-01", 12},
	} {
		t.Run(name, func(t *testing.T) {
			change := programme.Vacate{District: "district-0"}
			if test.from != "" {
				change.From = month.MustParse(test.from)
			}
			p := brokered(nil, nil)
			tr := compile(t, p, programme.Scenario{ID: "vacant", Changes: []programme.Change{change}}).Trace(0, 0)
			left := 0
			for n := range 24 {
				brokers, _ := tr.Brokers(at(p, n))
				left += brokers
			}
			if left != 12+test.months {
				t.Errorf("%d months of brokers, want %d", left, 12+test.months)
			}
			near(t, "grants", metric(t, tr, "line/grants"), 100*float64(12+test.months))
		})
	}
}

// TestVacancyLeavesTheMonthsBefore compares run by run.
func TestVacancyLeavesTheMonthsBefore(t *testing.T) {
	p := fixture()
	before, after := asPlanned(t, p), compile(t, p, programme.Scenario{ID: "vacant", Changes: []programme.Change{
		programme.Vacate{District: "north", From: month.MustParse("2021-05")},
	}})
	lost := 0
	for run := range uint64(100) {
		a, b := before.Trace(7, run), after.Trace(7, run)
		for n := range p.Roadmap.Months() {
			x, _ := a.Brokers(at(p, n))
			y, _ := b.Brokers(at(p, n))
			if n < 16 && x != y || y > x || x-y > 1 {
				t.Fatalf("run %d, month %d: %d brokers, %d after the vacancy", run, n, x, y)
			}
			lost += x - y
		}
	}
	if lost == 0 {
		t.Error("no broker is lost")
	}
}

// TestEffectPerBroker: an inflow of 2 a month for each broker.
func TestEffectPerBroker(t *testing.T) {
	p := brokered(nil, nil, nil)
	p.Broker.Districts[1].VacantFrom = month.MustParse("2020-07")
	p.KPI = moved(kpi.Effect{Moves: kpi.Adds, Each: kpi.PerBroker, Trigger: kpi.Trigger{Activity: "work", When: kpi.AfterStart}}, 2)
	tr := asPlanned(t, p).Trace(0, 0)
	for n, want := range map[int]float64{2: 100, 3: 106, 5: 118, 6: 122, 14: 154, 23: 154} {
		got, _ := tr.Indicator("stock", at(p, n))
		near(t, fmt.Sprintf("month %d", n), got, want)
	}
}
