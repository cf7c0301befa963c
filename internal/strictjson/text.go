package strictjson

import (
	"encoding"
	"reflect"

	"github.com/go-json-experiment/json/jsontext"
)

// textForm is a type that reads and writes itself as text.
type textForm struct{ of reflect.Type }

func (f *textForm) wants() string { return "a string" }

func (f *textForm) decode(r *reader, t token, into reflect.Value) {
	if t.kind != '"' {
		r.mismatch(t, f)
		return
	}
	if !r.spend(converting) {
		return
	}
	err := into.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(r.scan.text(t))
	if err == nil {
		return
	}
	into.SetZero()
	if problem := r.problem(CodeText, t.start); problem != nil {
		problem.Message = clip(err.Error())
	}
}

func (f *textForm) encode(w *writer, v reflect.Value) {
	text, err := v.Addr().Interface().(encoding.TextMarshaler).MarshalText()
	if err != nil {
		w.fail(err)
		return
	}
	w.token(jsontext.String(string(text)))
}

func (f *textForm) schema(*schemer) object { return stringSchema(f.of) }
