package strictjson

import (
	"reflect"

	"github.com/go-json-experiment/json/jsontext"
)

// arrayForm is a slice.
type arrayForm struct{ elem *plan }

func (f *arrayForm) wants() string { return "an array" }

func (f *arrayForm) decode(r *reader, t token, into reflect.Value) {
	if t.kind != '[' {
		r.mismatch(t, f)
		return
	}
	for i := 0; ; i++ {
		r.trail.element(i)
		t, ok := r.read()
		more := ok && t.kind != ']' && f.grow(r, into)
		if more {
			r.begun(f.elem, t, into.Index(i))
		}
		r.trail.back()
		if !more {
			return
		}
	}
}

// grow adds a zero element, in space that doubles when it is used up.
func (f *arrayForm) grow(r *reader, slice reflect.Value) bool {
	n := slice.Len()
	if n == slice.Cap() {
		more := max(n, 1)
		if !r.spend(uintptr(n+more) * f.elem.of.Size()) {
			return false
		}
		slice.Grow(more)
	}
	slice.SetLen(n + 1)
	return true
}

func (f *arrayForm) encode(w *writer, v reflect.Value) {
	w.open(jsontext.BeginArray)
	for i := 0; i < v.Len() && w.err == nil; i++ {
		w.trail.element(i)
		f.elem.encode(w, v.Index(i))
		w.trail.back()
	}
	w.token(jsontext.EndArray)
}

func (f *arrayForm) schema(s *schemer) object {
	return object{{"type", "array"}, {"items", s.of(f.elem)}}
}
