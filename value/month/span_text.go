package month

import (
	"fmt"
	"strings"
)

// between stands between the first and the last month of a span.
const between = ".."

// ParseSpan reads a span written with its first and its last month, such as
// "2019-05..2019-07" for three months. The error is a [*ParseError].
func ParseSpan(s string) (Span, error) {
	from, to, found := strings.Cut(s, between)
	if !found {
		return Span{}, &ParseError{In: s, Span: true,
			Rule: "write its first and last month, such as 2019-05..2019-07"}
	}
	start, rule := parse(from)
	if rule != "" {
		return Span{}, &ParseError{In: s, Span: true, Rule: "the first month is wrong: " + rule}
	}
	end, rule := parse(to)
	if rule != "" {
		return Span{}, &ParseError{In: s, Span: true, Rule: "the last month is wrong: " + rule}
	}
	span, err := SpanOf(start, end)
	if err != nil {
		return Span{}, &ParseError{In: s, Span: true, Rule: spanRule(start, end)}
	}
	return span, nil
}

// spanRule says why two months make no span.
func spanRule(from, to Month) string {
	switch {
	case !from.IsValid() || !to.IsValid():
		return "give a valid first and last month"
	case to < from:
		return "the last month must not come before the first"
	}
	return "the last month is at most 9999-11"
}

// String gives the first and the last month, such as "2019-05..2019-07"; "" for
// the zero Span, and the half-open bounds for any other that is not valid.
func (s Span) String() string {
	if !s.IsValid() && !s.IsZero() {
		return fmt.Sprintf("Span[%s, %s)", s.Start, s.End)
	}
	b, _ := s.AppendText(nil)
	return string(b)
}

// AppendText appends the first and the last month, nothing for the zero Span.
// The error is a [*SpanError] when the span is neither valid nor zero.
func (s Span) AppendText(b []byte) ([]byte, error) {
	if s.IsZero() {
		return b, nil
	}
	if !s.IsValid() {
		return b, &SpanError{First: s.Start, Last: s.End.Add(-1)}
	}
	b, _ = s.Start.AppendText(b) // both months of a valid span are valid
	return s.Last().AppendText(append(b, between...))
}

// MarshalText gives the first and the last month, "" for the zero Span.
func (s Span) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a span as [ParseSpan] does; "" is the zero Span.
func (s *Span) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = Span{}
		return nil
	}
	parsed, err := ParseSpan(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}
