package kpi

import (
	"math"

	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
)

// Effect moves a stock month by month while its trigger holds. Its size is the
// product of its factors, times the ramp, times the scale; a size of nothing
// is a legitimate belief. The zero Effect is not valid.
type Effect struct {
	// ID names it.
	ID id.Effect `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// On is the stock that it moves.
	On Stock `json:"on"`
	// Moves says how.
	Moves Motion `json:"moves"`
	// Trigger is the activity that sets it off.
	Trigger Trigger `json:"trigger"`
	// Lag is the number of months from the trigger to the first effect.
	Lag figure.Uncertain `json:"lag_months,omitzero"`
	// Ramp is the number of months over which it grows, in equal steps, to its
	// full size; none means that it is full at once.
	Ramp figure.Uncertain `json:"ramp_months,omitzero"`
	// Factors multiply to its size in a month; each is drawn once a run.
	Factors []Factor `json:"factors"`
	// Each scales it; none means that it is as it stands.
	Each Scale `json:"each,omitzero"`
}

// most is the largest size that the factors can make, either way; a factor
// that is missing or wrong counts as 1.
func (e Effect) most() float64 {
	most := 1.0
	for _, f := range e.Factors {
		if f.Value.Value == nil || f.Value.Value.Validate() != nil {
			continue
		}
		lo, hi := f.Value.Value.Support()
		most *= max(math.Abs(lo), math.Abs(hi))
	}
	return most
}

// Stock names what an effect moves: exactly one of its members. It is
// comparable. The zero Stock is not valid.
type Stock struct {
	// Members is the membership of the named organisation; "all" is that of
	// every supported one.
	Members id.Organisation `json:"members,omitempty"`
	// Indicator is an indicator with a baseline.
	Indicator id.Indicator `json:"indicator,omitempty"`
}

// All is the organisation that stands for every supported one.
const All id.Organisation = "all"

// Motion says how an effect moves its stock. The zero Motion is not valid.
type Motion string

const (
	// Grows adds to the relative growth of a month.
	Grows Motion = "growth"
	// Adds adds to the stock in a month.
	Adds Motion = "inflow"
)

// Values lists the motions.
func (Motion) Values() []string { return []string{string(Grows), string(Adds)} }

// Trigger sets an effect off. The zero Trigger is not valid.
type Trigger struct {
	// Activity of the roadmap.
	Activity id.Activity `json:"activity"`
	// When says which of its months count.
	When When `json:"when"`
}

// When says which months an activity's effect lasts. The zero When is not
// valid.
type When string

const (
	// WhileRunning lasts as long as the activity runs.
	WhileRunning When = "while-running"
	// AfterStart lasts from its start for good.
	AfterStart When = "after-start"
	// AfterFinish lasts from its finish for good.
	AfterFinish When = "after-finish"
)

// Values lists the whens.
func (When) Values() []string {
	return []string{string(WhileRunning), string(AfterStart), string(AfterFinish)}
}

// Factor is one factor of an effect's size. The zero Factor is not valid.
type Factor struct {
	// ID names it within its effect.
	ID id.Measure `json:"id"`
	// Title for people, with the unit.
	Title string `json:"title"`
	// Value of the factor.
	Value figure.Uncertain `json:"value"`
}

// Scale multiplies an effect. The zero Scale is none.
type Scale string

const (
	// PerBroker multiplies by the brokers in place.
	PerBroker Scale = "broker"
	// PerOrganisation multiplies by the supported organisations.
	PerOrganisation Scale = "organisation"
)

// Values lists the scales.
func (Scale) Values() []string { return []string{string(PerBroker), string(PerOrganisation)} }
