package roadmap_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/id"
)

func TestPlanFaults(t *testing.T)     { checkFaults(t, planFaults()) }
func TestDecisionFaults(t *testing.T) { checkFaults(t, decisionFaults()) }
func TestActionFaults(t *testing.T)   { checkFaults(t, actionFaults()) }

func planFaults() []fault {
	return []fault{
		{"planned a month late", on(setUp, func(a *roadmap.Activity) { a.Planned = span("2019-09", "2019-10") }), "/activities/1/planned", roadmap.CodePlanGap},
		{"planned a month late, but off", on(setUp, func(a *roadmap.Activity) { a.Planned, a.Off = span("2019-09", "2019-10"), true }), "", ""},
		{"planned shorter than what waits for it expects", on(strategy, func(a *roadmap.Activity) { a.Planned = span("2019-05", "2019-06") }), "/activities/1/planned", roadmap.CodePlanGap},
		{"just under half a month late", after(setUp, func(l *roadmap.Link) { l.Lag, l.Ref = 0.49, stated() }), "", ""},
		{"half a month late", after(setUp, func(l *roadmap.Link) { l.Lag, l.Ref = 0.5, stated() }), "/activities/1/planned", roadmap.CodePlanGap},

		{"month shared", shared(roadmap.FinishToStart), "/activities/4/after/0", roadmap.CodeMonthShared},
		{"month shared, by the type that none means", shared(""), "/activities/4/after/0", roadmap.CodeMonthShared},
		{"month shared with another's start", shared(roadmap.StartToStart), "", ""},

		{"mark of a start a month early", mark(1, func(m *roadmap.Mark) { m.Due = at("2019-12") }), "/actions/0/marks/1", roadmap.CodeDeadlineGap},
		{"mark of a start a month late", mark(1, func(m *roadmap.Mark) { m.Due = at("2020-02") }), "", ""},
	}
}

// shared lets the opening begin in the last month of the set-up, as the link
// allows.
func shared(by roadmap.LinkType) func(*roadmap.Roadmap) {
	return on(opening, func(a *roadmap.Activity) {
		a.Planned, a.NotBefore = span("2019-10", "2019-10"), at("2019-10")
		a.After[0] = roadmap.Link{On: "office/set-up", Type: by, Lag: -1, Ref: stated()}
	})
}

func mark(i int, change func(*roadmap.Mark)) func(*roadmap.Roadmap) {
	return func(r *roadmap.Roadmap) { change(&r.Actions[0].Marks[i]) }
}

func decisionFaults() []fault {
	decision := func(change func(*roadmap.Decision)) func(*roadmap.Roadmap) {
		return func(r *roadmap.Roadmap) { change(&r.Decisions[0]) }
	}
	return []fault{
		{"no id", decision(func(d *roadmap.Decision) { d.ID = "" }), "/decisions/0/id", id.CodeMissing},
		{"id twice", func(r *roadmap.Roadmap) { r.Decisions = append(r.Decisions, r.Decisions[0]) }, "/decisions/1/id", id.CodeDuplicate},
		{"no title", decision(func(d *roadmap.Decision) { d.Title = " " }), "/decisions/0/title", id.CodeTitle},
		{"no reference", decision(func(d *roadmap.Decision) { d.Ref = cite.Ref{} }), "/decisions/0/ref", cite.CodeMissing},
		{"one alternative", decision(func(d *roadmap.Decision) { d.Alternatives = d.Alternatives[:1] }), "/decisions/0/alternatives", roadmap.CodeAlternatives},
		{"alternative without id", decision(func(d *roadmap.Decision) { d.Alternatives[1].ID = "" }), "/decisions/0/alternatives/1/id", id.CodeMissing},
		{"alternative twice", decision(func(d *roadmap.Decision) { d.Alternatives[1].ID = "innovation" }), "/decisions/0/alternatives/1/id", id.CodeDuplicate},
		{"alternative without title", decision(func(d *roadmap.Decision) { d.Alternatives[1].Title = "" }), "/decisions/0/alternatives/1/title", id.CodeTitle},
		{"undecided", decision(func(d *roadmap.Decision) { d.Chosen = "" }), "/decisions/0/chosen", roadmap.CodeUndecided},
		{"chosen otherwise", decision(func(d *roadmap.Decision) { d.Chosen = "development" }), "", ""},
		{"chosen outside the alternatives", decision(func(d *roadmap.Decision) { d.Chosen = "inovation" }), "/decisions/0/chosen", id.CodeUnknown},
	}
}

func actionFaults() []fault {
	action := func(change func(*roadmap.Action)) func(*roadmap.Roadmap) {
		return func(r *roadmap.Roadmap) { change(&r.Actions[0]) }
	}
	return []fault{
		{"no id", action(func(a *roadmap.Action) { a.ID = "" }), "/actions/0/id", id.CodeMissing},
		{"id twice", func(r *roadmap.Roadmap) { r.Actions = append(r.Actions, r.Actions[0]) }, "/actions/1/id", id.CodeDuplicate},
		{"no title", action(func(a *roadmap.Action) { a.Title = "" }), "/actions/0/title", id.CodeTitle},
		{"no part", action(func(a *roadmap.Action) { a.Part = "" }), "/actions/0/part", roadmap.CodePart},
		{"no reference", action(func(a *roadmap.Action) { a.Ref = cite.Ref{} }), "/actions/0/ref", cite.CodeMissing},
		{"no mark", action(func(a *roadmap.Action) { a.Marks = nil }), "/actions/0/marks", roadmap.CodeMarks},
		{"one mark", action(func(a *roadmap.Action) { a.Marks = a.Marks[:1] }), "", ""},
		{"no owner", action(func(a *roadmap.Action) { a.Owners = nil }), "/actions/0/owners", roadmap.CodeOwner},
		{"owner without capacity", action(func(a *roadmap.Action) { a.Owners[0].Capacity = "boss" }), "/actions/0/owners/0/capacity", roadmap.CodeCapacity},
		{"mark of no activity", mark(0, func(m *roadmap.Mark) { m.Activity = "office/stratgy" }), "/actions/0/marks/0/activity", id.CodeUnknown},
		{"mark without event", mark(0, func(m *roadmap.Mark) { m.Event = "" }), "/actions/0/marks/0/event", roadmap.CodeEvent},
		{"mark without month", mark(0, func(m *roadmap.Mark) { m.Due = 0 }), "/actions/0/marks/0/due", roadmap.CodeMarks},
		{"mark of a finish a month early", mark(0, func(m *roadmap.Mark) { m.Due = at("2019-06") }), "/actions/0/marks/0", roadmap.CodeDeadlineGap},
		{"mark of an activity that is off", func(r *roadmap.Roadmap) {
			r.Actions[0].Marks[1].Due = at("2019-05")
			r.Activities[delivery].Off = true
		}, "", ""},
	}
}

func TestFindingsNameTheirPlaceInTheSource(t *testing.T) {
	r := valid()
	r.Activities[setUp].Planned = span("2019-09", "2019-10")
	list := judge(t, r)
	require.Len(t, list, 1)
	if diff := cmp.Diff("report, section 4", list[0].Source); diff != "" {
		t.Errorf("source (-want +got):\n%s", diff)
	}
	for _, say := range []string{"planned to start in 2019-09", "allows 2019-08"} {
		if !strings.Contains(list[0].Message, say) {
			t.Errorf("message %q does not say %q", list[0].Message, say)
		}
	}
}

func TestMisspeltNamesAreGuessed(t *testing.T) {
	tests := []struct {
		name   string
		change func(*roadmap.Roadmap)
		meant  string
	}{
		{"activity of a link", after(review, func(l *roadmap.Link) { l.On = "office/delivry" }), "office/delivery"},
		{"activity of a mark", mark(0, func(m *roadmap.Mark) { m.Activity = "Office/Strategy" }), "office/strategy"},
		{"type of a link", after(opening, func(l *roadmap.Link) { l.Type = "finish_to_start" }), "finish-to-start"},
		{"alternative", func(r *roadmap.Roadmap) { r.Decisions[0].Chosen = "inovation" }, "innovation"},
		{"kind", on(strategy, func(a *roadmap.Activity) { a.Kind = "Step" }), "step"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := valid()
			test.change(&r)
			list := judge(t, r)
			require.Len(t, list, 1)
			if diff := cmp.Diff(test.meant, list[0].Meant); diff != "" {
				t.Errorf("name meant (-want +got):\n%s", diff)
			}
		})
	}
}
