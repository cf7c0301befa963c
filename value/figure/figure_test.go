package figure_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/money"
)

// places are the places and codes of findings, in order.
func places(t *testing.T, list finding.List) []string {
	t.Helper()
	var all []string
	for _, f := range list {
		if f.Message == "" || strings.Contains(f.Message, "%!") || f.Severity != finding.Error {
			t.Errorf("finding %v", f)
		}
		all = append(all, f.Path+" "+f.Code)
	}
	return all
}

func book() *cite.Book { return cite.NewBook([]cite.Source{{ID: "report"}}) }

func stated() cite.Ref {
	return cite.Ref{Standing: cite.Stated, Source: "report", Place: "table 4"}
}

func certain(x float64) figure.Uncertain {
	return figure.Uncertain{Value: dist.Point{Value: x}, Ref: stated()}
}

func uncertain(d dist.Dist) figure.Uncertain { return figure.Uncertain{Value: d, Ref: stated()} }

// A figure between -1 and 2.
func TestUncertain(t *testing.T) {
	tests := []struct {
		name   string
		figure figure.Uncertain
		want   []string
	}{
		{"within", certain(0), nil},
		{"at the lower end", certain(-1), nil},
		{"at the upper end", certain(2), nil},
		{"below", certain(-1.001), []string{"/value " + figure.CodeRange}},
		{"above", certain(2.001), []string{"/value " + figure.CodeRange}},
		{"range within", uncertain(dist.Uniform{Min: -1, Max: 2}), nil},
		{"range from below", uncertain(dist.Uniform{Min: -2, Max: 2}), []string{"/value " + figure.CodeRange}},
		{"range to above", uncertain(dist.Uniform{Min: -1, Max: 3}), []string{"/value " + figure.CodeRange}},
		{"without end", uncertain(dist.Normal{Mu: 0, Sigma: 1}), []string{"/value " + figure.CodeRange}},
		{"without end, cut", uncertain(dist.Normal{Mu: 0, Sigma: 1, Min: new(-1.0), Max: new(2.0)}), nil},
		{"no number", certain(math.NaN()), []string{"/value " + figure.CodeDistribution}},
		{"one parameter wrong", uncertain(dist.Uniform{Min: 2, Max: 1}), []string{"/value/uniform/max " + figure.CodeDistribution}},
		{"two parameters wrong", uncertain(dist.Uniform{Min: math.NaN(), Max: math.Inf(1)}), []string{
			"/value/uniform/min " + figure.CodeDistribution, "/value/uniform/max " + figure.CodeDistribution,
		}},
		{"a kind from elsewhere", uncertain(foreign{}), []string{"/value " + figure.CodeDistribution}},
		{"no value", figure.Uncertain{Ref: stated()}, []string{"/value " + figure.CodeMissing}},
		{"no reference", figure.Uncertain{Value: dist.Point{}}, []string{"/ref " + cite.CodeMissing}},
		{"no reference, and out of range", figure.Uncertain{Value: dist.Point{Value: 3}}, []string{"/ref " + cite.CodeMissing, "/value " + figure.CodeRange}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var optional, needed finding.Collector
			test.figure.Check(optional.At(), book(), -1, 2)
			test.figure.Need(needed.At(), book(), -1, 2)
			if diff := cmp.Diff(test.want, places(t, optional.List())); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(optional.List(), needed.List()); diff != "" {
				t.Errorf("findings when it is needed (-optional +needed):\n%s", diff)
			}
		})
	}
}

// foreign is a distribution of no kind of package dist.
type foreign struct{ dist.Point }

func (foreign) Validate() error { return errForeign }

var errForeign = errors.New("foreign")

func TestNoFigure(t *testing.T) {
	var optional, needed finding.Collector
	figure.Uncertain{}.Check(optional.At(), book(), 0, 1)
	figure.Uncertain{}.Need(needed.At().In("chance"), book(), 0, 1)
	if diff := cmp.Diff([]string(nil), places(t, optional.List())); diff != "" {
		t.Errorf("findings about an optional figure (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"/chance " + figure.CodeMissing}, places(t, needed.List())); diff != "" {
		t.Errorf("findings about a needed figure (-want +got):\n%s", diff)
	}
}

func TestCheckDistSaysWhetherItIsSound(t *testing.T) {
	tests := []struct {
		name string
		dist dist.Dist
		want bool
	}{
		{"sound", dist.Point{Value: 1}, true},
		{"missing", nil, false},
		{"broken", dist.Uniform{Min: 2, Max: 1}, false},
		{"out of range", dist.Point{Value: 2}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var c finding.Collector
			if got := figure.CheckDist(c.At(), test.dist, 0, 1); got != test.want || got != (len(c.List()) == 0) {
				t.Errorf("sound: %v, findings:\n%v", got, c.List())
			}
		})
	}
}

func TestUncertainIsZero(t *testing.T) {
	if !(figure.Uncertain{}).IsZero() {
		t.Error("no figure is one")
	}
	for name, u := range map[string]figure.Uncertain{"value": {Value: dist.Point{}}, "reference": {Ref: stated()}} {
		if u.IsZero() {
			t.Errorf("a figure with a %s is none", name)
		}
	}
}

func TestOr(t *testing.T) {
	if diff := cmp.Diff(dist.Dist(dist.Point{Value: 7}), figure.Uncertain{Ref: stated()}.Or(7)); diff != "" {
		t.Errorf("instead of no figure (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(dist.Dist(dist.Uniform{Min: 1, Max: 2}), uncertain(dist.Uniform{Min: 1, Max: 2}).Or(7)); diff != "" {
		t.Errorf("of a figure (-want +got):\n%s", diff)
	}
}

func TestAmount(t *testing.T) {
	amount := func(text string) figure.Amount {
		return figure.Amount{Value: money.MustParse(text), Ref: stated()}
	}
	tests := []struct {
		name     string
		amount   figure.Amount
		currency money.Currency
		want     []string
	}{
		{"good", amount("3500.00 EUR"), "EUR", nil},
		{"nothing", amount("0.00 EUR"), "EUR", nil},
		{"missing", figure.Amount{}, "EUR", []string{" " + figure.CodeMissing}},
		{"no reference", figure.Amount{Value: money.MustParse("1.00 EUR")}, "EUR", []string{"/ref " + cite.CodeMissing}},
		{"no sum", figure.Amount{Ref: stated()}, "EUR", []string{"/value " + figure.CodeCurrency}},
		{"no sum, where there is no currency", figure.Amount{Ref: stated()}, "", []string{"/value " + figure.CodeCurrency}},
		{"another currency", amount("3500.00 SEK"), "EUR", []string{"/value " + figure.CodeCurrency}},
		{"a currency, where there is none", amount("3500.00 SEK"), "", nil},
		{"negative", amount("-0.01 EUR"), "EUR", []string{"/value " + figure.CodeNegative}},
		{"negative in another currency", amount("-0.01 SEK"), "EUR", []string{"/value " + figure.CodeCurrency, "/value " + figure.CodeNegative}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var c finding.Collector
			test.amount.Need(c.At(), book(), test.currency)
			if diff := cmp.Diff(test.want, places(t, c.List())); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAmountIsZero(t *testing.T) {
	if !(figure.Amount{}).IsZero() {
		t.Error("no amount is one")
	}
	for name, a := range map[string]figure.Amount{
		"sum": {Value: money.MustParse("1.00 EUR")}, "currency": {Value: money.MustParse("0.00 EUR")}, "reference": {Ref: stated()},
	} {
		if a.IsZero() {
			t.Errorf("an amount with a %s is none", name)
		}
	}
}

func TestFindingsNameTheirPlaceInTheSource(t *testing.T) {
	var c finding.Collector
	certain(3).Check(c.At().In("chance"), book(), 0, 1)
	figure.Amount{Value: money.MustParse("-1.00 EUR"), Ref: stated()}.Need(c.At().In("amount"), book(), "EUR")
	for _, f := range c.List() {
		if diff := cmp.Diff("report, table 4", f.Source); diff != "" {
			t.Errorf("source of %s (-want +got):\n%s", f.Path, diff)
		}
	}
}

func TestRules(t *testing.T) {
	want := []string{figure.CodeMissing, figure.CodeDistribution, figure.CodeRange, figure.CodeCurrency, figure.CodeNegative}
	var got []string
	for _, rule := range figure.Rules() {
		got = append(got, rule.Code)
		if rule.Severity != finding.Error || rule.About == "" {
			t.Errorf("rule %+v", rule)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("codes (-want +got):\n%s", diff)
	}
}
