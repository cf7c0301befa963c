package dist

import (
	"math"
	"strconv"
)

// writer writes the text of a distribution: newWriter, then its arguments in
// order, then String.
type writer struct {
	text []byte
	more bool // an argument stands there already
}

func newWriter(kind string) *writer { return &writer{text: append([]byte(kind), '(')} }

// number writes a number by its place.
func (w *writer) number(x float64) *writer {
	w.comma()
	w.text = appendNumber(w.text, x)
	return w
}

// pair writes a value with its probability.
func (w *writer) pair(o Outcome) *writer {
	w.number(o.Value)
	w.text = appendNumber(append(w.text, ": "...), o.Probability)
	return w
}

// option writes a number by its name unless it is zero.
func (w *writer) option(name string, x float64) *writer {
	if x == 0 {
		return w
	}
	return w.bound(name, &x)
}

// bound writes a number by its name unless it is nil.
func (w *writer) bound(name string, x *float64) *writer {
	if x == nil {
		return w
	}
	w.comma()
	w.text = appendNumber(append(append(w.text, name...), '='), *x)
	return w
}

func (w *writer) comma() {
	if w.more {
		w.text = append(w.text, ", "...)
	}
	w.more = true
}

func (w *writer) String() string { return string(append(w.text, ')')) }

// appendNumber writes the shortest number that reads back as x, without an
// exponent where JavaScript would write it without.
func appendNumber(text []byte, x float64) []byte {
	format := byte('f')
	if size := math.Abs(x); size != 0 && (size < 1e-6 || size >= 1e21) {
		format = 'e'
	}
	return strconv.AppendFloat(text, x, format, -1, 64)
}
