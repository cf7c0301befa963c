package finding

import (
	"fmt"
	"strconv"
	"strings"
)

// At is a place in a document while it is checked: a small value, passed down.
// The zero At swallows what it is told; get a working one from [Collector.At].
type At struct {
	collector *Collector
	path      string
	source    string
}

// Path is the JSON Pointer of the place.
func (a At) Path() string { return a.path }

// In goes down: a string is the name of a member, an int an index. Any other
// step is a programmer error and is spelled into the pointer as it prints.
func (a At) In(steps ...any) At {
	for _, step := range steps {
		switch step := step.(type) {
		case string:
			a.path += "/" + escape(step)
		case int:
			a.path += "/" + strconv.Itoa(step)
		default:
			a.path += "/" + escape(fmt.Sprint(step))
		}
	}
	return a
}

// Citing marks findings from here down with their place in the model's source.
// An empty source leaves the place as it was.
func (a At) Citing(source string) At {
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
	if f.Path == "" {
		f.Path = a.path
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
