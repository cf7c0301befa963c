package money_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/clusterprogramme/programme/value/money"
)

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"3500.00 EUR", "-0 EUR", "0.000001 CLF", "999999999999999.999999 JPY", "1e999999999 EUR", "", " ",
		"1.234,50 EUR", "007 BHD", "1. EUR", ".1 EUR", "1 eur", "1000000000000000 EUR", "−5 EUR",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := money.Parse(s)
		if err != nil {
			if !a.Equal(money.Amount{}) {
				t.Fatalf("amount %v beside an error", a)
			}
			return
		}
		number, code, _ := strings.Cut(s, " ")
		want, ok := new(big.Rat).SetString(number)
		if !ok || a.Decimal().Rat().Cmp(want) != 0 || string(a.Currency()) != code {
			t.Fatalf("%q is read as %v", s, a)
		}
		if !a.Currency().IsValid() || len(number) > money.LongestNumber {
			t.Fatalf("%q should not be read", s)
		}
		again, err := money.Parse(a.String())
		if err != nil || !again.Equal(a) || again.String() != a.String() {
			t.Fatalf("%q comes back as %v, %v", a, again, err)
		}
	})
}

func FuzzUnmarshalJSON(f *testing.F) {
	for _, seed := range []string{
		`{"amount":"12.50","currency":"EUR"}`, `{"amount":"","currency":""}`, `{"currency":"JPY","amount":"-0.5"}`,
		`{"amount":12.5,"currency":"EUR"}`, `{"amount":"1","amount":"2","currency":"EUR"}`, `null`, `{}`, `{`,
		`{"amount":"1e999999999","currency":"EUR"}`, `[[[[`, `{"amount":{"amount":"1"}}`, `{"Amount":"1","currency":"EUR"}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var a money.Amount
		if err := a.UnmarshalJSON(text); err != nil {
			if !a.Equal(money.Amount{}) {
				t.Fatalf("amount %v beside an error", a)
			}
			return
		}
		if !json.Valid(text) {
			t.Fatalf("%q is no JSON", text)
		}
		var loose money.Form
		if err := json.Unmarshal(text, &loose); err != nil {
			t.Fatalf("%q is read, but not by encoding/json: %v", text, err)
		}
		written, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		var again money.Amount
		if err := json.Unmarshal(written, &again); err != nil || !again.Equal(a) {
			t.Fatalf("%s comes back as %v, %v", written, again, err)
		}
	})
}

func FuzzParseCurrency(f *testing.F) {
	for _, seed := range []string{"EUR", "eur", "EURO", "", "R A", "UYW", "XXX", "€", "UER", "ſek"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := money.ParseCurrency(s)
		if err == nil {
			if string(c) != s || !c.IsValid() || len(c) != 3 {
				t.Fatalf("%q is read as %q", s, c)
			}
			return
		}
		wrong, ok := err.(*money.CurrencyError)
		if !ok || !c.IsZero() || wrong.In != s || !wrong.Meant.IsZero() && !wrong.Meant.IsValid() {
			t.Fatalf("%q gives %q and %#v", s, c, err)
		}
	})
}
