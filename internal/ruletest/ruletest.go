// Package ruletest tests the rules of a package: one valid value, and changes
// to it that each break one rule. It is for tests only.
package ruletest

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/clusterprogramme/programme/internal/clone"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/day"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/money"
)

// Suite is a package under test. The zero Suite is not valid.
type Suite[T any] struct {
	// Valid gives a fresh value that no rule finds fault with.
	Valid func() T
	// Validate is the method under test.
	Validate func(T, finding.At, *cite.Book)
	// Rules is the rule book of the package.
	Rules []finding.Rule
}

// Break makes a change on a valid value of its own, and asks for the one
// finding that it is worth. A change without a code stays within the rules.
func (s Suite[T]) Break(t *testing.T, name string, change func(*T), path, code string) {
	t.Helper()
	t.Run(name, func(t *testing.T) {
		v := s.Valid()
		change(&v)
		var want finding.List
		if code != "" {
			want = finding.List{{Path: path, Code: code, Severity: s.severity(code)}}
		}
		if diff := cmp.Diff(want, Bare(s.Judge(t, v))); diff != "" {
			t.Errorf("findings (-want +got):\n%s", diff)
		}
	})
}

// Judge validates the value, which must leave it as it is.
func (s Suite[T]) Judge(t *testing.T, v T) finding.List {
	t.Helper()
	before := clone.Of(v)
	list := s.Findings(t, v)
	if diff := cmp.Diff(before, v, cmpopts.EquateNaNs(), cmpopts.EquateComparable(day.Day{})); diff != "" {
		t.Errorf("Validate changed the value (-before +after):\n%s", diff)
	}
	return list
}

// Findings validates the value. Every finding must say something short.
func (s Suite[T]) Findings(t *testing.T, v T) finding.List {
	t.Helper()
	var c finding.Collector
	s.Validate(v, c.At(), cite.NewBook([]cite.Source{{ID: "report"}}))
	for _, f := range c.List() {
		if f.Message == "" || len(f.Message) > 1000 || strings.Contains(f.Message, "%!") {
			t.Errorf("%s: a message of %d bytes: %.200s", f.Path, len(f.Message), f.Message)
		}
	}
	return c.List()
}

// Covered asks that every rule of the package be broken by a case, be named
// after the package, and stand in the book once.
func (s Suite[T]) Covered(t *testing.T, prefix string, codes []string) {
	t.Helper()
	met := make(map[string]bool)
	for _, rule := range s.Rules {
		if !slices.Contains(codes, rule.Code) {
			t.Errorf("no case breaks the rule %s", rule.Code)
		}
		if met[rule.Code] || !strings.HasPrefix(rule.Code, prefix) || !id.Valid(rule.Code) || rule.About == "" {
			t.Errorf("rule %+v", rule)
		}
		met[rule.Code] = true
	}
}

// severity is what the rule books say of a code.
func (s Suite[T]) severity(code string) finding.Severity {
	rules := slices.Concat(s.Rules, id.Rules(), cite.Rules(), figure.Rules())
	k := slices.IndexFunc(rules, func(r finding.Rule) bool { return r.Code == code })
	if k < 0 {
		return 0
	}
	return rules[k].Severity
}

// Bare is the list with place, code and severity only.
func Bare(list finding.List) finding.List {
	var rest finding.List
	for _, f := range list {
		rest = append(rest, finding.Finding{Path: f.Path, Code: f.Code, Severity: f.Severity})
	}
	return rest
}

// Stated is a reference that holds.
func Stated() cite.Ref {
	return cite.Ref{Standing: cite.Stated, Source: "report", Place: "section 4"}
}

// Certain is a figure of one number.
func Certain(x float64) figure.Uncertain {
	return figure.Uncertain{Value: dist.Point{Value: x}, Ref: Stated()}
}

// Amount is a figure of a sum.
func Amount(text string) figure.Amount {
	return figure.Amount{Value: money.MustParse(text), Ref: Stated()}
}
