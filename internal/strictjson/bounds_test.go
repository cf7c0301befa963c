package strictjson_test

import (
	"encoding/json"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/clusterprogramme/programme/internal/strictjson"
	"github.com/clusterprogramme/programme/value/finding"
)

const megabyte = 1 << 20

// wide is a large struct that a document of two bytes fills.
type wide struct {
	A, B, C, D, E, F [5]wideText
	Name             string `json:"name,omitempty"`
}

type wideText struct{ S string }

// hostile has a place for whatever a hostile document is about.
type hostile struct {
	Wide    []wide          `json:"wide,omitempty"`
	Strict  []hostileStrict `json:"strict,omitempty"`
	Pointer []*wide         `json:"pointer,omitempty"`
	Money   []Money         `json:"money,omitempty"`
	Months  []Month         `json:"months,omitempty"`
	Spreads []Spread        `json:"spreads,omitempty"`
	Lists   [][]string      `json:"lists,omitempty"`
	Bytes   []int8          `json:"bytes,omitempty"`
	Number  float64         `json:"number,omitzero"`
	Whole   int             `json:"whole,omitzero"`
	Text    string          `json:"text,omitzero"`
	Month   Month           `json:"month,omitzero"`
	Spread  Spread          `json:"spread,omitempty"`
	Tree    Tree            `json:"tree,omitempty"`
}

type hostileStrict struct {
	Pad    [30]wideText
	First  string `json:"first"`
	Second string `json:"second"`
	Third  string `json:"third"`
}

// times repeats an element until the document has a megabyte.
func times(begin, element, end string) string {
	return begin + strings.Repeat(element+",", megabyte/(len(element)+1)) + element + end
}

// names writes a megabyte of members with names near to one that is known.
func names() string {
	var b strings.Builder
	b.WriteString(`{"text":""`)
	for i := 0; b.Len() < megabyte; i++ {
		b.WriteString(`,"tex` + strconv.Itoa(i) + `":1`)
	}
	return b.String() + "}"
}

func TestDecodeIsBounded(t *testing.T) {
	if underRace {
		t.Skip("the race detector takes time and memory of its own")
	}
	long := strings.Repeat("1", megabyte)
	tests := []struct{ name, doc, code string }{
		{"arrays in arrays", strings.Repeat("[", megabyte), strictjson.CodeTooDeep},
		{"arrays in arrays that are due", `{"tree":` + strings.Repeat("[", megabyte), strictjson.CodeTooDeep},
		{"objects in objects", strings.Repeat(`{"tree":`, megabyte/8), strictjson.CodeTooDeep},
		{"choices in choices", `{"spread":` + strings.Repeat(`{"shifted":{"one":`, megabyte/18), strictjson.CodeTooDeep},
		{"one name again and again", times("{", `"text":""`, "}"), strictjson.CodeNameDuplicate},
		{"short names again and again", times("{", `"":1`, "}"), strictjson.CodeNameUnknown},
		{"names near to one that is known", names(), strictjson.CodeNameUnknown},
		{"one long name", `{"` + strings.Repeat("~", megabyte) + `":1}`, strictjson.CodeNameUnknown},
		{"one long kind", `{"spread":{"` + long + `":1}}`, strictjson.CodeChoice},
		{"kinds that are too many", times(`{"spread":{`, `"never":{}`, "}}"), strictjson.CodeNameDuplicate},
		{"a number of a million digits", `{"number":` + long + `}`, strictjson.CodeNumber},
		{"a million decimals", `{"number":0.` + long + `}`, ""},
		{"an exponent of a million digits", `{"number":1e` + long + `}`, strictjson.CodeNumber},
		{"an integer of a million digits", `{"whole":` + long + `}`, strictjson.CodeNumber},
		{"a long string", `{"text":"` + long + `"}`, ""},
		{"a long string of escapes", `{"text":"` + strings.Repeat(`\u00e9`, megabyte/6) + `"}`, ""},
		{"a long text", `{"month":"` + long + `"}`, strictjson.CodeText},
		{"large structs of two bytes", times(`{"wide":[`, "{}", "]}"), strictjson.CodeTooMany},
		{"large structs with members missing", times(`{"strict":[`, "{}", "]}"), strictjson.CodeTooMany},
		{"large structs of the wrong type", times(`{"strict":[`, "0", "]}"), strictjson.CodeTooMany},
		{"pointers to large structs", times(`{"pointer":[`, "{}", "]}"), strictjson.CodeTooMany},
		{"shapes", times(`{"money":[`, `{"amount":1,"currency":"EUR"}`, "]}"), ""},
		{"shapes of the wrong type", times(`{"money":[`, "1", "]}"), strictjson.CodeTooMany},
		{"texts that are wrong", times(`{"months":[`, `""`, "]}"), strictjson.CodeTooMany},
		{"bare numbers", times(`{"spreads":[`, "1", "]}"), strictjson.CodeTooMany},
		{"kinds", times(`{"spreads":[`, `{"never":{}}`, "]}"), ""},
		{"empty lists", times(`{"lists":[`, "[]", "]}"), ""},
		{"lists of one", times(`{"lists":[`, `[""]`, "]}"), ""},
		{"small numbers", times(`{"bytes":[`, "1", "]}"), ""},
		{"line breaks, then a problem", `{"text":` + strings.Repeat("\n", megabyte) + "1}", strictjson.CodeType},
		{"nothing but line breaks", strings.Repeat("\n", megabyte), strictjson.CodeEmpty},
	}
	codec := newCodec()
	codec.Decode(nil, new(hostile)) // makes the plans
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			data := []byte(tt.doc)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			into := new(hostile)
			list := codec.Decode(data, into)
			took := time.Since(start)
			runtime.ReadMemStats(&after)

			// All that was allocated bounds the growth of the heap, garbage included.
			t.Logf("allocated %d KiB in %v", (after.TotalAlloc-before.TotalAlloc)>>10, took)
			if grown := after.TotalAlloc - before.TotalAlloc; grown > 64*megabyte {
				t.Errorf("allocated %d MiB", grown/megabyte)
			}
			if took > 2*time.Second {
				t.Errorf("took %v", took)
			}
			if len(list) > finding.Most+2 {
				t.Errorf("%d findings", len(list))
			}
			if code := firstCode(list, tt.code); code != tt.code {
				t.Errorf("no finding %q in:\n%.2000v", tt.code, list)
			}
			for _, f := range list {
				if len(f.Message) > 1000 || len(f.Path) > 1024 {
					t.Fatalf("a message of %d bytes, a path of %d", len(f.Message), len(f.Path))
				}
			}
			runtime.KeepAlive(into)
		})
	}
}

// firstCode is the code if the list has it, else the first code of the list.
func firstCode(list finding.List, code string) string {
	for _, f := range list {
		if f.Code == code {
			return code
		}
	}
	if len(list) > 0 {
		return list[0].Code
	}
	return ""
}

// A document of the usual kind must be far from the bounds: this one has small
// elements in a struct of their size, near the longest document allowed.
func TestDecodeReadsLargeDocuments(t *testing.T) {
	if testing.Short() || underRace {
		t.Skip("it reads 15 MiB")
	}
	const step = `{"id":"s","takes":1,"after":["a"]}`
	doc := `{"format":"","steps":[` + strings.Repeat(step+",", 15*megabyte/len(step)) + step + "]}"
	var got Plan
	if list := newCodec().Decode([]byte(doc), &got); len(list) > 0 {
		t.Fatalf("findings:\n%v", list)
	}
	if want := 15*megabyte/len(step) + 1; len(got.Steps) != want {
		t.Errorf("%d steps, want %d", len(got.Steps), want)
	}
}

func BenchmarkDecode(b *testing.B) {
	const step = `{"id":"office/set-up","takes":{"uniform":{"min":1,"max":3}},"after":["office","office/staff"]}`
	doc := []byte(`{"format":"","steps":[` + strings.Repeat(step+",", 999) + step + "]}")
	codec := newCodec()
	b.Run("strictjson", func(b *testing.B) {
		b.SetBytes(int64(len(doc)))
		b.ReportAllocs()
		for b.Loop() {
			var into Plan
			if list := codec.Decode(doc, &into); len(list) > 0 {
				b.Fatal(list)
			}
		}
	})
	b.Run("encoding-json-any", func(b *testing.B) {
		b.SetBytes(int64(len(doc)))
		b.ReportAllocs()
		for b.Loop() {
			var into any
			if err := json.Unmarshal(doc, &into); err != nil {
				b.Fatal(err)
			}
		}
	})
}
