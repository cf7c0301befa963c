package cite_test

import (
	"fmt"

	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
)

func ExampleBook() {
	sources := []cite.Source{
		{ID: "cantabria-2019", Title: "Policy report Cantabria", Publisher: "European Commission", Year: 2019, Reading: cite.Original},
		{ID: "ine", Title: "Wage structure survey", Publisher: "INE", Reading: cite.Original},
	}
	book := cite.NewBook(sources)
	var c finding.Collector

	at := c.At().In("lines", 0, "amount")
	at = book.Check(at, cite.Ref{Standing: cite.Stated, Source: "cantabria-2019", Place: "section 4.1.2"})
	at.In("value").Warn(false, "budget/total-mismatch", "the lines add up to more")

	book.Check(c.At().In("lines", 1, "amount"), cite.Ref{Standing: cite.Stated, Source: "cantabria-2091", Place: "section 4.1.2"})
	book.CheckSources(c.At().In("sources"), sources)
	fmt.Print(c.List())
	// Output:
	// warning: /lines/0/amount/value: the lines add up to more [budget/total-mismatch] (cantabria-2019, section 4.1.2)
	// error: /lines/1/amount/ref/source: there is no source "cantabria-2091": name one that exists, or add it; did you mean "cantabria-2019"? [cite/source-unknown]
	// note: /sources/1: nothing refers to the source "ine": refer to it or drop it [cite/source-unused]
}

func ExampleRef_String() {
	fmt.Println(cite.Ref{Standing: cite.Stated, Source: "cantabria-2019", Place: "section 4.1.2"})
	fmt.Println(cite.Ref{Standing: cite.Assumed, Source: "ine", Place: "table 20441", Reason: "pay of 2014, not raised since"})
	fmt.Println(cite.Ref{Standing: cite.Assumed, Reason: "nobody knows"})
	// Output:
	// cantabria-2019, section 4.1.2
	// assumed after ine, table 20441
	// assumed
}

func ExampleRules() {
	for _, rule := range cite.Rules()[:1] {
		fmt.Printf("%s (%s): %s\n", rule.Code, rule.Severity, rule.About)
	}
	// Output:
	// cite/missing (error): a figure carries a reference
}
