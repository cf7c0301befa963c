package strictjson

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/clusterprogramme/programme/value/finding"
)

// problems gathers the findings of one document in the order of reading, and
// where in the data they are. Past [finding.Most] it counts only.
type problems struct {
	list    []finding.Finding
	offsets []int
	more    int
	last    *finding.Finding // what stopped the reading
	lastAt  int
}

// problem adds a finding about the value at hand. The caller fills in the
// message; nil means that nobody will read it.
func (r *reader) problem(code string, offset int) *finding.Finding {
	if len(r.list) >= finding.Most {
		r.more++
		return nil
	}
	r.list = append(r.list, finding.Finding{Path: r.trail.pointer(), Code: code, Severity: finding.Error})
	r.offsets = append(r.offsets, offset)
	return &r.list[len(r.list)-1]
}

// nameProblem adds a finding about a member, at its name.
func (r *reader) nameProblem(code string, name token) (f *finding.Finding, text string) {
	if len(r.list) < finding.Most {
		text = string(r.scan.text(name))
		r.trail.enter(text)
		defer r.trail.back()
	}
	return r.problem(code, name.start), text
}

// mismatch adds a finding about a value of the wrong type, and reads over it.
func (r *reader) mismatch(t token, due form) {
	if f := r.problem(CodeType, t.start); f != nil {
		f.Message = "this is " + describe(t.kind) + ": write " + due.wants()
	}
	r.finish(t)
}

// count is how many problems there are.
func (p *problems) count() int { return len(p.list) + p.more }

func (p *problems) stopped() bool { return p.last != nil }

// end stops the reading with a last finding.
func (r *reader) end(code string, offset int, message string) {
	r.last = &finding.Finding{Path: r.trail.pointer(), Code: code, Severity: finding.Error, Message: message}
	r.lastAt = offset
}

// stop stops the reading with an error of the scanner.
func (r *reader) stop(at token, err error) {
	if errors.Is(err, errTooDeep) {
		r.end(CodeTooDeep, at.start, fmt.Sprintf("objects and arrays nest more than %d deep: flatten them", Deepest))
		return
	}
	offset, path := len(r.scan.data), r.trail.pointer()
	var syntax *jsontext.SyntacticError
	if errors.As(err, &syntax) {
		offset, err = min(r.scan.base+int(syntax.ByteOffset), offset), syntax.Err
		if len(syntax.JSONPointer) <= longestPath {
			path = string(syntax.JSONPointer)
		}
	}
	atStart := offset <= at.start
	r.end(CodeSyntax, offset, "this is not JSON: "+r.explain(offset, atStart, err))
	r.last.Path = path
}

// explain says what to do about a syntax error, more so when it is where a
// token starts.
func (r *reader) explain(offset int, atStart bool, err error) string {
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		return "the document ends in the middle: close what is open"
	}
	advice := ""
	if atStart && offset < len(r.scan.data) {
		switch r.scan.data[offset] {
		case ',':
			advice = ": take out the comma, which may stand between two values only"
		case '\'':
			advice = `: quote with "`
		case '/', '#':
			advice = ": take out the comment"
		}
	}
	return clip(err.Error()) + advice
}

// describe names a JSON type.
func describe(kind jsontext.Kind) string {
	switch kind {
	case jsontext.KindBeginObject:
		return "an object"
	case jsontext.KindBeginArray:
		return "an array"
	case jsontext.KindString:
		return "a string"
	case jsontext.KindNumber:
		return "a number"
	case jsontext.KindTrue, jsontext.KindFalse:
		return "true or false"
	}
	return "null"
}

// clip cuts text to a readable length.
func clip[S ~string | ~[]byte](text S) string {
	const most = 300
	if len(text) <= most {
		return string(text)
	}
	return strings.ToValidUTF8(string(text[:most]), "") + "..."
}
