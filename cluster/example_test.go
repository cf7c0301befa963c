package cluster_test

import (
	"fmt"

	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

func ExamplePolicy_Validate() {
	own := cite.Ref{Standing: cite.Assumed, Reason: "an example"}
	p := cluster.Policy{
		Stages: []cluster.Stage{{ID: "immature", Title: "Immature", Ref: own}},
		Organisations: []cluster.Organisation{
			{ID: "gira", Title: "GIRA", Kind: cluster.ClusterOrganisation, Stage: "imature", Supported: true, Ref: own},
		},
		Map: cluster.Map{Hub: "office", Organisations: []id.Organisation{"gira"}, Ref: own},
	}
	var c finding.Collector
	p.Validate(c.At().In("cluster"), cite.NewBook(nil))
	fmt.Print(c.List())
	// Output:
	// error: /cluster/organisations/0/stage: there is no stage "imature": name one that exists, or add it; did you mean "immature"? [id/unknown]
}

func ExampleOrganisation_Simulated() {
	o := cluster.Organisation{ID: "gira"}
	fmt.Println(o.Simulated())

	o.Members = figure.Uncertain{Value: dist.Point{Value: 31}}
	fmt.Println(o.Simulated())
	// Output:
	// false
	// true
}

func ExampleRules() {
	for _, rule := range cluster.Rules()[:1] {
		fmt.Printf("%s (%s): %s\n", rule.Code, rule.Severity, rule.About)
	}
	// Output:
	// cluster/kind (error): an organisation is of one of the four kinds
}
