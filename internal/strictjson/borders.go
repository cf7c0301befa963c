package strictjson

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// open judges the document as a whole, before its first token.
func (r *reader) open() {
	data := r.scan.data
	if len(data) > Limit {
		r.end(CodeTooLarge, 0, fmt.Sprintf("the document has more than %d MiB: split it", Limit>>20))
		return
	}
	if bytes.HasPrefix(data, []byte("\xFE\xFF")) || bytes.HasPrefix(data, []byte("\xFF\xFE")) {
		r.end(CodeEncoding, 0, "the document is UTF-16: save it as UTF-8")
		return
	}
	if r.scan.base > 0 {
		if f := r.problem(CodeEncoding, 0); f != nil {
			f.Message = "the document begins with a byte order mark: save it as UTF-8 without one"
		}
	}
	if at := invalidUTF8(data); at < len(data) {
		r.end(CodeEncoding, at, "this is not UTF-8: save the document as UTF-8")
		return
	}
	if blank(data[r.scan.base:]) {
		r.end(CodeEmpty, 0, "the document is blank: write something into it")
	}
}

// close judges what follows the document.
func (r *reader) close() {
	if r.stopped() {
		return
	}
	end := r.scan.offset()
	rest := bytes.TrimLeft(r.scan.data[end:], " \t\r\n")
	if len(rest) == 0 {
		return
	}
	if f := r.problem(CodeTrailing, len(r.scan.data)-len(rest)); f != nil {
		f.Message = "the document ends before this: take out what follows"
	}
}

// invalidUTF8 gives the offset of the first byte that is not UTF-8, and the
// length when there is none.
func invalidUTF8(data []byte) int {
	if utf8.Valid(data) {
		return len(data)
	}
	at := 0
	for at < len(data) {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return at
}

func blank(data []byte) bool { return len(bytes.Trim(data, " \t\r\n")) == 0 }
