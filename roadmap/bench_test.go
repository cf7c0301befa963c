package roadmap_test

import (
	"fmt"
	"testing"

	"github.com/clusterprogramme/programme/roadmap"
)

// woven is a roadmap of n activities, each of which waits for up to three of
// the twenty before it.
func woven(n int) (roadmap.Roadmap, columns) {
	r := source()
	road := roadmap.Roadmap{Horizon: span("2019-05", "2022-06"), Activities: make([]roadmap.Activity, n)}
	types := roadmap.LinkType("").Values()
	c := newColumns(n)
	for k := range n {
		a := &road.Activities[k]
		a.ID = name(k)
		for range min(k, 3) {
			a.After = append(a.After, roadmap.Link{
				On: name(k - 1 - r.IntN(min(k, 20))), Type: roadmap.LinkType(types[r.IntN(len(types))]), Lag: quarters(r, -1, 1),
			})
		}
		c.duration[k] = quarters(r, 0, 12)
	}
	return road, c
}

func BenchmarkNetworkPass(b *testing.B) {
	for _, size := range []int{10, 1_000, 10_000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			road, c := woven(size)
			n, ok := roadmap.NewNetwork(road)
			if !ok {
				b.Fatal("no network")
			}
			b.ReportAllocs()
			for b.Loop() {
				c.pass(n)
			}
		})
	}
}

func BenchmarkNewNetwork(b *testing.B) {
	road, _ := woven(10_000)
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := roadmap.NewNetwork(road); !ok {
			b.Fatal("no network")
		}
	}
}
