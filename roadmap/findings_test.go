package roadmap_test

import (
	"slices"
	"testing"

	"github.com/clusterprogramme/programme/internal/ruletest"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
)

// fault is one change to the valid roadmap, and the one finding that it is
// worth. A change without a code stays within the rules.
type fault struct {
	name       string
	change     func(*roadmap.Roadmap)
	path, code string
}

func suite() ruletest.Suite[roadmap.Roadmap] {
	return ruletest.Suite[roadmap.Roadmap]{
		Valid:    valid,
		Validate: func(r roadmap.Roadmap, at finding.At, book *cite.Book) { r.Validate(at, book) },
		Rules:    roadmap.Rules(),
	}
}

// checkFaults makes each change on a roadmap of its own.
func checkFaults(t *testing.T, faults []fault) {
	t.Helper()
	for _, f := range faults {
		suite().Break(t, f.name, f.change, f.path, f.code)
	}
}

func judge(t *testing.T, r roadmap.Roadmap) finding.List {
	t.Helper()
	return suite().Judge(t, r)
}

func findings(t *testing.T, r roadmap.Roadmap) finding.List {
	t.Helper()
	return suite().Findings(t, r)
}

func bare(list finding.List) finding.List { return ruletest.Bare(list) }

func stated() cite.Ref { return ruletest.Stated() }

func certain(x float64) figure.Uncertain { return ruletest.Certain(x) }

func TestEveryRuleIsTested(t *testing.T) {
	var codes []string
	for _, f := range slices.Concat(activityFaults(), linkFaults(), planFaults(), decisionFaults(), actionFaults()) {
		codes = append(codes, f.code)
	}
	suite().Covered(t, "roadmap/", codes)
}
