package roadmap

import "math"

// Schedule is when every activity starts and finishes, in months from the
// start of the roadmap, by position in Roadmap.Activities.
type Schedule struct {
	Start, Finish []float64
}

// PlannedSchedule schedules the roadmap with every activity as long as its
// planned span, and no delays: what the plan itself gives. It is false for a
// roadmap whose links do not fit together.
func (r Roadmap) PlannedSchedule() (Schedule, bool) {
	n, ok := NewNetwork(r)
	if !ok {
		return Schedule{}, false
	}
	column := func() []float64 { return make([]float64, n.Len()) }
	s := Schedule{Start: column(), Finish: column()}
	durations := column()
	for i, a := range r.Activities {
		durations[i] = a.PlannedMonths()
	}
	n.Pass(s.Start, s.Finish, durations, column(), column())
	return s, true
}

// PlannedMonths is the duration that the plan gives the activity: the length
// of its planned span; 0 for a milestone and where Until fixes the finish.
func (a Activity) PlannedMonths() float64 {
	if a.Kind == Milestone || a.Until.IsValid() {
		return 0
	}
	return float64(a.Planned.Len())
}

// FirstMonth is the first whole month, counted from the start of the roadmap,
// that begins at or after the instant. Instants within a billionth of a month
// of a month's start count as that start, so that sums of decimal fractions
// do not slip a month.
func FirstMonth(time float64) int {
	const grain = 1e-9
	return int(math.Ceil(time - grain))
}
