package kpi_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/id"
)

func TestTypologyFaults(t *testing.T) { checkFaults(t, typologyFaults()) }

func typologyFaults() []fault {
	group := func(i int, change func(*kpi.Group)) func(*kpi.Framework) {
		return func(f *kpi.Framework) { change(&f.Typology.Groups[i]) }
	}
	// third adds a group that the first two leave nothing to.
	third := func(b kpi.Bound) func(*kpi.Framework) {
		return func(f *kpi.Framework) {
			b.Indicator, b.Ref = "index", stated()
			f.Typology.Groups = append(f.Typology.Groups, kpi.Group{ID: "third", Title: "Third", Bounds: []kpi.Bound{b}})
		}
	}
	observed := func(year int, value float64) kpi.Observation {
		return kpi.Observation{Indicator: "stars", Region: "es13", Year: year, Value: &value, Ref: stated()}
	}
	return []fault{
		{"no typology", func(f *kpi.Framework) { f.Typology = kpi.Typology{} }, "", ""},
		{"no reference", func(f *kpi.Framework) { f.Typology.Ref = cite.Ref{} }, "/typology/ref", cite.CodeMissing},
		{"group without id", group(1, func(g *kpi.Group) { g.ID = "" }), "/typology/groups/1/id", id.CodeMissing},
		{"group twice", group(1, func(g *kpi.Group) { g.ID = "few" }), "/typology/groups/1/id", id.CodeDuplicate},
		{"group without title", group(1, func(g *kpi.Group) { g.Title = "" }), "/typology/groups/1/title", id.CodeTitle},
		{"group without regions", group(1, func(g *kpi.Group) { g.Regions = nil }), "", ""},
		{"bound with an upper end", third(kpi.Bound{Below: new(1.0)}), "", ""},
		{"bound with a lower end", third(kpi.Bound{AtLeast: new(1.0)}), "", ""},
		{"bound of no indicator that exists", func(f *kpi.Framework) {
			f.Typology.Groups = append(f.Typology.Groups, kpi.Group{ID: "third", Title: "Third", Bounds: []kpi.Bound{{Indicator: "indexes", Below: new(1.0), Ref: stated()}}})
		}, "/typology/groups/2/bounds/0/indicator", id.CodeUnknown},
		{"bound without reference", group(1, func(g *kpi.Group) { g.Bounds[0].Ref = cite.Ref{} }), "/typology/groups/1/bounds/0/ref", cite.CodeMissing},
		{"bound without end", third(kpi.Bound{}), "/typology/groups/2/bounds/0", kpi.CodeBound},
		{"bound with both ends", third(kpi.Bound{AtLeast: new(0.5), Below: new(0.6)}), "", ""},
		{"bound backwards", third(kpi.Bound{AtLeast: new(0.6), Below: new(0.5)}), "/typology/groups/2/bounds/0", kpi.CodeBound},
		{"bound around nothing", third(kpi.Bound{AtLeast: new(0.5), Below: new(0.5)}), "/typology/groups/2/bounds/0", kpi.CodeBound},
		{"bound at the most", third(kpi.Bound{AtLeast: new(1e12)}), "", ""},
		{"bound above the most", third(kpi.Bound{AtLeast: new(1e12 + 1)}), "/typology/groups/2/bounds/0", kpi.CodeBound},
		{"bound at no number", third(kpi.Bound{AtLeast: new(math.NaN())}), "/typology/groups/2/bounds/0", kpi.CodeBound},
		{"bound below no number", third(kpi.Bound{Below: new(math.NaN())}), "/typology/groups/2/bounds/0", kpi.CodeBound},
		{"bound from no end", third(kpi.Bound{AtLeast: new(math.Inf(-1)), Below: new(1.0)}), "/typology/groups/2/bounds/0", kpi.CodeBound},
		{"bound to no end", third(kpi.Bound{AtLeast: new(1.0), Below: new(math.Inf(1))}), "/typology/groups/2/bounds/0", kpi.CodeBound},

		{"gap", group(1, func(g *kpi.Group) { g.Bounds[0].AtLeast = new(36.0) }), "/typology", kpi.CodeGap},
		{"gap at the bottom", group(0, func(g *kpi.Group) { g.Bounds[0].AtLeast = new(1.0) }), "/typology", kpi.CodeGap},
		{"overlap", group(1, func(g *kpi.Group) { g.Bounds[0].AtLeast = new(34.0) }), "", ""},
		{"groups without bounds", func(f *kpi.Framework) {
			f.Typology.Groups[0].Bounds, f.Typology.Groups[1].Bounds = nil, nil
		}, "", ""},

		{"region just within its group", func(f *kpi.Framework) { f.Observations[0].Value = new(34.999) }, "", ""},
		{"region outside its group", func(f *kpi.Framework) { f.Observations[0].Value = new(35.0) }, "/typology/groups/0/regions/0", kpi.CodeGroup},
		{"region of which nothing is known", func(f *kpi.Framework) { f.Observations[0].Region = "itc2" }, "", ""},
		{"region with a later value within", func(f *kpi.Framework) {
			f.Observations = append(f.Observations, observed(2015, 40), observed(2017, 20))
		}, "", ""},
		{"region with an earlier value outside, said later", func(f *kpi.Framework) {
			f.Observations = append(f.Observations, observed(2015, 40))
		}, "", ""},
		{"region with a later value outside", func(f *kpi.Framework) {
			f.Observations = append(f.Observations, observed(2017, 40))
		}, "/typology/groups/0/regions/0", kpi.CodeGroup},
		{"region with two values of a year, the last outside", func(f *kpi.Framework) {
			f.Observations = append(f.Observations, observed(2016, 40))
		}, "/typology/groups/0/regions/0", kpi.CodeGroup},
	}
}

func TestClassify(t *testing.T) {
	typology := kpi.Typology{Groups: []kpi.Group{
		{ID: "boundless"},
		{ID: "many", Bounds: []kpi.Bound{{Indicator: "stars", AtLeast: new(45.0)}, {Indicator: "index", Below: new(0.5)}}},
		{ID: "few", Bounds: []kpi.Bound{{Indicator: "stars", Below: new(35.0)}, {Indicator: "index", Below: new(0.6)}}},
		{ID: "low", Bounds: []kpi.Bound{{Indicator: "index", Below: new(0.6)}}},
	}}
	type values = map[id.Indicator]float64
	tests := []struct {
		name   string
		values values
		want   id.Measure
	}{
		{"many", values{"stars": 69, "index": 0.45}, "many"},
		{"just many", values{"stars": 45, "index": 0.45}, "many"},
		{"just not many", values{"stars": 44.99, "index": 0.45}, "low"},
		{"few", values{"stars": 14, "index": 0.45}, "few"},
		{"the first that takes it", values{"stars": 14, "index": 0.59, "other": 7}, "few"},
		{"index at the open end", values{"stars": 14, "index": 0.6}, kpi.Unclassified},
		{"no index", values{"stars": 14}, kpi.Unclassified},
		{"no stars", values{"index": 0.1}, "low"},
		{"index that is no number", values{"stars": 14, "index": math.NaN()}, kpi.Unclassified},
		{"nothing", nil, kpi.Unclassified},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, typology.Classify(test.values)); diff != "" {
				t.Errorf("group (-want +got):\n%s", diff)
			}
		})
	}
}

func TestBoundHolds(t *testing.T) {
	tests := []struct {
		name           string
		atLeast, below *float64
		holds, fails   []float64
	}{
		{"no end", nil, nil, []float64{math.Inf(-1), 0, math.Inf(1)}, nil},
		{"from", new(1.0), nil, []float64{1, 2, math.Inf(1)}, []float64{0.999, math.NaN()}},
		{"to", nil, new(2.0), []float64{math.Inf(-1), 1.999}, []float64{2, math.NaN()}},
		{"both", new(1.0), new(2.0), []float64{1, 1.999}, []float64{0.999, 2, math.NaN()}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			b := kpi.Bound{AtLeast: test.atLeast, Below: test.below}
			for _, x := range test.holds {
				if !b.Holds(x) {
					t.Errorf("%g is outside", x)
				}
			}
			for _, x := range test.fails {
				if b.Holds(x) {
					t.Errorf("%g is within", x)
				}
			}
		})
	}
}

// The gap finder against brute force: every point of a grid finer than the
// bounds, from 0 or the least bound up.
func TestGapIsFound(t *testing.T) {
	r := rand.New(rand.NewPCG(2019, 5))
	names := []id.Indicator{"x", "y", "z"}
	found, none := 0, 0
	for trial := range 3000 {
		typology := drawnTypology(r, names[:1+r.IntN(3)])
		want := hasGap(typology)
		values, got := typology.Gap()
		if got != want {
			t.Fatalf("trial %d: a gap is found: %v, there is one: %v, in %+v", trial, got, want, typology.Groups)
		}
		if !got {
			none++
			continue
		}
		found++
		if group := typology.Classify(values); group != kpi.Unclassified {
			t.Fatalf("trial %d: %v is no gap, but in %q", trial, values, group)
		}
	}
	if found < 200 || none < 200 {
		t.Errorf("%d gaps and %d without: too one-sided to show anything", found, none)
	}
}

// drawnTypology draws groups whose bounds lie at whole numbers from -2 to 4.
func drawnTypology(r *rand.Rand, indicators []id.Indicator) kpi.Typology {
	var typology kpi.Typology
	for k := range 1 + r.IntN(6) {
		g := kpi.Group{ID: id.Measure(fmt.Sprint("g", k))}
		for range r.IntN(3) {
			b := kpi.Bound{Indicator: indicators[r.IntN(len(indicators))]}
			low, high := float64(r.IntN(6)-2), float64(r.IntN(6)-1)
			switch r.IntN(5) {
			case 0, 1:
				b.AtLeast = &low
			case 2, 3:
				b.Below = &high
			default:
				b.AtLeast, b.Below = &low, &high
			}
			g.Bounds = append(g.Bounds, b)
		}
		typology.Groups = append(typology.Groups, g)
	}
	return typology
}

// hasGap tries every point of the grid of halves.
func hasGap(typology kpi.Typology) bool {
	least := make(map[id.Indicator]float64)
	for _, g := range typology.Groups {
		for _, b := range g.Bounds {
			for _, end := range []*float64{new(0.0), b.AtLeast, b.Below} {
				if end != nil {
					least[b.Indicator] = min(least[b.Indicator], *end)
				}
			}
		}
	}
	points := []map[id.Indicator]float64{nil}
	for indicator, low := range least {
		var more []map[id.Indicator]float64
		for _, point := range points {
			for x := low; x <= 6; x += 0.5 {
				next := map[id.Indicator]float64{indicator: x}
				for k, v := range point {
					next[k] = v
				}
				more = append(more, next)
			}
		}
		points = more
	}
	for _, point := range points {
		if len(least) > 0 && typology.Classify(point) == kpi.Unclassified {
			return true
		}
	}
	return false
}

// A typology of very many bounds takes no long time, though no gap is then
// looked for.
func TestGapOfManyBounds(t *testing.T) {
	var typology kpi.Typology
	for k := range 5000 {
		x := float64(k)
		typology.Groups = append(typology.Groups, kpi.Group{ID: id.Measure(fmt.Sprint("g", k)), Bounds: []kpi.Bound{
			{Indicator: id.Indicator(fmt.Sprint("i", k%50)), AtLeast: &x},
		}})
	}
	begin := time.Now()
	if _, found := typology.Gap(); found {
		t.Error("a gap is found among more cells than are tried")
	}
	if took := time.Since(begin); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
}

// Ten thousand cells are tried: the one below every bound and those above each.
func TestGapAmongAsManyCellsAsAreTried(t *testing.T) {
	for bounds, want := range map[int]bool{9_999: true, 10_000: false} {
		g := kpi.Group{ID: "g"}
		for k := range bounds {
			g.Bounds = append(g.Bounds, kpi.Bound{Indicator: "x", AtLeast: new(float64(k + 1))})
		}
		if _, found := (kpi.Typology{Groups: []kpi.Group{g}}).Gap(); found != want {
			t.Errorf("%d bounds: a gap is found: %v", bounds, found)
		}
	}
}

// The report's typology: many stars and an index below 0.5, fewer than 35
// stars and an index below 0.6, and Walloon Brabant alone at 0.75. It leaves
// out 35 to 44 stars, and few stars with an index from 0.6.
func TestTypologyOfTheReport(t *testing.T) {
	f := valid()
	f.Typology.Groups = []kpi.Group{
		{ID: "many", Title: "Many stars", Regions: []id.Region{"itc1"}, Bounds: []kpi.Bound{
			{Indicator: "stars", AtLeast: new(45.0), Ref: stated()}, {Indicator: "index", Below: new(0.5), Ref: stated()},
		}},
		{ID: "few", Title: "Few stars", Regions: []id.Region{"es13"}, Bounds: []kpi.Bound{
			{Indicator: "stars", Below: new(35.0), Ref: stated()}, {Indicator: "index", Below: new(0.6), Ref: stated()},
		}},
		{ID: "alone", Title: "Walloon Brabant", Regions: []id.Region{"be31"}, Bounds: []kpi.Bound{
			{Indicator: "index", AtLeast: new(0.75), Ref: stated()},
		}},
	}
	list := judge(t, f)
	require.Len(t, list, 1)
	if diff := cmp.Diff("/typology "+kpi.CodeGap, list[0].Path+" "+list[0].Code); diff != "" {
		t.Errorf("finding (-want +got):\n%s", diff)
	}
	if !strings.Contains(list[0].Message, "index 0, stars 35") {
		t.Errorf("message %q names another gap", list[0].Message)
	}
}

// A long name in few places makes no long message in many.
func TestLongNameIsCut(t *testing.T) {
	f := valid()
	long := id.Indicator(strings.Repeat("a", 100_000))
	f.Indicators[stars].ID, f.Observations[0].Indicator = long, long
	f.Observations[0].Value = new(40.0)
	few := &f.Typology.Groups[0]
	few.Bounds[0].Indicator, f.Typology.Groups[1].Bounds[0].Indicator = long, long
	for range 50 {
		few.Regions = append(few.Regions, few.Regions[0])
	}
	met := 0
	for _, f := range judge(t, f) { // which bounds the messages
		if f.Code == kpi.CodeGroup {
			met++
		}
	}
	if met != 51 {
		t.Errorf("%d findings about groups", met)
	}
}
