package programme

import (
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// Delay puts off the start of an activity. The zero Delay is not valid.
type Delay struct {
	// Activity that is put off.
	Activity id.Activity `json:"activity"`
	// Months by which it is.
	Months dist.Dist `json:"months"`
}

// Apply makes the change.
func (c Delay) Apply(p *Programme, at finding.At) {
	delay(p, at, c.Activity, roadmap.Start, c.Months)
}

// Lengthen adds to the duration of an activity. The zero Lengthen is not
// valid.
type Lengthen struct {
	// Activity that is lengthened.
	Activity id.Activity `json:"activity"`
	// Months added to its finish.
	Months dist.Dist `json:"months"`
}

// Apply makes the change.
func (c Lengthen) Apply(p *Programme, at finding.At) {
	delay(p, at, c.Activity, roadmap.Finish, c.Months)
}

// Prolong lets an activity run to the end of a later month, and the horizon
// with it. The zero Prolong is not valid.
type Prolong struct {
	// Activity that is prolonged.
	Activity id.Activity `json:"activity"`
	// Until is its new last month.
	Until month.Month `json:"until"`
}

// Apply makes the change.
func (c Prolong) Apply(p *Programme, at finding.At) {
	a := findActivity(p, at, c.Activity)
	if a == nil {
		return
	}
	if !at.In("until").Check(c.Until.IsValid() && c.Until > a.Planned.Last(), CodeChangeMonth,
		"give a month after %v, the last that is planned for the activity", a.Planned.Last()) {
		return
	}
	a.Until = c.Until
	a.Planned.End = c.Until.Add(1)
	p.Roadmap.Horizon.End = max(p.Roadmap.Horizon.End, c.Until.Add(1))
}

// SwitchOff takes an activity out of the roadmap. The zero SwitchOff is not
// valid.
type SwitchOff struct {
	// Activity that is taken out.
	Activity id.Activity `json:"activity"`
}

// Apply makes the change.
func (c SwitchOff) Apply(p *Programme, at finding.At) {
	if a := findActivity(p, at, c.Activity); a != nil {
		a.Off = true
	}
}

// Choose takes a decision. The zero Choose is not valid.
type Choose struct {
	// Decision that is taken.
	Decision id.Decision `json:"decision"`
	// Alternative that is chosen.
	Alternative id.Alternative `json:"alternative"`
}

// Apply makes the change.
func (c Choose) Apply(p *Programme, at finding.At) {
	for i := range p.Roadmap.Decisions {
		d := &p.Roadmap.Decisions[i]
		if d.ID != c.Decision {
			continue
		}
		known := finding.NamesOf(d.Alternatives, func(a roadmap.Alternative) id.Alternative { return a.ID })
		if id.Known(at.In("alternative"), c.Alternative, known, "alternative") {
			d.Chosen = c.Alternative
		}
		return
	}
	id.Known(at.In("decision"), c.Decision, decisionNames(p), "decision")
}

func delay(p *Programme, at finding.At, name id.Activity, event roadmap.Event, months dist.Dist) {
	a := findActivity(p, at, name)
	if a == nil || !figure.CheckDist(at.In("months"), months, 0, roadmap.MostMonths) {
		return
	}
	a.Delays = append(a.Delays, roadmap.Delay{Event: event, Months: assumed(months)})
}

func findActivity(p *Programme, at finding.At, name id.Activity) *roadmap.Activity {
	for i := range p.Roadmap.Activities {
		if p.Roadmap.Activities[i].ID == name {
			return &p.Roadmap.Activities[i]
		}
	}
	id.Known(at.In("activity"), name, activityNames(p), "activity")
	return nil
}
