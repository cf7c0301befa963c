package scenario_test

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
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

func TestAddedVariablesMoveNoOtherDraw(t *testing.T) {
	total := func(m string) bool {
		return m == "cost/total" || strings.HasPrefix(m, "cost/20")
	}
	tests := map[string]struct {
		add       func(*programme.Programme)
		mayDiffer func(string) bool
	}{
		"an activity": {
			add: func(p *programme.Programme) {
				p.Roadmap.Activities = append([]roadmap.Activity{{
					ID: "a-survey", Title: "Survey", Part: "office", Kind: roadmap.Step, Ref: assumed(),
					Planned: span("2020-01", "2020-04"), Duration: uncertain(dist.Triangular{Min: 1, Mode: 4, Max: 9}),
				}}, p.Roadmap.Activities...)
			},
		},
		"a risk": {
			add: func(p *programme.Programme) {
				p.Risks = append([]programme.Risk{{
					ID: "a-flood", Title: "Flood", Chance: certain(0.5), Strikes: programme.AtMostOnce, Ref: assumed(),
					Impacts: []programme.Impact{programme.DelayActivity{Activity: "review", Months: uncertain(dist.Uniform{Min: 1, Max: 2})}},
				}}, p.Risks...)
			},
			mayDiffer: func(m string) bool { return m == "finish/review" },
		},
		"a line": {
			add: func(p *programme.Programme) {
				p.Budget.Lines = append([]budget.Line{{
					ID: "a-studies", Title: "Studies", Category: budget.ExternalServices, Amount: euros("777.77"), Per: budget.Monthly,
					During: budget.Window{Activity: "found"}, Multiplier: uncertain(dist.Uniform{Min: 1, Max: 2}),
				}}, p.Budget.Lines...)
			},
			mayDiffer: total,
		},
		"a district": {
			add: func(p *programme.Programme) {
				p.Broker.Districts = append([]broker.District{{ID: "a-coast", Title: "Coast", Filled: certain(0.5), Ref: assumed()}}, p.Broker.Districts...)
			},
			mayDiffer: func(m string) bool {
				return total(m) || strings.HasPrefix(m, "line/grants") || strings.HasPrefix(m, "brokers@") || strings.Contains(m, "/projects")
			},
		},
		"an organisation": {
			add: func(p *programme.Programme) {
				p.Cluster.Organisations = append([]cluster.Organisation{{
					ID: "a-wind", Title: "Wind", Kind: cluster.ClusterOrganisation, Stage: "young", Ref: assumed(),
					Members: uncertain(dist.Uniform{Min: 1, Max: 9}), Response: uncertain(dist.Uniform{Min: 0, Max: 1}),
				}}, p.Cluster.Organisations...)
			},
			mayDiffer: func(m string) bool { return strings.HasPrefix(m, "members@") || strings.HasPrefix(m, "stage/") },
		},
		"an effect": {
			add: func(p *programme.Programme) {
				p.KPI.Effects = append([]kpi.Effect{{
					ID: "a-fair", Title: "Fair", On: kpi.Stock{Indicator: "awareness"}, Moves: kpi.Adds,
					Trigger: kpi.Trigger{Activity: "serve", When: kpi.AfterStart}, Lag: uncertain(dist.Uniform{Min: 0, Max: 4}),
					Factors: []kpi.Factor{{ID: "points", Title: "Points", Value: uncertain(dist.Uniform{Min: 0, Max: 1})}},
				}}, p.KPI.Effects...)
			},
			mayDiffer: func(m string) bool { return strings.Contains(m, "/awareness") },
		},
		"an indicator": {
			add: func(p *programme.Programme) {
				p.KPI.Indicators = append([]kpi.Indicator{{
					ID: "a-patents", Title: "Patents", Unit: "patents", Level: kpi.Context, Ref: assumed(), Baseline: uncertain(dist.Uniform{Min: 0, Max: 5}),
				}}, p.KPI.Indicators...)
			},
		},
		"a mitigation": {
			add: func(p *programme.Programme) {
				risk(t, p, "mandate").Mitigations = []programme.Mitigation{{
					ID: "treaty", Title: "Treaty", Adopted: true, ImpactFactor: uncertain(dist.Uniform{Min: 0, Max: 1}), Ref: assumed(),
				}}
			},
			// A softer delay of the office moves nearly everything, but no draw.
			mayDiffer: func(m string) bool {
				return !strings.HasPrefix(m, "risk/") && !strings.HasSuffix(m, "/prepare") && m != "start/found" && !strings.HasPrefix(m, "members/sea")
			},
		},
		"a delay": {
			add: func(p *programme.Programme) {
				a := activity(t, p, "review")
				a.Delays = append(a.Delays, roadmap.Delay{Event: roadmap.Start, Months: uncertain(dist.Uniform{Min: 0, Max: 1})})
			},
			mayDiffer: func(m string) bool { return strings.HasSuffix(m, "/review") },
		},
	}
	before := simulate(t, asPlanned(t, fixture()), contract)
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			p := fixture()
			test.add(p)
			after := simulate(t, asPlanned(t, p), contract)
			if sameBits(t, before, after, test.mayDiffer) < 5*contract.Runs {
				t.Error("too little is left to compare")
			}
			if test.mayDiffer == nil {
				return
			}
			moved := false
			for _, m := range before.Metrics() {
				moved = moved || test.mayDiffer(m.ID) && !cmp.Equal(column(t, before, m.ID), column(t, after, m.ID))
			}
			if !moved {
				t.Error("nothing moved, so the addition does nothing")
			}
		})
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
