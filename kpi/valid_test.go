package kpi_test

import (
	"testing"

	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// The positions of the indicators of the valid framework.
const (
	stars = iota
	index
	projects
)

// The positions of the boxes of the valid theory.
const (
	challenge = iota
	objective
	activity
	result
)

// valid is a framework without a finding. Its two groups tile the plane.
func valid() kpi.Framework {
	return kpi.Framework{
		Indicators: []kpi.Indicator{
			{ID: "stars", Title: "Cluster stars", Unit: "stars", Level: kpi.Context, Ref: stated()},
			{ID: "index", Title: "Composite index", Unit: "index from 0 to 1", Level: kpi.Context, Ref: stated()},
			{
				ID: "projects", Title: "Projects", Unit: "projects", Level: kpi.Output, Dimension: "innovation",
				Baseline: certain(2), Target: certain(40), TargetMonth: month.MustParse("2022-06"), Ref: stated(),
			},
		},
		Observations: []kpi.Observation{
			{Indicator: "stars", Region: "es13", Year: 2016, Value: new(14.0), Flags: []kpi.Flag{kpi.Estimated}, Ref: stated()},
			{Dimension: "innovation", Region: "es13", Rank: 8, Of: 10, WithinRank: 7, Ref: stated()},
			{Indicator: "index", Region: "es13", Compared: []kpi.Comparison{{Side: kpi.Below, Region: "eu"}}, Ref: stated()},
		},
		Dimensions: []kpi.Dimension{
			{ID: "innovation", Title: "Innovation", Ref: stated()},
			{ID: "creativity", Title: "Creativity", Ref: stated()},
		},
		Typology: kpi.Typology{
			Title: "Stars and index", Ref: stated(),
			Groups: []kpi.Group{
				{
					ID: "few", Title: "Few stars", Regions: []id.Region{"es13"},
					Bounds: []kpi.Bound{{Indicator: "stars", Below: new(35.0), Ref: stated()}},
				},
				{
					ID: "many", Title: "Many stars", Regions: []id.Region{"itc1"},
					Bounds: []kpi.Bound{{Indicator: "stars", AtLeast: new(35.0), Ref: stated()}},
				},
			},
		},
		Theory: kpi.Theory{
			Nodes: []kpi.Node{
				{ID: "weak-management", Kind: kpi.Challenge, Number: 1, Title: "Weak management", Ref: stated()},
				{ID: "better-management", Kind: kpi.SpecificObjective, Title: "Better management", Ref: stated()},
				{ID: "office", Kind: kpi.Activity, Number: 1, Title: "The Office", Ref: stated()},
				{ID: "more-projects", Kind: kpi.ResultNode, Number: 1, Title: "More projects", Indicators: []id.Indicator{"projects"}, Ref: stated()},
			},
			Links: []kpi.TheoryLink{
				{From: "weak-management", To: "better-management", Ref: stated()},
				{From: "better-management", To: "office", Ref: stated()},
				{From: "office", To: "more-projects", Ref: stated()},
			},
		},
		Effects: []kpi.Effect{
			{
				ID: "services", Title: "Services win members", On: kpi.Stock{Members: kpi.All}, Moves: kpi.Grows,
				Trigger: kpi.Trigger{Activity: "office/delivery", When: kpi.WhileRunning}, Lag: certain(6), Ramp: certain(12),
				Factors: []kpi.Factor{{ID: "growth", Title: "Growth in a month", Value: certain(0.002)}},
			},
			{
				ID: "starts", Title: "Brokers start projects", On: kpi.Stock{Indicator: "projects"}, Moves: kpi.Adds, Each: kpi.PerBroker,
				Trigger: kpi.Trigger{Activity: "network/services", When: kpi.AfterStart},
				Factors: []kpi.Factor{
					{ID: "starts", Title: "Starts in a month", Value: certain(1)},
					{ID: "additional", Title: "Share that is additional", Value: certain(0.8)},
				},
			},
		},
	}
}

func TestValid(t *testing.T) {
	if list := judge(t, valid()); len(list) > 0 {
		t.Errorf("findings about a valid framework:\n%v", list)
	}
	if list := judge(t, kpi.Framework{}); len(list) > 0 {
		t.Errorf("findings about no framework:\n%v", list)
	}
}
