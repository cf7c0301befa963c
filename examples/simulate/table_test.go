package main

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNumber(t *testing.T) {
	for _, tt := range []struct {
		in       float64
		decimals int
		want     string
	}{
		{0, 2, "0.00"}, {-0.001, 2, "0.00"}, {-0.5, 1, "-0.5"}, {999.95, 1, "1 000.0"}, {742000, 2, "742 000.00"},
		{1234567, 0, "1 234 567"}, {-1234.5, 1, "-1 234.5"}, {math.Inf(1), 1, "?"}, {math.NaN(), 1, "?"},
	} {
		if got := number(tt.in, tt.decimals); got != tt.want {
			t.Errorf("number(%g, %d) = %q, want %q", tt.in, tt.decimals, got, tt.want)
		}
	}
}

func TestTable(t *testing.T) {
	var b strings.Builder
	table{label: "línea", head: []string{"2019"}, rows: [][]string{{"a", "1.00"}, {"in all", "1 001.00"}}}.write(&b)
	const want = "  línea       2019\n  ----------------\n  a           1.00\n  in all  1 001.00\n"
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestWrap(t *testing.T) {
	if diff := cmp.Diff([]string{"aa bb", "cccccc", "d"}, wrap("aa bb cccccc d", 5)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
