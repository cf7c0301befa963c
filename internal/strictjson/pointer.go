package strictjson

import "reflect"

// pointerForm is a pointer, which is written as what it points to.
type pointerForm struct{ elem *plan }

func (f *pointerForm) next() *plan   { return f.elem }
func (f *pointerForm) wants() string { return f.elem.wants() }

func (f *pointerForm) decode(r *reader, t token, into reflect.Value) {
	if !r.spend(f.elem.of.Size()) {
		return
	}
	into.Set(reflect.New(f.elem.of))
	r.begun(f.elem, t, into.Elem())
}

func (f *pointerForm) encode(w *writer, v reflect.Value) {
	if v.IsNil() {
		w.fail(errNil)
		return
	}
	f.elem.encode(w, v.Elem())
}

func (f *pointerForm) schema(s *schemer) object { return s.of(f.elem) }
