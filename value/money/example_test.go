package money_test

import (
	"encoding/json"
	"fmt"

	"github.com/clusterprogramme/programme/value/money"
)

func ExampleOf() {
	grant, err := money.Of("3500", money.EUR)
	fmt.Println(grant, err)

	_, err = money.Of("3.500,00", money.EUR)
	fmt.Println(err)

	_, err = money.Of("1e999999999", money.EUR)
	fmt.Println(err)
	// Output:
	// 3500.00 EUR <nil>
	// money: "3.500,00" is no amount: write digits without groups and a point before the decimals, such as 3500.00
	// money: "1e999999999" is no amount: write the number out, without an exponent
}

func ExampleParse() {
	a, err := money.Parse("12.5 EUR")
	fmt.Println(a, a.Currency(), err)
	// Output: 12.50 EUR EUR <nil>
}

func ExampleMustParse() {
	fmt.Println(money.MustParse("420000 EUR"))
	// Output: 420000.00 EUR
}

func ExampleFromMinor() {
	cents, _ := money.FromMinor(350_025, money.EUR)
	yen, _ := money.FromMinor(350_025, "JPY")
	fmt.Println(cents)
	fmt.Println(yen)
	// Output:
	// 3500.25 EUR
	// 350025 JPY
}

func ExampleAmount_Minor() {
	fmt.Println(money.MustParse("3500.25 EUR").Minor())
	fmt.Println(money.MustParse("0.125 EUR").Minor())
	// Output:
	// 350025 true
	// 12 false
}

func ExampleAmount_Add() {
	var total money.Amount // nothing, in no currency yet
	for _, cost := range []string{"0.10 EUR", "0.20 EUR"} {
		var err error
		if total, err = total.Add(money.MustParse(cost)); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(total)

	_, err := total.Add(money.MustParse("1.00 SEK"))
	fmt.Println(err)
	// Output:
	// 0.30 EUR
	// money: EUR and SEK do not mix: convert one of them first
}

func ExampleSum() {
	total, err := money.Sum(money.MustParse("700000 EUR"), money.MustParse("42000 EUR"))
	fmt.Println(total, err)
	// Output: 742000.00 EUR <nil>
}

func ExampleAmount_Cmp() {
	planned, spent := money.MustParse("700000 EUR"), money.MustParse("742000 EUR")
	order, err := spent.Cmp(planned)
	fmt.Println(order > 0, err)
	// Output: true <nil>
}

// A grant of 3,500 euros a month in ten districts, over a year.
func ExampleAmount_Times() {
	year, err := money.MustParse("3500 EUR").Times(10 * 12)
	fmt.Println(year, err)
	// Output: 420000.00 EUR <nil>
}

func ExampleAmount_MulRatio() {
	a := money.MustParse("0.25 EUR")
	away, _ := a.MulRatio(1, 2, money.HalfAwayFromZero)
	even, _ := a.MulRatio(1, 2, money.HalfEven)
	fmt.Println(away, even)
	// Output: 0.13 EUR 0.12 EUR
}

func ExampleAmount_Round() {
	a, err := money.MustParse("0.125 EUR").Round(money.HalfAwayFromZero)
	fmt.Println(a, err)
	// Output: 0.13 EUR <nil>
}

func ExampleAmount_Allocate() {
	shares, err := money.MustParse("100 EUR").Allocate([]int64{1, 1, 1})
	fmt.Println(shares, err)
	// Output: [33.34 EUR 33.33 EUR 33.33 EUR] <nil>
}

func ExampleAmount_MarshalJSON() {
	text, err := json.Marshal(money.MustParse("12.5 EUR"))
	fmt.Println(string(text), err)
	// Output: {"amount":"12.50","currency":"EUR"} <nil>
}

func ExampleAmount_UnmarshalJSON() {
	var a money.Amount
	fmt.Println(json.Unmarshal([]byte(`{"amount":"12.5","currency":"EUR"}`), &a), a)
	fmt.Println(json.Unmarshal([]byte(`{"amount":12.5,"currency":"EUR"}`), &a))
	// Output:
	// <nil> 12.50 EUR
	// money: "{\"amount\":12.5,\"currency\":\"EUR\"}" is no amount: amount is a bare number: put it in quotes, as readers of JSON may lose digits of it
}

func ExampleForm_Value() {
	a, err := money.Form{Amount: "12.5", Currency: "EUR"}.Value()
	fmt.Println(a, err)
	// Output: 12.50 EUR <nil>
}

func ExampleParseCurrency() {
	c, err := money.ParseCurrency("EUR")
	fmt.Println(c, c.Digits(), err)

	_, err = money.ParseCurrency("euro")
	fmt.Println(err)
	// Output:
	// EUR 2 <nil>
	// money: "euro" is no currency: use a current ISO 4217 code such as EUR; did you mean "EUR"?
}

func ExampleCurrencies() {
	all := money.Currencies()
	fmt.Println(len(all), "currencies, the first", all[0])
	// Output: 165 currencies, the first EUR
}
