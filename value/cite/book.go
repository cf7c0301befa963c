package cite

import (
	"slices"

	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// The codes of this package.
const (
	CodeMissing   = "cite/missing"
	CodeStanding  = "cite/standing"
	CodeReading   = "cite/reading"
	CodeSource    = "cite/source-unknown"
	CodePlace     = "cite/place-missing"
	CodeReason    = "cite/reason-missing"
	CodeUnused    = "cite/source-unused"
	CodePublisher = "cite/publisher-missing"
)

// Rules is the rule book of this package.
func Rules() []finding.Rule {
	return []finding.Rule{
		{Code: CodeMissing, Severity: finding.Error, About: "a figure carries a reference"},
		{Code: CodeStanding, Severity: finding.Error, About: "a reference is stated, derived or assumed"},
		{Code: CodeReading, Severity: finding.Error, About: "a source was read in the original, at second hand, or is recalled"},
		{Code: CodeSource, Severity: finding.Error, About: "a reference names a source of the document; only an assumption may name none"},
		{Code: CodePlace, Severity: finding.Error, About: "a stated or derived figure has a place in its source"},
		{Code: CodeReason, Severity: finding.Error, About: "a derived or assumed figure has a reason"},
		{Code: CodeUnused, Severity: finding.Note, About: "a source is referred to"},
		{Code: CodePublisher, Severity: finding.Error, About: "a source names its publisher"},
	}
}

// Book is the bibliography of one document while it is checked: it resolves
// references and remembers which sources were used. The zero Book knows no
// source. A Book is not safe for use by several goroutines at once.
type Book struct {
	names finding.Names
	used  map[SourceID]bool
}

// NewBook collects the sources.
func NewBook(sources []Source) *Book {
	return &Book{
		names: finding.NamesOf(sources, func(s Source) SourceID { return s.ID }),
		used:  make(map[SourceID]bool, len(sources)),
	}
}

// Check reports what is wrong with a reference that must be there, standing
// at the member "ref" of the place, and gives the place marked with it.
func (b *Book) Check(at finding.At, r Ref) finding.At {
	in := at.In("ref")
	if !in.Check(!r.IsZero(), CodeMissing, "say where this comes from: stated or derived with source and place, or assumed with a reason") {
		return at
	}
	if !slices.Contains(r.Standing.Values(), string(r.Standing)) {
		in.In("standing").Check(false, CodeStanding, "%s is no standing: use stated, derived or assumed", finding.Quote(string(r.Standing)))
		return at
	}
	if r.Source != "" || r.Standing != Assumed {
		in.In("source").Known(string(r.Source), b.names, CodeSource, "source")
		if b.used == nil {
			b.used = make(map[SourceID]bool)
		}
		b.used[r.Source] = true
	}
	if r.Standing != Assumed {
		in.In("place").Check(r.Place != "", CodePlace, "say where in the source: a section, figure, table or page")
	}
	if r.Standing != Stated {
		in.In("reason").Check(r.Reason != "", CodeReason, "give the reason: how it follows, or why it is assumed")
	}
	return at.Citing(r.String())
}

// CheckSources reports what is wrong with the sources themselves. Call it
// last: a source that no reference named is a note.
func (b *Book) CheckSources(at finding.At, sources []Source) {
	var seen id.Seen[SourceID]
	for i, s := range sources {
		at := at.In(i)
		seen.Check(at, s.ID)
		id.Title(at, s.Title)
		at.In("publisher").Check(s.Publisher != "", CodePublisher, "name the author or publishing body")
		at.In("reading").Check(slices.Contains(s.Reading.Values(), string(s.Reading)), CodeReading,
			"%s is no reading: use original, secondary or recalled", finding.Quote(string(s.Reading)))
		at.Note(b.used[s.ID], CodeUnused, "nothing refers to the source %s: refer to it or drop it", finding.Quote(string(s.ID)))
	}
}
