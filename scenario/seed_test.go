package scenario_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/dist"
)

// sameBits says that every metric of a has the same values in b, bit for bit;
// those that may differ are passed over. It gives the number of values
// compared.
func sameBits(t *testing.T, a, b *scenario.Result, mayDiffer func(metric string) bool) int {
	t.Helper()
	compared := 0
	for _, m := range a.Metrics() {
		if mayDiffer != nil && mayDiffer(m.ID) {
			continue
		}
		x, y := column(t, a, m.ID), column(t, b, m.ID)
		require.Len(t, y, len(x))
		for i := range x {
			if math.Float64bits(x[i]) != math.Float64bits(y[i]) {
				t.Errorf("%s: run %d gives %v and %v", m.ID, i, x[i], y[i])
				break
			}
			compared++
		}
	}
	return compared
}

// contract is long enough to fill several blocks of runs, the last in part.
var contract = scenario.Options{Runs: 1100, Seed: 2019, Workers: 1}

func TestWorkersDoNotMoveBits(t *testing.T) {
	c := asPlanned(t, fixture())
	one := simulate(t, c, contract)
	for _, workers := range []int{0, 2, 7} {
		o := contract
		o.Workers = workers
		sameBits(t, one, simulate(t, c, o), nil)
	}
}

func TestSeedsMoveBits(t *testing.T) {
	c, o := asPlanned(t, fixture()), contract
	o.Seed++
	a, b := column(t, simulate(t, c, contract), "cost/total"), column(t, simulate(t, c, o), "cost/total")
	for i := range a {
		if a[i] == b[i] {
			t.Errorf("run %d gives %v under both seeds", i, a[i])
		}
	}
}

func TestShardsMergeIntoTheWhole(t *testing.T) {
	c := asPlanned(t, fixture())
	o := contract
	o.First = 1 << 40
	whole := simulate(t, c, o)
	cuts := []int{0, 1, 2, 300, 556, 557, 1100}
	var shards []*scenario.Result
	for i := range len(cuts) - 1 {
		shard := o
		shard.First, shard.Runs = o.First+uint64(cuts[i]), cuts[i+1]-cuts[i]
		shards = append(shards, simulate(t, asPlanned(t, fixture()), shard)) // compiled anew, as on another machine
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		r.Shuffle(len(shards), func(i, k int) { shards[i], shards[k] = shards[k], shards[i] })
		merged, err := scenario.Merge(shards...)
		require.NoError(t, err)
		sameBits(t, whole, merged, nil)
		got := []uint64{merged.First(), uint64(merged.Runs()), merged.Seed()}
		if diff := cmp.Diff([]uint64{o.First, uint64(o.Runs), o.Seed}, got); diff != "" {
			t.Errorf("first, runs and seed (-want +got):\n%s", diff)
		}
		for _, name := range []string{"cost/total", "finish/review"} {
			if diff := cmp.Diff(summary(t, whole, name), summary(t, merged, name), cmp.AllowUnexported(scenario.Summary{})); diff != "" {
				t.Errorf("summary of %s (-whole +merged):\n%s", name, diff)
			}
		}
	}
}

func TestMergeIsAssociative(t *testing.T) {
	c := asPlanned(t, tiny())
	shard := func(first uint64, runs int) *scenario.Result {
		return simulate(t, c, scenario.Options{First: first, Runs: runs, Seed: 4})
	}
	join := func(shards ...*scenario.Result) *scenario.Result {
		merged, err := scenario.Merge(shards...)
		require.NoError(t, err)
		return merged
	}
	a, b, d := shard(0, 10), shard(10, 300), shard(310, 7)
	sameBits(t, join(join(a, b), d), join(a, join(d, b)), nil)
	sameBits(t, join(b, a), shard(0, 310), nil)
}

func TestAnotherScenarioMovesNoBit(t *testing.T) {
	p := fixture()
	alone, err := scenario.Run(t.Context(), p, contract, scenario.AsPlanned())
	require.NoError(t, err)
	among, err := scenario.Run(t.Context(), p, contract, named(t, p, "worst"), named(t, p, "better"), scenario.AsPlanned())
	require.NoError(t, err)
	a, err := alone.Of("as-planned")
	require.NoError(t, err)
	b, err := among.Of("as-planned")
	require.NoError(t, err)
	sameBits(t, a, b, nil)
}

// TestScenariosShareDraws: what a scenario does not touch is the same in every
// run, and what it touches is compared on the same luck.
func TestScenariosShareDraws(t *testing.T) {
	p := fixture()
	before := simulate(t, asPlanned(t, p), contract)
	after := simulate(t, compile(t, p, programme.Scenario{ID: "cut", Changes: []programme.Change{
		programme.Cut{Line: "rent", Year: 2021, Factor: dist.Point{Value: 0.5}},
	}}), contract)
	sameBits(t, before, after, func(m string) bool {
		return m == "cost/total" || m == "cost/2021" || m == "line/rent" || m == "line/rent@2021"
	})
	a, b := column(t, before, "line/rent@2021"), column(t, after, "line/rent@2021")
	for i := range a {
		// The amount is rounded once before the cut and once after.
		if off := cents(t, a[i]) - 2*cents(t, b[i]); off < -1 || off > 1 {
			t.Errorf("run %d: %v is cut to %v", i, a[i], b[i])
		}
	}
}

func TestTraceMakesARunAnew(t *testing.T) {
	p := fixture()
	for _, s := range []programme.Scenario{scenario.AsPlanned(), named(t, p, "worst"), named(t, p, "better")} {
		c := compile(t, p, s)
		o := contract
		o.First = 5
		result := simulate(t, c, o)
		for _, i := range []int{0, 1, 255, 256, 700, 1099} {
			run := c.Trace(o.Seed, o.First+uint64(i))
			if run.Run() != o.First+uint64(i) {
				t.Errorf("the trace is of run %d, not of run %d", run.Run(), o.First+uint64(i))
			}
			for _, m := range result.Metrics() {
				if got, want := metric(t, run, m.ID), column(t, result, m.ID)[i]; math.Float64bits(got) != math.Float64bits(want) {
					t.Errorf("%s: %s is %v in the trace of run %d and %v in the result", s.ID, m.ID, got, i, want)
				}
			}
		}
	}
}
