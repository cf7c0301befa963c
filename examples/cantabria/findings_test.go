package cantabria_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/examples/cantabria"
	"github.com/clusterprogramme/programme/value/finding"
)

// TestFindings compares severity, code and place of every finding. Wording may
// change.
func TestFindings(t *testing.T) {
	var lines []string
	for _, f := range cantabria.Programme().Validate() {
		lines = append(lines, fmt.Sprintf("%s %s %s\n", f.Severity, f.Code, f.Path))
	}
	slices.Sort(lines)
	got := strings.Join(lines, "")
	golden := filepath.Join("testdata", "golden", "findings.txt")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// TestInconsistencies holds that each gap or contradiction of the briefing that
// a rule can see is seen, at its place. The numbers are those of the inventory
// of the briefing.
func TestInconsistencies(t *testing.T) {
	tests := []struct{ name, code, path string }{
		{"A4: about fifty people is an estimate", "provenance/estimate", "/provenance/engagements/2/estimated"},
		{"E2: two bodies may lead, none is chosen", "roadmap/undecided", "/roadmap/decisions/0/chosen"},
		{"F2: one grant for districts of unlike population", "broker/population-spread", "/broker/districts"},
		{"X1: lines of 742 000, total of 740 000", "budget/total-mismatch", "/budget/statements/0/amount"},
		{"X2: 742 000 against the call of 700 000", "budget/comparison", "/budget/statements/1/amount"},
		{"X3: one director and six managers on 242 000", "budget/staff-gap", "/budget/lines/0"},
		{"X4: a consortium is missing on the map", "cluster/map-missing", "/cluster/map/organisations"},
		{"X4: a new cluster is not budgeted", "cluster/map-unsupported", "/cluster/map/organisations/4"},
		{"X4: another new cluster is not budgeted", "cluster/map-unsupported", "/cluster/map/organisations/5"},
		{"X5: the programme outlasts the roadmap", "cluster/term-outside-horizon", "/cluster/programmes/0/term"},
		{"X5: the programme outlasts the vision", "cluster/vision-short", "/cluster/vision/until"},
		{"X6: third review of the Office", "roadmap/review-tasks", "/roadmap/activities/6/tasks"},
		{"X6: third review of the Network", "roadmap/review-tasks", "/roadmap/activities/14/tasks"},
		{"X7: 420 000 pays twelve months of thirty", "broker/grant-window", "/broker/grant/total"},
		{"X8: requirements are gate and score", "broker/use-both", "/broker/requirements"},
		{"X9: DGIDTEI judges and may host", "broker/conflict-of-interest", "/broker/hosts/3/body"},
		{"X10: districts are not administrative", "broker/district-unofficial", "/broker/districts"},
		{"X12: the groups of regions leave a gap", "kpi/typology-gap", "/kpi/typology"},
		{"X13: first in internationalisation, yet weak", "diagnosis/contradicts-index", "/diagnosis/statements/48/dimension"},
		{"X14: most clusters are beginners, or all", "diagnosis/quantifiers-differ", "/diagnosis/statements/45/quantifier"},
		{"X14: most clusters lack a manager, or all", "diagnosis/quantifiers-differ", "/diagnosis/statements/46/quantifier"},
		{"X15: priority sectors aligned, yet vague", "diagnosis/both-sides", "/diagnosis/statements/53/heading"},
		{"X16: results 1, 2, 4, 5", "kpi/numbering", "/kpi/theory/nodes/15/number"},
		{"X18: a call published after its start", "cluster/past-call-retroactive", "/cluster/past_calls/0/published"},
		{"X19: an election that no risk covers", "diagnosis/event-unaddressed", "/diagnosis/events/1/risk"},
		{"X20: a board under two names", "cluster/two-names", "/cluster/governance/bodies/8/aliases"},
		{"X21: six families, five in the figure", "cluster/family-figure", "/cluster/families/5/in_figure"},
		{"X21: services that the figure leaves out", "broker/service-figure", "/broker/services"},
		{"X22: the team evaluates itself", "cluster/evaluates-itself", "/cluster/governance/bodies/3/mandates"},
		{"X22: the board evaluates itself", "cluster/evaluates-itself", "/cluster/governance/bodies/6/mandates"},
		{"X22: the Network evaluates itself", "cluster/evaluates-itself", "/cluster/governance/bodies/9/mandates"},
		{"X23: January 2020 counted twice, Office", "roadmap/month-shared", "/roadmap/activities/3/after/0"},
		{"X23: January 2020 counted twice, Network", "roadmap/month-shared", "/roadmap/activities/11/after/0"},
		{"X24: members have no target", "kpi/target-missing", "/kpi/indicators/9/target"},
		{"X24: nothing is indexed", "budget/indexation-none", "/budget/lines"},
		{"X25: ICT firms refuse the cluster proposed", "cluster/proposed-against", "/cluster/organisations/6"},
		{"X26: a district is misspelt in print", "broker/district-printed", "/broker/districts/0/printed"},
	}
	findings := cantabria.Programme().Validate()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if !slices.ContainsFunc(findings, func(f finding.Finding) bool { return f.Code == test.code && f.Path == test.path }) {
				t.Errorf("no %s at %s", test.code, test.path)
			}
		})
	}
}

// TestPlanIsConsistent holds that the plan keeps its own dates: the briefing's
// spans, links and action plan agree.
func TestPlanIsConsistent(t *testing.T) {
	for _, f := range cantabria.Programme().Validate() {
		switch f.Code {
		case "roadmap/plan-gap", "roadmap/deadline-gap", "cite/source-unused", "kpi/group-mismatch":
			t.Error(f)
		}
	}
}
