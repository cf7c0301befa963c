package money_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/money"
)

func TestCurrencyDigits(t *testing.T) {
	// One per row of ISO 4217 List One that is easily got wrong.
	tests := map[money.Currency]int{
		"EUR": 2, "NOK": 2, "CHF": 2, "HUF": 2, "ISK": 0, "JPY": 0, "CLP": 0, "UYI": 0, "BHD": 3, "TND": 3,
		"IQD": 3, "CLF": 4, "UYW": 4, "MRU": 2, "MGA": 2, "SLE": 2, "VED": 2, "XAD": 2, "XCG": 2, "ZWG": 2,
	}
	for code, digits := range tests {
		if !code.IsValid() || code.Digits() != digits {
			t.Errorf("%s: valid %v, %d digits, want %d", code, code.IsValid(), code.Digits(), digits)
		}
	}
}

func TestCurrencyTable(t *testing.T) {
	seen := make(map[money.Currency]bool)
	digits := make(map[int]int)
	for _, c := range money.Currencies() {
		if seen[c] || !c.IsValid() || len(c) != 3 {
			t.Errorf("%q: repeated %v, valid %v", c, seen[c], c.IsValid())
		}
		seen[c] = true
		digits[c.Digits()]++
	}
	// The 165 codes of List One that have a minor unit, counted by its decimals.
	want := map[int]int{0: 17, 2: 139, 3: 7, 4: 2}
	if diff := cmp.Diff(want, digits); diff != "" {
		t.Errorf("codes by decimals (-want +got):\n%s", diff)
	}
	if money.Currencies()[0] != money.EUR {
		t.Error("the euro does not come first")
	}
}

func TestCurrenciesIsACopy(t *testing.T) {
	money.Currencies()[0] = "???"
	if money.Currencies()[0] != money.EUR {
		t.Error("a caller changed the table")
	}
}

func TestParseCurrency(t *testing.T) {
	tests := []struct {
		name, in string
		ok       bool
		meant    money.Currency
	}{
		{"euro", "EUR", true, ""},
		{"last of the table", "UYW", true, ""},
		{"empty", "", false, ""},
		{"lower case", "eur", false, "EUR"},
		{"mixed case", "nOk", false, "NOK"},
		{"name", "euro", false, "EUR"},
		{"substitution", "EUT", false, "EUR"},
		{"first letter", "XUR", false, "EUR"},
		{"swapped at the start", "UER", false, "EUR"},
		{"swapped at the end", "ERU", false, "EUR"},
		{"letter left out at the start", "UR", false, "EUR"},
		{"letter left out at the end", "EU", false, "EUR"},
		{"letter too many", "PLLN", false, "PLN"},
		{"space behind", "SEK ", false, "SEK"},
		{"European before the rest of the alphabet", "DKX", false, "DKK"},
		{"nothing near", "QQQ", false, ""},
		{"two edits", "EURXY", false, ""},
		{"sign", "€", false, ""},
		{"across two rows of the table", "R A", false, ""},
		{"two rows", "EUR ALL", false, ""},
		{"withdrawn 2023, Croatia", "HRK", false, ""},
		{"withdrawn 2026, Bulgaria, one edit from BYN", "BGN", false, ""},
		{"peseta, one edit from EGP", "ESP", false, ""},
		{"gold has no minor unit", "XAU", false, ""},
		{"Greek capitals", "ΕUR", false, ""}, // the first letter is U+0395, two bytes
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, err := money.ParseCurrency(test.in)
			if test.ok {
				require.NoError(t, err)
				if string(c) != test.in {
					t.Errorf("ParseCurrency = %q", c)
				}
				return
			}
			var out *money.CurrencyError
			require.ErrorAs(t, err, &out)
			if diff := cmp.Diff(money.CurrencyError{In: test.in, Meant: test.meant}, *out); diff != "" {
				t.Errorf("error (-want +got):\n%s", diff)
			}
			if !c.IsZero() {
				t.Errorf("currency %q beside an error", c)
			}
		})
	}
}

func TestNotInTheTable(t *testing.T) {
	for name, code := range map[string]money.Currency{
		"withdrawn 2026, Bulgaria": "BGN",
		"withdrawn 2025, Curaçao":  "ANG",
		"no currency":              "XXX",
		"for tests":                "XTS",
		"special drawing right":    "XDR",
	} {
		if code.IsValid() {
			t.Errorf("%s: %s is accepted", name, code)
		}
	}
}

func TestCurrencyErrorIsShort(t *testing.T) {
	_, err := money.ParseCurrency(strings.Repeat("E", 1_000_000))
	require.Error(t, err)
	if n := len(err.Error()); n > 200 {
		t.Errorf("a hostile text makes a message of %d bytes", n)
	}
}

func TestMustCurrency(t *testing.T) {
	require.Equal(t, money.EUR, money.MustCurrency("EUR"))
	require.PanicsWithError(t,
		`money: "eur" is no currency: use a current ISO 4217 code such as EUR; did you mean "EUR"?`,
		func() { money.MustCurrency("eur") })
}

func TestCurrencyJSON(t *testing.T) {
	type region struct {
		Currency money.Currency `json:"currency,omitzero"`
	}
	for name, want := range map[string]region{"euro": {money.EUR}, "none": {}} {
		t.Run(name, func(t *testing.T) {
			text, err := json.Marshal(want)
			require.NoError(t, err)
			var got region
			require.NoError(t, json.Unmarshal(text, &got))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("through %s (-want +got):\n%s", text, diff)
			}
		})
	}
	got := region{Currency: "SEK"}
	require.NoError(t, json.Unmarshal([]byte(`{"currency":""}`), &got))
	require.True(t, got.Currency.IsZero())

	var out *money.CurrencyError
	require.ErrorAs(t, json.Unmarshal([]byte(`{"currency":"euro"}`), &got), &out)
	_, err := json.Marshal(region{Currency: "euro"})
	require.ErrorAs(t, err, &out)
}
