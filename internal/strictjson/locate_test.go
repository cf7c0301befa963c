package strictjson_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/clusterprogramme/programme/internal/strictjson"
	"github.com/clusterprogramme/programme/value/finding"
)

func TestLocate(t *testing.T) {
	const doc = "{\n" +
		"  \"a\": [10, {\"b\": 20}],\n" +
		"  \"x/y~z\": \"é\", \"after\": 1,\n" +
		"  \"\\u0063\": {\"\": 5, \"0\": 6},\n" +
		"\t\"a\": [30], \"last\":\r\n\n7\n}"
	tests := []struct {
		name, path   string
		line, column int
	}{
		{"document", "", 1, 1},
		{"member", "/a", 2, 8},
		{"element", "/a/0", 2, 9},
		{"second element", "/a/1", 2, 13},
		{"member of an element", "/a/1/b", 2, 19},
		{"escaped pointer", "/x~1y~0z", 3, 12},
		{"column counts bytes", "/after", 3, 27},
		{"name with escapes", "/c", 4, 13},
		{"name without letters", "/c/", 4, 18},
		{"name that is a number", "/c/0", 4, 26},
		{"value on a later line", "/last", 7, 1},
		{"missing member", "/a/1/z", 2, 13},
		{"missing element", "/a/2", 2, 8},
		{"missing far below", "/c/q/r/s", 4, 13},
		{"below a number", "/a/0/x", 2, 9},
		{"missing below the document", "/nothing", 1, 1},
		{"index with a zero before", "/a/00", 2, 8},
	}
	var all finding.List
	for _, tt := range tests {
		all = append(all, finding.Finding{Path: tt.path, Code: "x/y", Severity: finding.Note})
	}
	got := strictjson.Locate([]byte(doc), all)
	for i, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			want := all[i]
			want.Line, want.Column = tt.line, tt.column
			if diff := cmp.Diff(want, got[i]); diff != "" {
				t.Errorf("in a list (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(finding.List{want}, strictjson.Locate([]byte(doc), all[i:i+1])); diff != "" {
				t.Errorf("alone (-want +got):\n%s", diff)
			}
		})
	}
	if all[0].Line != 0 {
		t.Error("the list itself was changed")
	}
}

func TestLocateLeaves(t *testing.T) {
	tests := []struct {
		name, doc string
		in        finding.Finding
		want      finding.Finding
	}{
		{"a finding with a line", `{"a":1}`, finding.Finding{Path: "/a", Line: 9, Column: 9}, finding.Finding{Path: "/a", Line: 9, Column: 9}},
		{"the one that stands for many", `{}`, finding.Finding{Code: finding.CodeMore}, finding.Finding{Code: finding.CodeMore}},
		{"an empty document", " ", finding.Finding{Path: "/a"}, finding.Finding{Path: "/a"}},
		{"no JSON", "x", finding.Finding{Path: "/a"}, finding.Finding{Path: "/a"}},
		{"what stands before a syntax error", `{"a":1,"b":x`, finding.Finding{Path: "/a"}, finding.Finding{Path: "/a", Line: 1, Column: 6}},
		{"what stands behind one", `{"a":1,"b":x}`, finding.Finding{Path: "/b"}, finding.Finding{Path: "/b", Line: 1, Column: 1}},
		{"a byte order mark", "\uFEFF{\"a\":1}", finding.Finding{Path: "/a"}, finding.Finding{Path: "/a", Line: 1, Column: 9}},
		{"a path longer than the nesting allowed", strings.Repeat("[", 100), finding.Finding{Path: strings.Repeat("/0", 100)},
			finding.Finding{Path: strings.Repeat("/0", 100), Line: 1, Column: 64}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := strictjson.Locate([]byte(tt.doc), finding.List{tt.in})
			if diff := cmp.Diff(finding.List{tt.want}, got); diff != "" {
				t.Errorf("list (-want +got):\n%s", diff)
			}
		})
	}
	if diff := cmp.Diff(finding.List(nil), strictjson.Locate([]byte("{}"), nil), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("no findings (-want +got):\n%s", diff)
	}
}

// Decode and Locate agree on where a value is.
func TestLocateAgreesWithDecode(t *testing.T) {
	atValue := map[string]bool{
		strictjson.CodeNull: true, strictjson.CodeType: true, strictjson.CodeNumber: true,
		strictjson.CodeText: true, strictjson.CodeValue: true, strictjson.CodeNameMissing: true,
	}
	compared := 0
	for _, doc := range badDocuments() {
		for _, f := range newCodec().Decode([]byte(doc.doc), new(Plan)) {
			if !atValue[f.Code] {
				continue
			}
			compared++
			bare := f
			bare.Line, bare.Column = 0, 0
			if diff := cmp.Diff(finding.List{f}, strictjson.Locate([]byte(doc.doc), finding.List{bare})); diff != "" {
				t.Errorf("%s (-Decode +Locate):\n%s", doc.name, diff)
			}
		}
	}
	if compared < 30 {
		t.Errorf("only %d findings compared", compared)
	}
}
