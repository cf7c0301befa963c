// Package finding is what decoding and validation report: one observation
// about a document, with its place, a stable code, a severity and advice.
//
// Checks never stop early and never change anything. They are handed an [At],
// a small value that says where in the document they are, and report into the
// [Collector] behind it:
//
//	func (o Organisation) Validate(at finding.At) {
//		at.In("id").Check(o.ID != "", CodeIDMissing, "give the organisation an id")
//	}
//
// A document is judged by the whole [List]: [List.Err] is nil unless one
// finding is an [Error], and then carries every finding.
package finding

import (
	"fmt"
	"strings"
)

// Finding is one observation about a document. It is comparable. The zero
// Finding is not valid: it has no code and no severity.
type Finding struct {
	// Path is the JSON Pointer (RFC 6901) of the value, "" for the whole document.
	Path string `json:"path"`
	// Code is the stable name of the rule, such as "cluster/member-duplicate".
	Code string `json:"code"`
	// Severity says what the finding means for a simulation.
	Severity Severity `json:"severity"`
	// Message says what is wrong and what to do. English; not stable.
	Message string `json:"message"`
	// Meant is the name that was probably meant, "" when none comes near.
	Meant string `json:"meant,omitempty"`
	// Source is where the model's source says it, such as "cantabria-2019, section 4.1.2".
	Source string `json:"source,omitempty"`
	// Line and Column are 1-based, in bytes, when the document was read from
	// text, else 0.
	Line   int `json:"line,omitzero"`
	Column int `json:"column,omitzero"`
}

// String gives the finding on one line: place, severity, message, code.
func (f Finding) String() string {
	var b strings.Builder
	if f.Line > 0 {
		fmt.Fprintf(&b, "%d:%d: ", f.Line, f.Column)
	}
	path := f.Path
	if path == "" {
		path = "document"
	}
	fmt.Fprintf(&b, "%s: %s: %s", f.Severity, path, f.Message)
	if f.Meant != "" {
		fmt.Fprintf(&b, "; did you mean %q?", f.Meant)
	}
	fmt.Fprintf(&b, " [%s]", f.Code)
	if f.Source != "" {
		fmt.Fprintf(&b, " (%s)", f.Source)
	}
	return b.String()
}
