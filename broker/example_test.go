package broker_test

import (
	"fmt"

	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/money"
	"github.com/clusterprogramme/programme/value/month"
)

// All brokers meet every two months, six times a year.
func ExampleMeetings_Months() {
	year := month.Span{Start: month.MustParse("2020-01"), End: month.MustParse("2021-01")}
	fmt.Println(broker.Meetings{EveryMonths: 2}.Months(year))
	// Output: [2020-01 2020-03 2020-05 2020-07 2020-09 2020-11]
}

func ExampleNetwork_Validate() {
	own := cite.Ref{Standing: cite.Assumed, Reason: "an example"}
	n := broker.Network{
		Districts: []broker.District{{ID: "besaya", Title: "Besaya", Official: true, Ref: own}},
		Activity:  "network/services",
		Call:      broker.Call{Issuer: "innovation", Judge: "innovation", HostsPerDistrict: 1, Ref: own},
		Hosts:     []broker.Host{{Title: "DGIDTEI", Body: "innovation", Ref: own}},
	}
	var c finding.Collector
	n.Validate(c.At().In("broker"), cite.NewBook(nil), money.EUR)
	fmt.Print(c.List())
	// Output:
	// warning: /broker/hosts/0/body: "innovation" writes or judges the call and may host a broker: let somebody else judge, or bar it from hosting [broker/conflict-of-interest] (assumed)
}

func ExampleGrant_IsZero() {
	fmt.Println(broker.Grant{}.IsZero(), broker.Grant{Line: "brokers"}.IsZero())
	// Output: true false
}

func ExampleRules() {
	for _, rule := range broker.Rules()[:1] {
		fmt.Printf("%s (%s): %s\n", rule.Code, rule.Severity, rule.About)
	}
	// Output:
	// broker/activity-missing (error): a network with districts works during an activity
}
