package month

import "iter"

// Span is a run of months, half-open: Start belongs to it, End does not. It is
// comparable. A valid span has at least one month. The zero Span is no span
// and not valid; its text is "". As End is itself a month, the last month of a
// span is at most November of the year 9999.
type Span struct{ Start, End Month }

// SpanOf gives the span from first to last, both included. The error is a
// [*SpanError] when one of them is not valid, last is before first, or last is
// December of the year 9999.
func SpanOf(first, last Month) (Span, error) {
	s := Span{Start: first, End: last.Add(1)}
	if !s.IsValid() {
		return Span{}, &SpanError{First: first, Last: last}
	}
	return s, nil
}

// IsValid says whether Start and End are valid months and End is after Start.
func (s Span) IsValid() bool {
	return s.Start.IsValid() && s.End.IsValid() && s.End > s.Start
}

// IsZero says whether s is the zero Span.
func (s Span) IsZero() bool { return s == Span{} }

// Len is the number of months, 0 when the span is not valid.
func (s Span) Len() int {
	if !s.IsValid() {
		return 0
	}
	return s.End.Sub(s.Start)
}

// Last is the last month of the span, the zero Month when it is not valid.
func (s Span) Last() Month {
	if !s.IsValid() {
		return 0
	}
	return s.End - 1
}

// All gives the months in order, none when the span is not valid.
func (s Span) All() iter.Seq[Month] {
	return func(yield func(Month) bool) {
		if !s.IsValid() {
			return
		}
		for m := s.Start; m < s.End; m++ {
			if !yield(m) {
				return
			}
		}
	}
}

// Contains says whether m lies in the span; nothing lies in one that is not
// valid.
func (s Span) Contains(m Month) bool {
	return s.IsValid() && s.Start <= m && m < s.End
}

// Overlap is the span of the months that lie in both, the zero Span when none
// does.
func (s Span) Overlap(o Span) Span {
	both := Span{Start: max(s.Start, o.Start), End: min(s.End, o.End)}
	if !s.IsValid() || !o.IsValid() || !both.IsValid() {
		return Span{}
	}
	return both
}
