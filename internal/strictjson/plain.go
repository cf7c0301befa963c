package strictjson

import (
	"reflect"

	"github.com/go-json-experiment/json/jsontext"
)

// stringForm is a string, or a named one.
type stringForm struct{ of reflect.Type }

func (f *stringForm) wants() string { return "a string" }

func (f *stringForm) decode(r *reader, t token, into reflect.Value) {
	if t.kind != '"' {
		r.mismatch(t, f)
		return
	}
	if plain, ok := r.scan.plain(t); ok {
		into.SetString(string(plain))
		return
	}
	into.SetString(string(r.scan.text(t)))
}

func (f *stringForm) encode(w *writer, v reflect.Value) { w.token(jsontext.String(v.String())) }

func (f *stringForm) schema(*schemer) object { return stringSchema(f.of) }

// boolForm is a bool.
type boolForm struct{}

func (boolForm) wants() string { return "true or false" }

func (f boolForm) decode(r *reader, t token, into reflect.Value) {
	if t.kind != 't' && t.kind != 'f' {
		r.mismatch(t, f)
		return
	}
	into.SetBool(t.kind == 't')
}

func (boolForm) encode(w *writer, v reflect.Value) { w.token(jsontext.Bool(v.Bool())) }

func (boolForm) schema(*schemer) object { return object{{"type", "boolean"}} }
