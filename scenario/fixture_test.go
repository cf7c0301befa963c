package scenario_test

import (
	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// fixture is a small programme in which everything that a run knows happens
// once at least. Its budget years begin in April, so that the horizon touches
// four of them.
func fixture() *programme.Programme {
	p := bare("2020-01", "2022-12")
	p.Roadmap.Activities = fixtureActivities()
	p.Roadmap.Decisions = []roadmap.Decision{{
		ID: "leader", Title: "Who leads", By: month.MustParse("2020-06"), Ref: assumed(),
		Alternatives: []roadmap.Alternative{{ID: "industry", Title: "Industry"}, {ID: "research", Title: "Research"}},
	}}
	p.Roadmap.Actions = []roadmap.Action{{
		ID: "open", Title: "Open the office", Part: "office", Ref: assumed(),
		Marks: []roadmap.Mark{
			{Activity: "found", Event: roadmap.Finish, Due: month.MustParse("2020-07")},
			{Activity: "serve", Event: roadmap.Start, Due: month.MustParse("2020-09")},
		},
		Owners: []roadmap.Owner{{Body: "council", Capacity: roadmap.Responsible}},
	}}
	p.Cluster = fixturePolicy()
	p.Broker = broker.Network{Activity: "serve", Districts: []broker.District{
		{ID: "north", Title: "North", Filled: certain(0.9), Ref: assumed()},
		{ID: "south", Title: "South", Filled: uncertain(dist.Uniform{Min: 0.4, Max: 0.8}), Ref: assumed()},
		{ID: "east", Title: "East", Ref: assumed()},
		{ID: "west", Title: "West", Filled: certain(0.7), VacantFrom: month.MustParse("2021-09"), Ref: assumed()},
	}}
	p.Budget = budget.Budget{Currency: "EUR", YearStart: 4, Lines: fixtureLines()}
	p.KPI = fixtureFramework()
	p.Risks = fixtureRisks()
	p.Scenarios = []programme.Scenario{
		{ID: "worse", Title: "Worse", Ref: assumed(), Changes: []programme.Change{
			programme.Delay{Activity: "found", Months: dist.Triangular{Min: 1, Mode: 2, Max: 4}},
			programme.Strike{Risk: "no-hosts"},
			programme.Cut{Line: "staff", Year: 2021, Factor: dist.Point{Value: 0.75}},
		}},
		{ID: "worst", Title: "Worst", Extends: "worse", Ref: assumed(), Changes: []programme.Change{
			programme.Vacate{District: "east", From: month.MustParse("2021-01")},
			programme.Strike{Risk: "freeze"},
		}},
		{ID: "better", Title: "Better", Ref: assumed(), Changes: []programme.Change{
			programme.Choose{Decision: "leader", Alternative: "industry"},
			programme.Mitigate{Risk: "no-hosts", Mitigation: "visits"},
			programme.Prolong{Activity: "serve", Until: month.MustParse("2023-06")},
		}},
	}
	return p
}

// fixtureActivities are tied by links of all four types.
func fixtureActivities() []roadmap.Activity {
	return []roadmap.Activity{
		{
			ID: "prepare", Title: "Prepare", Part: "office", Kind: roadmap.Step, Ref: assumed(),
			Planned: span("2020-01", "2020-03"), Duration: uncertain(dist.PERT{Min: 2, Mode: 3, Max: 5}),
		},
		{
			ID: "found", Title: "Found", Part: "office", Kind: roadmap.Step, Ref: assumed(),
			Planned: span("2020-04", "2020-06"), Duration: uncertain(dist.Triangular{Min: 1, Mode: 3, Max: 6}),
			After: []roadmap.Link{
				{On: "prepare"},
				{On: "prepare", Type: roadmap.StartToStart, Lag: 2.5, Ref: assumed()},
			},
			Delays:   []roadmap.Delay{{Event: roadmap.Start, Months: uncertain(dist.Uniform{Min: 0, Max: 0.5})}},
			Deadline: month.MustParse("2020-08"),
		},
		{
			ID: "serve", Title: "Serve", Part: "office", Kind: roadmap.Delivery, Ref: assumed(),
			Planned: span("2020-07", "2022-06"), Until: month.MustParse("2022-06"),
			After: []roadmap.Link{{On: "found", Type: roadmap.FinishToStart}},
		},
		{
			ID: "review", Title: "Review", Part: "office", Kind: roadmap.Review, Ref: assumed(),
			Planned: span("2022-06", "2022-08"), NotBefore: month.MustParse("2022-06"),
			Duration: uncertain(dist.Triangular{Min: 1, Mode: 2, Max: 4}),
			After: []roadmap.Link{
				{On: "serve", Type: roadmap.FinishToFinish, Lag: 1, Ref: assumed()},
				{On: "serve", Type: roadmap.StartToFinish, Lag: 24, Ref: assumed()},
			},
			Tasks: []roadmap.Task{roadmap.Monitor, roadmap.EvaluateImpact, roadmap.Correct},
		},
	}
}

func fixturePolicy() cluster.Policy {
	return cluster.Policy{
		Stages: []cluster.Stage{
			{ID: "young", Title: "Young", Ref: assumed()},
			{ID: "grown", Title: "Grown", Ref: assumed()},
			{ID: "mature", Title: "Mature", Ref: assumed()},
		},
		Transitions: []cluster.Transition{
			{From: "young", To: "grown", Criteria: []cluster.Criterion{
				{Measure: cluster.Members, AtLeast: uncertain(dist.Uniform{Min: 40, Max: 60})},
				{Measure: cluster.SupportedMonths, AtLeast: certain(6)},
			}},
			{From: "grown", To: "mature", Criteria: []cluster.Criterion{
				{Measure: cluster.SupportedMonths, AtLeast: certain(18)},
			}},
		},
		Organisations: []cluster.Organisation{
			{
				ID: "metal", Title: "Metal", Kind: cluster.ClusterOrganisation, Stage: "young", Supported: true, Ref: assumed(),
				Members: uncertain(dist.Triangular{Min: 30, Mode: 40, Max: 60}), Response: uncertain(dist.Uniform{Min: 0.8, Max: 1.2}),
			},
			{ID: "food", Title: "Food", Kind: cluster.ClusterOrganisation, Stage: "grown", Supported: true, Ref: assumed(), Members: certain(20)},
			{ID: "sea", Title: "Sea", Kind: cluster.BusinessNetwork, Stage: "young", Ref: assumed(), Members: uncertain(dist.Uniform{Min: 10, Max: 30})},
			{ID: "timber", Title: "Timber", Kind: cluster.Proposed, Stage: "young", Supported: true, Ref: assumed()}, // not simulated
		},
		Growth: uncertain(dist.Uniform{Min: -0.005, Max: 0.005}),
		Governance: cluster.Governance{Ref: assumed(), Bodies: []cluster.Body{
			{ID: "council", Title: "Council", Ref: assumed()},
		}},
		Programmes: []cluster.Programme{{
			ID: "support", Title: "Support", Term: span("2020-07", "2022-06"), Activity: "serve", TargetStage: "young", Ref: assumed(),
		}},
	}
}

// fixtureLines are of every period and unit; two share an index.
func fixtureLines() []budget.Line {
	prices := budget.Indexation{Index: "prices", Base: month.MustParse("2020-01"), Rate: uncertain(dist.Triangular{Min: 0, Mode: 0.02, Max: 0.05})}
	return []budget.Line{
		{
			ID: "staff", Title: "Staff", Category: budget.Personnel, Amount: euros("60000.00"), Per: budget.Yearly,
			During: budget.Window{Activity: "serve"}, Multiplier: uncertain(dist.LogNormal{Average: 1, SD: 0.1, Max: upTo(2)}), Indexation: prices,
			Cuts: []budget.Cut{{Year: 2021, Factor: uncertain(dist.Triangular{Min: 0.8, Mode: 0.9, Max: 1})}},
		},
		{
			ID: "rent", Title: "Rent", Category: budget.Indirect, Amount: euros("10000.01"), Per: budget.Yearly,
			During: budget.Window{Months: span("2020-02", "2022-11")}, Indexation: prices,
		},
		{
			ID: "events", Title: "Events", Category: budget.Promotion, Amount: euros("150.05"), Per: budget.Monthly, Each: budget.PerOrganisation,
			During: budget.Window{Activity: "serve", Months: span("2020-03", "2021-10")},
		},
		{
			ID: "grants", Title: "Grants", Category: budget.Grants, Amount: euros("3500.00"), Per: budget.Monthly, Each: budget.PerBroker,
			During: budget.Window{Activity: "serve"},
		},
		{
			ID: "launch", Title: "Launch", Category: budget.ExternalServices, Amount: euros("12345.67"), Per: budget.Once,
			During: budget.Window{Activity: "found"}, Multiplier: uncertain(dist.Uniform{Min: 0.9, Max: 1.3}),
		},
	}
}

// fixtureFramework has a growth and an inflow, effects on members and on
// indicators, while running, after a start and after a finish.
func fixtureFramework() kpi.Framework {
	return kpi.Framework{
		Indicators: []kpi.Indicator{
			{
				ID: "projects", Title: "Projects", Unit: "projects", Level: kpi.Output, Ref: assumed(),
				Baseline: certain(10), Target: certain(50), TargetMonth: month.MustParse("2022-12"),
			},
			{
				ID: "awareness", Title: "Awareness", Unit: "percent", Level: kpi.Result, Ref: assumed(),
				Baseline: uncertain(dist.Uniform{Min: 20, Max: 30}), Target: certain(30), TargetMonth: month.MustParse("2021-06"),
			},
		},
		Effects: []kpi.Effect{
			{
				ID: "services", Title: "Services", On: kpi.Stock{Members: kpi.All}, Moves: kpi.Grows,
				Trigger: kpi.Trigger{Activity: "serve", When: kpi.WhileRunning},
				Lag:     uncertain(dist.Triangular{Min: 0, Mode: 2, Max: 6}), Ramp: uncertain(dist.Uniform{Min: 3, Max: 9}),
				Factors: []kpi.Factor{{ID: "rate", Title: "Growth in a month", Value: uncertain(dist.Triangular{Min: 0, Mode: 0.01, Max: 0.02})}},
			},
			{
				ID: "visits", Title: "Visits", On: kpi.Stock{Indicator: "projects"}, Moves: kpi.Adds, Each: kpi.PerBroker,
				Trigger: kpi.Trigger{Activity: "serve", When: kpi.AfterStart},
				Factors: []kpi.Factor{
					{ID: "visits", Title: "Visits in a month", Value: uncertain(dist.Uniform{Min: 4, Max: 8})},
					{ID: "yield", Title: "Projects for a visit", Value: uncertain(dist.Triangular{Min: 0.02, Mode: 0.1, Max: 0.2})},
				},
			},
			{
				ID: "word", Title: "Word of mouth", On: kpi.Stock{Members: "metal"}, Moves: kpi.Adds, Each: kpi.PerOrganisation,
				Trigger: kpi.Trigger{Activity: "found", When: kpi.AfterStart}, Lag: certain(1),
				Factors: []kpi.Factor{{ID: "members", Title: "Members in a month", Value: uncertain(dist.Uniform{Min: 0, Max: 0.2})}},
			},
			{
				ID: "press", Title: "Press", On: kpi.Stock{Indicator: "awareness"}, Moves: kpi.Grows,
				Trigger: kpi.Trigger{Activity: "found", When: kpi.AfterFinish}, Ramp: certain(12),
				Factors: []kpi.Factor{{ID: "rate", Title: "Growth in a month", Value: uncertain(dist.Uniform{Min: 0, Max: 0.02})}},
			},
		},
	}
}

// fixtureRisks strike once or yearly, with all four impacts, a mitigation and
// a decision that ends one.
func fixtureRisks() []programme.Risk {
	return []programme.Risk{
		{
			ID: "mandate", Title: "Overlapping mandates", Chance: uncertain(dist.Uniform{Min: 0.2, Max: 0.6}), Strikes: programme.AtMostOnce,
			ResolvedBy: "leader", Ref: assumed(),
			Impacts: []programme.Impact{
				programme.DelayActivity{Activity: "found", Months: uncertain(dist.Triangular{Min: 1, Mode: 2, Max: 5})},
				programme.ScaleLines{Lines: []id.Line{"launch", "rent"}, Factor: uncertain(dist.Uniform{Min: 1, Max: 1.2})},
			},
		},
		{
			ID: "freeze", Title: "Budget freeze", Chance: certain(0.2), Strikes: programme.EachYear, Ref: assumed(),
			Impacts: []programme.Impact{
				programme.ScaleLines{Lines: []id.Line{"staff"}, Factor: uncertain(dist.Triangular{Min: 0.6, Mode: 0.8, Max: 1})},
			},
		},
		{
			ID: "no-hosts", Title: "Few hosts", Chance: certain(0.5), Strikes: programme.AtMostOnce, Ref: assumed(),
			Impacts: []programme.Impact{
				programme.ScaleFilling{Factor: uncertain(dist.Uniform{Min: 0.3, Max: 0.7})},
				programme.ScaleEffect{Effect: "visits", Factor: certain(0.5)},
			},
			Mitigations: []programme.Mitigation{{
				ID: "visits", Title: "Visit them", ChanceFactor: certain(0.6), ImpactFactor: uncertain(dist.Uniform{Min: 0.2, Max: 0.8}), Ref: assumed(),
			}},
		},
	}
}
