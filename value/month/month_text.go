package month

import (
	"fmt"
	"time"
)

// Parse reads a month written as YYYY-MM, such as "2019-05": seven ASCII
// characters and nothing else. The error is a [*ParseError].
func Parse(s string) (Month, error) {
	m, rule := parse(s)
	if rule != "" {
		return 0, &ParseError{In: s, Rule: rule}
	}
	return m, nil
}

// MustParse is [Parse] for text that is written in the program: tables and
// tests. It panics when the text is no month.
func MustParse(s string) Month {
	m, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return m
}

// parse gives the month, or the rule that s breaks.
func parse(s string) (m Month, rule string) {
	if len(s) != len("YYYY-MM") || s[4] != '-' {
		return 0, "write it as YYYY-MM, such as 2019-05"
	}
	year, yearOK := number(s[:4])
	month, monthOK := number(s[5:])
	switch {
	case !yearOK || !monthOK:
		return 0, "write it as YYYY-MM, such as 2019-05"
	case year == 0:
		return 0, "the year is 0001 to 9999"
	case month < 1 || month > 12:
		return 0, "the month is 01 to 12"
	}
	return at(year, time.Month(month)), ""
}

// number reads ASCII digits, few enough not to overflow.
func number(s string) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

// String gives the month as YYYY-MM, "" for the zero Month, and the number
// behind it for any other month that is not valid.
func (m Month) String() string {
	if !m.IsValid() && !m.IsZero() {
		return fmt.Sprintf("Month(%d)", int32(m))
	}
	b, _ := m.AppendText(nil)
	return string(b)
}

// AppendText appends the month as YYYY-MM, nothing for the zero Month. The
// error is a [*RangeError] when the month is neither valid nor zero.
func (m Month) AppendText(b []byte) ([]byte, error) {
	if m.IsZero() {
		return b, nil
	}
	if !m.IsValid() {
		return b, &RangeError{Year: int(m) / 12, Month: time.Month(m%12 + 1)}
	}
	y, n := m.Year(), int(m.Month())
	return append(b,
		byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10),
		'-', byte('0'+n/10), byte('0'+n%10)), nil
}

// MarshalText gives the month as YYYY-MM, "" for the zero Month.
func (m Month) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText reads a month as [Parse] does; "" is the zero Month.
func (m *Month) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*m = 0
		return nil
	}
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*m = parsed
	return nil
}
