package finding_test

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/value/finding"
)

func TestIn(t *testing.T) {
	type activity string
	tests := []struct {
		name  string
		steps []any
		want  string
	}{
		{"the whole document", nil, ""},
		{"member", []any{"budget"}, "/budget"},
		{"member, index, member", []any{"lines", 3, "amount"}, "/lines/3/amount"},
		{"slash", []any{"office/set-up"}, "/office~1set-up"},
		{"tilde", []any{"a~b"}, "/a~0b"},
		// RFC 6901, section 4: "~1" is read before "~0", so "~01" stands for "~1".
		{"tilde before a one", []any{"~1"}, "/~01"},
		{"both, twice", []any{"~/~/"}, "/~0~1~0~1"},
		{"empty member", []any{""}, "/"},
		{"quotes and spaces stay", []any{`k"l m`}, `/k"l m`},
		{"typed name", []any{activity("office/strategy")}, "/office~1strategy"},
		{"step that is no name and no index", []any{2.5}, "/2.5"},
		{"nil", []any{nil}, "/<nil>"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var c finding.Collector
			if got := c.At().In(test.steps...).Path(); got != test.want {
				t.Errorf("pointer %q, want %q", got, test.want)
			}
			if got := (finding.At{}).In(test.steps...).Path(); got != test.want {
				t.Errorf("pointer of the zero At %q, want %q", got, test.want)
			}
		})
	}
}

func TestInLeavesTheParent(t *testing.T) {
	var c finding.Collector
	lines := c.At().In("lines")
	first, second := lines.In(0), lines.In(1)
	if diff := cmp.Diff([]string{"/lines", "/lines/0", "/lines/1"}, []string{lines.Path(), first.Path(), second.Path()}); diff != "" {
		t.Errorf("places (-want +got):\n%s", diff)
	}
}

func TestChecks(t *testing.T) {
	var c finding.Collector
	at := c.At().In("duration")
	months := math.Log(-1) // not a number, which a check written positively fails
	results := []bool{
		at.Check(1 >= 0, "x/good", "not reported"),
		at.Check(months >= 0, "x/negative", "%v is below 0", months),
		at.Warn(false, "x/long", "look at it"),
		at.Warn(true, "x/long", "not reported"),
		at.Note(false, "x/odd", "100%% sure"),
		at.Note(true, "x/odd", "not reported"),
	}
	if diff := cmp.Diff([]bool{true, false, false, true, false, true}, results); diff != "" {
		t.Errorf("results (-want +got):\n%s", diff)
	}
	want := finding.List{
		{Path: "/duration", Code: "x/negative", Severity: finding.Error, Message: "NaN is below 0"},
		{Path: "/duration", Code: "x/long", Severity: finding.Warning, Message: "look at it"},
		{Path: "/duration", Code: "x/odd", Severity: finding.Note, Message: "100% sure"},
	}
	if diff := cmp.Diff(want, c.List()); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

func TestCiting(t *testing.T) {
	var c finding.Collector
	line := c.At().In("lines", 0).Citing("cantabria-2019, section 4.1.2")
	line.In("amount").Check(false, "x/amount", "wrong")
	line.Citing("").Check(false, "x/kept", "wrong")
	line.Citing("annex").Check(false, "x/moved", "wrong")
	line.Report(finding.Finding{Code: "x/own", Severity: finding.Note, Path: "/elsewhere", Source: "page 3", Line: 4, Column: 2})
	c.At().Check(false, "x/none", "wrong")

	want := finding.List{
		{Path: "/lines/0/amount", Code: "x/amount", Severity: finding.Error, Message: "wrong", Source: "cantabria-2019, section 4.1.2"},
		{Path: "/lines/0", Code: "x/kept", Severity: finding.Error, Message: "wrong", Source: "cantabria-2019, section 4.1.2"},
		{Path: "/lines/0", Code: "x/moved", Severity: finding.Error, Message: "wrong", Source: "annex"},
		{Path: "/elsewhere", Code: "x/own", Severity: finding.Note, Source: "page 3", Line: 4, Column: 2},
		{Code: "x/none", Severity: finding.Error, Message: "wrong"},
	}
	if diff := cmp.Diff(want, c.List()); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

func TestKnown(t *testing.T) {
	var c finding.Collector
	known := finding.NamesIn("office/set-up", "office/strategy")
	at := c.At().In("activity")
	results := []bool{
		at.Known("office/set-up", known, "x/unknown", "activity"),
		at.Known("office/setup", known, "x/unknown", "activity"),
		at.Known("brokers", known, "x/unknown", "activity"),
	}
	if diff := cmp.Diff([]bool{true, false, false}, results); diff != "" {
		t.Errorf("results (-want +got):\n%s", diff)
	}
	want := finding.List{
		{Path: "/activity", Code: "x/unknown", Severity: finding.Error, Meant: "office/set-up",
			Message: `there is no activity "office/setup": name one that exists, or add it`},
		{Path: "/activity", Code: "x/unknown", Severity: finding.Error,
			Message: `there is no activity "brokers": name one that exists, or add it`},
	}
	if diff := cmp.Diff(want, c.List()); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

func TestZeroAtSwallows(t *testing.T) {
	var at finding.At
	at = at.In("lines", 0).Citing("annex")
	results := []bool{
		at.Check(false, "x/a", "%d", 1), at.Check(true, "x/a", "%d", 1),
		at.Warn(false, "x/b", "%d", 1), at.Note(false, "x/c", "%d", 1),
		at.Known("a", finding.NamesIn("a"), "x/d", "thing"),
		at.Known("b", finding.NamesIn("a"), "x/d", "thing"),
	}
	at.Report(finding.Finding{Code: "x/e", Severity: finding.Error})
	if diff := cmp.Diff([]bool{false, true, false, false, true, false}, results); diff != "" {
		t.Errorf("results (-want +got):\n%s", diff)
	}
}

func TestQuote(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"plain", "office", `"office"`},
		{"control characters", "a\nb\x00", `"a\nb\x00"`},
		{"not valid UTF-8", "a\xff", `"a\xff"`},
		{"longest that is whole", strings.Repeat("a", 60), `"` + strings.Repeat("a", 60) + `"`},
		{"cut", strings.Repeat("a", 61), `"` + strings.Repeat("a", 60) + `"...`},
		{"cut within a letter", strings.Repeat("a", 59) + "ñandú", `"` + strings.Repeat("a", 59) + `"...`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := finding.Quote(test.in); got != test.want {
				t.Errorf("Quote = %s, want %s", got, test.want)
			}
		})
	}
	hostile := finding.Quote(strings.Repeat("\x00", 1_000_000))
	if len(hostile) > 300 || !utf8.ValidString(hostile) {
		t.Errorf("a hostile name fills %d bytes", len(hostile))
	}
}

func TestCitingIsCut(t *testing.T) {
	var c finding.Collector
	c.At().Citing(strings.Repeat("é", 1000)).Check(false, "x/long", "long")
	if got := c.List()[0].Source; len(got) > 210 || !strings.HasSuffix(got, "é...") {
		t.Errorf("a source of %d bytes: %s", len(got), got)
	}
}
