package budget_test

import (
	"slices"
	"testing"

	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/internal/ruletest"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
)

// fault is one change to the valid budget, and the one finding that it is
// worth. A change without a code stays within the rules.
type fault struct {
	name       string
	change     func(*budget.Budget)
	path, code string
}

func suite() ruletest.Suite[budget.Budget] {
	return ruletest.Suite[budget.Budget]{
		Valid:    valid,
		Validate: func(b budget.Budget, at finding.At, book *cite.Book) { b.Validate(at, book) },
		Rules:    budget.Rules(),
	}
}

// checkFaults makes each change on a budget of its own.
func checkFaults(t *testing.T, faults []fault) {
	t.Helper()
	for _, f := range faults {
		suite().Break(t, f.name, f.change, f.path, f.code)
	}
}

func judge(t *testing.T, b budget.Budget) finding.List {
	t.Helper()
	return suite().Judge(t, b)
}

func bare(list finding.List) finding.List { return ruletest.Bare(list) }

func stated() cite.Ref { return ruletest.Stated() }

func certain(x float64) figure.Uncertain { return ruletest.Certain(x) }

func amount(text string) figure.Amount { return ruletest.Amount(text) }

func TestEveryRuleIsTested(t *testing.T) {
	var codes []string
	for _, f := range slices.Concat(lineFaults(), staffFaults(), statementFaults()) {
		codes = append(codes, f.code)
	}
	suite().Covered(t, "budget/", codes)
}
