package broker

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/money"
)

// mostPeople bounds the population of a district.
const mostPeople = 1e9

// fairSpread is the ratio of the largest to the smallest population above
// which one flat grant is worth a second look. An assumption of this library.
const fairSpread = 10

// Validate reports everything that is wrong with the network by itself. Names
// of activities, bodies and budget lines are the business of the whole
// programme.
func (n Network) Validate(at finding.At, book *cite.Book, currency money.Currency) {
	if n.isZero() {
		return
	}
	if !n.Ref.IsZero() {
		at = book.Check(at, n.Ref)
	}
	at.In("districts").Check(len(n.Districts) > 0, CodeDistrictMissing, "name the districts")
	at.In("activity").Check(n.Activity != "", CodeActivity, "name the activity of the roadmap during which the brokers work")
	n.validateDistricts(at.In("districts"), book)
	districts := finding.NamesOf(n.Districts, func(d District) id.District { return d.ID })
	if !n.Call.isZero() {
		book.Check(at.In("call"), n.Call.Ref)
		at.In("call", "hosts_per_district").Check(n.Call.HostsPerDistrict >= 1, CodeCall, "select at least one host in a district")
	}
	for i, h := range n.Hosts {
		at := at.In("hosts", i)
		id.Title(at, h.Title)
		at = book.Check(at, h.Ref)
		for k, d := range h.Districts {
			id.Known(at.In("districts", k), d, districts, "district")
		}
		at.In("body").Warn(h.Body == "" || h.Body != n.Call.Issuer && h.Body != n.Call.Judge, CodeConflict,
			"%q writes or judges the call and may host a broker: let somebody else judge, or bar it from hosting", h.Body)
	}
	n.validateServices(at, book)
	if !n.Grant.IsZero() {
		at := at.In("grant")
		at.In("line").Check(n.Grant.Line != "", CodeGrantPerBroker, "name the budget line that pays the grant")
		n.Grant.Ceiling.Need(at.In("ceiling_per_month"), book, currency)
		n.Grant.Total.Need(at.In("total"), book, currency)
	}
	if n.Meetings != (Meetings{}) {
		at := book.Check(at.In("meetings"), n.Meetings.Ref)
		at.In("every_months").Check(1 <= n.Meetings.EveryMonths && n.Meetings.EveryMonths <= 120, CodeMeetings, "give the months between meetings, from 1 to 120")
	}
}

// isZero says whether nothing of a network is described.
func (n Network) isZero() bool {
	return len(n.Districts) == 0 && n.Activity == "" && n.Coordinator == "" && n.Call.isZero() && n.Grant.IsZero() &&
		len(n.Hosts) == 0 && len(n.Requirements) == 0 && len(n.Services) == 0 && n.Meetings == (Meetings{}) && n.Ref.IsZero()
}

// isZero says whether nothing of a call is described.
func (c Call) isZero() bool {
	return c.Issuer == "" && c.Judge == "" && c.Activity == "" && len(c.States) == 0 && c.HostsPerDistrict == 0 && c.Ref.IsZero()
}

func (n Network) validateDistricts(at finding.At, book *cite.Book) {
	var seen id.Seen[id.District]
	unofficial := 0
	small, large := -1, -1 // positions of the least and most people
	for i, d := range n.Districts {
		at := at.In(i)
		seen.Check(at, d.ID)
		id.Title(at, d.Title)
		at = book.Check(at, d.Ref)
		at.In("printed").Note(d.Printed == "" || d.Printed == d.Title, CodePrinted, "the source prints %q for %q", d.Printed, d.Title)
		d.Population.Check(at.In("population"), book, 0, mostPeople)
		d.Filled.Check(at.In("filled_chance"), book, 0, 1)
		if !d.Official {
			unofficial++
		}
		if d.Population.Value == nil || d.Population.Value.Validate() != nil {
			continue
		}
		if small < 0 || d.people() < n.Districts[small].people() {
			small = i
		}
		if large < 0 || d.people() > n.Districts[large].people() {
			large = i
		}
	}
	at.Note(unofficial == 0, CodeUnofficial, "%d of %d districts have no administrative status, so their borders vary by source: fix them in the call", unofficial, len(n.Districts))
	if small >= 0 && n.Districts[small].people() > 0 {
		spread := n.Districts[large].people() / n.Districts[small].people()
		at.Warn(spread <= fairSpread, CodePopulation, "one grant serves %q and %q, 1 : %.0f in population: weigh it, or say why not",
			n.Districts[small].Title, n.Districts[large].Title, spread)
	}
}

func (d District) people() float64 { return d.Population.Value.Mean() }

func (n Network) validateServices(at finding.At, book *cite.Book) {
	var requirements, services id.Seen[id.Measure]
	both, hidden := 0, 0
	for i, r := range n.Requirements {
		at := at.In("requirements", i)
		requirements.Check(at, r.ID)
		id.Title(at, r.Title)
		finding.OneOf(at.In("use"), r.Use, CodeUse, "use of a requirement")
		book.Check(at, r.Ref)
		if r.Use == Both {
			both++
		}
	}
	at.In("requirements").Note(both == 0, CodeUseBoth, "%d requirements are a gate and a score at once: let the call say which they are", both)
	for i, s := range n.Services {
		at := at.In("services", i)
		services.Check(at, s.ID)
		id.Title(at, s.Title)
		book.Check(at, s.Ref)
		if !s.InFigure {
			hidden++
		}
	}
	at.In("services").Note(hidden == 0, CodeServiceFigure, "the overview figure leaves out %d of %d services of the text", hidden, len(n.Services))
}
