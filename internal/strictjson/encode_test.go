package strictjson_test

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/internal/strictjson"
)

func TestEncode(t *testing.T) {
	tests := []struct {
		name string
		in   any
		want string
	}{
		{"least", Plan{}, "{\"format\": \"\"}\n"},
		{"pointer to a document", &Plan{Format: "p"}, "{\"format\": \"p\"}\n"},
		{"fields without a tag stay out", Plan{Remark: "x", Cache: map[string]int{"x": 1}}, "{\"format\": \"\"}\n"},
		{"members in the order of the struct", Plan{
			Format: "p", Start: 2019*12 + 4, Fund: Money{1250}, Level: "low", Public: true,
			Steps: []Step{{ID: "a", Takes: uniform{1, 2.5}}}, Part: &Plan{}, Duration: point(3), Slash: true,
		}, `{
  "format": "p",
  "start": "2019-05",
  "fund": {"amount": 12.5, "currency": "EUR"},
  "level": "low",
  "public": true,
  "steps": [{"id": "a", "takes": {"uniform": {"min": 1, "max": 2.5}}, "after": []}],
  "part": {"format": ""},
  "duration": 3,
  "a/b~c": true
}
`},
		{"nil and empty slices alike", []Step{{Takes: point(0), After: []string{}}}, "[{\"id\": \"\", \"takes\": 0, \"after\": []}]\n"},
		{"nothing is escaped needlessly", "<a> & 'b' \u2028 é 😀", "\"<a> & 'b' \u2028 é 😀\"\n"},
		{"what must be escaped", "\"\\\n\x00", `"\"\\\n\u0000"` + "\n"},
		{"shortest float", []float64{0.1, 1, 1e21, 1e-7, 123456789.125, math.MaxFloat64, math.SmallestNonzeroFloat64},
			"[0.1, 1, 1e+21, 1e-7, 123456789.125, 1.7976931348623157e+308, 5e-324]\n"},
		{"integers keep all digits", struct {
			A int64  `json:"a"`
			B uint64 `json:"b"`
		}{math.MinInt64, math.MaxUint64}, "{\"a\": -9223372036854775808, \"b\": 18446744073709551615}\n"},
		{"pointer kind", []Spread{&shifted{1, never{}}}, `[{"shifted": {"by": 1, "one": {"never": {}}}}]
`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := newCodec().Encode(tt.in)
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, string(got)); diff != "" {
				t.Errorf("document (-want +got):\n%s", diff)
			}
		})
	}
}

// zeroByMethod says itself when it is zero.
type zeroByMethod struct {
	N int `json:"n"`
}

func (z *zeroByMethod) IsZero() bool { return z.N < 0 }

func TestEncodeOmits(t *testing.T) {
	type document struct {
		Method  zeroByMethod   `json:"method,omitzero"`
		Pointer *int           `json:"pointer,omitzero"`
		Empty   *string        `json:"empty,omitempty"`
		Any     Spread         `json:"any,omitzero"`
		List    []zeroByMethod `json:"list,omitzero"`
		Both    string         `json:"both,omitzero,omitempty"`
		Minus   float64        `json:"minus,omitzero"`
	}
	tests := []struct {
		name string
		in   document
		want string
	}{
		{"all out", document{Method: zeroByMethod{-1}}, `{}`},
		{"a method counts, not the zero value", document{}, `{"method":{"n":0}}`},
		{"pointers to zero values stay", document{Method: zeroByMethod{-1}, Pointer: new(int), Empty: new(string)}, `{"pointer":0,"empty":""}`},
		{"a slice that is empty is not zero", document{Method: zeroByMethod{-1}, List: []zeroByMethod{}}, `{"list":[]}`},
		{"minus zero is zero", document{Method: zeroByMethod{-1}, Minus: math.Copysign(0, -1)}, `{}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := newCodec().Encode(tt.in)
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, strings.Join(strings.Fields(string(got)), "")); diff != "" {
				t.Errorf("document (-want +got):\n%s", diff)
			}
		})
	}
}

// loop can hold itself.
type loop struct {
	Next *loop `json:"next,omitempty"`
}

func TestEncodeFails(t *testing.T) {
	round := &loop{}
	round.Next = round
	self := Tree{nil}
	self[0] = self
	tests := []struct {
		name string
		in   any
		want string
	}{
		{"nil", nil, "strictjson: cannot write the document: a value is due, and it is nil"},
		{"nil pointer", (*Plan)(nil), "strictjson: cannot write the document: a value is due, and it is nil"},
		{"nil interface", []Step{{ID: "a", Takes: point(1)}, {}}, "strictjson: cannot write /1/takes: a value is due, and it is nil"},
		{"nil pointer as a kind", Plan{Duration: (*shifted)(nil)}, "strictjson: cannot write /duration/shifted: a value is due, and it is nil"},
		{"not a number", Plan{Share: math.NaN()}, "strictjson: cannot write /share: a number is not finite"},
		{"infinite", Plan{Part: &Plan{Share: math.Inf(-1)}}, "strictjson: cannot write /part/share: a number is not finite"},
		{"infinite bare number", Plan{Duration: point(math.Inf(1))}, "strictjson: cannot write /duration: a number is not finite"},
		{"text that is refused", Plan{Start: -1}, "strictjson: cannot write /start: month: it is negative"},
		{"text that is not UTF-8", Plan{Tags: []string{"a", "\xff"}}, "strictjson: cannot write /tags/1: invalid UTF-8"},
		{"type that is no kind", Plan{Duration: stranger{}}, "strictjson: cannot write /duration: a strictjson_test.stranger is no kind of strictjson_test.Spread"},
		{"a struct round itself", round, "strictjson: cannot write " + strings.Repeat("/next", 64) + ": nested too deep"},
		{"a slice round itself", self, "strictjson: cannot write " + strings.Repeat("/0", 64) + ": nested too deep"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := newCodec().Encode(tt.in)
			var failed *strictjson.EncodeError
			require.ErrorAs(t, err, &failed)
			require.ErrorIs(t, err, failed.Err)
			if diff := cmp.Diff(tt.want, err.Error()); diff != "" || got != nil {
				t.Errorf("error (-want +got):\n%s\ndocument %q", diff, got)
			}
		})
	}
}

// stranger is a Spread that no codec knows.
type stranger struct{}

func (stranger) spread() {}
