package cantabria_test

import (
	"fmt"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/examples/cantabria"
	"github.com/clusterprogramme/programme/value/finding"
)

func ExampleProgramme() {
	p := cantabria.Programme()
	fmt.Println(p.Title)
	fmt.Printf("%v: %d activities, %d districts, %d scenarios\n", p.Roadmap.Horizon, len(p.Roadmap.Activities), len(p.Broker.Districts), len(p.Scenarios))
	line := p.Budget.Lines[0]
	fmt.Printf("%s: %v a %s (%v)\n", line.Title, line.Amount.Value, line.Per, line.Amount.Ref)
	for _, f := range p.Validate().With(finding.Warning) {
		if f.Code == "budget/total-mismatch" {
			fmt.Println(f.Message)
		}
	}
	// Output:
	// Cluster programme of Cantabria, as advised in 2019
	// 2019-05..2022-06: 15 activities, 10 districts, 12 scenarios
	// Human resources of the Office: 242000.00 EUR a year (cantabria-2019, section 4.1.2)
	// the lines add up to 742000.00 EUR, 2000.00 EUR above the stated 740000.00 EUR: a gap of 0.27 %
}

// Another region can start from the document, and replace its facts.
func ExampleDocument() {
	p, findings := programme.Decode(cantabria.Document())
	if err := findings.Err(); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Format, p.Region.Title, p.Region.Codes[0].Code)
	// Output: programme/1 Cantabria ES13
}
