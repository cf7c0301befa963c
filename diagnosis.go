package programme

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// Diagnosis is what a region's analysis says. The zero Diagnosis says nothing.
type Diagnosis struct {
	// Statements of the PEST and SWOT analyses.
	Statements []Statement `json:"statements,omitempty"`
	// Events on the calendar that the programme must live with.
	Events []Event `json:"events,omitempty"`
}

// Statement is a statement of a PEST or SWOT analysis. The zero Statement is
// not valid.
type Statement struct {
	// Heading under which it stands.
	Heading Heading `json:"heading"`
	// Bearing says whether the statement speaks for the region or against it,
	// where its heading leaves that open; those of PEST do.
	Bearing Bearing `json:"bearing,omitzero"`
	// Text in the modeller's words.
	Text string `json:"text"`
	// Subject that it is about, so that statements can be compared.
	Subject id.Measure `json:"subject,omitempty"`
	// Quantifier, where it speaks of some of a kind.
	Quantifier Quantifier `json:"quantifier,omitzero"`
	// Dimension of the composite index that it bears on, if it does.
	Dimension id.Dimension `json:"dimension,omitempty"`
	// Challenge that it led to, if it did.
	Challenge id.Node `json:"challenge,omitempty"`
	// Ref says where it stands.
	Ref cite.Ref `json:"ref"`
}

// Heading is a heading of a PEST or SWOT analysis. The zero Heading is not
// valid.
type Heading string

// The headings: four of PEST, four of SWOT.
const (
	Political     Heading = "political"
	Economic      Heading = "economic"
	Social        Heading = "social"
	Technological Heading = "technological"
	Strength      Heading = "strength"
	Weakness      Heading = "weakness"
	Opportunity   Heading = "opportunity"
	Threat        Heading = "threat"
)

// Values lists the headings.
func (Heading) Values() []string {
	return []string{
		string(Political), string(Economic), string(Social), string(Technological),
		string(Strength), string(Weakness), string(Opportunity), string(Threat),
	}
}

// Bearing is for the region or against it. The zero Bearing is neither.
type Bearing string

const (
	// For the region.
	For Bearing = "for"
	// Against the region.
	Against Bearing = "against"
)

// Values lists the bearings.
func (Bearing) Values() []string { return []string{string(For), string(Against)} }

// Quantifier says how many of a kind a statement speaks of. The zero
// Quantifier speaks of none in particular.
type Quantifier string

const (
	// Some is a few, perhaps less than half.
	Some Quantifier = "some"
	// Most is more than half.
	Most Quantifier = "most"
	// Every is all of them.
	Every Quantifier = "all"
)

// Values lists the quantifiers.
func (Quantifier) Values() []string { return []string{string(Some), string(Most), string(Every)} }

// Event is something on the calendar that the programme must live with, such
// as an election. The zero Event is not valid.
type Event struct {
	// Title for people.
	Title string `json:"title"`
	// Months in which it falls.
	Months month.Span `json:"months"`
	// Risk of the document that it brings, if one does.
	Risk id.Risk `json:"risk,omitempty"`
	// Ref says where it is named.
	Ref cite.Ref `json:"ref"`
}
