package strictjson

import (
	"reflect"
	"strings"

	"github.com/clusterprogramme/programme/value/finding"
)

func (f *objectForm) decode(r *reader, t token, into reflect.Value) {
	if t.kind != '{' {
		r.mismatch(t, f)
		return
	}
	base := len(r.seen)
	r.seen = append(r.seen, f.unseen...)
	for {
		name, ok := r.read()
		if !ok {
			return // what is missing may stand in the part that was not read
		}
		if name.kind == '}' {
			break
		}
		f.decodeMember(r, name, base, into)
	}
	for i, field := range f.fields {
		if field.omits == nil && !r.seen[base+i] {
			f.missing(r, t, field)
		}
	}
	r.seen = r.seen[:base]
}

// decodeMember decodes the member whose name was read. What was seen of this
// object starts at base.
func (f *objectForm) decodeMember(r *reader, name token, base int, into reflect.Value) {
	i, known := lookUp(f.index, r, name)
	switch {
	case !known:
		if problem, text := r.nameProblem(CodeNameUnknown, name); problem != nil {
			problem.Meant = f.names.Nearest(text)
			advice := ": correct the name, or take it out"
			if strings.EqualFold(text, problem.Meant) {
				advice = ": upper and lower case count"
			}
			problem.Message = "no member of this name belongs here" + advice
		}
		r.skip()
	case r.seen[base+i]:
		duplicateName(r, name)
	default:
		r.seen[base+i] = true
		r.trail.enter(f.fields[i].name)
		r.value(f.fields[i].plan, into.Field(f.fields[i].at))
		r.trail.back()
	}
}

func (f *objectForm) missing(r *reader, t token, field field) {
	r.trail.enter(field.name)
	if problem := r.problem(CodeNameMissing, t.start); problem != nil {
		problem.Message = "the member " + finding.Quote(field.name) + " is missing: add it, with " + field.plan.wants()
	}
	r.trail.back()
}

// duplicateName reports a second member of a name, and reads over its value.
func duplicateName(r *reader, name token) {
	if problem, text := r.nameProblem(CodeNameDuplicate, name); problem != nil {
		problem.Message = "the member " + finding.Quote(text) + " stands here already: keep one"
	}
	r.skip()
}

// lookUp finds a name without a copy, unless it has escapes.
func lookUp(index map[string]int, r *reader, name token) (i int, known bool) {
	if plain, ok := r.scan.plain(name); ok {
		i, known = index[string(plain)]
		return i, known
	}
	i, known = index[string(r.scan.text(name))]
	return i, known
}
