package figure_test

import (
	"fmt"

	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/money"
)

// The chance of a district to find a host: it lies between 0 and 1.
func ExampleUncertain_Check() {
	own := cite.Ref{Standing: cite.Assumed, Reason: "an example"}
	chance := figure.Uncertain{Value: dist.Triangular{Min: 0.6, Mode: 0.9, Max: 1.2}, Ref: own}
	var c finding.Collector
	chance.Check(c.At().In("filled_chance"), cite.NewBook(nil), 0, 1)
	figure.Uncertain{}.Check(c.At().In("population"), cite.NewBook(nil), 0, 1e9) // optional
	fmt.Print(c.List())
	// Output:
	// error: /filled_chance/value: triangular(0.6, 0.9, 1.2) reaches from 0.6 to 1.2, and must stay within 0 and 1: truncate or correct it [figure/range] (assumed)
}

func ExampleUncertain_Need() {
	var c finding.Collector
	figure.Uncertain{}.Need(c.At().In("chance"), cite.NewBook(nil), 0, 1)
	fmt.Print(c.List())
	// Output: error: /chance: give the figure, with its reference [figure/missing]
}

func ExampleUncertain_Or() {
	var multiplier figure.Uncertain
	fmt.Println(multiplier.Or(1).Mean())

	multiplier.Value = dist.Uniform{Min: 1, Max: 1.5}
	fmt.Println(multiplier.Or(1).Mean())
	// Output:
	// 1
	// 1.25
}

func ExampleUncertain_IsZero() {
	fmt.Println(figure.Uncertain{}.IsZero(), figure.Uncertain{Value: dist.Point{}}.IsZero())
	// Output: true false
}

func ExampleCheckDist() {
	var c finding.Collector
	fmt.Println(figure.CheckDist(c.At(), dist.Point{Value: 0.5}, 0, 1))
	fmt.Println(figure.CheckDist(c.At(), dist.Uniform{Min: 2, Max: 1}, 0, 1))
	for _, f := range c.List() {
		fmt.Println(f.Path, f.Code)
	}
	// Output:
	// true
	// false
	// /uniform/max figure/distribution
}

func ExampleAmount_Need() {
	own := cite.Ref{Standing: cite.Assumed, Reason: "an example"}
	a := figure.Amount{Value: money.MustParse("3500.00 SEK"), Ref: own}
	var c finding.Collector
	a.Need(c.At().In("amount"), cite.NewBook(nil), money.EUR)
	fmt.Print(c.List())
	// Output:
	// error: /amount/value: the amount is in "SEK", the budget in "EUR": convert it [figure/currency] (assumed)
}

func ExampleRules() {
	for _, rule := range figure.Rules()[:1] {
		fmt.Printf("%s (%s): %s\n", rule.Code, rule.Severity, rule.About)
	}
	// Output:
	// figure/missing (error): a figure that the model needs is there
}
