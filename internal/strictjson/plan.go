package strictjson

import (
	"encoding"
	"fmt"
	"reflect"
)

// form is one way a Go type looks in JSON.
type form interface {
	// decode stores the value that begins with t, which is not null, into a
	// zero Go value, and reads up to its end.
	decode(r *reader, t token, into reflect.Value)
	// encode writes an addressable Go value.
	encode(w *writer, v reflect.Value)
	// schema describes the JSON value.
	schema(s *schemer) object
	// wants says what a document should have here, for a message.
	wants() string
}

// plan is the form of one Go type. Plans may lead back to themselves.
type plan struct {
	of reflect.Type
	form
}

// plan gives the plan of a type, and makes it at its first use.
func (c *Codec) plan(t reflect.Type) *plan {
	c.mu.Lock()
	defer c.mu.Unlock()
	if known, ok := c.plans[t]; ok {
		return known
	}
	p := planner{codec: c, fresh: make(map[reflect.Type]*plan)}
	made := p.plan(t)
	p.checkEnds()
	// Only now, so that a panic above leaves no half-made plan behind.
	if c.plans == nil {
		c.plans = make(map[reflect.Type]*plan)
	}
	for t, f := range p.fresh {
		c.plans[t] = f
	}
	return made
}

// planner makes the plans of the types that one type leads to.
type planner struct {
	codec *Codec
	fresh map[reflect.Type]*plan
}

func (p *planner) plan(t reflect.Type) *plan {
	if known, ok := p.codec.plans[t]; ok {
		return known
	}
	if known, ok := p.fresh[t]; ok {
		return known
	}
	made := &plan{of: t}
	p.fresh[t] = made // before its form, which may lead back here
	made.form = p.form(t)
	return made
}

func (p *planner) form(t reflect.Type) form {
	if special, ok := p.codec.special[t]; ok {
		return special.form(p)
	}
	if t.Kind() == reflect.Pointer {
		return &pointerForm{elem: p.plan(t.Elem())}
	}
	if implements[encoding.TextUnmarshaler](t) {
		if !implements[encoding.TextMarshaler](t) {
			panic(fmt.Sprintf("strictjson: type %v has UnmarshalText: give it MarshalText too", t))
		}
		return &textForm{of: t}
	}
	if hasOwnJSON(t) {
		panic(fmt.Sprintf("strictjson: type %v has its own JSON methods: tell its Shape to the Codec", t))
	}
	switch t.Kind() {
	case reflect.Struct:
		return newObject(p, t)
	case reflect.Slice:
		return &arrayForm{elem: p.plan(t.Elem())}
	case reflect.String:
		return &stringForm{of: t}
	case reflect.Bool:
		return boolForm{}
	case reflect.Float64:
		return floatForm{}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return intForm{bits: t.Bits()}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return uintForm{bits: t.Bits()}
	case reflect.Interface:
		panic(fmt.Sprintf("strictjson: type %v is an interface: tell its Choice to the Codec", t))
	}
	panic(fmt.Sprintf("strictjson: type %v cannot be read from a document: use a struct, slice, string, bool, integer or float64", t))
}

// implements says whether a variable of the type has the methods of I.
func implements[I any](t reflect.Type) bool {
	return reflect.PointerTo(t).Implements(reflect.TypeFor[I]())
}

// hasOwnJSON says whether encoding/json would let the type speak for itself.
func hasOwnJSON(t reflect.Type) bool {
	return implements[interface{ UnmarshalJSON([]byte) error }](t) ||
		implements[interface{ MarshalJSON() ([]byte, error) }](t)
}

// through is a form that reads the very JSON value of another one.
type through interface{ next() *plan }

// checkEnds panics when a type is written as itself, by way of pointers and
// shapes: reading it would never end.
func (p *planner) checkEnds() {
	for t, start := range p.fresh {
		at := start
		for range len(p.fresh) + 1 {
			via, ok := at.form.(through)
			if !ok {
				at = nil
				break
			}
			at = via.next()
		}
		if at != nil {
			panic(fmt.Sprintf("strictjson: type %v is written as itself", t))
		}
	}
}
