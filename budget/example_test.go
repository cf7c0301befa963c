package budget_test

import (
	"fmt"

	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/money"
	"github.com/clusterprogramme/programme/value/month"
)

// The grants of ten brokers, 3 500 euros a month, for a year; and a yearly
// amount over five of its months, to the cent.
func ExampleDue() {
	const grant = 3500_00 // cents
	fmt.Println(budget.Due(grant, 10*12*budget.Grain, budget.Monthly.Parts()))

	const staff = 242_000_00
	fmt.Println(budget.Due(staff, 5*budget.Grain, budget.Yearly.Parts()))
	// Output:
	// 42000000
	// 10083333
}

// Two years of indexation by 2 %, then a cut by 10 %.
func ExampleTimes() {
	factor := budget.Times(budget.Factor(1.02), budget.Factor(1.02))
	factor = budget.Times(factor, budget.Factor(0.9))
	fmt.Println(factor)
	fmt.Println(budget.Due(100_000_00, factor, budget.Once.Parts()))
	// Output:
	// 936360000
	// 9363600
}

func ExampleFactor() {
	fmt.Println(budget.Factor(1.02), budget.Factor(-1), budget.Factor(1e6))
	// Output: 1020000000 0 1000000000000
}

func ExamplePeriod_Parts() {
	fmt.Println(budget.Yearly.Parts(), budget.Monthly.Parts(), budget.Once.Parts())
	// Output: 12 1 1
}

// A budget year that begins in April is named after the year in which it
// begins.
func ExampleBudget_Year() {
	b := budget.Budget{YearStart: 4}
	fmt.Println(b.Year(month.MustParse("2020-03")), b.Year(month.MustParse("2020-04")))
	// Output: 2019 2020
}

func ExampleBudget_Sum() {
	b := budget.Budget{Lines: []budget.Line{
		{ID: "staff", Amount: figure.Amount{Value: money.MustParse("242000.00 EUR")}},
		{ID: "travel", Amount: figure.Amount{Value: money.MustParse("60000.00 EUR")}},
	}}
	fmt.Println(b.Sum("staff", "travel"))

	_, err := b.Sum("staf")
	fmt.Println(err)
	// Output:
	// 302000.00 EUR <nil>
	// budget: there is no line "staf"
}

func ExampleBudget_Validate() {
	own := cite.Ref{Standing: cite.Assumed, Reason: "an example"}
	b := budget.Budget{
		Currency: money.EUR,
		Lines: []budget.Line{{
			ID: "staff", Title: "Staff", Category: budget.Personnel, Per: budget.Yearly, Funder: "government",
			Amount:     figure.Amount{Value: money.MustParse("242000.00 EUR"), Ref: own},
			During:     budget.Window{Activity: "office/delivery"},
			Indexation: budget.Indexation{Rate: figure.Uncertain{}, Base: month.MustParse("2020-01"), Index: "pay"},
		}},
		Statements: []budget.Statement{{
			ID: "total", Title: "Total", Lines: []id.Line{"staff"}, Per: budget.Yearly,
			Amount: figure.Amount{Value: money.MustParse("240000.00 EUR"), Ref: own},
		}},
	}
	var c finding.Collector
	b.Validate(c.At().In("budget"), cite.NewBook(nil))
	for _, f := range c.List() {
		fmt.Println(f.Path, f.Severity, f.Code)
	}
	// Output:
	// /budget/lines/0/indexation/rate_per_year error figure/missing
	// /budget/statements/0/amount warning budget/total-mismatch
}

func ExampleRules() {
	for _, rule := range budget.Rules()[:1] {
		fmt.Printf("%s (%s): %s\n", rule.Code, rule.Severity, rule.About)
	}
	// Output:
	// budget/currency (error): a budget with lines is in a currency
}
