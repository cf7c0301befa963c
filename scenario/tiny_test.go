package scenario_test

import (
	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/money"
	"github.com/clusterprogramme/programme/value/month"
)

// tiny is a programme that fits on a page: a year, two activities, one line
// and one risk.
func tiny() *programme.Programme {
	p := bare("2021-01", "2021-12")
	p.Title = "A small programme"
	p.Roadmap.Activities = []roadmap.Activity{
		{
			ID: "plan", Title: "Plan", Part: "office", Kind: roadmap.Step, Ref: assumed(),
			Planned: span("2021-01", "2021-03"), Duration: uncertain(dist.Triangular{Min: 2, Mode: 3, Max: 6}),
		},
		{
			ID: "build", Title: "Build", Part: "office", Kind: roadmap.Step, Ref: assumed(), Planned: span("2021-04", "2021-07"),
			After: []roadmap.Link{{On: "plan"}}, Deadline: month.MustParse("2021-09"),
		},
	}
	p.Budget = budget.Budget{Currency: "EUR", Lines: []budget.Line{{
		ID: "builders", Title: "Builders", Category: budget.ExternalServices, Amount: euros("10000.00"), Per: budget.Monthly,
		During: budget.Window{Activity: "build"}, Multiplier: uncertain(dist.Uniform{Min: 0.9, Max: 1.2}),
	}}}
	p.Risks = []programme.Risk{{
		ID: "strike", Title: "Strike of the builders", Chance: certain(0.25), Strikes: programme.AtMostOnce, Ref: assumed(),
		Impacts: []programme.Impact{programme.DelayActivity{Activity: "build", Months: certain(2)}},
	}}
	p.Scenarios = []programme.Scenario{{
		ID: "strike-comes", Title: "The strike comes", Changes: []programme.Change{programme.Strike{Risk: "strike"}},
	}}
	return p
}

// bare is a programme without anything in it, over the months.
func bare(first, last string) *programme.Programme {
	return &programme.Programme{
		Format: programme.Format, Title: "Fixture",
		Region:  programme.Region{ID: "region", Title: "Region", Ref: assumed()},
		Roadmap: roadmap.Roadmap{Horizon: span(first, last)},
	}
}

func assumed() cite.Ref { return cite.Ref{Standing: cite.Assumed, Reason: "a test"} }

func uncertain(d dist.Dist) figure.Uncertain { return figure.Uncertain{Value: d, Ref: assumed()} }

func certain(x float64) figure.Uncertain { return uncertain(dist.Point{Value: x}) }

func euros(number string) figure.Amount {
	return figure.Amount{Value: money.MustParse(number + " EUR"), Ref: assumed()}
}

// span gives the months from first to last.
func span(first, last string) month.Span {
	return month.Span{Start: month.MustParse(first), End: month.MustParse(last).Add(1)}
}

func upTo(x float64) *float64 { return &x }
