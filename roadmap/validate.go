package roadmap

import (
	"math"
	"slices"
	"strings"

	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// MostMonths bounds the horizon, and every span of time within it.
const MostMonths = 600

// Validate reports everything that is wrong with the roadmap by itself. Names
// of bodies are the business of the whole programme.
func (r Roadmap) Validate(at finding.At, book *cite.Book) {
	at.In("horizon").Check(r.Horizon.IsValid() && r.Horizon.Len() <= MostMonths, CodeHorizon,
		"give the months to simulate as first..last, at most %d of them", MostMonths)
	activities := finding.NamesOf(r.Activities, func(a Activity) id.Activity { return a.ID })
	var seen id.Seen[id.Activity]
	for i, a := range r.Activities {
		at := at.In("activities", i)
		seen.Check(at, a.ID)
		a.validate(at, book, r, activities)
	}
	r.validateCycle(at)
	r.validatePlan(at)
	var decisions id.Seen[id.Decision]
	for i, d := range r.Decisions {
		at := at.In("decisions", i)
		decisions.Check(at, d.ID)
		d.validate(at, book)
	}
	var actions id.Seen[id.Action]
	for i, a := range r.Actions {
		at := at.In("actions", i)
		actions.Check(at, a.ID)
		a.validate(at, book, activities)
	}
}

func (a Activity) validate(at finding.At, book *cite.Book, r Roadmap, activities finding.Names) {
	id.Title(at, a.Title)
	at.In("part").Check(a.Part != "", CodePart, "name the part of the programme it belongs to")
	finding.OneOf(at.In("kind"), a.Kind, CodeKind, "kind of activity")
	planned := at.In("planned").Check(a.Planned.IsValid() && (!r.Horizon.IsValid() || r.Horizon.Contains(a.Planned.Start)), CodePlanned,
		"give the planned months as first..last, starting within the horizon %v", r.Horizon)
	at = book.Check(at, a.Ref)
	a.Duration.Check(at.In("duration_months"), book, 0, MostMonths)
	if planned {
		at.In("until").Check(a.Until.IsZero() || a.Until >= a.Planned.Start, CodeUntil,
			"it is planned to start in %v, after its fixed last month %v", a.Planned.Start, a.Until)
		if at.In("deadline").Check(a.Deadline.IsZero() || a.Deadline >= a.Planned.Start, CodeDeadline,
			"it is planned to start in %v, after its deadline %v", a.Planned.Start, a.Deadline) {
			at.In("deadline").Warn(a.Deadline.IsZero() || a.Deadline >= a.Planned.End.Add(-1), CodeDeadlineGap,
				"it is planned to finish in %v, after its deadline %v", a.Planned.End.Add(-1), a.Deadline)
		}
	}
	for i, l := range a.After {
		l.validate(at.In("after", i), book, a.ID, activities)
	}
	for i, d := range a.Delays {
		at := at.In("delays", i)
		finding.OneOf(at.In("event"), d.Event, CodeEvent, "event")
		d.Months.Need(at.In("months"), book, 0, MostMonths)
	}
	validateOwners(at, a.Owners)
	for i, t := range a.Tasks {
		finding.OneOf(at.In("tasks", i), t, CodeTask, "task")
	}
	for _, t := range []Task{Monitor, EvaluateImpact, Correct} {
		at.In("tasks").Note(a.Kind != Review || slices.Contains(a.Tasks, t), CodeReviewTasks,
			"this review does not %s: say so in the text, or add the task", strings.ReplaceAll(string(t), "-", " "))
	}
}

func (l Link) validate(at finding.At, book *cite.Book, own id.Activity, activities finding.Names) {
	if at.In("on").Check(l.On != own, CodeLinkSelf, "an activity cannot wait for itself: name another") {
		id.Known(at.In("on"), l.On, activities, "activity")
	}
	if l.Type != "" {
		finding.OneOf(at.In("type"), l.Type, CodeLinkType, "type of link")
	}
	at.In("lag_months").Check(math.Abs(l.Lag) <= MostMonths, CodeLinkLag, "a lag is a number of months within %d", MostMonths)
	if l.Lag != 0 || !l.Ref.IsZero() {
		book.Check(at, l.Ref)
	}
}

func (d Decision) validate(at finding.At, book *cite.Book) {
	id.Title(at, d.Title)
	at = book.Check(at, d.Ref)
	at.In("alternatives").Check(len(d.Alternatives) >= 2, CodeAlternatives, "a decision needs two alternatives or more")
	var seen id.Seen[id.Alternative]
	for i, alternative := range d.Alternatives {
		at := at.In("alternatives", i)
		seen.Check(at, alternative.ID)
		id.Title(at, alternative.Title)
	}
	known := finding.NamesOf(d.Alternatives, func(a Alternative) id.Alternative { return a.ID })
	if at.In("chosen").Warn(d.Chosen != "", CodeUndecided, "nobody has decided this: choose one of %v, by %v", known, d.By) {
		id.Known(at.In("chosen"), d.Chosen, known, "alternative")
	}
}

func (a Action) validate(at finding.At, book *cite.Book, activities finding.Names) {
	id.Title(at, a.Title)
	at.In("part").Check(a.Part != "", CodePart, "name the part of the programme it belongs to")
	at = book.Check(at, a.Ref)
	at.In("marks").Check(len(a.Marks) > 0, CodeMarks, "promise a date: an activity, its start or finish, and the month")
	for i, m := range a.Marks {
		at := at.In("marks", i)
		id.Known(at.In("activity"), m.Activity, activities, "activity")
		finding.OneOf(at.In("event"), m.Event, CodeEvent, "event")
		at.In("due").Check(m.Due.IsValid(), CodeMarks, "give the month in which it is due")
	}
	at.In("owners").Check(len(a.Owners) > 0, CodeOwner, "name who answers for it")
	validateOwners(at, a.Owners)
}

func validateOwners(at finding.At, owners []Owner) {
	for i, o := range owners {
		finding.OneOf(at.In("owners", i, "capacity"), o.Capacity, CodeCapacity, "capacity")
	}
}
