package engine

import "github.com/clusterprogramme/programme/roadmap"

// grow steps the stocks through the months: memberships, then indicators, then
// stages.
func (r *Run) grow() {
	p := r.program
	r.prepare()
	base := r.at(p.Growth, 0)
	for m := range p.Months {
		r.sum(m)
		for o := range p.Organisations {
			change := float64(r.stock[o]*(base+r.growth[o])) + r.inflow[o]
			r.stock[o] = max(r.stock[o]+float64(r.at(p.Organisations[o].Response, 1)*change), 0)
			r.Members[o*p.Months+m] = r.stock[o]
		}
		for i := range p.Indicators {
			s := len(p.Organisations) + i
			change := float64(r.stock[s]*r.growth[s]) + r.inflow[s]
			r.stock[s] = max(r.stock[s]+change, 0)
			r.Indicators[i*p.Months+m] = r.stock[s]
		}
		r.ripen(m)
	}
}

// prepare finds the spans of support and effects, the sizes of effects, and
// where every stock begins.
func (r *Run) prepare() {
	p := r.program
	for k, activity := range p.Support {
		r.supportFirst[k], r.supportEnd[k] = r.months(int(activity))
	}
	for k := range p.Effects {
		e := &p.Effects[k]
		from := r.Start[e.Activity]
		if e.AfterFinish {
			from = r.Finish[e.Activity]
		}
		lag := r.at(e.Lag, 0)
		r.effectFirst[k], r.effectEnd[k] = r.clamp(roadmap.FirstMonth(from+lag)), p.Months
		if e.WhileRunning {
			r.effectEnd[k] = r.clamp(roadmap.FirstMonth(r.Finish[e.Activity] + lag))
		}
		size := r.effectScale[k]
		for _, f := range e.Factors {
			size *= r.values[f]
		}
		r.effectSize[k] = size
	}
	for o := range p.Organisations {
		r.stock[o] = r.values[p.Organisations[o].Members]
		r.stage[o] = p.Organisations[o].Stage
		r.supported[o] = 0
	}
	for i, start := range p.Indicators {
		r.stock[len(p.Organisations)+i] = r.values[start]
	}
}

// sum adds up what the effects do in a month to the growth and inflow of every
// stock.
func (r *Run) sum(month int) {
	p := r.program
	clear(r.growth)
	clear(r.inflow)
	for k := range p.Effects {
		e := &p.Effects[k]
		if month < r.effectFirst[k] || month >= r.effectEnd[k] {
			continue
		}
		size := r.effectSize[k]
		if ramp, age := r.at(e.Ramp, 0), float64(month-r.effectFirst[k]+1); age < ramp {
			size *= age / ramp
		}
		if e.PerBroker {
			size *= float64(r.Brokers[month])
		} else {
			size *= e.Units
		}
		move := r.inflow
		if e.Grows {
			move = r.growth
		}
		if e.Indicator >= 0 {
			move[len(p.Organisations)+int(e.Indicator)] += float64(size)
			continue
		}
		for o := range p.Organisations {
			if int(e.Organisation) == o || e.Organisation == -1 && p.Organisations[o].Supported {
				move[o] += float64(size)
			}
		}
	}
}

// ripen counts the month of support, and moves organisations between stages by
// the first transition whose criteria are all met, one move a month.
func (r *Run) ripen(month int) {
	p := r.program
	running := false
	for k := range p.Support {
		running = running || r.supportFirst[k] <= month && month < r.supportEnd[k]
	}
	for o := range p.Organisations {
		if running && p.Organisations[o].Supported {
			r.supported[o]++
		}
		for t := range p.Transitions {
			if transition := &p.Transitions[t]; transition.From == r.stage[o] && r.meets(transition, o) {
				r.stage[o] = transition.To
				break
			}
		}
		r.Stage[o*p.Months+month] = r.stage[o]
	}
}

func (r *Run) meets(t *Transition, organisation int) bool {
	for _, c := range t.Criteria {
		have := r.stock[organisation]
		if c.SupportedMonths {
			have = float64(r.supported[organisation])
		}
		if !(have >= r.values[c.AtLeast]) {
			return false
		}
	}
	return true
}
