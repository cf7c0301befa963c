package month_test

import (
	"testing"

	"github.com/clusterprogramme/programme/value/month"
)

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"2019-05", "0001-01", "9999-12", "0000-00", "2019-5", "", "2019-13", "٢٠١٩"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		m, err := month.Parse(s)
		if err != nil {
			if !m.IsZero() {
				t.Fatalf("month %v beside an error", m)
			}
			return
		}
		if !m.IsValid() || m.String() != s {
			t.Fatalf("%q comes back as %q", s, m)
		}
		var again month.Month
		if err := again.UnmarshalText([]byte(s)); err != nil || again != m {
			t.Fatalf("%q read again: %v, %v", s, again, err)
		}
	})
}

func FuzzParseSpan(f *testing.F) {
	for _, seed := range []string{"2019-05..2019-07", "0001-01..9999-11", "2019-05..9999-12", "..", "", "2019-07..2019-05"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		s, err := month.ParseSpan(in)
		if err != nil {
			if !s.IsZero() {
				t.Fatalf("span %v beside an error", s)
			}
			return
		}
		if !s.IsValid() || s.Len() < 1 || s.String() != in || !s.Contains(s.Start) || s.Contains(s.End) {
			t.Fatalf("%q comes back as %q, %d months", in, s, s.Len())
		}
	})
}
