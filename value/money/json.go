package money

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// MarshalJSON gives the [Form] of the amount, such as
// {"amount":"12.50","currency":"EUR"}. No switch of package decimal changes it.
func (a Amount) MarshalJSON() ([]byte, error) { return json.Marshal(a.Form()) }

// UnmarshalJSON reads a [Form] strictly: both members once, named exactly so,
// each a string, and nothing else; null is not an amount. The error is a
// [*ParseError] or one of [Of].
func (a *Amount) UnmarshalJSON(text []byte) error {
	form, rule := decodeForm(text)
	if rule != "" {
		return &ParseError{In: string(text), Rule: rule}
	}
	value, err := form.Value()
	if err != nil {
		return err
	}
	*a = value
	return nil
}

// formRule is the rule for a value that is no object and for broken JSON.
const formRule = `write an object such as {"amount":"12.50","currency":"EUR"}`

// decodeForm gives the form, or the rule that the text breaks. It reads token
// by token, as json.Unmarshal would let unknown, repeated and mis-cased
// members pass.
func decodeForm(text []byte) (form Form, rule string) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return form, formRule
	}
	seen := make(map[json.Token]bool, 2)
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return form, formRule
		}
		member := &form.Amount
		switch name {
		case "amount":
		case "currency":
			member = &form.Currency
		default:
			return form, fmt.Sprintf("there is no member %.20q: an amount has the members amount and currency", name)
		}
		if seen[name] {
			return form, fmt.Sprintf("the member %s stands there twice: leave one out", name)
		}
		seen[name] = true
		if *member, rule = stringMember(d, name); rule != "" {
			return form, rule
		}
	}
	if end, err := d.Token(); err != nil || end != json.Delim('}') {
		return form, formRule
	}
	if _, err := d.Token(); err != io.EOF {
		return form, formRule
	}
	if len(seen) != 2 {
		return form, "give both members, amount and currency"
	}
	return form, ""
}

// stringMember gives the value of the named member, or the rule that it breaks.
func stringMember(d *json.Decoder, name json.Token) (value, rule string) {
	token, err := d.Token()
	if err != nil {
		return "", formRule
	}
	switch token := token.(type) {
	case string:
		return token, ""
	case json.Number:
		return "", fmt.Sprintf("%s is a bare number: put it in quotes, as readers of JSON may lose digits of it", name)
	case nil:
		return "", fmt.Sprintf("%s is null: write it as a string", name)
	}
	return "", fmt.Sprintf("%s is no string: put it in quotes", name)
}
