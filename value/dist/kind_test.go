package dist_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/dist"
)

// full gives for each kind in order a distribution with every parameter set,
// its text and its JSON.
func full() []struct {
	kind, text, json string
	dist             dist.Dist
} {
	return []struct {
		kind, text, json string
		dist             dist.Dist
	}{
		{"point", "point(5)", `{"value":5}`, dist.Point{Value: 5}},
		{"uniform", "uniform(1, 4)", `{"min":1,"max":4}`, dist.Uniform{Min: 1, Max: 4}},
		{"triangular", "triangular(1, 3, 6)", `{"min":1,"mode":3,"max":6}`, dist.Triangular{Min: 1, Mode: 3, Max: 6}},
		{"pert", "pert(2, 3, 5, lambda=6)", `{"min":2,"mode":3,"max":5,"lambda":6}`, dist.PERT{Min: 2, Mode: 3, Max: 5, Lambda: 6}},
		{"normal", "normal(2, 0.5, min=0, max=4)", `{"mean":2,"sd":0.5,"min":0,"max":4}`,
			dist.Normal{Mu: 2, Sigma: 0.5, Min: new(0.0), Max: new(4.0)}},
		{"normal_percentiles", "normal_percentiles(1, 3, low_at=0.05, high_at=0.8, min=0, max=4)",
			`{"low":1,"high":3,"low_at":0.05,"high_at":0.8,"min":0,"max":4}`,
			dist.NormalPercentiles{Low: 1, High: 3, LowAt: 0.05, HighAt: 0.8, Min: new(0.0), Max: new(4.0)}},
		{"lognormal", "lognormal(100, 30, min=20, max=400)", `{"mean":100,"sd":30,"min":20,"max":400}`,
			dist.LogNormal{Average: 100, SD: 30, Min: new(20.0), Max: new(400.0)}},
		{"lognormal_percentiles", "lognormal_percentiles(60, 150, low_at=0.05, high_at=0.8, min=20, max=400)",
			`{"low":60,"high":150,"low_at":0.05,"high_at":0.8,"min":20,"max":400}`,
			dist.LogNormalPercentiles{Low: 60, High: 150, LowAt: 0.05, HighAt: 0.8, Min: new(20.0), Max: new(400.0)}},
		{"bernoulli", "bernoulli(0.3)", `{"p":0.3}`, dist.Bernoulli{P: 0.3}},
		{"discrete", "discrete(0: 0.25, 12: 0.75)", `{"outcomes":[{"value":0,"probability":0.25},{"value":12,"probability":0.75}]}`,
			dist.Discrete{Outcomes: []dist.Outcome{{Value: 0, Probability: 0.25}, {Value: 12, Probability: 0.75}}}},
		{"empirical", "empirical(3, 5, 8, 13)", `{"values":[3,5,8,13]}`, dist.Empirical{Values: []float64{3, 5, 8, 13}}},
	}
}

func TestKinds(t *testing.T) {
	kinds := dist.Kinds()
	require.Len(t, kinds, len(full()))
	for i, f := range full() {
		kind := kinds[i]
		if kind.Name != f.kind || dist.KindOf(f.dist) != f.kind || dist.KindOf(kind.Zero) != f.kind {
			t.Errorf("kind %d is %q, of %v it is %q", i, kind.Name, f.dist, dist.KindOf(f.dist))
		}
		if !reflect.ValueOf(kind.Zero).IsZero() {
			t.Errorf("zero %s is %v", kind.Name, kind.Zero)
		}
		if !strings.HasPrefix(kind.Zero.String(), kind.Name+"(") {
			t.Errorf("zero %s writes itself %v", kind.Name, kind.Zero)
		}
	}
}

func TestKindsAreFresh(t *testing.T) {
	dist.Kinds()[0].Name = "changed"
	if name := dist.Kinds()[0].Name; name != "point" {
		t.Errorf("the list of another caller changed to %q", name)
	}
}

// other is a distribution of another package.
type other struct{ dist.Point }

func TestKindOfOther(t *testing.T) {
	for _, d := range []dist.Dist{nil, other{}, &dist.Point{}} {
		if name := dist.KindOf(d); name != "" {
			t.Errorf("kind of %T is %q", d, name)
		}
	}
}

func TestTags(t *testing.T) {
	for _, f := range full() {
		t.Run(f.kind, func(t *testing.T) {
			text, err := json.Marshal(f.dist)
			require.NoError(t, err)
			if string(text) != f.json {
				t.Errorf("JSON = %s, want %s", text, f.json)
			}
			again := reflect.New(reflect.TypeOf(f.dist))
			require.NoError(t, json.Unmarshal(text, again.Interface()))
			if diff := cmp.Diff(f.dist, again.Elem().Interface()); diff != "" {
				t.Errorf("read back (-want +got):\n%s", diff)
			}
		})
	}
}

// What may be left out is left out of JSON, and what is 0 but may not, is not.
func TestTagsLeaveOut(t *testing.T) {
	for text, d := range map[string]dist.Dist{
		`{"min":0,"mode":0,"max":5}`:    dist.PERT{Max: 5},
		`{"mean":0,"sd":0}`:             dist.Normal{},
		`{"low":0,"high":3,"min":0}`:    dist.NormalPercentiles{High: 3, Min: new(0.0)},
		`{"low":1,"high":3,"max":-0.5}`: dist.LogNormalPercentiles{Low: 1, High: 3, Max: new(-0.5)},
		`{"p":0}`:                       dist.Bernoulli{},
	} {
		got, err := json.Marshal(d)
		require.NoError(t, err)
		if string(got) != text {
			t.Errorf("JSON = %s, want %s", got, text)
		}
	}
}
