// Package budget holds what a programme costs: lines bound to activities or
// months, the staff that they pay, and the sums that the source states, held
// against what the lines add up to.
//
// Rounding happens once, to the minor unit of the currency, per line and
// budget year; every total is a sum of those (see [Due]).
package budget

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/money"
	"github.com/clusterprogramme/programme/value/month"
)

// Budget is what a programme costs. The zero Budget costs nothing and is in
// no currency.
type Budget struct {
	// Currency of every amount.
	Currency money.Currency `json:"currency"`
	// YearStart is the calendar month, 1 to 12, in which a budget year begins;
	// none means January. A budget year is named after the calendar year in
	// which it begins.
	YearStart int `json:"year_start,omitzero"`
	// Lines of cost.
	Lines []Line `json:"lines,omitempty"`
	// Positions that the personnel lines pay.
	Positions []Position `json:"positions,omitempty"`
	// Statements are sums that the source states.
	Statements []Statement `json:"statements,omitempty"`
}

// Year is the budget year that holds the month.
func (b Budget) Year(m month.Month) int {
	if int(m.Month()) < b.YearStart {
		return m.Year() - 1
	}
	return m.Year()
}

// Line is a line of cost. The zero Line is not valid.
type Line struct {
	// ID names it.
	ID id.Line `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Category of cost.
	Category Category `json:"category"`
	// Amount due each period, for each unit.
	Amount figure.Amount `json:"amount"`
	// Per is the period of the amount.
	Per Period `json:"per"`
	// Each is the unit of the amount; none means that there is one.
	Each Driver `json:"each,omitzero"`
	// During is when it is due.
	During Window `json:"during"`
	// Multiplier of the amount, one draw for the whole line; none means 1.
	Multiplier figure.Uncertain `json:"multiplier,omitzero"`
	// Indexation of the amount; none means constant prices.
	Indexation Indexation `json:"indexation,omitzero"`
	// Cuts multiply the line in single years.
	Cuts []Cut `json:"cuts,omitempty"`
	// Funder pays it.
	Funder id.Body `json:"funder,omitempty"`
}

// Category is a category of cost, after the cost categories of EU grants
// (Regulation (EU) 2021/695 and the model grant agreement). The zero Category
// is not valid.
type Category string

// The categories.
const (
	Personnel        Category = "personnel"
	Travel           Category = "travel-and-subsistence"
	Equipment        Category = "equipment"
	ExternalServices Category = "external-services"
	Training         Category = "training"
	Promotion        Category = "promotion"
	Grants           Category = "grants-to-third-parties"
	Indirect         Category = "indirect"
	Contingency      Category = "contingency"
)

// Values lists the categories.
func (Category) Values() []string {
	return []string{
		string(Personnel), string(Travel), string(Equipment), string(ExternalServices), string(Training),
		string(Promotion), string(Grants), string(Indirect), string(Contingency),
	}
}

// Period is the period of an amount. The zero Period is not valid: an amount
// always says what it is per.
type Period string

const (
	// Yearly amounts are due in twelfths, each month.
	Yearly Period = "year"
	// Monthly amounts are due each month.
	Monthly Period = "month"
	// Once is due in the first month of the window.
	Once Period = "once"
)

// Values lists the periods.
func (Period) Values() []string { return []string{string(Yearly), string(Monthly), string(Once)} }

// Driver is the unit that an amount is paid for. The zero Driver is the line
// itself.
type Driver string

const (
	// PerBroker pays for each broker in place.
	PerBroker Driver = "broker"
	// PerOrganisation pays for each supported organisation.
	PerOrganisation Driver = "organisation"
)

// Values lists the drivers.
func (Driver) Values() []string { return []string{string(PerBroker), string(PerOrganisation)} }

// Window is when a line is due: while an activity runs, in given months, or,
// with both, in those months of them in which the activity runs. It is
// comparable. The zero Window is not valid.
type Window struct {
	// Activity of the roadmap: the line is due in every month at whose start
	// the activity is under way.
	Activity id.Activity `json:"activity,omitempty"`
	// Months in which it is due.
	Months month.Span `json:"months,omitzero"`
}

// Indexation raises an amount year by year. The zero Indexation raises
// nothing.
type Indexation struct {
	// Rate is the relative rise in a year, one draw for all years. Lines that
	// name the same Index share it.
	Rate figure.Uncertain `json:"rate_per_year"`
	// Base is the month from which whole years are counted: the amount is
	// multiplied by (1 + rate) to the power of the whole years since.
	Base month.Month `json:"base"`
	// Index names the rate, so that lines can share one draw.
	Index id.Measure `json:"index"`
}

// IsZero says whether it raises nothing.
func (x Indexation) IsZero() bool { return x.Rate.IsZero() && x.Base.IsZero() && x.Index == "" }

// Cut multiplies a line in one budget year. The zero Cut is not valid.
type Cut struct {
	// Year is the budget year.
	Year int `json:"year"`
	// Factor by which the line is multiplied; above 1 it is a rise.
	Factor figure.Uncertain `json:"factor"`
}

// Position is a post that personnel lines pay. The zero Position is not
// valid.
type Position struct {
	// Role is the body or seat of the governance.
	Role id.Body `json:"role"`
	// Line that pays it.
	Line id.Line `json:"line"`
	// Posts is the number of full-time posts.
	Posts float64 `json:"posts_fte"`
	// GrossPay of one full-time post in a year.
	GrossPay figure.Amount `json:"gross_pay_per_year"`
	// OnCosts are the employer's contributions relative to gross pay.
	OnCosts figure.Uncertain `json:"on_cost_rate"`
	// Ref says where the number of posts comes from.
	Ref cite.Ref `json:"ref"`
}

// Statement is a sum that the source states: a total that lines should add up
// to, or an amount to compare them with. The zero Statement is not valid.
type Statement struct {
	// ID names it.
	ID id.Measure `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Lines that it speaks of.
	Lines []id.Line `json:"lines"`
	// Amount that is stated.
	Amount figure.Amount `json:"amount"`
	// Per is the period of the amount.
	Per Period `json:"per"`
	// Comparison says that the lines need not add up to it.
	Comparison bool `json:"comparison,omitzero"`
}
