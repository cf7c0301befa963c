package kpi

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/id"
)

// Theory is a theory of change: boxes from challenge to impact, and what leads
// to what. The zero Theory is empty.
type Theory struct {
	// Nodes are the boxes.
	Nodes []Node `json:"nodes,omitempty"`
	// Links lead from one box to another.
	Links []TheoryLink `json:"links,omitempty"`
}

// Node is a box of the theory. The zero Node is not valid.
type Node struct {
	// ID names it.
	ID id.Node `json:"id"`
	// Kind of box.
	Kind NodeKind `json:"kind"`
	// Number that the source prints before it; 0 means none.
	Number int `json:"number,omitzero"`
	// Title for people.
	Title string `json:"title"`
	// Part of the programme that it belongs to, if to one.
	Part string `json:"part,omitempty"`
	// Indicators that measure it.
	Indicators []id.Indicator `json:"indicators,omitempty"`
	// Ref says where it is printed.
	Ref cite.Ref `json:"ref"`
}

// NodeKind is a kind of box. The zero NodeKind is not valid.
type NodeKind string

// The kinds of box, from cause to effect.
const (
	Challenge         NodeKind = "challenge"
	ProblemDriver     NodeKind = "problem-driver"
	StrategicElement  NodeKind = "strategic-element"
	GeneralObjective  NodeKind = "general-objective"
	SpecificObjective NodeKind = "specific-objective"
	Activity          NodeKind = "activity"
	ResultNode        NodeKind = "result"
	DirectImpact      NodeKind = "direct-impact"
	IndirectImpact    NodeKind = "indirect-impact"
)

// Values lists the kinds.
func (NodeKind) Values() []string {
	return []string{
		string(Challenge), string(ProblemDriver), string(StrategicElement), string(GeneralObjective), string(SpecificObjective),
		string(Activity), string(ResultNode), string(DirectImpact), string(IndirectImpact),
	}
}

// TheoryLink says that one box leads to another. The zero TheoryLink is not
// valid.
type TheoryLink struct {
	// From and To are the boxes.
	From id.Node `json:"from"`
	To   id.Node `json:"to"`
	// Ref says who says so.
	Ref cite.Ref `json:"ref"`
}
