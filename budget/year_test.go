package budget_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/value/month"
)

func TestYear(t *testing.T) {
	tests := []struct {
		name  string
		start int
		month string
		want  int
	}{
		{"calendar year, first month", 0, "2020-01", 2020},
		{"calendar year, last month", 0, "2020-12", 2020},
		{"from January", 1, "2020-01", 2020},
		{"from April, the month before", 4, "2020-03", 2019},
		{"from April, first month", 4, "2020-04", 2020},
		{"from April, last month", 4, "2021-03", 2020},
		{"from December, the month before", 12, "2020-11", 2019},
		{"from December, first month", 12, "2020-12", 2020},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := budget.Budget{YearStart: test.start}.Year(month.MustParse(test.month))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("budget year (-want +got):\n%s", diff)
			}
		})
	}
}

// Every budget year has twelve months in a row.
func TestYearsAreTwelveMonthsLong(t *testing.T) {
	for start := range 13 {
		b := budget.Budget{YearStart: start}
		first, _ := month.Of(2019, 1)
		count := make(map[int]int)
		for m := first; m < first.Add(60); m++ {
			if year := b.Year(m); year < b.Year(m-1) || year > b.Year(m-1)+1 {
				t.Errorf("start %d: %v lies in %d, the month before in %d", start, m, year, b.Year(m-1))
			}
			count[b.Year(m)]++
		}
		for year := 2019; year < 2023; year++ {
			if count[year] != 12 {
				t.Errorf("start %d: %d months in %d", start, count[year], year)
			}
		}
	}
}
