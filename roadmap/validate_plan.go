package roadmap

import (
	"math"
	"strings"

	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// validateCycle reports one finding that spells a whole cycle of waiting, if
// there is one.
func (r Roadmap) validateCycle(at finding.At) {
	position := make(map[id.Activity]int, len(r.Activities))
	for i, a := range r.Activities {
		position[a.ID] = i
	}
	const unseen, open, done = 0, 1, 2
	state := make([]uint8, len(r.Activities))
	type step struct{ activity, link int } // a path of waiting, kept by hand so that long chains cannot exhaust the stack
	for root := range r.Activities {
		if state[root] != unseen {
			continue
		}
		state[root] = open
		path := []step{{activity: root}}
		for len(path) > 0 {
			top := &path[len(path)-1]
			after := r.Activities[top.activity].After
			if top.link == len(after) {
				state[top.activity] = done
				path = path[:len(path)-1]
				continue
			}
			on, known := position[after[top.link].On]
			self := on == top.activity // reported by the link itself
			top.link++
			switch {
			case !known || self || state[on] == done:
			case state[on] == unseen:
				state[on] = open
				path = append(path, step{activity: on})
			default:
				var names []string
				for i := len(path) - 1; i >= 0; i-- {
					names = append(names, string(r.Activities[path[i].activity].ID))
					if path[i].activity == on {
						break
					}
				}
				names = append(names, names[0])
				at.In("activities", top.activity, "after", top.link-1).Check(false, CodeCycle,
					"these wait for each other in a circle, so none can start: %s: drop one of the links", circle(names))
				return
			}
		}
	}
}

// circle spells a cycle, in the order in which one goes before the other.
func circle(names []string) string {
	const most = 40
	if len(names) > most {
		names = append(names[:most:most], "and so on")
	}
	return strings.Join(names, " before ")
}

// validatePlan holds the planned spans against what the links and planned
// durations give, and against the dates of the action plan.
func (r Roadmap) validatePlan(at finding.At) {
	if !r.Horizon.IsValid() {
		return
	}
	schedule, ok := r.PlannedSchedule()
	if !ok {
		return
	}
	position := make(map[id.Activity]int, len(r.Activities))
	for i, a := range r.Activities {
		position[a.ID] = i
		if !a.Planned.IsValid() || a.Off {
			continue
		}
		at := at.In("activities", i).Citing(a.Ref.String())
		at.In("planned").Warn(math.Abs(schedule.Start[i]-r.Time(a.Planned.Start)) < 0.5, CodePlanGap,
			"it is planned to start in %v, but what it waits for allows %v: correct the span or the links", a.Planned.Start, r.Month(schedule.Start[i]))
	}
	for i, a := range r.Activities {
		for k, l := range a.After {
			on, known := position[l.On]
			if !known || l.Type != "" && l.Type != FinishToStart || on == i {
				continue
			}
			shared := r.Activities[on].Planned.Overlap(a.Planned)
			at.In("activities", i, "after", k).Citing(l.Ref.String()).Note(shared.Len() == 0, CodeMonthShared,
				"%v is counted both to %s and to %s, which waits for its end: the link's lag of %g months says how far they overlap",
				shared, finding.Quote(string(l.On)), finding.Quote(string(a.ID)), l.Lag)
		}
	}
	for i, a := range r.Actions {
		source := a.Ref.String()
		for k, m := range a.Marks {
			on, known := position[m.Activity]
			if !known || !m.Due.IsValid() || r.Activities[on].Off {
				continue
			}
			time := schedule.Start[on]
			if m.Event == Finish {
				time = schedule.Finish[on]
			}
			at.In("actions", i, "marks", k).Citing(source).Warn(m.Met(time, r.Time(m.Due)+1), CodeDeadlineGap,
				"the action plan promises the %s of %q by %v, but the roadmap gives month %.1f", m.Event, m.Activity, m.Due, time)
		}
	}
}
