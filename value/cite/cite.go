// Package cite says where a figure comes from: a [Source] is a document, a
// [Ref] a place in it, with the [Standing] of what was taken from there.
//
// A figure that a reader could quote carries a Ref. What the source prints is
// stated; what follows from it by arithmetic is derived; what the modeller
// puts in is assumed, and says why.
package cite

import "github.com/clusterprogramme/programme/value/day"

// SourceID names a source.
type SourceID string

// Source is a document that figures are taken from. It is comparable. The
// zero Source is not valid.
type Source struct {
	// ID is how references name the source.
	ID SourceID `json:"id"`
	// Title as printed on the source.
	Title string `json:"title"`
	// Publisher is the author or publishing body.
	Publisher string `json:"publisher"`
	// Year of publication; 0 means unknown.
	Year int `json:"year,omitzero"`
	// URL where it can be had; "" means none is known.
	URL string `json:"url,omitempty"`
	// Retrieved is the day on which it was read.
	Retrieved day.Day `json:"retrieved,omitzero"`
	// Reading says how the modeller knows it.
	Reading Reading `json:"reading"`
}

// Reading says how the modeller knows what a source says. The zero Reading is
// not valid.
type Reading string

const (
	// Original means that the source itself was read.
	Original Reading = "original"
	// Secondary means that another text reports it.
	Secondary Reading = "secondary"
	// Recalled means from memory: check before quoting as fact.
	Recalled Reading = "recalled"
)

// Values lists the readings.
func (Reading) Values() []string {
	return []string{string(Original), string(Secondary), string(Recalled)}
}

// Standing says how far a figure is the source's own. The zero Standing is
// not valid.
type Standing string

const (
	// Stated means that the source prints the figure.
	Stated Standing = "stated"
	// Derived means that the figure follows from what the source prints.
	Derived Standing = "derived"
	// Assumed means that the modeller put the figure in.
	Assumed Standing = "assumed"
)

// Values lists the standings.
func (Standing) Values() []string { return []string{string(Stated), string(Derived), string(Assumed)} }

// Ref is a place in a source. It is comparable. The zero Ref is no reference.
type Ref struct {
	// Standing says how far the figure is the source's own.
	Standing Standing `json:"standing"`
	// Source names the document; "" only for an assumption that rests on none.
	Source SourceID `json:"source,omitempty"`
	// Place is where in the source: a section, figure, table or page.
	Place string `json:"place,omitempty"`
	// Reason says how a derived figure follows, or why an assumption is made.
	Reason string `json:"reason,omitempty"`
}

// IsZero says whether this is no reference.
func (r Ref) IsZero() bool { return r == Ref{} }

// String is "cantabria-2019, section 4.1.2", or "assumed" with the source if
// there is one; "" for no reference.
func (r Ref) String() string {
	place := string(r.Source)
	if place != "" && r.Place != "" {
		place += ", "
	}
	place += r.Place
	if r.Standing != Assumed {
		return place
	}
	if place == "" {
		return "assumed"
	}
	return "assumed after " + place
}
