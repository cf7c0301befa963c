package kpi_test

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
)

func TestIndicatorFaults(t *testing.T)   { checkFaults(t, indicatorFaults()) }
func TestObservationFaults(t *testing.T) { checkFaults(t, observationFaults()) }

func indicatorFaults() []fault {
	indicator := func(i int, change func(*kpi.Indicator)) func(*kpi.Framework) {
		return func(f *kpi.Framework) { change(&f.Indicators[i]) }
	}
	dimension := func(change func(*kpi.Dimension)) func(*kpi.Framework) {
		return func(f *kpi.Framework) { change(&f.Dimensions[1]) }
	}
	// another adds an indicator that nothing names.
	another := func(i kpi.Indicator) func(*kpi.Framework) {
		return func(f *kpi.Framework) {
			i.Title, i.Unit, i.Level, i.Ref = "Another", "firms", kpi.Context, stated()
			f.Indicators = append(f.Indicators, i)
		}
	}
	return []fault{
		{"no id", another(kpi.Indicator{}), "/indicators/3/id", id.CodeMissing},
		{"id misspelt", another(kpi.Indicator{ID: "GDP"}), "/indicators/3/id", id.CodeSyntax},
		{"id twice", another(kpi.Indicator{ID: "stars"}), "/indicators/3/id", id.CodeDuplicate},
		{"no title", indicator(stars, func(i *kpi.Indicator) { i.Title = "" }), "/indicators/0/title", id.CodeTitle},
		{"no unit", indicator(stars, func(i *kpi.Indicator) { i.Unit = "" }), "/indicators/0/unit", kpi.CodeUnit},
		{"no level", indicator(projects, func(i *kpi.Indicator) { i.Level = "" }), "/indicators/2/level", kpi.CodeLevel},
		{"level misspelt", indicator(projects, func(i *kpi.Indicator) { i.Level = "outputs" }), "/indicators/2/level", kpi.CodeLevel},
		{"no reference", indicator(stars, func(i *kpi.Indicator) { i.Ref = cite.Ref{} }), "/indicators/0/ref", cite.CodeMissing},
		{"of no dimension that exists", indicator(projects, func(i *kpi.Indicator) { i.Dimension = "inovation" }), "/indicators/2/dimension", id.CodeUnknown},
		{"of no dimension", indicator(projects, func(i *kpi.Indicator) { i.Dimension = "" }), "", ""},

		{"baseline of nothing", indicator(projects, func(i *kpi.Indicator) { i.Baseline = certain(0) }), "", ""},
		{"baseline below nothing", indicator(projects, func(i *kpi.Indicator) { i.Baseline = certain(-1) }), "/indicators/2/baseline/value", figure.CodeRange},
		{"baseline of the most", indicator(projects, func(i *kpi.Indicator) { i.Baseline = certain(1e12) }), "", ""},
		{"baseline above the most", indicator(projects, func(i *kpi.Indicator) { i.Baseline = certain(1e12 + 1) }), "/indicators/2/baseline/value", figure.CodeRange},
		{"baseline without reference", indicator(projects, func(i *kpi.Indicator) { i.Baseline.Ref = cite.Ref{} }), "/indicators/2/baseline/ref", cite.CodeMissing},
		{"target of nothing", indicator(projects, func(i *kpi.Indicator) { i.Target = certain(0) }), "", ""},
		{"target below nothing", indicator(projects, func(i *kpi.Indicator) { i.Target = certain(-1) }), "/indicators/2/target/value", figure.CodeRange},
		{"target of the most", indicator(projects, func(i *kpi.Indicator) { i.Target = certain(1e12) }), "", ""},
		{"target above the most", indicator(projects, func(i *kpi.Indicator) { i.Target = certain(1e12 + 1) }), "/indicators/2/target/value", figure.CodeRange},
		{"target without reference", indicator(projects, func(i *kpi.Indicator) { i.Target.Ref = cite.Ref{} }), "/indicators/2/target/ref", cite.CodeMissing},
		{"no target", indicator(projects, func(i *kpi.Indicator) { i.Target = figure.Uncertain{} }), "/indicators/2/target", kpi.CodeNoTarget},
		{"no month for the target", indicator(projects, func(i *kpi.Indicator) { i.TargetMonth = 0 }), "/indicators/2/target", kpi.CodeNoTarget},
		{"result without target", indicator(projects, func(i *kpi.Indicator) { i.Level, i.Target = kpi.Result, figure.Uncertain{} }), "/indicators/2/target", kpi.CodeNoTarget},
		{"impact without target", indicator(projects, func(i *kpi.Indicator) { i.Level, i.Target = kpi.Impact, figure.Uncertain{} }), "/indicators/2/target", kpi.CodeNoTarget},
		{"input without target", indicator(projects, func(i *kpi.Indicator) { i.Level, i.Target = kpi.Input, figure.Uncertain{} }), "", ""},
		{"context without target", indicator(projects, func(i *kpi.Indicator) { i.Level, i.Target = kpi.Context, figure.Uncertain{} }), "", ""},

		{"dimension without id", dimension(func(d *kpi.Dimension) { d.ID = "" }), "/dimensions/1/id", id.CodeMissing},
		{"dimension twice", dimension(func(d *kpi.Dimension) { d.ID = "innovation" }), "/dimensions/1/id", id.CodeDuplicate},
		{"dimension without title", dimension(func(d *kpi.Dimension) { d.Title = "" }), "/dimensions/1/title", id.CodeTitle},
		{"dimension without reference", dimension(func(d *kpi.Dimension) { d.Ref = cite.Ref{} }), "/dimensions/1/ref", cite.CodeMissing},
	}
}

func observationFaults() []fault {
	type obs = kpi.Observation
	observation := func(i int, change func(*obs)) func(*kpi.Framework) {
		return func(f *kpi.Framework) { change(&f.Observations[i]) }
	}
	return []fault{
		{"of nothing", observation(0, func(o *obs) { o.Indicator = "" }), "/observations/0", kpi.CodeObservation},
		{"of an indicator and a dimension", observation(0, func(o *obs) { o.Dimension = "innovation" }), "/observations/0", kpi.CodeObservation},
		{"of an indicator that does not exist", observation(0, func(o *obs) { o.Indicator = "star" }), "/observations/0/indicator", id.CodeUnknown},
		{"of a dimension that does not exist", observation(1, func(o *obs) { o.Dimension = "innovations" }), "/observations/1/dimension", id.CodeUnknown},
		{"no reference", observation(0, func(o *obs) { o.Ref = cite.Ref{} }), "/observations/0/ref", cite.CodeMissing},
		{"that says nothing", observation(0, func(o *obs) { o.Value = nil }), "/observations/0", kpi.CodeObservation},
		{"of a rank within alone", observation(1, func(o *obs) { o.Rank, o.Of = 0, 0 }), "", ""},
		{"of a rank alone", observation(1, func(o *obs) { o.WithinRank = 0 }), "", ""},

		{"value of nothing", observation(0, func(o *obs) { o.Value = new(0.0) }), "", ""},
		{"the most", observation(0, func(o *obs) { o.Value, o.Region = new(1e12), "eu" }), "", ""},
		{"the least", observation(0, func(o *obs) { o.Value = new(-1e12) }), "", ""},
		{"more than the most", observation(0, func(o *obs) { o.Value, o.Region = new(1e12+1), "eu" }), "/observations/0/value", kpi.CodeObservation},
		{"less than the least", observation(0, func(o *obs) { o.Value = new(-1e12 - 1) }), "/observations/0/value", kpi.CodeObservation},
		{"no number", observation(0, func(o *obs) { o.Value, o.Region = new(math.NaN()), "eu" }), "/observations/0/value", kpi.CodeObservation},
		{"without end", observation(0, func(o *obs) { o.Value, o.Region = new(math.Inf(1)), "eu" }), "/observations/0/value", kpi.CodeObservation},

		{"first of one", observation(1, func(o *obs) { o.Rank, o.Of = 1, 1 }), "", ""},
		{"last", observation(1, func(o *obs) { o.Rank, o.Of = 10, 10 }), "", ""},
		{"after the last", observation(1, func(o *obs) { o.Rank = 11 }), "/observations/1/rank", kpi.CodeRank},
		{"before the first", observation(1, func(o *obs) { o.Rank = 0 }), "/observations/1/rank", kpi.CodeRank},
		{"far before the first", observation(1, func(o *obs) { o.Rank = -1 }), "/observations/1/rank", kpi.CodeRank},
		{"among nobody", observation(1, func(o *obs) { o.Of = 0 }), "/observations/1/rank", kpi.CodeRank},
		{"rank within below the first", observation(1, func(o *obs) { o.WithinRank = -1 }), "/observations/1/within_rank", kpi.CodeRank},

		{"above another", observation(2, func(o *obs) { o.Compared[0].Side = kpi.Above }), "", ""},
		{"on no side", observation(2, func(o *obs) { o.Compared[0].Side = "" }), "/observations/2/compared/0/side", kpi.CodeSide},
		{"on another side", observation(2, func(o *obs) { o.Compared[0].Side = "beside" }), "/observations/2/compared/0/side", kpi.CodeSide},
		{"flags", observation(0, func(o *obs) { o.Flags = []kpi.Flag{kpi.Estimated, kpi.Break, kpi.Confidential, kpi.Provisional} }), "", ""},
		{"flag misspelt", observation(0, func(o *obs) { o.Flags = []kpi.Flag{kpi.Break, "guess"} }), "/observations/0/flags/1", kpi.CodeFlag},
	}
}

func TestFindingsNameTheirPlaceInTheSource(t *testing.T) {
	f := valid()
	f.Indicators[projects].Target = figure.Uncertain{}
	list := judge(t, f)
	require.Len(t, list, 1)
	if diff := cmp.Diff("report, section 4", list[0].Source); diff != "" {
		t.Errorf("source (-want +got):\n%s", diff)
	}
	if !strings.Contains(list[0].Message, `"Projects"`) {
		t.Errorf("message %q does not name the indicator", list[0].Message)
	}
}

func TestSimulated(t *testing.T) {
	f := valid()
	if f.Indicators[stars].Simulated() || !f.Indicators[projects].Simulated() {
		t.Error("an indicator is simulated when it has a baseline, and only then")
	}
}

func TestValues(t *testing.T) {
	want := [][]string{
		{"input", "output", "result", "impact", "context"},
		{"above", "below"},
		{"estimate", "break", "confidential", "provisional"},
		{
			"challenge", "problem-driver", "strategic-element", "general-objective", "specific-objective",
			"activity", "result", "direct-impact", "indirect-impact",
		},
		{"growth", "inflow"},
		{"while-running", "after-start", "after-finish"},
		{"broker", "organisation"},
	}
	got := [][]string{
		kpi.Level("").Values(), kpi.Side("").Values(), kpi.Flag("").Values(), kpi.NodeKind("").Values(),
		kpi.Motion("").Values(), kpi.When("").Values(), kpi.Scale("").Values(),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("names in the format (-want +got):\n%s", diff)
	}
}
