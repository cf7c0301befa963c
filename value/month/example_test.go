package month_test

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/clusterprogramme/programme/value/month"
)

func ExampleParse() {
	m, err := month.Parse("2019-05")
	fmt.Println(m, m.Year(), m.Month(), err)

	_, err = month.Parse("5/2019")
	fmt.Println(err)
	// Output:
	// 2019-05 2019 May <nil>
	// month: "5/2019" is no month: write it as YYYY-MM, such as 2019-05
}

func ExampleOf() {
	m, err := month.Of(2019, time.May)
	fmt.Println(m, err)

	_, err = month.Of(2019, 13)
	fmt.Println(err)
	// Output:
	// 2019-05 <nil>
	// month: year 2019, month 13 is out of range: give a year 1 to 9999 and a month 1 to 12
}

func ExampleMustParse() {
	starts := map[string]month.Month{
		"roadmap":   month.MustParse("2019-05"),
		"programme": month.MustParse("2020-01"),
	}
	fmt.Println(starts["programme"].Sub(starts["roadmap"]), "months between")
	// Output: 8 months between
}

func ExampleFromTime() {
	fmt.Println(month.FromTime(time.Date(2019, time.May, 26, 20, 0, 0, 0, time.UTC)))
	// Output: 2019-05
}

func ExampleMonth_Add() {
	m := month.MustParse("2019-11")
	fmt.Println(m.Add(3), m.Add(-11))
	fmt.Println(month.MustParse("9999-12").Add(1).IsZero())
	// Output:
	// 2020-02 2018-12
	// true
}

func ExampleMonth_Start() {
	fmt.Println(month.MustParse("2019-05").Start())
	// Output: 2019-05-01 00:00:00 +0000 UTC
}

func ExampleParseSpan() {
	s, err := month.ParseSpan("2019-05..2019-07")
	fmt.Println(s.Len(), s.Start, s.Last(), s.End, err)

	_, err = month.ParseSpan("2019-07..2019-05")
	fmt.Println(err)
	// Output:
	// 3 2019-05 2019-07 2019-08 <nil>
	// month: "2019-07..2019-05" is no span of months: the last month must not come before the first
}

func ExampleSpanOf() {
	s, err := month.SpanOf(month.MustParse("2020-01"), month.MustParse("2023-12"))
	fmt.Println(s, s.Len(), err)
	// Output: 2020-01..2023-12 48 <nil>
}

func ExampleSpan_All() {
	s, _ := month.ParseSpan("2019-12..2020-02")
	for m := range s.All() {
		fmt.Println(m)
	}
	// Output:
	// 2019-12
	// 2020-01
	// 2020-02
}

func ExampleSpan_Overlap() {
	paid, _ := month.ParseSpan("2019-10..2022-06")
	year, _ := month.ParseSpan("2022-01..2022-12")
	fmt.Println(paid.Overlap(year), paid.Overlap(year).Len())
	// Output: 2022-01..2022-06 6
}

func ExampleSpan_MarshalText() {
	s, _ := month.ParseSpan("2019-05..2019-07")
	text, err := json.Marshal(map[string]month.Span{"paid": s})
	fmt.Println(string(text), err)
	// Output: {"paid":"2019-05..2019-07"} <nil>
}
