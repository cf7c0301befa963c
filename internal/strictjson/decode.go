package strictjson

import (
	"fmt"
	"reflect"

	"github.com/clusterprogramme/programme/value/finding"
)

// Limit is the length in bytes of the longest document.
const Limit = 16 << 20

// Decode reads a document into the variable that into points to; whatever was
// there before is gone. It goes on after every problem that it can go on after,
// so the list has all of them, in the order of reading, and last the one that
// stopped it, if any. Past [finding.Most] they are counted only. An empty list
// means that the variable holds the whole document; else it holds what could
// be read.
//
// Line and column are those of the value, and of the name when the problem is
// the name; both are 1-based, and columns count bytes. A missing member has
// those of its object. A pointer longer than a kilobyte is cut to an ancestor.
//
// Decode panics when into is not a pointer, or leads to a type that the package
// comment rules out. What it takes in time and memory is bounded by the length
// of the document, whatever is in it.
func (c *Codec) Decode(data []byte, into any) finding.List {
	target := reflect.ValueOf(into)
	if target.Kind() != reflect.Pointer || target.IsNil() {
		panic(fmt.Sprintf("strictjson: cannot decode into a %T: give a pointer to a variable", into))
	}
	p := c.plan(target.Type().Elem())
	target.Elem().SetZero()

	r := newReader(data)
	r.open()
	r.value(p, target.Elem())
	r.close()
	return r.findings()
}

// findings gives the problems with their places, and the one that stopped the
// reading at the end.
func (r *reader) findings() finding.List {
	list, offsets := r.list, r.offsets
	if r.last != nil {
		list, offsets = append(list, *r.last), append(offsets, r.lastAt)
	}
	for i, at := range places(r.scan.data, offsets) {
		list[i].Line, list[i].Column = at.line, at.column
	}
	var c finding.Collector
	for _, f := range list[:len(r.list)] {
		c.At().Report(f)
	}
	for range r.more {
		c.At().Report(finding.Finding{Severity: finding.Error})
	}
	return append(c.List(), list[len(r.list):]...)
}
