package finding

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// At is a place in a document while it is checked: a small value, passed down.
// The zero At swallows what it is told; get a working one from [Collector.At].
type At struct {
	collector *Collector
	last      *step // nil for the whole document
	source    string
}

// step is a step on the way down. Pointers are spelled only when a finding
// needs one.
type step struct {
	up    *step
	name  string
	index int // unless it is named
	named bool
}

// Path is the JSON Pointer of the place.
func (a At) Path() string {
	var steps []*step
	for s := a.last; s != nil; s = s.up {
		steps = append(steps, s)
	}
	var b strings.Builder
	for _, s := range slices.Backward(steps) {
		b.WriteByte('/')
		if s.named {
			b.WriteString(escape(s.name))
		} else {
			b.WriteString(strconv.Itoa(s.index))
		}
	}
	return b.String()
}

// In goes down: a string is the name of a member, an int an index. Any other
// step is a programmer error and is spelled into the pointer as it prints.
func (a At) In(steps ...any) At {
	for _, to := range steps {
		s := &step{up: a.last}
		switch to := to.(type) {
		case string:
			s.name, s.named = to, true
		case int:
			s.index = to
		default:
			s.name, s.named = fmt.Sprint(to), true
		}
		a.last = s
	}
	return a
}

// Citing marks findings from here down with their place in the model's source.
// An empty source leaves the place as it was.
func (a At) Citing(source string) At {
	const most = 200 // bytes: it is repeated with every finding
	if len(source) > most {
		source = strings.ToValidUTF8(source[:most], "") + "..."
	}
	if source != "" {
		a.source = source
	}
	return a
}

// Check reports an [Error] unless ok, and returns ok. Write checks positively
// (x >= 0), so that NaN fails them.
func (a At) Check(ok bool, code, format string, args ...any) bool {
	return a.judge(ok, Error, code, format, args)
}

// Warn reports a [Warning] unless ok, and returns ok.
func (a At) Warn(ok bool, code, format string, args ...any) bool {
	return a.judge(ok, Warning, code, format, args)
}

// Note reports a [Note] unless ok, and returns ok.
func (a At) Note(ok bool, code, format string, args ...any) bool {
	return a.judge(ok, Note, code, format, args)
}

// Failed says whether an [Error] has been reported anywhere in the document.
func (a At) Failed() bool { return a.collector != nil && a.collector.failed }

// Known reports an [Error] unless name is in known, with the name that was
// probably meant, and says whether it is.
func (a At) Known(name string, known Names, code, kind string) bool {
	if known.Has(name) {
		return true
	}
	if a.collector.full() {
		a.Report(Finding{Code: code, Severity: Error})
		return false
	}
	a.Report(Finding{
		Code: code, Severity: Error, Meant: known.Nearest(name),
		Message: fmt.Sprintf("there is no %s %s: name one that exists, or add it", kind, Quote(name)),
	})
	return false
}

// Report reports a finding made elsewhere; an empty path or source is this
// place's.
func (a At) Report(f Finding) {
	if a.collector == nil {
		return
	}
	if f.Path == "" && !a.collector.full() {
		f.Path = a.Path()
	}
	if f.Source == "" {
		f.Source = a.source
	}
	a.collector.add(f)
}

func (a At) judge(ok bool, severity Severity, code, format string, args []any) bool {
	if ok {
		return true
	}
	f := Finding{Code: code, Severity: severity}
	if !a.collector.full() {
		f.Message = fmt.Sprintf(format, args...)
	}
	a.Report(f)
	return false
}

// Quote gives a name in quotes, cut to a readable length: a hostile document
// must not fill the page.
func Quote(name string) string {
	const most = 60
	if len(name) > most {
		return strconv.Quote(strings.ToValidUTF8(name[:most], "")) + "..."
	}
	return strconv.Quote(name)
}

// escape writes a member name as a reference token of RFC 6901.
func escape(name string) string {
	if !strings.ContainsAny(name, "~/") {
		return name
	}
	return strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1")
}
