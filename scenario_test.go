package programme_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// appending is a change that leaves a trace of the order of changes.
type appending string

func (c appending) Apply(p *programme.Programme, at finding.At) { p.Title += string(c) }

// steps gives a scenario whose changes leave traces.
func steps(name, extends id.Scenario, changes ...string) programme.Scenario {
	s := programme.Scenario{ID: name, Title: string(name), Extends: extends}
	for _, c := range changes {
		s.Changes = append(s.Changes, appending(c))
	}
	return s
}

// told is the list as "path [code]", with what was meant.
func told(list finding.List) []string {
	var lines []string
	for _, f := range list {
		line := fmt.Sprintf("%s [%s]", f.Path, f.Code)
		if f.Meant != "" {
			line += " " + f.Meant
		}
		lines = append(lines, line)
	}
	return lines
}

func TestWithLineage(t *testing.T) {
	row := []programme.Scenario{steps("s0", "")}
	for i := 1; i < programme.DeepestScenario; i++ {
		row = append(row, steps(id.Scenario(fmt.Sprintf("s%d", i)), id.Scenario(fmt.Sprintf("s%d", i-1)), fmt.Sprint(i%10)))
	}
	known := append([]programme.Scenario{
		steps("late", "", "a", "b"), steps("lean", "late", "c"), steps("worst", "lean", "d", "e"),
		steps("round", "about"), steps("about", "round"), steps("self", "self"), steps("into", "round"), steps("lost", "nobody"),
	}, row...)
	deepest := row[len(row)-1].ID
	for _, tt := range []struct {
		name  string
		s     programme.Scenario
		title string // what the changes made of it
		want  []string
	}{
		{"the zero scenario", programme.Scenario{}, "", nil},
		{"one that stands alone", steps("x", "", "1"), "1", nil},
		{"one that extends another", steps("x", "late", "1"), "ab1", nil},
		{"one in a row, the first first", steps("x", "worst", "1", "2"), "abcde12", nil},
		{"one of the document", known[2], "abcde", nil},
		{"the deepest row there may be", row[len(row)-1], "123456789012345", nil},
		{"a row that is too deep", steps("x", deepest, "1"), "", []string{"/extends [scenario/bound]"}},
		{"one that extends what is not there", steps("x", "latte", "1"), "", []string{"/extends [id/unknown] late"}},
		{"one that extends what is not there, further up", steps("x", "lost", "1"), "", []string{"/extends [id/unknown]"}},
		{"a circle of two", known[3], "", []string{"/extends [scenario/circle]"}},
		{"a circle of one", known[5], "", []string{"/extends [scenario/circle]"}},
		{"a circle further up", known[6], "", []string{"/extends [scenario/circle]"}},
		{"a change that is nil", programme.Scenario{ID: "x", Changes: []programme.Change{appending("1"), nil, appending("2")}}, "12", []string{"/changes/1 [scenario/change-empty]"}},
		{"a change that panics", programme.Scenario{ID: "x", Changes: []programme.Change{throwing{}, appending("2")}}, "2", []string{"/changes/0 [scenario/change-panic]"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := load(t, office)
			p.Scenarios = known
			title := p.Title
			changed, list := p.With(tt.s)
			if diff := cmp.Diff(tt.want, told(list)); diff != "" {
				t.Errorf("findings (-want +got):\n%s\n%v", diff, list)
			}
			if diff := cmp.Diff(title+tt.title, changed.Title); diff != "" {
				t.Errorf("title (-want +got):\n%s", diff)
			}
			require.Empty(t, changed.Scenarios)
			if diff := cmp.Diff(title, p.Title); diff != "" {
				t.Errorf("the programme has changed (-before +after):\n%s", diff)
			}
		})
	}
}

// What stands in the way of a scenario that is extended is told at the member
// that extends it, with the place in the other.
func TestWithReportsAbove(t *testing.T) {
	p := load(t, office)
	p.Scenarios = []programme.Scenario{{ID: "late", Title: "Late", Changes: []programme.Change{programme.SwitchOff{Activity: "offise"}}}}
	_, list := p.With(programme.Scenario{ID: "later", Extends: "late"})
	want := finding.List{{
		Path: "/extends", Code: "id/unknown", Severity: finding.Error, Meant: "office",
		Message: `in the scenario "late", at /changes/0/switch_off/activity: there is no activity "offise": name one that exists, or add it`,
	}}
	if diff := cmp.Diff(want, list); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// A scenario that cannot be made is reported where it stands, once, whatever
// extends it.
func TestValidateReportsScenarioOnce(t *testing.T) {
	p := load(t, office)
	p.Scenarios = []programme.Scenario{
		{ID: "late", Title: "Late", Changes: []programme.Change{programme.SwitchOff{Activity: "offise"}}},
		{ID: "later", Title: "Later", Extends: "late"},
		{ID: "latest", Title: "Latest", Extends: "later"},
	}
	want := []string{"/scenarios/0/changes/0/switch_off/activity [id/unknown] office"}
	if diff := cmp.Diff(want, told(p.Validate())); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// Every scenario that makes the programme invalid is reported, the first as
// well as the last.
func TestValidateTriesEveryScenario(t *testing.T) {
	p := load(t, office)
	untitled := []programme.Change{own{Title: ""}}
	p.Scenarios = []programme.Scenario{
		{ID: "first", Title: "First", Changes: untitled},
		{ID: "fine", Title: "Fine", Changes: []programme.Change{own{Title: "Another"}}},
		{ID: "wrong", Title: "Wrong", Changes: []programme.Change{programme.SwitchOff{Activity: "x"}}},
		{ID: "last", Title: "Last", Changes: untitled},
		{ID: "heir", Title: "Heir", Extends: "last"},
	}
	want := []string{
		"/scenarios/0 [id/title]",
		"/scenarios/2/changes/0/switch_off/activity [id/unknown]",
		"/scenarios/3 [id/title]",
		"/scenarios/4 [id/title]",
	}
	if diff := cmp.Diff(want, told(p.Validate())); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

func TestScenario(t *testing.T) {
	p := load(t, small)
	s, ok := p.Scenario("longer")
	if diff := cmp.Diff(p.Scenarios[2].Title, s.Title); !ok || diff != "" {
		t.Errorf("found %v (-want +got):\n%s", ok, diff)
	}
	if _, ok := p.Scenario("shorter"); ok {
		t.Error("a scenario that is not there is found")
	}
}

// A program may make a change of its own kind, and see the errors that it
// brings.
func TestWithOwnChange(t *testing.T) {
	p := load(t, small)
	changed, list := p.With(programme.Scenario{ID: "x", Changes: []programme.Change{own{Title: "Another"}}})
	require.NoError(t, list.Err())
	if diff := cmp.Diff("Another", changed.Title); diff != "" {
		t.Errorf("title (-want +got):\n%s", diff)
	}
	_, list = p.With(programme.Scenario{ID: "x", Changes: []programme.Change{own{Title: ""}}})
	if diff := cmp.Diff([]string{"/title [id/title]"}, told(list)); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// Every scenario of the documents can be made, changes something, and leaves
// the programme as it was.
func TestWithScenariosOfDocuments(t *testing.T) {
	for _, file := range okDocuments(t) {
		p := load(t, file)
		bare := p.Clone()
		bare.Scenarios = nil
		for _, s := range p.Scenarios {
			t.Run(file+"/"+string(s.ID), func(t *testing.T) {
				changed, list := p.With(s)
				require.NoError(t, list.Err())
				if encode(t, changed) == encode(t, bare) {
					t.Error("the scenario changes nothing")
				}
				if diff := cmp.Diff(read(t, file), encode(t, p)); diff != "" {
					t.Errorf("the programme has changed (-before +after):\n%s", diff)
				}
			})
		}
	}
}

// Compositions of changes do not disturb each other: a change made twice on
// one programme gives the same each time.
func TestWithIsRepeatable(t *testing.T) {
	p := load(t, small)
	s := programme.Scenario{ID: "x", Changes: []programme.Change{
		programme.Delay{Activity: "office/strategy", Months: dist.Point{Value: 2}},
		programme.DropOrganisation{Organisation: "wood"},
	}}
	first, _ := p.With(s)
	second, _ := p.With(s)
	if diff := cmp.Diff(encode(t, first), encode(t, second)); diff != "" {
		t.Errorf("two makings (-first +second):\n%s", diff)
	}
}
