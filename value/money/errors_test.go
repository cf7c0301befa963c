package money_test

import (
	"testing"

	"github.com/clusterprogramme/programme/value/money"
)

func TestErrorsSayWhatToDo(t *testing.T) {
	for name, test := range map[string]struct {
		err  error
		want string
	}{
		"unknown currency": {&money.CurrencyError{In: "QQQ"},
			`money: "QQQ" is no currency: use a current ISO 4217 code such as EUR`},
		"no currency": {&money.CurrencyError{},
			"money: the currency is missing: give an ISO 4217 code such as EUR"},
		"near currency": {&money.CurrencyError{In: "EUT", Meant: "EUR"},
			`money: "EUT" is no currency: use a current ISO 4217 code such as EUR; did you mean "EUR"?`},
		"bound": {&money.BoundError{Number: "1000000000000000", Currency: "EUR"},
			"money: 1000000000000000 EUR is out of bounds: an amount has at most 15 digits before the point and 6 after it"},
		"mismatch": {&money.MismatchError{A: "EUR", B: "SEK"},
			"money: EUR and SEK do not mix: convert one of them first"},
		"ratio": {&money.RatioError{Num: 3},
			"money: the ratio 3/0 has no value: give a denominator other than 0"},
		"negative weight": {&money.WeightError{Index: 1, Weight: -5},
			"money: weight 1 is -5: weights are zero or more"},
		"negative first weight": {&money.WeightError{Index: 0, Weight: -5},
			"money: weight 0 is -5: weights are zero or more"},
		"no weight": {&money.WeightError{Index: -1},
			"money: no weight is above zero: give at least one"},
		"finer than a cent": {&money.FineError{Amount: money.MustParse("0.005 EUR")},
			"money: 0.005 EUR is finer than the minor unit of the currency: round it first"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := test.err.Error(); got != test.want {
				t.Errorf("message %q, want %q", got, test.want)
			}
		})
	}
}
