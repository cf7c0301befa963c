package strictjson_test

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/internal/strictjson"
)

type (
	embeds   struct{ Step }
	untagged struct{ A int }
	nameless struct {
		A int `json:",omitzero"`
	}
	option struct {
		A int `json:"a,string"`
	}
	neverEmpty struct {
		A int `json:"a,omitempty"`
	}
	ownJSON  struct{}
	half     string
	ouroboro *ouroboro
	inner    struct{}
	outer    struct{}
)

func (ownJSON) MarshalJSON() ([]byte, error) { return []byte("1"), nil }
func (*half) UnmarshalText([]byte) error     { return nil }

// structOf makes a struct that vet would not let stand in a file.
func structOf(fields ...reflect.StructField) any {
	for i := range fields {
		fields[i].Type = reflect.TypeFor[int]()
	}
	return reflect.New(reflect.StructOf(fields)).Interface()
}

func same[T any](v T) (T, error) { return v, nil }
func back[T any](v T) T          { return v }

// A type that cannot be read is a mistake of the program: it panics, whatever
// the document.
func TestCodecPanics(t *testing.T) {
	decode := func(c *strictjson.Codec, into any) func() {
		return func() { c.Decode([]byte("{}"), into) }
	}
	codec := newCodec()
	tests := []struct {
		name string
		call func()
		want string
	}{
		{"no pointer", decode(codec, Plan{}), "cannot decode into a strictjson_test.Plan: give a pointer"},
		{"nil pointer", decode(codec, (*Plan)(nil)), "give a pointer"},
		{"nil", decode(codec, nil), "give a pointer"},
		{"map", decode(codec, new(map[string]int)), "cannot be read from a document"},
		{"array", decode(codec, new([2]int)), "cannot be read from a document"},
		{"float32", decode(codec, new(float32)), "cannot be read from a document"},
		{"function", decode(codec, new(func())), "cannot be read from a document"},
		{"interface", decode(codec, new(error)), "tell its Choice"},
		{"any", decode(codec, new(any)), "tell its Choice"},
		{"embedded", decode(codec, new(embeds)), "embeds Step"},
		{"no tags", decode(codec, new(untagged)), "no field with a json tag"},
		{"one name for two", decode(codec, structOf(
			reflect.StructField{Name: "A", Tag: `json:"a"`}, reflect.StructField{Name: "B", Tag: `json:"a"`})), `two fields named "a"`},
		{"not exported", decode(codec, structOf(reflect.StructField{Name: "a", PkgPath: "p", Tag: `json:"a"`})), "field a of type"},
		{"no name", decode(codec, new(nameless)), "give it a name"},
		{"option", decode(codec, new(option)), `the tag option "string" is not known`},
		{"omitempty on an int", decode(codec, new(neverEmpty)), "tag it omitzero"},
		{"own JSON", decode(codec, new(ownJSON)), "has its own JSON methods"},
		{"half a text", decode(codec, new(half)), "give it MarshalText too"},
		{"below another type", decode(codec, new([]*map[string]int)), "cannot be read from a document"},
		{"pointer to itself", decode(codec, new(ouroboro)), "is written as itself"},
		{"shape of itself", decode(strictjson.NewCodec(strictjson.Shape(same[inner], back[inner])), new(inner)), "is written as itself"},
		{"shapes in a circle", decode(strictjson.NewCodec(
			strictjson.Shape(func(outer) (inner, error) { return inner{}, nil }, func(inner) outer { return outer{} }),
			strictjson.Shape(func(*inner) (outer, error) { return outer{}, nil }, func(outer) *inner { return nil }),
		), new(inner)), "is written as itself"},
		{"told twice", func() {
			strictjson.NewCodec(strictjson.Shape(moneyOf, formOf), strictjson.Shape(moneyOf, formOf))
		}, "Money is told twice"},
		{"zero type", func() { strictjson.NewCodec(strictjson.Type{}) }, "make it with Shape or Choice"},
		{"choice of a struct", func() { strictjson.Choice[Plan]() }, "give an interface type"},
		{"two kinds of one name", func() {
			strictjson.Choice(strictjson.Kind[Spread]("a", never{}), strictjson.Kind[Spread]("a", point(0)))
		}, `the kind "a"`},
		{"two kinds of one type", func() {
			strictjson.Choice(strictjson.Kind[Spread]("a", never{}), strictjson.Kind[Spread]("b", never{}))
		}, `the kind "b"`},
		{"kind of nil", func() { strictjson.Choice(strictjson.Kind[Spread]("a", nil)) }, `the kind "a"`},
		{"two bare numbers", func() {
			bare := strictjson.Bare(func(x float64) Spread { return point(x) }, nil)
			strictjson.Choice(bare, bare)
		}, "give one Bare option"},
		{"encode", func() { _, _ = codec.Encode(untagged{}) }, "no field with a json tag"},
		{"schema", func() { _, _ = codec.Schema(untagged{}, strictjson.SchemaOptions{}) }, "no field with a json tag"},
		{"schema of nil", func() { _, _ = codec.Schema(nil, strictjson.SchemaOptions{}) }, "give a value of the type"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for range 2 { // nothing half made is left behind
				message := panicOf(tt.call)
				if !strings.HasPrefix(message, "strictjson: ") || !strings.Contains(message, tt.want) {
					t.Errorf("panic %q, want %q in it", message, tt.want)
				}
			}
		})
	}
	decode(codec, new(Plan))() // the codec is as good as before
}

// panicOf gives what a call panics with.
func panicOf(call func()) (message string) {
	defer func() { message = fmt.Sprint(recover()) }()
	call()
	return ""
}

func TestZeroCodec(t *testing.T) {
	var codec strictjson.Codec
	var got struct {
		At time.Time `json:"at"`
	}
	list := codec.Decode([]byte(`{"at":"2019-05-01T00:00:00Z"}`), &got)
	if want := time.Date(2019, 5, 1, 0, 0, 0, 0, time.UTC); len(list) > 0 || !got.At.Equal(want) {
		t.Errorf("got %v, findings:\n%v", got.At, list)
	}
}

// Run with -race.
func TestCodecFromManyGoroutines(t *testing.T) {
	codec := newCodec()
	var all sync.WaitGroup
	failed := make(chan error, 16)
	for range cap(failed) {
		all.Go(func() {
			var p Plan
			list := codec.Decode([]byte(`{"format":"p","duration":{"shifted":{"by":1,"one":2}}}`), &p)
			_, err := codec.Encode(p)
			_, err2 := codec.Schema(p, strictjson.SchemaOptions{})
			if err := errors.Join(list.Err(), err, err2); err != nil {
				failed <- err
			}
		})
	}
	all.Wait()
	close(failed)
	if diff := cmp.Diff(error(nil), <-failed); diff != "" {
		t.Error(diff)
	}
}
