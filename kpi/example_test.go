package kpi_test

import (
	"fmt"

	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// Two of the report's groups of regions, and a region between them.
func ExampleTypology_Classify() {
	typology := kpi.Typology{Groups: []kpi.Group{
		{ID: "many", Bounds: []kpi.Bound{{Indicator: "stars", AtLeast: new(45.0)}, {Indicator: "index", Below: new(0.5)}}},
		{ID: "few", Bounds: []kpi.Bound{{Indicator: "stars", Below: new(35.0)}, {Indicator: "index", Below: new(0.6)}}},
	}}
	fmt.Println(typology.Classify(map[id.Indicator]float64{"stars": 69, "index": 0.45}))
	fmt.Println(typology.Classify(map[id.Indicator]float64{"stars": 14, "index": 0.45}))
	fmt.Println(typology.Classify(map[id.Indicator]float64{"stars": 40, "index": 0.45}))
	// Output:
	// many
	// few
	// unclassified
}

func ExampleBound_Holds() {
	b := kpi.Bound{Indicator: "stars", AtLeast: new(35.0), Below: new(45.0)}
	fmt.Println(b.Holds(34.9), b.Holds(35), b.Holds(45))
	// Output: false true false
}

func ExampleIndicator_Simulated() {
	i := kpi.Indicator{ID: "projects"}
	fmt.Println(i.Simulated())

	i.Baseline = figure.Uncertain{Value: dist.Point{Value: 2}}
	fmt.Println(i.Simulated())
	// Output:
	// false
	// true
}

func ExampleFramework_Validate() {
	own := cite.Ref{Standing: cite.Assumed, Reason: "an example"}
	f := kpi.Framework{
		Indicators: []kpi.Indicator{{ID: "projects", Title: "Projects", Unit: "projects", Level: "outptu", Ref: own}},
	}
	var c finding.Collector
	f.Validate(c.At().In("kpi"), cite.NewBook(nil))
	for _, f := range c.List() {
		fmt.Printf("%s %s %s %q\n", f.Path, f.Severity, f.Code, f.Meant)
	}
	// Output:
	// /kpi/indicators/0/level error kpi/level "output"
	// /kpi/indicators/0/target note kpi/target-missing ""
}

func ExampleRules() {
	for _, rule := range kpi.Rules()[:1] {
		fmt.Printf("%s (%s): %s\n", rule.Code, rule.Severity, rule.About)
	}
	// Output:
	// kpi/unit-missing (error): an indicator has a unit
}
