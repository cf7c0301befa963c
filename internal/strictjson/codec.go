// Package strictjson reads JSON into Go structs and takes nothing on trust:
// every departure from what the types ask for is a finding with a JSON
// Pointer, a code and a line and column, and all of them are reported at once.
// It writes the same types canonically, so that reading and writing again
// gives the same bytes, and describes them as a JSON Schema.
//
// The types say what a document looks like. A struct is an object whose
// members are the fields with a json tag, in order; a field without a tag, or
// with "-", is no part of the document. A member may be left out when its tag
// says omitzero or omitempty, else it must be there. Slices are arrays;
// strings, bools, integers and float64 are what they seem; a type with
// UnmarshalText and MarshalText is a string; a pointer is what it points to.
// Null is allowed nowhere. A nil slice and an empty one are both written as
// [], and [] is read as nil. Types that look otherwise are told to a [Codec]
// by [Shape] and [Choice].
//
// Any other type is a mistake of the program, not of a document: maps, arrays,
// complex numbers, float32, embedded structs, interfaces without a [Choice],
// types with their own JSON methods and no [Shape]. The first use of such a
// type panics and says what to do. No document makes this package panic.
package strictjson

import (
	"fmt"
	"reflect"
	"sync"
)

// Codec reads and writes documents. It knows the types whose JSON cannot be
// told from their Go definition. It never changes, and several goroutines may
// use it at once. The zero Codec knows no special types and is ready. A Codec
// must not be copied.
type Codec struct {
	special map[reflect.Type]Type

	mu    sync.Mutex
	plans map[reflect.Type]*plan // a cache; entries never change once they are here
}

// Type says how one Go type looks in JSON: see [Shape] and [Choice]. The zero
// Type is not valid.
type Type struct {
	of   reflect.Type
	form func(*planner) form
}

// NewCodec gives a codec for the types. It panics when one is told twice.
func NewCodec(types ...Type) *Codec {
	c := &Codec{special: make(map[reflect.Type]Type, len(types))}
	for _, t := range types {
		if t.of == nil {
			panic("strictjson: a zero Type: make it with Shape or Choice")
		}
		if _, twice := c.special[t.of]; twice {
			panic(fmt.Sprintf("strictjson: type %v is told twice", t.of))
		}
		c.special[t.of] = t
	}
	return c
}
