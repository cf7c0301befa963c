package cantabria_test

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/examples/cantabria"
)

// update writes the document in its canonical form, and the golden findings,
// instead of comparing: go test ./examples/cantabria -update
var update = flag.Bool("update", false, "write the document and the golden files")

func TestDocumentHasNoErrors(t *testing.T) {
	p, findings := programme.Decode(cantabria.Document())
	require.NoError(t, findings.Err())
	require.NotNil(t, p)
}

func TestDocumentIsCanonical(t *testing.T) {
	document := cantabria.Document()
	if *update {
		edited, err := os.ReadFile("cantabria.json") // what is embedded is older than an edit after the build
		require.NoError(t, err)
		document = edited
	}
	p, findings := programme.Decode(document)
	require.NoError(t, findings.Err())
	canonical, err := p.Encode()
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("cantabria.json", canonical, 0o644))
		return
	}
	if diff := cmp.Diff(string(canonical), string(document)); diff != "" {
		t.Errorf("the file is not in its canonical form, run with -update (-want +got):\n%s", diff)
	}
}

func TestProgrammeIsFresh(t *testing.T) {
	changed := cantabria.Programme()
	changed.Budget.Lines[0].Title = "changed"
	changed.Roadmap.Activities[3].After[0].Lag = 7
	*changed.KPI.Observations[0].Value = 0
	next, err := cantabria.Programme().Encode()
	require.NoError(t, err)
	if diff := cmp.Diff(string(cantabria.Document()), string(next)); diff != "" {
		t.Errorf("a change of one copy shows in the next (-want +got):\n%s", diff)
	}
}

func TestDocumentIsFresh(t *testing.T) {
	cantabria.Document()[0] = 'x'
	if cantabria.Document()[0] != '{' {
		t.Error("a change of one copy shows in the next")
	}
}

// TestScenarios makes every scenario of the document, and asks that it be a
// valid programme that differs from the plan.
func TestScenarios(t *testing.T) {
	p := cantabria.Programme()
	plan, err := p.Encode()
	require.NoError(t, err)
	for _, s := range p.Scenarios {
		t.Run(string(s.ID), func(t *testing.T) {
			changed, findings := p.With(s)
			require.NoError(t, findings.Err())
			got, err := changed.Encode()
			require.NoError(t, err)
			if bytes.Equal(plan, got) {
				t.Error("the scenario changes nothing")
			}
		})
	}
}

func TestScenariosAreThere(t *testing.T) {
	p := cantabria.Programme()
	for _, name := range []string{
		"no-clear-leader", "leader-dgidtei", "leader-sodercan", "two-empty-districts", "yearly-budget-cut", "one-lean-year",
		"slow-take-up", "test-phase", "no-safeguards", "without-consortia", "four-year-term", "worst-case",
	} {
		found := false
		for _, s := range p.Scenarios {
			found = found || string(s.ID) == name
		}
		if !found {
			t.Errorf("there is no scenario %q", name)
		}
	}
}
