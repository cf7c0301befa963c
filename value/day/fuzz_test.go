package day_test

import (
	"testing"

	"github.com/clusterprogramme/programme/value/day"
)

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"2019-05-31", "2020-02-29", "0001-01-01", "9999-12-31", "0000-01-01", "2019-02-29", "2019-5-31", "-001-01-01",
		"2019-05-31T00:00:00Z", "2019-05-31\x00", "٢٠١٩-٠٥-٣١", "",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := day.Parse(s)
		if err != nil {
			if !d.IsZero() {
				t.Fatalf("Parse(%q) gives %v with an error", s, d)
			}
			return
		}
		if d.IsZero() || d.String() != s {
			t.Fatalf("Parse(%q) reads %q", s, d)
		}
		if again, err := day.Of(d.Time().Date()); err != nil || again != d {
			t.Fatalf("the date of %q is %v, %v", s, again, err)
		}
		var read day.Day
		if err := read.UnmarshalText([]byte(s)); err != nil || read != d {
			t.Fatalf("UnmarshalText(%q) reads %v, %v", s, read, err)
		}
	})
}
