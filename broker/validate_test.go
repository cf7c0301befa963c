package broker_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

func TestNetworkFaults(t *testing.T)  { checkFaults(t, networkFaults()) }
func TestDistrictFaults(t *testing.T) { checkFaults(t, districtFaults()) }
func TestServiceFaults(t *testing.T)  { checkFaults(t, serviceFaults()) }

func networkFaults() []fault {
	type network = broker.Network
	return []fault{
		{"no districts", func(n *network) { n.Districts, n.Hosts[0].Districts = nil, nil }, "/districts", broker.CodeDistrictMissing},
		{"no activity", func(n *network) { n.Activity = "" }, "/activity", broker.CodeActivity},
		{"no reference", func(n *network) { n.Ref = cite.Ref{} }, "", ""},
		{"broken reference", func(n *network) { n.Ref.Source = "reprot" }, "/ref/source", cite.CodeSource},

		{"no call", func(n *network) { n.Call = broker.Call{} }, "", ""},
		{"call without reference", func(n *network) { n.Call.Ref = cite.Ref{} }, "/call/ref", cite.CodeMissing},
		{"call for nobody", func(n *network) { n.Call.HostsPerDistrict = 0 }, "/call/hosts_per_district", broker.CodeCall},
		{"call for fewer than nobody", func(n *network) { n.Call.HostsPerDistrict = -1 }, "/call/hosts_per_district", broker.CodeCall},
		{"call of which the activity is known", func(n *network) { n.Call = broker.Call{Activity: "network/call", Ref: stated()} }, "/call/hosts_per_district", broker.CodeCall},
		{"call of which the issuer is known", func(n *network) { n.Call = broker.Call{Issuer: "innovation", Ref: stated()} }, "/call/hosts_per_district", broker.CodeCall},
		{"call of which the judge is known", func(n *network) { n.Call = broker.Call{Judge: "innovation", Ref: stated()} }, "/call/hosts_per_district", broker.CodeCall},
		{"call of which a statement is known", func(n *network) { n.Call = broker.Call{States: []string{"purpose"}, Ref: stated()} }, "/call/hosts_per_district", broker.CodeCall},
		{"call of which the place is known", func(n *network) { n.Call = broker.Call{Ref: stated()} }, "/call/hosts_per_district", broker.CodeCall},
		{"call for two", func(n *network) { n.Call.HostsPerDistrict = 2 }, "", ""},

		{"no hosts", func(n *network) { n.Hosts = nil }, "", ""},
		{"host without title", func(n *network) { n.Hosts[0].Title = "" }, "/hosts/0/title", id.CodeTitle},
		{"host without reference", func(n *network) { n.Hosts[0].Ref = cite.Ref{} }, "/hosts/0/ref", cite.CodeMissing},
		{"host in no district", func(n *network) { n.Hosts[0].Districts[0] = "besayá" }, "/hosts/0/districts/0", id.CodeUnknown},
		{"host that writes the call", func(n *network) { n.Hosts[1].Body = "innovation" }, "/hosts/1/body", broker.CodeConflict},
		{"host that judges the call", func(n *network) { n.Hosts[1].Body = "development" }, "/hosts/1/body", broker.CodeConflict},
		{"hosts where nobody writes the call", func(n *network) { n.Call.Issuer, n.Hosts[1].Body = "", "" }, "", ""},

		{"no grant", func(n *network) { n.Grant = broker.Grant{} }, "", ""},
		{"grant without line", func(n *network) { n.Grant.Line = "" }, "/grant/line", broker.CodeGrantPerBroker},
		{"grant without ceiling", func(n *network) { n.Grant.Ceiling = figure.Amount{} }, "/grant/ceiling_per_month", figure.CodeMissing},
		{"grant without total", func(n *network) { n.Grant.Total = figure.Amount{} }, "/grant/total", figure.CodeMissing},
		{"ceiling without reference", func(n *network) { n.Grant.Ceiling.Ref = cite.Ref{} }, "/grant/ceiling_per_month/ref", cite.CodeMissing},
		{"ceiling in another currency", func(n *network) { n.Grant.Ceiling = amount("3500.00 SEK") }, "/grant/ceiling_per_month/value", figure.CodeCurrency},
		{"ceiling below nothing", func(n *network) { n.Grant.Ceiling = amount("-3500.00 EUR") }, "/grant/ceiling_per_month/value", figure.CodeNegative},
		{"total in another currency", func(n *network) { n.Grant.Total = amount("420000.00 SEK") }, "/grant/total/value", figure.CodeCurrency},
		{"total below nothing", func(n *network) { n.Grant.Total = amount("-0.01 EUR") }, "/grant/total/value", figure.CodeNegative},
		{"grant of nothing", func(n *network) { n.Grant.Ceiling, n.Grant.Total = amount("0.00 EUR"), amount("0.00 EUR") }, "", ""},

		{"no meetings", func(n *network) { n.Meetings = broker.Meetings{} }, "", ""},
		{"meetings without reference", func(n *network) { n.Meetings.Ref = cite.Ref{} }, "/meetings/ref", cite.CodeMissing},
		{"meetings never", func(n *network) { n.Meetings.EveryMonths = 0 }, "/meetings/every_months", broker.CodeMeetings},
		{"meetings backwards", func(n *network) { n.Meetings.EveryMonths = -1 }, "/meetings/every_months", broker.CodeMeetings},
		{"meetings monthly", func(n *network) { n.Meetings.EveryMonths = 1 }, "", ""},
		{"meetings every ten years", func(n *network) { n.Meetings.EveryMonths = 120 }, "", ""},
		{"meetings less often", func(n *network) { n.Meetings.EveryMonths = 121 }, "/meetings/every_months", broker.CodeMeetings},
	}
}

func districtFaults() []fault {
	district := func(i int, change func(*broker.District)) func(*broker.Network) {
		return func(n *broker.Network) { change(&n.Districts[i]) }
	}
	return []fault{
		{"no id", district(1, func(d *broker.District) { d.ID = "" }), "/districts/1/id", id.CodeMissing},
		{"id misspelt", district(1, func(d *broker.District) { d.ID = "Liébana" }), "/districts/1/id", id.CodeSyntax},
		{"id twice", district(1, func(d *broker.District) { d.ID = "besaya" }), "/districts/1/id", id.CodeDuplicate},
		{"no title", district(1, func(d *broker.District) { d.Title = "" }), "/districts/1/title", id.CodeTitle},
		{"no reference", district(1, func(d *broker.District) { d.Ref = cite.Ref{} }), "/districts/1/ref", cite.CodeMissing},
		{"printed otherwise", district(1, func(d *broker.District) { d.Printed = "Campoo" }), "/districts/1/printed", broker.CodePrinted},
		{"unofficial", district(1, func(d *broker.District) { d.Official = false }), "/districts", broker.CodeUnofficial},

		{"population not known", district(0, func(d *broker.District) { d.Population = figure.Uncertain{} }), "", ""},
		{"population below nothing", district(1, func(d *broker.District) { d.Population = certain(-1) }), "/districts/1/population/value", figure.CodeRange},
		{"population of nobody", district(1, func(d *broker.District) { d.Population = certain(0) }), "", ""},
		{"population of more than a thousand million", func(n *broker.Network) {
			n.Districts[0].Population, n.Districts[1].Population = certain(1e9), certain(1e9+1)
		}, "/districts/1/population/value", figure.CodeRange},
		{"population without reference", district(1, func(d *broker.District) { d.Population.Ref = cite.Ref{} }), "/districts/1/population/ref", cite.CodeMissing},
		{"population that is no distribution", district(1, func(d *broker.District) { d.Population.Value = dist.Uniform{Min: 2, Max: 1} }), "/districts/1/population/value/uniform/max", figure.CodeDistribution},
		{"ten times the people", district(0, func(d *broker.District) { d.Population = certain(200_000) }), "", ""},
		{"more than ten times the people", district(0, func(d *broker.District) { d.Population = certain(200_001) }), "/districts", broker.CodePopulation},

		{"more than ten times the one person before", func(n *broker.Network) {
			n.Districts[0].Population, n.Districts[1].Population = certain(1), certain(11)
		}, "/districts", broker.CodePopulation},
		{"never filled", district(1, func(d *broker.District) { d.Filled = certain(0) }), "", ""},
		{"surely filled", district(1, func(d *broker.District) { d.Filled = certain(1) }), "", ""},
		{"chance above one", district(1, func(d *broker.District) { d.Filled = certain(1.01) }), "/districts/1/filled_chance/value", figure.CodeRange},
		{"chance below nothing", district(1, func(d *broker.District) { d.Filled = certain(-0.01) }), "/districts/1/filled_chance/value", figure.CodeRange},
		{"chance without reference", district(1, func(d *broker.District) { d.Filled = figure.Uncertain{Value: dist.Point{Value: 1}} }), "/districts/1/filled_chance/ref", cite.CodeMissing},
	}
}

func serviceFaults() []fault {
	requirement := func(change func(*broker.Requirement)) func(*broker.Network) {
		return func(n *broker.Network) { change(&n.Requirements[1]) }
	}
	service := func(change func(*broker.Service)) func(*broker.Network) {
		return func(n *broker.Network) { change(&n.Services[0]) }
	}
	return []fault{
		{"requirement without id", requirement(func(r *broker.Requirement) { r.ID = "" }), "/requirements/1/id", id.CodeMissing},
		{"requirement twice", requirement(func(r *broker.Requirement) { r.ID = "territory" }), "/requirements/1/id", id.CodeDuplicate},
		{"requirement without title", requirement(func(r *broker.Requirement) { r.Title = "" }), "/requirements/1/title", id.CodeTitle},
		{"requirement without reference", requirement(func(r *broker.Requirement) { r.Ref = cite.Ref{} }), "/requirements/1/ref", cite.CodeMissing},
		{"requirement without use", requirement(func(r *broker.Requirement) { r.Use = "" }), "/requirements/1/use", broker.CodeUse},
		{"requirement of another use", requirement(func(r *broker.Requirement) { r.Use = "gates" }), "/requirements/1/use", broker.CodeUse},
		{"requirement that is gate and score", requirement(func(r *broker.Requirement) { r.Use = broker.Both }), "/requirements", broker.CodeUseBoth},
		{"service without id", service(func(s *broker.Service) { s.ID = "" }), "/services/0/id", id.CodeMissing},
		{"service twice", func(n *broker.Network) { n.Services = append(n.Services, n.Services[0]) }, "/services/1/id", id.CodeDuplicate},
		{"service without title", service(func(s *broker.Service) { s.Title = "" }), "/services/0/title", id.CodeTitle},
		{"service without reference", service(func(s *broker.Service) { s.Ref = cite.Ref{} }), "/services/0/ref", cite.CodeMissing},
		{"service outside the figure", service(func(s *broker.Service) { s.InFigure = false }), "/services", broker.CodeServiceFigure},
	}
}

// A network is described as soon as anything of it is.
func TestNetworkWithoutDistricts(t *testing.T) {
	tests := map[string]broker.Network{
		"activity":     {Activity: "network/services"},
		"coordinator":  {Coordinator: "innovation"},
		"call":         {Call: broker.Call{Issuer: "innovation", HostsPerDistrict: 1, Ref: stated()}},
		"hosts":        {Hosts: valid().Hosts[1:]},
		"requirements": {Requirements: valid().Requirements},
		"services":     {Services: valid().Services},
		"grant":        {Grant: valid().Grant},
		"meetings":     {Meetings: valid().Meetings},
		"reference":    {Ref: stated()},
	}
	for name, n := range tests {
		t.Run(name, func(t *testing.T) {
			want := finding.List{{Path: "/districts", Code: broker.CodeDistrictMissing, Severity: finding.Error}}
			if n.Activity == "" {
				want = append(want, finding.Finding{Path: "/activity", Code: broker.CodeActivity, Severity: finding.Error})
			}
			if diff := cmp.Diff(want, bare(judge(t, n))); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// Besaya has more than 90 000 people and Asón-Agüera about 14 000, Santander
// 262 595 (2007): one flat grant spans 1 : 19.
func TestMessagesCount(t *testing.T) {
	n := valid()
	n.Districts[0].Population, n.Districts[1].Population = certain(262_595), certain(14_012)
	for i, d := range n.Districts { // others of as many people are not named
		d.ID, d.Title, d.Printed = []id.District{"santander", "ason-aguera"}[i], "Another", ""
		n.Districts = append(n.Districts, d)
	}
	n.Districts[0].Official = false
	n.Requirements[0].Use, n.Requirements[1].Use = broker.Both, broker.Both
	n.Services[0].InFigure = false
	list := judge(t, n)
	require.Len(t, list, 4)
	for i, say := range []string{" 1 of 4 districts", `"Campoo-Los Valles" and "Besaya", 1 : 19 in population`, " 2 requirements", " 1 of 1 services"} {
		if !strings.Contains(" "+list[i].Message, say) {
			t.Errorf("message %q does not say %q", list[i].Message, say)
		}
		if diff := cmp.Diff("report, section 4", list[i].Source); diff != "" {
			t.Errorf("source (-want +got):\n%s", diff)
		}
	}
}

func TestValues(t *testing.T) {
	if diff := cmp.Diff([]string{"gate", "score", "both"}, broker.Use("").Values()); diff != "" {
		t.Errorf("names in the format (-want +got):\n%s", diff)
	}
}
