package money_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/money"
)

func TestAddSub(t *testing.T) {
	tests := []struct{ name, a, b, sum, difference string }{
		{"cents", "0.10 EUR", "0.20 EUR", "0.30 EUR", "-0.10 EUR"},
		{"different decimals", "1 EUR", "0.000001 EUR", "1.000001 EUR", "0.999999 EUR"},
		{"decimals that cancel", "0.125 EUR", "0.875 EUR", "1.00 EUR", "-0.75 EUR"},
		{"nothing in euros", "12.50 EUR", "0 EUR", "12.50 EUR", "12.50 EUR"},
		{"nothing at all behind", "12.50 EUR", "", "12.50 EUR", "12.50 EUR"},
		{"nothing at all before", "", "12.50 EUR", "12.50 EUR", "-12.50 EUR"},
		{"nothing at all and nothing in euros", "", "0 EUR", "0.00 EUR", "0.00 EUR"},
		{"nothing at all twice", "", "", "", ""},
		{"up to the bound", "999999999999999 EUR", "0.999999 EUR", "999999999999999.999999 EUR", "999999999999998.000001 EUR"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, b := amount(t, test.a), amount(t, test.b)
			sum, err := a.Add(b)
			require.NoError(t, err)
			difference, err := a.Sub(b)
			require.NoError(t, err)
			if diff := cmp.Diff([]string{test.sum, test.difference}, []string{sum.String(), difference.String()}); diff != "" {
				t.Errorf("sum and difference (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAddRejects(t *testing.T) {
	euro, krona, most := amount(t, "1 EUR"), amount(t, "1 SEK"), amount(t, "999999999999999.999999 EUR")

	var mismatch *money.MismatchError
	_, err := euro.Add(krona)
	require.ErrorAs(t, err, &mismatch)
	if diff := cmp.Diff(money.MismatchError{A: "EUR", B: "SEK"}, *mismatch); diff != "" {
		t.Errorf("error (-want +got):\n%s", diff)
	}
	_, err = krona.Sub(euro)
	require.ErrorAs(t, err, &mismatch)
	_, err = amount(t, "0 SEK").Add(euro) // nothing in kronor is still kronor
	require.ErrorAs(t, err, &mismatch)

	var bound *money.BoundError
	_, err = most.Add(amount(t, "0.000001 EUR"))
	require.ErrorAs(t, err, &bound)
	if diff := cmp.Diff(money.BoundError{Number: "1000000000000000", Currency: "EUR"}, *bound); diff != "" {
		t.Errorf("error (-want +got):\n%s", diff)
	}
	_, err = most.Neg().Sub(euro)
	require.ErrorAs(t, err, &bound)
}

func TestNeg(t *testing.T) {
	for in, want := range map[string]string{"1 EUR": "-1.00 EUR", "-1 EUR": "1.00 EUR", "0 EUR": "0.00 EUR", "": ""} {
		if got := amount(t, in).Neg().String(); got != want {
			t.Errorf("the opposite of %q is %q", in, got)
		}
	}
}

func TestTimes(t *testing.T) {
	tests := []struct {
		name, amount string
		n            int64
		want         string // "out" when out of bounds
	}{
		// domain.md F10: the grant of 3,500 a month in 10 districts over 12 months.
		{"the broker grant of a year", "3500 EUR", 120, "420000.00 EUR"},
		{"never", "3500 EUR", 0, "0.00 EUR"},
		{"taken back", "12.50 EUR", -2, "-25.00 EUR"},
		{"parts of a cent", "0.000001 EUR", 1_000_000, "1.00 EUR"},
		{"to the bound", "0.000001 EUR", 999_999_999_999_999_999, "999999999999.999999 EUR"},
		{"over the bound", "500000000000000 EUR", 2, "out"},
		{"over any bound", "999999999999999.999999 EUR", math.MinInt64, "out"},
		{"nothing, very often", "0 EUR", math.MaxInt64, "0.00 EUR"},
		{"nothing at all", "", math.MaxInt64, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := amount(t, test.amount).Times(test.n)
			if test.want == "out" {
				var out *money.BoundError
				require.ErrorAs(t, err, &out)
				return
			}
			require.NoError(t, err)
			if got.String() != test.want {
				t.Errorf("Times = %v, want %v", got, test.want)
			}
		})
	}
}

func TestSum(t *testing.T) {
	tests := []struct {
		name string
		in   []string
		want string
	}{
		{"none", nil, ""},
		{"nothing at all", []string{"", ""}, ""},
		{"with nothing at all between", []string{"1 EUR", "", "2 EUR"}, "3.00 EUR"},
		{"out of bounds on the way only", []string{"900000000000000 EUR", "900000000000000 EUR", "-900000000000000 EUR"}, "900000000000000.00 EUR"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var list []money.Amount
			for _, s := range test.in {
				list = append(list, amount(t, s))
			}
			got, err := money.Sum(list...)
			require.NoError(t, err)
			if got.String() != test.want {
				t.Errorf("Sum = %v, want %v", got, test.want)
			}
		})
	}

	var mismatch *money.MismatchError
	_, err := money.Sum(amount(t, "1 EUR"), money.Amount{}, amount(t, "1 SEK"))
	require.ErrorAs(t, err, &mismatch)
	var bound *money.BoundError
	_, err = money.Sum(amount(t, "900000000000000 EUR"), amount(t, "900000000000000 EUR"))
	require.ErrorAs(t, err, &bound)
}
