package money_test

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/money"
)

// amount reads an amount; "" is the zero Amount.
func amount(t testing.TB, s string) (read money.Amount) {
	t.Helper()
	require.NoError(t, read.UnmarshalText([]byte(s)))
	return read
}

func TestOf(t *testing.T) {
	tests := []struct {
		name, number string
		currency     money.Currency
		text         string
	}{
		{"monthly grant of a broker", "3500", "EUR", "3500.00 EUR"},
		{"cents", "12.50", "EUR", "12.50 EUR"},
		{"one decimal", "12.5", "EUR", "12.50 EUR"},
		{"finer than a cent", "0.125", "EUR", "0.125 EUR"},
		{"zeros that are not needed", "0.125000", "EUR", "0.125 EUR"},
		{"zeros behind a whole number", "100.000000", "EUR", "100.00 EUR"},
		{"leading zeros", "007.50", "EUR", "7.50 EUR"},
		{"nothing", "0", "EUR", "0.00 EUR"},
		{"negative", "-0.01", "EUR", "-0.01 EUR"},
		{"negative nothing", "-0", "EUR", "0.00 EUR"},
		{"negative nothing with decimals", "-0.00", "EUR", "0.00 EUR"},
		{"largest", "999999999999999.999999", "EUR", "999999999999999.999999 EUR"},
		{"smallest", "-999999999999999.999999", "EUR", "-999999999999999.999999 EUR"},
		{"finest", "0.000001", "EUR", "0.000001 EUR"},
		{"no minor unit", "3500", "JPY", "3500 JPY"},
		{"no minor unit, hundreds", "100.00", "JPY", "100 JPY"},
		{"finer than a yen", "0.50", "JPY", "0.5 JPY"},
		{"three decimals", "1.5", "BHD", "1.500 BHD"},
		{"four decimals", "1.5", "CLF", "1.5000 CLF"},
		{"longest number that is read", "000000000000000001.00000"[:24], "EUR", "1.00 EUR"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := money.Of(test.number, test.currency)
			require.NoError(t, err)
			if a.String() != test.text {
				t.Errorf("Of = %q, want %q", a, test.text)
			}
			want, ok := new(big.Rat).SetString(test.number)
			require.True(t, ok)
			if got := a.Decimal().Rat(); got.Cmp(want) != 0 {
				t.Errorf("value = %v, want %v", got, want)
			}
			if a.Currency() != test.currency || a.Sign() != want.Sign() || a.IsNegative() != (want.Sign() < 0) || a.IsZero() != (want.Sign() == 0) {
				t.Errorf("currency %v, sign %d, negative %v, zero %v", a.Currency(), a.Sign(), a.IsNegative(), a.IsZero())
			}
		})
	}
}

func TestOfRejectsForm(t *testing.T) {
	for name, test := range map[string]struct{ number, rule string }{
		"empty":                {"", "write a number"},
		"outage":               {"1e999999999", "exponent"},
		"small outage":         {"1E-999999999", "exponent"},
		"plus":                 {"+1", "plus"},
		"only a minus":         {"-", "write a number"},
		"two minuses":          {"--1", "write a number"},
		"minus behind":         {"1-", "write a number"},
		"no whole part":        {".5", "write a number"},
		"no decimals":          {"5.", "write a number"},
		"only a point":         {".", "write a number"},
		"decimal comma":        {"3500,00", "point"},
		"Spanish groups":       {"700.000.000", "groups"},
		"groups and comma":     {"1.234,50", "groups"},
		"space group":          {"3 500", "groups"},
		"underscore":           {"3_500", "groups"},
		"Swiss groups":         {"3'500", "groups"},
		"space before":         {" 3500", "groups"},
		"newline behind":       {"3500\n", "write a number"},
		"hexadecimal":          {"0x10", "write a number"},
		"infinity":             {"Inf", "write a number"},
		"not a number":         {"NaN", "write a number"},
		"Unicode minus":        {"−5", "write a number"},
		"Arabic-Indic digits":  {"٣٥٠٠", "write a number"},
		"fraction":             {"1/3", "write a number"},
		"25 bytes":             {"0000000000000000000000001", "too long"},
		"a million digits":     {strings.Repeat("9", 1_000_000), "too long"},
		"a million zeros":      {"0." + strings.Repeat("0", 1_000_000), "too long"},
		"sign in the decimals": {"1.-5", "write a number"},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := money.Of(test.number, money.EUR)
			var out *money.ParseError
			require.ErrorAs(t, err, &out)
			if out.In != test.number || !strings.Contains(out.Rule, test.rule) {
				t.Errorf("rule %q, want one about %q", out.Rule, test.rule)
			}
			if n := len(err.Error()); n > 300 {
				t.Errorf("the message has %d bytes", n)
			}
			if !a.Equal(money.Amount{}) {
				t.Errorf("amount %v beside an error", a)
			}
		})
	}
}

func TestOfRejectsSize(t *testing.T) {
	for name, number := range map[string]string{
		"one above the largest":   "1000000000000000",
		"one below the smallest":  "-1000000000000000",
		"seven decimals":          "0.0000001",
		"seven decimals, a zero":  "1.0000000",
		"long and within 24":      "999999999999999999999999",
		"large with its decimals": "1000000000000000.000000",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := money.Of(number, money.EUR)
			var out *money.BoundError
			require.ErrorAs(t, err, &out)
			if diff := cmp.Diff(money.BoundError{Number: number, Currency: money.EUR}, *out); diff != "" {
				t.Errorf("error (-want +got):\n%s", diff)
			}
		})
	}
}

func TestOfRejectsCurrency(t *testing.T) {
	var out *money.CurrencyError
	_, err := money.Of("1", "eur")
	require.ErrorAs(t, err, &out)
	require.Equal(t, money.EUR, out.Meant)
	_, err = money.Of("1", "")
	require.ErrorAs(t, err, &out)
	require.ErrorContains(t, err, "missing")
	_, err = money.FromMinor(1, "eur")
	require.ErrorAs(t, err, &out)
}

func TestFromMinor(t *testing.T) {
	tests := []struct {
		name     string
		minor    int64
		currency money.Currency
		want     string // "" when out of bounds
	}{
		{"cents", 350_000, "EUR", "3500.00 EUR"},
		{"one cent owed", -1, "EUR", "-0.01 EUR"},
		{"yen", 350, "JPY", "350 JPY"},
		{"fils", 1, "BHD", "0.001 BHD"},
		{"four decimals", math.MaxInt64, "CLF", "922337203685477.5807 CLF"},
		{"largest", 99_999_999_999_999_999, "EUR", "999999999999999.99 EUR"},
		{"one cent more", 100_000_000_000_000_000, "EUR", ""},
		{"as large as an int64", math.MaxInt64, "EUR", ""},
		{"as small as an int64", math.MinInt64, "JPY", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := money.FromMinor(test.minor, test.currency)
			if test.want == "" {
				var out *money.BoundError
				require.ErrorAs(t, err, &out)
				return
			}
			require.NoError(t, err)
			if a.String() != test.want {
				t.Errorf("FromMinor = %v, want %v", a, test.want)
			}
			if minor, exact := a.Minor(); minor != test.minor || !exact {
				t.Errorf("Minor = %d, %v", minor, exact)
			}
		})
	}
}

func TestMinorCutsOff(t *testing.T) {
	tests := []struct {
		name, amount string
		minor        int64
		exact        bool
	}{
		{"half a cent", "0.125 EUR", 12, false},
		{"half a cent owed", "-0.125 EUR", -12, false},
		{"finer than any cent", "0.000001 EUR", 0, false},
		{"half a yen", "7.5 JPY", 7, false},
		{"whole euros", "7 EUR", 700, true},
		{"more than an int64", "999999999999999 CLF", 0, false},
		{"nothing", "0 EUR", 0, true},
		{"the zero Amount", "", 0, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			minor, exact := amount(t, test.amount).Minor()
			if minor != test.minor || exact != test.exact {
				t.Errorf("Minor = %d, %v", minor, exact)
			}
		})
	}
}

func TestZeroAmount(t *testing.T) {
	var zero money.Amount
	nothing := amount(t, "0 EUR")
	if !zero.IsZero() || zero.IsNegative() || zero.Sign() != 0 || zero.String() != "" || zero.Currency() != "" || !zero.Decimal().Equal(decimal.Zero) {
		t.Errorf("zero Amount: %q, sign %d", zero, zero.Sign())
	}
	if !nothing.IsZero() || nothing.Sign() != 0 || nothing.Currency() != money.EUR || nothing.Equal(zero) || zero.Equal(nothing) || !zero.Equal(money.Amount{}) {
		t.Error("nothing in euros is taken for nothing at all")
	}
}

func TestCmp(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       int
	}{
		{"less", "1.00 EUR", "2.00 EUR", -1},
		{"more", "2.00 EUR", "-3.00 EUR", 1},
		{"same, written differently", "1.5 EUR", "1.500 EUR", 0},
		{"finer than a cent", "0.001 EUR", "0.002 EUR", -1},
		{"above nothing", "0.01 EUR", "", 1},
		{"below nothing", "", "0.01 EUR", -1},
		{"nothing twice", "", "0 EUR", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, b := amount(t, test.a), amount(t, test.b)
			got, err := a.Cmp(b)
			require.NoError(t, err)
			back, err := b.Cmp(a)
			require.NoError(t, err)
			if got != test.want || back != -test.want {
				t.Errorf("Cmp = %d and back %d, want %d", got, back, test.want)
			}
			if same := a.Currency() == b.Currency(); a.Equal(b) != (same && test.want == 0) {
				t.Errorf("Equal = %v", a.Equal(b))
			}
		})
	}
	_, err := amount(t, "1 EUR").Cmp(amount(t, "1 SEK"))
	var out *money.MismatchError
	require.ErrorAs(t, err, &out)
	if diff := cmp.Diff(money.MismatchError{A: "EUR", B: "SEK"}, *out); diff != "" {
		t.Errorf("error (-want +got):\n%s", diff)
	}
	if amount(t, "1 EUR").Equal(amount(t, "1 SEK")) {
		t.Error("a euro equals a krona")
	}
}

func TestImmutable(t *testing.T) {
	a := amount(t, "12.50 EUR")
	a.Decimal().Coefficient().SetInt64(7)
	_, err := a.Add(amount(t, "1 EUR"))
	require.NoError(t, err)
	_, err = a.MulRatio(7, 3, money.HalfEven)
	require.NoError(t, err)
	_, err = a.Allocate([]int64{1, 2})
	require.NoError(t, err)
	_ = a.Neg()
	if a.String() != "12.50 EUR" {
		t.Errorf("the amount became %v", a)
	}
}
