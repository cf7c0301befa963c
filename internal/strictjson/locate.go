package strictjson

import (
	"slices"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/clusterprogramme/programme/value/finding"
)

// Locate gives a copy of the list in which every finding has the line and
// column of the value that its path leads to in the document, as
// [Codec.Decode] would give them. When there is no such value, its nearest
// ancestor's count. A finding that has a line keeps it, and so does the one
// that stands for many, which has no place. Of members with one name the first
// counts, as in reading. The data are read once, up to the first syntax error.
func Locate(data []byte, list finding.List) finding.List {
	list = slices.Clone(list)
	root := &landmark{}
	var wanting []int // indices into list
	for i, f := range list {
		if f.Line == 0 && f.Code != finding.CodeMore {
			root.mark(f.Path)
			wanting = append(wanting, i)
		}
	}
	l := locator{scan: newScanner(data)}
	if t, err := l.scan.next(); err == nil {
		_ = l.visit(root, t) // what stands behind an error has no place
	}
	if !root.found {
		return list
	}
	offsets := make([]int, len(wanting))
	for i, at := range wanting {
		offsets[i] = root.nearest(list[at].Path)
	}
	for i, at := range places(data, offsets) {
		list[wanting[i]].Line, list[wanting[i]].Column = at.line, at.column
	}
	return list
}

// landmark is a value that a path leads to or through.
type landmark struct {
	below  map[string]*landmark
	found  bool
	offset int
}

// mark adds the landmarks on a path.
func (m *landmark) mark(path string) {
	for step := range jsontext.Pointer(path).Tokens() {
		next := m.below[step]
		if next == nil {
			next = &landmark{}
			if m.below == nil {
				m.below = make(map[string]*landmark)
			}
			m.below[step] = next
		}
		m = next
	}
}

// nearest is the offset of the last value on a path that was found.
func (m *landmark) nearest(path string) int {
	offset := m.offset
	for step := range jsontext.Pointer(path).Tokens() {
		m = m.below[step]
		if !m.found {
			break
		}
		offset = m.offset
	}
	return offset
}

// locator walks over a document to find landmarks.
type locator struct{ scan scanner }

// visit walks over the value that begins with t and is m.
func (l *locator) visit(m *landmark, t token) error {
	m.found, m.offset = true, t.start
	switch {
	case len(m.below) > 0 && t.kind == '{':
		return l.object(m)
	case len(m.below) > 0 && t.kind == '[':
		return l.array(m)
	}
	_, err := l.scan.over(t)
	return err
}

func (l *locator) object(m *landmark) error {
	for {
		name, err := l.scan.next()
		if err != nil || name.kind == '}' {
			return err
		}
		content, plain := l.scan.plain(name)
		if !plain {
			content = l.scan.text(name)
		}
		below := m.below[string(content)]
		value, err := l.scan.next()
		if err != nil {
			return err
		}
		if err := l.step(below, value); err != nil {
			return err
		}
	}
}

func (l *locator) array(m *landmark) error {
	var digits []byte
	for i := 0; ; i++ {
		value, err := l.scan.next()
		if err != nil || value.kind == ']' {
			return err
		}
		digits = strconv.AppendInt(digits[:0], int64(i), 10)
		if err := l.step(m.below[string(digits)], value); err != nil {
			return err
		}
	}
}

// step visits a value if a path leads there for the first time, else walks
// over it.
func (l *locator) step(m *landmark, t token) error {
	if m == nil || m.found {
		_, err := l.scan.over(t)
		return err
	}
	return l.visit(m, t)
}
