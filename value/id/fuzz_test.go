package id_test

import (
	"strings"
	"testing"

	"github.com/clusterprogramme/programme/value/id"
)

func FuzzSuggest(f *testing.F) {
	for _, seed := range []string{
		"office/set-up", "Cluster Office", "Santoña", "//a//b--", "", "-", "a\xff", "\u212a", "İ",
		strings.Repeat("a-", 200), strings.Repeat("ñ", 200), strings.Repeat("a", 79) + "/b",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, name string) {
		made := id.Suggest(name)
		if made != "" && !id.Valid(made) {
			t.Fatalf("Suggest(%q) = %q, which is not valid", name, made)
		}
		if again := id.Suggest(made); again != made {
			t.Fatalf("Suggest(%q) = %q, but of that it makes %q", name, made, again)
		}
		if id.Valid(name) && made != name {
			t.Fatalf("%q is valid, but Suggest makes %q of it", name, made)
		}
	})
}

func FuzzValid(f *testing.F) {
	for _, seed := range []string{"office/set-up", "a--b", "-", "", "a/-b", "A"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		// The grammar of the package comment, said another way.
		want := len(s) <= id.Longest
		for group := range strings.SplitSeq(strings.ReplaceAll(s, "/", "-"), "-") {
			want = want && group != "" && strings.Trim(group, "abcdefghijklmnopqrstuvwxyz0123456789") == ""
		}
		if got := id.Valid(s); got != want {
			t.Fatalf("Valid(%q) = %v, want %v", s, got, want)
		}
	})
}
