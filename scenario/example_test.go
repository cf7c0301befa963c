package scenario_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/finding"
)

// The programme of these examples is a plan of 2 to 6 months, then four months
// of building at 10 000 euros each, which a strike may lengthen by two.

func ExampleRun() {
	p := tiny()
	strike, _ := p.Scenario("strike-comes")
	results, err := scenario.Run(context.Background(), p, scenario.Options{Runs: 2000, Seed: 2021}, scenario.AsPlanned(), strike)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range results.All() {
		cost, err := r.Summary("cost/total")
		if err != nil {
			fmt.Println(err)
			return
		}
		late, err := r.Summary("deadline/build")
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%s: %.0f EUR ± %.0f, in time in %.0f %% of the runs\n", r.Scenario().Title, cost.Mean.Value, cost.Mean.SE, 100*late.Mean.Value)
	}
	// Output:
	// As planned: 47313 EUR ± 220, in time in 76 % of the runs
	// The strike comes: 63166 EUR ± 115, in time in 25 % of the runs
}

// What is wrong comes back all at once, each with its place.
func ExampleRun_findings() {
	_, err := scenario.Run(context.Background(), tiny(), scenario.Options{Runs: -5}, programme.Scenario{
		ID: "late", Changes: []programme.Change{programme.Delay{Activity: "biuld", Months: dist.Point{Value: 2}}},
	})
	var invalid *finding.InvalidError
	if errors.As(err, &invalid) {
		for _, f := range invalid.Findings.With(finding.Error) {
			fmt.Printf("%s %s %q\n", f.Path, f.Code, f.Meant)
		}
	}
	// Output:
	// /runs run/runs ""
	// /scenarios/0/changes/0/delay/activity id/unknown "build"
}

func ExampleAsPlanned() {
	s := scenario.AsPlanned()
	fmt.Printf("%s %q, %d changes\n", s.ID, s.Title, len(s.Changes))
	// Output:
	// as-planned "As planned", 0 changes
}

// A programme that is compiled once runs as often as one likes.
func ExampleCompile() {
	c, findings := scenario.Compile(tiny(), scenario.AsPlanned())
	if err := findings.Err(); err != nil {
		fmt.Println(err)
		return
	}
	for _, seed := range []uint64{1, 2, 3} {
		r, err := c.Run(context.Background(), scenario.Options{Runs: 1000, Seed: seed})
		if err != nil {
			fmt.Println(err)
			return
		}
		finish, err := r.Summary("finish/build")
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("seed %d: month %.2f ± %.2f\n", seed, finish.Mean.Value, finish.Mean.SE)
	}
	// Output:
	// seed 1: month 8.23 ± 0.04
	// seed 2: month 8.15 ± 0.04
	// seed 3: month 8.14 ± 0.04
}

// Any run can be made anew, whole: here the one that costs most.
func ExampleCompiled_Trace() {
	c, findings := scenario.Compile(tiny(), scenario.AsPlanned())
	if err := findings.Err(); err != nil {
		fmt.Println(err)
		return
	}
	const seed = 2021
	r, err := c.Run(context.Background(), scenario.Options{Runs: 1000, Seed: seed})
	if err != nil {
		fmt.Println(err)
		return
	}
	costs, err := r.Values("cost/total")
	if err != nil {
		fmt.Println(err)
		return
	}
	worst := 0
	for run, cost := range costs {
		if cost > costs[worst] {
			worst = run
		}
	}
	t := c.Trace(seed, uint64(worst))
	start, finish, _ := t.Activity("build")
	cost, _ := t.Cost("builders", 2021)
	struck, _ := t.Struck("strike")
	fmt.Printf("run %d: building from %.1f to %.1f for %v, struck %d time\n", t.Run(), start, finish, cost, struck)
	// Output:
	// run 870: building from 2.5 to 8.5 for 71972.52 EUR, struck 1 time
}

// The plan itself is a run in which nothing is left to chance.
func ExamplePlan() {
	t, findings := scenario.Plan(tiny())
	if err := findings.Err(); err != nil {
		fmt.Println(err)
		return
	}
	start, finish, _ := t.Activity("build")
	cost, _ := t.Cost("builders", 2021)
	fmt.Printf("building from %g to %g for %v\n", start, finish, cost)
	// Output:
	// building from 3 to 7 for 40000.00 EUR
}

// Shards that are made apart, on other machines or in another order, join into
// what a single run of all would have given.
func ExampleMerge() {
	shard := func(first uint64, runs int) *scenario.Result {
		c, findings := scenario.Compile(tiny(), scenario.AsPlanned())
		if err := findings.Err(); err != nil {
			panic(err)
		}
		r, err := c.Run(context.Background(), scenario.Options{First: first, Runs: runs, Seed: 2021})
		if err != nil {
			panic(err)
		}
		return r
	}
	merged, err := scenario.Merge(shard(600, 400), shard(0, 600))
	if err != nil {
		fmt.Println(err)
		return
	}
	whole := shard(0, 1000)
	a, err := merged.Summary("cost/total")
	if err != nil {
		fmt.Println(err)
		return
	}
	b, err := whole.Summary("cost/total")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(merged.Runs(), a.Mean == b.Mean, a.Percentile(0.8) == b.Percentile(0.8))
	_, err = scenario.Merge(whole, whole)
	fmt.Println(err)
	// Output:
	// 1000 true true
	// scenario: cannot merge: run 1000 is due, and the next shard begins at 0
}

// Scenarios are compared run by run, on the same luck.
func ExampleResults_Difference() {
	p := tiny()
	strike, _ := p.Scenario("strike-comes")
	results, err := scenario.Run(context.Background(), p, scenario.Options{Runs: 2000, Seed: 2021}, scenario.AsPlanned(), strike)
	if err != nil {
		fmt.Println(err)
		return
	}
	d, err := results.Difference("strike-comes", "as-planned", "cost/total")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s less %s: %.0f EUR ± %.0f, nothing in %.0f %% of the runs\n", d.Of, d.From, d.Mean.Value, d.Mean.SE, 100*d.ChanceZero.Value)
	// Output:
	// strike-comes less as-planned: 15853 EUR ± 206, nothing in 25 % of the runs
}

func ExampleSummary_Percentile() {
	c, findings := scenario.Compile(tiny(), scenario.AsPlanned())
	if err := findings.Err(); err != nil {
		fmt.Println(err)
		return
	}
	r, err := c.Run(context.Background(), scenario.Options{Runs: 4000, Seed: 2021})
	if err != nil {
		fmt.Println(err)
		return
	}
	finish, err := r.Summary("finish/plan")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range []float64{0.1, 0.5, 0.8} {
		e := finish.Percentile(p)
		fmt.Printf("P%.0f: month %.2f ± %.2f\n", 100*p, e.Value, e.SE)
	}
	// Output:
	// P10: month 2.66 ± 0.01
	// P50: month 3.58 ± 0.02
	// P80: month 4.49 ± 0.03
}

// A metric of one's own is a function of a run.
func ExampleCustomMetric() {
	c, findings := scenario.Compile(tiny(), scenario.AsPlanned())
	if err := findings.Err(); err != nil {
		fmt.Println(err)
		return
	}
	both := scenario.CustomMetric{
		Metric: scenario.Metric{ID: "in-time-and-budget", Title: "In time and within 45 000 EUR", Unit: scenario.Event, Chance: true},
		Of: func(t *scenario.Trace) float64 {
			inTime, err := t.Metric("deadline/build")
			if err != nil {
				panic(err) // ends the run with a *scenario.MetricError
			}
			cost, err := t.Metric("cost/total")
			if err != nil {
				panic(err)
			}
			if inTime == 1 && cost <= 45_000 {
				return 1
			}
			return 0
		},
	}
	r, err := c.Run(context.Background(), scenario.Options{Runs: 2000, Seed: 2021, Metrics: []scenario.CustomMetric{both}})
	if err != nil {
		fmt.Println(err)
		return
	}
	s, err := r.Summary("in-time-and-budget")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s: %.0f %% ± %.0f\n", s.Metric.Title, 100*s.Mean.Value, 100*s.Mean.SE)
	// Output:
	// In time and within 45 000 EUR: 51 % ± 1
}
