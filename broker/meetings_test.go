package broker_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/value/month"
)

func TestMeetingsMonths(t *testing.T) {
	at := month.MustParse
	year := month.Span{Start: at("2020-01"), End: at("2021-01")}
	tests := []struct {
		name  string
		every int
		span  month.Span
		want  []month.Month
	}{
		{"six a year", 2, year, []month.Month{at("2020-01"), at("2020-03"), at("2020-05"), at("2020-07"), at("2020-09"), at("2020-11")}},
		{"half-yearly", 6, year, []month.Month{at("2020-01"), at("2020-07")}},
		{"yearly, in the first month", 12, year, []month.Month{at("2020-01")}},
		{"every eleven months, in the last too", 11, year, []month.Month{at("2020-01"), at("2020-12")}},
		{"as seldom as can be", math.MaxInt, year, []month.Month{at("2020-01")}},
		{"never", 0, year, nil},
		{"backwards", -2, year, nil},
		{"in no span", 2, month.Span{}, nil},
		{"in a span backwards", 2, month.Span{Start: year.End, End: year.Start}, nil},
		{"up to the last month there is", 1, month.Span{Start: at("9999-11"), End: at("9999-12")}, []month.Month{at("9999-11")}},
		{"beyond the last month there is", 2, month.Span{Start: at("9999-11"), End: at("9999-12")}, []month.Month{at("9999-11")}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := broker.Meetings{EveryMonths: test.every}.Months(test.span)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("months (-want +got):\n%s", diff)
			}
		})
	}
}

func TestGrantIsZero(t *testing.T) {
	tests := map[string]broker.Grant{
		"ceiling": {Ceiling: amount("3500.00 EUR")},
		"total":   {Total: amount("420000.00 EUR")},
		"line":    {Line: "brokers"},
	}
	for name, grant := range tests {
		if grant.IsZero() {
			t.Errorf("a grant with a %s is none", name)
		}
	}
	if !(broker.Grant{}).IsZero() {
		t.Error("no grant is one")
	}
}
