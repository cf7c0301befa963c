package money

import "strings"

// Form is an amount as it stands in a JSON document, for decoders that report
// the place of each member. It is comparable. The zero Form is that of the
// zero Amount.
type Form struct {
	// Amount is the number of major units, such as "3500.00".
	Amount string `json:"amount"`
	// Currency is the ISO 4217 code, such as "EUR".
	Currency string `json:"currency"`
}

// Form gives the amount as it stands in a document, with the decimals of the
// minor unit and more only where needed.
func (a Amount) Form() Form {
	if a.currency == "" {
		return Form{}
	}
	return Form{Amount: a.number(), Currency: string(a.currency)}
}

// Value reads the amount as [Of] does. Two empty members are the zero Amount.
// Three noughts after the point of a currency that has fewer decimals are a
// [*ParseError]: "242.000" was hardly meant for 242.
func (f Form) Value() (Amount, error) {
	if f == (Form{}) {
		return Amount{}, nil
	}
	amount, err := Of(f.Amount, Currency(f.Currency))
	if err == nil && amount.currency.Digits() < 3 && strings.HasSuffix(f.Amount, ".000") {
		whole := strings.TrimSuffix(f.Amount, ".000")
		return Amount{}, &ParseError{In: f.Amount, Rule: "write " + whole + "000 for thousands, or " + whole + ".00"}
	}
	return amount, err
}
