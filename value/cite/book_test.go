package cite_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
)

func TestCheckMarksThePlace(t *testing.T) {
	tests := []struct {
		name string
		ref  cite.Ref
		want string // source of what is found from there on
	}{
		{"stated", cite.Ref{Standing: cite.Stated, Source: "report", Place: "table 4"}, "report, table 4"},
		{"assumed", cite.Ref{Standing: cite.Assumed, Reason: "a guess"}, "assumed"},
		{"none", cite.Ref{}, ""},
		{"of no standing", cite.Ref{Standing: "said", Source: "report", Place: "table 4"}, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var swallow, c finding.Collector
			cite.NewBook([]cite.Source{{ID: "report"}}).Check(swallow.At(), test.ref)
			at := cite.NewBook([]cite.Source{{ID: "report"}}).Check(c.At().In("lines", 3), test.ref)
			before := len(c.List())
			at.In("per").Check(false, "test/test", "wrong")
			list := c.List()[before:]
			require.Len(t, list, 1)
			if diff := cmp.Diff("/lines/3/per "+test.want, list[0].Path+" "+list[0].Source); diff != "" {
				t.Errorf("place and source (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSourceProbablyMeant(t *testing.T) {
	var c finding.Collector
	book := cite.NewBook([]cite.Source{{ID: "report"}, {ID: "ine"}})
	book.Check(c.At(), cite.Ref{Standing: cite.Stated, Source: "reprot", Place: "table 4"})
	require.Len(t, c.List(), 1)
	if diff := cmp.Diff("report", c.List()[0].Meant); diff != "" {
		t.Errorf("name meant (-want +got):\n%s", diff)
	}
}

func TestZeroBookKnowsNoSource(t *testing.T) {
	var book cite.Book
	var c finding.Collector
	book.Check(c.At(), cite.Ref{Standing: cite.Stated, Source: "report", Place: "table 4"})
	book.Check(c.At(), cite.Ref{Standing: cite.Assumed, Reason: "a guess"})
	book.CheckSources(c.At(), nil)
	require.Len(t, c.List(), 1)
	if diff := cmp.Diff("/ref/source "+cite.CodeSource, c.List()[0].Path+" "+c.List()[0].Code); diff != "" {
		t.Errorf("finding (-want +got):\n%s", diff)
	}
}

func TestRefString(t *testing.T) {
	tests := []struct {
		ref  cite.Ref
		want string
	}{
		{cite.Ref{}, ""},
		{cite.Ref{Standing: cite.Stated, Source: "report", Place: "section 4.1.2"}, "report, section 4.1.2"},
		{cite.Ref{Standing: cite.Stated, Source: "report"}, "report"},
		{cite.Ref{Standing: cite.Derived, Source: "report", Place: "table 4", Reason: "3500 x 12"}, "report, table 4"},
		{cite.Ref{Standing: cite.Assumed, Reason: "a guess"}, "assumed"},
		{cite.Ref{Standing: cite.Assumed, Source: "ine", Place: "table 20441", Reason: "near"}, "assumed after ine, table 20441"},
		{cite.Ref{Standing: cite.Assumed, Place: "table 20441"}, "assumed after table 20441"},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, test.ref.String()); diff != "" {
			t.Errorf("text of %+v (-want +got):\n%s", test.ref, diff)
		}
	}
}

func TestRefIsZero(t *testing.T) {
	if !(cite.Ref{}).IsZero() {
		t.Error("no reference is one")
	}
	for name, r := range map[string]cite.Ref{
		"standing": {Standing: cite.Stated}, "source": {Source: "report"}, "place": {Place: "table 4"}, "reason": {Reason: "a guess"},
	} {
		if r.IsZero() {
			t.Errorf("a reference with a %s is none", name)
		}
	}
}

func TestValues(t *testing.T) {
	want := [][]string{{"original", "secondary", "recalled"}, {"stated", "derived", "assumed"}}
	if diff := cmp.Diff(want, [][]string{cite.Reading("").Values(), cite.Standing("").Values()}); diff != "" {
		t.Errorf("names in the format (-want +got):\n%s", diff)
	}
}
