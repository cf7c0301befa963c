// Package kpi holds what a programme is for and how that is measured:
// indicators and what has been observed of them, the theory of change, the
// effects by which activities move a stock, and the typology of regions.
package kpi

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// Framework is how a programme is measured. The zero Framework measures
// nothing.
type Framework struct {
	// Indicators that are followed.
	Indicators []Indicator `json:"indicators,omitempty"`
	// Observations of indicators, by region and year.
	Observations []Observation `json:"observations,omitempty"`
	// Dimensions of the composite index, where there is one.
	Dimensions []Dimension `json:"dimensions,omitempty"`
	// Typology sorts regions into groups.
	Typology Typology `json:"typology,omitzero"`
	// Theory of change.
	Theory Theory `json:"theory,omitzero"`
	// Effects move stocks.
	Effects []Effect `json:"effects,omitempty"`
}

// Indicator is a measure that is followed. The zero Indicator is not valid.
type Indicator struct {
	// ID names it.
	ID id.Indicator `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Unit of its values, such as "EUR per head" or "projects".
	Unit string `json:"unit"`
	// Level in the chain from input to impact.
	Level Level `json:"level"`
	// Dimension of the composite index that it stands for, if it does.
	Dimension id.Dimension `json:"dimension,omitempty"`
	// Baseline is its value at the start of the roadmap; an indicator with a
	// baseline is a stock that effects can move.
	Baseline figure.Uncertain `json:"baseline,omitzero"`
	// Target is the value that it should reach.
	Target figure.Uncertain `json:"target,omitzero"`
	// TargetMonth is the month at whose end the target is due.
	TargetMonth month.Month `json:"target_month,omitzero"`
	// Ref says where the indicator is described.
	Ref cite.Ref `json:"ref"`
}

// Simulated says whether the indicator is a stock that a run moves.
func (i Indicator) Simulated() bool { return !i.Baseline.IsZero() }

// Level is a place in the chain from input to impact. The zero Level is not
// valid.
type Level string

const (
	// Input is what is put in.
	Input Level = "input"
	// Output is what is delivered.
	Output Level = "output"
	// Result is a change for those addressed.
	Result Level = "result"
	// Impact is a wider effect.
	Impact Level = "impact"
	// Context is what the programme does not steer.
	Context Level = "context"
)

// Values lists the levels.
func (Level) Values() []string {
	return []string{string(Input), string(Output), string(Result), string(Impact), string(Context)}
}

// Dimension is a dimension of a composite index. The zero Dimension is not
// valid.
type Dimension struct {
	// ID names it.
	ID id.Dimension `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Ref says where the dimension is listed.
	Ref cite.Ref `json:"ref"`
}

// Observation is what a source says of an indicator or a dimension in a
// region: a number, a rank, or only how it compares. The zero Observation is
// not valid.
type Observation struct {
	// Indicator that was observed, or
	Indicator id.Indicator `json:"indicator,omitempty"`
	// Dimension of the composite index that was.
	Dimension id.Dimension `json:"dimension,omitempty"`
	// Region or reference area.
	Region id.Region `json:"region"`
	// Year of the observation; 0 means that the source gives none.
	Year int `json:"year,omitzero"`
	// Value, where the source gives one.
	Value *float64 `json:"value,omitempty"`
	// Rank among Of regions, 1 for the highest, where the source gives one.
	Rank int `json:"rank,omitzero"`
	Of   int `json:"of,omitzero"`
	// WithinRank is the rank among the dimensions of the same region, 1 for
	// the highest.
	WithinRank int `json:"within_rank,omitzero"`
	// Compared lists areas that it lies above or below.
	Compared []Comparison `json:"compared,omitempty"`
	// Flags that qualify it.
	Flags []Flag `json:"flags,omitempty"`
	// Ref says where it is printed.
	Ref cite.Ref `json:"ref"`
}

// Comparison says on which side of another area an observation lies. It is
// comparable. The zero Comparison is not valid.
type Comparison struct {
	// Side of the other area.
	Side Side `json:"side"`
	// Region is the other area.
	Region id.Region `json:"region"`
}

// Side is a side of a comparison. The zero Side is not valid.
type Side string

const (
	// Above is higher than the other.
	Above Side = "above"
	// Below is lower than the other.
	Below Side = "below"
)

// Values lists the sides.
func (Side) Values() []string { return []string{string(Above), string(Below)} }

// Flag qualifies an observation, after Eurostat's observation flags. The zero
// Flag is not valid.
type Flag string

const (
	// Estimated values are no counts.
	Estimated Flag = "estimate"
	// Break marks a break in the series.
	Break Flag = "break"
	// Confidential values may not be shown.
	Confidential Flag = "confidential"
	// Provisional values may change.
	Provisional Flag = "provisional"
)

// Values lists the flags.
func (Flag) Values() []string {
	return []string{string(Estimated), string(Break), string(Confidential), string(Provisional)}
}
