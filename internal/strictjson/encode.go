package strictjson

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"

	"github.com/go-json-experiment/json/jsontext"
)

// Encode writes a value as a document in the one canonical way: members in the
// order of the struct, the shortest decimal that reads back as the same
// float64, no needless escapes; an object or array on one line where it fits
// within 120 characters, else its members on lines of their own, indented by
// two spaces; a line break at the end. What
// [Codec.Decode] reads without a finding, Encode writes so that reading and
// writing it again gives the same bytes.
//
// The error is an [*EncodeError]: a nil pointer or interface where a value is
// due, a number that is not finite, text that is not UTF-8 or that its type
// refuses to write, a type that is no kind of its choice, nesting deeper than
// [Deepest]. Encode panics at a type that the package comment rules out.
func (c *Codec) Encode(v any) ([]byte, error) {
	w := newWriter()
	if v == nil {
		w.fail(errNil)
		return nil, w.err
	}
	value := reflect.New(reflect.TypeOf(v)).Elem() // addressable
	value.Set(reflect.ValueOf(v))
	c.plan(value.Type()).encode(w, value)
	if w.err != nil {
		return nil, w.err
	}
	return w.document(), nil
}

// EncodeError says that a value cannot be written.
type EncodeError struct {
	Path string // the JSON Pointer of the value
	Err  error  // what is wrong with it
}

func (e *EncodeError) Error() string {
	path := e.Path
	if path == "" {
		path = "the document"
	}
	return fmt.Sprintf("strictjson: cannot write %s: %v", path, e.Err)
}

func (e *EncodeError) Unwrap() error { return e.Err }

var errNil = errors.New("a value is due, and it is nil")

// writer encodes one document. After the first error it writes nothing more.
type writer struct {
	buf   *bytes.Buffer
	enc   *jsontext.Encoder
	trail trail
	err   error // an *EncodeError
}

func newWriter() *writer {
	buf := new(bytes.Buffer)
	return &writer{buf: buf, enc: jsontext.NewEncoder(buf,
		jsontext.AllowDuplicateNames(true), // there are none; this saves the check
	)}
}

// document is what was written, laid out.
func (w *writer) document() []byte { return layOut(bytes.TrimSuffix(w.buf.Bytes(), []byte("\n"))) }

func (w *writer) fail(err error) {
	if w.err == nil {
		w.err = &EncodeError{Path: w.trail.pointer(), Err: err}
	}
}

func (w *writer) token(t jsontext.Token) {
	if w.err != nil {
		return
	}
	err := w.enc.WriteToken(t)
	var syntax *jsontext.SyntacticError
	if errors.As(err, &syntax) {
		err = syntax.Err // the place is in our own error
	}
	if err != nil {
		w.fail(err)
	}
}

// open begins an object or array.
func (w *writer) open(t jsontext.Token) {
	w.token(t)
	if w.enc.StackDepth() > Deepest {
		w.fail(errTooDeep)
	}
}

// member writes a name and its value.
func (w *writer) member(name string, p *plan, v reflect.Value) {
	w.token(jsontext.String(name))
	w.trail.enter(name)
	if w.err == nil {
		p.encode(w, v)
	}
	w.trail.back()
}
