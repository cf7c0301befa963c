package engine

// strike decides which risks strike, clears what runs leave behind, and lays
// the impacts on activities, districts and effects; those on budget lines are
// laid when the line is paid.
func (r *Run) strike() {
	p := r.program
	clear(r.startDelay)
	clear(r.finishDelay)
	r.fillFactor = 1
	for i := range r.effectScale {
		r.effectScale[i] = 1
	}
	next := 0 // position of the impact in r.softened
	for i := range p.Risks {
		risk := &p.Risks[i]
		r.Struck[i] = 0
		years := r.struckYear[i*p.Years : (i+1)*p.Years]
		for y := range years {
			uniform := risk.Uniform
			if risk.Yearly {
				uniform += Slot(y)
			}
			years[y] = r.values[uniform] < risk.Chance
			if years[y] && (risk.Yearly || y == 0) {
				r.Struck[i]++
			}
		}
		soft := 1.0
		for _, s := range risk.Softening {
			soft *= r.values[s]
		}
		for _, impact := range risk.Impacts {
			value := r.values[impact.Value]
			if impact.Kind == DelayActivity {
				value *= soft
			} else {
				value = 1 + float64((value-1)*soft)
			}
			r.softened[next] = value
			next++
			if r.Struck[i] == 0 {
				continue
			}
			switch impact.Kind {
			case DelayActivity:
				r.finishDelay[impact.Target] += value
			case ScaleFilling:
				r.fillFactor *= value
			case ScaleEffect:
				r.effectScale[impact.Target] *= value
			}
		}
	}
}

// fill decides which districts find a host, and counts the brokers in place in
// every month.
func (r *Run) fill() {
	p := r.program
	clear(r.Brokers)
	r.Filled = 0
	first, end := 0, 0
	if p.BrokerActivity >= 0 {
		first, end = r.months(p.BrokerActivity)
	}
	for i := range p.Districts {
		d := &p.Districts[i]
		chance := float64(r.at(d.Chance, 1) * r.fillFactor)
		if d.VacantFrom <= 0 || !(r.values[d.Uniform] < chance) {
			continue
		}
		r.Filled++
		for m := first; m < min(end, d.VacantFrom); m++ {
			r.Brokers[m]++
		}
	}
}
