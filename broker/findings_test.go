package broker_test

import (
	"slices"
	"testing"

	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/internal/ruletest"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/money"
)

// fault is one change to the valid network, and the one finding that it is
// worth. A change without a code stays within the rules.
type fault struct {
	name       string
	change     func(*broker.Network)
	path, code string
}

func suite() ruletest.Suite[broker.Network] {
	return ruletest.Suite[broker.Network]{
		Valid:    valid,
		Validate: func(n broker.Network, at finding.At, book *cite.Book) { n.Validate(at, book, money.EUR) },
		Rules:    broker.Rules(),
	}
}

// checkFaults makes each change on a network of its own.
func checkFaults(t *testing.T, faults []fault) {
	t.Helper()
	for _, f := range faults {
		suite().Break(t, f.name, f.change, f.path, f.code)
	}
}

func judge(t *testing.T, n broker.Network) finding.List {
	t.Helper()
	return suite().Judge(t, n)
}

func bare(list finding.List) finding.List { return ruletest.Bare(list) }

func stated() cite.Ref { return ruletest.Stated() }

func certain(x float64) figure.Uncertain { return ruletest.Certain(x) }

func amount(text string) figure.Amount { return ruletest.Amount(text) }

func TestEveryRuleIsTested(t *testing.T) {
	var codes []string
	for _, f := range slices.Concat(networkFaults(), districtFaults(), serviceFaults()) {
		codes = append(codes, f.code)
	}
	suite().Covered(t, "broker/", codes)
}
