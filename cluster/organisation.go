package cluster

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
)

// Organisation is a cluster organisation, an export consortium, or a proposal
// for one. The zero Organisation is not valid.
type Organisation struct {
	// ID names it.
	ID id.Organisation `json:"id"`
	// Title is its name.
	Title string `json:"title"`
	// Kind of organisation.
	Kind Kind `json:"kind"`
	// Sector in the source's words.
	Sector string `json:"sector,omitempty"`
	// Stage of maturity at the start of the roadmap.
	Stage id.Stage `json:"stage"`
	// Supported says that the programme pays for its support.
	Supported bool `json:"supported,omitzero"`
	// Members at the start of the roadmap; none means that it is not
	// simulated.
	Members figure.Uncertain `json:"members,omitzero"`
	// Response multiplies what moves its membership; none means 1.
	Response figure.Uncertain `json:"response,omitzero"`
	// Ref says where the organisation is named.
	Ref cite.Ref `json:"ref"`
}

// Simulated says whether the organisation has a membership to simulate.
func (o Organisation) Simulated() bool { return !o.Members.IsZero() }

// Kind says what sort of organisation it is. The zero Kind is not valid.
type Kind string

const (
	// ClusterOrganisation is a body with staff that runs services for members.
	ClusterOrganisation Kind = "cluster-organisation"
	// ExportConsortium is a group of firms joined to sell abroad.
	ExportConsortium Kind = "export-consortium"
	// BusinessNetwork is a network that no sector binds.
	BusinessNetwork Kind = "network"
	// Proposed is an organisation that may be founded.
	Proposed Kind = "proposed"
)

// Values lists the kinds.
func (Kind) Values() []string {
	return []string{string(ClusterOrganisation), string(ExportConsortium), string(BusinessNetwork), string(Proposed)}
}

// Stage is a stage of maturity. The zero Stage is not valid.
type Stage struct {
	// ID names it.
	ID id.Stage `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Ref says where the stage is described.
	Ref cite.Ref `json:"ref"`
}

// Transition is a move from one stage to another, made in the first month in
// which all its criteria are met. The zero Transition is not valid.
type Transition struct {
	// From and To are the stages.
	From id.Stage `json:"from"`
	To   id.Stage `json:"to"`
	// Criteria that must all be met.
	Criteria []Criterion `json:"criteria"`
}

// Criterion asks that a measure of the organisation reach a figure. The zero
// Criterion is not valid.
type Criterion struct {
	// Measure that is looked at.
	Measure CriterionMeasure `json:"measure"`
	// AtLeast is what it must reach.
	AtLeast figure.Uncertain `json:"at_least"`
}

// CriterionMeasure is what a criterion looks at. The zero CriterionMeasure is
// not valid.
type CriterionMeasure string

const (
	// Members is the number of members at the end of the month.
	Members CriterionMeasure = "members"
	// SupportedMonths is the number of whole months in which the organisation
	// has been supported by a running office.
	SupportedMonths CriterionMeasure = "supported-months"
)

// Values lists the measures.
func (CriterionMeasure) Values() []string {
	return []string{string(Members), string(SupportedMonths)}
}
