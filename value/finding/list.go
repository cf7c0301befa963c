package finding

import (
	"fmt"
	"strings"
)

// List holds findings in the order of the checks. It is not an error itself,
// so a nil List is never a non-nil error.
type List []Finding

// Err is nil unless a finding is an [Error]. Otherwise it is an [*InvalidError]
// that carries the whole list, warnings and notes included.
func (l List) Err() error {
	if l.Count(Error) == 0 {
		return nil
	}
	return &InvalidError{Findings: l}
}

// Count says how many findings have the severity.
func (l List) Count(s Severity) int {
	n := 0
	for _, f := range l {
		if f.Severity == s {
			n++
		}
	}
	return n
}

// With gives the findings of the severity, in order.
func (l List) With(s Severity) List {
	var some List
	for _, f := range l {
		if f.Severity == s {
			some = append(some, f)
		}
	}
	return some
}

// String gives one finding a line.
func (l List) String() string {
	var b strings.Builder
	for _, f := range l {
		b.WriteString(f.String())
		b.WriteByte('\n')
	}
	return b.String()
}

// InvalidError is the error of a document that has at least one [Error]. It
// encodes to JSON as {"findings": [...]}.
type InvalidError struct {
	Findings List `json:"findings"`
}

// Error names the number of errors and spells the first few.
func (e *InvalidError) Error() string {
	const shown = 3
	errs := e.Findings.With(Error)
	var b strings.Builder
	fmt.Fprintf(&b, "%d error", len(errs))
	if len(errs) != 1 {
		b.WriteByte('s')
	}
	for i, f := range errs {
		if i == shown {
			fmt.Fprintf(&b, "; and %d more", len(errs)-shown)
			break
		}
		if i == 0 {
			b.WriteString(": ")
		} else {
			b.WriteString("; ")
		}
		b.WriteString(f.String())
	}
	return b.String()
}
