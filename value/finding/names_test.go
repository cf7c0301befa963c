package finding_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/finding"
)

func TestNearest(t *testing.T) {
	long := strings.Repeat("a", 64)
	tests := []struct {
		name  string
		names []string
		in    string
		want  string
	}{
		{"case", []string{"office"}, "OFFICE", "office"},
		{"case beyond ASCII", []string{"santoña"}, "SANTOÑA", "santoña"},
		{"separators", []string{"office/set-up"}, "office/set_up", "office/set-up"},
		{"separator left out", []string{"duration_months"}, "durationMonths", "duration_months"},
		{"point, in two letters", []string{"a.b"}, "ab", "a.b"},
		{"separators only, in two letters", []string{"a-b"}, "a b", "a-b"},
		{"swapped neighbours", []string{"budget", "bridge"}, "bugdet", "budget"},
		{"swapped, in three letters", []string{"abc"}, "acb", "abc"},
		{"letter left out", []string{"strategy"}, "stratey", "strategy"},
		{"letter too many", []string{"strategy"}, "strattegy", "strategy"},
		{"wrong letter", []string{"strategy"}, "stratefy", "strategy"},
		{"two edits in six letters", []string{"budget"}, "bxdgxt", "budget"},
		{"three edits in six letters", []string{"budget"}, "bxxgxt", ""},
		{"one edit in two letters", []string{"ab"}, "ax", ""},
		{"one edit in three letters", []string{"abc"}, "abx", "abc"},
		{"two edits in five letters", []string{"abcde"}, "abcxx", ""},
		{"the nearer one, though later", []string{"budgets", "budget"}, "budgett", "budgets"},
		{"the first of equals", []string{"line-a", "line-b"}, "line-c", "line-a"},
		{"nothing near", []string{"office"}, "broker", ""},
		{"prefix is not near", []string{"office/strategy/vision"}, "office", ""},
		{"empty", []string{"a"}, "", ""},
		{"no names", nil, "a", ""},
		{"empty name in the set", []string{"", "a"}, "b", ""},
		{"separators to nothing", []string{"a"}, "--", ""},
		{"not valid UTF-8", []string{"office"}, "offic\xff", "office"},
		{"letters, not bytes, are counted", []string{"ñab"}, "ñññ", ""},
		{"longest", []string{long}, long[:63] + "b", long},
		{"too long", []string{long}, long + "a", ""},
		{"candidate too long", []string{long + "a"}, long, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := finding.NamesIn(test.names...).Nearest(test.in); got != test.want {
				t.Errorf("Nearest(%q) = %q, want %q", test.in, got, test.want)
			}
		})
	}
}

func TestNearestBoundsItsWork(t *testing.T) {
	hostile := strings.Repeat("x", 1_000_000)
	names := make([]string, 0, 5000)
	for i := range 4096 {
		names = append(names, strings.Repeat("y", 10)+string(rune(0x4e00+i)))
	}
	names = append(names, "office", hostile)
	set := finding.NamesIn(names...)
	if got := set.Nearest(hostile); got != "" {
		t.Errorf("a hostile name is near one of %d bytes", len(got))
	}
	// The name stands behind as many as are looked at.
	if got := set.Nearest("offfice"); got != "" {
		t.Errorf("Nearest = %q", got)
	}
	require.True(t, set.Has("office"))
}

func TestNames(t *testing.T) {
	type line struct{ ID string }
	type id string
	names := finding.NamesOf([]line{{"b"}, {"a"}, {"b"}, {""}}, func(l line) id { return id(l.ID) })
	if names.Len() != 3 || !names.Has("a") || !names.Has("") || names.Has("c") {
		t.Errorf("names %q", names)
	}
	if diff := cmp.Diff("b, a, ", names.String()); diff != "" {
		t.Errorf("names in order (-want +got):\n%s", diff)
	}

	var none finding.Names
	if none.Len() != 0 || none.Has("") || none.Nearest("a") != "" || none.String() != "" {
		t.Error("the zero Names is not empty")
	}
}
