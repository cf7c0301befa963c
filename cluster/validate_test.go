package cluster_test

import (
	"testing"

	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
)

func TestStageFaults(t *testing.T)        { checkFaults(t, stageFaults()) }
func TestOrganisationFaults(t *testing.T) { checkFaults(t, organisationFaults()) }

func stageFaults() []fault {
	stage := func(change func(*cluster.Stage)) func(*cluster.Policy) {
		return func(p *cluster.Policy) { change(&p.Stages[2]) }
	}
	transition := func(change func(*cluster.Transition)) func(*cluster.Policy) {
		return func(p *cluster.Policy) { change(&p.Transitions[0]) }
	}
	criterion := func(change func(*cluster.Criterion)) func(*cluster.Policy) {
		return func(p *cluster.Policy) { change(&p.Transitions[0].Criteria[1]) }
	}
	return []fault{
		{"no id", stage(func(s *cluster.Stage) { s.ID = "" }), "/stages/2/id", id.CodeMissing},
		{"id twice", stage(func(s *cluster.Stage) { s.ID = "mature" }), "/stages/2/id", id.CodeDuplicate},
		{"no title", stage(func(s *cluster.Stage) { s.Title = "" }), "/stages/2/title", id.CodeTitle},
		{"no reference", stage(func(s *cluster.Stage) { s.Ref = cite.Ref{} }), "/stages/2/ref", cite.CodeMissing},
		{"from no stage", transition(func(t *cluster.Transition) { t.From = "imature" }), "/transitions/0/from", id.CodeUnknown},
		{"to no stage", transition(func(t *cluster.Transition) { t.To = "" }), "/transitions/0/to", id.CodeUnknown},
		{"to the same stage", transition(func(t *cluster.Transition) { t.To = "immature" }), "/transitions/0", cluster.CodeTransition},
		{"no criterion", transition(func(t *cluster.Transition) { t.Criteria = nil }), "/transitions/0", cluster.CodeTransition},
		{"one criterion", transition(func(t *cluster.Transition) { t.Criteria = t.Criteria[:1] }), "", ""},
		{"there already", func(p *cluster.Policy) { p.Transitions = append(p.Transitions, p.Transitions[0]) }, "/transitions/1", cluster.CodeTransition},
		{"from the same stage to another", func(p *cluster.Policy) {
			p.Transitions = append(p.Transitions, cluster.Transition{From: "immature", To: "transition", Criteria: p.Transitions[0].Criteria})
		}, "", ""},
		{"the way back", func(p *cluster.Policy) {
			p.Transitions = append(p.Transitions, cluster.Transition{From: "mature", To: "immature", Criteria: p.Transitions[0].Criteria})
		}, "", ""},
		{"criterion twice", criterion(func(c *cluster.Criterion) { c.Measure = cluster.Members }), "/transitions/0/criteria/1/measure", cluster.CodeCriterion},
		{"criterion of nothing", criterion(func(c *cluster.Criterion) { c.Measure = "" }), "/transitions/0/criteria/1/measure", cluster.CodeCriterion},
		{"criterion misspelt", criterion(func(c *cluster.Criterion) { c.Measure = "member" }), "/transitions/0/criteria/1/measure", cluster.CodeCriterion},
		{"criterion without figure", criterion(func(c *cluster.Criterion) { c.AtLeast = figure.Uncertain{} }), "/transitions/0/criteria/1/at_least", figure.CodeMissing},
		{"criterion without reference", criterion(func(c *cluster.Criterion) { c.AtLeast.Ref = cite.Ref{} }), "/transitions/0/criteria/1/at_least/ref", cite.CodeMissing},
		{"criterion of the least", criterion(func(c *cluster.Criterion) { c.AtLeast = certain(0) }), "", ""},
		{"criterion of ten million", criterion(func(c *cluster.Criterion) { c.AtLeast = certain(1e7) }), "", ""},
		{"criterion above ten million", criterion(func(c *cluster.Criterion) { c.AtLeast = certain(1e7 + 1) }), "/transitions/0/criteria/1/at_least/value", figure.CodeRange},
		{"criterion below nothing", criterion(func(c *cluster.Criterion) { c.AtLeast = certain(-1) }), "/transitions/0/criteria/1/at_least/value", figure.CodeRange},
	}
}

// organisation changes one organisation.
func organisation(i int, change func(*cluster.Organisation)) func(*cluster.Policy) {
	return func(p *cluster.Policy) { change(&p.Organisations[i]) }
}

func organisationFaults() []fault {
	type org = cluster.Organisation
	return []fault{
		{"no id", organisation(ict, func(o *org) { o.ID = "" }), "/organisations/2/id", id.CodeMissing},
		{"id misspelt", organisation(ict, func(o *org) { o.ID = "ICT" }), "/organisations/2/id", id.CodeSyntax},
		{"id twice", organisation(ict, func(o *org) { o.ID = "gira" }), "/organisations/2/id", id.CodeDuplicate},
		{"id that means every one", organisation(ict, func(o *org) { o.ID = "all" }), "/organisations/2/id", cluster.CodeReserved},
		{"no title", organisation(ict, func(o *org) { o.Title = "" }), "/organisations/2/title", id.CodeTitle},
		{"no reference", organisation(ict, func(o *org) { o.Ref = cite.Ref{} }), "/organisations/2/ref", cite.CodeMissing},
		{"no kind", organisation(gira, func(o *org) { o.Kind = "" }), "/organisations/0/kind", cluster.CodeKind},
		{"kind misspelt", organisation(gira, func(o *org) { o.Kind = "cluster" }), "/organisations/0/kind", cluster.CodeKind},
		{"a network", organisation(gira, func(o *org) { o.Kind = cluster.BusinessNetwork }), "", ""},
		{"no stage", organisation(gira, func(o *org) { o.Stage = "" }), "/organisations/0/stage", id.CodeUnknown},
		{"another stage", organisation(gira, func(o *org) { o.Stage = "transition" }), "", ""},

		{"nobody", organisation(gira, func(o *org) { o.Members = certain(0) }), "", ""},
		{"fewer members than none", organisation(gira, func(o *org) { o.Members = certain(-1) }), "/organisations/0/members/value", figure.CodeRange},
		{"ten million members", organisation(gira, func(o *org) { o.Members = certain(1e7) }), "", ""},
		{"more members than ten million", organisation(gira, func(o *org) { o.Members = certain(1e7 + 1) }), "/organisations/0/members/value", figure.CodeRange},
		{"members without reference", organisation(gira, func(o *org) { o.Members.Ref = cite.Ref{} }), "/organisations/0/members/ref", cite.CodeMissing},
		{"not simulated", organisation(gira, func(o *org) { o.Members = figure.Uncertain{} }), "", ""},
		{"no response", organisation(gira, func(o *org) { o.Response = figure.Uncertain{} }), "", ""},
		{"response of nothing", organisation(gira, func(o *org) { o.Response = certain(0) }), "", ""},
		{"response of 1000", organisation(gira, func(o *org) { o.Response = certain(1000) }), "", ""},
		{"response above 1000", organisation(gira, func(o *org) { o.Response = certain(1001) }), "/organisations/0/response/value", figure.CodeRange},
		{"response below nothing", organisation(gira, func(o *org) { o.Response = certain(-1) }), "/organisations/0/response/value", figure.CodeRange},

		{"members without growth", func(p *cluster.Policy) { p.Growth = figure.Uncertain{} }, "/growth_per_month", cluster.CodeGrowth},
		{"neither members nor growth", func(p *cluster.Policy) {
			p.Growth, p.Organisations[gira].Members = figure.Uncertain{}, figure.Uncertain{}
		}, "", ""},
		{"growth that doubles", func(p *cluster.Policy) { p.Growth = certain(1) }, "", ""},
		{"growth that more than doubles", func(p *cluster.Policy) { p.Growth = certain(1.01) }, "/growth_per_month/value", figure.CodeRange},
		{"growth to nothing", func(p *cluster.Policy) { p.Growth = certain(-1) }, "", ""},
		{"growth below nothing", func(p *cluster.Policy) { p.Growth = certain(-1.01) }, "/growth_per_month/value", figure.CodeRange},
		{"growth without reference", func(p *cluster.Policy) { p.Growth.Ref = cite.Ref{} }, "/growth_per_month/ref", cite.CodeMissing},
	}
}
