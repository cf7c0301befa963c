package money_test

import (
	"encoding/json"
	"strings"
	"testing"

	strict "github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/money"
)

func TestJSON(t *testing.T) {
	tests := []struct{ name, amount, text string }{
		{"one decimal", "12.5 EUR", `{"amount":"12.50","currency":"EUR"}`},
		{"whole", "3500 EUR", `{"amount":"3500.00","currency":"EUR"}`},
		{"finer than a cent", "0.125 EUR", `{"amount":"0.125","currency":"EUR"}`},
		{"owed", "-1 EUR", `{"amount":"-1.00","currency":"EUR"}`},
		{"nothing", "0 EUR", `{"amount":"0.00","currency":"EUR"}`},
		{"no minor unit", "350 JPY", `{"amount":"350","currency":"JPY"}`},
		{"the zero Amount", "", `{"amount":"","currency":""}`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			want := amount(t, test.amount)
			text, err := json.Marshal(want)
			require.NoError(t, err)
			if string(text) != test.text {
				t.Errorf("JSON = %s, want %s", text, test.text)
			}
			got := amount(t, "7 SEK")
			require.NoError(t, json.Unmarshal(text, &got))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("round trip (-want +got):\n%s", diff)
			}
			again, err := want.Form().Value()
			require.NoError(t, err)
			if diff := cmp.Diff(want, again); diff != "" {
				t.Errorf("through the form (-want +got):\n%s", diff)
			}
		})
	}
}

// The switches are those of decimal 1.6; what an amount writes and reads must
// not depend on what another part of the program has set.
func TestDecimalSwitchesChangeNothing(t *testing.T) {
	fine, large := amount(t, "0.125 EUR"), amount(t, "1200 EUR")
	write := func() []string {
		a, err := json.Marshal(fine)
		require.NoError(t, err)
		b, err := json.Marshal(large)
		require.NoError(t, err)
		third, err := large.MulRatio(1, 7, money.HalfEven)
		require.NoError(t, err)
		read, err := money.Of("999999999999999.999999", money.EUR)
		require.NoError(t, err)
		shares, err := large.Allocate([]int64{1, 1, 1})
		require.NoError(t, err)
		return []string{string(a), string(b), fine.String(), large.String(), third.String(), read.String(), shares[0].String()}
	}
	before := write()

	division, quotes, trim := decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros
	scientific, exponent := decimal.UseScientificNotation, decimal.MaxDecodeExponent
	t.Cleanup(func() {
		decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros = division, quotes, trim
		decimal.UseScientificNotation, decimal.MaxDecodeExponent = scientific, exponent
	})
	decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros = 0, !quotes, !trim
	decimal.UseScientificNotation, decimal.MaxDecodeExponent = !scientific, 0

	if diff := cmp.Diff(before, write()); diff != "" {
		t.Errorf("the switches of package decimal show (-before +after):\n%s", diff)
	}
}

func TestUnmarshalJSONRejects(t *testing.T) {
	parse := &money.ParseError{}
	code := &money.CurrencyError{}
	bound := &money.BoundError{}
	for name, test := range map[string]struct {
		text string
		want any // pointer to the kind of error
		says string
	}{
		"bare number":       {`{"amount":12.50,"currency":"EUR"}`, &parse, "amount is a bare number: put it in quotes"},
		"huge exponent":     {`{"amount":1e999999999,"currency":"EUR"}`, &parse, "bare number"},
		"exponent in quote": {`{"amount":"1e999999999","currency":"EUR"}`, &parse, "exponent"},
		"too large":         {`{"amount":"1000000000000000","currency":"EUR"}`, &bound, "digits"},
		"null":              {`null`, &parse, "write an object"},
		"null amount":       {`{"amount":null,"currency":"EUR"}`, &parse, "amount is null"},
		"null currency":     {`{"amount":"1","currency":null}`, &parse, "currency is null"},
		"boolean":           {`{"amount":true,"currency":"EUR"}`, &parse, "amount is no string"},
		"object within":     {`{"amount":{"amount":"1"},"currency":"EUR"}`, &parse, "amount is no string"},
		"list within":       {`{"amount":["1"],"currency":"EUR"}`, &parse, "amount is no string"},
		"string":            {`"12.50 EUR"`, &parse, "write an object"},
		"number":            {`12.50`, &parse, "write an object"},
		"list":              {`["12.50","EUR"]`, &parse, "write an object"},
		"unknown member":    {`{"amount":"1","currency":"EUR","vat":"21"}`, &parse, `no member "vat"`},
		"mis-cased member":  {`{"Amount":"1","currency":"EUR"}`, &parse, `no member "Amount"`},
		"repeated amount":   {`{"amount":"1","amount":"2","currency":"EUR"}`, &parse, "amount stands there twice"},
		"repeated currency": {`{"amount":"1","currency":"EUR","currency":"EUR"}`, &parse, "currency stands there twice"},
		"repeated by escape": {
			`{"amount":"1","\u0061mount":"2","currency":"EUR"}`, &parse, "amount stands there twice"},
		"no currency":        {`{"amount":"1"}`, &parse, "both members"},
		"no amount":          {`{"currency":"EUR"}`, &parse, "both members"},
		"nothing":            {`{}`, &parse, "both members"},
		"empty amount":       {`{"amount":"","currency":"EUR"}`, &parse, "write a number"},
		"empty currency":     {`{"amount":"1","currency":""}`, &code, "missing"},
		"unknown currency":   {`{"amount":"1","currency":"euro"}`, &code, `"EUR"`},
		"spaces":             {`{"amount":" 1","currency":"EUR"}`, &parse, "groups"},
		"hostile member":     {`{"` + strings.Repeat("x", 1_000_000) + `":"1"}`, &parse, "no member"},
		"hostile amount":     {`{"amount":"` + strings.Repeat("9", 1_000_000) + `","currency":"EUR"}`, &parse, "too long"},
		"not valid UTF-8":    {"{\"amount\":\"1\xff\",\"currency\":\"EUR\"}", &parse, "write a number"},
		"list that nests on": {`{"amount":` + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + `}`, &parse, "no string"},
	} {
		t.Run(name, func(t *testing.T) {
			a := amount(t, "7 SEK")
			err := json.Unmarshal([]byte(test.text), &a)
			require.ErrorAs(t, err, test.want)
			require.ErrorContains(t, err, test.says)
			if a.String() != "7.00 SEK" || len(err.Error()) > 400 {
				t.Errorf("amount %v, message of %d bytes", a, len(err.Error()))
			}
		})
	}
}

// Called without json.Unmarshal, the text need not be JSON at all.
func TestUnmarshalJSONDirectly(t *testing.T) {
	for name, text := range map[string]string{
		"empty":        ``,
		"breaks off":   `{`,
		"after a name": `{"amount"`,
		"after colon":  `{"amount":`,
		"in a string":  `{"amount":"1`,
		"no end":       `{"amount":"1","currency":"EUR"`,
		"wrong end":    `{"amount":"1","currency":"EUR"]`,
		"data behind":  `{"amount":"1","currency":"EUR"} {}`,
		"junk behind":  `{"amount":"1","currency":"EUR"}x`,
		"no quotes":    `{amount:"1"}`,
		"number name":  `{1:"1"}`,
	} {
		t.Run(name, func(t *testing.T) {
			var a money.Amount
			var out *money.ParseError
			require.ErrorAs(t, a.UnmarshalJSON([]byte(text)), &out)
			require.True(t, a.Equal(money.Amount{}))
		})
	}
	var a money.Amount
	require.NoError(t, a.UnmarshalJSON([]byte(" {\n\t\"currency\": \"EUR\", \"amount\": \"1\" } ")))
	require.Equal(t, "1.00 EUR", a.String())
}

func TestInDocuments(t *testing.T) {
	type line struct {
		Cost money.Amount `json:"cost"`
		Fee  money.Amount `json:"fee,omitzero"`
		Paid money.Amount `json:"paid"`
	}
	want := line{Cost: amount(t, "12.5 EUR"), Paid: amount(t, "0 EUR")}
	text, err := json.Marshal(want)
	require.NoError(t, err)
	const form = `{"cost":{"amount":"12.50","currency":"EUR"},"paid":{"amount":"0.00","currency":"EUR"}}`
	if string(text) != form {
		t.Errorf("JSON = %s", text)
	}
	var got line
	require.NoError(t, json.Unmarshal(text, &got))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("decoded (-want +got):\n%s", diff)
	}
	require.Error(t, json.Unmarshal([]byte(`{"cost":null}`), &got))
	require.Error(t, strict.Unmarshal([]byte(`{"cost":null}`), &got))

	text, err = strict.Marshal(want)
	require.NoError(t, err)
	if string(text) != form {
		t.Errorf("JSON by the strict encoder = %s", text)
	}
}

// A form in place of an amount gives a strict decoder the place in it.
func TestFormInStrictDecoder(t *testing.T) {
	type line struct {
		Cost money.Form `json:"cost"`
	}
	var got line
	err := strict.Unmarshal([]byte(`{"cost":{"amount":12.5,"currency":"EUR"}}`), &got, strict.RejectUnknownMembers(true))
	var out *strict.SemanticError
	require.ErrorAs(t, err, &out)
	if out.JSONPointer != "/cost/amount" {
		t.Errorf("place = %q", out.JSONPointer)
	}
	require.NoError(t, strict.Unmarshal([]byte(`{"cost":{"amount":"12.5","currency":"EUR"}}`), &got))
	a, err := got.Cost.Value()
	require.NoError(t, err)
	require.Equal(t, money.Form{Amount: "12.50", Currency: "EUR"}, a.Form())
}
