package cluster

import (
	"slices"

	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// everyOne is the name by which effects mean every supported organisation.
const everyOne = "all"

// mostMembers bounds the membership of one organisation.
const mostMembers = 1e7

// Validate reports everything that is wrong with the policy by itself. Names
// of activities, decisions and indicators are the business of the whole
// programme.
func (p Policy) Validate(at finding.At, book *cite.Book) {
	stages := finding.NamesOf(p.Stages, func(s Stage) id.Stage { return s.ID })
	organisations := finding.NamesOf(p.Organisations, func(o Organisation) id.Organisation { return o.ID })
	p.validateStages(at, book, stages)
	p.validateOrganisations(at, book, stages)
	p.Governance.validate(at.In("governance"), book)
	p.validateProgrammes(at, book, stages)
	p.validateVision(at.In("vision"), book)
	p.validateMap(at.In("map"), book, organisations)
	p.validateGuests(at, book, organisations)
	validateMeasures(at.In("monitoring"), p.Monitoring)
	var families id.Seen[id.Measure]
	for i, f := range p.Families {
		at := at.In("families", i)
		families.Check(at, f.ID)
		id.Title(at, f.Title)
		at = book.Check(at, f.Ref)
		at.In("in_figure").Note(f.InFigure, CodeFamilyFigure, "the text describes %q, the overview figure leaves it out: settle whether it is in the programme", f.Title)
	}
	p.validatePast(at, book)
}

func (p Policy) validateStages(at finding.At, book *cite.Book, stages finding.Names) {
	var seen id.Seen[id.Stage]
	for i, s := range p.Stages {
		at := at.In("stages", i)
		seen.Check(at, s.ID)
		id.Title(at, s.Title)
		book.Check(at, s.Ref)
	}
	for i, t := range p.Transitions {
		at := at.In("transitions", i)
		id.Known(at.In("from"), t.From, stages, "stage")
		id.Known(at.In("to"), t.To, stages, "stage")
		at.Check(t.From != t.To && len(t.Criteria) > 0, CodeTransition, "a transition leads to another stage, and needs a criterion")
		twice := slices.ContainsFunc(p.Transitions[:i], func(o Transition) bool { return o.From == t.From && o.To == t.To })
		at.Check(!twice, CodeTransition, "the move from %q to %q is there already: join the two", t.From, t.To)
		for k, c := range t.Criteria {
			at := at.In("criteria", k)
			twice := slices.ContainsFunc(t.Criteria[:k], func(o Criterion) bool { return o.Measure == c.Measure })
			at.In("measure").Check(!twice, CodeCriterion, "the transition asks for %q already: keep the stronger", c.Measure)
			finding.OneOf(at.In("measure"), c.Measure, CodeCriterion, "measure of a criterion")
			c.AtLeast.Need(at.In("at_least"), book, 0, mostMembers)
		}
	}
}

func (p Policy) validateOrganisations(at finding.At, book *cite.Book, stages finding.Names) {
	var seen id.Seen[id.Organisation]
	simulated := false
	for i, o := range p.Organisations {
		at := at.In("organisations", i)
		seen.Check(at, o.ID)
		id.Title(at, o.Title)
		at.In("id").Check(o.ID != everyOne, CodeReserved, "%q stands for every supported organisation: give it another name", everyOne)
		finding.OneOf(at.In("kind"), o.Kind, CodeKind, "kind of organisation")
		id.Known(at.In("stage"), o.Stage, stages, "stage")
		at = book.Check(at, o.Ref)
		o.Members.Check(at.In("members"), book, 0, mostMembers)
		o.Response.Check(at.In("response"), book, 0, 1000)
		simulated = simulated || o.Simulated()
	}
	at = at.In("growth_per_month")
	at.Check(!simulated || !p.Growth.IsZero(), CodeGrowth, "some organisations have members: give the growth of a membership in a month")
	p.Growth.Check(at, book, -1, 1)
}

func (p Policy) validateProgrammes(at finding.At, book *cite.Book, stages finding.Names) {
	var seen id.Seen[id.Measure]
	for i, g := range p.Programmes {
		at := at.In("programmes", i)
		seen.Check(at, g.ID)
		id.Title(at, g.Title)
		at = book.Check(at, g.Ref)
		at.In("term").Check(g.Term.IsValid(), CodeTerm, "give the months of the programme as first..last")
		id.Known(at.In("target_stage"), g.TargetStage, stages, "stage")
		for k, m := range g.Measures {
			finding.OneOf(at.In("measures", k), m, CodeSupport, "kind of support")
		}
		validateMeasures(at.In("key_results"), g.KeyResults)
	}
}

func (p Policy) validateVision(at finding.At, book *cite.Book) {
	v := p.Vision
	if v.Until.IsZero() && v.Text == "" && v.Ref.IsZero() {
		return
	}
	at = book.Check(at, v.Ref)
	at.In("until").Check(v.Until.IsValid(), CodeTerm, "give the last month of the vision")
	for _, g := range p.Programmes {
		last := g.Term.End.Add(-1)
		at.In("until").Warn(!v.Until.IsValid() || !g.Term.IsValid() || v.Until >= last, CodeVision,
			"the vision ends in %v, the programme %q in %v: extend the vision, or say what the months between are for", v.Until, g.ID, last)
	}
	validateMeasures(at.In("success"), v.Success)
}

func (p Policy) validateMap(at finding.At, book *cite.Book, organisations finding.Names) {
	m := p.Map
	if m.Hub == "" && len(m.Organisations) == 0 {
		return
	}
	at = book.Check(at, m.Ref)
	for i, name := range m.Organisations {
		at := at.In("organisations", i)
		if !id.Known(at, name, organisations, "organisation") {
			continue
		}
		k := slices.IndexFunc(p.Organisations, func(o Organisation) bool { return o.ID == name })
		at.Warn(p.Organisations[k].Supported, CodeMapUnsupported, "the map shows %q, but no support for it is budgeted: budget it or take it off", name)
	}
	for _, o := range p.Organisations {
		at.In("organisations").Warn(!o.Supported || slices.Contains(m.Organisations, o.ID), CodeMapMissing,
			"the budget supports %q, but the map leaves it out: add it or say why", o.ID)
	}
}

func (p Policy) validateGuests(at finding.At, book *cite.Book, organisations finding.Names) {
	if p.Guests.Admitted {
		book.Check(at.In("guests"), p.Guests.Ref)
	}
	for i, g := range p.ProvisionalPartners {
		at := at.In("provisional_partners", i)
		id.Title(at, g.Title)
		id.Known(at.In("organisation"), g.Organisation, organisations, "organisation")
		at.Check(p.Guests.Admitted, CodeGuest, "the policy admits no guests: admit them under \"guests\"")
		at.In("project").Check(g.Project != "" && g.During.IsValid(), CodeGuest, "tie the guest to a project with a first and a last month")
	}
}

func (p Policy) validatePast(at finding.At, book *cite.Book) {
	var calls id.Seen[id.Measure]
	for i, c := range p.PastCalls {
		at := at.In("past_calls", i)
		calls.Check(at, c.ID)
		id.Title(at, c.Title)
		at = book.Check(at, c.Ref)
		ordered := !c.Published.IsZero() && c.Published.Before(c.Deadline) && !c.Begins.IsZero() && c.Begins.Before(c.Ends)
		if at.Check(ordered, CodePastCall, "a call is published before its deadline, and pays for a span that begins before it ends") {
			at.In("published").Warn(!c.Begins.Before(c.Published), CodePastCallLate,
				"it was published %d days after what it pays for began, with its deadline %d days before the end: a call in arrears steers nothing",
				c.Published.Sub(c.Begins), c.Ends.Sub(c.Deadline))
		}
		c.Budget.Need(at.In("budget"), book, c.Budget.Value.Currency())
	}
	var benchmarks id.Seen[id.Measure]
	for i, b := range p.Benchmarks {
		at := at.In("benchmarks", i)
		benchmarks.Check(at, b.ID)
		id.Title(at, b.Title)
		book.Check(at, b.Ref)
	}
}

func validateMeasures(at finding.At, measures []Measure) {
	var seen id.Seen[id.Measure]
	for i, m := range measures {
		seen.Check(at.In(i), m.ID)
		id.Title(at.In(i), m.Title)
	}
}
