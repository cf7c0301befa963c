package strictjson

import (
	"fmt"

	"github.com/go-json-experiment/json/jsontext"
)

// object is a JSON object whose members keep their order: a piece of a schema.
type object []member

// member has a value that is an object, a list of objects or strings, a
// string, a bool or an int64.
type member struct {
	name  string
	value any
}

func (w *writer) object(o object) {
	w.open(jsontext.BeginObject)
	for _, m := range o {
		w.token(jsontext.String(m.name))
		w.trail.enter(m.name)
		w.any(m.value)
		w.trail.back()
	}
	w.token(jsontext.EndObject)
}

func (w *writer) any(v any) {
	switch v := v.(type) {
	case object:
		w.object(v)
	case []object:
		writeList(w, v, w.object)
	case []string:
		writeList(w, v, func(s string) { w.token(jsontext.String(s)) })
	case string:
		w.token(jsontext.String(v))
	case bool:
		w.token(jsontext.Bool(v))
	case int64:
		w.token(jsontext.Int(v))
	default:
		w.fail(fmt.Errorf("a %T in a schema", v))
	}
}

func writeList[T any](w *writer, list []T, item func(T)) {
	w.open(jsontext.BeginArray)
	for _, v := range list {
		item(v)
	}
	w.token(jsontext.EndArray)
}
