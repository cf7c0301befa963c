package roadmap

import (
	"math"

	"github.com/clusterprogramme/programme/value/id"
)

// Network is the schedule of a valid roadmap laid out flat: activities in an
// order in which each comes after all that it waits for, and their links in
// one array. It is immutable, and safe for use by several goroutines at once.
//
// Numbers of activities in arguments and results are positions in
// Roadmap.Activities.
type Network struct {
	order     []int32 // activities, each after what it waits for
	first     []int32 // first[i] to first[i+1] are the links of activity i
	links     []link
	notBefore []float64 // months from the start of the roadmap
	until     []float64 // -Inf where nothing is fixed
	off       []bool
	at        map[id.Activity]int32
}

type link struct {
	on         int32
	fromFinish bool // of the activity waited for
	toFinish   bool // of the activity that waits
	lag        float64
}

// NewNetwork lays the roadmap out. It gives false when an activity waits for
// one that does not exist or, through others, for itself: [Roadmap.Validate]
// says which.
func NewNetwork(r Roadmap) (*Network, bool) {
	n := &Network{
		first:     make([]int32, 0, len(r.Activities)+1),
		notBefore: make([]float64, len(r.Activities)),
		until:     make([]float64, len(r.Activities)),
		off:       make([]bool, len(r.Activities)),
		at:        make(map[id.Activity]int32, len(r.Activities)),
	}
	for i, a := range r.Activities {
		n.at[a.ID] = int32(i)
	}
	for i, a := range r.Activities {
		n.first = append(n.first, int32(len(n.links)))
		for _, l := range a.After {
			on, known := n.at[l.On]
			if !known {
				return nil, false
			}
			n.links = append(n.links, link{
				on:         on,
				fromFinish: l.Type == FinishToStart || l.Type == FinishToFinish || l.Type == "",
				toFinish:   l.Type == FinishToFinish || l.Type == StartToFinish,
				lag:        l.Lag,
			})
		}
		if a.NotBefore.IsValid() {
			n.notBefore[i] = max(r.Time(a.NotBefore), 0)
		}
		n.until[i] = math.Inf(-1)
		if a.Until.IsValid() {
			n.until[i] = r.Time(a.Until) + 1
		}
		n.off[i] = a.Off
	}
	n.first = append(n.first, int32(len(n.links)))
	n.order = n.sort()
	return n, len(n.order) == len(r.Activities)
}

// Len is the number of activities.
func (n *Network) Len() int { return len(n.notBefore) }

// At is the position of the activity, and whether there is one.
func (n *Network) At(name id.Activity) (int, bool) {
	i, ok := n.at[name]
	return int(i), ok
}

// Pass is the forward pass: it fills start and finish, in months from the
// start of the roadmap, from the durations and from what the two ends are put
// off by. All five have the length of the network. It allocates nothing.
//
// An activity that is off takes no time and is never put off.
func (n *Network) Pass(start, finish, duration, startDelay, finishDelay []float64) {
	for _, i := range n.order {
		begin, end := n.notBefore[i], n.until[i]
		if n.off[i] {
			begin, end = 0, 0
		}
		for _, l := range n.links[n.first[i]:n.first[i+1]] {
			at := start[l.on]
			if l.fromFinish {
				at = finish[l.on]
			}
			at += l.lag
			if l.toFinish {
				end = max(end, at)
			} else {
				begin = max(begin, at)
			}
		}
		if n.off[i] {
			start[i] = max(begin, end)
			finish[i] = start[i]
			continue
		}
		begin += startDelay[i]
		start[i] = begin
		finish[i] = max(end, begin+duration[i]) + finishDelay[i]
	}
}

// sort orders the activities so that each comes after what it waits for, the
// earlier in the roadmap first (Kahn 1962). Those on or behind a cycle are
// left out.
func (n *Network) sort() []int32 {
	waits := make([]int32, n.Len())
	behind := make([][]int32, n.Len())
	for i := range n.Len() {
		for _, l := range n.links[n.first[i]:n.first[i+1]] {
			waits[i]++
			behind[l.on] = append(behind[l.on], int32(i))
		}
	}
	order := make([]int32, 0, n.Len())
	for i, w := range waits {
		if w == 0 {
			order = append(order, int32(i))
		}
	}
	for next := 0; next < len(order); next++ {
		for _, i := range behind[order[next]] {
			if waits[i]--; waits[i] == 0 {
				order = append(order, i)
			}
		}
	}
	return order
}
