package money

import (
	"slices"
	"strings"
)

// Currency is an ISO 4217 alphabetic code, such as "EUR". It is comparable.
// The zero Currency is no currency and not valid. A Currency converted from
// any other string is not valid; amounts do not take it.
type Currency string

// EUR is the euro.
const EUR Currency = "EUR"

// ParseCurrency reads a code as [ISO4217Published] lists it, in capitals. The
// error is a [*CurrencyError]. Codes that were withdrawn, such as HRK (2023)
// and BGN (2026), and codes without a minor unit, such as XAU and XXX, are not
// accepted.
func ParseCurrency(s string) (Currency, error) {
	c := Currency(s)
	if !c.IsValid() {
		return "", &CurrencyError{In: s, Meant: nearest(s)}
	}
	return c, nil
}

// MustCurrency is [ParseCurrency] for codes that are written in the program:
// tables and tests. It panics when there is no such code.
func MustCurrency(s string) Currency {
	c, err := ParseCurrency(s)
	if err != nil {
		panic(err)
	}
	return c
}

// Currencies lists every valid currency, those of Europe first.
func Currencies() []Currency {
	var all []Currency
	for _, code := range allCodes() {
		all = append(all, Currency(code))
	}
	return all
}

// IsValid says whether the code is in the list.
func (c Currency) IsValid() bool {
	_, ok := c.digits()
	return ok
}

// IsZero says whether c is no currency.
func (c Currency) IsZero() bool { return c == "" }

// Digits is the number of decimals of the minor unit: 2 for EUR, as a cent is
// 0.01 euros. It is 0 for a currency that is not valid.
func (c Currency) Digits() int {
	digits, _ := c.digits()
	return digits
}

// AppendText appends the code, nothing for no currency. The error is a
// [*CurrencyError] when the code is not valid.
func (c Currency) AppendText(b []byte) ([]byte, error) {
	if !c.IsZero() && !c.IsValid() {
		return b, &CurrencyError{In: string(c), Meant: nearest(string(c))}
	}
	return append(b, c...), nil
}

// MarshalText gives the code, "" for no currency.
func (c Currency) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads a code as [ParseCurrency] does; "" is no currency.
func (c *Currency) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = ""
		return nil
	}
	parsed, err := ParseCurrency(string(text))
	if err != nil {
		return err
	}
	*c = parsed
	return nil
}

// nearest is the code that was probably meant: the same letters in another
// case, else the first in the list that is one edit away; "" when none is, or s
// is a real code that the list leaves out.
func nearest(s string) Currency {
	if len(s) < 2 || len(s) > 4 {
		return ""
	}
	upper := strings.ToUpper(s)
	if Currency(upper).IsValid() {
		return Currency(upper)
	}
	if slices.Contains(strings.Fields(leftOut), upper) {
		return ""
	}
	for _, code := range allCodes() {
		if oneEdit(upper, code) {
			return Currency(code)
		}
	}
	return ""
}

// oneEdit says whether one insertion, deletion, substitution or swap of
// neighbours leads from a to b. Both are taken as bytes.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0 // length of the common start
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch len(b) - len(a) {
	case 0:
		if i == len(a) {
			return false // nothing to edit
		}
		swap := i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
		return swap || a[i+1:] == b[i+1:]
	case 1:
		return a[i:] == b[i+1:]
	}
	return false
}
