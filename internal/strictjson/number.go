package strictjson

import (
	"bytes"
	"errors"
	"math"
	"reflect"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
)

// floatForm is a float64. The nearest one to what is written counts.
type floatForm struct{}

func (floatForm) wants() string { return "a number" }

func (f floatForm) decode(r *reader, t token, into reflect.Value) {
	if t.kind != '0' {
		r.mismatch(t, f)
		return
	}
	if number, ok := r.float(t); ok {
		into.SetFloat(number)
	}
}

func (floatForm) encode(w *writer, v reflect.Value) { w.float(v.Float()) }

func (floatForm) schema(*schemer) object { return object{{"type", "number"}} }

// float reads a number, which may be too large to be one.
func (r *reader) float(t token) (number float64, ok bool) {
	number, err := strconv.ParseFloat(string(r.scan.raw(t)), 64)
	if err != nil {
		if f := r.problem(CodeNumber, t.start); f != nil {
			f.Message = clip(r.scan.raw(t)) + " is too large for a number: the largest is near 1.8e308"
		}
		return 0, false
	}
	return number, true
}

var errNotFinite = errors.New("a number is not finite")

func (w *writer) float(number float64) {
	if math.IsNaN(number) || math.IsInf(number, 0) {
		w.fail(errNotFinite)
		return
	}
	w.token(jsontext.Float(number))
}

// intForm is a signed integer of some bits.
type intForm struct{ bits int }

func (intForm) wants() string { return "an integer" }

func (f intForm) decode(r *reader, t token, into reflect.Value) {
	if raw, ok := r.integer(t, f); ok {
		number, err := strconv.ParseInt(string(raw), 10, f.bits)
		if err == nil {
			into.SetInt(number)
			return
		}
		r.outOfRange(t, strconv.FormatInt(f.least(), 10), strconv.FormatInt(f.most(), 10))
	}
}

func (f intForm) least() int64 { return math.MinInt64 >> (64 - f.bits) }
func (f intForm) most() int64  { return math.MaxInt64 >> (64 - f.bits) }

func (f intForm) encode(w *writer, v reflect.Value) { w.token(jsontext.Int(v.Int())) }

func (f intForm) schema(*schemer) object {
	o := object{{"type", "integer"}}
	if f.bits < 64 {
		o = append(o, member{"minimum", f.least()}, member{"maximum", f.most()})
	}
	return o
}

// uintForm is an unsigned integer of some bits.
type uintForm struct{ bits int }

func (uintForm) wants() string { return "an integer" }

func (f uintForm) decode(r *reader, t token, into reflect.Value) {
	if raw, ok := r.integer(t, f); ok {
		number, err := strconv.ParseUint(string(raw), 10, f.bits)
		if err == nil {
			into.SetUint(number)
			return
		}
		r.outOfRange(t, "0", strconv.FormatUint(f.most(), 10))
	}
}

func (f uintForm) most() uint64 { return math.MaxUint64 >> (64 - f.bits) }

func (f uintForm) encode(w *writer, v reflect.Value) { w.token(jsontext.Uint(v.Uint())) }

func (f uintForm) schema(*schemer) object {
	o := object{{"type", "integer"}, {"minimum", int64(0)}}
	if f.bits < 64 {
		o = append(o, member{"maximum", int64(f.most())})
	}
	return o
}

// integer gives the digits of an integer.
func (r *reader) integer(t token, f form) (raw []byte, ok bool) {
	if t.kind != '0' {
		r.mismatch(t, f)
		return nil, false
	}
	raw = r.scan.raw(t)
	if bytes.ContainsAny(raw, ".eE") {
		if problem := r.problem(CodeNumber, t.start); problem != nil {
			problem.Message = clip(raw) + " is no integer: write digits only"
		}
		return nil, false
	}
	return raw, true
}

func (r *reader) outOfRange(t token, least, most string) {
	if f := r.problem(CodeNumber, t.start); f != nil {
		f.Message = clip(r.scan.raw(t)) + " is out of range: write an integer from " + least + " to " + most
	}
}
