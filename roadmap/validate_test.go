package roadmap_test

import (
	"math"
	"testing"

	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

func TestActivityFaults(t *testing.T) { checkFaults(t, activityFaults()) }
func TestLinkFaults(t *testing.T)     { checkFaults(t, linkFaults()) }

// on changes one activity.
func on(i int, change func(*roadmap.Activity)) func(*roadmap.Roadmap) {
	return func(r *roadmap.Roadmap) { change(&r.Activities[i]) }
}

func activityFaults() []fault {
	type activity = roadmap.Activity
	return []fault{
		{"no horizon", func(r *roadmap.Roadmap) { r.Horizon = month.Span{} }, "/horizon", roadmap.CodeHorizon},
		{"horizon backwards", func(r *roadmap.Roadmap) { r.Horizon.Start, r.Horizon.End = r.Horizon.End, r.Horizon.Start }, "/horizon", roadmap.CodeHorizon},
		{"horizon of 600 months", func(r *roadmap.Roadmap) { r.Horizon.End = r.Horizon.Start.Add(600) }, "", ""},
		{"horizon of 601 months", func(r *roadmap.Roadmap) { r.Horizon.End = r.Horizon.Start.Add(601) }, "/horizon", roadmap.CodeHorizon},

		{"no id", on(review, func(a *activity) { a.ID = "" }), "/activities/3/id", id.CodeMissing},
		{"id misspelt", on(review, func(a *activity) { a.ID = "Office Review" }), "/activities/3/id", id.CodeSyntax},
		{"id twice", on(opening, func(a *activity) { a.ID = "office/review" }), "/activities/4/id", id.CodeDuplicate},
		{"no title", on(review, func(a *activity) { a.Title = "" }), "/activities/3/title", id.CodeTitle},
		{"no part", on(review, func(a *activity) { a.Part = "" }), "/activities/3/part", roadmap.CodePart},
		{"no kind", on(strategy, func(a *activity) { a.Kind = "" }), "/activities/0/kind", roadmap.CodeKind},
		{"kind misspelt", on(strategy, func(a *activity) { a.Kind = "Step" }), "/activities/0/kind", roadmap.CodeKind},
		{"kind delivery", on(strategy, func(a *activity) { a.Kind = roadmap.Delivery }), "", ""},
		{"no reference", on(review, func(a *activity) { a.Ref = cite.Ref{} }), "/activities/3/ref", cite.CodeMissing},
		{"reference to no source", on(review, func(a *activity) { a.Ref.Source = "reprot" }), "/activities/3/ref/source", cite.CodeSource},

		{"no planned span", on(review, func(a *activity) { a.Planned = month.Span{} }), "/activities/3/planned", roadmap.CodePlanned},
		{"planned before the horizon", on(review, func(a *activity) { a.Planned, a.Off = span("2019-04", "2019-06"), true }), "/activities/3/planned", roadmap.CodePlanned},
		{"planned in the last month", on(review, func(a *activity) { a.Planned, a.NotBefore = span("2022-06", "2022-08"), at("2022-06") }), "", ""},
		{"planned after the horizon", on(review, func(a *activity) { a.Planned, a.NotBefore = span("2022-07", "2022-07"), at("2022-07") }), "/activities/3/planned", roadmap.CodePlanned},

		{"duration of 600 months", on(strategy, func(a *activity) { a.Duration = certain(600) }), "", ""},
		{"duration above 600 months", on(strategy, func(a *activity) { a.Duration = certain(600.5) }), "/activities/0/duration_months/value", figure.CodeRange},
		{"duration of nothing", on(strategy, func(a *activity) { a.Duration = certain(0) }), "", ""},
		{"duration below nothing", on(strategy, func(a *activity) { a.Duration = certain(-0.5) }), "/activities/0/duration_months/value", figure.CodeRange},
		{"duration without reference", on(strategy, func(a *activity) { a.Duration.Ref = cite.Ref{} }), "/activities/0/duration_months/ref", cite.CodeMissing},
		{"duration without value", on(strategy, func(a *activity) { a.Duration.Value = nil }), "/activities/0/duration_months/value", figure.CodeMissing},
		{"duration that makes no distribution", on(strategy, func(a *activity) { a.Duration.Value = dist.Uniform{Min: 3, Max: 2} }), "/activities/0/duration_months/value/uniform/max", figure.CodeDistribution},
		{"no duration", on(strategy, func(a *activity) { a.Duration = figure.Uncertain{} }), "", ""},

		{"until in the month of the start", on(delivery, func(a *activity) { a.Until = at("2020-01") }), "", ""},
		{"until before the start", on(delivery, func(a *activity) { a.Until = at("2019-12") }), "/activities/2/until", roadmap.CodeUntil},
		{"no until", on(delivery, func(a *activity) { a.Until = 0 }), "", ""},
		{"no deadline", on(setUp, func(a *activity) { a.Deadline = 0 }), "", ""},
		{"deadline before the start", on(setUp, func(a *activity) { a.Deadline = at("2019-07") }), "/activities/1/deadline", roadmap.CodeDeadline},
		{"deadline in the month of the start", on(setUp, func(a *activity) { a.Deadline = at("2019-08") }), "/activities/1/deadline", roadmap.CodeDeadlineGap},
		{"deadline a month early", on(setUp, func(a *activity) { a.Deadline = at("2019-09") }), "/activities/1/deadline", roadmap.CodeDeadlineGap},
		{"deadline a month late", on(setUp, func(a *activity) { a.Deadline = at("2019-11") }), "", ""},

		{"delay without event", on(setUp, func(a *activity) { a.Delays[0].Event = "" }), "/activities/1/delays/0/event", roadmap.CodeEvent},
		{"delay of another event", on(setUp, func(a *activity) { a.Delays[1].Event = "end" }), "/activities/1/delays/1/event", roadmap.CodeEvent},
		{"delay without months", on(setUp, func(a *activity) { a.Delays[0].Months = figure.Uncertain{} }), "/activities/1/delays/0/months", figure.CodeMissing},
		{"delay of nothing", on(setUp, func(a *activity) { a.Delays[0].Months = certain(0) }), "", ""},
		{"delay of 600 months", on(setUp, func(a *activity) { a.Delays[0].Months = certain(600) }), "", ""},
		{"delay above 600 months", on(setUp, func(a *activity) { a.Delays[0].Months = certain(601) }), "/activities/1/delays/0/months/value", figure.CodeRange},
		{"delay below nothing", on(setUp, func(a *activity) { a.Delays[0].Months = certain(-1) }), "/activities/1/delays/0/months/value", figure.CodeRange},

		{"no owner", on(setUp, func(a *activity) { a.Owners = nil }), "", ""},
		{"owner without capacity", on(setUp, func(a *activity) { a.Owners[0].Capacity = "" }), "/activities/1/owners/0/capacity", roadmap.CodeCapacity},
		{"owner who leads", on(setUp, func(a *activity) { a.Owners[0].Capacity = roadmap.Leading }), "", ""},
		{"owner who collaborates", on(setUp, func(a *activity) { a.Owners[0].Capacity = roadmap.Collaborating }), "", ""},
		{"task misspelt", on(strategy, func(a *activity) { a.Tasks = []roadmap.Task{roadmap.Monitor, "plan"} }), "/activities/0/tasks/1", roadmap.CodeTask},
		{"task of a step", on(strategy, func(a *activity) { a.Tasks = []roadmap.Task{roadmap.Monitor} }), "", ""},
		{"review that plans too", on(review, func(a *activity) { a.Tasks = append(a.Tasks, roadmap.PlanNextTerm) }), "", ""},
		{"review that does not monitor", on(review, func(a *activity) { a.Tasks = a.Tasks[1:] }), "/activities/3/tasks", roadmap.CodeReviewTasks},
		{"review that does not correct", on(review, func(a *activity) { a.Tasks = a.Tasks[:2] }), "/activities/3/tasks", roadmap.CodeReviewTasks},
		{"review that does not evaluate", on(review, func(a *activity) { a.Tasks[1] = roadmap.PlanNextTerm }), "/activities/3/tasks", roadmap.CodeReviewTasks},
	}
}

// after changes the first link of one activity.
func after(i int, change func(*roadmap.Link)) func(*roadmap.Roadmap) {
	return func(r *roadmap.Roadmap) { change(&r.Activities[i].After[0]) }
}

func linkFaults() []fault {
	type link = roadmap.Link
	return []fault{
		{"on nothing", after(review, func(l *link) { l.On = "" }), "/activities/3/after/0/on", id.CodeUnknown},
		{"on no activity", after(review, func(l *link) { l.On = "office/delivry" }), "/activities/3/after/0/on", id.CodeUnknown},
		{"on itself", after(review, func(l *link) { l.On = "office/review" }), "/activities/3/after/0/on", roadmap.CodeLinkSelf},
		{"type misspelt", after(opening, func(l *link) { l.Type = "FS" }), "/activities/4/after/0/type", roadmap.CodeLinkType},
		{"finish to finish", after(opening, func(l *link) { l.Type = roadmap.FinishToFinish }), "", ""},
		{"start to finish", after(opening, func(l *link) { l.Type = roadmap.StartToFinish }), "", ""},
		{"lead of 600 months", after(review, func(l *link) { l.Lag = -600 }), "", ""},
		{"lead above 600 months", after(review, func(l *link) { l.Lag = -600.5 }), "/activities/3/after/0/lag_months", roadmap.CodeLinkLag},
		{"lag of 600 months", offWithLag(600), "", ""},
		{"lag above 600 months", offWithLag(600.5), "/activities/4/after/0/lag_months", roadmap.CodeLinkLag},
		{"lag that is no number", offWithLag(math.NaN()), "/activities/4/after/0/lag_months", roadmap.CodeLinkLag},
		{"lag without end", offWithLag(math.Inf(1)), "/activities/4/after/0/lag_months", roadmap.CodeLinkLag},
		{"lag without reference", after(review, func(l *link) { l.Ref = cite.Ref{} }), "/activities/3/after/0/ref", cite.CodeMissing},
		{"reference without lag", after(review, func(l *link) { l.Lag = 0 }), "", ""},
		{"broken reference without lag", after(review, func(l *link) { l.Lag, l.Ref.Place = 0, "" }), "/activities/3/after/0/ref/place", cite.CodePlace},
		{"neither lag nor reference", after(review, func(l *link) { l.Lag, l.Ref = 0, cite.Ref{} }), "", ""},

		{"two in a circle", on(strategy, func(a *roadmap.Activity) { a.After = []link{{On: "office/set-up"}} }), "/activities/1/after/0", roadmap.CodeCycle},
		{"two circles, one reported", func(r *roadmap.Roadmap) {
			r.Activities[strategy].After = []link{{On: "office/set-up"}}
			r.Activities[delivery].After = []link{{On: "office/opening"}}
			r.Activities[opening].After = []link{{On: "office/delivery"}}
		}, "/activities/1/after/0", roadmap.CodeCycle},
	}
}

// offWithLag gives a lag to the link of an activity that is off, so that the
// plan does not move.
func offWithLag(months float64) func(*roadmap.Roadmap) {
	return func(r *roadmap.Roadmap) {
		r.Activities[opening].Off = true
		r.Activities[opening].After[0].Lag = months
		r.Activities[opening].After[0].Ref = stated()
	}
}
