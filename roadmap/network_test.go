package roadmap_test

import (
	"math"
	"math/rand/v2"
	"strconv"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// source gives the same draws in every run, so that a failure repeats.
func source() *rand.Rand { return rand.New(rand.NewPCG(2019, 5)) }

// columns are what a pass reads and writes.
type columns struct{ start, finish, duration, startDelay, finishDelay []float64 }

func column(n int) []float64 { return make([]float64, n) }

func newColumns(n int) columns {
	return columns{column(n), column(n), column(n), column(n), column(n)}
}

func (c columns) pass(n *roadmap.Network) {
	n.Pass(c.start, c.finish, c.duration, c.startDelay, c.finishDelay)
}

// name is the identifier of the k-th activity of a made roadmap.
func name(k int) id.Activity { return id.Activity("a" + strconv.Itoa(k)) }

// quarters draws a number of months from lo to hi, in quarters: sums of them
// are exact.
func quarters(r *rand.Rand, lo, hi int) float64 { return float64(4*lo+r.IntN(4*(hi-lo)+1)) / 4 }

// drawn is a random roadmap without a circle, and what a run draws for it. An
// activity waits only for those before it in a secret order.
func drawn(r *rand.Rand, most int) (roadmap.Roadmap, columns) {
	n := 1 + r.IntN(most)
	road := roadmap.Roadmap{Horizon: span("2019-05", "2022-06"), Activities: make([]roadmap.Activity, n)}
	c := newColumns(n)
	types := append(roadmap.LinkType("").Values(), "")
	secret := r.Perm(n)
	for k, i := range secret {
		a := &road.Activities[i]
		a.ID = name(i)
		a.Off = r.IntN(6) == 0
		if r.IntN(3) == 0 {
			a.NotBefore = road.Horizon.Start.Add(r.IntN(44) - 4)
		}
		if r.IntN(4) == 0 {
			a.Until = road.Horizon.Start.Add(r.IntN(40))
		}
		for range r.IntN(4) {
			if k > 0 {
				a.After = append(a.After, roadmap.Link{
					On: name(secret[r.IntN(k)]), Type: roadmap.LinkType(types[r.IntN(len(types))]), Lag: quarters(r, -4, 8),
				})
			}
		}
		c.duration[i] = quarters(r, 0, 12)
		if r.IntN(3) == 0 {
			c.startDelay[i], c.finishDelay[i] = quarters(r, 0, 6), quarters(r, 0, 6)
		}
	}
	return road, c
}

// longest finds the schedule by brute force: every rule is an arrow between
// two instants, and the arrows are followed over and over until nothing gets
// later (Bellman 1958, for longest paths). Instant 0 is the start of the
// roadmap; an activity has a start and a finish, each with and without what it
// is put off by.
func longest(road roadmap.Roadmap, c columns) (start, finish []float64) {
	type arrow struct {
		from, to int
		months   float64
	}
	const asked, begun, due, done = 1, 2, 3, 4
	position := make(map[id.Activity]int)
	for i, a := range road.Activities {
		position[a.ID] = 4 * i
	}
	months := func(m month.Month) float64 { return float64(m - road.Horizon.Start) }
	var arrows []arrow
	for i, a := range road.Activities {
		own := 4 * i
		startDelay, duration, finishDelay := c.startDelay[i], c.duration[i], c.finishDelay[i]
		if a.Off {
			startDelay, duration, finishDelay = 0, 0, 0
		}
		notBefore := 0.0
		if !a.NotBefore.IsZero() && !a.Off {
			notBefore = max(months(a.NotBefore), 0)
		}
		arrows = append(arrows, arrow{0, own + asked, notBefore}, arrow{own + asked, own + begun, startDelay},
			arrow{own + begun, own + due, duration}, arrow{own + due, own + done, finishDelay})
		if !a.Until.IsZero() && !a.Off {
			arrows = append(arrows, arrow{0, own + due, months(a.Until) + 1})
		}
		for _, l := range a.After {
			from, to := position[l.On]+done, own+asked
			if l.Type == roadmap.StartToStart || l.Type == roadmap.StartToFinish {
				from = position[l.On] + begun
			}
			if !a.Off && (l.Type == roadmap.FinishToFinish || l.Type == roadmap.StartToFinish) {
				to = own + due
			}
			arrows = append(arrows, arrow{from, to, l.Lag})
		}
	}
	instants := make([]float64, 4*len(road.Activities)+1)
	for i := range instants[1:] {
		instants[i+1] = math.Inf(-1)
	}
	for moved := true; moved; {
		moved = false
		for _, a := range arrows {
			if at := instants[a.from] + a.months; at > instants[a.to] {
				instants[a.to], moved = at, true
			}
		}
	}
	for i := range road.Activities {
		start, finish = append(start, instants[4*i+begun]), append(finish, instants[4*i+done])
	}
	return start, finish
}

func TestPassFindsTheLongestPaths(t *testing.T) {
	r := source()
	for trial := range 3000 {
		road, c := drawn(r, 14)
		n, ok := roadmap.NewNetwork(road)
		if !ok {
			t.Fatalf("trial %d: no network of %+v", trial, road.Activities)
		}
		for i := range c.start { // what stood there before is no part of the result
			c.start[i], c.finish[i] = math.NaN(), math.NaN()
		}
		c.pass(n)
		start, finish := longest(road, c)
		if diff := cmp.Diff(start, c.start); diff != "" {
			t.Fatalf("trial %d: starts of %+v (-want +got):\n%s", trial, road.Activities, diff)
		}
		if diff := cmp.Diff(finish, c.finish); diff != "" {
			t.Fatalf("trial %d: finishes of %+v (-want +got):\n%s", trial, road.Activities, diff)
		}
	}
}

// Nothing gets earlier when a duration, a delay or a lag gets longer.
func TestPassNeverFalls(t *testing.T) {
	r := source()
	for range 500 {
		road, c := drawn(r, 14)
		n, _ := roadmap.NewNetwork(road)
		c.pass(n)
		start, finish := append([]float64(nil), c.start...), append([]float64(nil), c.finish...)
		i, more := r.IntN(n.Len()), quarters(r, 0, 5)
		switch r.IntN(4) {
		case 0:
			c.duration[i] += more
		case 1:
			c.startDelay[i] += more
		case 2:
			c.finishDelay[i] += more
		default:
			for k := range road.Activities[i].After {
				road.Activities[i].After[k].Lag += more
			}
			n, _ = roadmap.NewNetwork(road)
		}
		c.pass(n)
		for k := range start {
			if c.start[k] < start[k] || c.finish[k] < finish[k] {
				t.Fatalf("activity %d goes from %g..%g to %g..%g", k, start[k], finish[k], c.start[k], c.finish[k])
			}
		}
	}
}

func TestPass(t *testing.T) {
	type activity = roadmap.Activity
	first := activity{ID: "first"} // lasts 3 months
	tests := []struct {
		name                    string
		first, second           activity // the second lasts 2 months
		startDelay, finishDelay float64  // of the second
		start, finish           float64  // of the second
	}{
		{name: "alone", first: first, start: 0, finish: 2},
		{name: "finish to start", first: first, second: activity{After: []roadmap.Link{{On: "first"}}}, start: 3, finish: 5},
		{name: "start to start", first: first, second: activity{After: []roadmap.Link{{On: "first", Type: roadmap.StartToStart, Lag: 1}}}, start: 1, finish: 3},
		{name: "finish to finish stretches", first: first, second: activity{After: []roadmap.Link{{On: "first", Type: roadmap.FinishToFinish, Lag: 1}}}, start: 0, finish: 4},
		{name: "start to finish", first: first, second: activity{After: []roadmap.Link{{On: "first", Type: roadmap.StartToFinish, Lag: 2.5}}}, start: 0, finish: 2.5},
		{name: "lead stops at the start of the roadmap", first: first, second: activity{After: []roadmap.Link{{On: "first", Lag: -5}}}, start: 0, finish: 2},
		{name: "not before", first: first, second: activity{NotBefore: at("2019-09")}, start: 4, finish: 6},
		{name: "not before a month before the roadmap", first: first, second: activity{NotBefore: at("2018-09")}, start: 0, finish: 2},
		{name: "until", first: first, second: activity{Until: at("2019-09")}, start: 0, finish: 5},
		{name: "until, started late", first: first, second: activity{Until: at("2019-09"), NotBefore: at("2019-12")}, start: 7, finish: 9},
		{name: "start put off", first: first, startDelay: 1.5, start: 1.5, finish: 3.5},
		{name: "start put off until the fixed end", first: first, second: activity{Until: at("2019-09")}, startDelay: 1.5, start: 1.5, finish: 5},
		{name: "finish put off", first: first, second: activity{Until: at("2019-09")}, finishDelay: 1.5, start: 0, finish: 6.5},
		{name: "off", first: first, second: activity{Off: true, NotBefore: at("2019-09"), Until: at("2020-09")}, startDelay: 1, finishDelay: 1, start: 0, finish: 0},
		{name: "off, and what waits looks through", first: first, second: activity{Off: true, After: []roadmap.Link{{On: "first", Type: roadmap.FinishToFinish, Lag: 1}}}, start: 4, finish: 4},
		{name: "behind one that is off", first: activity{ID: "first", Off: true, NotBefore: at("2020-01")}, second: activity{After: []roadmap.Link{{On: "first"}}}, start: 0, finish: 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			test.second.ID = "second"
			n, ok := roadmap.NewNetwork(roadmap.Roadmap{
				Horizon: span("2019-05", "2022-06"), Activities: []activity{test.second, test.first}, // in the order of no schedule
			})
			if !ok {
				t.Fatal("no network")
			}
			c := newColumns(2)
			copy(c.duration, []float64{2, 3})
			c.startDelay[0], c.finishDelay[0] = test.startDelay, test.finishDelay
			c.pass(n)
			if diff := cmp.Diff([2]float64{test.start, test.finish}, [2]float64{c.start[0], c.finish[0]}); diff != "" {
				t.Errorf("start and finish (-want +got):\n%s", diff)
			}
		})
	}
}

func TestPassAllocatesNothing(t *testing.T) {
	road, c := drawn(source(), 1000)
	n, _ := roadmap.NewNetwork(road)
	if allocations := testing.AllocsPerRun(100, func() { c.pass(n) }); allocations != 0 {
		t.Errorf("%g allocations", allocations)
	}
}

// One network serves several goroutines, each with columns of its own.
func TestPassBySeveralAtOnce(t *testing.T) {
	road, want := drawn(source(), 100)
	n, _ := roadmap.NewNetwork(road)
	want.pass(n)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			c := newColumns(n.Len())
			copy(c.duration, want.duration)
			copy(c.startDelay, want.startDelay)
			copy(c.finishDelay, want.finishDelay)
			for range 100 {
				c.pass(n)
			}
			if diff := cmp.Diff(want.finish, c.finish); diff != "" {
				t.Errorf("finishes (-want +got):\n%s", diff)
			}
		})
	}
	group.Wait()
}

func TestNewNetworkRefuses(t *testing.T) {
	tests := map[string]func(*roadmap.Roadmap){
		"a link on no activity": after(review, func(l *roadmap.Link) { l.On = "office" }),
		"a link on itself":      after(review, func(l *roadmap.Link) { l.On = "office/review" }),
		"a circle":              on(strategy, func(a *roadmap.Activity) { a.After = []roadmap.Link{{On: "office/set-up"}} }),
	}
	for name, change := range tests {
		t.Run(name, func(t *testing.T) {
			r := valid()
			change(&r)
			if _, ok := roadmap.NewNetwork(r); ok {
				t.Error("a network was made")
			}
			if s, ok := r.PlannedSchedule(); ok || s.Start != nil || s.Finish != nil {
				t.Errorf("a schedule was made: %+v", s)
			}
		})
	}
}

func TestNetworkAt(t *testing.T) {
	n, ok := roadmap.NewNetwork(valid())
	if !ok || n.Len() != 5 {
		t.Fatalf("%d activities, %v", n.Len(), ok)
	}
	if i, ok := n.At("office/review"); i != review || !ok {
		t.Errorf("the review is at %d, %v", i, ok)
	}
	if _, ok := n.At("office"); ok {
		t.Error("an activity that does not exist has a position")
	}
}
