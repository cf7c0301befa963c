package engine

import (
	"github.com/clusterprogramme/programme/roadmap"
)

// Run is one run's trajectory, and the room to compute it in. Times are in
// months from the start of the roadmap, amounts in minor units. Reuse it from
// run to run; it belongs to one goroutine.
type Run struct {
	program *Program
	keys    []uint64 // by draw
	number  uint64

	values []float64 // by slot

	duration, startDelay, finishDelay []float64
	Start, Finish                     []float64 // by activity

	Struck      []int32 // by risk: 0 or 1, or the number of years
	struckYear  []bool  // by risk and year
	fillFactor  float64
	effectScale []float64 // by effect
	softened    []float64 // by impact, in order: months or factor

	Filled  int     // districts that found a host
	Brokers []int32 // in place, by month

	Cost   []int64  // by line and year
	weight []uint64 // by year

	Members    []float64 // by organisation and month, at its end
	Stage      []int32   // by organisation and month, at its end
	Indicators []float64 // by indicator and month, at its end

	supportFirst, supportEnd []int // by supporting activity
	effectFirst, effectEnd   []int // by effect
	effectSize               []float64
	growth, inflow, stock    []float64 // by organisation, then indicator
	stage                    []int32
	supported                []int32 // months of support, by organisation
}

// NewRun makes room for runs of the program under a seed.
func (p *Program) NewRun(seed uint64) *Run {
	activities, organisations := p.Network.Len(), len(p.Organisations)
	floats := func(n int) []float64 { return make([]float64, n) }
	impacts := 0
	for _, r := range p.Risks {
		impacts += len(r.Impacts)
	}
	r := &Run{
		program: p, keys: make([]uint64, len(p.Draws)), values: append([]float64(nil), p.Constants...),
		duration: floats(activities), startDelay: floats(activities), finishDelay: floats(activities),
		Start: floats(activities), Finish: floats(activities),
		Struck: make([]int32, len(p.Risks)), struckYear: make([]bool, len(p.Risks)*p.Years),
		effectScale: floats(len(p.Effects)), softened: floats(impacts),
		Brokers: make([]int32, p.Months),
		Cost:    make([]int64, len(p.Lines)*p.Years), weight: make([]uint64, p.Years),
		Members: floats(organisations * p.Months), Stage: make([]int32, organisations*p.Months),
		Indicators:   floats(len(p.Indicators) * p.Months),
		supportFirst: make([]int, len(p.Support)), supportEnd: make([]int, len(p.Support)),
		effectFirst: make([]int, len(p.Effects)), effectEnd: make([]int, len(p.Effects)), effectSize: floats(len(p.Effects)),
		growth: floats(organisations + len(p.Indicators)), inflow: floats(organisations + len(p.Indicators)),
		stock: floats(organisations + len(p.Indicators)),
		stage: make([]int32, organisations), supported: make([]int32, organisations),
	}
	for i, d := range p.Draws {
		r.keys[i] = Key(seed, d.Identity)
	}
	return r
}

// Number is the number of the run that was made last.
func (r *Run) Number() uint64 { return r.number }

// Make makes the run with the number, over what was there before.
func (r *Run) Make(number uint64) {
	r.number = number
	r.draw()
	r.strike()
	r.schedule()
	r.fill()
	r.pay()
	r.grow()
}

func (r *Run) draw() {
	for i := range r.program.Draws {
		d := &r.program.Draws[i]
		u := Uniform(r.keys[i], r.number)
		if d.Table != nil {
			u = d.Table.Quantile(u)
		}
		r.values[d.Slot] = u
	}
}

// at is the number in a slot, or the other when there is none.
func (r *Run) at(s Slot, otherwise float64) float64 {
	if s == None {
		return otherwise
	}
	return r.values[s]
}

// schedule finds when every activity starts and finishes.
func (r *Run) schedule() {
	p := r.program
	for i, s := range p.Duration {
		r.duration[i] = r.values[s]
	}
	for _, d := range p.Delays {
		if d.Start {
			r.startDelay[d.Activity] += r.values[d.Months]
		} else {
			r.finishDelay[d.Activity] += r.values[d.Months]
		}
	}
	p.Network.Pass(r.Start, r.Finish, r.duration, r.startDelay, r.finishDelay)
}

// months is the half-open span of months at whose start the activity is under
// way, cut to the horizon.
func (r *Run) months(activity int) (first, end int) {
	return r.clamp(roadmap.FirstMonth(r.Start[activity])), r.clamp(roadmap.FirstMonth(r.Finish[activity]))
}

func (r *Run) clamp(month int) int { return min(max(month, 0), r.program.Months) }
