package broker_test

import (
	"testing"

	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/value/id"
)

// valid is a network without a finding: two of Cantabria's districts (report,
// section 4.2), with the report's contradictions settled.
func valid() broker.Network {
	return broker.Network{
		Districts: []broker.District{
			{ID: "besaya", Title: "Besaya", Printed: "Besaya", Official: true, Population: certain(90_000), Filled: certain(0.9), Ref: stated()},
			{ID: "campoo", Title: "Campoo-Los Valles", Official: true, Population: certain(20_000), Ref: stated()},
		},
		Activity:    "network/services",
		Coordinator: "innovation",
		Call: broker.Call{
			Issuer: "innovation", Judge: "development", Activity: "network/call", States: []string{"purpose"}, HostsPerDistrict: 1, Ref: stated(),
		},
		Hosts: []broker.Host{
			{Title: "Chamber of Torrelavega", Districts: []id.District{"besaya"}, Ref: stated()},
			{Title: "Agency", Body: "agency", Ref: stated()},
		},
		Requirements: []broker.Requirement{
			{ID: "territory", Title: "Knows the territory", Use: broker.Gate, Ref: stated()},
			{ID: "contacts", Title: "Has contacts", Use: broker.Score, Ref: stated()},
		},
		Services: []broker.Service{{ID: "guidance", Title: "Guidance", InFigure: true, Ref: stated()}},
		Free:     true,
		Grant:    broker.Grant{Ceiling: amount("3500.00 EUR"), Total: amount("420000.00 EUR"), Line: "brokers", Funder: "government"},
		Meetings: broker.Meetings{EveryMonths: 2, Ref: stated()},
		Ref:      stated(),
	}
}

func TestValid(t *testing.T) {
	if list := judge(t, valid()); len(list) > 0 {
		t.Errorf("findings about a valid network:\n%v", list)
	}
	if list := judge(t, broker.Network{}); len(list) > 0 {
		t.Errorf("findings about no network:\n%v", list)
	}
}
