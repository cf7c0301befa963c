package roadmap_test

import (
	"errors"
	"io"
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

// The year of the first month is left out where that of January would run into
// it; the chart is as wide as the longest name of a part.
func TestGanttHead(t *testing.T) {
	tests := []struct {
		name, first, last string
		want              []string
	}{
		{"room for the first year", "2019-09", "2020-01", []string{
			"                 20192020",
			"                 SONDJ",
			"A part of parts",
			"  Year           #....  2019-09",
		}},
		{"no room for the first year", "2019-10", "2020-01", []string{
			"                    2020",
			"                 ONDJ",
			"A part of parts",
			"  Year           #...  2019-10",
		}},
		{"nothing but January", "2020-01", "2020-01", []string{
			"                 2020",
			"                 J",
			"A part of parts",
			"  Year           #  2020-01",
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := roadmap.Roadmap{
				Horizon:    span(test.first, test.last),
				Activities: []roadmap.Activity{{Title: "Year", Part: "A part of parts", Kind: roadmap.Step}},
			}
			var b strings.Builder
			require.NoError(t, r.Gantt(&b, roadmap.Schedule{Start: []float64{0}, Finish: []float64{1}}))
			if diff := cmp.Diff(test.want, strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")); diff != "" {
				t.Errorf("chart (-want +got):\n%s", diff)
			}
		})
	}
}

// A start within a billionth of a month of a month's start counts as that.
func TestGanttStartsWithTheGrainOfFirstMonth(t *testing.T) {
	r := roadmap.Roadmap{
		Horizon:    span("2019-10", "2020-01"),
		Activities: []roadmap.Activity{{Title: "Late", Part: "A", Kind: roadmap.Step}},
	}
	var b strings.Builder
	require.NoError(t, r.Gantt(&b, roadmap.Schedule{Start: []float64{2 - 0.5e-9}, Finish: []float64{3}}))
	if want := "  Late  ..#.  2019-12\n"; !strings.HasSuffix(b.String(), want) {
		t.Errorf("chart\n%s, want the last row %q", b.String(), want)
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

func TestGanttOfAnotherSchedule(t *testing.T) {
	r := valid()
	s, ok := r.PlannedSchedule()
	if !ok {
		t.Fatal("the valid roadmap has no schedule")
	}
	s.Finish = s.Finish[1:]
	if err := r.Gantt(io.Discard, s); err == nil {
		t.Error("a schedule that lacks a finish was drawn")
	}
}
