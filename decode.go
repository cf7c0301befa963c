package programme

import (
	"strings"

	"github.com/clusterprogramme/programme/internal/strictjson"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// document is a programme without methods of its own, as the codec sees it.
type document Programme

// Decode reads a document strictly and validates it. It gives every finding at
// once, each with its line and column; the programme is nil when one of them
// is an error, so there is never a half-built one. It never panics.
//
// Unknown, repeated and mis-cased names, null, and data after the document are
// errors. Where a part cannot be read, what only follows from that is not
// reported.
func Decode(data []byte) (*Programme, finding.List) {
	var d document
	broken := newCodec().Decode(data, &d)
	p, list := Programme(d), broken
	for _, f := range p.Validate() {
		if !follows(f, broken) {
			list = append(list, f)
		}
	}
	list = strictjson.Locate(data, list)
	if list.Err() != nil {
		return nil, list
	}
	return &p, list
}

// follows says whether a finding of validation may only be the echo of what
// could not be read: it lies in the same object, or it misses a name that may
// have stood there.
func follows(f finding.Finding, broken finding.List) bool {
	if len(broken) > 0 && f.Code == id.CodeUnknown {
		return true
	}
	for _, b := range broken {
		parent := b.Path[:max(strings.LastIndexByte(b.Path, '/'), 0)]
		if parent == "" && b.Path != "" {
			parent = b.Path // a member of the document itself
		}
		if f.Path == parent || strings.HasPrefix(f.Path, parent+"/") || strings.HasPrefix(parent, f.Path+"/") {
			return true
		}
	}
	return false
}

// Encode writes the document in its one canonical form: members in the order
// of the types, two spaces of indent, a newline at the end. Decoding and
// encoding again gives the same bytes. It fails on a scenario that holds a
// change of a type that is not part of the format.
func (p *Programme) Encode() ([]byte, error) { return newCodec().Encode((*document)(p)) }

// MarshalJSON writes what [Programme.Encode] writes.
func (p *Programme) MarshalJSON() ([]byte, error) { return p.Encode() }

// UnmarshalJSON reads what [Decode] reads, and gives an error that carries
// every finding (a [*finding.InvalidError]) unless the document is free of
// errors.
func (p *Programme) UnmarshalJSON(data []byte) error {
	decoded, list := Decode(data)
	if err := list.Err(); err != nil {
		return err
	}
	*p = *decoded
	return nil
}
