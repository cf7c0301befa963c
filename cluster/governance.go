package cluster

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/id"
)

// Governance is who runs the office, and what each may do. The zero
// Governance has no bodies.
type Governance struct {
	// Bodies, seats and departments.
	Bodies []Body `json:"bodies,omitempty"`
	// Leader is the decision on which department leads the office; none means
	// that none is pending.
	Leader id.Decision `json:"leader,omitempty"`
	// Ref says which figure shows it.
	Ref cite.Ref `json:"ref,omitzero"`
}

// Body is a body, a seat or a department. The zero Body is not valid.
type Body struct {
	// ID names it.
	ID id.Body `json:"id"`
	// Title is its name.
	Title string `json:"title"`
	// Aliases are other names that the source gives it.
	Aliases []string `json:"aliases,omitempty"`
	// Within is the body that it belongs or reports to.
	Within id.Body `json:"within,omitempty"`
	// Members are the bodies and seats that make it up.
	Members []id.Body `json:"members,omitempty"`
	// Mandates are what it may do.
	Mandates []Mandate `json:"mandates,omitempty"`
	// PerOrganisation says that there is one for each supported organisation.
	PerOrganisation bool `json:"per_organisation,omitzero"`
	// External says that its holder must have no tie to the regional
	// authorities.
	External bool `json:"external,omitzero"`
	// Profile lists what its holder should bring, or whom it represents.
	Profile []string `json:"profile,omitempty"`
	// Ref says where it is described.
	Ref cite.Ref `json:"ref"`
}

// Mandate is what a body may do. The zero Mandate is not valid.
type Mandate string

const (
	// Guides sets the strategy.
	Guides Mandate = "guides"
	// Approves takes the final decision.
	Approves Mandate = "approves"
	// Accounts keeps budget and books.
	Accounts Mandate = "accounts"
	// Funds pays for it.
	Funds Mandate = "funds"
	// Manages runs the daily business.
	Manages Mandate = "manages"
	// Plans drafts programmes and common services.
	Plans Mandate = "plans"
	// Runs carries activities out.
	Runs Mandate = "runs"
	// Serves looks after one organisation.
	Serves Mandate = "serves"
	// Advises counsels without deciding.
	Advises Mandate = "advises"
	// Evaluates judges what was done.
	Evaluates Mandate = "evaluates"
)

// Values lists the mandates.
func (Mandate) Values() []string {
	return []string{
		string(Guides), string(Approves), string(Accounts), string(Funds), string(Manages),
		string(Plans), string(Runs), string(Serves), string(Advises), string(Evaluates),
	}
}
