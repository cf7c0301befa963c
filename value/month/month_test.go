package month_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/month"
)

func TestOf(t *testing.T) {
	tests := []struct {
		name  string
		year  int
		month time.Month
		text  string // "" when out of range
	}{
		{"start of the Cantabrian roadmap", 2019, time.May, "2019-05"},
		{"first", 1, time.January, "0001-01"},
		{"last", 9999, time.December, "9999-12"},
		{"year zero", 0, time.December, ""},
		{"negative year", -1, time.May, ""},
		{"five digits", 10000, time.January, ""},
		{"month zero", 2019, 0, ""},
		{"month thirteen", 2019, 13, ""},
		{"huge year", math.MaxInt, time.May, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m, err := month.Of(test.year, test.month)
			if test.text == "" {
				var out *month.RangeError
				require.ErrorAs(t, err, &out)
				if diff := cmp.Diff(month.RangeError{Year: test.year, Month: test.month}, *out); diff != "" {
					t.Errorf("error (-want +got):\n%s", diff)
				}
				if !m.IsZero() {
					t.Errorf("month beside an error: %v", m)
				}
				return
			}
			require.NoError(t, err)
			if m.String() != test.text || m.Year() != test.year || m.Month() != test.month || !m.IsValid() {
				t.Errorf("Of = %v: year %d, month %v, valid %v", m, m.Year(), m.Month(), m.IsValid())
			}
		})
	}
}

func TestParse(t *testing.T) {
	tests := []struct {
		name, in string
		rule     string // part of the rule broken, "" when the text is good
	}{
		{"good", "2019-05", ""},
		{"first", "0001-01", ""},
		{"last", "9999-12", ""},
		{"empty", "", "YYYY-MM"},
		{"short month", "2019-5", "YYYY-MM"},
		{"short year", "219-05", "YYYY-MM"},
		{"day", "2019-05-01", "YYYY-MM"},
		{"space", " 2019-05", "YYYY-MM"},
		{"slash", "2019/05", "YYYY-MM"},
		{"no hyphen", "2019005", "YYYY-MM"},
		{"turned round", "05-2019", "YYYY-MM"},
		{"sign", "+019-05", "YYYY-MM"},
		{"negative month", "2019--5", "YYYY-MM"},
		{"letters", "2019-ab", "YYYY-MM"},
		{"Arabic-Indic digits", "٢٠١٩-٠٥", "YYYY-MM"},
		{"full-width digit", "２0-05", "YYYY-MM"},
		{"below the digits", "2019-0/", "YYYY-MM"},
		{"above the digits", "2019-0:", "YYYY-MM"},
		{"year zero", "0000-05", "year"},
		{"month zero", "2019-00", "month is"},
		{"month thirteen", "2019-13", "month is"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m, err := month.Parse(test.in)
			if test.rule == "" {
				require.NoError(t, err)
				if m.String() != test.in {
					t.Errorf("text comes back as %q", m)
				}
				return
			}
			var out *month.ParseError
			require.ErrorAs(t, err, &out)
			if out.In != test.in || !strings.Contains(out.Rule, test.rule) || out.Span {
				t.Errorf("error = %+v", out)
			}
		})
	}
}

func TestParseErrorIsShort(t *testing.T) {
	_, err := month.Parse(strings.Repeat("9", 1_000_000))
	require.Error(t, err)
	if n := len(err.Error()); n > 200 {
		t.Errorf("a hostile text makes a message of %d bytes", n)
	}
}

func TestMustParsePanics(t *testing.T) {
	require.PanicsWithError(t, `month: "May" is no month: write it as YYYY-MM, such as 2019-05`,
		func() { month.MustParse("May") })
}

func TestMonthsAreContiguous(t *testing.T) {
	var before month.Month
	for year := 1; year <= 9999; year++ {
		for m := time.January; m <= time.December; m++ {
			this, err := month.Of(year, m)
			require.NoError(t, err)
			if before != 0 && (this != before+1 || before.Add(1) != this || this.Sub(before) != 1) {
				t.Fatalf("%v does not follow %v", this, before)
			}
			if want := fmt.Sprintf("%04d-%02d", year, m); this.String() != want {
				t.Fatalf("text %q, want %q", this, want)
			}
			before = this
		}
	}
}

func TestAddAgainstTime(t *testing.T) {
	start := month.MustParse("2019-11")
	for n := -500; n <= 500; n++ {
		want := month.FromTime(start.Start().AddDate(0, n, 0))
		if got := start.Add(n); got != want || got.Sub(start) != n {
			t.Fatalf("2019-11 + %d = %v, want %v", n, got, want)
		}
	}
}

func TestAddOutside(t *testing.T) {
	first, last := month.MustParse("0001-01"), month.MustParse("9999-12")
	tests := []struct {
		name string
		from month.Month
		n    int
		want string
	}{
		{"one past the last", last, 1, ""},
		{"one before the first", first, -1, ""},
		{"the whole line up", first, last.Sub(first), "9999-12"},
		{"the whole line down", last, first.Sub(last), "0001-01"},
		{"as far as an int goes", last, math.MaxInt, ""},
		{"as far back as an int goes", first, math.MinInt, ""},
		{"wraps an int32", last, 1 << 32, ""},
		{"nothing", last, 0, "9999-12"},
		{"from no month", 0, 24228, ""},
		{"from a month that is not valid", month.Month(-1), 30, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := test.from.Add(test.n); got.String() != test.want {
				t.Errorf("Add = %v, want %q", got, test.want)
			}
		})
	}
}

func TestNoMonth(t *testing.T) {
	tests := []struct {
		name  string
		month month.Month
		text  string
	}{
		{"zero", 0, ""},
		{"in the year 0", 11, "Month(11)"},
		{"negative", -1, "Month(-1)"},
		{"year 10000", month.MustParse("9999-12") + 1, "Month(120000)"},
		{"largest", math.MaxInt32, "Month(2147483647)"},
		{"smallest", math.MinInt32, "Month(-2147483648)"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := test.month
			if m.IsValid() || m.IsZero() != (m == 0) {
				t.Errorf("valid %v, zero %v", m.IsValid(), m.IsZero())
			}
			if m.Year() != 0 || m.Month() != 0 || !m.Start().IsZero() || m.Sub(month.MustParse("2019-05")) != 0 ||
				month.MustParse("2019-05").Sub(m) != 0 {
				t.Errorf("parts of no month: %d, %v, %v", m.Year(), m.Month(), m.Start())
			}
			if m.String() != test.text {
				t.Errorf("String = %q, want %q", m, test.text)
			}
			text, err := m.MarshalText()
			if m.IsZero() {
				require.NoError(t, err)
				require.Empty(t, text)
				return
			}
			var out *month.RangeError
			require.ErrorAs(t, err, &out)
		})
	}
}

func TestFromTime(t *testing.T) {
	east := time.FixedZone("east", 3600)
	tests := []struct {
		name string
		at   time.Time
		want string
	}{
		{"last instant of a month", time.Date(2019, 5, 31, 23, 59, 59, 999, time.UTC), "2019-05"},
		{"already June in the east", time.Date(2019, 5, 31, 23, 30, 0, 0, time.UTC).In(east), "2019-06"},
		{"zero time", time.Time{}, "0001-01"},
		{"year 10000", time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), ""},
		{"year 0", time.Date(0, 12, 1, 0, 0, 0, 0, time.UTC), ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := month.FromTime(test.at); got.String() != test.want {
				t.Errorf("FromTime = %v, want %q", got, test.want)
			}
		})
	}
}

func TestStart(t *testing.T) {
	want := time.Date(2019, 5, 1, 0, 0, 0, 0, time.UTC)
	if got := month.MustParse("2019-05").Start(); got != want {
		t.Errorf("Start = %v, want %v", got, want)
	}
}

func TestCompare(t *testing.T) {
	may, june := month.MustParse("2019-05"), month.MustParse("2019-06")
	if may.Compare(june) != -1 || june.Compare(may) != 1 || may.Compare(may) != 0 || month.Month(0).Compare(may) != -1 {
		t.Error("months are out of order")
	}
}

func TestMonthJSON(t *testing.T) {
	type plan struct {
		From  month.Month `json:"from"`
		Until month.Month `json:"until,omitzero"`
	}
	text, err := json.Marshal(plan{From: month.MustParse("2019-05")})
	require.NoError(t, err)
	if string(text) != `{"from":"2019-05"}` {
		t.Errorf("JSON = %s", text)
	}

	read := plan{From: month.MustParse("2020-01")}
	require.NoError(t, json.Unmarshal([]byte(`{"from":"","until":"2021-12"}`), &read))
	if diff := cmp.Diff(plan{Until: month.MustParse("2021-12")}, read); diff != "" {
		t.Errorf("decoded (-want +got):\n%s", diff)
	}

	kept := plan{From: month.MustParse("2020-01")}
	require.Error(t, json.Unmarshal([]byte(`{"from":"2021-1"}`), &kept))
	if kept.From != month.MustParse("2020-01") {
		t.Errorf("a text that is wrong changed the month to %v", kept.From)
	}
	require.Error(t, json.Unmarshal([]byte(`{"from":201905}`), &kept))
}

func TestAppendTextAppends(t *testing.T) {
	text, err := month.MustParse("2019-05").AppendText([]byte("from "))
	require.NoError(t, err)
	if string(text) != "from 2019-05" {
		t.Errorf("AppendText = %q", text)
	}
}
