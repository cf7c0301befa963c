package strictjson

import (
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
)

// SchemaOptions says what a JSON Schema has beside its types. The zero
// SchemaOptions is ready, and adds nothing.
type SchemaOptions struct {
	// ID is the $id, a URI.
	ID string
	// Title names the document.
	Title string
	// Describe gives the description of a type, or of its field with that Go
	// name when field is not empty; "" for none.
	Describe func(t reflect.Type, field string) string
}

// Schema describes the type of root as a JSON Schema, draft 2020-12, with a
// definition under $defs for each named type. It refuses what [Codec.Decode]
// refuses but for what the schema language cannot say: duplicate names, sizes,
// 1.0 where an integer is due, and the grammar and fit of values that only
// their types know.
//
// Of a string or text type it says more when the type has a method
// Values() []string, the texts that it takes, or Pattern() string, a regular
// expression for them; the zero value is asked. Decode checks neither, and
// leaves code lists to validation.
//
// The error is for a description that is not UTF-8. Schema panics at a type
// that the package comment rules out.
func (c *Codec) Schema(root any, o SchemaOptions) ([]byte, error) {
	if root == nil {
		panic("strictjson: the schema of nil: give a value of the type")
	}
	s := &schemer{options: o, names: make(map[reflect.Type]string), taken: make(map[string]bool)}
	top := object{{"$schema", "https://json-schema.org/draft/2020-12/schema"}}
	if o.ID != "" {
		top = append(top, member{"$id", o.ID})
	}
	if o.Title != "" {
		top = append(top, member{"title", o.Title})
	}
	top = append(top, s.of(c.plan(reflect.TypeOf(root)))...)
	if len(s.definitions) > 0 {
		slices.SortFunc(s.definitions, func(a, b member) int { return strings.Compare(a.name, b.name) })
		top = append(top, member{"$defs", s.definitions})
	}
	w := newWriter()
	w.object(top)
	if w.err != nil {
		return nil, fmt.Errorf("strictjson: the schema of %T: %w", root, w.err)
	}
	return w.document(), nil
}

// schemer gathers the definitions of one schema.
type schemer struct {
	options     SchemaOptions
	definitions object
	names       map[reflect.Type]string
	taken       map[string]bool
}

// of describes a type, by reference when it has a name.
func (s *schemer) of(p *plan) object {
	if p.of.PkgPath() == "" {
		return p.schema(s)
	}
	name, known := s.names[p.of]
	if !known {
		name = s.name(p.of)
		s.names[p.of] = name
		definition := append(s.description(p.of, ""), p.schema(s)...)
		s.definitions = append(s.definitions, member{name, definition})
	}
	return object{{"$ref", "#/$defs/" + name}}
}

// field describes a member of an object.
func (s *schemer) field(of reflect.Type, f field) object {
	return append(s.of(f.plan), s.description(of, f.goes)...)
}

func (s *schemer) description(t reflect.Type, field string) object {
	if s.options.Describe == nil {
		return nil
	}
	if text := s.options.Describe(t, field); text != "" {
		return object{{"description", text}}
	}
	return nil
}

// name gives a type a name of its own, such as "budget.Line", that can stand
// in a URI as it is.
func (s *schemer) name(t reflect.Type) string {
	plain := strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9', r == '.', r == '-':
			return r
		}
		return '_'
	}, path.Base(t.PkgPath())+"."+t.Name())
	name := plain
	for i := 2; s.taken[name]; i++ {
		name = fmt.Sprintf("%s-%d", plain, i)
	}
	s.taken[name] = true
	return name
}

// stringSchema describes a string type, with what it says of itself.
func stringSchema(t reflect.Type) object {
	zero := reflect.New(t).Interface()
	o := object{{"type", "string"}}
	if lister, ok := zero.(interface{ Values() []string }); ok {
		o = append(o, member{"enum", lister.Values()})
	}
	if patterned, ok := zero.(interface{ Pattern() string }); ok {
		o = append(o, member{"pattern", patterned.Pattern()})
	}
	return o
}

// closedObject describes an object with these members and no others.
func closedObject(properties object, required []string) object {
	o := object{{"type", "object"}}
	if len(properties) > 0 {
		o = append(o, member{"properties", properties})
	}
	if len(required) > 0 {
		o = append(o, member{"required", required})
	}
	return append(o, member{"additionalProperties", false})
}
