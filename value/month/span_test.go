package month_test

import (
	"encoding/json"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/month"
)

// span reads a span; "" is the zero Span.
func span(t testing.TB, s string) (read month.Span) {
	t.Helper()
	require.NoError(t, read.UnmarshalText([]byte(s)))
	return read
}

func TestParseSpan(t *testing.T) {
	tests := []struct {
		name, in string
		rule     string // part of the rule broken, "" when the text is good
		months   int
	}{
		{"three months", "2019-05..2019-07", "", 3},
		{"one month", "2019-05..2019-05", "", 1},
		{"the Cantabrian programme, 48 months", "2020-01..2023-12", "", 48},
		{"the longest", "0001-01..9999-11", "", 9999*12 - 1},
		{"ends with the line", "2019-05..9999-12", "9999-11", 0},
		{"turned round", "2019-07..2019-05", "before", 0},
		{"empty by one", "2019-06..2019-05", "before", 0},
		{"single month", "2019-05", "first and last", 0},
		{"empty", "", "first and last", 0},
		{"no first", "..2019-05", "first month is wrong", 0},
		{"no last", "2019-05..", "last month is wrong", 0},
		{"three dots", "2019-05...2019-07", "last month is wrong", 0},
		{"three months listed", "2019-05..2019-06..2019-07", "last month is wrong", 0},
		{"spaces", "2019-05 .. 2019-07", "first month is wrong", 0},
		{"ISO 8601 interval", "2019-05/2019-07", "first and last", 0},
		{"bad month", "2019-13..2019-07", "01 to 12", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s, err := month.ParseSpan(test.in)
			if test.rule == "" {
				require.NoError(t, err)
				if s.String() != test.in || s.Len() != test.months || !s.IsValid() {
					t.Errorf("ParseSpan = %v, %d months", s, s.Len())
				}
				return
			}
			var out *month.ParseError
			require.ErrorAs(t, err, &out)
			if out.In != test.in || !out.Span || !strings.Contains(out.Rule, test.rule) {
				t.Errorf("error = %+v", out)
			}
			if !s.IsZero() {
				t.Errorf("span beside an error: %v", s)
			}
		})
	}
}

func TestSpanOf(t *testing.T) {
	may, july := month.MustParse("2019-05"), month.MustParse("2019-07")
	s, err := month.SpanOf(may, july)
	require.NoError(t, err)
	if diff := cmp.Diff(month.Span{Start: may, End: month.MustParse("2019-08")}, s); diff != "" {
		t.Errorf("span (-want +got):\n%s", diff)
	}
	if s.Last() != july {
		t.Errorf("Last = %v", s.Last())
	}

	says := map[string]string{
		"turned round": "must not come before",
		"no first":     "valid first",
		"no last":      "valid first",
		"past the end": "at most 9999-11",
		"not a month":  "valid first",
	}
	for name, bad := range map[string]month.SpanError{
		"turned round": {First: july, Last: may},
		"no first":     {Last: may},
		"no last":      {First: may},
		"past the end": {First: may, Last: month.MustParse("9999-12")},
		"not a month":  {First: may, Last: math.MaxInt32},
	} {
		t.Run(name, func(t *testing.T) {
			s, err := month.SpanOf(bad.First, bad.Last)
			var out *month.SpanError
			require.ErrorAs(t, err, &out)
			if diff := cmp.Diff(bad, *out); diff != "" || !s.IsZero() {
				t.Errorf("span %v, error (-want +got):\n%s", s, diff)
			}
			require.ErrorContains(t, err, says[name])
		})
	}
}

func TestNoSpan(t *testing.T) {
	may := month.MustParse("2019-05")
	good := span(t, "2019-01..2019-12")
	for name, s := range map[string]month.Span{
		"zero":          {},
		"no end":        {Start: may},
		"no start":      {End: may},
		"empty":         {Start: may, End: may},
		"turned round":  {Start: may, End: may - 1},
		"endless":       {Start: may, End: math.MaxInt32},
		"from nowhere":  {Start: math.MinInt32, End: may},
		"before year 1": {Start: 1, End: 5},
	} {
		t.Run(name, func(t *testing.T) {
			if s.IsValid() || s.Len() != 0 || s.Contains(may) || s.Last() != 0 || len(slices.Collect(s.All())) != 0 {
				t.Errorf("%v: valid %v, %d months, last %v", s, s.IsValid(), s.Len(), s.Last())
			}
			if !s.Overlap(good).IsZero() || !good.Overlap(s).IsZero() {
				t.Errorf("%v overlaps 2019", s)
			}
			text, err := s.MarshalText()
			if s.IsZero() {
				require.NoError(t, err)
				require.Empty(t, text)
				require.Empty(t, s.String())
				return
			}
			var out *month.SpanError
			require.ErrorAs(t, err, &out)
			if diff := cmp.Diff(month.SpanError{First: s.Start, Last: s.End.Add(-1)}, *out); diff != "" {
				t.Errorf("error (-want +got):\n%s", diff)
			}
			require.NotEmpty(t, s.String())
		})
	}
}

func TestSpanMonths(t *testing.T) {
	s := span(t, "2019-11..2020-02")
	var got []string
	for m := range s.All() {
		got = append(got, m.String())
	}
	if diff := cmp.Diff([]string{"2019-11", "2019-12", "2020-01", "2020-02"}, got); diff != "" {
		t.Errorf("months (-want +got):\n%s", diff)
	}
	for m := range s.All() { // a loop may stop early
		if m != s.Start {
			t.Errorf("went on to %v", m)
		}
		break
	}
}

func TestSpanContainsWhatItLists(t *testing.T) {
	s := span(t, "2019-11..2020-02")
	listed := slices.Collect(s.All())
	for m := s.Start.Add(-5); m <= s.End.Add(5); m++ {
		if s.Contains(m) != slices.Contains(listed, m) {
			t.Errorf("Contains(%v) = %v", m, s.Contains(m))
		}
	}
}

func TestOverlap(t *testing.T) {
	tests := []struct{ name, a, b, want string }{
		{"apart", "2019-01..2019-03", "2019-05..2019-07", ""},
		{"touching", "2019-01..2019-04", "2019-05..2019-07", ""},
		{"one month", "2019-01..2019-05", "2019-05..2019-07", "2019-05..2019-05"},
		{"within", "2019-01..2019-12", "2019-05..2019-07", "2019-05..2019-07"},
		{"the same", "2019-05..2019-07", "2019-05..2019-07", "2019-05..2019-07"},
		{"across a year", "2019-11..2020-04", "2020-02..2021-01", "2020-02..2020-04"},
		{"with no span", "2019-01..2019-12", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, b := span(t, test.a), span(t, test.b)
			if got := a.Overlap(b).String(); got != test.want {
				t.Errorf("%v and %v share %q, want %q", a, b, got, test.want)
			}
			if a.Overlap(b) != b.Overlap(a) {
				t.Error("the order matters")
			}
		})
	}
}

func TestSpanJSON(t *testing.T) {
	type plan struct {
		Paid month.Span `json:"paid"`
		Late month.Span `json:"late,omitzero"`
	}
	want := plan{Paid: span(t, "2020-01..2020-12")}
	text, err := json.Marshal(want)
	require.NoError(t, err)
	if string(text) != `{"paid":"2020-01..2020-12"}` {
		t.Errorf("JSON = %s", text)
	}
	got := plan{Late: span(t, "2021-01..2021-02")}
	require.NoError(t, json.Unmarshal([]byte(`{"paid":"2020-01..2020-12","late":""}`), &got))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("decoded (-want +got):\n%s", diff)
	}
	require.Error(t, json.Unmarshal([]byte(`{"paid":"2020-01"}`), &got))
	if got.Paid != want.Paid {
		t.Errorf("a text that is wrong changed the span to %v", got.Paid)
	}
}
