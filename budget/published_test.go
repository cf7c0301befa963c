package budget_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/money"
	"github.com/clusterprogramme/programme/value/month"
)

// printed is the annual cost of the Cluster Promotion Office as the report
// prints it (section 4.1.2): seven lines, "about 740 000", and the call
// of 2018 over 700 000 to compare with.
func printed() budget.Budget {
	b := budget.Budget{Currency: money.EUR}
	var all []id.Line
	for _, l := range []struct {
		id     id.Line
		kind   budget.Category
		amount string
	}{
		{"human-resources", budget.Personnel, "242000"},
		{"travel", budget.Travel, "60000"},
		{"trade-shows", budget.Promotion, "100000"},
		{"consultancy", budget.ExternalServices, "120000"},
		{"training", budget.Training, "100000"},
		{"marketing", budget.Promotion, "60000"},
		{"other", budget.Contingency, "60000"},
	} {
		all = append(all, l.id)
		b.Lines = append(b.Lines, budget.Line{
			ID: l.id, Title: string(l.id), Category: l.kind, Amount: amount(l.amount + " EUR"), Per: budget.Yearly,
			During: budget.Window{Activity: "office/delivery"}, Funder: "government",
			Indexation: budget.Indexation{Rate: certain(0), Base: month.MustParse("2020-01"), Index: "none"},
		})
	}
	b.Statements = []budget.Statement{
		{ID: "total", Title: "Cost of the Office", Lines: all, Amount: amount("740000 EUR"), Per: budget.Yearly},
		{ID: "call-2018", Title: "Call of 2018", Lines: all, Amount: amount("700000 EUR"), Per: budget.Yearly, Comparison: true},
	}
	return b
}

func checkSays(t *testing.T, list finding.List, want finding.List, says [][]string) {
	t.Helper()
	if diff := cmp.Diff(want, bare(list)); diff != "" {
		t.Fatalf("findings (-want +got):\n%s", diff)
	}
	for i, f := range list {
		for _, say := range says[i] {
			if !strings.Contains(f.Message, say) {
				t.Errorf("message %q does not say %q", f.Message, say)
			}
		}
	}
}

// The lines add up to 742 000: 0.27 % more than is stated, and 6.0 % more than
// the call of 2018 (2 of 740 is 0.27 %, 42 of 700 is 6 %).
func TestPrintedTotal(t *testing.T) {
	b := printed()
	sum, err := b.Sum(b.Statements[0].Lines...)
	require.NoError(t, err)
	if diff := cmp.Diff(money.MustParse("742000.00 EUR"), sum); diff != "" {
		t.Errorf("sum (-want +got):\n%s", diff)
	}
	checkSays(t, judge(t, b), finding.List{
		{Path: "/statements/0/amount", Code: budget.CodeTotal, Severity: finding.Warning},
		{Path: "/statements/1/amount", Code: budget.CodeComparison, Severity: finding.Note},
	}, [][]string{
		{"add up to 742000.00 EUR, 2000.00 EUR above the stated 740000.00 EUR", "a gap of 0.27 %"},
		{"add up to 742000.00 EUR, 42000.00 EUR above the stated 700000.00 EUR", "a gap of 6 %"},
	})
}

// A grant of 3 500 a month, for 10 districts, over 12 months: 420 000 (report,
// section 4.2.2). The
// services run 30 months in the roadmap: 1 050 000.
func TestPrintedGrant(t *testing.T) {
	const cents, districts = 3500_00, 10
	for months, want := range map[uint64]int64{12: 420_000_00, 30: 1_050_000_00, 33: 1_155_000_00, 48: 1_680_000_00} {
		got := budget.Due(cents, districts*months*budget.Grain, budget.Monthly.Parts())
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%d months (-want +got):\n%s", months, diff)
		}
	}
}

// The staff line gives 242 000. At the mean gross pay of Spain in 2014 (INE
// table 20441: managers 52 513, professionals 32 860) and 30 % on-costs, a
// director and four managers cost 1.3 x (52 513 + 4 x 32 860) = 239 138.90, a
// director and six 1.3 x (52 513 + 6 x 32 860) = 324 574.90. Six are one for
// each of the four clusters and two consortia.
func TestPrintedStaff(t *testing.T) {
	b := printed()
	b.Statements = nil
	staff := func(managers float64) []budget.Position {
		return []budget.Position{
			{Role: "director", Line: "human-resources", Posts: 1, GrossPay: amount("52513 EUR"), OnCosts: certain(0.3), Ref: stated()},
			{Role: "manager", Line: "human-resources", Posts: managers, GrossPay: amount("32860 EUR"), OnCosts: certain(0.3), Ref: stated()},
		}
	}
	b.Positions = staff(4)
	checkSays(t, judge(t, b), nil, nil)
	b.Positions = staff(6)
	checkSays(t, judge(t, b), finding.List{{Path: "/lines/0", Code: budget.CodeStaffGap, Severity: finding.Warning}}, [][]string{
		// 242 000 / 324 574.90 x 7 posts = 5.22
		{"gives 242000, and its 7 posts cost about 324575", "pays for about 5.2 posts"},
	})
}
