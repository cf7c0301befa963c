package day_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/day"
	"github.com/clusterprogramme/programme/value/month"
)

// read is a date that is written in a test.
func read(t *testing.T, s string) day.Day {
	t.Helper()
	d, err := day.Parse(s)
	require.NoError(t, err)
	return d
}

func TestParse(t *testing.T) {
	tests := []struct {
		in   string
		good bool
	}{
		{"2019-05-31", true},
		{"0001-01-01", true},
		{"9999-12-31", true},
		{"2020-02-29", true},
		{"2000-02-29", true}, // every 400 years a leap year
		{"0293-04-11", true}, // 106,752 days: what a time.Duration can hold ends here
		{"2019-02-29", false},
		{"1900-02-29", false},
		{"2019-04-31", false},
		{"2019-00-10", false},
		{"2019-13-10", false},
		{"2019-05-00", false},
		{"2019-05-32", false},
		{"0000-12-31", false},
		{"10000-01-01", false},
		{"-001-01-01", false},
		{"+019-01-01", false},
		{"2019-5-31", false},
		{"2019-05-1", false},
		{"19-05-31", false},
		{"2019/05/31", false},
		{"31.05.2019", false},
		{"2019-05", false},
		{"2019-05-31T00:00:00Z", false},
		{"2019-05-31 ", false},
		{" 2019-05-31", false},
		{"2019-05-3\u0661", false},
		{"", false},
	}
	for _, test := range tests {
		t.Run(test.in, func(t *testing.T) {
			d, err := day.Parse(test.in)
			if !test.good {
				var wrong *day.ParseError
				require.ErrorAs(t, err, &wrong)
				if diff := cmp.Diff(test.in, wrong.In); diff != "" {
					t.Errorf("text of the error (-want +got):\n%s", diff)
				}
				if !d.IsZero() {
					t.Errorf("with the error came %v", d)
				}
				return
			}
			require.NoError(t, err)
			if diff := cmp.Diff(test.in, d.String()); diff != "" {
				t.Errorf("text (-want +got):\n%s", diff)
			}
		})
	}
}

func TestOf(t *testing.T) {
	d, err := day.Of(2018, time.April, 11)
	require.NoError(t, err)
	if diff := cmp.Diff("2018-04-11", d.String()); diff != "" {
		t.Errorf("date (-want +got):\n%s", diff)
	}
	wrong := map[string]day.RangeError{
		"year 0":          {Year: 0, Month: 1, Day: 1},
		"year 10000":      {Year: 10000, Month: 1, Day: 1},
		"month 0":         {Year: 2019, Month: 0, Day: 1},
		"month 13":        {Year: 2019, Month: 13, Day: 1},
		"day 0":           {Year: 2019, Month: 1, Day: 0},
		"day 32":          {Year: 2019, Month: 1, Day: 32},
		"29 February":     {Year: 2019, Month: 2, Day: 29},
		"largest numbers": {Year: math.MaxInt, Month: math.MaxInt, Day: math.MaxInt},
		"least numbers":   {Year: math.MinInt, Month: math.MinInt, Day: math.MinInt},
	}
	for name, want := range wrong {
		t.Run(name, func(t *testing.T) {
			d, err := day.Of(want.Year, want.Month, want.Day)
			var got *day.RangeError
			require.ErrorAs(t, err, &got)
			if diff := cmp.Diff(want, *got); diff != "" {
				t.Errorf("error (-want +got):\n%s", diff)
			}
			if !d.IsZero() {
				t.Errorf("with the error came %v", d)
			}
		})
	}
}

// Every eleventh day of all years, against the calendar of package time.
func TestDaysOfAllYears(t *testing.T) {
	const step = 11 // prime to 7 and 365, so that every day of the year is met
	at := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	before := day.Day{}
	for apart := 1; at.Year() <= 9999; apart = step {
		d, err := day.Of(at.Date())
		if err != nil {
			t.Fatal(err)
		}
		if d.Sub(before) != apart || !before.Before(d) || d.Before(before) || d.Before(d) {
			t.Fatalf("%v is %d days after %v", d, d.Sub(before), before)
		}
		if !d.Time().Equal(at) {
			t.Fatalf("the time of %v is %v", at, d.Time())
		}
		before, at = d, at.AddDate(0, 0, step)
	}
	// 365 days a year and the leap days of 9999 years.
	if got, want := read(t, "9999-12-31").Sub(day.Day{}), 365*9999+9999/4-9999/100+9999/400; got != want {
		t.Errorf("%d days, want %d", got, want)
	}
}

// The call of 2018: published 2018-04-11 for work from 2018-01-01, deadline
// 2018-11-15, end of the work 2018-12-31 (report, section 4.1.1). The numbers of days
// are counted by hand: 31+28+31+10 and 15+31.
func TestSubAcrossTheCallOf2018(t *testing.T) {
	got := [2]int{
		read(t, "2018-04-11").Sub(read(t, "2018-01-01")),
		read(t, "2018-12-31").Sub(read(t, "2018-11-15")),
	}
	if diff := cmp.Diff([2]int{100, 46}, got); diff != "" {
		t.Errorf("days (-want +got):\n%s", diff)
	}
	if got := read(t, "2018-01-01").Sub(read(t, "2018-04-11")); got != -100 {
		t.Errorf("backwards %d days", got)
	}
}

func TestOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(2019, 5))
	drawn := func() day.Day {
		d, err := day.Of(1+r.IntN(9999), time.Month(1+r.IntN(12)), 1+r.IntN(28))
		require.NoError(t, err)
		return d
	}
	for range 2000 {
		a, b := drawn(), drawn()
		if a.Before(b) != a.Time().Before(b.Time()) || a.Before(b) != (a.String() < b.String()) || a.Before(b) != (a.Sub(b) < 0) {
			t.Fatalf("%v and %v: before %v, %d days", a, b, a.Before(b), a.Sub(b))
		}
	}
}

func TestMonth(t *testing.T) {
	for text, want := range map[string]string{"2019-05-01": "2019-05", "2019-05-31": "2019-05", "0001-01-01": "0001-01", "9999-12-31": "9999-12"} {
		if diff := cmp.Diff(month.MustParse(want), read(t, text).Month()); diff != "" {
			t.Errorf("month of %s (-want +got):\n%s", text, diff)
		}
	}
}

func TestZero(t *testing.T) {
	var d day.Day
	if !d.IsZero() || !d.Time().IsZero() || !d.Month().IsZero() || d.String() != "" {
		t.Errorf("the zero day is %v, %v, %v, %q", d.IsZero(), d.Time(), d.Month(), d.String())
	}
	if read(t, "0001-01-01").IsZero() {
		t.Error("the first day is no date")
	}
}

func TestText(t *testing.T) {
	type document struct {
		On   day.Day `json:"on"`
		None day.Day `json:"none"`
		Gone day.Day `json:"gone,omitzero"`
	}
	const text = `{"on":"2018-04-11","none":""}`
	var d document
	require.NoError(t, json.Unmarshal([]byte(text), &d))
	if diff := cmp.Diff([]string{"2018-04-11", ""}, []string{d.On.String(), d.None.String()}); diff != "" {
		t.Errorf("dates (-want +got):\n%s", diff)
	}
	got, err := json.Marshal(d)
	require.NoError(t, err)
	if diff := cmp.Diff(text, string(got)); diff != "" {
		t.Errorf("JSON (-want +got):\n%s", diff)
	}
	appended, err := d.On.AppendText([]byte("on "))
	require.NoError(t, err)
	if diff := cmp.Diff("on 2018-04-11", string(appended)); diff != "" {
		t.Errorf("appended (-want +got):\n%s", diff)
	}
}

func TestUnmarshalTextKeepsTheDayOnError(t *testing.T) {
	d := read(t, "2018-04-11")
	var wrong *day.ParseError
	require.ErrorAs(t, d.UnmarshalText([]byte("11 April")), &wrong)
	if diff := cmp.Diff("2018-04-11", d.String()); diff != "" {
		t.Errorf("date (-want +got):\n%s", diff)
	}
	require.NoError(t, d.UnmarshalText(nil))
	if !d.IsZero() {
		t.Errorf("empty text is %v", d)
	}
}

func TestErrors(t *testing.T) {
	_, parse := day.Parse("31/05/2019 or some time before that, depending on the weather")
	_, outside := day.Of(2019, 2, 30)
	tests := map[string]error{
		`day: "31/05/2019 or some time before that, dep" is no date: write year-month-day, such as 2019-05-31`: parse,
		"day: there is no 2019-02-30 in the years 1 to 9999":                                                   outside,
	}
	for want, err := range tests {
		if diff := cmp.Diff(want, err.Error()); diff != "" {
			t.Errorf("message (-want +got):\n%s", diff)
		}
	}
}
