package id_test

import (
	"fmt"

	"github.com/clusterprogramme/programme/value/finding"

	"github.com/clusterprogramme/programme/value/id"
)

func ExampleValid() {
	fmt.Println(id.Valid(id.Activity("office/set-up")))
	fmt.Println(id.Valid("Office"), id.Valid("set--up"), id.Valid(""))
	// Output:
	// true
	// false false false
}

func ExampleSuggest() {
	fmt.Println(id.Suggest("Cluster Office: Set up"))
	fmt.Println(id.Suggest(id.Activity("office / set up")))
	// Output:
	// cluster-office-set-up
	// office/set-up
}

func ExampleSeen() {
	var c finding.Collector
	var seen id.Seen[id.Activity]
	for i, name := range []id.Activity{"office/set-up", "Office / Strategy", "office/set-up"} {
		seen.Check(c.At().In("activities", i), name)
	}
	for _, f := range c.List() {
		fmt.Println(f.Path, f.Code, f.Meant)
	}
	// Output:
	// /activities/1/id id/syntax office/strategy
	// /activities/2/id id/duplicate
}

func ExampleKnown() {
	var c finding.Collector
	activities := finding.NamesIn[id.Activity]("office/set-up", "office/strategy")
	id.Known[id.Activity](c.At().In("activity"), "office/setup", activities, "activity")
	fmt.Print(c.List())
	// Output:
	// error: /activity: there is no activity "office/setup": name one that exists, or add it; did you mean "office/set-up"? [id/unknown]
}

func ExampleTitle() {
	var c finding.Collector
	id.Title(c.At().In("activities", 0), "")
	fmt.Print(c.List())
	// Output: error: /activities/0/title: give it a title [id/title]
}
