package money

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"
)

// Amount is an exact sum in one currency, in major units. It is immutable.
// Compare with Equal or Cmp, not ==: equal sums may differ inside.
//
// The zero Amount is nothing in no currency; added to any amount it gives that
// amount, and its text is "". It is not the same as 0.00 EUR, which is nothing
// in euros. Every other Amount has a valid currency, fewer than 16 digits
// before the point and at most 6 after it.
type Amount struct {
	value    decimal.Decimal // exponent -MostDecimals to 0
	currency Currency
}

// Of reads a number of major units, such as "3500.00": digits with a minus
// before and a point and decimals behind where needed; no exponent, plus sign,
// space or group. "-0" is 0. The error is a [*CurrencyError], a [*ParseError]
// or a [*BoundError].
func Of(number string, c Currency) (Amount, error) {
	if !c.IsValid() {
		return Amount{}, &CurrencyError{In: string(c), Meant: nearest(string(c))}
	}
	value, err := parseNumber(number, c)
	if err != nil {
		return Amount{}, err
	}
	return Amount{value, c}, nil
}

// Parse reads a number as [Of] does and the currency after one space, such as
// "3500.00 EUR".
func Parse(s string) (Amount, error) {
	space := strings.LastIndexByte(s, ' ')
	if space < 0 {
		return Amount{}, &ParseError{In: s, Rule: "write the number, one space and the currency, such as 3500.00 EUR"}
	}
	return Of(s[:space], Currency(s[space+1:]))
}

// MustParse is [Parse] for amounts that are written in the program: tables and
// tests. It panics when the text is no amount.
func MustParse(s string) Amount {
	a, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return a
}

// FromMinor makes an amount of minor units, such as cents. The error is a
// [*CurrencyError] or a [*BoundError].
func FromMinor(minor int64, c Currency) (Amount, error) {
	digits, ok := c.digits()
	if !ok {
		return Amount{}, &CurrencyError{In: string(c), Meant: nearest(string(c))}
	}
	return Amount{decimal.New(minor, -int32(digits)), c}.bounded()
}

// Currency is the currency, "" for the zero Amount.
func (a Amount) Currency() Currency { return a.currency }

// Decimal is the number of major units, for exact work elsewhere.
func (a Amount) Decimal() decimal.Decimal { return a.value }

// Minor is the number of minor units, such as cents. It is not exact when the
// amount is finer than a minor unit: then the rest is cut off towards zero.
// Nor is it in currencies of four decimals when the number does not fit an
// int64: then it is 0.
func (a Amount) Minor() (minor int64, exact bool) {
	units, rest := a.minor()
	if !units.IsInt64() {
		return 0, false
	}
	return units.Int64(), rest.Sign() == 0
}

// minor is the number of minor units cut off towards zero, and what was cut
// off, in parts of a minor unit.
func (a Amount) minor() (units, rest *big.Int) {
	units, rest = a.value.Coefficient(), new(big.Int)
	shift := int64(a.value.Exponent()) + int64(a.currency.Digits())
	if shift >= 0 {
		return units.Mul(units, pow10(shift)), rest
	}
	return units.QuoRem(units, pow10(-shift), rest)
}

// IsZero says whether the amount is nothing, in whatever currency or none; the
// zero Amount alone has no currency. So the JSON option omitzero would leave
// out 0.00 EUR: do not set it on an Amount where nothing is worth saying.
func (a Amount) IsZero() bool { return a.Sign() == 0 }

// Sign is -1 for less than nothing, 0 for nothing, +1 for more.
func (a Amount) Sign() int { return a.value.Sign() }

// IsNegative says whether the amount is less than nothing.
func (a Amount) IsNegative() bool { return a.Sign() < 0 }

// Equal says whether both are the same sum in the same currency.
func (a Amount) Equal(b Amount) bool {
	return a.currency == b.currency && a.value.Equal(b.value)
}

// Cmp is -1 when a is less than b, 0 when they are the same sum, +1 when a is
// more. The error is a [*MismatchError]; the zero Amount compares with any.
func (a Amount) Cmp(b Amount) (int, error) {
	if _, err := common(a, b); err != nil {
		return 0, err
	}
	return a.value.Cmp(b.value), nil
}

// bounded is the amount, or the error that it is out of bounds.
func (a Amount) bounded() (Amount, error) {
	if !inBounds(a.value) {
		return Amount{}, &BoundError{Number: formatNumber(a.value, 0), Currency: a.currency}
	}
	return a, nil
}

// common is the currency of both amounts; the zero Amount takes any.
func common(a, b Amount) (Currency, error) {
	switch {
	case a.currency == b.currency || b.currency == "":
		return a.currency, nil
	case a.currency == "":
		return b.currency, nil
	}
	return "", &MismatchError{A: a.currency, B: b.currency}
}

// pow10 is ten to the power of n, which is at most 18.
func pow10(n int64) *big.Int {
	power := int64(1)
	for range n {
		power *= 10
	}
	return big.NewInt(power)
}
