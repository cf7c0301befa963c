package programme

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/day"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
)

// Region is a region, or a reference area such as a country. The zero Region
// is not valid.
type Region struct {
	// ID names it.
	ID id.Region `json:"id"`
	// Title is its name.
	Title string `json:"title"`
	// Country by its ISO 3166-1 code of two letters; "" for an area above
	// countries.
	Country string `json:"country,omitempty"`
	// Codes of the statistical classification.
	Codes []Code `json:"codes,omitempty"`
	// Within is the region that it is a part of, if that is in the document.
	Within id.Region `json:"within,omitempty"`
	// Status in the pilot action; none for a reference area.
	Status Status `json:"status,omitzero"`
	// Ref says where it is named.
	Ref cite.Ref `json:"ref"`
}

// Code is a code of a statistical classification. It is comparable. The zero
// Code is not valid.
type Code struct {
	// Code such as "ES13".
	Code string `json:"code"`
	// Classification and vintage, such as "NUTS 2016".
	Classification string `json:"classification"`
}

// Status is what became of a region in the pilot action. The zero Status is
// none.
type Status string

const (
	// Completed regions were chosen and stayed to the end.
	Completed Status = "completed"
	// Withdrawn regions were chosen and left.
	Withdrawn Status = "withdrawn"
	// PartOf regions are parts of a chosen one, shown apart.
	PartOf Status = "part"
)

// Values lists the statuses.
func (Status) Values() []string {
	return []string{string(Completed), string(Withdrawn), string(PartOf)}
}

// Provenance is how a programme came about. The zero Provenance says nothing.
type Provenance struct {
	// Scheme under which it was advised.
	Scheme string `json:"scheme"`
	// Runner of the scheme.
	Runner string `json:"runner,omitempty"`
	// Partners of the runner.
	Partners []string `json:"partners,omitempty"`
	// SelectionCalls are the days of the calls that chose the regions.
	SelectionCalls []day.Day `json:"selection_calls,omitempty"`
	// Phases of the advice, in order.
	Phases []string `json:"phases,omitempty"`
	// Engagements of stakeholders.
	Engagements []Engagement `json:"engagements,omitempty"`
	// FurtherReading lists what else the scheme offers.
	FurtherReading []string `json:"further_reading,omitempty"`
	// Ref says where that is stated.
	Ref cite.Ref `json:"ref"`
}

// Engagement is an occasion on which stakeholders were heard. The zero
// Engagement is not valid.
type Engagement struct {
	// Title for people.
	Title string `json:"title"`
	// From and To are its first and last day; none where the source gives none.
	From day.Day `json:"from,omitzero"`
	To   day.Day `json:"to,omitzero"`
	// Participants, where they are known.
	Participants figure.Uncertain `json:"participants,omitzero"`
	// Estimated says that the number is the source's estimate.
	Estimated bool `json:"estimated,omitzero"`
	// Ref says where it is stated.
	Ref cite.Ref `json:"ref"`
}
