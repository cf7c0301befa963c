package strictjson_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/internal/strictjson"
	"github.com/clusterprogramme/programme/value/finding"
)

// asis compares Money, whose field is not exported.
var asis = cmp.AllowUnexported(Money{})

func TestDecode(t *testing.T) {
	tests := []struct {
		name, doc string
		want      Plan
	}{
		{"least", `{"format":"p"}`, Plan{Format: "p"}},
		{"white space around", " \r\n\t{ \"format\" : \"p\" } \n", Plan{Format: "p"}},
		{"escapes in name and value", `{"\u0066ormat":"\u00e9\n\ud83d\ude00"}`, Plan{Format: "é\n😀"}},
		{"name with slash and tilde", `{"format":"","a/b~c":true}`, Plan{Slash: true}},
		{"text", `{"format":"","start":"2019-05"}`, Plan{Start: 2019*12 + 4}},
		{"shape", `{"format":"","fund":{"currency":"EUR","amount":12.5}}`, Plan{Fund: Money{1250}}},
		{"code out of its list is for validation", `{"format":"","level":"middle"}`, Plan{Level: "middle"}},
		{"bool", `{"format":"","public":true}`, Plan{Public: true}},
		{"pointer", `{"format":"a","part":{"format":"b"}}`, Plan{Format: "a", Part: &Plan{Format: "b"}}},
		{"empty array is nil", `{"format":"","tags":[]}`, Plan{}},
		{"array", `{"format":"","tags":["a","","a"]}`, Plan{Tags: []string{"a", "", "a"}}},
		{"array of arrays", `{"format":"","tree":[[],[[]]]}`, Plan{Tree: Tree{nil, Tree{nil}}}},
		{"bare number", `{"format":"","duration":3}`, Plan{Duration: point(3)}},
		{"kind of the bare number", `{"format":"","duration":{"point":3}}`, Plan{Duration: point(3)}},
		{"kind", `{"format":"","duration":{"uniform":{"min":1,"max":2}}}`, Plan{Duration: uniform{1, 2}}},
		{"kind without members", `{"format":"","duration":{"never":{}}}`, Plan{Duration: never{}}},
		{"kind that is an array", `{"format":"","duration":{"ladder":[1,2]}}`, Plan{Duration: ladder{1, 2}}},
		{"kind that is a pointer, in itself", `{"format":"","duration":{"shifted":{"by":1,"one":{"shifted":{"by":2,"one":3}}}}}`,
			Plan{Duration: &shifted{1, &shifted{2, point(3)}}}},
		{"integers at their ends", `{"format":"","small":-128,"count":65535,"large":-9223372036854775808,"huge":18446744073709551615}`,
			Plan{Small: -128, Count: 65535, Large: -1 << 63, Huge: 1<<64 - 1}},
		{"largest float", `{"format":"","share":1.7976931348623157e308}`, Plan{Share: 1.7976931348623157e308}},
		{"float under the smallest is zero", `{"format":"","share":1e-400}`, Plan{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Plan{Format: "before", Remark: "before", Tags: []string{"before"}}
			if list := newCodec().Decode([]byte(tt.doc), &got); len(list) > 0 {
				t.Fatalf("findings:\n%v", list)
			}
			if diff := cmp.Diff(tt.want, got, asis); diff != "" {
				t.Errorf("document (-want +got):\n%s", diff)
			}
		})
	}
}

// nested is a document that nests n deep.
func nested(n int) string {
	return `{"format":"","tree":` + strings.Repeat("[", n-1) + strings.Repeat("]", n-1) + `}`
}

// badDocument breaks rules. What is found is written "line:column path code",
// with the name meant behind it, if any.
type badDocument struct {
	name, doc string
	want      []string
}

func badDocuments() []badDocument {
	return []badDocument{
		{"nothing", "", []string{"1:1  json/empty"}},
		{"blank", " \n\t\r\n", []string{"1:1  json/empty"}},
		{"only a byte order mark", "\uFEFF", []string{"1:1  json/encoding", "1:1  json/empty"}},
		{"byte order mark", "\uFEFF{\n}", []string{"1:1  json/encoding", "1:4 /format json/name-missing"}},
		{"byte order mark, then a syntax error", "\uFEFF{x", []string{"1:1  json/encoding", "1:5  json/syntax"}},
		{"UTF-16, little endian", "\xFF\xFE{\x00}\x00", []string{"1:1  json/encoding"}},
		{"UTF-16, big endian", "\xFE\xFF\x00{\x00}", []string{"1:1  json/encoding"}},
		{"Latin-1", "{\n\"format\":\"a\xF1o\"}", []string{"2:12  json/encoding"}},
		{"replacement character before Latin-1", "{\"format\":\"\uFFFD\xF1\"}", []string{"1:15  json/encoding"}},
		{"too large", strings.Repeat(" ", strictjson.Limit+1), []string{"1:1  json/too-large"}},
		{"data behind", "{\"format\":\"\"}\n {}", []string{"2:2  json/trailing"}},
		{"data behind that are not JSON", `{"format":""} x`, []string{"1:15  json/trailing"}},
		{"a comma behind", `{"format":""},`, []string{"1:14  json/trailing"}},
		{"zero before a number", `{"format":"","share":01}`, []string{"1:23  json/syntax"}},
		{"cut off", `{"format":""`, []string{"1:13  json/syntax"}},
		{"cut off in a string", `{"format":"ab`, []string{"1:14 /format json/syntax"}},
		{"cut off in a number", `{"format":"","share":-`, []string{"1:22 /share json/syntax"}},
		{"no colon", `{"format" ""}`, []string{"1:11 /format json/syntax"}},
		{"no value", `{"format":}`, []string{"1:11 /format json/syntax"}},
		{"wrong bracket", `{"format":"","tags":[}`, []string{"1:22 /tags/0 json/syntax"}},
		{"comma at the end", `{"format":"",}`, []string{"1:13  json/syntax"}},
		{"comment", "{\"format\":\"\" // here\n}", []string{"1:14  json/syntax"}},
		{"single quotes", `{'format':""}`, []string{"1:2  json/syntax"}},
		{"NaN", `{"format":"","share":NaN}`, []string{"1:22 /share json/syntax"}},
		{"nan, which begins as null", `{"format":"","share":nan}`, []string{"1:23 /share json/syntax"}},
		{"half a surrogate pair", `{"format":"\ud800"}`, []string{"1:12 /format json/syntax"}},
		{"line break in a string", "{\"format\":\"a\nb\"}", []string{"1:13 /format json/syntax"}},
		{"problems before a syntax error count", `{"formt":1,"start":2,"tags":[x`,
			[]string{"1:2 /formt json/name-unknown format", "1:20 /start json/type", "1:30 /tags/0 json/syntax"}},
		{"syntax error in a value that is skipped", `{"format":{"a":[1,x]}}`,
			[]string{"1:11 /format json/type", "1:19 /format/a/1 json/syntax"}},
		{"64 deep is fine, 65 is not", nested(65), []string{"1:84 /tree" + strings.Repeat("/0", 63) + " json/too-deep"}},
		{"too deep in a value that is skipped", `{"format":` + strings.Repeat("[", 64) + `}`,
			[]string{"1:11 /format json/type", "1:74 /format json/too-deep"}},
		{"unknown names", "{\"format\":\"\",\n\"stepps\":[{\"x\":null}],\n \"Format\":1, \"tree_\":[], \"zzz\":1}", []string{
			"2:1 /stepps json/name-unknown steps", "3:2 /Format json/name-unknown format",
			"3:14 /tree_ json/name-unknown tree", "3:26 /zzz json/name-unknown"}},
		{"unknown name with slash and tilde", `{"format":"","x/y~z":1}`, []string{"1:14 /x~1y~0z json/name-unknown"}},
		{"unknown name without letters", `{"format":"","":1}`, []string{"1:14 / json/name-unknown"}},
		{"unknown name of a kilobyte", `{"format":"","` + strings.Repeat("x", 2000) + `":1}`, []string{"1:14  json/name-unknown"}},
		{"unknown name that its pointer makes longer than a kilobyte", `{"format":"","` + strings.Repeat("~", 1000) + `":1}`, []string{"1:14  json/name-unknown"}},
		{"unknown name twice", `{"format":"","zzz":1,"zzz":1}`, []string{"1:14 /zzz json/name-unknown", "1:22 /zzz json/name-unknown"}},
		{"second name", "{\"format\":\"a\",\n \"format\":{\"x\":1}, \"\\u0066ormat\":1}",
			[]string{"2:2 /format json/name-duplicate", "2:20 /format json/name-duplicate"}},
		{"missing names", "{\"format\":\"\",\"steps\":[\n {}, {\"id\":\"\"},\n {\"takes\":1,\"after\":[],\"id\":\"\"}]}", []string{
			"2:2 /steps/0/id json/name-missing", "2:2 /steps/0/takes json/name-missing", "2:2 /steps/0/after json/name-missing",
			"2:6 /steps/1/takes json/name-missing", "2:6 /steps/1/after json/name-missing"}},
		{"null", `{"format":null,"part":null,"duration":null,"tags":[null],"fund":null,"start":null,"steps":null}`, []string{
			"1:11 /format json/null", "1:23 /part json/null", "1:39 /duration json/null", "1:52 /tags/0 json/null",
			"1:65 /fund json/null", "1:78 /start json/null", "1:91 /steps json/null"}},
		{"null for a document", "null", []string{"1:1  json/null"}},
		{"null for a kind", `{"format":"","duration":{"uniform":null}}`, []string{"1:36 /duration/uniform json/null"}},
		{"null for a required member is not a missing one", `{"format":"","steps":[{"id":null,"takes":1,"after":[]}]}`, []string{"1:29 /steps/0/id json/null"}},
		{"wrong type of a document", "[]", []string{"1:1  json/type"}},
		{"wrong types", `{"format":1,"start":{"a":[]},"fund":"12 EUR","level":[],"public":"true","steps":{},"part":false,` +
			`"duration":"3","tags":"a","small":"1","huge":true,"share":{}}`, []string{
			"1:11 /format json/type", "1:21 /start json/type", "1:37 /fund json/type", "1:54 /level json/type",
			"1:66 /public json/type", "1:81 /steps json/type", "1:91 /part json/type", "1:108 /duration json/type",
			"1:119 /tags json/type", "1:131 /small json/type", "1:142 /huge json/type", "1:155 /share json/type"}},
		{"numbers", `{"format":"","small":128,"count":-1,"large":9223372036854775808,"huge":1.0,"share":1e400,"duration":-1e400}`, []string{
			"1:22 /small json/number", "1:34 /count json/number", "1:45 /large json/number", "1:72 /huge json/number",
			"1:84 /share json/number", "1:101 /duration json/number"}},
		{"exponent where an integer is due", `{"format":"","small":1e1}`, []string{"1:22 /small json/number"}},
		{"text", `{"format":"","start":"May 2019"}`, []string{"1:22 /start json/text"}},
		{"shape", `{"format":"","fund":{"amount":1,"currency":"USD"}}`, []string{"1:21 /fund json/value"}},
		{"shape with its own problem is not converted", `{"format":"","fund":{"amount":"1","currency":"USD"}}`, []string{"1:31 /fund/amount json/type"}},
		{"no kind", `{"format":"","duration":{}}`, []string{"1:25 /duration json/choice"}},
		{"unknown kind", `{"format":"","duration":{"Uniform":{"min":1}}}`, []string{"1:26 /duration/Uniform json/choice uniform"}},
		{"two kinds", `{"format":"","duration":{"uniform":{"min":1},"never":{}}}`,
			[]string{"1:36 /duration/uniform/max json/name-missing", "1:46 /duration/never json/choice"}},
		{"a kind twice", `{"format":"","duration":{"never":{},"never":1}}`, []string{"1:37 /duration/never json/name-duplicate"}},
		{"an unknown kind and a kind", `{"format":"","duration":{"x":{},"never":{}}}`,
			[]string{"1:26 /duration/x json/choice", "1:33 /duration/never json/choice"}},
	}
}

// brief writes a finding as badDocument does.
func brief(f finding.Finding) string {
	return strings.TrimRight(fmt.Sprintf("%d:%d %s %s %s", f.Line, f.Column, f.Path, f.Code, f.Meant), " ")
}

func TestDecodeFinds(t *testing.T) {
	for _, tt := range badDocuments() {
		t.Run(tt.name, func(t *testing.T) {
			var into Plan
			var got []string
			for _, f := range newCodec().Decode([]byte(tt.doc), &into) {
				got = append(got, brief(f))
				if f.Severity != finding.Error || f.Message == "" || len(f.Message) > 500 {
					t.Errorf("severity %v, message %q", f.Severity, f.Message)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func TestDecodeKeepsTheRest(t *testing.T) {
	const doc = `{"format":1,"fund":{"amount":1,"currency":"X"},"start":"x","small":300,
		"steps":[null,{"id":"b","takes":{},"after":["x",null]}],"tags":["kept",1],"duration":{"uniform":{"min":1,"max":null}},"format":"late"}`
	var got Plan
	list := newCodec().Decode([]byte(doc), &got)
	want := Plan{
		Steps:    []Step{{}, {ID: "b", After: []string{"x", ""}}},
		Tags:     []string{"kept", ""},
		Duration: uniform{Min: 1},
	}
	if diff := cmp.Diff(want, got, asis); diff != "" {
		t.Errorf("document (-want +got):\n%s", diff)
	}
	require.Len(t, list, 10)
}

// hasty keeps what it read before it saw that it cannot read it.
type hasty struct{ s string }

func (h hasty) MarshalText() ([]byte, error) { return []byte(h.s), nil }

func (h *hasty) UnmarshalText(text []byte) error {
	h.s = string(text)
	return errors.New("hasty: too late")
}

func TestDecodeLeavesNoHalfText(t *testing.T) {
	got := []hasty{{"before"}}
	list := newCodec().Decode([]byte(`["half"]`), &got)
	require.Len(t, list, 1)
	if diff := cmp.Diff([]hasty{{}}, got, cmp.AllowUnexported(hasty{})); diff != "" {
		t.Errorf("document (-want +got):\n%s", diff)
	}
}

func TestDecodeMessages(t *testing.T) {
	tests := []struct{ name, doc, want string }{
		{"type", `{"format":[]}`, "this is an array: write a string"},
		{"choice", `{"format":"","duration":[]}`, "this is an array: write a number, or an object with one member, its kind: point, uniform, shifted, never, ladder"},
		{"pointer", `{"format":"","part":1}`, "this is a number: write an object"},
		{"null", `{"format":"","public":null}`, "null is no value: write true or false, or leave it out"},
		{"case", `{"format":"","Public":true}`, "no member of this name belongs here: upper and lower case count"},
		{"unknown", `{"format":"","publik":true}`, "no member of this name belongs here: correct the name, or take it out"},
		{"missing", `{}`, `the member "format" is missing: add it, with a string`},
		{"range", `{"format":"","small":-129}`, "-129 is out of range: write an integer from -128 to 127"},
		{"range without sign", `{"format":"","count":70000}`, "70000 is out of range: write an integer from 0 to 65535"},
		{"integer", `{"format":"","small":1E1}`, "1E1 is no integer: write digits only"},
		{"text", `{"format":"","start":"x"}`, `month: "x" is no month`},
		{"value", `{"format":"","fund":{"amount":1,"currency":"x"}}`, "money: the currency is not EUR"},
		{"cut off", `{"format":"`, "this is not JSON: the document ends in the middle: close what is open"},
		{"comma", `{"format":"",}`, "this is not JSON: invalid character ',' at start of value: take out the comma, which may stand between two values only"},
		{"comma in a word", `{"format":tru,}`, "this is not JSON: invalid character ',' in literal true (expecting 'e')"},
		{"comment", `{/* */}`, "this is not JSON: invalid character '/' at start of value: take out the comment"},
		{"quotes", `{'a':1}`, `this is not JSON: invalid character '\'' at start of value: quote with "`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			list := newCodec().Decode([]byte(tt.doc), new(Plan))
			require.Len(t, list, 1)
			if diff := cmp.Diff(tt.want, list[0].Message); diff != "" {
				t.Errorf("message (-want +got):\n%s", diff)
			}
		})
	}
}

func TestDecodeCountsPastMost(t *testing.T) {
	doc := `{"format":"","tags":[` + strings.Repeat("1,", finding.Most+4) + `1],"x`
	list := newCodec().Decode([]byte(doc), new(Plan))
	require.Len(t, list, finding.Most+2)
	want := finding.List{
		{Path: "/tags/999", Code: strictjson.CodeType, Severity: finding.Error, Line: 1, Column: 22 + 2*999},
		{Code: finding.CodeMore, Severity: finding.Error},
		{Code: strictjson.CodeSyntax, Severity: finding.Error, Line: 1, Column: len(doc) + 1},
	}
	if diff := cmp.Diff(want, list[finding.Most-1:], cmpopts.IgnoreFields(finding.Finding{}, "Message")); diff != "" {
		t.Errorf("last findings (-want +got):\n%s", diff)
	}
	if want, got := "5 errors, 0 warnings and 0 notes more are not listed: mend these first", list[finding.Most].Message; want != got {
		t.Errorf("message %q, want %q", got, want)
	}
}

func TestRules(t *testing.T) {
	found := map[string]bool{strictjson.CodeTooMany: true} // see TestDecodeIsBounded
	for _, doc := range badDocuments() {
		for _, f := range newCodec().Decode([]byte(doc.doc), new(Plan)) {
			found[f.Code] = true
		}
	}
	listed := map[string]bool{}
	for _, rule := range strictjson.Rules() {
		if listed[rule.Code] || rule.About == "" || rule.Severity != finding.Error || !strings.HasPrefix(rule.Code, "json/") {
			t.Errorf("rule %+v", rule)
		}
		listed[rule.Code] = true
	}
	if diff := cmp.Diff(listed, found); diff != "" {
		t.Errorf("codes (-listed +found):\n%s", diff)
	}
}
