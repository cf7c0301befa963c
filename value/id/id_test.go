package id_test

import (
	"strings"
	"testing"

	"github.com/clusterprogramme/programme/value/id"
)

func TestValid(t *testing.T) {
	tests := []struct {
		name, in string
		want     bool
	}{
		{"one letter", "a", true},
		{"one digit", "7", true},
		{"digits in front", "2019-plan", true},
		{"hyphen", "set-up", true},
		{"slash", "office/set-up", true},
		{"three levels", "office/strategy/vision-2022", true},
		{"first and last of the ranges", "az09", true},
		{"longest", strings.Repeat("a", id.Longest), true},
		{"longest with joints", strings.Repeat("a-", id.Longest/2-1) + "ab", true},
		{"too long", strings.Repeat("a", id.Longest+1), false},
		{"empty", "", false},
		{"capital", "Office", false},
		{"hyphen in front", "-office", false},
		{"hyphen behind", "office-", false},
		{"slash in front", "/office", false},
		{"slash behind", "office/", false},
		{"two hyphens", "set--up", false},
		{"two slashes", "office//set-up", false},
		{"hyphen and slash", "office-/set-up", false},
		{"slash and hyphen", "office/-set-up", false},
		{"only a hyphen", "-", false},
		{"underscore", "set_up", false},
		{"space", "set up", false},
		{"point", "a.b", false},
		{"tilde", "a~b", false},
		{"newline behind", "office\n", false},
		{"below a", "`", false},
		{"above z", "{", false},
		{"below 0", "a.", false},
		{"above 9", "a:", false},
		{"letter beyond ASCII", "santoña", false},
		{"Kelvin sign, whose lower case is ASCII", "\u212a", false},
		{"full-width digit", "７", false},
		{"not valid UTF-8", "a\xff", false},
		{"zero byte", "a\x00b", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := id.Valid(test.in); got != test.want {
				t.Errorf("Valid(%q) = %v", test.in, got)
			}
			if got := id.Valid(id.Activity(test.in)); got != test.want {
				t.Errorf("Valid of the activity %q = %v", test.in, got)
			}
		})
	}
}

func TestSuggest(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"valid stays", "office/set-up", "office/set-up"},
		{"capitals and spaces", "Cluster Office", "cluster-office"},
		{"underscore", "set_up", "set-up"},
		{"many separators", "  set -- up!  ", "set-up"},
		{"slash wins over spaces", "Office / Set up", "office/set-up"},
		{"slashes in front and behind", "//office//", "office"},
		{"two slashes", "a//b", "a/b"},
		{"letters beyond ASCII are joints", "Santoña", "santo-a"},
		{"nothing to keep", "ñ–€", ""},
		{"empty", "", ""},
		{"only joints", "-/-", ""},
		{"Kelvin sign", "273 \u212a", "273-k"},
		{"not valid UTF-8", "a\xff\xfeb", "a-b"},
		{"camel case", "durationMonths", "durationmonths"},
		{"longest", strings.Repeat("a", id.Longest), strings.Repeat("a", id.Longest)},
		{"cut", strings.Repeat("a", id.Longest+1), strings.Repeat("a", id.Longest)},
		{"cut before a joint", strings.Repeat("a", id.Longest-1) + " b", strings.Repeat("a", id.Longest-1)},
		{"cut after a joint", strings.Repeat("a", id.Longest-2) + " bc", strings.Repeat("a", id.Longest-2) + "-b"},
		{"far past the longest", strings.Repeat(" ", 4*id.Longest) + "a", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := id.Suggest(test.in); got != test.want {
				t.Errorf("Suggest(%q) = %q, want %q", test.in, got, test.want)
			}
		})
	}
}
