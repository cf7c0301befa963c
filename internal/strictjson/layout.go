package strictjson

import (
	"bytes"
	"unicode/utf8"
)

// widest is the number of characters of the longest line that an object or
// array is kept on.
const widest = 120

// layOut writes JSON without white space in its one canonical layout: an object
// or array stands on one line where it fits within [widest], else each of its
// members stands on lines of its own, two spaces further in.
func layOut(compact []byte) []byte {
	l := &layouter{in: compact, extent: extents(compact)}
	l.value(0)
	l.out.WriteByte('\n')
	return l.out.Bytes()
}

type layouter struct {
	in     []byte
	at     int            // in in
	extent map[int]extent // of the objects and arrays, by where they begin
	out    bytes.Buffer
	column int // in characters
}

// extent is where an object or array ends, and how wide it is on one line.
type extent struct{ end, wide int }

// extents measures every object and array.
func extents(in []byte) map[int]extent {
	all := make(map[int]extent)
	type open struct{ at, wide int }
	var stack []open
	wide := 0 // of everything so far, on one line
	for i := 0; i < len(in); {
		n := tokenLen(in[i:])
		switch in[i] {
		case '{', '[':
			stack = append(stack, open{at: i, wide: wide})
			wide++
		case '}', ']':
			wide++
			top := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			all[top.at] = extent{end: i + 1, wide: wide - top.wide}
		case ',', ':':
			wide += 2 // a space follows
		default:
			wide += utf8.RuneCount(in[i : i+n])
		}
		i += n
	}
	return all
}

// tokenLen is the length of the first token: a string, a mark, or a number or
// word.
func tokenLen(in []byte) int {
	switch in[0] {
	case '{', '}', '[', ']', ',', ':':
		return 1
	case '"':
		for i := 1; i < len(in); i++ {
			switch in[i] {
			case '\\':
				i++
			case '"':
				return i + 1
			}
		}
	}
	if end := bytes.IndexAny(in, ",]}"); end > 0 {
		return end
	}
	return len(in)
}

// value writes the next value, at an indent.
func (l *layouter) value(indent int) {
	e, container := l.extent[l.at]
	if !container {
		l.copy(tokenLen(l.in[l.at:]))
		return
	}
	const comma = 1 // may follow
	if l.column+e.wide+comma <= widest || e.end == l.at+2 {
		for l.at < e.end {
			mark := l.in[l.at]
			l.copy(tokenLen(l.in[l.at:]))
			if mark == ',' || mark == ':' {
				l.write(" ")
			}
		}
		return
	}
	l.copy(1)
	for l.at < e.end-1 {
		l.line(indent + 2)
		if l.in[e.end-1] == '}' {
			l.copy(tokenLen(l.in[l.at:])) // the name
			l.copy(1)
			l.write(" ")
		}
		l.value(indent + 2)
		if l.in[l.at] == ',' {
			l.copy(1)
		}
	}
	l.line(indent)
	l.copy(1)
}

// copy copies bytes of the input.
func (l *layouter) copy(n int) {
	l.out.Write(l.in[l.at : l.at+n])
	l.column += utf8.RuneCount(l.in[l.at : l.at+n])
	l.at += n
}

func (l *layouter) write(s string) {
	l.out.WriteString(s)
	l.column += len(s)
}

func (l *layouter) line(indent int) {
	l.out.WriteByte('\n')
	for range indent {
		l.out.WriteByte(' ')
	}
	l.column = indent
}
