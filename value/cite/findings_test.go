package cite_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// fault is one change to what is valid, and the one finding that it is worth.
// A change without a code stays within the rules.
type fault[T any] struct {
	name       string
	change     func(*T)
	path, code string
	severity   finding.Severity
}

// check holds the findings against the one that is wanted. Each must say
// something.
func (f fault[T]) check(t *testing.T, list finding.List) {
	t.Helper()
	var want, got finding.List
	if f.code != "" {
		want = finding.List{{Path: f.path, Code: f.code, Severity: f.severity}}
	}
	for _, f := range list {
		if f.Message == "" {
			t.Errorf("%s: no message", f.Path)
		}
		got = append(got, finding.Finding{Path: f.Path, Code: f.Code, Severity: f.Severity})
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

func refFaults() []fault[cite.Ref] {
	type ref = cite.Ref
	return []fault[ref]{
		{"stated", func(*ref) {}, "", "", 0},
		{"none", func(r *ref) { *r = ref{} }, "/ref", cite.CodeMissing, finding.Error},
		{"no standing", func(r *ref) { r.Standing = "" }, "/ref/standing", cite.CodeStanding, finding.Error},
		{"standing misspelt", func(r *ref) { r.Standing = "Stated" }, "/ref/standing", cite.CodeStanding, finding.Error},
		{"stated without source", func(r *ref) { r.Source = "" }, "/ref/source", cite.CodeSource, finding.Error},
		{"stated in no source that exists", func(r *ref) { r.Source = "reprot" }, "/ref/source", cite.CodeSource, finding.Error},
		{"stated nowhere", func(r *ref) { r.Place = "" }, "/ref/place", cite.CodePlace, finding.Error},
		{"stated with a reason", func(r *ref) { r.Reason = "as it says" }, "", "", 0},
		{"derived", func(r *ref) { r.Standing, r.Reason = cite.Derived, "3500 x 12" }, "", "", 0},
		{"derived without reason", func(r *ref) { r.Standing = cite.Derived }, "/ref/reason", cite.CodeReason, finding.Error},
		{"derived without source", func(r *ref) { *r = ref{Standing: cite.Derived, Place: "table 4", Reason: "3500 x 12"} }, "/ref/source", cite.CodeSource, finding.Error},
		{"derived nowhere", func(r *ref) { *r = ref{Standing: cite.Derived, Source: "report", Reason: "3500 x 12"} }, "/ref/place", cite.CodePlace, finding.Error},
		{"assumed", func(r *ref) { *r = ref{Standing: cite.Assumed, Reason: "a guess"} }, "", "", 0},
		{"assumed without reason", func(r *ref) { *r = ref{Standing: cite.Assumed} }, "/ref/reason", cite.CodeReason, finding.Error},
		{"assumed after a source", func(r *ref) { *r = ref{Standing: cite.Assumed, Source: "report", Reason: "a guess"} }, "", "", 0},
		{"assumed after no source that exists", func(r *ref) { *r = ref{Standing: cite.Assumed, Source: "reprot", Reason: "a guess"} }, "/ref/source", cite.CodeSource, finding.Error},
	}
}

func TestCheck(t *testing.T) {
	for _, f := range refFaults() {
		t.Run(f.name, func(t *testing.T) {
			r := cite.Ref{Standing: cite.Stated, Source: "report", Place: "table 4"}
			f.change(&r)
			var c finding.Collector
			cite.NewBook([]cite.Source{{ID: "report"}}).Check(c.At(), r)
			f.check(t, c.List())
		})
	}
}

func sourceFaults() []fault[cite.Source] {
	type source = cite.Source
	return []fault[source]{
		{"good", func(*source) {}, "", "", 0},
		{"no id", func(s *source) { s.ID = "" }, "/1/id", id.CodeMissing, finding.Error},
		{"id misspelt", func(s *source) { s.ID = "INE 2014" }, "/1/id", id.CodeSyntax, finding.Error},
		{"id twice", func(s *source) { s.ID = "report" }, "/1/id", id.CodeDuplicate, finding.Error},
		{"no title", func(s *source) { s.Title = "" }, "/1/title", id.CodeTitle, finding.Error},
		{"no publisher", func(s *source) { s.Publisher = "" }, "/1/publisher", cite.CodePublisher, finding.Error},
		{"no reading", func(s *source) { s.Reading = "" }, "/1/reading", cite.CodeReading, finding.Error},
		{"reading misspelt", func(s *source) { s.Reading = "second-hand" }, "/1/reading", cite.CodeReading, finding.Error},
		{"read at second hand", func(s *source) { s.Reading = cite.Secondary }, "", "", 0},
		{"recalled", func(s *source) { s.Reading = cite.Recalled }, "", "", 0},
		{"not referred to", func(*source) {}, "/1", cite.CodeUnused, finding.Note},
	}
}

func TestCheckSources(t *testing.T) {
	for _, f := range sourceFaults() {
		t.Run(f.name, func(t *testing.T) {
			sources := []cite.Source{
				{ID: "report", Title: "Report", Publisher: "DG GROW", Reading: cite.Original},
				{ID: "ine", Title: "Table 20441", Publisher: "INE", Reading: cite.Original},
			}
			f.change(&sources[1])
			book := cite.NewBook(sources)
			for _, s := range sources {
				if f.code != cite.CodeUnused || s.ID == "report" {
					book.Check(finding.At{}, cite.Ref{Standing: cite.Stated, Source: s.ID, Place: "page 1"})
				}
			}
			var c finding.Collector
			book.CheckSources(c.At(), sources)
			f.check(t, c.List())
		})
	}
}

func TestEveryRuleIsTested(t *testing.T) {
	severities := make(map[string]finding.Severity)
	for _, f := range refFaults() {
		severities[f.code] = f.severity
	}
	for _, f := range sourceFaults() {
		severities[f.code] = f.severity
	}
	met := make(map[string]bool)
	for _, rule := range cite.Rules() {
		if severity, tested := severities[rule.Code]; !tested || severity != rule.Severity || rule.About == "" || met[rule.Code] {
			t.Errorf("rule %+v", rule)
		}
		met[rule.Code] = true
	}
}
