package cantabria_test

import (
	"fmt"
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/examples/cantabria"
	"github.com/clusterprogramme/programme/kpi"
)

// TestFiguresOfTheBriefing holds figures and counts of the document against the
// briefing, read again by hand: the place first, then what stands there.
func TestFiguresOfTheBriefing(t *testing.T) {
	p := cantabria.Programme()
	tests := []struct {
		place, what string
		got         any
		want        string
	}{
		{"opening chapter", "calls that chose the regions", p.Provenance.SelectionCalls, "[2017-09-29 2017-12-14]"},
		{"opening chapter", "regions that stayed", withStatus(p, programme.Completed), "10"},
		{"opening chapter", "regions that left, of twelve", withStatus(p, programme.Withdrawn), "2"},
		{"section 1.1", "study visit", fmt.Sprint(p.Provenance.Engagements[0].From, " ", p.Provenance.Engagements[0].To), "2018-06-21 2018-06-22"},
		{"section 1.1", "policy review meeting", p.Provenance.Engagements[1].From, "2019-02-07"},
		{"section 1.1", "stakeholders", p.Provenance.Engagements[2].Participants.Value.Mean(), "50"},
		{"section 1.2", "GDP per head, Cantabria", observed(p, "cantabria", "gdp-per-head"), "2017: 22700, 8 of 10"},
		{"section 1.2", "GDP per head, EU", observed(p, "eu", "gdp-per-head"), "2017: 30000"},
		{"section 1.2", "GDP per head, Spain", observed(p, "spain", "gdp-per-head"), "2017: 25100"},
		{"section 1.2", "employment rate", observed(p, "cantabria", "employment-rate"), "none, 8 of 10"},
		{"section 1.2", "higher education, Cantabria", observed(p, "cantabria", "higher-education-share"), "46.5, 1 of 10"},
		{"section 1.2", "higher education, EU", observed(p, "eu", "higher-education-share"), "34.4"},
		{"section 1.2", "higher education, Spain", observed(p, "spain", "higher-education-share"), "42.5"},
		{"section 1.2", "research spending of business", observed(p, "cantabria", "business-research-spending"), "2016: none"},
		{"section 1.2", "dimensions of the index", len(p.KPI.Dimensions), "7"},
		{"section 1.2", "lowest of its own dimensions", within(p, 7), "emerging-technologies"},
		{"section 1.2", "lowest of ten regions", ranked(p, 10), "[creativity firm-investments innovative-economy]"},
		{"section 1.2", "highest of ten regions", ranked(p, 1), "[entrepreneurship internationalisation]"},
		{"section 1.2", "stars, Piemonte", observed(p, "piemonte", "cluster-stars"), "69"},
		{"section 1.2", "stars, Cantabria", observed(p, "cantabria", "cluster-stars"), "14"},
		{"section 1.2", "stars, Walloon Brabant", observed(p, "walloon-brabant", "cluster-stars"), "40"},
		{"section 1.2", "index, Walloon Brabant", observed(p, "walloon-brabant", "industrial-change-index"), "0.751"},
		{"section 1.2", "regions in the three groups", groups(p), "[5 11 1]"},
		{"section 1.2", "upper end of stars, second group", *p.KPI.Typology.Groups[1].Bounds[0].Below, "35"},
		{"section 1.2", "upper end of the index, first group", *p.KPI.Typology.Groups[0].Bounds[1].Below, "0.5"},
		{"section 1.2", "upper end of the index, second group", *p.KPI.Typology.Groups[1].Bounds[1].Below, "0.6"},
		{"Table 1", "statements, column by column", counts(p, programme.Political, programme.Economic, programme.Social, programme.Technological), "[9 9 4 4]"},
		{"Table 1", "elections", fmt.Sprint(p.Diagnosis.Events[0].Months, " ", p.Diagnosis.Events[1].Months), "2019-04..2019-04 2019-05..2019-05"},
		{"Table 2", "statements, quarter by quarter", counts(p, programme.Strength, programme.Opportunity, programme.Weakness, programme.Threat), "[9 7 14 8]"},
		{"section 3", "strategic elements", boxes(p, kpi.StrategicElement), "[0 0 0]"},
		{"Figure 5", "challenges", boxes(p, kpi.Challenge), "[1 2 3 4]"},
		{"Figure 5", "problem driver and general objective", len(boxes(p, kpi.ProblemDriver)) + len(boxes(p, kpi.GeneralObjective)), "2"},
		{"Figure 5", "specific objectives", boxes(p, kpi.SpecificObjective), "[1 2]"},
		{"Figure 5", "activities", boxes(p, kpi.Activity), "[1 2]"},
		{"Figure 5", "results, one number skipped", boxes(p, kpi.ResultNode), "[1 2 4 5]"},
		{"Box 1", "Clusterland", fmt.Sprint(p.Cluster.Benchmarks[0].Since, p.Cluster.Benchmarks[0].Clusters, p.Cluster.Benchmarks[0].Networks, len(p.Cluster.Benchmarks[0].Services)), "2006 8 3 6"},
		{"section 4.1.1", "call of 2018", fmt.Sprint(p.Cluster.PastCalls[0].Published, " ", p.Cluster.PastCalls[0].Deadline), "2018-04-11 2018-11-15"},
		{"section 4.1.1", "what it paid for", fmt.Sprint(p.Cluster.PastCalls[0].Begins, " ", p.Cluster.PastCalls[0].Ends), "2018-01-01 2018-12-31"},
		{"section 4.1.1", "term of the programme", p.Cluster.Programmes[0].Term.Len(), "48"},
		{"section 4.1.1", "key results", len(p.Cluster.Programmes[0].KeyResults), "5"},
		{"section 4.1.1", "success measures", len(p.Cluster.Vision.Success), "4"},
		{"section 4.1.1", "end of the vision", p.Cluster.Vision.Until.Year(), "2022"},
		{"section 4.1.1", "families of activities", len(p.Cluster.Families), "6"},
		{"section 4.1.1", "layers of monitoring", len(p.Cluster.Monitoring), "3"},
		{"Figure 6", "step 1", activity(p, "office/strategy").Planned, "2019-05..2019-07"},
		{"Figure 6", "step 2", activity(p, "office/set-up").Planned, "2019-08..2019-10"},
		{"Figure 6", "step 3", activity(p, "office/programme").Planned, "2019-11..2020-01"},
		{"Figure 6", "step 4", activity(p, "office/delivery").Planned, "2020-01..2022-06"},
		{"Figure 6", "first review", activity(p, "office/review-2020").Tasks, "[monitor evaluate-impact correct]"},
		{"Figure 6", "third review", activity(p, "office/review-2022").Tasks, "[evaluate-impact plan-next-term]"},
		{"Figure 8", "hub and clusters", fmt.Sprint(p.Cluster.Map.Hub, " ", len(p.Cluster.Map.Organisations)), "office 6"},
		{"section 4.1.2", "organisations supported", supported(p), "[4 2]"},
		{"section 4.1.2", "human resources", amount(p, "office/human-resources"), "242000.00 EUR a year"},
		{"section 4.1.2", "travel", amount(p, "office/travel"), "60000.00 EUR a year"},
		{"section 4.1.2", "trade shows", amount(p, "office/trade-shows"), "100000.00 EUR a year"},
		{"section 4.1.2", "consultancy and external services", amount(p, "office/external-services"), "120000.00 EUR a year"},
		{"section 4.1.2", "training", amount(p, "office/training"), "100000.00 EUR a year"},
		{"section 4.1.2", "marketing", amount(p, "office/marketing"), "60000.00 EUR a year"},
		{"section 4.1.2", "other costs", amount(p, "office/other"), "60000.00 EUR a year"},
		{"section 4.1.2", "stated total", p.Budget.Statements[0].Amount.Value, "740000.00 EUR"},
		{"section 4.1.2", "call of 2018", p.Budget.Statements[1].Amount.Value, "700000.00 EUR"},
		{"section 4.1.2", "call of 2018 among the past calls", p.Cluster.PastCalls[0].Budget.Value, "700000.00 EUR"},
		{"Table 3", "direct and indirect impacts", impacts(p, "Table 3"), "[3 5]"},
		{"Figure 9", "step 1", activity(p, "network/call").Planned, "2019-05..2019-06"},
		{"Figure 9", "step 2", activity(p, "network/selection").Planned, "2019-07..2019-09"},
		{"Figure 9", "step 3", activity(p, "network/services-definition").Planned, "2019-10..2019-11"},
		{"Figure 9", "step 4", activity(p, "network/communication").Planned, "2019-12..2020-01"},
		{"Figure 9", "step 5", activity(p, "network/services").Planned, "2020-01..2022-06"},
		{"section 4.2.1", "districts", len(p.Broker.Districts), "10"},
		{"section 4.2.1", "requirements", len(p.Broker.Requirements), "7"},
		{"section 4.2.1", "services", len(p.Broker.Services), "10"},
		{"section 4.2.1", "hosts, and one for each district", fmt.Sprint(len(p.Broker.Hosts), p.Broker.Call.HostsPerDistrict), "5 1"},
		{"section 4.2.1", "months between meetings", p.Broker.Meetings.EveryMonths, "2"},
		{"section 4.2.1", "services are free", p.Broker.Free, "true"},
		{"section 4.2.2", "most that a host gets in a month", p.Broker.Grant.Ceiling.Value, "3500.00 EUR"},
		{"section 4.2.2", "for all districts", p.Broker.Grant.Total.Value, "420000.00 EUR"},
		{"section 4.2.2", "the line that pays it", amount(p, "broker-grants"), "3500.00 EUR a month"},
		{"Table 4", "direct and indirect impacts", impacts(p, "Table 4"), "[2 2]"},
		{"section 4.1.3", "risks of the Office", risks(p, "section 4.1.3"), "3"},
		{"section 4.2.3", "risks of the Network", risks(p, "section 4.2.3"), "5"},
		{"Table 5", "g1", marks(p, "g1"), "office/strategy finish 2019-07"},
		{"Table 5", "g2", marks(p, "g2"), "office/set-up finish 2019-10"},
		{"Table 5", "g3", marks(p, "g3"), "office/programme finish 2020-01"},
		{"Table 5", "g4", marks(p, "g4"), "office/delivery start 2020-01 onwards"},
		{"Table 5", "g5", marks(p, "g5"), "office/review-2020 finish 2020-06, office/review-2021 finish 2021-06, office/review-2022 finish 2022-06"},
		{"Table 5", "g6", marks(p, "g6"), "network/call finish 2019-06"},
		{"Table 5", "g7", marks(p, "g7"), "network/selection finish 2019-09"},
		{"Table 5", "g8", marks(p, "g8"), "network/services-definition finish 2019-11"},
		{"Table 5", "g9", marks(p, "g9"), "network/communication finish 2020-01"},
		{"Table 5", "g10", marks(p, "g10"), "network/services start 2020-01 onwards"},
		{"Table 5", "g11", marks(p, "g11"), "network/review-2020 finish 2020-06, network/review-2021 finish 2021-06, network/review-2022 finish 2022-06"},
		{"Table 5", "owners of g3", owners(p, "g3"), "[{office responsible} {regional-government entrusting}]"},
		{"Table 5", "owners of g8", owners(p, "g8"), "[{stakeholders responsible} {dgidtei leading}]"},
		{"Table 5", "owners of g9", owners(p, "g9"), "[{dgidtei responsible} {stakeholders collaborating}]"},
		{"Table 5", "owners of g11", owners(p, "g11"), "[{dgidtei responsible} {broker-network responsible}]"},
	}
	for _, test := range tests {
		t.Run(test.place+", "+test.what, func(t *testing.T) {
			if got := fmt.Sprint(test.got); got != test.want {
				t.Errorf("the document has %s, the briefing %s", got, test.want)
			}
		})
	}
}
