// Package cluster holds a region's cluster policy: the organisations that it
// promotes and their maturity, the governance of the office that promotes
// them, and the programmes by which it does so.
package cluster

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/day"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// Policy is a region's cluster policy. The zero Policy promotes nothing.
type Policy struct {
	// Stages of maturity, from the earliest to the latest.
	Stages []Stage `json:"stages,omitempty"`
	// Transitions are the moves between stages, in the order in which they are
	// tried each month.
	Transitions []Transition `json:"transitions,omitempty"`
	// Organisations that exist or are proposed.
	Organisations []Organisation `json:"organisations,omitempty"`
	// Growth is the relative change of an organisation's membership in a month
	// without support, the same draw for all.
	Growth figure.Uncertain `json:"growth_per_month,omitzero"`
	// Governance of the office.
	Governance Governance `json:"governance,omitzero"`
	// Vision is what the office should reach, and by when.
	Vision Vision `json:"vision,omitzero"`
	// Programmes are the multiannual cluster programmes.
	Programmes []Programme `json:"programmes,omitempty"`
	// Families of activities that the office runs.
	Families []Family `json:"families,omitempty"`
	// Guests are the terms on which a non-member may join one project.
	Guests GuestTerms `json:"guests,omitzero"`
	// ProvisionalPartners are the guests there are.
	ProvisionalPartners []ProvisionalPartner `json:"provisional_partners,omitempty"`
	// Map is the network of organisations around the office.
	Map Map `json:"map,omitzero"`
	// Monitoring lists the layers of data that the office keeps.
	Monitoring []Measure `json:"monitoring,omitempty"`
	// PastCalls are the calls by which organisations were supported before.
	PastCalls []PastCall `json:"past_calls,omitempty"`
	// Benchmarks are schemes elsewhere that the policy looks up to.
	Benchmarks []Benchmark `json:"benchmarks,omitempty"`
}

// Vision is what the office should reach, and by when. The zero Vision is no
// vision.
type Vision struct {
	// Text for people.
	Text string `json:"text"`
	// Mission of the office, for people.
	Mission string `json:"mission,omitempty"`
	// Until is the last month of the vision's horizon.
	Until month.Month `json:"until"`
	// Success lists what will show that it is reached.
	Success []Measure `json:"success,omitempty"`
	// Ref says where it is stated.
	Ref cite.Ref `json:"ref"`
}

// Measure is a result, service or success measure in words. It is comparable.
// The zero Measure is not valid.
type Measure struct {
	// ID names it.
	ID id.Measure `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Indicator that measures it, if one does.
	Indicator id.Indicator `json:"indicator,omitempty"`
}

// Family is a family of activities that the office runs. The zero Family is
// not valid.
type Family struct {
	// ID names it.
	ID id.Measure `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Services within the family.
	Services []string `json:"services,omitempty"`
	// Ref says where it is described.
	Ref cite.Ref `json:"ref"`
	// InFigure says whether the overview figure of the plan shows it too.
	InFigure bool `json:"in_figure,omitzero"`
}

// GuestTerms are the terms on which a provisional partner, who is no member,
// takes part in one project. The zero GuestTerms admit no guests.
type GuestTerms struct {
	// Admitted says whether there may be guests.
	Admitted bool `json:"admitted"`
	// FeeFree says that a guest pays no fee.
	FeeFree bool `json:"fee_free,omitzero"`
	// Vote says that a guest votes like a member.
	Vote bool `json:"vote,omitzero"`
	// LapsesWithProject says that the agreement ends with its project.
	LapsesWithProject bool `json:"lapses_with_project,omitzero"`
	// Ref says where the terms are described.
	Ref cite.Ref `json:"ref"`
}

// ProvisionalPartner is a guest of one project. It is comparable. The zero
// ProvisionalPartner is not valid.
type ProvisionalPartner struct {
	// Title is the name of the guest.
	Title string `json:"title"`
	// Organisation that admits the guest.
	Organisation id.Organisation `json:"organisation"`
	// Project to which the agreement is tied.
	Project id.Project `json:"project"`
	// During is the span of the project.
	During month.Span `json:"during"`
}

// Map is the network that the office manages: a hub, and the organisations
// around it. The zero Map draws nothing.
type Map struct {
	// Hub is the body in the middle.
	Hub id.Body `json:"hub"`
	// Organisations around it.
	Organisations []id.Organisation `json:"organisations"`
	// Ref says which figure it is.
	Ref cite.Ref `json:"ref"`
}

// PastCall is a call by which cluster organisations were supported before. The
// zero PastCall is not valid.
type PastCall struct {
	// ID names it.
	ID id.Measure `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Published and Deadline are the days of the call.
	Published day.Day `json:"published"`
	Deadline  day.Day `json:"deadline"`
	// Begins and Ends are the first and last day of what it pays for.
	Begins day.Day `json:"begins"`
	Ends   day.Day `json:"ends"`
	// Budget of the call.
	Budget figure.Amount `json:"budget"`
	// Strengths and Shortcomings as the source judges them.
	Strengths    []string `json:"strengths,omitempty"`
	Shortcomings []string `json:"shortcomings,omitempty"`
	// Ref says where the call is described.
	Ref cite.Ref `json:"ref"`
}

// Benchmark is a scheme elsewhere that the policy looks up to. The zero
// Benchmark is not valid.
type Benchmark struct {
	// ID names it.
	ID id.Measure `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Since is the year in which it was founded; 0 means unknown.
	Since int `json:"since,omitzero"`
	// Clusters and Networks are the numbers that it manages.
	Clusters int `json:"clusters,omitzero"`
	Networks int `json:"networks,omitzero"`
	// Services that it gives.
	Services []string `json:"services,omitempty"`
	// Ref says where it is described.
	Ref cite.Ref `json:"ref"`
}
