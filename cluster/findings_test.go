package cluster_test

import (
	"slices"
	"testing"

	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/internal/ruletest"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
)

// fault is one change to the valid policy, and the one finding that it is
// worth. A change without a code stays within the rules.
type fault struct {
	name       string
	change     func(*cluster.Policy)
	path, code string
}

func suite() ruletest.Suite[cluster.Policy] {
	return ruletest.Suite[cluster.Policy]{
		Valid:    valid,
		Validate: func(p cluster.Policy, at finding.At, book *cite.Book) { p.Validate(at, book) },
		Rules:    cluster.Rules(),
	}
}

// checkFaults makes each change on a policy of its own.
func checkFaults(t *testing.T, faults []fault) {
	t.Helper()
	for _, f := range faults {
		suite().Break(t, f.name, f.change, f.path, f.code)
	}
}

func judge(t *testing.T, p cluster.Policy) finding.List {
	t.Helper()
	return suite().Judge(t, p)
}

func bare(list finding.List) finding.List { return ruletest.Bare(list) }

func stated() cite.Ref { return ruletest.Stated() }

func certain(x float64) figure.Uncertain { return ruletest.Certain(x) }

func amount(text string) figure.Amount { return ruletest.Amount(text) }

func TestEveryRuleIsTested(t *testing.T) {
	var codes []string
	for _, f := range slices.Concat(stageFaults(), organisationFaults(), governanceFaults(), programmeFaults(), guestFaults(), pastFaults()) {
		codes = append(codes, f.code)
	}
	suite().Covered(t, "cluster/", codes)
}
