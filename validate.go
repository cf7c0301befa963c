package programme

import (
	"slices"

	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// Validate gives every finding about the programme: of its parts, of the names
// by which they meet, and of its scenarios. It never stops early and never
// changes anything.
func (p *Programme) Validate() finding.List {
	var c finding.Collector
	if p == nil {
		p = &Programme{}
	}
	p.validate(c.At())
	return c.List()
}

func (p *Programme) validate(at finding.At) {
	book := cite.NewBook(p.Sources)
	at.In("format").Check(p.Format == Format, CodeFormat, "this is %s: write %q", finding.Quote(p.Format), Format)
	id.Title(at, p.Title)
	p.validateProvenance(at.In("provenance"), book)
	p.validateRegions(at, book)
	p.validateDiagnosis(at.In("diagnosis"), book)
	p.Roadmap.Validate(at.In("roadmap"), book)
	p.Cluster.Validate(at.In("cluster"), book)
	p.Broker.Validate(at.In("broker"), book, p.Budget.Currency)
	p.Budget.Validate(at.In("budget"), book)
	p.KPI.Validate(at.In("kpi"), book)
	p.validateRisks(at.In("risks"), book)
	p.validateRoadmapNames(at.In("roadmap"))
	p.validateClusterNames(at.In("cluster"))
	p.validateBrokerNames(at.In("broker"))
	p.validateBudgetNames(at.In("budget"))
	p.validateBounds(at.In("budget"))
	p.validateKPINames(at.In("kpi"))
	p.validateScenarios(at.In("scenarios"), book)
	book.CheckSources(at.In("sources"), p.Sources)
	p.tryScenarios(at.In("scenarios"))
}

func (p *Programme) validateProvenance(at finding.At, book *cite.Book) {
	v := p.Provenance
	if v.Scheme != "" || !v.Ref.IsZero() {
		at = book.Check(at, v.Ref)
	}
	for i, e := range v.Engagements {
		at := at.In("engagements", i)
		id.Title(at, e.Title)
		at = book.Check(at, e.Ref)
		e.Participants.Check(at.In("participants"), book, 0, 1e9)
		at.In("estimated").Note(!e.Estimated, CodeEngagement, "the number of participants is an estimate: do not quote it as a count")
	}
}

func (p *Programme) validateRegions(at finding.At, book *cite.Book) {
	regions := p.regionNames()
	var seen id.Seen[id.Region]
	check := func(at finding.At, r Region) {
		seen.Check(at, r.ID)
		id.Title(at, r.Title)
		at = book.Check(at, r.Ref)
		if r.Status != "" {
			finding.OneOf(at.In("status"), r.Status, CodeRegionStatus, "status")
		}
		if r.Within != "" {
			id.Known(at.In("within"), r.Within, regions, "region")
		}
		for i, c := range r.Codes {
			at.In("codes", i).Check(c.Code != "" && c.Classification != "", CodeRegionCode, "give the code and its classification, such as \"NUTS 2016\"")
		}
	}
	check(at.In("region"), p.Region)
	withdrawn := 0
	for i, r := range p.Peers {
		check(at.In("peers", i), r)
		if r.Status == Withdrawn {
			withdrawn++
		}
	}
	at.In("peers").Note(withdrawn == 0, CodeWithdrawn, "%d regions of the scheme withdrew: say of any number of regions whether it counts them", withdrawn)
}

func (p *Programme) regionNames() finding.Names {
	return finding.NamesOf(append([]Region{p.Region}, p.Peers...), func(r Region) id.Region { return r.ID })
}

func (p *Programme) validateRisks(at finding.At, book *cite.Book) {
	activities, lines, effects, decisions := activityNames(p), lineNames(p), effectNames(p), decisionNames(p)
	var seen id.Seen[id.Risk]
	for i, r := range p.Risks {
		at := at.In(i)
		seen.Check(at, r.ID)
		id.Title(at, r.Title)
		at = book.Check(at, r.Ref)
		r.Chance.Need(at.In("chance"), book, 0, 1)
		finding.OneOf(at.In("strikes"), r.Strikes, CodeFrequency, "frequency")
		if r.Switch != "" {
			finding.OneOf(at.In("switch"), r.Switch, CodeSwitch, "switch")
		}
		if r.ResolvedBy != "" {
			id.Known(at.In("resolved_by"), r.ResolvedBy, decisions, "decision")
		}
		at.In("impacts").Note(len(r.Impacts) > 0, CodeImpact, "this risk changes nothing in a run: give it an impact, or treat it outside the model")
		for k, impact := range r.Impacts {
			at := at.In("impacts", k)
			_, scales := impact.(ScaleLines)
			at.Check(r.Strikes != EachYear || scales, CodeYearlyImpact, "a yearly risk can only scale budget lines: use scale_lines, or let it strike once")
			switch impact := impact.(type) {
			case DelayActivity:
				at := at.In("delay_activity")
				id.Known(at.In("activity"), impact.Activity, activities, "activity")
				impact.Months.Need(at.In("months"), book, 0, 600)
			case ScaleLines:
				at := at.In("scale_lines")
				at.In("lines").Check(len(impact.Lines) > 0, CodeImpactEmpty, "name the budget lines")
				for n, line := range impact.Lines {
					at.In("lines", n).Check(!slices.Contains(impact.Lines[:n], line), id.CodeDuplicate, "the line %q is scaled twice: name it once", line)
					id.Known(at.In("lines", n), line, lines, "budget line")
				}
				impact.Factor.Need(at.In("factor"), book, 0, 1000)
			case ScaleFilling:
				impact.Factor.Need(at.In("scale_filling", "factor"), book, 0, 1000)
			case ScaleEffect:
				at := at.In("scale_effect")
				id.Known(at.In("effect"), impact.Effect, effects, "effect")
				impact.Factor.Need(at.In("factor"), book, -1000, 1000)
			default:
				at.Check(false, CodeImpactEmpty, "name an impact")
			}
		}
		var mitigations id.Seen[id.Mitigation]
		for k, m := range r.Mitigations {
			at := at.In("mitigations", k)
			mitigations.Check(at, m.ID)
			id.Title(at, m.Title)
			book.Check(at, m.Ref)
			m.ChanceFactor.Check(at.In("chance_factor"), book, 0, 1)
			m.ImpactFactor.Check(at.In("impact_factor"), book, 0, 1)
		}
	}
}

// validateScenarios reports what is wrong with the scenarios by themselves.
func (p *Programme) validateScenarios(at finding.At, book *cite.Book) {
	at.Check(len(p.Scenarios) <= MostScenarios, CodeScenarioBound, "there are %d scenarios: keep %d at most, and the rest in documents of their own", len(p.Scenarios), MostScenarios)
	var seen id.Seen[id.Scenario]
	for i, s := range p.Scenarios {
		at := at.In(i)
		seen.Check(at, s.ID)
		id.Title(at, s.Title)
		if !s.Ref.IsZero() {
			book.Check(at, s.Ref)
		}
		at.In("changes").Check(len(s.Changes) <= MostChanges, CodeScenarioBound, "there are %d changes: make %d at most", len(s.Changes), MostChanges)
	}
}

// tryScenarios makes every scenario's changes on a copy, and reports what
// stands in their way; and, when nothing else was wrong with the programme, the
// errors that they bring into it. What stands in the way of a scenario that is
// extended is reported there alone.
func (p *Programme) tryScenarios(at finding.At) {
	if len(p.Scenarios) > MostScenarios {
		return
	}
	sound := !at.Failed()
	for i, s := range p.Scenarios {
		if len(s.Changes) > MostChanges {
			continue
		}
		at := at.In(i).Citing(s.Ref.String())
		var own, above finding.Collector
		changed := p.change(s, own.At(), above.At())
		for _, f := range own.List() {
			f.Path = at.Path() + f.Path
			at.Report(f)
		}
		if !sound || own.List().Err() != nil || above.List().Err() != nil || len(s.Changes) == 0 && s.Extends == "" {
			continue
		}
		for _, f := range changed.Validate().With(finding.Error) {
			at.Report(finding.Finding{
				Code: f.Code, Severity: finding.Error, Meant: f.Meant,
				Message: "with its changes, at " + f.Path + ": " + f.Message,
			})
		}
	}
}

// validateKPINames holds the names that the framework shares with its siblings.
func (p *Programme) validateKPINames(at finding.At) {
	activities, organisations, regions := activityNames(p), organisationNames(p), p.regionNames()
	for i, e := range p.KPI.Effects {
		at := at.In("effects", i)
		id.Known(at.In("trigger", "activity"), e.Trigger.Activity, activities, "activity")
		if e.On.Members != "" && e.On.Members != kpi.All {
			if id.Known(at.In("on", "members"), e.On.Members, organisations, "organisation") {
				k := slices.IndexFunc(p.Cluster.Organisations, func(o cluster.Organisation) bool { return o.ID == e.On.Members })
				at.In("on", "members").Check(p.Cluster.Organisations[k].Simulated(), kpi.CodeStock,
					"%q has no members to begin with, so they cannot be moved: give them", e.On.Members)
			}
		}
	}
	for i, o := range p.KPI.Observations {
		at := at.In("observations", i)
		id.Known(at.In("region"), o.Region, regions, "region")
		for k, c := range o.Compared {
			id.Known(at.In("compared", k, "region"), c.Region, regions, "region")
		}
	}
	for i, g := range p.KPI.Typology.Groups {
		for k, r := range g.Regions {
			id.Known(at.In("typology", "groups", i, "regions", k), r, regions, "region")
		}
	}
}
