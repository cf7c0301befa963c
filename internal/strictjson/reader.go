package strictjson

import "reflect"

// What reading may allocate: ground bytes whatever the document, and perByte
// bytes for each byte of it. Text of the usual kind takes less than 4 for a
// byte. {"id":"a"} as a struct of 300 bytes in a slice that doubles takes 60,
// so ground leaves room for 27,000 of these.
const (
	ground  = 16 << 20
	perByte = 8
)

// converting is what a conversion to a Go value is taken to allocate beside
// the value, in bytes.
const converting = 64

// reader decodes one document. Problems gather in it. When reading cannot go
// on it has stopped, and gives no further tokens.
type reader struct {
	scan   scanner
	trail  trail
	seen   []bool // which members of the objects around were met, a stack
	budget int    // bytes that may still be allocated
	problems
}

func newReader(data []byte) *reader {
	return &reader{scan: newScanner(data), budget: ground + perByte*len(data)}
}

// read gives the next token, unless the reader has stopped.
func (r *reader) read() (t token, ok bool) {
	if r.stopped() {
		return token{}, false
	}
	t, err := r.scan.next()
	if err != nil {
		r.stop(t, err)
		return token{}, false
	}
	return t, true
}

// value decodes the next value.
func (r *reader) value(p *plan, into reflect.Value) {
	if t, ok := r.read(); ok {
		r.begun(p, t, into)
	}
}

// begun decodes the value that begins with t.
func (r *reader) begun(p *plan, t token, into reflect.Value) {
	if t.kind == 'n' {
		if f := r.problem(CodeNull, t.start); f != nil {
			f.Message = "null is no value: write " + p.wants() + ", or leave it out"
		}
		return
	}
	p.decode(r, t, into)
}

// skip reads over the next value.
func (r *reader) skip() {
	if t, ok := r.read(); ok {
		r.finish(t)
	}
}

// finish reads over the rest of the value that begins with t.
func (r *reader) finish(t token) {
	if at, err := r.scan.over(t); err != nil {
		r.stop(at, err)
	}
}

// spend takes bytes from the budget. When nothing is left the reader stops,
// and the caller must not allocate.
func (r *reader) spend(bytes uintptr) bool {
	if r.stopped() {
		return false
	}
	if bytes > uintptr(r.budget) {
		r.end(CodeTooMany, r.scan.offset(), "the document holds too many values for its length: leave out what says nothing")
		return false
	}
	r.budget -= int(bytes)
	return true
}
