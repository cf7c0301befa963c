package id_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

func TestSeen(t *testing.T) {
	tests := []struct {
		name string
		ids  []id.Activity
		want finding.List // without messages
	}{
		{"good", []id.Activity{"office/set-up", "office/strategy"}, nil},
		{"missing, twice", []id.Activity{"", ""}, finding.List{
			{Path: "/0/id", Code: id.CodeMissing, Severity: finding.Error},
			{Path: "/1/id", Code: id.CodeMissing, Severity: finding.Error},
		}},
		{"misspelt, and what to write", []id.Activity{"Office / Set up"}, finding.List{
			{Path: "/0/id", Code: id.CodeSyntax, Severity: finding.Error, Meant: "office/set-up"},
		}},
		{"misspelt beyond mending", []id.Activity{"€"}, finding.List{
			{Path: "/0/id", Code: id.CodeSyntax, Severity: finding.Error},
		}},
		{"met before, three times", []id.Activity{"a", "b", "a", "a"}, finding.List{
			{Path: "/2/id", Code: id.CodeDuplicate, Severity: finding.Error},
			{Path: "/3/id", Code: id.CodeDuplicate, Severity: finding.Error},
		}},
		{"misspelt alike is not met before", []id.Activity{"A", "A"}, finding.List{
			{Path: "/0/id", Code: id.CodeSyntax, Severity: finding.Error, Meant: "a"},
			{Path: "/1/id", Code: id.CodeSyntax, Severity: finding.Error, Meant: "a"},
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var c finding.Collector
			var seen id.Seen[id.Activity]
			for i, name := range test.ids {
				seen.Check(c.At().In(i), name)
			}
			if diff := cmp.Diff(test.want, silent(t, c.List())); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// silent takes the messages out of a list, each of which must be there and
// short, whatever the document says.
func silent(t *testing.T, list finding.List) finding.List {
	t.Helper()
	var rest finding.List
	for _, f := range list {
		if f.Message == "" || len(f.Message) > 400 {
			t.Errorf("%s: a message of %d bytes", f.Path, len(f.Message))
		}
		f.Message = ""
		rest = append(rest, f)
	}
	return rest
}

func TestSeenHostile(t *testing.T) {
	var c finding.Collector
	var seen id.Seen[id.Line]
	seen.Check(c.At(), id.Line(strings.Repeat("X", 1_000_000)))
	want := finding.List{{Path: "/id", Code: id.CodeSyntax, Severity: finding.Error, Meant: strings.Repeat("x", id.Longest)}}
	if diff := cmp.Diff(want, silent(t, c.List())); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

func TestKnown(t *testing.T) {
	var c finding.Collector
	known := finding.NamesIn[id.Activity]("office/set-up")
	at := c.At().In("activity")
	results := []bool{
		id.Known[id.Activity](at, "office/set-up", known, "activity"),
		id.Known[id.Activity](at, "office/setup", known, "activity"),
		id.Known[id.Activity](at, "", known, "activity"),
	}
	if diff := cmp.Diff([]bool{true, false, false}, results); diff != "" {
		t.Errorf("results (-want +got):\n%s", diff)
	}
	want := finding.List{
		{Path: "/activity", Code: id.CodeUnknown, Severity: finding.Error, Meant: "office/set-up",
			Message: `there is no activity "office/setup": name one that exists, or add it`},
		{Path: "/activity", Code: id.CodeUnknown, Severity: finding.Error,
			Message: `there is no activity "": name one that exists, or add it`},
	}
	if diff := cmp.Diff(want, c.List()); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

func TestTitle(t *testing.T) {
	tests := []struct {
		name, title string
		says        string // "" when the title is good
	}{
		{"good", "Oficina de Clústeres", ""},
		{"no-break space between words", "Cluster\u00a0Office", ""},
		{"empty", "", "give it a title"},
		{"spaces", " \u00a0\u2003", "give it a title"},
		{"newline", "Cluster\nOffice", "U+000A"},
		{"tab", "Cluster\tOffice", "U+0009"},
		{"zero byte", "\x00", "U+0000"},
		{"right-to-left override", "Office \u202eecnaniF", "U+202E"},
		{"zero-width space alone", "\u200b", "U+200B"},
		{"two control characters, said once", "\x01\x02", "U+0001"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var c finding.Collector
			id.Title(c.At(), test.title)
			var want finding.List
			if test.says != "" {
				want = finding.List{{Path: "/title", Code: id.CodeTitle, Severity: finding.Error}}
			}
			list := c.List()
			if diff := cmp.Diff(want, silent(t, list)); diff != "" {
				t.Fatalf("findings (-want +got):\n%s", diff)
			}
			if test.says != "" && !strings.Contains(list[0].Message, test.says) {
				t.Errorf("message %q, want one about %s", list[0].Message, test.says)
			}
		})
	}
}

func TestRules(t *testing.T) {
	var got []string
	for _, rule := range id.Rules() {
		got = append(got, rule.Code)
		if rule.Severity != finding.Error || rule.About == "" {
			t.Errorf("rule %+v", rule)
		}
	}
	want := []string{id.CodeMissing, id.CodeSyntax, id.CodeDuplicate, id.CodeUnknown, id.CodeTitle}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("codes (-want +got):\n%s", diff)
	}
}

func TestZeroAtSwallows(t *testing.T) {
	var seen id.Seen[id.Risk]
	seen.Check(finding.At{}, "A")
	seen.Check(finding.At{}, "")
	seen.Check(finding.At{}, "a")
	id.Title(finding.At{}, "\x00")
	if id.Known[id.Risk](finding.At{}, "a", finding.Names{}, "risk") {
		t.Error("a name is known in an empty set")
	}
}
