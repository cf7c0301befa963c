package strictjson

import (
	"fmt"
	"reflect"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/clusterprogramme/programme/value/finding"
)

// Option is one way to write an interface type I: see [Kind] and [Bare]. The
// zero Option is not valid.
type Option[I any] struct {
	name     string
	concrete reflect.Type
	to       func(float64) I
	from     func(I) (number float64, ok bool)
}

// Kind tells that a value of the concrete type of zero is written as an object
// with one member of that name: {"pert": {...}}.
func Kind[I any](name string, zero I) Option[I] {
	return Option[I]{name: name, concrete: reflect.TypeOf(zero)}
}

// Bare tells that a number alone, where a choice is due, is read with to. A
// value for which from says ok is written as that number, even when its type
// has a [Kind] too.
func Bare[I any](to func(float64) I, from func(I) (number float64, ok bool)) Option[I] {
	return Option[I]{to: to, from: from}
}

// Choice tells how an interface type is written: as an object with exactly one
// member, whose name is the kind and whose value is that of the concrete type.
// It panics when I is no interface, when two kinds have one name or one concrete
// type, and when there are two bare options.
func Choice[I any](options ...Option[I]) Type {
	of := reflect.TypeFor[I]()
	if of.Kind() != reflect.Interface {
		panic(fmt.Sprintf("strictjson: a choice of %v: give an interface type", of))
	}
	check := newChoice(of, options)
	return Type{of: of, form: func(p *planner) form {
		f := *check
		f.plans = make([]*plan, len(f.kinds))
		for i, kind := range f.kinds {
			f.plans[i] = p.plan(kind.concrete)
		}
		return &f
	}}
}

// choiceForm is an interface type with the types that it may hold.
type choiceForm[I any] struct {
	of     reflect.Type
	kinds  []Option[I]
	plans  []*plan // of the kinds
	bare   Option[I]
	byName map[string]int
	byType map[reflect.Type]int
	names  finding.Names
}

func newChoice[I any](of reflect.Type, options []Option[I]) *choiceForm[I] {
	f := &choiceForm[I]{of: of, byName: make(map[string]int), byType: make(map[reflect.Type]int)}
	for _, option := range options {
		if option.to != nil {
			if f.bare.to != nil {
				panic(fmt.Sprintf("strictjson: the choice of %v: give one Bare option", of))
			}
			f.bare = option
			continue
		}
		_, sameName := f.byName[option.name]
		_, sameType := f.byType[option.concrete]
		if sameName || sameType || option.concrete == nil {
			panic(fmt.Sprintf("strictjson: the kind %q of %v: give each kind a name and a type of its own", option.name, of))
		}
		f.byName[option.name], f.byType[option.concrete] = len(f.kinds), len(f.kinds)
		f.kinds = append(f.kinds, option)
	}
	f.names = finding.NamesOf(f.kinds, func(o Option[I]) string { return o.name })
	return f
}

func (f *choiceForm[I]) wants() string {
	one := "an object with one member, its kind: " + f.names.String()
	if f.bare.to != nil {
		return "a number, or " + one
	}
	return one
}

func (f *choiceForm[I]) encode(w *writer, v reflect.Value) {
	if v.IsNil() {
		w.fail(errNil)
		return
	}
	if f.bare.from != nil {
		if number, ok := f.bare.from(*v.Addr().Interface().(*I)); ok {
			w.float(number)
			return
		}
	}
	held := v.Elem()
	i, known := f.byType[held.Type()]
	if !known {
		w.fail(fmt.Errorf("a %v is no kind of %v", held.Type(), f.of))
		return
	}
	box := reflect.New(held.Type()).Elem() // addressable
	box.Set(held)
	w.open(jsontext.BeginObject)
	w.member(f.kinds[i].name, f.plans[i], box)
	w.token(jsontext.EndObject)
}

func (f *choiceForm[I]) schema(s *schemer) object {
	var ways []object
	if f.bare.to != nil {
		ways = append(ways, object{{"type", "number"}})
	}
	for i, kind := range f.kinds {
		ways = append(ways, closedObject(object{{kind.name, s.of(f.plans[i])}}, []string{kind.name}))
	}
	return object{{"oneOf", ways}}
}
