package cluster

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// Programme is a multiannual cluster programme. The zero Programme is not
// valid.
type Programme struct {
	// ID names it.
	ID id.Measure `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Term is the span of the programme.
	Term month.Span `json:"term"`
	// Activity of the roadmap that delivers it.
	Activity id.Activity `json:"activity"`
	// TargetStage is the stage of the organisations that it addresses.
	TargetStage id.Stage `json:"target_stage"`
	// Measures lists the kinds of support.
	Measures []Support `json:"measures"`
	// KeyResults are what an organisation should have at the end.
	KeyResults []Measure `json:"key_results,omitempty"`
	// Ref says where the programme is described.
	Ref cite.Ref `json:"ref"`
}

// Support is a kind of support. The zero Support is not valid.
type Support string

const (
	// Managerial support builds the organisation's own capacity.
	Managerial Support = "managerial"
	// Technical support helps with themes and projects.
	Technical Support = "technical"
	// Financial support pays.
	Financial Support = "financial"
)

// Values lists the kinds of support.
func (Support) Values() []string {
	return []string{string(Managerial), string(Technical), string(Financial)}
}
