package id

import (
	"unicode"

	"github.com/clusterprogramme/programme/value/finding"
)

// The codes of this package.
const (
	CodeMissing   = "id/missing"
	CodeSyntax    = "id/syntax"
	CodeDuplicate = "id/duplicate"
	CodeUnknown   = "id/unknown"
	CodeTitle     = "id/title"
)

// Rules is the rule book of this package.
func Rules() []finding.Rule {
	return []finding.Rule{
		{Code: CodeMissing, Severity: finding.Error, About: "a part that others may name has an identifier"},
		{Code: CodeSyntax, Severity: finding.Error, About: "an identifier is lower-case ASCII words joined by hyphens, with slashes between levels"},
		{Code: CodeDuplicate, Severity: finding.Error, About: "no two parts of one kind share an identifier"},
		{Code: CodeUnknown, Severity: finding.Error, About: "a name refers to a part that exists"},
		{Code: CodeTitle, Severity: finding.Error, About: "a title has text, at most 300 bytes of it, and no control characters"},
	}
}

// Seen remembers the identifiers of one kind that were met. The zero Seen is
// empty and ready.
type Seen[S ~string] struct{ set map[S]bool }

// Check reports an identifier that is missing, misspelt or met before.
func (s *Seen[S]) Check(at finding.At, name S) {
	at = at.In("id")
	if !at.Check(name != "", CodeMissing, "give it an identifier, such as %q", "office/set-up") {
		return
	}
	if !Valid(name) {
		at.Report(finding.Finding{
			Code: CodeSyntax, Severity: finding.Error, Meant: Suggest(name),
			Message: finding.Quote(string(name)) + " is no identifier: use lower-case letters and digits, joined by hyphens, with slashes between levels",
		})
		return
	}
	at.Check(!s.set[name], CodeDuplicate, "the identifier %s is used twice: rename one", finding.Quote(string(name)))
	if s.set == nil {
		s.set = make(map[S]bool)
	}
	s.set[name] = true
}

// Known reports a reference to a part that does not exist, with the name
// probably meant; kind is a noun such as "activity".
func Known[S ~string](at finding.At, name S, known finding.Names, kind string) bool {
	return at.Known(string(name), known, CodeUnknown, kind)
}

// LongestTitle is the length in bytes of the longest title.
const LongestTitle = 300

// Title reports a title that is empty, too long, or holds control characters,
// which would break the reports and files that show it.
func Title(at finding.At, title string) {
	if len(title) > LongestTitle {
		at.In("title").Check(false, CodeTitle, "the title has %d bytes: keep it within %d", len(title), LongestTitle)
		return
	}
	visible := false
	for _, r := range title {
		if unicode.Is(unicode.C, r) {
			at.In("title").Check(false, CodeTitle, "take the control character %U out of the title", r)
			return
		}
		visible = visible || !unicode.IsSpace(r)
	}
	if !visible {
		at.In("title").Check(false, CodeTitle, "give it a title")
	}
}
