package money

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
func (f Form) Value() (Amount, error) {
	if f == (Form{}) {
		return Amount{}, nil
	}
	return Of(f.Amount, Currency(f.Currency))
}
