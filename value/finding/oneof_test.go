package finding_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/value/finding"
)

type capacity string

func (capacity) Values() []string { return []string{"responsible", "entrusting", "collaborating"} }

func TestOneOf(t *testing.T) {
	var c finding.Collector
	at := c.At().In("capacity")
	results := []bool{
		finding.OneOf(at, capacity("entrusting"), "x/capacity", "capacity"),
		finding.OneOf(at, capacity("Responsable"), "x/capacity", "capacity"),
		finding.OneOf(at, capacity(""), "x/capacity", "capacity"),
		finding.OneOf(finding.At{}, capacity("owner"), "x/capacity", "capacity"),
	}
	if diff := cmp.Diff([]bool{true, false, false, false}, results); diff != "" {
		t.Errorf("results (-want +got):\n%s", diff)
	}
	want := finding.List{
		{Path: "/capacity", Code: "x/capacity", Severity: finding.Error, Meant: "responsible",
			Message: `"Responsable" is no capacity: use one of responsible, entrusting, collaborating`},
		{Path: "/capacity", Code: "x/capacity", Severity: finding.Error,
			Message: "give the capacity, one of responsible, entrusting, collaborating"},
	}
	if diff := cmp.Diff(want, c.List()); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

func ExampleOneOf() {
	var c finding.Collector
	finding.OneOf(c.At().In("capacity"), capacity("colaborating"), "roadmap/capacity", "capacity")
	fmt.Println(c.List()[0].Meant)
	// Output: collaborating
}
