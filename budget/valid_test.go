package budget_test

import (
	"testing"

	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/money"
	"github.com/clusterprogramme/programme/value/month"
)

// The positions of the lines of the valid budget.
const (
	staff = iota
	travel
	brokers
)

// valid is a budget without a finding: a director and four managers, their
// travel, and the grants of the brokers.
func valid() budget.Budget {
	return budget.Budget{
		Currency: money.EUR,
		Lines: []budget.Line{
			{
				ID: "staff", Title: "Human resources", Category: budget.Personnel, Amount: amount("242000.00 EUR"), Per: budget.Yearly,
				During: budget.Window{Activity: "office/delivery"}, Multiplier: certain(1), Funder: "government",
				Indexation: budget.Indexation{Rate: certain(0.02), Base: month.MustParse("2020-01"), Index: "pay"},
				Cuts:       []budget.Cut{{Year: 2021, Factor: certain(0.9)}},
			},
			{
				ID: "travel", Title: "Travel", Category: budget.Travel, Amount: amount("60000.00 EUR"), Per: budget.Yearly,
				During: budget.Window{Months: month.Span{Start: month.MustParse("2020-01"), End: month.MustParse("2022-07")}}, Funder: "government",
			},
			{
				ID: "brokers", Title: "Brokers", Category: budget.Grants, Amount: amount("3500.00 EUR"), Per: budget.Monthly, Each: budget.PerBroker,
				During: budget.Window{Activity: "network/services"}, Funder: "government",
				Indexation: budget.Indexation{Rate: certain(0.02), Base: month.MustParse("2020-01"), Index: "pay"},
			},
		},
		Positions: []budget.Position{
			{Role: "director", Line: "staff", Posts: 1, GrossPay: amount("52513.00 EUR"), OnCosts: certain(0.3), Ref: stated()},
			{Role: "manager", Line: "staff", Posts: 4, GrossPay: amount("32860.00 EUR"), OnCosts: certain(0.3), Ref: stated()},
		},
		Statements: []budget.Statement{{
			ID: "total", Title: "Cost of the Office", Lines: []id.Line{"staff", "travel"}, Amount: amount("302000.00 EUR"), Per: budget.Yearly,
		}},
	}
}

func TestValid(t *testing.T) {
	if list := judge(t, valid()); len(list) > 0 {
		t.Errorf("findings about a valid budget:\n%v", list)
	}
	if list := judge(t, budget.Budget{}); len(list) > 0 {
		t.Errorf("findings about no budget:\n%v", list)
	}
}
