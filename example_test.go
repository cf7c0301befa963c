package programme_test

import (
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/month"
)

// A document with two mistakes: a member that stands there again in the wrong
// case, and a word that is misspelt. Both are found at once.
func ExampleDecode() {
	p, findings := programme.Decode([]byte(`{
  "format": "programme/1",
  "title": "Cluster programme of Valmera",
  "sources": [],
  "region": {"id": "valmera", "Title": "Valmera", "title": "Valmera", "ref": {"standing": "assumed", "reason": "an example"}},
  "roadmap": {
    "horizon": "2025-01..2026-12",
    "activities": [
      {
        "id": "office",
        "title": "Cluster Office",
        "part": "Office",
        "kind": "servise",
        "planned": "2025-01..2026-12",
        "ref": {"standing": "assumed", "reason": "an example"}
      }
    ]
  }
}`))
	fmt.Println(p == nil)
	fmt.Print(findings)
	// Output:
	// true
	// 5:31: error: /region/Title: no member of this name belongs here: upper and lower case count; did you mean "title"? [json/name-unknown]
	// 13:17: error: /roadmap/activities/0/kind: "servise" is no kind of activity: use one of step, delivery, review, milestone [roadmap/kind]
}

// A programme can be written as a literal, and checked before it is used.
func ExampleProgramme_Validate() {
	guess := cite.Ref{Standing: cite.Assumed, Reason: "an example"}
	years := month.Span{Start: month.MustParse("2025-01"), End: month.MustParse("2027-01")}
	p := &programme.Programme{
		Format: programme.Format,
		Title:  "Cluster programme of Valmera",
		Region: programme.Region{ID: "valmera", Title: "Valmera", Ref: guess},
		Roadmap: roadmap.Roadmap{Horizon: years, Activities: []roadmap.Activity{
			{ID: "office", Title: "Cluster Office", Part: "Office", Kind: roadmap.Delivery, Planned: years, Deadline: month.MustParse("2026-06"), Ref: guess},
			{ID: "review", Title: "Review", Part: "Office", Kind: roadmap.Milestone, Planned: years, After: []roadmap.Link{{On: "offise", Type: roadmap.StartToStart}}},
		}},
	}
	findings := p.Validate()
	fmt.Print(findings)
	fmt.Println(findings.Count(finding.Error), "errors")
	// Output:
	// warning: /roadmap/activities/0/deadline: it is planned to finish in 2026-12, after its deadline 2026-06 [roadmap/deadline-gap] (assumed)
	// error: /roadmap/activities/1/ref: say where this comes from: stated or derived with source and place, or assumed with a reason [cite/missing]
	// error: /roadmap/activities/1/after/0/on: there is no activity "offise": name one that exists, or add it; did you mean "office"? [id/unknown]
	// 2 errors
}

// valmera is the programme of a small region.
func valmera() *programme.Programme {
	data, err := os.ReadFile("testdata/ok/small.json")
	if err != nil {
		log.Fatal(err)
	}
	p, findings := programme.Decode(data)
	if err := findings.Err(); err != nil {
		log.Fatal(err)
	}
	return p
}

// A scenario is a set of changes, made on a copy.
func ExampleProgramme_With() {
	p := valmera()
	changed, findings := p.With(programme.Scenario{
		ID: "late", Title: "A late start", Changes: []programme.Change{
			programme.Delay{Activity: "office/strategy", Months: dist.Triangular{Min: 1, Mode: 3, Max: 6}},
			programme.Strike{Risk: "late-hiring"},
		},
	})
	if err := findings.Err(); err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(p.Roadmap.Activities[0].Delays), "delays planned,", len(changed.Roadmap.Activities[0].Delays), "in the scenario")

	_, findings = p.With(programme.Scenario{ID: "wrong", Changes: []programme.Change{programme.Strike{Risk: "late-hireing"}}})
	fmt.Print(findings)
	// Output:
	// 0 delays planned, 1 in the scenario
	// error: /changes/0/strike/risk: there is no risk "late-hireing": name one that exists, or add it; did you mean "late-hiring"? [id/unknown]
}

// A document has one canonical form, so that versions of it can be compared
// line by line.
func ExampleProgramme_Encode() {
	p := valmera()
	p.Scenarios = p.Scenarios[:1]
	data, err := p.Encode()
	if err != nil {
		log.Fatal(err)
	}
	_, scenarios, _ := strings.Cut(string(data), `  "scenarios": `)
	fmt.Print(strings.TrimSuffix(scenarios, "\n}\n"))
	// Output:
	// [
	//     {
	//       "id": "late",
	//       "title": "A late start",
	//       "changes": [
	//         {"delay": {"activity": "office/strategy", "months": {"triangular": {"min": 1, "mode": 3, "max": 6}}}},
	//         {"lengthen": {"activity": "network/call", "months": 1.5}},
	//         {"strike": {"risk": "late-hiring"}},
	//         {"mitigate": {"risk": "late-hiring", "mitigation": "secondment", "drop": true}}
	//       ],
	//       "ref": {"standing": "stated", "source": "plan", "place": "section 6"}
	//     }
	//   ]
}

func ExampleProgramme_Clone() {
	p := valmera()
	copied := p.Clone()
	copied.Roadmap.Activities[0].Title = "Another title"
	fmt.Println(p.Roadmap.Activities[0].Title)
	// Output: Strategy
}

func ExampleProgramme_Scenario() {
	s, found := valmera().Scenario("late-and-lean")
	fmt.Println(s.Title, found, len(s.Changes), "changes of its own, after those of", s.Extends)
	// Output: A late start and lean years true 4 changes of its own, after those of late
}

// The rule book says what each code asks.
func ExampleRules() {
	for _, rule := range programme.Rules() {
		if strings.HasPrefix(rule.Code, "risk/") {
			fmt.Printf("%s, %v: %s\n", rule.Code, rule.Severity, rule.About)
		}
	}
	// Output:
	// risk/frequency, error: a risk strikes at most once or yearly
	// risk/impact-empty, error: an impact acts on something
	// risk/impact-missing, note: a risk has an impact that a run can show
	// risk/switch, error: a switch is on or off
	// risk/yearly-impact, error: a yearly risk acts on budget lines
}

// Editors complete and check documents with the schema.
func ExampleSchema() {
	for line := range strings.Lines(string(programme.Schema()[:250])) {
		if strings.Contains(line, `"$schema"`) || strings.Contains(line, `"title"`) {
			fmt.Print(line)
		}
	}
	// Output:
	// "$schema": "https://json-schema.org/draft/2020-12/schema",
	//   "title": "Cluster programme, format programme/1",
}
