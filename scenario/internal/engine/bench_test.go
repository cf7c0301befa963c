package engine_test

import (
	"testing"

	"github.com/clusterprogramme/programme/scenario/internal/engine"
	"github.com/clusterprogramme/programme/value/dist"
)

func BenchmarkUniform(b *testing.B) {
	key, run, sum := engine.Key(2019, "growth"), uint64(0), 0.0
	for b.Loop() {
		sum += engine.Uniform(key, run)
		run++
	}
	if !(sum >= 0) { // keeps the sum from being left out
		b.Fatal(sum)
	}
}

func BenchmarkTable(b *testing.B) {
	for name, law := range map[string]dist.Dist{
		"uniform":   dist.Uniform{Min: -2, Max: 5},
		"pert":      dist.PERT{Min: 2, Mode: 3, Max: 5},
		"lognormal": dist.LogNormal{Average: 100, SD: 30},
		"bernoulli": dist.Bernoulli{P: 0.3},
		"discrete":  dist.Discrete{Outcomes: []dist.Outcome{{Value: 0, Probability: 0.25}, {Value: 12, Probability: 0.7}, {Value: 100, Probability: 0.05}}},
	} {
		table := engine.NewTable(law)
		b.Run(name, func(b *testing.B) {
			key, run, sum := engine.Key(2019, "growth"), uint64(0), 0.0
			for b.Loop() {
				sum += table.Quantile(engine.Uniform(key, run))
				run++
			}
			if !(sum >= 0) { // keeps the sum from being left out
				b.Fatal(sum)
			}
		})
	}
}

func BenchmarkNewTable(b *testing.B) {
	for b.Loop() {
		engine.NewTable(dist.PERT{Min: 2, Mode: 3, Max: 5})
	}
}
