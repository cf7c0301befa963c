// Package figure holds the numbers of a model as a reader could quote them:
// a value together with the reference that says where it comes from. The unit
// stands in the name of the member that holds the figure, such as
// "duration_months".
package figure

import (
	"errors"
	"strings"

	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/money"
)

// The codes of this package.
const (
	CodeMissing      = "figure/missing"
	CodeDistribution = "figure/distribution"
	CodeRange        = "figure/range"
	CodeCurrency     = "figure/currency"
	CodeNegative     = "figure/negative"
)

// Rules is the rule book of this package.
func Rules() []finding.Rule {
	return []finding.Rule{
		{Code: CodeMissing, Severity: finding.Error, About: "a figure that the model needs is there"},
		{Code: CodeDistribution, Severity: finding.Error, About: "the parameters of a distribution fit together"},
		{Code: CodeRange, Severity: finding.Error, About: "every value that a distribution can take lies in the range of the figure"},
		{Code: CodeCurrency, Severity: finding.Error, About: "an amount is in the currency of the budget"},
		{Code: CodeNegative, Severity: finding.Error, About: "an amount is not negative"},
	}
}

// Uncertain is a number, certain or not, with its reference. The zero
// Uncertain is no figure.
type Uncertain struct {
	// Value is the distribution; a bare number is certain.
	Value dist.Dist `json:"value"`
	// Ref says where it comes from.
	Ref cite.Ref `json:"ref"`
}

// IsZero says whether this is no figure.
func (u Uncertain) IsZero() bool { return u.Value == nil && u.Ref.IsZero() }

// Or is the distribution, or the certain number when there is no figure.
func (u Uncertain) Or(number float64) dist.Dist {
	if u.Value == nil {
		return dist.Point{Value: number}
	}
	return u.Value
}

// Check reports what is wrong with a figure whose values must lie in
// [lo, hi], an optional one: no figure is fine.
func (u Uncertain) Check(at finding.At, book *cite.Book, lo, hi float64) {
	if u.IsZero() {
		return
	}
	CheckDist(book.Check(at, u.Ref).In("value"), u.Value, lo, hi)
}

// Need is [Uncertain.Check] for a figure that must be there.
func (u Uncertain) Need(at finding.At, book *cite.Book, lo, hi float64) {
	if at.Check(!u.IsZero(), CodeMissing, "give the figure, with its reference") {
		u.Check(at, book, lo, hi)
	}
}

// CheckDist reports a distribution that is missing, whose parameters do not
// fit together, or that reaches out of [lo, hi], and says whether it is sound.
func CheckDist(at finding.At, d dist.Dist, lo, hi float64) bool {
	if !at.Check(d != nil, CodeMissing, "give the number or its distribution") {
		return false
	}
	number, bare := d.(dist.Point)
	if err := d.Validate(); err != nil {
		if kind := dist.KindOf(d); kind != "" && !bare {
			at = at.In(kind)
		}
		checkParameters(at, err, bare)
		return false
	}
	if bare {
		return at.Check(number.Value >= lo && number.Value <= hi, CodeRange, "%v is outside %g to %g: correct it", number.Value, lo, hi)
	}
	low, high := d.Support()
	return at.Check(low >= lo && high <= hi, CodeRange, "%v reaches from %g to %g, and must stay within %g and %g: truncate or correct it", d, low, high, lo, hi)
}

// checkParameters reports each parameter that is wrong at its own place; a bare
// number has none.
func checkParameters(at finding.At, err error, bare bool) {
	if all, several := err.(interface{ Unwrap() []error }); several {
		for _, one := range all.Unwrap() {
			checkParameters(at, one, bare)
		}
		return
	}
	var wrong *dist.ParameterError
	if errors.As(err, &wrong) && !bare {
		for name := range strings.SplitSeq(wrong.Parameter, "/") {
			at = at.In(name)
		}
	}
	at.Check(false, CodeDistribution, "%v", err)
}

// Amount is a sum of money with its reference. The zero Amount is no figure.
type Amount struct {
	// Value is the sum.
	Value money.Amount `json:"value"`
	// Ref says where it comes from.
	Ref cite.Ref `json:"ref"`
}

// IsZero says whether this is no figure.
func (a Amount) IsZero() bool { return a.Value.IsZero() && a.Value.Currency() == "" && a.Ref.IsZero() }

// Need reports what is wrong with an amount that must be there, in the
// currency and not negative. A currency that is not valid is reported where it
// stands, and not again with every amount.
func (a Amount) Need(at finding.At, book *cite.Book, currency money.Currency) {
	if !at.Check(!a.IsZero(), CodeMissing, "give the amount, with its reference") {
		return
	}
	at = book.Check(at, a.Ref).In("value")
	if at.Check(a.Value.Currency() != "", CodeCurrency, "say in which currency the amount is") && currency.IsValid() {
		at.Check(a.Value.Currency() == currency, CodeCurrency, "the amount is in %q, the budget in %q: convert it", a.Value.Currency(), currency)
	}
	at.Check(!a.Value.IsNegative(), CodeNegative, "an amount cannot be negative here")
}
