package programme

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
)

// Risk is something that may strike the programme. The zero Risk is not valid.
type Risk struct {
	// ID names it.
	ID id.Risk `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Part of the programme that it threatens.
	Part string `json:"part,omitempty"`
	// Chance that it strikes; a distribution stands for its mean, which gives
	// the same law.
	Chance figure.Uncertain `json:"chance"`
	// Strikes says how often it may.
	Strikes Frequency `json:"strikes"`
	// ResolvedBy is the decision that, once taken, ends the risk.
	ResolvedBy id.Decision `json:"resolved_by,omitempty"`
	// Impacts when it strikes.
	Impacts []Impact `json:"impacts,omitempty"`
	// Mitigations that would soften it.
	Mitigations []Mitigation `json:"mitigations,omitempty"`
	// Switch holds the risk on or off, whatever its chance.
	Switch Switch `json:"switch,omitzero"`
	// Ref says where the risk is named.
	Ref cite.Ref `json:"ref"`
}

// Frequency says how often a risk may strike. The zero Frequency is not valid.
type Frequency string

const (
	// AtMostOnce strikes once in the life of the programme, or not.
	AtMostOnce Frequency = "once"
	// EachYear strikes in each budget year, or not, independently.
	EachYear Frequency = "yearly"
)

// Values lists the frequencies.
func (Frequency) Values() []string { return []string{string(AtMostOnce), string(EachYear)} }

// Switch holds a risk on or off. The zero Switch leaves it to chance.
type Switch string

const (
	// On makes the risk strike, in every year if it is a yearly one.
	On Switch = "on"
	// Off makes it never strike.
	Off Switch = "off"
)

// Values lists the switches.
func (Switch) Values() []string { return []string{string(On), string(Off)} }

// Mitigation is a measure that softens a risk. The zero Mitigation is not
// valid.
type Mitigation struct {
	// ID names it within its risk.
	ID id.Mitigation `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Adopted says that the measure is taken.
	Adopted bool `json:"adopted,omitzero"`
	// ChanceFactor multiplies the chance; none means 1.
	ChanceFactor figure.Uncertain `json:"chance_factor,omitzero"`
	// ImpactFactor scales every impact towards none; none means 1, 0 takes
	// the impact away.
	ImpactFactor figure.Uncertain `json:"impact_factor,omitzero"`
	// Ref says where it is named.
	Ref cite.Ref `json:"ref"`
}

// Impact is what a risk does when it strikes: [DelayActivity], [ScaleLines],
// [ScaleFilling] or [ScaleEffect].
type Impact interface{ impact() }

// DelayActivity adds months to the duration of an activity. The zero
// DelayActivity is not valid.
type DelayActivity struct {
	// Activity that is delayed.
	Activity id.Activity `json:"activity"`
	// Months added to its finish.
	Months figure.Uncertain `json:"months"`
}

// ScaleLines multiplies budget lines, all by one draw; of a yearly risk, in the
// years that it strikes. The zero ScaleLines is not valid.
type ScaleLines struct {
	// Lines that are multiplied.
	Lines []id.Line `json:"lines"`
	// Factor by which they are.
	Factor figure.Uncertain `json:"factor"`
}

// ScaleFilling multiplies the chance of every district to find a host. The
// zero ScaleFilling is not valid.
type ScaleFilling struct {
	// Factor by which the chance is multiplied.
	Factor figure.Uncertain `json:"factor"`
}

// ScaleEffect multiplies an effect. The zero ScaleEffect is not valid.
type ScaleEffect struct {
	// Effect that is multiplied.
	Effect id.Effect `json:"effect"`
	// Factor by which it is.
	Factor figure.Uncertain `json:"factor"`
}

func (DelayActivity) impact() {}
func (ScaleLines) impact()    {}
func (ScaleFilling) impact()  {}
func (ScaleEffect) impact()   {}
