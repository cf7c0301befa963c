// Package roadmap holds the timeline of a programme: activities and what they
// wait for, decision points, and the action plan that names who does what by
// when.
//
// Time is counted in months from the start of the roadmap, as real numbers:
// 0 is the first instant of the first month, and an activity that fills the
// first three months runs from 0 to 3. A [Network] schedules the activities.
package roadmap

import (
	"github.com/clusterprogramme/programme/value/month"
)

// Roadmap is the timeline. The zero Roadmap is empty and not valid: it has no
// horizon.
type Roadmap struct {
	// Horizon is the span of months that is simulated; its first month is
	// month 0 of every schedule.
	Horizon month.Span `json:"horizon"`
	// Activities in the order in which a reader meets them.
	Activities []Activity `json:"activities"`
	// Decisions are the points at which somebody must choose.
	Decisions []Decision `json:"decisions,omitempty"`
	// Actions are the rows of the action plan.
	Actions []Action `json:"actions,omitempty"`
}

// Months is the length of the horizon.
func (r Roadmap) Months() int { return r.Horizon.Len() }

// Time is the instant at which a month starts, in months from the start of
// the roadmap.
func (r Roadmap) Time(m month.Month) float64 { return float64(m.Sub(r.Horizon.Start)) }

// Month is the calendar month that holds the instant.
func (r Roadmap) Month(time float64) month.Month {
	whole := int(time)
	if float64(whole) > time {
		whole--
	}
	return r.Horizon.Start.Add(whole)
}
