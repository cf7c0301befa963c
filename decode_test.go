package programme_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/value/finding"
)

func TestDecodeOK(t *testing.T) {
	for _, file := range okDocuments(t) {
		t.Run(file, func(t *testing.T) {
			document := read(t, file)
			p, list := programme.Decode([]byte(document))
			checkList(t, document, p, list)
			require.NoError(t, list.Err())
		})
	}
	for _, file := range []string{minimal, office, small} {
		_, list := programme.Decode([]byte(read(t, file)))
		if diff := cmp.Diff(finding.List(nil), list); diff != "" {
			t.Errorf("findings of %s (-want +got):\n%s", file, diff)
		}
	}
}

// coded is the list as "line:column path [code]".
func coded(list finding.List) []string {
	var lines []string
	for _, f := range list {
		lines = append(lines, fmt.Sprintf("%d:%d %s [%s]", f.Line, f.Column, f.Path, f.Code))
	}
	return lines
}

// What cannot be read and what is wrong elsewhere are reported together.
func TestDecodeReportsBoth(t *testing.T) {
	wrong := with(t, read(t, office), `"kind": "delivery"`, `"kind": "service"`) // line 21
	const kind = "21:17 /roadmap/activities/0/kind [roadmap/kind]"
	for _, tt := range []struct {
		name, document string
		want           []string
	}{
		{"a comma too many, in a later member", strings.TrimSuffix(wrong, "\n}\n") + ",\n  \"risks\": [],\n}\n",
			[]string{"27:14  [json/syntax]", kind}},
		{"a document that ends in the middle", strings.TrimSuffix(wrong, "\n}\n") + ",\n  \"kpi\": {\"effects\": [{\"id\": \"a",
			[]string{"27:32 /kpi/effects/0/id [json/syntax]", kind}},
		{"nesting without end, in a later member", strings.TrimSuffix(wrong, "\n}\n") + ",\n  \"risks\": " + strings.Repeat("[", 100),
			[]string{"27:13 /risks/0 [json/type]", "27:75 /risks/0 [json/too-deep]", kind}},
		{"a member in the wrong case", with(t, wrong, `"year": 2024`, `"Year": 2024`),
			[]string{"9:7 /sources/0/Year [json/name-unknown]", kind}},
		{"a value of the wrong type", with(t, wrong, `"year": 2024`, `"year": true`),
			[]string{"9:15 /sources/0/year [json/type]", kind}},
		{"null", with(t, wrong, `"year": 2024`, `"year": null`),
			[]string{"9:15 /sources/0/year [json/null]", kind}},
		{"data after the document", wrong + "{}",
			[]string{"28:1  [json/trailing]", kind}},
		{"a byte order mark", "\uFEFF" + wrong,
			[]string{"1:1  [json/encoding]", kind}},
		{"nothing that can be read", "<xml/>", []string{"1:1  [json/syntax]"}},
		{"another encoding", "\xFF\xFE" + wrong, []string{"1:1  [json/encoding]"}},
		{"a document of the wrong type", `["programme/1"]`, []string{"1:1  [json/type]"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, list := programme.Decode([]byte(tt.document))
			if diff := cmp.Diff(tt.want, coded(list)); diff != "" {
				t.Errorf("findings (-want +got):\n%s\n%v", diff, list)
			}
		})
	}
}

// An unreadable part hides what may only follow from it: a warning, a note, a
// name that nothing bears, and what lies beside it.
func TestDecodeHidesEchoes(t *testing.T) {
	o := read(t, office)
	for _, tt := range []struct {
		name, document string
		want           []string
	}{
		{"a source, and what refers to it", with(t, o, `"id": "plan"`, `"id": 5`), []string{"6:13 /sources/0/id [json/type]"}},
		{"the sources", with(t, o, `"sources": [`, `"sources": null, "x": [`), []string{"4:20 /x [json/name-unknown]", "4:14 /sources [json/null]"}},
		{"the horizon", with(t, o, `"horizon": "2025-01..2026-12"`, `"horizon": "2025"`), []string{"15:16 /roadmap/horizon [json/text]"}},
		{"an activity, and a name", strings.NewReplacer(`"id": "office"`, `"id": null`, `"kind": "delivery"`, `"kind": "delivery", "after": [{"on": "nobody"}]`).Replace(o),
			[]string{"18:15 /roadmap/activities/0/id [json/null]"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, list := programme.Decode([]byte(tt.document))
			slices.Sort(tt.want)
			got := coded(list)
			slices.Sort(got)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s\n%v", diff, list)
			}
		})
	}
}

// echoes are codes of rules that hold one object against another, so that they
// are reported although it is the other that cannot be read.
func echoes() []string {
	return []string{"broker/grant-line", "budget/statement", "cluster/guest", "kpi/stock"}
}

// TestDecodeNull puts null in the place of every value of a document without
// findings, one at a time: that is the one finding.
func TestDecodeNull(t *testing.T) {
	var document any
	require.NoError(t, json.Unmarshal([]byte(read(t, small)), &document))
	places := 0
	check := func(path string) {
		const stride = 5 // to keep the test short
		if places++; places%stride != 0 {
			return
		}
		data, err := json.Marshal(document)
		require.NoError(t, err)
		_, list := programme.Decode(data)
		for i, f := range list {
			if i == 0 && f.Path == path && f.Code == "json/null" || i > 0 && slices.Contains(echoes(), f.Code) {
				continue
			}
			t.Errorf("null at %s comes to %v", path, f)
		}
	}
	nullEverywhere(document, "", check)
	if places < 1000 {
		t.Errorf("only %d places", places)
	}
}

// nullEverywhere puts null into each place below a value, always in one order,
// and calls f.
func nullEverywhere(value any, path string, f func(path string)) {
	switch value := value.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(value)) {
			at, member := path+"/"+name, value[name]
			value[name] = nil
			f(at)
			value[name] = member
			nullEverywhere(member, at, f)
		}
	case []any:
		for i, element := range value {
			at := fmt.Sprintf("%s/%d", path, i)
			value[i] = nil
			f(at)
			value[i] = element
			nullEverywhere(element, at, f)
		}
	}
}

// TestDecodeCut cuts a document without findings off in many places: that it
// ends early is the one finding.
func TestDecodeCut(t *testing.T) {
	document := strings.TrimSpace(read(t, small))
	const stride = 113 // a prime, so that cuts fall everywhere
	for end := stride; end < len(document); end += stride {
		_, list := programme.Decode([]byte(document[:end]))
		for i, f := range list {
			if i == 0 && f.Code == "json/syntax" || i > 0 && slices.Contains(echoes(), f.Code) {
				continue
			}
			t.Errorf("cut after %q: %v", document[max(0, end-40):end], f)
		}
	}
}

// Findings that are only counted are counted beside what cannot be read, too.
func TestDecodeCountsBeside(t *testing.T) {
	document := with(t, read(t, office), `"year": 2024`, `"year": null`)
	document = with(t, document, `"activities": [`, `"activities":[`+
		repeat(1100, `{"id":"a#","title":"a","part":"","kind":"step","planned":"2025-01..2025-01",`+assumed+`}`)+`,`)
	_, list := programme.Decode([]byte(document))
	require.Len(t, list, 1+finding.Most+1)
	if diff := cmp.Diff(finding.CodeMore, list[len(list)-1].Code); diff != "" {
		t.Errorf("last code (-want +got):\n%s", diff)
	}
}

// TestDecodeMeant asks for the name that was probably meant.
func TestDecodeMeant(t *testing.T) {
	for _, tt := range []struct{ name, file, piece, text, meant string }{
		{"a member", office, `"horizon"`, `"horizn"`, "horizon"},
		{"a member in camel case", small, `"growth_per_month"`, `"growthPerMonth"`, "growth_per_month"},
		{"a member in upper case", office, `"horizon"`, `"HORIZON"`, "horizon"},
		{"a word of a fixed list", office, `"delivery"`, `"delivry"`, "delivery"},
		{"a kind of distribution", small, `{"pert": {"min": 2,`, `{"PERT": {"min": 2,`, "pert"},
		{"a kind of change", small, `"switch_off"`, `"switchOff"`, "switch_off"},
		{"an activity", small, `"after": [{"on": "network/call"}]`, `"after": [{"on": "netwrok/call"}]`, "network/call"},
		{"a source", office, `"source": "plan", "place": "page 1"`, `"source": "Plan", "place": "page 1"`, "plan"},
		{"an identifier", office, `"id": "office"`, `"id": "Cluster Office"`, "cluster-office"},
		{"nothing that comes near", office, `"delivery"`, `"x"`, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, list := programme.Decode([]byte(with(t, read(t, tt.file), tt.piece, tt.text)))
			list = list.With(finding.Error)
			require.NotEmpty(t, list)
			if diff := cmp.Diff(tt.meant, list[0].Meant); diff != "" {
				t.Errorf("meant (-want +got):\n%s\n%v", diff, list)
			}
		})
	}
}

// Validation knows no lines; Decode adds those of the value, or of the nearest
// object around it that is there.
func TestDecodePlaces(t *testing.T) {
	document := strings.Join([]string{
		`{"format":"programme/1","title":"Valmera","sources":[],`,
		`"region":{"id":"valmera","title":"","ref":{"standing":"assumed","reason":"a guess"}},`,
		`"roadmap":{"horizon":"2025-01..2026-12",`,
		`  "activities":[{"id":"a","title":"A","part":"","kind":"step","planned":"2025-01..2025-02",`,
		`    "delays":[{"event":"start","months":{"value":-1,` + assumed + `}}],`,
		`    "ref":{"standing":"assumed"}}]},`,
		`"cluster":{"organisations":[]},`,
		`"budget":{"currency":"EUR","statements":[{"id":"s","title":"S","lines":["x"],"per":"year",`,
		`  "amount":{"value":{"amount":"1","currency":"EUR"},` + assumed + `}}]}}`,
	}, "\n")
	_, list := programme.Decode([]byte(document))
	want := []string{
		`2:34 /region/title [id/title]`,
		`4:46 /roadmap/activities/0/part [roadmap/part-missing]`,
		`6:11 /roadmap/activities/0/ref/reason [cite/reason-missing]`, // not there: that of the reference
		`5:50 /roadmap/activities/0/delays/0/months/value [figure/range]`,
		`8:73 /budget/statements/0/lines/0 [id/unknown]`,
	}
	if diff := cmp.Diff(want, coded(list)); diff != "" {
		t.Errorf("places (-want +got):\n%s", diff)
	}
}

// Decode leaves the bytes alone.
func TestDecodeReadsOnly(t *testing.T) {
	for _, file := range []string{small, "testdata/invalid/json/syntax.json", "testdata/invalid/json/encoding.json"} {
		data := []byte(read(t, file))
		before := slices.Clone(data)
		_, _ = programme.Decode(data)
		if diff := cmp.Diff(before, data); diff != "" {
			t.Errorf("%s (-before +after):\n%s", file, diff)
		}
	}
}
