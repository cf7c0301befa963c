package roadmap_test

import (
	"testing"

	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/month"
)

func at(text string) month.Month { return month.MustParse(text) }

// span gives the months from the first to the last.
func span(first, last string) month.Span {
	return month.Span{Start: at(first), End: at(last).Add(1)}
}

// The positions of the activities of the valid roadmap.
const (
	strategy = iota
	setUp
	delivery
	review
	opening
)

// valid is a roadmap without a finding: the Cluster Promotion Office of the
// report, section 4, with the set-up ending before the delivery begins.
func valid() roadmap.Roadmap {
	return roadmap.Roadmap{
		Horizon: span("2019-05", "2022-06"),
		Activities: []roadmap.Activity{
			{
				ID: "office/strategy", Title: "Strategy", Part: "Office", Kind: roadmap.Step, Ref: stated(),
				Planned: span("2019-05", "2019-07"), Duration: certain(3),
			},
			{
				ID: "office/set-up", Title: "Set-up", Part: "Office", Kind: roadmap.Step, Ref: stated(),
				Planned: span("2019-08", "2019-10"), Deadline: at("2019-10"),
				After:  []roadmap.Link{{On: "office/strategy"}},
				Delays: []roadmap.Delay{{Event: roadmap.Start, Months: certain(1)}, {Event: roadmap.Finish, Months: certain(1)}},
				Owners: []roadmap.Owner{{Body: "government", Capacity: roadmap.Responsible}},
			},
			{
				ID: "office/delivery", Title: "Delivery", Part: "Office", Kind: roadmap.Delivery, Ref: stated(),
				Planned: span("2020-01", "2022-06"), NotBefore: at("2020-01"), Until: at("2022-06"),
				After: []roadmap.Link{{On: "office/set-up", Type: roadmap.FinishToStart}},
			},
			{
				ID: "office/review", Title: "Review", Part: "Office", Kind: roadmap.Review, Ref: stated(),
				Planned: span("2020-06", "2020-06"), NotBefore: at("2020-06"),
				After: []roadmap.Link{{On: "office/delivery", Type: roadmap.StartToStart, Lag: 5, Ref: stated()}},
				Tasks: []roadmap.Task{roadmap.Monitor, roadmap.EvaluateImpact, roadmap.Correct},
			},
			{
				ID: "office/opening", Title: "Opening", Part: "Office", Kind: roadmap.Milestone, Ref: stated(),
				Planned: span("2020-01", "2020-01"), NotBefore: at("2020-01"),
				After: []roadmap.Link{{On: "office/set-up"}},
			},
		},
		Decisions: []roadmap.Decision{{
			ID: "leader", Title: "Who leads the Office", By: at("2019-07"), Chosen: "innovation", Ref: stated(),
			Alternatives: []roadmap.Alternative{{ID: "innovation", Title: "DGIDTEI"}, {ID: "development", Title: "SODERCAN"}},
		}},
		Actions: []roadmap.Action{{
			ID: "office/plan", Title: "Strategic plan", Part: "Office", Ref: stated(),
			Marks: []roadmap.Mark{
				{Activity: "office/strategy", Event: roadmap.Finish, Due: at("2019-07")},
				{Activity: "office/delivery", Event: roadmap.Start, Due: at("2020-01"), Onwards: true},
			},
			Owners: []roadmap.Owner{{Body: "government", Capacity: roadmap.Entrusting}},
		}},
	}
}

func TestValid(t *testing.T) {
	if list := judge(t, valid()); len(list) > 0 {
		t.Errorf("findings about a valid roadmap:\n%v", list)
	}
}
