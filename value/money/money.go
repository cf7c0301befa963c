// Package money holds exact sums in one currency.
//
// An [Amount] is a decimal number of major units (euros, not cents) with an
// ISO 4217 [Currency]. Nothing is rounded unless the method is told how, sums
// of different currencies do not mix, and every result is checked against the
// bounds below, so no text and no arithmetic can make a number that takes long
// to work with.
//
// Amounts are for the ledger and its border. A simulation that adds millions
// of them works in minor units, which [Amount.Minor] and [FromMinor] convert.
package money

// The bounds of an amount.
const (
	// MostIntegerDigits is how many digits an amount has at most before the
	// point: its size is below 1,000,000,000,000,000.
	MostIntegerDigits = 15
	// MostDecimals is how many digits it has at most after the point.
	MostDecimals = 6
	// LongestNumber is the length in bytes of the longest number that is read.
	LongestNumber = 24
)
