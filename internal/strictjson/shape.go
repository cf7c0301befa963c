package strictjson

import (
	"fmt"
	"reflect"
)

// Shape tells that a T is written as an S: money, say, as a struct with an
// amount and a currency. An S is read as strictly as any other value, then
// handed to to, whose error is one finding at the place of the T. What from
// gives, to must take. S may be any type that the codec knows.
func Shape[S, T any](to func(S) (T, error), from func(T) S) Type {
	of, as := reflect.TypeFor[T](), reflect.TypeFor[S]()
	return Type{of: of, form: func(p *planner) form {
		if of == as {
			panic(fmt.Sprintf("strictjson: type %v is written as itself", of))
		}
		return &shapeForm[S, T]{as: p.plan(as), to: to, from: from}
	}}
}

// shapeForm is a T that is written as an S.
type shapeForm[S, T any] struct {
	as   *plan
	to   func(S) (T, error)
	from func(T) S
}

func (f *shapeForm[S, T]) next() *plan   { return f.as }
func (f *shapeForm[S, T]) wants() string { return f.as.wants() }

func (f *shapeForm[S, T]) decode(r *reader, t token, into reflect.Value) {
	if !r.spend(f.as.of.Size() + converting) {
		return
	}
	before := r.count()
	var written S
	r.begun(f.as, t, reflect.ValueOf(&written).Elem())
	if r.stopped() || r.count() > before {
		return
	}
	value, err := f.to(written)
	if err == nil {
		*into.Addr().Interface().(*T) = value
		return
	}
	if problem := r.problem(CodeValue, t.start); problem != nil {
		problem.Message = clip(err.Error())
	}
}

func (f *shapeForm[S, T]) encode(w *writer, v reflect.Value) {
	written := f.from(*v.Addr().Interface().(*T))
	f.as.encode(w, reflect.ValueOf(&written).Elem())
}

func (f *shapeForm[S, T]) schema(s *schemer) object { return f.as.schema(s) }
