package strictjson_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/internal/strictjson"
	"github.com/clusterprogramme/programme/value/finding"
)

func FuzzDecode(f *testing.F) {
	for _, doc := range badDocuments() {
		if len(doc.doc) < 1000 {
			f.Add([]byte(doc.doc))
		}
	}
	f.Add([]byte(`{"format":"p","start":"2019-05","fund":{"amount":-0.29,"currency":"EUR"},"level":"x","public":true,` +
		`"steps":[{"id":"a","takes":{"shifted":{"by":1e-7,"one":{"point":-0}}},"after":["a",""]}],"part":{"format":"\u2028<"},` +
		`"duration":{"ladder":[]},"tags":[],"small":-0,"count":0,"large":-9223372036854775808,"huge":18446744073709551615,` +
		`"share":1e-400,"tree":[[],[[]]],"a/b~c":false}`))
	codec := newCodec()
	f.Fuzz(func(t *testing.T, doc []byte) {
		var first Plan
		list := codec.Decode(doc, &first)
		if len(list) > 0 {
			checkFindings(t, doc, list)
			return
		}
		written, err := codec.Encode(first)
		if err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		var second Plan
		if list := codec.Decode(written, &second); len(list) > 0 {
			t.Fatalf("what was written cannot be read:\n%v\n%s", list, written)
		}
		if diff := cmp.Diff(first, second, asis); diff != "" {
			t.Fatalf("document (-first +second):\n%s", diff)
		}
		again, err := codec.Encode(second)
		if err != nil || !bytes.Equal(written, again) {
			t.Fatalf("written %s\nthen %s, %v", written, again, err)
		}
	})
}

// checkFindings checks what every list of findings must be.
func checkFindings(t *testing.T, doc []byte, list finding.List) {
	t.Helper()
	lines := bytes.Split(doc, []byte("\n"))
	for _, f := range list {
		if f.Severity != finding.Error || f.Code == "" || f.Message == "" {
			t.Fatalf("finding %+v", f)
		}
		if f.Code == finding.CodeMore {
			continue
		}
		if f.Line < 1 || f.Line > len(lines) || f.Column < 1 || f.Column > len(lines[f.Line-1])+1 {
			t.Fatalf("no such place: %v", f)
		}
	}
}

func FuzzLocate(f *testing.F) {
	f.Add([]byte(`{"a":[1,{"b":2}],"a/~":{"":1}}`), "/a/1/b")
	f.Add([]byte("\uFEFF[\n[1,2\n]x"), "/0/1")
	f.Add([]byte(`{"a~/":1`), "/a~0~1")
	f.Fuzz(func(t *testing.T, doc []byte, path string) {
		list := finding.List{{Path: path, Code: "x/y", Severity: finding.Error}}
		got := strictjson.Locate(doc, append(list, list...))
		if diff := cmp.Diff(got[0], got[1]); diff != "" {
			t.Fatalf("two findings of one path:\n%s", diff)
		}
		if got[0].Line > 0 {
			got[0].Message = "-"
			checkFindings(t, doc, got[:1])
		}
	})
}
