package roadmap_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/month"
)

func TestPlannedSchedule(t *testing.T) {
	r := valid()
	r.Activities[strategy].Duration = certain(30) // what is drawn is no part of the plan
	got, ok := r.PlannedSchedule()
	if !ok {
		t.Fatal("no schedule")
	}
	want := roadmap.Schedule{Start: []float64{0, 3, 8, 13, 8}, Finish: []float64{3, 6, 38, 14, 8}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("schedule (-want +got):\n%s", diff)
	}
}

func TestPlannedScheduleOfNothing(t *testing.T) {
	got, ok := roadmap.Roadmap{}.PlannedSchedule()
	if !ok || len(got.Start) != 0 || len(got.Finish) != 0 {
		t.Errorf("schedule %+v, %v", got, ok)
	}
}

func TestPlannedMonths(t *testing.T) {
	half := span("2019-05", "2019-10")
	tests := []struct {
		name     string
		activity roadmap.Activity
		want     float64
	}{
		{"step", roadmap.Activity{Kind: roadmap.Step, Planned: half}, 6},
		{"milestone", roadmap.Activity{Kind: roadmap.Milestone, Planned: half}, 0},
		{"until", roadmap.Activity{Kind: roadmap.Delivery, Planned: half, Until: at("2019-10")}, 0},
		{"no span", roadmap.Activity{Kind: roadmap.Step}, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, test.activity.PlannedMonths()); diff != "" {
				t.Errorf("months (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTimeAndMonth(t *testing.T) {
	r := roadmap.Roadmap{Horizon: span("2019-05", "2022-06")}
	if diff := cmp.Diff([]any{38, 0.0, 8.0, -4.0}, []any{r.Months(), r.Time(at("2019-05")), r.Time(at("2020-01")), r.Time(at("2019-01"))}); diff != "" {
		t.Errorf("times (-want +got):\n%s", diff)
	}
	tests := []struct {
		time float64
		want month.Month
	}{
		{0, at("2019-05")}, {0.999, at("2019-05")}, {1, at("2019-06")}, {8.5, at("2020-01")},
		{-0.001, at("2019-04")}, {-1, at("2019-04")}, {-1.5, at("2019-03")},
		{1e300, 0}, {math.Inf(-1), 0}, {math.NaN(), 0}, // outside the years 1 to 9999
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, r.Month(test.time)); diff != "" {
			t.Errorf("month at %g (-want +got):\n%s", test.time, diff)
		}
	}
}

func TestFirstMonth(t *testing.T) {
	tenths := 0.0
	for range 30 { // a sum of decimal fractions, a little off 3
		tenths += 0.1
	}
	tests := []struct {
		name string
		time float64
		want int
	}{
		{"start", 0, 0},
		{"whole month", 3, 3},
		{"sum of tenths", tenths, 3},
		{"a billionth late", 3 + 1e-9, 3},
		{"two billionths late", 3 + 2e-9, 4},
		{"within a month", 2.01, 3},
		{"late in a month", 2.99, 3},
		{"before the start", -0.5, 0},
	}
	if tenths == 3 {
		t.Error("the sum of tenths is exact, so it tests nothing")
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, roadmap.FirstMonth(test.time)); diff != "" {
				t.Errorf("first month (-want +got):\n%s", diff)
			}
		})
	}
}

func TestMarkMet(t *testing.T) {
	const due = 3.0 // the month of the mark is over
	tests := []struct {
		name  string
		event roadmap.Event
		at    float64
		want  bool
	}{
		{"finish within the month", roadmap.Finish, 2.5, true},
		{"finish as the month ends", roadmap.Finish, 3, true},
		{"finish after the month", roadmap.Finish, 3.01, false},
		{"start within the month", roadmap.Start, 2.99, true},
		{"start as the month ends", roadmap.Start, 3, false},
		{"start never", roadmap.Start, math.NaN(), false},
		{"finish never", roadmap.Finish, math.NaN(), false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := (roadmap.Mark{Event: test.event}).Met(test.at, due); got != test.want {
				t.Errorf("met: %v", got)
			}
		})
	}
}

func TestValues(t *testing.T) {
	want := [][]string{
		{"step", "delivery", "review", "milestone"},
		{"finish-to-start", "start-to-start", "finish-to-finish", "start-to-finish"},
		{"start", "finish"},
		{"responsible", "entrusting", "collaborating", "leading"},
		{"monitor", "evaluate-impact", "correct", "plan-next-term"},
	}
	got := [][]string{
		roadmap.Kind("").Values(), roadmap.LinkType("").Values(), roadmap.Event("").Values(),
		roadmap.Capacity("").Values(), roadmap.Task("").Values(),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("names in the format (-want +got):\n%s", diff)
	}
}
