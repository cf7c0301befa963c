// Package day holds a calendar date without time or zone, for calls, visits
// and awards. The plan itself counts in months: see package month.
package day

import (
	"fmt"
	"time"

	"github.com/clusterprogramme/programme/value/month"
)

// Day is a calendar date of the years 1 to 9999. It is comparable. The zero
// Day is no date, and is not valid.
type Day struct{ number int32 } // days since 0000-12-31, so 0 is no date

// Of gives the date, or a [*RangeError] when the calendar has none such.
func Of(year int, m time.Month, day int) (Day, error) {
	t := time.Date(year, m, day, 0, 0, 0, 0, time.UTC)
	if year < 1 || year > 9999 || t.Year() != year || t.Month() != m || t.Day() != day {
		return Day{}, &RangeError{Year: year, Month: m, Day: day}
	}
	return Day{number: number(t)}, nil
}

// Parse reads "2019-05-31". Every other text is a [*ParseError].
func Parse(s string) (Day, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1 {
		return Day{}, &ParseError{In: s}
	}
	return Day{number: number(t)}, nil
}

// IsZero says whether this is no date.
func (d Day) IsZero() bool { return d == Day{} }

// Time is midnight UTC at the start of the day, the zero time for no date.
func (d Day) Time() time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	return time.Date(1, 1, int(d.number), 0, 0, 0, 0, time.UTC)
}

// Month is the month that holds the day.
func (d Day) Month() month.Month {
	if d.IsZero() {
		return 0
	}
	return month.FromTime(d.Time())
}

// Sub is the number of days from o to d.
func (d Day) Sub(o Day) int { return int(d.number - o.number) }

// Before says whether d comes before o.
func (d Day) Before(o Day) bool { return d.number < o.number }

// String is "2019-05-31", "" for no date.
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return d.Time().Format(time.DateOnly)
}

// AppendText appends the text of [Day.String].
func (d Day) AppendText(b []byte) ([]byte, error) { return append(b, d.String()...), nil }

// MarshalText gives the text of [Day.String].
func (d Day) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads what [Parse] reads, and "" as no date.
func (d *Day) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Day{}
		return nil
	}
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// number counts the days of the proleptic Gregorian calendar; 1 is 0001-01-01.
func number(midnight time.Time) int32 {
	const epoch = 719_163 // the number of 1970-01-01
	return int32(midnight.Unix()/(24*60*60)) + epoch
}

// RangeError says that the calendar has no such date in the years 1 to 9999.
type RangeError struct {
	Year  int
	Month time.Month
	Day   int
}

func (e *RangeError) Error() string {
	return fmt.Sprintf("day: there is no %d-%02d-%02d in the years 1 to 9999", e.Year, int(e.Month), e.Day)
}

// ParseError says that a text is no date.
type ParseError struct{ In string }

func (e *ParseError) Error() string {
	return fmt.Sprintf("day: %.40q is no date: write year-month-day, such as 2019-05-31", e.In)
}
