package cluster_test

import (
	"testing"

	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/value/day"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// on is a date that is written in a test.
func on(text string) day.Day {
	d, err := day.Parse(text)
	if err != nil {
		panic(err)
	}
	return d
}

// The positions of the organisations of the valid policy.
const (
	gira = iota
	consortium
	ict
)

// The positions of the bodies of the valid policy.
const (
	government = iota
	director
	board
)

// valid is a policy without a finding: a part of what Cantabria's report says,
// section 4.1, with its contradictions settled.
func valid() cluster.Policy {
	term := month.Span{Start: month.MustParse("2020-01"), End: month.MustParse("2024-01")}
	return cluster.Policy{
		Stages: []cluster.Stage{
			{ID: "immature", Title: "Immature", Ref: stated()},
			{ID: "mature", Title: "Mature", Ref: stated()},
			{ID: "transition", Title: "In transition", Ref: stated()},
		},
		Transitions: []cluster.Transition{{From: "immature", To: "mature", Criteria: []cluster.Criterion{
			{Measure: cluster.Members, AtLeast: certain(30)},
			{Measure: cluster.SupportedMonths, AtLeast: certain(12)},
		}}},
		Organisations: []cluster.Organisation{
			{
				ID: "gira", Title: "GIRA", Kind: cluster.ClusterOrganisation, Stage: "immature", Supported: true,
				Members: certain(31), Response: certain(1), Ref: stated(),
			},
			{ID: "consortium", Title: "Consortium", Kind: cluster.ExportConsortium, Stage: "immature", Supported: true, Ref: stated()},
			{ID: "ict", Title: "ICT cluster", Kind: cluster.Proposed, Stage: "immature", Ref: stated()},
		},
		Growth: certain(0.003),
		Governance: cluster.Governance{
			Bodies: []cluster.Body{
				{ID: "government", Title: "Government", Mandates: []cluster.Mandate{cluster.Guides, cluster.Approves, cluster.Evaluates}, Ref: stated()},
				{ID: "director", Title: "Director", Within: "government", Mandates: []cluster.Mandate{cluster.Manages}, Ref: stated()},
				{
					ID: "board", Title: "Board", Within: "director", Members: []id.Body{"director"},
					Mandates: []cluster.Mandate{cluster.Plans, cluster.Runs, cluster.Advises}, Ref: stated(),
				},
			},
			Ref: stated(),
		},
		Vision: cluster.Vision{
			Text: "A region of clusters", Until: month.MustParse("2023-12"), Ref: stated(),
			Success: []cluster.Measure{{ID: "members", Title: "Number of members"}},
		},
		Programmes: []cluster.Programme{{
			ID: "first", Title: "First programme", Term: term, Activity: "office/delivery", TargetStage: "immature",
			Measures:   []cluster.Support{cluster.Managerial, cluster.Technical},
			KeyResults: []cluster.Measure{{ID: "management", Title: "Dedicated management"}}, Ref: stated(),
		}},
		Families: []cluster.Family{{ID: "training", Title: "Training", InFigure: true, Ref: stated()}},
		Guests:   cluster.GuestTerms{Admitted: true, Ref: stated()},
		ProvisionalPartners: []cluster.ProvisionalPartner{
			{Title: "A firm", Organisation: "gira", Project: "battery", During: term},
		},
		Map:        cluster.Map{Hub: "director", Organisations: []id.Organisation{"gira", "consortium"}, Ref: stated()},
		Monitoring: []cluster.Measure{{ID: "benchmarking", Title: "Benchmarking"}},
		PastCalls: []cluster.PastCall{{
			ID: "call-2018", Title: "Call of 2018", Published: on("2017-10-11"), Deadline: on("2017-11-15"),
			Begins: on("2018-01-01"), Ends: on("2018-12-31"), Budget: amount("700000.00 EUR"), Ref: stated(),
		}},
		Benchmarks: []cluster.Benchmark{{ID: "clusterland", Title: "Clusterland", Since: 2006, Clusters: 8, Networks: 3, Ref: stated()}},
	}
}

func TestValid(t *testing.T) {
	if list := judge(t, valid()); len(list) > 0 {
		t.Errorf("findings about a valid policy:\n%v", list)
	}
	if list := judge(t, cluster.Policy{}); len(list) > 0 {
		t.Errorf("findings about no policy:\n%v", list)
	}
}
