package programme

import (
	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/internal/clone"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/cite"
)

// Format is the format of the documents that this version reads and writes.
const Format = "programme/1"

// Programme is a region's cluster programme: one document. It is plain data,
// to be filled as a literal or read by [Decode]. The zero Programme is empty
// and not valid.
type Programme struct {
	// Format of the document, [Format].
	Format string `json:"format"`
	// Title for people.
	Title string `json:"title"`
	// Sources that the figures are taken from.
	Sources []cite.Source `json:"sources"`
	// Provenance is how the programme came about.
	Provenance Provenance `json:"provenance,omitzero"`
	// Region that runs the programme.
	Region Region `json:"region"`
	// Peers are the regions that it is compared with, and reference areas.
	Peers []Region `json:"peers,omitempty"`
	// Diagnosis is what the region's analysis says.
	Diagnosis Diagnosis `json:"diagnosis,omitzero"`
	// Roadmap is the timeline.
	Roadmap roadmap.Roadmap `json:"roadmap"`
	// Cluster is the cluster policy.
	Cluster cluster.Policy `json:"cluster,omitzero"`
	// Broker is the network of innovation brokers.
	Broker broker.Network `json:"broker,omitzero"`
	// Budget is what it costs.
	Budget budget.Budget `json:"budget,omitzero"`
	// KPI is how it is measured.
	KPI kpi.Framework `json:"kpi,omitzero"`
	// Risks that may strike.
	Risks []Risk `json:"risks,omitempty"`
	// Scenarios are named sets of changes.
	Scenarios []Scenario `json:"scenarios,omitempty"`
}

// Clone gives a copy that shares nothing that can be changed.
func (p *Programme) Clone() *Programme {
	copied := clone.Of(*p)
	return &copied
}
