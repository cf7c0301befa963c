package money_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/money"
)

func TestAllocate(t *testing.T) {
	tests := []struct {
		name, amount string
		weights      []int64
		want         []string
	}{
		{"thirds, the cent goes to the first", "100 EUR", []int64{1, 1, 1}, []string{"33.34 EUR", "33.33 EUR", "33.33 EUR"}},
		{"two cents to the first two", "0.05 EUR", []int64{1, 1, 1}, []string{"0.02 EUR", "0.02 EUR", "0.01 EUR"}},
		{"to the largest remainder", "1 EUR", []int64{1, 2, 4}, []string{"0.14 EUR", "0.29 EUR", "0.57 EUR"}}, // 14.3, 28.6, 57.1
		{"ties go to the earliest of the largest", "0.01 EUR", []int64{1, 3, 3}, []string{"0.00 EUR", "0.01 EUR", "0.00 EUR"}},
		{"owed", "-100 EUR", []int64{1, 1, 1}, []string{"-33.34 EUR", "-33.33 EUR", "-33.33 EUR"}},
		{"zero weights get nothing", "1 EUR", []int64{0, 1, 0, 1, 1}, []string{"0.00 EUR", "0.34 EUR", "0.00 EUR", "0.33 EUR", "0.33 EUR"}},
		{"exact", "420000 EUR", []int64{1, 2, 1}, []string{"105000.00 EUR", "210000.00 EUR", "105000.00 EUR"}},
		{"one", "12.34 EUR", []int64{7}, []string{"12.34 EUR"}},
		{"nothing", "0 EUR", []int64{1, 2}, []string{"0.00 EUR", "0.00 EUR"}},
		{"nothing at all", "", []int64{1, 2}, []string{"", ""}},
		{"yen", "10 JPY", []int64{1, 1, 1}, []string{"4 JPY", "3 JPY", "3 JPY"}},
		{"zeros behind the cent", "0.030 EUR", []int64{1, 1}, []string{"0.02 EUR", "0.01 EUR"}},
		{"weights that overflow an int64 together", "1 EUR", []int64{math.MaxInt64, math.MaxInt64, math.MaxInt64}, []string{"0.34 EUR", "0.33 EUR", "0.33 EUR"}},
		{"more minor units than an int64", "999999999999999 CLF", []int64{1, 1}, []string{"499999999999999.5000 CLF", "499999999999999.5000 CLF"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			shares, err := amount(t, test.amount).Allocate(test.weights)
			require.NoError(t, err)
			var got []string
			for _, share := range shares {
				got = append(got, share.String())
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("shares (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAllocateRejects(t *testing.T) {
	for name, test := range map[string]struct {
		weights []int64
		want    money.WeightError
	}{
		"none":             {nil, money.WeightError{Index: -1}},
		"all zero":         {[]int64{0, 0}, money.WeightError{Index: -1}},
		"negative":         {[]int64{1, -5, -6}, money.WeightError{Index: 1, Weight: -5}},
		"zero in all":      {[]int64{5, -5}, money.WeightError{Index: 1, Weight: -5}},
		"as low as it can": {[]int64{math.MinInt64}, money.WeightError{Weight: math.MinInt64}},
	} {
		t.Run(name, func(t *testing.T) {
			shares, err := amount(t, "1 EUR").Allocate(test.weights)
			var out *money.WeightError
			require.ErrorAs(t, err, &out)
			if diff := cmp.Diff(test.want, *out); diff != "" || shares != nil {
				t.Errorf("shares %v, error (-want +got):\n%s", shares, diff)
			}
		})
	}
	for name, fine := range map[string]string{"half a cent": "0.005 EUR", "owed": "-0.001 EUR", "half a yen": "0.5 JPY"} {
		t.Run(name, func(t *testing.T) {
			_, err := amount(t, fine).Allocate([]int64{1, 1})
			var out *money.FineError
			require.ErrorAs(t, err, &out)
			if diff := cmp.Diff(amount(t, fine), out.Amount); diff != "" {
				t.Errorf("error (-want +got):\n%s", diff)
			}
		})
	}
}
