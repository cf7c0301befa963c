package budget_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

func TestLineFaults(t *testing.T) { checkFaults(t, lineFaults()) }

// line changes one line.
func line(i int, change func(*budget.Line)) func(*budget.Budget) {
	return func(b *budget.Budget) { change(&b.Lines[i]) }
}

func lineFaults() []fault {
	return []fault{
		{"no currency", func(b *budget.Budget) { b.Currency = "" }, "/currency", budget.CodeCurrency},
		{"no currency that exists", func(b *budget.Budget) { b.Currency = "EURO" }, "/currency", budget.CodeCurrency},
		{"year from January", func(b *budget.Budget) { b.YearStart = 1 }, "", ""},
		{"year from December", func(b *budget.Budget) { b.YearStart = 12 }, "", ""},
		{"year from no month", func(b *budget.Budget) { b.YearStart = 13 }, "/year_start", budget.CodeYearStart},
		{"year from before January", func(b *budget.Budget) { b.YearStart = -1 }, "/year_start", budget.CodeYearStart},

		{"no id", line(brokers, func(l *budget.Line) { l.ID = "" }), "/lines/2/id", id.CodeMissing},
		{"id twice", func(b *budget.Budget) { b.Lines = append(b.Lines, b.Lines[brokers]) }, "/lines/3/id", id.CodeDuplicate},
		{"no title", line(brokers, func(l *budget.Line) { l.Title = "" }), "/lines/2/title", id.CodeTitle},
		{"no category", line(brokers, func(l *budget.Line) { l.Category = "" }), "/lines/2/category", budget.CodeCategory},
		{"category misspelt", line(brokers, func(l *budget.Line) { l.Category = "grants" }), "/lines/2/category", budget.CodeCategory},
		{"another category", line(brokers, func(l *budget.Line) { l.Category = budget.Contingency }), "", ""},
		{"no amount", line(brokers, func(l *budget.Line) { l.Amount = figure.Amount{} }), "/lines/2/amount", figure.CodeMissing},
		{"amount without reference", line(brokers, func(l *budget.Line) { l.Amount.Ref = cite.Ref{} }), "/lines/2/amount/ref", cite.CodeMissing},
		{"amount in another currency", line(brokers, func(l *budget.Line) { l.Amount = amount("3500.00 SEK") }), "/lines/2/amount/value", figure.CodeCurrency},
		{"amount below nothing", line(brokers, func(l *budget.Line) { l.Amount = amount("-0.01 EUR") }), "/lines/2/amount/value", figure.CodeNegative},
		{"amount of nothing", line(brokers, func(l *budget.Line) { l.Amount = amount("0.00 EUR") }), "", ""},
		{"amount of a tenth of a cent", line(brokers, func(l *budget.Line) { l.Amount = amount("3500.001 EUR") }), "/lines/2/amount/value", budget.CodeMinor},
		{"amount of a cent", line(brokers, func(l *budget.Line) { l.Amount = amount("0.010 EUR") }), "", ""},
		{"no period", line(brokers, func(l *budget.Line) { l.Per = "" }), "/lines/2/per", budget.CodePeriod},
		{"period misspelt", line(brokers, func(l *budget.Line) { l.Per = "monthly" }), "/lines/2/per", budget.CodePeriod},
		{"once", line(brokers, func(l *budget.Line) { l.Per = budget.Once }), "", ""},
		{"for each of nothing", line(brokers, func(l *budget.Line) { l.Each = "district" }), "/lines/2/each", budget.CodeDriver},
		{"for each organisation", line(brokers, func(l *budget.Line) { l.Each = budget.PerOrganisation }), "", ""},
		{"for itself", line(brokers, func(l *budget.Line) { l.Each = "" }), "", ""},
		{"never due", line(brokers, func(l *budget.Line) { l.During = budget.Window{} }), "/lines/2/during", budget.CodeWindow},
		{"due in months of an activity", line(travel, func(l *budget.Line) { l.During.Activity = "office/delivery" }), "", ""},

		{"multiplied by 1000", line(staff, func(l *budget.Line) { l.Multiplier = certain(1000) }), "", ""},
		{"multiplied by more", line(staff, func(l *budget.Line) { l.Multiplier = certain(1000.5) }), "/lines/0/multiplier/value", figure.CodeRange},
		{"multiplied by nothing", line(staff, func(l *budget.Line) { l.Multiplier = certain(0) }), "", ""},
		{"multiplied by less", line(staff, func(l *budget.Line) { l.Multiplier = certain(-0.5) }), "/lines/0/multiplier/value", figure.CodeRange},
		{"multiplier without reference", line(staff, func(l *budget.Line) { l.Multiplier.Ref = cite.Ref{} }), "/lines/0/multiplier/ref", cite.CodeMissing},

		{"one line indexed", line(brokers, func(l *budget.Line) { l.Indexation = budget.Indexation{} }), "", ""},
		{"no line indexed", func(b *budget.Budget) {
			b.Lines[staff].Indexation, b.Lines[brokers].Indexation = budget.Indexation{}, budget.Indexation{}
		}, "/lines", budget.CodeNoIndexation},
		{"indexation without name", line(brokers, func(l *budget.Line) { l.Indexation.Index = "" }), "/lines/2/indexation", budget.CodeIndexation},
		{"indexation with a name that is none", line(brokers, func(l *budget.Line) { l.Indexation.Index = "Pay" }), "/lines/2/indexation", budget.CodeIndexation},
		{"indexation without base", line(brokers, func(l *budget.Line) { l.Indexation.Base = 0 }), "/lines/2/indexation", budget.CodeIndexation},
		{"indexation without rate", line(brokers, func(l *budget.Line) { l.Indexation.Rate = figure.Uncertain{} }), "/lines/2/indexation/rate_per_year", figure.CodeMissing},
		{"rate without reference", line(brokers, func(l *budget.Line) { l.Indexation.Rate.Ref = cite.Ref{} }), "/lines/2/indexation/rate_per_year/ref", cite.CodeMissing},
		{"rate that doubles", line(brokers, rate("own", 1)), "", ""},
		{"rate that more than doubles", line(brokers, rate("own", 1.01)), "/lines/2/indexation/rate_per_year/value", figure.CodeRange},
		{"rate that halves", line(brokers, rate("own", -0.5)), "", ""},
		{"rate that more than halves", line(brokers, rate("own", -0.51)), "/lines/2/indexation/rate_per_year/value", figure.CodeRange},
		{"two rates of one index", line(brokers, rate("pay", 0.03)), "/lines/2/indexation/rate_per_year", budget.CodeIndexation},
		{"two kinds of rate of one index", line(brokers, func(l *budget.Line) { l.Indexation.Rate.Value = dist.Uniform{Min: 0.02, Max: 0.03} }), "/lines/2/indexation/rate_per_year", budget.CodeIndexation},

		{"cut in no year", line(staff, func(l *budget.Line) { l.Cuts[0].Year = 0 }), "/lines/0/cuts/0/year", budget.CodeCut},
		{"cut in the first year", line(staff, func(l *budget.Line) { l.Cuts[0].Year = 1 }), "", ""},
		{"cut in the last year", line(staff, func(l *budget.Line) { l.Cuts[0].Year = 9999 }), "", ""},
		{"cut after the last year", line(staff, func(l *budget.Line) { l.Cuts[0].Year = 10000 }), "/lines/0/cuts/0/year", budget.CodeCut},
		{"cut without factor", line(staff, func(l *budget.Line) { l.Cuts[0].Factor = figure.Uncertain{} }), "/lines/0/cuts/0/factor", figure.CodeMissing},
		{"cut to nothing", line(staff, func(l *budget.Line) { l.Cuts[0].Factor = certain(0) }), "", ""},
		{"cut below nothing", line(staff, func(l *budget.Line) { l.Cuts[0].Factor = certain(-0.1) }), "/lines/0/cuts/0/factor/value", figure.CodeRange},
		{"rise to a thousandfold", line(staff, func(l *budget.Line) { l.Cuts[0].Factor = certain(1000) }), "", ""},
		{"rise to more", line(staff, func(l *budget.Line) { l.Cuts[0].Factor = certain(1001) }), "/lines/0/cuts/0/factor/value", figure.CodeRange},
		{"no funder", line(brokers, func(l *budget.Line) { l.Funder = "" }), "/lines/2/funder", budget.CodeNoFunder},
	}
}

// rate gives a line a rate of its own.
func rate(index id.Measure, perYear float64) func(*budget.Line) {
	return func(l *budget.Line) { l.Indexation.Index, l.Indexation.Rate = index, certain(perYear) }
}

func TestValues(t *testing.T) {
	want := [][]string{
		{
			"personnel", "travel-and-subsistence", "equipment", "external-services", "training",
			"promotion", "grants-to-third-parties", "indirect", "contingency",
		},
		{"year", "month", "once"},
		{"broker", "organisation"},
	}
	got := [][]string{budget.Category("").Values(), budget.Period("").Values(), budget.Driver("").Values()}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("names in the format (-want +got):\n%s", diff)
	}
}

func TestIndexationIsZero(t *testing.T) {
	full := valid().Lines[staff].Indexation
	tests := map[string]budget.Indexation{"rate": {Rate: full.Rate}, "base": {Base: full.Base}, "index": {Index: full.Index}}
	for name, x := range tests {
		if x.IsZero() {
			t.Errorf("an indexation with a %s is none", name)
		}
	}
	if !(budget.Indexation{}).IsZero() {
		t.Error("no indexation is one")
	}
}

// A long rate in one place makes no long message in another.
func TestLongRateIsCut(t *testing.T) {
	b := valid()
	b.Lines[staff].Indexation.Rate.Value = dist.Empirical{Values: make([]float64, dist.MostValues)}
	want := finding.List{{Path: "/lines/2/indexation/rate_per_year", Code: budget.CodeIndexation, Severity: finding.Error}}
	if diff := cmp.Diff(want, bare(judge(t, b))); diff != "" { // which bounds the message
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}
