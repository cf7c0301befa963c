package strictjson_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/internal/strictjson"
	"github.com/clusterprogramme/programme/value/finding"
)

var update = flag.Bool("update", false, "write the golden files anew")

func planSchema(t *testing.T) []byte {
	t.Helper()
	schema, err := newCodec().Schema(Plan{}, strictjson.SchemaOptions{
		ID: "https://example.com/plan", Title: "A plan",
		Describe: func(of reflect.Type, field string) string {
			switch of.Name() + " " + field {
			case "Plan ", "Step ID", "Plan Steps", "Spread ", "Money ":
				return strings.TrimSpace("About " + of.Name() + " " + field)
			}
			return ""
		},
	})
	require.NoError(t, err)
	return schema
}

func TestSchema(t *testing.T) {
	golden := filepath.Join("testdata", "plan.schema.json")
	got := planSchema(t)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(golden, got, 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("schema (-want +got):\n%s", diff)
	}
}

func TestSchemaOfOneType(t *testing.T) {
	tests := []struct {
		name string
		in   any
		want string
	}{
		{"string", "", `{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"string"}`},
		{"pointer", new(bool), `{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"boolean"}`},
		{"list", []int64{}, `{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"array","items":{"type":"integer"}}`},
		{"struct without a name", struct {
			A uint8 `json:"a"`
		}{}, `{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",` +
			`"properties":{"a":{"type":"integer","minimum":0,"maximum":255}},"required":["a"],"additionalProperties":false}`},
		{"generic type", generic[int64]{}, `{"$schema":"https://json-schema.org/draft/2020-12/schema","$ref":"#/$defs/strictjson_test.generic_int64_","$defs":{` +
			`"strictjson_test.generic_int64_":{"type":"object","properties":{"one":{"type":"integer"}},"required":["one"],"additionalProperties":false}}}`},
		{"two types of one name", twoOfOneName(), `{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",` +
			`"properties":{"a":{"$ref":"#/$defs/strictjson_test.same"},"b":{"$ref":"#/$defs/strictjson_test.same-2"}},` +
			`"required":["a","b"],"additionalProperties":false,"$defs":{` +
			`"strictjson_test.same":{"type":"boolean"},"strictjson_test.same-2":{"type":"string"}}}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := newCodec().Schema(tt.in, strictjson.SchemaOptions{})
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, strings.Join(strings.Fields(string(got)), "")); diff != "" {
				t.Errorf("schema (-want +got):\n%s", diff)
			}
		})
	}
}

type generic[T any] struct {
	One T `json:"one"`
}

// twoOfOneName has members of two types that are told apart by the place of
// their definition only.
func twoOfOneName() any {
	type same bool
	a := reflect.TypeFor[same]()
	b := func() reflect.Type {
		type same string
		return reflect.TypeFor[same]()
	}()
	return reflect.New(reflect.StructOf([]reflect.StructField{
		{Name: "A", Type: a, Tag: `json:"a"`},
		{Name: "B", Type: b, Tag: `json:"b"`},
	})).Elem().Interface()
}

func TestSchemaFails(t *testing.T) {
	_, err := newCodec().Schema(Plan{}, strictjson.SchemaOptions{Title: "\xff"})
	require.ErrorContains(t, err, "strictjson: the schema of strictjson_test.Plan: ")
}

// The schema takes what Decode takes and refuses what it refuses, as far as a
// schema can tell.
func TestSchemaAgreesWithDecode(t *testing.T) {
	var schema map[string]any
	require.NoError(t, json.Unmarshal(planSchema(t), &schema))
	judge := validator{definitions: schema["$defs"].(map[string]any)}

	within := map[string]bool{ // what a schema can tell
		strictjson.CodeNameUnknown: true, strictjson.CodeNameMissing: true, strictjson.CodeNull: true,
		strictjson.CodeType: true, strictjson.CodeNumber: true, strictjson.CodeText: true, strictjson.CodeChoice: true,
	}
	docs := badDocuments()
	for _, good := range []string{
		`{"format":"p","steps":[{"id":"a","takes":{"shifted":{"by":1,"one":2}},"after":[]}],"level":"low"}`,
		`{"format":"p","fund":{"amount":1,"currency":"EUR"},"small":-128,"start":"2019-05","part":{"format":""}}`,
		`{"format":"p","duration":{"never":{}},"tree":[[],[[]]],"tags":["a"],"share":1e5,"public":false}`,
		`{"format":"p","duration":{"ladder":[1,2]}}`,
	} {
		docs = append(docs, badDocument{name: "good", doc: good})
	}
	judged := 0
	for _, doc := range docs {
		var value any
		if json.Unmarshal([]byte(doc.doc), &value) != nil || strings.Contains(doc.name, "exponent") {
			continue // no JSON, or 1e1 as an integer
		}
		list := newCodec().Decode([]byte(doc.doc), new(Plan))
		told := slices.ContainsFunc(list, func(f finding.Finding) bool { return within[f.Code] })
		if len(list) > 0 && !told {
			continue
		}
		judged++
		if valid := judge.valid(schema, value); valid == told {
			t.Errorf("%s: the schema says %t, Decode finds:\n%v", doc.name, valid, list)
		}
	}
	if judged < 20 {
		t.Errorf("only %d documents judged", judged)
	}
}

// validator knows the part of JSON Schema that this package writes.
type validator struct{ definitions map[string]any }

func (d validator) valid(schema map[string]any, v any) bool {
	for keyword, arg := range schema {
		if !d.follows(schema, keyword, arg, v) {
			return false
		}
	}
	return true
}

func (d validator) follows(schema map[string]any, keyword string, arg, v any) bool {
	switch keyword {
	case "$ref":
		return d.valid(d.definitions[strings.TrimPrefix(arg.(string), "#/$defs/")].(map[string]any), v)
	case "type":
		return isType(arg.(string), v)
	case "enum":
		return slices.Contains(arg.([]any), v)
	case "pattern":
		s, ok := v.(string)
		return !ok || regexp.MustCompile(arg.(string)).MatchString(s)
	case "minimum":
		n, ok := v.(float64)
		return !ok || n >= arg.(float64)
	case "maximum":
		n, ok := v.(float64)
		return !ok || n <= arg.(float64)
	case "items":
		list, _ := v.([]any)
		return !slices.ContainsFunc(list, func(v any) bool { return !d.valid(arg.(map[string]any), v) })
	case "required":
		o, ok := v.(map[string]any)
		return !ok || !slices.ContainsFunc(arg.([]any), func(name any) bool { _, has := o[name.(string)]; return !has })
	case "additionalProperties":
		properties, _ := schema["properties"].(map[string]any)
		o, _ := v.(map[string]any)
		for name, v := range o {
			property, ok := properties[name].(map[string]any)
			if !ok || !d.valid(property, v) {
				return false
			}
		}
		return true
	case "oneOf":
		n := 0
		for _, way := range arg.([]any) {
			if d.valid(way.(map[string]any), v) {
				n++
			}
		}
		return n == 1
	}
	return true
}

func isType(name string, v any) bool {
	switch v := v.(type) {
	case map[string]any:
		return name == "object"
	case []any:
		return name == "array"
	case string:
		return name == "string"
	case bool:
		return name == "boolean"
	case float64:
		return name == "number" || name == "integer" && v == float64(int64(v))
	}
	return false
}
