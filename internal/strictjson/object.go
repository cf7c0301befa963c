package strictjson

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/clusterprogramme/programme/value/finding"
)

// objectForm is a struct.
type objectForm struct {
	of     reflect.Type
	fields []field
	index  map[string]int // by name, into fields
	names  finding.Names
	unseen []bool // one false for each field
}

// field is a member of an object.
type field struct {
	name  string // in JSON
	goes  string // in Go
	at    int    // index in the struct
	plan  *plan
	omits func(reflect.Value) bool // nil when the member is required
}

func newObject(p *planner, t reflect.Type) *objectForm {
	f := &objectForm{of: t, index: make(map[string]int)}
	var names []string
	for i := range t.NumField() {
		sf := t.Field(i)
		name, options, tagged := tagOf(t, sf)
		if !tagged {
			continue
		}
		if _, twice := f.index[name]; twice {
			panic(fmt.Sprintf("strictjson: type %v has two fields named %q", t, name))
		}
		f.index[name] = len(f.fields)
		names = append(names, name)
		f.fields = append(f.fields, field{
			name: name, goes: sf.Name, at: i,
			plan: p.plan(sf.Type), omits: omission(t, sf, options),
		})
	}
	if len(f.fields) == 0 && t.NumField() > 0 {
		panic(fmt.Sprintf("strictjson: type %v has no field with a json tag: tag the fields, or tell its Shape to the Codec", t))
	}
	f.names = finding.NamesIn(names...)
	f.unseen = make([]bool, len(f.fields))
	return f
}

// tagOf reads the json tag of a field, and panics at one that this package
// does not follow.
func tagOf(t reflect.Type, sf reflect.StructField) (name string, options []string, tagged bool) {
	if sf.Anonymous {
		panic(fmt.Sprintf("strictjson: type %v embeds %s: name the field", t, sf.Name))
	}
	tag, tagged := sf.Tag.Lookup("json")
	if !tagged || tag == "-" {
		return "", nil, false
	}
	parts := strings.Split(tag, ",")
	name, options = parts[0], parts[1:]
	if name == "" || !sf.IsExported() {
		panic(fmt.Sprintf("strictjson: field %s of type %v has a json tag: give it a name and export it, or tag it \"-\"", sf.Name, t))
	}
	return name, options, true
}

// omission gives the test by which the options of a tag leave a value out, nil
// when they never do.
func omission(t reflect.Type, sf reflect.StructField, options []string) func(reflect.Value) bool {
	var tests []func(reflect.Value) bool
	for _, option := range options {
		switch option {
		case "omitzero":
			tests = append(tests, zeroTest(sf.Type))
		case "omitempty":
			switch sf.Type.Kind() {
			case reflect.Slice, reflect.String:
				tests = append(tests, func(v reflect.Value) bool { return v.Len() == 0 })
			case reflect.Pointer, reflect.Interface:
				tests = append(tests, reflect.Value.IsNil)
			default:
				panic(fmt.Sprintf("strictjson: field %s of type %v is never empty: tag it omitzero", sf.Name, t))
			}
		default:
			panic(fmt.Sprintf("strictjson: field %s of type %v: the tag option %q is not known", sf.Name, t, option))
		}
	}
	if len(tests) == 0 {
		return nil
	}
	return func(v reflect.Value) bool {
		for _, omits := range tests {
			if omits(v) {
				return true
			}
		}
		return false
	}
}

// zeroTest asks the IsZero method when there is one.
func zeroTest(t reflect.Type) func(reflect.Value) bool {
	type zeroer interface{ IsZero() bool }
	if implements[zeroer](t) {
		return func(v reflect.Value) bool { return v.Addr().Interface().(zeroer).IsZero() }
	}
	return reflect.Value.IsZero
}

func (f *objectForm) wants() string { return "an object" }

func (f *objectForm) encode(w *writer, v reflect.Value) {
	w.open(jsontext.BeginObject)
	for _, field := range f.fields {
		member := v.Field(field.at)
		if field.omits != nil && field.omits(member) {
			continue
		}
		w.member(field.name, field.plan, member)
	}
	w.token(jsontext.EndObject)
}

func (f *objectForm) schema(s *schemer) object {
	properties, required := object{}, []string{}
	for _, field := range f.fields {
		properties = append(properties, member{field.name, s.field(f.of, field)})
		if field.omits == nil {
			required = append(required, field.name)
		}
	}
	return closedObject(properties, required)
}
