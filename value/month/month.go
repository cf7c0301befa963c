// Package month holds calendar months and spans of them: the time line on
// which a programme is planned and paid.
//
// A [Month] is a whole month without day, hour or time zone. A [Span] is a run
// of months, half-open as slices are: its End is the first month after it. For
// people it is written with its last month, so "2019-05..2019-07" is May, June
// and July.
package month

import (
	"cmp"
	"time"
)

// Month is a calendar month of the years 1 to 9999. It is comparable and
// ordered by <. The zero Month is no month and not valid; its text is "".
type Month int32

// The number behind a Month is year*12 + month - 1, so that neighbours differ
// by one and the zero Month falls outside the years.
const (
	first Month = 1 * 12           // January of the year 1
	last  Month = 9999*12 + 12 - 1 // December of the year 9999
)

// Of gives the month of a year. The error is a [*RangeError] when the year is
// not 1 to 9999 or m is no month.
func Of(year int, m time.Month) (Month, error) {
	if year < 1 || year > 9999 || m < time.January || m > time.December {
		return 0, &RangeError{Year: year, Month: m}
	}
	return at(year, m), nil
}

// FromTime gives the month in which t lies, in t's own location; the zero
// Month when the year is not 1 to 9999.
func FromTime(t time.Time) Month {
	m, err := Of(t.Year(), t.Month())
	if err != nil {
		return 0
	}
	return m
}

func at(year int, m time.Month) Month { return Month(year*12 + int(m) - 1) }

// Year is the year of the month, 0 when the month is not valid.
func (m Month) Year() int {
	if !m.IsValid() {
		return 0
	}
	return int(m) / 12
}

// Month is the month of the year, 0 when the month is not valid.
func (m Month) Month() time.Month {
	if !m.IsValid() {
		return 0
	}
	return time.Month(m%12 + 1)
}

// IsValid says whether m lies in the years 1 to 9999.
func (m Month) IsValid() bool { return m >= first && m <= last }

// IsZero says whether m is the zero Month.
func (m Month) IsZero() bool { return m == 0 }

// Add gives the month n months later, earlier when n is negative. It gives the
// zero Month when that is outside the years 1 to 9999, or m is not valid.
func (m Month) Add(n int) Month {
	if !m.IsValid() || n < int(first-m) || n > int(last-m) {
		return 0
	}
	return m + Month(n)
}

// Sub is the number of months from o to m, negative when m is the earlier;
// 0 when one of them is not valid.
func (m Month) Sub(o Month) int {
	if !m.IsValid() || !o.IsValid() {
		return 0
	}
	return int(m) - int(o)
}

// Compare gives -1 when m is before o, 0 when they are the same month, +1 when
// m is after o. The zero Month is before every valid one.
func (m Month) Compare(o Month) int { return cmp.Compare(m, o) }

// Start is the first instant of the month in UTC, the zero [time.Time] when
// the month is not valid.
func (m Month) Start() time.Time {
	if !m.IsValid() {
		return time.Time{}
	}
	return time.Date(m.Year(), m.Month(), 1, 0, 0, 0, 0, time.UTC)
}
