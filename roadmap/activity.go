package roadmap

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// Activity is a piece of work in the roadmap. Its start is the latest of its
// own not-before and what its links ask; its finish is start + duration, but
// not before the end of the month Until. The zero Activity is not valid.
type Activity struct {
	// ID names the activity.
	ID id.Activity `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Part is the part of the programme that the activity belongs to, such as
	// "Cluster Promotion Office".
	Part string `json:"part"`
	// Kind says how it behaves and is drawn.
	Kind Kind `json:"kind"`
	// Planned is the span that the plan draws for it.
	Planned month.Span `json:"planned"`
	// Ref says where the plan says so.
	Ref cite.Ref `json:"ref"`
	// Duration in months; none means the length of the planned span, or, where
	// Until is set, no more than Until asks.
	Duration figure.Uncertain `json:"duration_months,omitzero"`
	// NotBefore is the first month in which it may start; none means the start
	// of the roadmap.
	NotBefore month.Month `json:"not_before,omitzero"`
	// Until is a fixed last month: the activity runs to the end of it, however
	// late it starts. None means that the duration decides.
	Until month.Month `json:"until,omitzero"`
	// Deadline is the month by whose end it should be finished; none means
	// that nobody waits for it.
	Deadline month.Month `json:"deadline,omitzero"`
	// After are the activities that it waits for.
	After []Link `json:"after,omitempty"`
	// Delays put off its start or its finish, beyond what the links ask.
	Delays []Delay `json:"delays,omitempty"`
	// Owners are the bodies behind it, each in a capacity.
	Owners []Owner `json:"owners,omitempty"`
	// Outputs are what it leaves behind.
	Outputs []string `json:"outputs,omitempty"`
	// Tasks are the parts of a review.
	Tasks []Task `json:"tasks,omitempty"`
	// Off takes the activity out of the roadmap: it takes no time, costs
	// nothing and triggers nothing, and what waits for it looks through it.
	Off bool `json:"off,omitzero"`
}

// Kind says how an activity behaves. The zero Kind is not valid.
type Kind string

const (
	// Step is work that ends with its outputs.
	Step Kind = "step"
	// Delivery is a service that runs over a window.
	Delivery Kind = "delivery"
	// Review looks back on a delivery at a fixed time.
	Review Kind = "review"
	// Milestone takes no time.
	Milestone Kind = "milestone"
)

// Values lists the kinds.
func (Kind) Values() []string {
	return []string{string(Step), string(Delivery), string(Review), string(Milestone)}
}

// Link makes an activity wait for another. The zero Link is not valid.
type Link struct {
	// On is the activity that is waited for.
	On id.Activity `json:"on"`
	// Type says which ends are tied; none means finish-to-start.
	Type LinkType `json:"type,omitzero"`
	// Lag in months from the one end to the other; negative is a lead.
	Lag float64 `json:"lag_months,omitzero"`
	// Ref says where a lag comes from; a link without one needs none.
	Ref cite.Ref `json:"ref,omitzero"`
}

// LinkType says which ends of two activities a link ties. The zero LinkType
// is finish-to-start.
type LinkType string

const (
	// FinishToStart: this starts no earlier than the other's finish + lag.
	FinishToStart LinkType = "finish-to-start"
	// StartToStart: this starts no earlier than the other's start + lag.
	StartToStart LinkType = "start-to-start"
	// FinishToFinish: this finishes no earlier than the other's finish + lag.
	FinishToFinish LinkType = "finish-to-finish"
	// StartToFinish: this finishes no earlier than the other's start + lag.
	StartToFinish LinkType = "start-to-finish"
)

// Values lists the link types.
func (LinkType) Values() []string {
	return []string{string(FinishToStart), string(StartToStart), string(FinishToFinish), string(StartToFinish)}
}

// Event is an end of an activity. The zero Event is not valid.
type Event string

const (
	// Start is the beginning of an activity.
	Start Event = "start"
	// Finish is its end.
	Finish Event = "finish"
)

// Values lists the events.
func (Event) Values() []string { return []string{string(Start), string(Finish)} }

// Delay puts off an end of an activity. The zero Delay is not valid.
type Delay struct {
	// Event is the end that is put off; a put-off start moves the finish too.
	Event Event `json:"event"`
	// Months by which it is put off.
	Months figure.Uncertain `json:"months"`
}

// Owner is a body behind an activity or action. It is comparable. The zero
// Owner is not valid.
type Owner struct {
	// Body names it.
	Body id.Body `json:"body"`
	// Capacity in which it acts.
	Capacity Capacity `json:"capacity"`
}

// Capacity says what an owner does. The zero Capacity is not valid.
type Capacity string

const (
	// Responsible bodies carry the action out and answer for it.
	Responsible Capacity = "responsible"
	// Entrusting bodies hand the action to the responsible one.
	Entrusting Capacity = "entrusting"
	// Collaborating bodies work along.
	Collaborating Capacity = "collaborating"
	// Leading bodies lead others who are responsible together.
	Leading Capacity = "leading"
)

// Values lists the capacities.
func (Capacity) Values() []string {
	return []string{string(Responsible), string(Entrusting), string(Collaborating), string(Leading)}
}

// Task is a part of a review. The zero Task is not valid.
type Task string

const (
	// Monitor implementation and performance.
	Monitor Task = "monitor"
	// EvaluateImpact of what was done.
	EvaluateImpact Task = "evaluate-impact"
	// Correct proposes corrective measures.
	Correct Task = "correct"
	// PlanNextTerm plans the years after.
	PlanNextTerm Task = "plan-next-term"
)

// Values lists the tasks.
func (Task) Values() []string {
	return []string{string(Monitor), string(EvaluateImpact), string(Correct), string(PlanNextTerm)}
}
