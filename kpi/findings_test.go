package kpi_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/clusterprogramme/programme/internal/clone"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// fault is one change to the valid framework, and the one finding that it is
// worth. A change without a code stays within the rules.
type fault struct {
	name       string
	change     func(*kpi.Framework)
	path, code string
}

// checkFaults makes each change on a framework of its own.
func checkFaults(t *testing.T, faults []fault) {
	t.Helper()
	for _, f := range faults {
		t.Run(f.name, func(t *testing.T) {
			v := valid()
			f.change(&v)
			var want finding.List
			if f.code != "" {
				want = finding.List{{Path: f.path, Code: f.code, Severity: severity(f.code)}}
			}
			if diff := cmp.Diff(want, bare(judge(t, v))); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// judge validates the framework. Validation must leave it as it is, and every
// finding must say something short.
func judge(t *testing.T, v kpi.Framework) finding.List {
	t.Helper()
	before := clone.Of(v)
	var c finding.Collector
	v.Validate(c.At(), cite.NewBook([]cite.Source{{ID: "report"}}))
	if diff := cmp.Diff(before, v, cmpopts.EquateNaNs()); diff != "" {
		t.Errorf("Validate changed the framework (-before +after):\n%s", diff)
	}
	for _, f := range c.List() {
		if f.Message == "" || len(f.Message) > 1000 || strings.Contains(f.Message, "%!") {
			t.Errorf("%s: a message of %d bytes: %.200s", f.Path, len(f.Message), f.Message)
		}
	}
	return c.List()
}

// bare is the list with place, code and severity only.
func bare(list finding.List) finding.List {
	var rest finding.List
	for _, f := range list {
		rest = append(rest, finding.Finding{Path: f.Path, Code: f.Code, Severity: f.Severity})
	}
	return rest
}

// severity is what the rule books say of a code.
func severity(code string) finding.Severity {
	rules := slices.Concat(kpi.Rules(), id.Rules(), cite.Rules(), figure.Rules())
	k := slices.IndexFunc(rules, func(r finding.Rule) bool { return r.Code == code })
	if k < 0 {
		return 0
	}
	return rules[k].Severity
}

// stated is a reference that holds.
func stated() cite.Ref {
	return cite.Ref{Standing: cite.Stated, Source: "report", Place: "section 4"}
}

// certain is a figure of one number.
func certain(x float64) figure.Uncertain {
	return figure.Uncertain{Value: dist.Point{Value: x}, Ref: stated()}
}

func TestEveryRuleIsTested(t *testing.T) {
	tested := make(map[string]bool)
	for _, f := range slices.Concat(indicatorFaults(), observationFaults(), typologyFaults(), theoryFaults(), effectFaults()) {
		tested[f.code] = true
	}
	met := make(map[string]bool)
	for _, rule := range kpi.Rules() {
		if !tested[rule.Code] {
			t.Errorf("no case breaks the rule %s", rule.Code)
		}
		if met[rule.Code] || !strings.HasPrefix(rule.Code, "kpi/") || !id.Valid(rule.Code) || rule.About == "" {
			t.Errorf("rule %+v", rule)
		}
		met[rule.Code] = true
	}
}
