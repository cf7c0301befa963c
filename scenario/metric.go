package scenario

import (
	"github.com/clusterprogramme/programme/value/money"
	"github.com/clusterprogramme/programme/value/month"
)

// Metric says what one column of a result is. Every metric has a name such as
// "cost/2021" or "members@2022-06"; docs/model.md lists them.
//
// The zero Metric is not valid.
type Metric struct {
	// ID is the name.
	ID string `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Unit of the values.
	Unit Unit `json:"unit"`
	// Currency of an amount; none for other units.
	Currency money.Currency `json:"currency,omitzero"`
	// Month at whose end a stock is taken; none for other metrics.
	Month month.Month `json:"month,omitzero"`
	// Chance says that every value is 0 or 1, so that the mean is the chance
	// of the event.
	Chance bool `json:"chance,omitzero"`
}

// Unit is the unit of a metric. The zero Unit is not valid.
type Unit string

const (
	// Months from the start of the roadmap.
	Months Unit = "months"
	// Money in major units of the currency.
	Money Unit = "money"
	// Members of organisations.
	Members Unit = "members"
	// Organisations in number.
	Organisations Unit = "organisations"
	// Brokers in number.
	Brokers Unit = "brokers"
	// Event is 1 when it happens, and 0 when not.
	Event Unit = "event"
	// Times is how often something happens.
	Times Unit = "times"
	// Other units are the indicator's own, or the custom metric's.
	Other Unit = "other"
)

// CustomMetric is a metric of the caller's: a function of one run. The zero
// CustomMetric is not valid.
type CustomMetric struct {
	// Metric names and describes it.
	Metric Metric
	// Of gives the value of a run. It is called from several goroutines at
	// once, with a trace that is only good during the call. A panic, or a
	// value that is no finite number, ends the run with a [*MetricError].
	Of func(*Trace) float64
}
