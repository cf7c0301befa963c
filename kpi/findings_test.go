package kpi_test

import (
	"slices"
	"testing"

	"github.com/clusterprogramme/programme/internal/ruletest"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
)

// fault is one change to the valid framework, and the one finding that it is
// worth. A change without a code stays within the rules.
type fault struct {
	name       string
	change     func(*kpi.Framework)
	path, code string
}

func suite() ruletest.Suite[kpi.Framework] {
	return ruletest.Suite[kpi.Framework]{
		Valid:    valid,
		Validate: func(f kpi.Framework, at finding.At, book *cite.Book) { f.Validate(at, book) },
		Rules:    kpi.Rules(),
	}
}

// checkFaults makes each change on a framework of its own.
func checkFaults(t *testing.T, faults []fault) {
	t.Helper()
	for _, f := range faults {
		suite().Break(t, f.name, f.change, f.path, f.code)
	}
}

func judge(t *testing.T, f kpi.Framework) finding.List {
	t.Helper()
	return suite().Judge(t, f)
}

func stated() cite.Ref { return ruletest.Stated() }

func certain(x float64) figure.Uncertain { return ruletest.Certain(x) }

func TestEveryRuleIsTested(t *testing.T) {
	var codes []string
	for _, f := range slices.Concat(indicatorFaults(), observationFaults(), typologyFaults(), theoryFaults(), effectFaults()) {
		codes = append(codes, f.code)
	}
	suite().Covered(t, "kpi/", codes)
}
