// Package engine runs a compiled programme: flat arrays in, one run's
// trajectory out, without allocation. It knows numbers and positions, no names
// but those of the random variables.
//
// The arithmetic is float64 in one written order, without fused multiply-add:
// every product that is added to something is converted explicitly.
package engine

import (
	"github.com/clusterprogramme/programme/roadmap"
)

// Slot is the position of a number in a run: a constant, or a draw.
type Slot int32

// None is the slot of a number that is not there.
const None Slot = -1

// Draw fills a slot in every run.
type Draw struct {
	Slot     Slot
	Identity string
	Table    *Table // nil draws the bare uniform
}

// Program is a compiled programme. It is not changed by runs, and safe for use
// by several goroutines at once.
type Program struct {
	Months    int       // of the horizon
	Constants []float64 // what the slots hold before the draws
	Draws     []Draw

	Network  *roadmap.Network
	Duration []Slot // by activity, in months
	Delays   []Delay
	Risks    []Risk

	Districts      []District
	BrokerActivity int // during which brokers work; -1 for none

	Years  int
	YearOf []int32 // by month, the position of its budget year
	Lines  []Line

	Support       []int32 // activities that support organisations
	Supported     int     // organisations that are supported
	Growth        Slot    // of memberships in a month, or None
	Organisations []Organisation
	Transitions   []Transition
	Indicators    []Slot // baselines
	Effects       []Effect
}

// Delay puts off an end of an activity.
type Delay struct {
	Activity int32
	Start    bool // else the finish
	Months   Slot
}

// Risk strikes by chance.
type Risk struct {
	Chance    float64
	Uniform   Slot // of a yearly risk, the first of one for each year
	Yearly    bool
	Softening []Slot // factors that scale its impacts
	Impacts   []Impact
}

// Impact is what a risk does.
type Impact struct {
	Kind   ImpactKind
	Target int32 // activity, line or effect
	Value  Slot  // months, or factor
}

// ImpactKind is a kind of impact.
type ImpactKind uint8

// The kinds of impact.
const (
	DelayActivity ImpactKind = iota
	ScaleLine
	ScaleFilling
	ScaleEffect
)

// District is filled by chance.
type District struct {
	Chance     Slot // None when it is sure
	Uniform    Slot
	VacantFrom int // month; beyond the horizon when it is kept
}

// Line is a line of cost.
type Line struct {
	Minor      int64 // amount in minor units
	Parts      uint64
	Once       bool
	PerBroker  bool
	Units      uint64 // when not for each broker
	Activity   int    // during which it is due; -1 for none
	Off        bool   // its activity is off, so it is never due
	First, End int    // months in which it is due, half-open
	Multiplier Slot
	Rate       Slot
	Base       int // month from which years of indexation count
	Cuts       []Cut
}

// Cut multiplies a line in a year.
type Cut struct {
	Year   int32 // position of the budget year
	Factor Slot
}

// Organisation has a membership.
type Organisation struct {
	Members   Slot // at the start
	Response  Slot
	Stage     int32
	Supported bool
}

// Transition is a move between stages.
type Transition struct {
	From, To int32
	Criteria []Criterion
}

// Criterion must be met.
type Criterion struct {
	SupportedMonths bool // else members
	AtLeast         Slot
}

// Effect moves a stock.
type Effect struct {
	Organisation int32 // -1 for every supported one, -2 for none
	Indicator    int32 // -1 for none
	Grows        bool
	Activity     int32
	AfterFinish  bool
	WhileRunning bool
	Lag, Ramp    Slot
	Factors      []Slot
	PerBroker    bool
	Units        float64 // when not for each broker
}
