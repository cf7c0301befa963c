package money

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"
)

// parseNumber reads a number of major units in the currency. Length and form
// are checked before a decimal is made of it, and the form has no exponent, so
// no text can ask for a number of millions of digits.
//
//	number = [ "-" ] digits [ "." digits ]
func parseNumber(s string, c Currency) (decimal.Decimal, error) {
	if rule := numberRule(s); rule != "" {
		return decimal.Decimal{}, &ParseError{In: s, Rule: rule}
	}
	unsigned, negative := strings.CutPrefix(s, "-")
	whole, decimals, _ := strings.Cut(unsigned, ".")
	whole = strings.TrimLeft(whole, "0")
	if len(whole) > MostIntegerDigits || len(decimals) > MostDecimals {
		return decimal.Decimal{}, &BoundError{Number: s, Currency: c}
	}
	coefficient, _ := new(big.Int).SetString("0"+whole+decimals, 10) // digits only, seen above
	if negative {
		coefficient.Neg(coefficient) // which leaves 0 as it is
	}
	return decimal.NewFromBigInt(coefficient, -int32(len(decimals))), nil
}

// numberRule is the rule of form that s breaks, "" when it breaks none.
func numberRule(s string) string {
	if s == "" {
		return "write a number such as 3500.00"
	}
	if len(s) > LongestNumber {
		return "it is too long for an amount"
	}
	unsigned := strings.TrimPrefix(s, "-")
	whole, decimals, pointed := strings.Cut(unsigned, ".")
	if onlyDigits(whole) && (!pointed || onlyDigits(decimals)) {
		return ""
	}
	switch {
	case strings.ContainsAny(s, "eE"):
		return "write the number out, without an exponent"
	case strings.ContainsAny(s, ", _'") || strings.Count(s, ".") > 1:
		return "write digits without groups and a point before the decimals, such as 3500.00"
	case strings.HasPrefix(s, "+"):
		return "leave out the plus sign"
	}
	return "write a number such as 3500.00"
}

// onlyDigits says whether s is one ASCII digit or more.
func onlyDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// formatNumber writes the number with at least the given decimals, and more
// only where it needs them.
func formatNumber(d decimal.Decimal, digits int) string {
	// StringFixed rounds to what is already there, and reads no package switch.
	s := d.StringFixed(max(int32(digits), -d.Exponent()))
	spare := int(-d.Exponent()) - digits
	for ; spare > 0 && s[len(s)-1] == '0'; spare-- {
		s = s[:len(s)-1]
	}
	return strings.TrimSuffix(s, ".")
}

// inBounds says whether a number of at most [MostDecimals] decimals, which
// every sum, difference and whole multiple of amounts is, has at most
// [MostIntegerDigits] before the point.
func inBounds(d decimal.Decimal) bool {
	return d.NumDigits()+int(d.Exponent()) <= MostIntegerDigits
}
