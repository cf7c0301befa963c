// Package scenario runs a programme: under a scenario, many times, each time
// with other draws, and sums up what came of it.
//
//	results, err := scenario.Run(ctx, p, scenario.Options{Runs: 10_000, Seed: 2019}, scenario.AsPlanned(), worse)
//	...
//	planned, err := results.Of("as-planned")
//	cost, err := planned.Summary("cost/2021")
//	fmt.Println(cost.Mean, cost.Percentile(0.9))
//	change, err := results.Difference("worse", "as-planned", "cost/2021")
//
// [Run] compiles each scenario once ([Compile]) and makes the same runs of
// each. The draw of a variable in a run depends on the seed, the identity of
// the variable and the number of the run, and on nothing else: not on workers,
// order, other variables or other scenarios. So results are the same, bit for
// bit, on any number of cores; scenarios compare run by run ([Results.Difference]);
// shards of runs made apart join into the whole ([Merge]); and any single run
// can be made anew ([Compiled.Trace]).
//
// A [Result] answers more: the chance that several things hold at once
// ([Result.Chance]), a summary of the runs in which they do ([Result.Given]), how
// the mean settled ([Result.Convergence]), what it was made of
// ([Result.Manifest]), and every run as CSV or NPY.
//
// Beside every estimate stands its Monte Carlo standard error. What a run
// means is written down in docs/model.md.
package scenario
