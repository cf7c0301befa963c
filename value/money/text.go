package money

// String gives the number and the currency, such as "3500.00 EUR", with the
// decimals of the minor unit and more only where needed; "" for the zero
// Amount.
func (a Amount) String() string {
	b, _ := a.AppendText(nil)
	return string(b)
}

// AppendText appends what String gives. The error is always nil.
func (a Amount) AppendText(b []byte) ([]byte, error) {
	if a.currency == "" {
		return b, nil
	}
	b = append(b, a.number()...)
	b = append(b, ' ')
	return append(b, a.currency...), nil
}

// number is the number of major units with the decimals of the minor unit.
func (a Amount) number() string { return formatNumber(a.value, a.currency.Digits()) }

// MarshalText gives what String gives. JSON does not use it: see MarshalJSON.
func (a Amount) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText reads an amount as [Parse] does; "" is the zero Amount.
func (a *Amount) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*a = Amount{}
		return nil
	}
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*a = parsed
	return nil
}
