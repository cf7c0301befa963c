package scenario_test

import (
	"fmt"
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/examples/cantabria"
	"github.com/clusterprogramme/programme/scenario"
)

// models are the programmes that are timed.
func models(b *testing.B) map[string]*programme.Programme {
	return map[string]*programme.Programme{"fixture": fixture(), "workload": workload(b), "cantabria": cantabria.Programme()}
}

// BenchmarkMake is a bare run, without its metrics.
func BenchmarkMake(b *testing.B) {
	for name, p := range models(b) {
		run, number := asPlanned(b, p).NewRun(2019), uint64(0)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				run.Make(number)
				number++
			}
		})
	}
}

// BenchmarkRun is a simulation with all its metrics.
func BenchmarkRun(b *testing.B) {
	const runs = 10_000
	for name, p := range models(b) {
		c := asPlanned(b, p)
		for _, workers := range []int{1, 0} {
			b.Run(fmt.Sprintf("%s/workers=%d", name, workers), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					simulate(b, c, scenario.Options{Runs: runs, Seed: 2019, Workers: workers})
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/runs, "ns/run")
			})
		}
	}
}

func BenchmarkCompile(b *testing.B) {
	for name, p := range models(b) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				asPlanned(b, p)
			}
		})
	}
}

// BenchmarkSummary sums a metric up anew: a difference, as results remember
// their own summaries.
func BenchmarkSummary(b *testing.B) {
	for _, runs := range []int{1000, 100_000} {
		results, err := scenario.Run(b.Context(), tiny(), scenario.Options{Runs: runs}, scenario.AsPlanned(), named(b, tiny(), "strike-comes"))
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprint(runs), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				d, err := results.Difference("strike-comes", "as-planned", "cost/total")
				if err != nil || !(d.Percentile(0.8).Value >= 0) {
					b.Fatal(d, err)
				}
			}
		})
	}
}
