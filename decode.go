package programme

import (
	"reflect"

	"github.com/clusterprogramme/programme/internal/strictjson"
	"github.com/clusterprogramme/programme/value/finding"
)

// document is a programme without methods of its own, as the codec sees it.
type document Programme

// Decode reads a document strictly and validates it. It gives every finding at
// once, each with its line and column; the programme is nil when one of them
// is an error, so there is never a half-built one. It never panics.
//
// Unknown, repeated and mis-cased names, null, and data after the document are
// errors. Where a part cannot be read, what may only follow from that is not
// reported: warnings, notes and names that nothing bears wait until the whole
// can be read.
func Decode(data []byte) (*Programme, finding.List) {
	var d document
	list := newCodec().Decode(data, &d)
	p := Programme(d)
	if !reflect.ValueOf(d).IsZero() { // else nothing was read
		u := newUnread(data, list)
		for _, f := range strictjson.Locate(data, p.Validate()) {
			if !u.explains(f) {
				list = append(list, f)
			}
		}
	}
	if list.Err() != nil {
		return nil, list
	}
	return &p, list
}

// Encode writes the document in its one canonical form: members in the order
// of the types, two spaces of indent, a newline at the end. Decoding and
// encoding again gives the same bytes. It fails on a scenario that holds a
// change of a type that is not part of the format.
func (p *Programme) Encode() ([]byte, error) { return newCodec().Encode((*document)(p)) }

// MarshalJSON writes what [Programme.Encode] writes.
func (p Programme) MarshalJSON() ([]byte, error) { return p.Encode() }

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
