package money_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/money"
)

func TestRound(t *testing.T) {
	tests := []struct{ name, amount, away, even string }{
		{"below the middle", "0.124999 EUR", "0.12 EUR", "0.12 EUR"},
		{"middle above an even cent", "0.125 EUR", "0.13 EUR", "0.12 EUR"},
		{"middle above an odd cent", "0.135 EUR", "0.14 EUR", "0.14 EUR"},
		{"above the middle", "0.125001 EUR", "0.13 EUR", "0.13 EUR"},
		{"owed, below the middle", "-0.124999 EUR", "-0.12 EUR", "-0.12 EUR"},
		{"owed, middle above an even cent", "-0.125 EUR", "-0.13 EUR", "-0.12 EUR"},
		{"owed, middle above an odd cent", "-0.135 EUR", "-0.14 EUR", "-0.14 EUR"},
		{"half a cent", "0.005 EUR", "0.01 EUR", "0.00 EUR"},
		{"half a cent owed", "-0.005 EUR", "-0.01 EUR", "0.00 EUR"},
		{"whole cents", "12.34 EUR", "12.34 EUR", "12.34 EUR"},
		{"whole euros", "12 EUR", "12.00 EUR", "12.00 EUR"},
		{"half a yen", "2.5 JPY", "3 JPY", "2 JPY"},
		{"half a fils", "0.0005 BHD", "0.001 BHD", "0.000 BHD"},
		{"nothing at all", "", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a := amount(t, test.amount)
			away, err := a.Round(money.HalfAwayFromZero)
			require.NoError(t, err)
			even, err := a.Round(money.HalfEven)
			require.NoError(t, err)
			if diff := cmp.Diff([]string{test.away, test.even}, []string{away.String(), even.String()}); diff != "" {
				t.Errorf("away from zero and even (-want +got):\n%s", diff)
			}
			unnamed, err := a.Round(money.Rounding(99))
			require.NoError(t, err)
			if diff := cmp.Diff(away, unnamed); diff != "" {
				t.Errorf("a rounding without a name (-want +got):\n%s", diff)
			}
		})
	}
	if money.Rounding(0) != money.HalfAwayFromZero {
		t.Error("the zero Rounding has changed")
	}
}

func TestRoundOverTheBound(t *testing.T) {
	var out *money.BoundError
	_, err := amount(t, "999999999999999.995 EUR").Round(money.HalfAwayFromZero)
	require.ErrorAs(t, err, &out)
	_, err = amount(t, "-999999999999999.5 JPY").Round(money.HalfEven)
	require.ErrorAs(t, err, &out)
	_, err = amount(t, "999999999999999.994 EUR").Round(money.HalfAwayFromZero)
	require.NoError(t, err)
}

func TestMulRatio(t *testing.T) {
	tests := []struct {
		name, amount string
		num, den     int64
		rounding     money.Rounding
		want         string // "out" when out of bounds
	}{
		{"a third", "100 EUR", 1, 3, money.HalfAwayFromZero, "33.33 EUR"},
		{"two thirds", "100 EUR", 2, 3, money.HalfAwayFromZero, "66.67 EUR"},
		{"a month of a year", "420000 EUR", 1, 12, money.HalfAwayFromZero, "35000.00 EUR"},
		{"exact middle away", "0.25 EUR", 1, 2, money.HalfAwayFromZero, "0.13 EUR"},
		{"exact middle to even", "0.25 EUR", 1, 2, money.HalfEven, "0.12 EUR"},
		{"just above the middle", "0.250001 EUR", 1, 2, money.HalfEven, "0.13 EUR"},
		{"rounded once: 0.4445 is not 0.445", "0.889 EUR", 1, 2, money.HalfAwayFromZero, "0.44 EUR"},
		{"negative ratio", "100 EUR", -1, 3, money.HalfAwayFromZero, "-33.33 EUR"},
		{"negative denominator", "100 EUR", 2, -3, money.HalfAwayFromZero, "-66.67 EUR"},
		{"both negative", "-0.25 EUR", -1, -2, money.HalfAwayFromZero, "-0.13 EUR"},
		{"min over min", "12.345 EUR", math.MinInt64, math.MinInt64, money.HalfAwayFromZero, "12.35 EUR"},
		{"large and back", "999999999999999 EUR", math.MaxInt64, math.MaxInt64, money.HalfEven, "999999999999999.00 EUR"},
		{"tiny", "1 EUR", 1, math.MaxInt64, money.HalfEven, "0.00 EUR"},
		{"over the bound", "999999999999999 EUR", 2, 1, money.HalfEven, "out"},
		{"far over the bound", "999999999999999 EUR", math.MinInt64, 1, money.HalfEven, "out"},
		{"no minor unit", "100 JPY", 2, 3, money.HalfEven, "67 JPY"},
		{"fine parts of a yen", "0.75 JPY", 2, 1, money.HalfEven, "2 JPY"},
		{"three decimals", "1 BHD", 1, 3, money.HalfEven, "0.333 BHD"},
		{"nothing at all", "", 1, 3, money.HalfEven, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := amount(t, test.amount).MulRatio(test.num, test.den, test.rounding)
			if test.want == "out" {
				var out *money.BoundError
				require.ErrorAs(t, err, &out)
				return
			}
			require.NoError(t, err)
			if got.String() != test.want {
				t.Errorf("MulRatio = %v, want %v", got, test.want)
			}
		})
	}

	_, err := amount(t, "1 EUR").MulRatio(3, 0, money.HalfEven)
	var out *money.RatioError
	require.ErrorAs(t, err, &out)
	if diff := cmp.Diff(money.RatioError{Num: 3}, *out); diff != "" {
		t.Errorf("error (-want +got):\n%s", diff)
	}
}
