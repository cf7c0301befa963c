package budget_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/money"
)

func TestStaffFaults(t *testing.T)     { checkFaults(t, staffFaults()) }
func TestStatementFaults(t *testing.T) { checkFaults(t, statementFaults()) }

func staffFaults() []fault {
	position := func(change func(*budget.Position)) func(*budget.Budget) {
		return func(b *budget.Budget) { change(&b.Positions[1]) }
	}
	// alone leaves one position on the staff line, which costs what is given.
	alone := func(pay string, posts, onCosts float64) func(*budget.Budget) {
		return func(b *budget.Budget) {
			b.Positions = b.Positions[:1]
			b.Positions[0].GrossPay, b.Positions[0].Posts, b.Positions[0].OnCosts = amount(pay), posts, certain(onCosts)
		}
	}
	return []fault{
		{"on no line", func(b *budget.Budget) {
			b.Positions = append(b.Positions, b.Positions[0])
			b.Positions[2].Line = "staf"
		}, "/positions/2/line", id.CodeUnknown},
		{"no reference", position(func(p *budget.Position) { p.Ref = cite.Ref{} }), "/positions/1/ref", cite.CodeMissing},
		{"no posts", position(func(p *budget.Position) { p.Posts = 0 }), "/positions/1/posts_fte", budget.CodePosts},
		{"fewer posts than none", position(func(p *budget.Position) { p.Posts = -1 }), "/positions/1/posts_fte", budget.CodePosts},
		{"ten thousand posts", alone("24.20 EUR", 10_000, 0), "", ""},
		{"ten thousand posts that cost too much", alone("30.00 EUR", 10_000, 0), "/lines/0", budget.CodeStaffGap},
		{"more than ten thousand posts", position(func(p *budget.Position) { p.Posts = 10_001 }), "/positions/1/posts_fte", budget.CodePosts},
		{"no pay", position(func(p *budget.Position) { p.GrossPay = figure.Amount{} }), "/positions/1/gross_pay_per_year", figure.CodeMissing},
		{"pay without reference", position(func(p *budget.Position) { p.GrossPay.Ref = cite.Ref{} }), "/positions/1/gross_pay_per_year/ref", cite.CodeMissing},
		{"pay in another currency", position(func(p *budget.Position) { p.GrossPay = amount("32860.00 SEK") }), "/positions/1/gross_pay_per_year/value", figure.CodeCurrency},
		{"no on-costs", position(func(p *budget.Position) { p.OnCosts = figure.Uncertain{} }), "/positions/1/on_cost_rate", figure.CodeMissing},
		{"on-costs of nothing", alone("242000.00 EUR", 1, 0), "", ""},
		{"on-costs below nothing", alone("484000.00 EUR", 1, -0.5), "/positions/0/on_cost_rate/value", figure.CodeRange},
		{"on-costs of five times the pay", alone("40333.33 EUR", 1, 5), "", ""},
		{"on-costs above five times the pay", alone("40333.33 EUR", 1, 5.01), "/positions/0/on_cost_rate/value", figure.CodeRange},
		{"on-costs that are no distribution", position(func(p *budget.Position) { p.OnCosts.Value = dist.Uniform{Min: 1} }), "/positions/1/on_cost_rate/value/uniform/max", figure.CodeDistribution},

		{"no positions", func(b *budget.Budget) { b.Positions = nil }, "", ""},
		{"posts that cost 5 % more", alone("254100.00 EUR", 1, 0), "", ""},
		{"posts that cost more than 5 % more", alone("254100.01 EUR", 1, 0), "/lines/0", budget.CodeStaffGap},
		{"posts that cost 5 % less", alone("229900.00 EUR", 1, 0), "", ""},
		{"posts that cost more than 5 % less", alone("229899.99 EUR", 1, 0), "/lines/0", budget.CodeStaffGap},
		{"half a post", alone("484000.00 EUR", 0.5, 0), "", ""},
		{"posts that cost nothing", alone("0.00 EUR", 1, 0), "/lines/0", budget.CodeStaffGap},
		{"posts on a line that is not yearly", func(b *budget.Budget) {
			b.Positions = append(b.Positions, b.Positions[0])
			b.Positions[2].Line = "brokers"
		}, "", ""},
	}
}

func statementFaults() []fault {
	statement := func(change func(*budget.Statement)) func(*budget.Budget) {
		return func(b *budget.Budget) { change(&b.Statements[0]) }
	}
	return []fault{
		{"no id", statement(func(s *budget.Statement) { s.ID = "" }), "/statements/0/id", id.CodeMissing},
		{"id twice", func(b *budget.Budget) { b.Statements = append(b.Statements, b.Statements[0]) }, "/statements/1/id", id.CodeDuplicate},
		{"no title", statement(func(s *budget.Statement) { s.Title = "" }), "/statements/0/title", id.CodeTitle},
		{"no amount", statement(func(s *budget.Statement) { s.Amount = figure.Amount{} }), "/statements/0/amount", figure.CodeMissing},
		{"amount without reference", statement(func(s *budget.Statement) { s.Amount.Ref = cite.Ref{} }), "/statements/0/amount/ref", cite.CodeMissing},
		{"amount in another currency", statement(func(s *budget.Statement) { s.Amount = amount("1.00 SEK") }), "/statements/0/amount/value", figure.CodeCurrency},
		{"amount below nothing", statement(func(s *budget.Statement) { s.Amount = amount("-1.00 EUR") }), "/statements/0/amount/value", figure.CodeNegative},
		{"period misspelt", statement(func(s *budget.Statement) { s.Per = "yearly" }), "/statements/0/per", budget.CodePeriod},

		{"of no lines", statement(func(s *budget.Statement) { s.Lines = nil }), "/statements/0/lines", budget.CodeStatement},
		{"of a line that does not exist", statement(func(s *budget.Statement) { s.Lines[1] = "travle" }), "/statements/0/lines/1", id.CodeUnknown},
		{"of a line of another period", func(b *budget.Budget) { b.Lines[travel].Per = budget.Once }, "/statements/0/lines/1", budget.CodeStatement},
		{"of a line for each of several units", func(b *budget.Budget) { b.Lines[travel].Each = budget.PerOrganisation }, "/statements/0/lines/1", budget.CodeStatement},
		{"a cent too much", statement(func(s *budget.Statement) { s.Amount = amount("302000.01 EUR") }), "/statements/0/amount", budget.CodeTotal},
		{"a cent too little", statement(func(s *budget.Statement) { s.Amount = amount("301999.99 EUR") }), "/statements/0/amount", budget.CodeTotal},
		{"of nothing", statement(func(s *budget.Statement) { s.Amount = amount("0.00 EUR") }), "/statements/0/amount", budget.CodeTotal},
		{"comparison with the same", statement(func(s *budget.Statement) { s.Comparison = true }), "", ""},
		{"comparison with less", statement(func(s *budget.Statement) { s.Comparison, s.Amount = true, amount("300000.00 EUR") }), "/statements/0/amount", budget.CodeComparison},
	}
}

func TestSum(t *testing.T) {
	b := valid()
	tests := []struct {
		name  string
		lines []id.Line
		want  money.Amount
	}{
		{"of no lines", nil, money.Amount{}},
		{"of one line", []id.Line{"travel"}, money.MustParse("60000.00 EUR")},
		{"of two lines, in any order", []id.Line{"travel", "staff"}, money.MustParse("302000.00 EUR")},
		{"of one line twice", []id.Line{"travel", "travel"}, money.MustParse("120000.00 EUR")},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := b.Sum(test.lines...)
			require.NoError(t, err)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("sum (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSumFails(t *testing.T) {
	b := valid()
	b.Lines[brokers].Amount = amount("999999999999999.00 SEK")

	var unknown *budget.UnknownLineError
	_, err := b.Sum("staff", "travle")
	require.ErrorAs(t, err, &unknown)
	if diff := cmp.Diff(id.Line("travle"), unknown.Line); diff != "" {
		t.Errorf("line (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(`budget: there is no line "travle"`, err.Error()); diff != "" {
		t.Errorf("message (-want +got):\n%s", diff)
	}

	var mixed *money.MismatchError
	_, err = b.Sum("staff", "brokers")
	require.ErrorAs(t, err, &mixed)

	var large *money.BoundError
	_, err = b.Sum("brokers", "brokers")
	require.ErrorAs(t, err, &large)
}

func TestMessagesSayTheGap(t *testing.T) {
	tests := []struct {
		name   string
		change func(*budget.Budget)
		says   []string
	}{
		{"too much", func(b *budget.Budget) { b.Statements[0].Amount = amount("300000.00 EUR") },
			[]string{"add up to 302000.00 EUR", "2000.00 EUR above the stated 300000.00 EUR", "0.67 %"}},
		{"too little", func(b *budget.Budget) { b.Statements[0].Amount = amount("304000.00 EUR") },
			[]string{"add up to 302000.00 EUR", "2000.00 EUR below the stated 304000.00 EUR", "0.66 %"}},
		{"stated as nothing", func(b *budget.Budget) { b.Statements[0].Amount = amount("0.00 EUR") },
			[]string{"302000.00 EUR above the stated 0.00 EUR"}},
		{"unpaid posts", func(b *budget.Budget) {
			b.Positions[0].GrossPay, b.Positions[1].GrossPay = amount("0.00 EUR"), amount("0.00 EUR")
		}, []string{"242000", "5 posts", "cost nothing"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			b := valid()
			test.change(&b)
			list := judge(t, b)
			require.Len(t, list, 1)
			for _, say := range test.says {
				if !strings.Contains(list[0].Message, say) {
					t.Errorf("message %q does not say %q", list[0].Message, say)
				}
			}
			if diff := cmp.Diff("report, section 4", list[0].Source); diff != "" {
				t.Errorf("source (-want +got):\n%s", diff)
			}
		})
	}
}
