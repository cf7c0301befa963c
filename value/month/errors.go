package month

import (
	"fmt"
	"time"
)

// RangeError says that a year and month are none that a [Month] can hold.
type RangeError struct {
	Year  int
	Month time.Month
}

func (e *RangeError) Error() string {
	return fmt.Sprintf("month: year %d, month %d is out of range: give a year 1 to 9999 and a month 1 to 12",
		e.Year, int(e.Month))
}

// ParseError says that a text is no month, or no span.
type ParseError struct {
	In   string // the whole text
	Span bool   // a span was wanted, not a month
	Rule string // what to do, in English; not stable
}

func (e *ParseError) Error() string {
	kind := "month"
	if e.Span {
		kind = "span of months"
	}
	return fmt.Sprintf("month: %.40q is no %s: %s", e.In, kind, e.Rule)
}

// SpanError says that two months make no span.
type SpanError struct{ First, Last Month }

func (e *SpanError) Error() string {
	return fmt.Sprintf("month: %q to %q is no span: %s", e.First, e.Last, spanRule(e.First, e.Last))
}
