package finding_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/clusterprogramme/programme/value/finding"
)

func FuzzPointer(f *testing.F) {
	for _, seed := range []string{"", "a", "~", "/", "~1", "~01", "a/b~c", "\x00", "ñ"} {
		f.Add(seed, "b")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		path := finding.At{}.In(a, b).Path()
		tokens := strings.Split(path, "/")
		if len(tokens) != 3 || tokens[0] != "" {
			t.Fatalf("%q and %q make %q", a, b, path)
		}
		for i, want := range []string{a, b} {
			// RFC 6901, section 4.
			got := strings.ReplaceAll(strings.ReplaceAll(tokens[i+1], "~1", "/"), "~0", "~")
			if got != want {
				t.Fatalf("%q reads as %q, want %q", tokens[i+1], got, want)
			}
		}
	})
}

func FuzzNearest(f *testing.F) {
	f.Add("office", "offcie", "broker")
	f.Add("a-b", "a b", "")
	f.Add("ñ", "\xff", strings.Repeat("x", 70))
	f.Fuzz(func(t *testing.T, a, in, b string) {
		names := finding.NamesIn(a, b)
		got := names.Nearest(in)
		if got != "" && !names.Has(got) {
			t.Fatalf("%q is near %q, which is no name", in, got)
		}
		if names.Has(in) && !names.Has("") && len(in) <= 64 && got == "" {
			t.Fatalf("%q is a name, but near none", in)
		}
	})
}

func FuzzSeverity(f *testing.F) {
	for _, seed := range []string{"error", "warning", "note", "invalid", ""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var s finding.Severity
		if err := s.UnmarshalText([]byte(text)); err != nil {
			if s != 0 {
				t.Fatalf("severity %v beside an error", s)
			}
			return
		}
		if s.String() != text {
			t.Fatalf("%q comes back as %q", text, s)
		}
	})
}

func FuzzQuote(f *testing.F) {
	f.Add("office")
	f.Add(strings.Repeat("ñ", 40))
	f.Add(strings.Repeat("\xff", 80))
	f.Fuzz(func(t *testing.T, name string) {
		if quoted := finding.Quote(name); len(quoted) > 4*60+len(`""...`) || !utf8.ValidString(quoted) {
			t.Fatalf("%q is quoted as %q", name, quoted)
		}
	})
}
