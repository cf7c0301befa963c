package money

import "fmt"

// CurrencyError says that a text is no currency.
type CurrencyError struct {
	In    string   // the whole text
	Meant Currency // what was probably meant, "" when nothing comes near
}

func (e *CurrencyError) Error() string {
	message := fmt.Sprintf("money: %.20q is no currency: use a current ISO 4217 code such as EUR", e.In)
	if e.In == "" {
		message = "money: the currency is missing: give an ISO 4217 code such as EUR"
	}
	if e.Meant != "" {
		message += fmt.Sprintf("; did you mean %q?", e.Meant)
	}
	return message
}

// ParseError says that a text or JSON value is no amount.
type ParseError struct {
	In   string // the whole text
	Rule string // what to do, in English; not stable
}

func (e *ParseError) Error() string {
	return fmt.Sprintf("money: %.60q is no amount: %s", e.In, e.Rule)
}

// BoundError says that a number is larger or finer than an amount can be.
type BoundError struct {
	Number   string // in major units
	Currency Currency
}

func (e *BoundError) Error() string {
	return fmt.Sprintf("money: %.60s %s is out of bounds: an amount has at most %d digits before the point and %d after it",
		e.Number, e.Currency, MostIntegerDigits, MostDecimals)
}

// MismatchError says that two amounts are not in one currency.
type MismatchError struct{ A, B Currency }

func (e *MismatchError) Error() string {
	return fmt.Sprintf("money: %s and %s do not mix: convert one of them first", e.A, e.B)
}

// RatioError says that a ratio has no value, as its denominator is zero.
type RatioError struct{ Num, Den int64 }

func (e *RatioError) Error() string {
	return fmt.Sprintf("money: the ratio %d/%d has no value: give a denominator other than 0", e.Num, e.Den)
}

// WeightError says that an amount cannot be allocated by these weights: the
// one at Index is negative, or, when Index is -1, none is above zero.
type WeightError struct {
	Index  int
	Weight int64
}

func (e *WeightError) Error() string {
	if e.Index < 0 {
		return "money: no weight is above zero: give at least one"
	}
	return fmt.Sprintf("money: weight %d is %d: weights are zero or more", e.Index, e.Weight)
}

// FineError says that an amount is finer than the minor unit of its currency
// where whole minor units are needed.
type FineError struct{ Amount Amount }

func (e *FineError) Error() string {
	return fmt.Sprintf("money: %s is finer than the minor unit of the currency: round it first", e.Amount)
}
