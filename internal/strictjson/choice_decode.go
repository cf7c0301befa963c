package strictjson

import (
	"reflect"

	"github.com/clusterprogramme/programme/value/finding"
)

func (f *choiceForm[I]) decode(r *reader, t token, into reflect.Value) {
	switch {
	case t.kind == '0' && f.bare.to != nil:
		number, ok := r.float(t)
		if ok && r.spend(converting) {
			*into.Addr().Interface().(*I) = f.bare.to(number)
		}
	case t.kind == '{':
		f.decodeObject(r, t, into)
	default:
		r.mismatch(t, f)
	}
}

func (f *choiceForm[I]) decodeObject(r *reader, t token, into reflect.Value) {
	for members, first := 0, -1; ; members++ {
		name, ok := r.read()
		if !ok {
			return
		}
		if name.kind == '}' {
			if members == 0 {
				f.empty(r, t)
			}
			return
		}
		i, known := lookUp(f.byName, r, name)
		switch {
		case members > 0 && known && i == first:
			duplicateName(r, name)
		case members > 0:
			if problem, _ := r.nameProblem(CodeChoice, name); problem != nil {
				problem.Message = "only one kind can be given, and one stands here already: keep one member"
			}
			r.skip()
		case !known:
			f.unknown(r, name)
		default:
			first = i
			f.decodeKind(r, i, into)
		}
	}
}

func (f *choiceForm[I]) empty(r *reader, t token) {
	if problem := r.problem(CodeChoice, t.start); problem != nil {
		problem.Message = "the kind is missing: write " + f.wants()
	}
}

func (f *choiceForm[I]) unknown(r *reader, name token) {
	if problem, text := r.nameProblem(CodeChoice, name); problem != nil {
		problem.Message = finding.Quote(text) + " is no kind that can stand here: use one of " + f.names.String()
		problem.Meant = f.names.Nearest(text)
	}
	r.skip()
}

func (f *choiceForm[I]) decodeKind(r *reader, i int, into reflect.Value) {
	concrete := f.kinds[i].concrete
	if !r.spend(2 * concrete.Size()) { // the variable and its copy in the interface
		return
	}
	box := reflect.New(concrete).Elem()
	r.trail.enter(f.kinds[i].name)
	r.value(f.plans[i], box)
	r.trail.back()
	into.Set(box)
}
