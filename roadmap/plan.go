package roadmap

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// Action is a row of the action plan: what is done, by when, by whom. The
// zero Action is not valid.
type Action struct {
	// ID names the row.
	ID id.Action `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Part of the programme.
	Part string `json:"part"`
	// Marks are the dates that the row promises.
	Marks []Mark `json:"marks"`
	// Owners are the bodies behind it, each in a capacity.
	Owners []Owner `json:"owners"`
	// Ref says where the plan says so.
	Ref cite.Ref `json:"ref"`
}

// Mark is a promised date: an end of an activity and the month it is due. It
// is comparable. The zero Mark is not valid.
type Mark struct {
	// Activity whose end is promised.
	Activity id.Activity `json:"activity"`
	// Event is the end.
	Event Event `json:"event"`
	// Due is the month: a start is met when it falls before the month is over,
	// a finish when it does not fall after it.
	Due month.Month `json:"due"`
	// Onwards means that the activity goes on from the date.
	Onwards bool `json:"onwards,omitzero"`
}

// Met says whether an event at the instant keeps the mark; due is the instant
// at which the month of the mark is over.
func (m Mark) Met(at, due float64) bool {
	if m.Event == Start {
		return at < due
	}
	return at <= due
}

// Decision is a point at which somebody must choose. The zero Decision is not
// valid.
type Decision struct {
	// ID names the decision.
	ID id.Decision `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// By is the month by whose end it should be taken.
	By month.Month `json:"by"`
	// Alternatives are the ways to take it.
	Alternatives []Alternative `json:"alternatives"`
	// Chosen is the way taken; none means undecided.
	Chosen id.Alternative `json:"chosen,omitempty"`
	// Ref says where the choice is described.
	Ref cite.Ref `json:"ref"`
}

// Alternative is one way to take a decision. It is comparable. The zero
// Alternative is not valid.
type Alternative struct {
	// ID names it within its decision.
	ID id.Alternative `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Body is the body that the alternative puts in charge, if it does.
	Body id.Body `json:"body,omitempty"`
}
