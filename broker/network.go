// Package broker holds a network of innovation brokers: districts with one
// host each, the call that finds the hosts, what they must know, what they do,
// the grant that pays them, and how often they meet.
package broker

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// Network is a network of innovation brokers. The zero Network has no
// districts.
type Network struct {
	// Districts, one broker each.
	Districts []District `json:"districts,omitempty"`
	// Activity of the roadmap during which the brokers work.
	Activity id.Activity `json:"activity,omitempty"`
	// Coordinator is the body that leads the network.
	Coordinator id.Body `json:"coordinator,omitempty"`
	// Call that finds the hosts.
	Call Call `json:"call,omitzero"`
	// Hosts that may name a broker.
	Hosts []Host `json:"hosts,omitempty"`
	// Requirements of a broker.
	Requirements []Requirement `json:"requirements,omitempty"`
	// Services that the brokers give.
	Services []Service `json:"services,omitempty"`
	// Free says that users pay nothing for the services.
	Free bool `json:"free,omitzero"`
	// Grant that pays a host.
	Grant Grant `json:"grant,omitzero"`
	// Meetings of all brokers.
	Meetings Meetings `json:"meetings,omitzero"`
	// Ref says where the network is described.
	Ref cite.Ref `json:"ref,omitzero"`
}

// District is a territorial unit for one broker. The zero District is not
// valid.
type District struct {
	// ID names it.
	ID id.District `json:"id"`
	// Title is its name.
	Title string `json:"title"`
	// Printed is the name as the source prints it, where that differs.
	Printed string `json:"printed,omitempty"`
	// Official says that the district has administrative status.
	Official bool `json:"official,omitzero"`
	// Towns that the source names within it.
	Towns []string `json:"towns,omitempty"`
	// Population, where it is known.
	Population figure.Uncertain `json:"population,omitzero"`
	// Filled is the chance that a host is found; none means that it is sure.
	Filled figure.Uncertain `json:"filled_chance,omitzero"`
	// VacantFrom is the first month in which the district has no broker any
	// more; none means that it keeps its broker.
	VacantFrom month.Month `json:"vacant_from,omitzero"`
	// Ref says where the district is named.
	Ref cite.Ref `json:"ref"`
}

// Call is the grant call that finds the hosts. The zero Call is none.
type Call struct {
	// Issuer writes and publishes the call.
	Issuer id.Body `json:"issuer"`
	// Judge assesses the applications.
	Judge id.Body `json:"judge"`
	// Activity of the roadmap that prepares and launches it.
	Activity id.Activity `json:"activity"`
	// States lists what the call must say.
	States []string `json:"states,omitempty"`
	// HostsPerDistrict is how many hosts are selected in a district.
	HostsPerDistrict int `json:"hosts_per_district"`
	// Ref says where the call is described.
	Ref cite.Ref `json:"ref"`
}

// Host is an organisation that may name a broker. The zero Host is not valid.
type Host struct {
	// Title is its name.
	Title string `json:"title"`
	// Body is the body of the governance that it is, if it is one.
	Body id.Body `json:"body,omitempty"`
	// Districts that it may host; none means any.
	Districts []id.District `json:"districts,omitempty"`
	// Ref says where it is named.
	Ref cite.Ref `json:"ref"`
}

// Requirement is what a broker must know or be able to do. The zero
// Requirement is not valid.
type Requirement struct {
	// ID names it.
	ID id.Measure `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// Use says how the selection uses it.
	Use Use `json:"use"`
	// Ref says where it is stated.
	Ref cite.Ref `json:"ref"`
}

// Use says how a selection uses a requirement. The zero Use is not valid.
type Use string

const (
	// Gate: an applicant who lacks it is out.
	Gate Use = "gate"
	// Score: applicants are ranked by it.
	Score Use = "score"
	// Both: it is a gate first, and a score for those who pass.
	Both Use = "both"
)

// Values lists the uses.
func (Use) Values() []string { return []string{string(Gate), string(Score), string(Both)} }

// Service is a service line of the brokers. The zero Service is not valid.
type Service struct {
	// ID names it.
	ID id.Measure `json:"id"`
	// Title for people.
	Title string `json:"title"`
	// InFigure says whether the overview figure of the plan shows it too.
	InFigure bool `json:"in_figure,omitzero"`
	// Ref says where it is described.
	Ref cite.Ref `json:"ref"`
}

// Grant is what a host is paid. The zero Grant is none.
type Grant struct {
	// Ceiling is the most that one host gets in a month.
	Ceiling figure.Amount `json:"ceiling_per_month"`
	// Total is the sum that the source states for all districts.
	Total figure.Amount `json:"total"`
	// Line of the budget that pays it.
	Line id.Line `json:"line"`
	// Funder pays it.
	Funder id.Body `json:"funder"`
}

// IsZero says whether there is no grant.
func (g Grant) IsZero() bool { return g.Line == "" && g.Ceiling.IsZero() && g.Total.IsZero() }

// Meetings of all brokers. The zero Meetings never meets.
type Meetings struct {
	// EveryMonths is the number of months from one meeting to the next.
	EveryMonths int `json:"every_months"`
	// Ref says where the rhythm is stated.
	Ref cite.Ref `json:"ref"`
}

// Months gives the months of a span in which the brokers meet: the first, and
// every so many months after.
func (m Meetings) Months(span month.Span) []month.Month {
	if m.EveryMonths <= 0 {
		return nil
	}
	var all []month.Month
	for at := span.Start; at < span.End; at = at.Add(m.EveryMonths) {
		if !at.IsValid() {
			break
		}
		all = append(all, at)
	}
	return all
}
