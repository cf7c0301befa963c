package strictjson

import (
	"bytes"
	"errors"

	"github.com/go-json-experiment/json/jsontext"
)

// Deepest is how deep objects and arrays may nest.
const Deepest = 64

// byteOrderMark is U+FEFF, with which some editors begin a file.
const byteOrderMark = "\uFEFF"

// errTooDeep says that a document nests deeper than [Deepest].
var errTooDeep = errors.New("nested too deep")

// scanner walks over the tokens of a document. It takes memory for its depth,
// not for its length.
type scanner struct {
	data []byte
	base int // where the decoder's first byte is in data, past a byte order mark
	dec  *jsontext.Decoder
}

// token is a piece of a document: data[start:end]. An object or array is
// known by its opening bracket.
type token struct {
	kind       jsontext.Kind
	start, end int
}

func newScanner(data []byte) scanner {
	text := bytes.TrimPrefix(data, []byte(byteOrderMark))
	return scanner{
		data: data, base: len(data) - len(text),
		dec: jsontext.NewDecoder(bytes.NewBuffer(text), jsontext.AllowDuplicateNames(true)),
	}
}

// next reads a token.
func (s *scanner) next() (token, error) {
	start := s.offset()
	for start < len(s.data) && isBetween(s.data[start]) {
		start++
	}
	t, err := s.dec.ReadToken()
	if err != nil {
		return token{start: start}, err
	}
	if s.dec.StackDepth() > Deepest {
		return token{start: start}, errTooDeep
	}
	return token{kind: t.Kind(), start: start, end: s.offset()}, nil
}

// over reads up to the end of the value that t began. With an error comes the
// place where it struck.
func (s *scanner) over(t token) (token, error) {
	if t.kind != jsontext.KindBeginObject && t.kind != jsontext.KindBeginArray {
		return t, nil
	}
	for inside := s.dec.StackDepth(); s.dec.StackDepth() >= inside; {
		if at, err := s.next(); err != nil {
			return at, err
		}
	}
	return t, nil
}

// offset is the end of what was read.
func (s *scanner) offset() int { return s.base + int(s.dec.InputOffset()) }

// raw is what stands in the document.
func (s *scanner) raw(t token) []byte { return s.data[t.start:t.end] }

// plain gives the content of a string that has no escapes, without a copy.
func (s *scanner) plain(t token) (content []byte, ok bool) {
	content = s.data[t.start+1 : t.end-1]
	return content, bytes.IndexByte(content, '\\') < 0
}

// text gives a copy of the content of a string.
func (s *scanner) text(t token) []byte {
	if content, ok := s.plain(t); ok {
		return bytes.Clone(content)
	}
	content, _ := jsontext.AppendUnquote(nil, s.raw(t)) // the scanner found no error in it
	return content
}

// isBetween says whether a byte may stand between two tokens.
func isBetween(c byte) bool {
	switch c {
	case ' ', '\t', '\r', '\n', ',', ':':
		return true
	}
	return false
}
