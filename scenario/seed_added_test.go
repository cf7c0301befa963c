package scenario_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/dist"
)

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
