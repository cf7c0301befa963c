package roadmap_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/roadmap"
)

func TestGantt(t *testing.T) {
	r := roadmap.Roadmap{
		Horizon: span("2019-11", "2020-02"),
		Activities: []roadmap.Activity{
			{Title: "Año", Part: "A", Kind: roadmap.Step},
			{Title: "Gone", Part: "A", Kind: roadmap.Step, Off: true},
			{Title: "Late", Part: "B", Kind: roadmap.Delivery},
			{Title: "Back", Part: "A", Kind: roadmap.Review},
			{Title: "Mark", Part: "B", Kind: roadmap.Milestone},
			{Title: "Past", Part: "B", Kind: roadmap.Step},
		},
	}
	s := roadmap.Schedule{
		Start:  []float64{0, 1, 1.5, 2, 3, 7},
		Finish: []float64{2, 1, 6, 2.5, 3, 8},
	}
	want := strings.Join([]string{
		"          2020",
		"        NDJF",
		"A",
		"  Año   ##..  2019-11..2019-12",
		"  Gone  ....  off",
		"  Back  ..R.  2020-01",
		"B",
		"  Late  .===  2019-12..2020-04 ->",
		"  Mark  ...*  2020-02",
		"  Past  ....  2020-06 ->",
		"",
	}, "\n")
	var b strings.Builder
	require.NoError(t, r.Gantt(&b, s))
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("chart (-want +got):\n%s", diff)
	}
}

// broken refuses everything that is written to it.
type broken struct{}

var errBroken = errors.New("broken")

func (broken) Write([]byte) (int, error) { return 0, errBroken }

func TestGanttGivesTheErrorOfTheWriter(t *testing.T) {
	r := valid()
	s, _ := r.PlannedSchedule()
	require.ErrorIs(t, r.Gantt(broken{}, s), errBroken)
}

func TestGanttOfNothing(t *testing.T) {
	var b strings.Builder
	require.NoError(t, roadmap.Roadmap{}.Gantt(&b, roadmap.Schedule{}))
	if diff := cmp.Diff("", strings.TrimSpace(b.String())); diff != "" {
		t.Errorf("chart (-want +got):\n%s", diff)
	}
}
