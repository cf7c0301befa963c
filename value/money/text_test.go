package money_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/money"
)

func TestParse(t *testing.T) {
	for name, in := range map[string]string{
		"euros":      "3500.00 EUR",
		"yen":        "350 JPY",
		"fine":       "0.000001 EUR",
		"owed":       "-12.50 SEK",
		"nothing":    "0.00 EUR",
		"four":       "1.0001 UYW",
		"whole fils": "1.000 TND",
	} {
		t.Run(name, func(t *testing.T) {
			a, err := money.Parse(in)
			require.NoError(t, err)
			if a.String() != in {
				t.Errorf("text comes back as %q", a)
			}
		})
	}
}

func TestParseRejects(t *testing.T) {
	parse := &money.ParseError{}
	code := &money.CurrencyError{}
	bound := &money.BoundError{}
	for name, test := range map[string]struct {
		in   string
		want any // pointer to the kind of error
		says string
	}{
		"empty":             {"", &parse, "one space"},
		"no currency":       {"3500", &parse, "one space"},
		"nothing behind":    {"3500 ", &code, "missing"},
		"nothing before":    {" EUR", &parse, "write a number"},
		"two spaces":        {"3500  EUR", &parse, "groups"},
		"grouped":           {"3 500 EUR", &parse, "groups"},
		"currency first":    {"EUR 3500", &code, "3500"},
		"sign":              {"3500 €", &code, "€"},
		"lower case":        {"3500 eur", &code, `"EUR"`},
		"no-break space":    {"3500\u00a0EUR", &parse, "one space"},
		"tab":               {"3500\tEUR", &parse, "one space"},
		"newline behind":    {"3500 EUR\n", &code, "EUR"},
		"exponent":          {"1e999999999 EUR", &parse, "exponent"},
		"above the largest": {"1000000000000000 EUR", &bound, "digits"},
		"hostile":           {strings.Repeat("9 ", 1_000_000), &code, "missing"},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := money.Parse(test.in)
			require.ErrorAs(t, err, test.want)
			require.ErrorContains(t, err, test.says)
			if !a.Equal(money.Amount{}) || len(err.Error()) > 300 {
				t.Errorf("amount %v, message of %d bytes", a, len(err.Error()))
			}
		})
	}
}

func TestMustParsePanics(t *testing.T) {
	require.PanicsWithError(t, `money: "3500,00" is no amount: `+
		`write digits without groups and a point before the decimals, such as 3500.00`,
		func() { money.MustParse("3500,00 EUR") })
}

func TestText(t *testing.T) {
	for name, want := range map[string]money.Amount{
		"euros": amount(t, "12.5 EUR"),
		"zero":  {},
	} {
		t.Run(name, func(t *testing.T) {
			text, err := want.MarshalText()
			require.NoError(t, err)
			if string(text) != want.String() {
				t.Errorf("text %q, string %q", text, want)
			}
			got := amount(t, "7 SEK")
			require.NoError(t, got.UnmarshalText(text))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("through %q (-want +got):\n%s", text, diff)
			}
		})
	}

	kept := amount(t, "7 SEK")
	require.Error(t, kept.UnmarshalText([]byte("7")))
	if kept.String() != "7.00 SEK" {
		t.Errorf("a text that is wrong changed the amount to %v", kept)
	}

	text, err := kept.AppendText([]byte("costs "))
	require.NoError(t, err)
	if string(text) != "costs 7.00 SEK" {
		t.Errorf("AppendText = %q", text)
	}
}
