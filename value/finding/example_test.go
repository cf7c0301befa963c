package finding_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/clusterprogramme/programme/value/finding"
)

// organisation is a part of a document that checks itself.
type organisation struct {
	ID      string
	Members int
}

func (o organisation) Validate(at finding.At) {
	at.In("id").Check(o.ID != "", "cluster/id-missing", "give the organisation an id")
	at.In("members").Warn(o.Members > 0, "cluster/no-members", "%d members: is the list complete?", o.Members)
}

func Example() {
	var c finding.Collector
	for i, o := range []organisation{{ID: "marine", Members: 12}, {}} {
		o.Validate(c.At().In("organisations", i))
	}
	fmt.Print(c.List())
	// Output:
	// error: /organisations/1/id: give the organisation an id [cluster/id-missing]
	// warning: /organisations/1/members: 0 members: is the list complete? [cluster/no-members]
}

func ExampleAt_In() {
	var c finding.Collector
	fmt.Println(c.At().In("activities", 3, "office/set-up").Path())
	// Output: /activities/3/office~1set-up
}

func ExampleAt_Citing() {
	var c finding.Collector
	at := c.At().In("lines", 0).Citing("cantabria-2019, section 4.1.2")
	at.In("amount").Warn(700_000 == 742_000, "budget/total-mismatch", "the lines add up to 742000.00 EUR")
	fmt.Print(c.List())
	// Output:
	// warning: /lines/0/amount: the lines add up to 742000.00 EUR [budget/total-mismatch] (cantabria-2019, section 4.1.2)
}

func ExampleAt_Known() {
	var c finding.Collector
	activities := finding.NamesIn("office/set-up", "office/strategy")
	c.At().In("lines", 0, "activity").Known("office/startegy", activities, "budget/activity-unknown", "activity")
	fmt.Print(c.List())
	// Output:
	// error: /lines/0/activity: there is no activity "office/startegy": name one that exists, or add it; did you mean "office/strategy"? [budget/activity-unknown]
}

func ExampleAt_Report() {
	var c finding.Collector
	c.At().In("region").Report(finding.Finding{
		Code: "json/name-unknown", Severity: finding.Error, Message: "there is no such member", Line: 4, Column: 3,
	})
	fmt.Print(c.List())
	// Output: 4:3: error: /region: there is no such member [json/name-unknown]
}

func ExampleList_Err() {
	var c finding.Collector
	c.At().In("region").Check(false, "programme/region-missing", "name the region")
	err := fmt.Errorf("load: %w", c.List().Err())
	fmt.Println(err)

	var invalid *finding.InvalidError
	if errors.As(err, &invalid) {
		text, _ := json.Marshal(invalid)
		fmt.Println(string(text))
	}
	// Output:
	// load: 1 error: error: /region: name the region [programme/region-missing]
	// {"findings":[{"path":"/region","code":"programme/region-missing","severity":"error","message":"name the region"}]}
}

func ExampleList_With() {
	var c finding.Collector
	c.At().Note(false, "x/odd", "odd")
	c.At().Check(false, "x/wrong", "wrong")
	list := c.List()
	fmt.Println(list.Count(finding.Error), list.With(finding.Note)[0].Code)
	// Output: 1 x/odd
}

func ExampleNamesOf() {
	list := []organisation{{ID: "marine"}, {ID: "biotech"}}
	names := finding.NamesOf(list, func(o organisation) string { return o.ID })
	fmt.Println(names, names.Has("marine"))
	// Output: marine, biotech true
}

func ExampleNames_Nearest() {
	names := finding.NamesIn("duration_months", "budget", "brokers")
	fmt.Println(names.Nearest("durationMonths"), names.Nearest("bugdet"))
	// Output: duration_months budget
}

func ExampleQuote() {
	fmt.Println(finding.Quote("office/set-up"))
	// Output: "office/set-up"
}

func ExampleSeverity_UnmarshalText() {
	var s finding.Severity
	fmt.Println(s.UnmarshalText([]byte("warning")), s)
	fmt.Println(s.UnmarshalText([]byte("fatal")))
	// Output:
	// <nil> warning
	// finding: "fatal" is no severity: use error, warning or note
}
