package kpi_test

import (
	"testing"

	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
)

func TestTheoryFaults(t *testing.T) { checkFaults(t, theoryFaults()) }
func TestEffectFaults(t *testing.T) { checkFaults(t, effectFaults()) }

func theoryFaults() []fault {
	node := func(i int, change func(*kpi.Node)) func(*kpi.Framework) {
		return func(f *kpi.Framework) { change(&f.Theory.Nodes[i]) }
	}
	link := func(i int, change func(*kpi.TheoryLink)) func(*kpi.Framework) {
		return func(f *kpi.Framework) { change(&f.Theory.Links[i]) }
	}
	// another adds a box of its own.
	another := func(n kpi.Node) func(*kpi.Framework) {
		return func(f *kpi.Framework) {
			n.Title, n.Ref = "Another", stated()
			f.Theory.Nodes = append(f.Theory.Nodes, n)
		}
	}
	return []fault{
		{"no id", another(kpi.Node{Kind: kpi.DirectImpact}), "/theory/nodes/4/id", id.CodeMissing},
		{"id twice", another(kpi.Node{ID: "office", Kind: kpi.DirectImpact}), "/theory/nodes/4/id", id.CodeDuplicate},
		{"no title", node(result, func(n *kpi.Node) { n.Title = "" }), "/theory/nodes/3/title", id.CodeTitle},
		{"no kind", node(result, func(n *kpi.Node) { n.Kind = "" }), "/theory/nodes/3/kind", kpi.CodeNodeKind},
		{"kind misspelt", node(result, func(n *kpi.Node) { n.Kind = "results" }), "/theory/nodes/3/kind", kpi.CodeNodeKind},
		{"no reference", node(result, func(n *kpi.Node) { n.Ref = cite.Ref{} }), "/theory/nodes/3/ref", cite.CodeMissing},
		{"indicator that does not exist", node(result, func(n *kpi.Node) { n.Indicators = append(n.Indicators, "project") }), "/theory/nodes/3/indicators/1", id.CodeUnknown},

		{"no number", node(result, func(n *kpi.Node) { n.Number = 0 }), "", ""},
		{"numbers that begin with 2", node(result, func(n *kpi.Node) { n.Number = 2 }), "/theory/nodes/3/number", kpi.CodeNumbering},
		{"the next number", another(kpi.Node{ID: "next", Kind: kpi.ResultNode, Number: 2}), "", ""},
		{"a number left out", another(kpi.Node{ID: "next", Kind: kpi.ResultNode, Number: 3}), "/theory/nodes/4/number", kpi.CodeNumbering},
		{"a number twice", another(kpi.Node{ID: "next", Kind: kpi.ResultNode, Number: 1}), "/theory/nodes/4/number", kpi.CodeNumbering},
		{"the first number of another kind", another(kpi.Node{ID: "next", Kind: kpi.DirectImpact, Number: 1}), "", ""},

		{"challenge that nothing answers", another(kpi.Node{ID: "next", Kind: kpi.Challenge}), "/theory/nodes/4", kpi.CodeUnanswered},
		{"activity that leads nowhere", another(kpi.Node{ID: "next", Kind: kpi.Activity}), "/theory/nodes/4", kpi.CodeLeadsNowhere},
		{"result that leads nowhere", another(kpi.Node{ID: "next", Kind: kpi.ResultNode}), "", ""},
		{"link from nowhere", func(f *kpi.Framework) {
			f.Theory.Links = append(f.Theory.Links, kpi.TheoryLink{From: "offices", To: "office", Ref: stated()})
		}, "/theory/links/3/from", id.CodeUnknown},
		{"link to nowhere", link(1, func(l *kpi.TheoryLink) { l.To = "offices" }), "/theory/links/1/to", id.CodeUnknown},
		{"link without reference", link(1, func(l *kpi.TheoryLink) { l.Ref = cite.Ref{} }), "/theory/links/1/ref", cite.CodeMissing},
		{"challenge without its link", func(f *kpi.Framework) { f.Theory.Links = f.Theory.Links[1:] }, "/theory/nodes/0", kpi.CodeUnanswered},
		{"activity without its link", func(f *kpi.Framework) { f.Theory.Links = f.Theory.Links[:2] }, "/theory/nodes/2", kpi.CodeLeadsNowhere},
	}
}

func effectFaults() []fault {
	effect := func(i int, change func(*kpi.Effect)) func(*kpi.Framework) {
		return func(f *kpi.Framework) { change(&f.Effects[i]) }
	}
	value := func(x float64) func(*kpi.Framework) {
		return effect(1, func(e *kpi.Effect) { e.Factors[1].Value = certain(x) })
	}
	growth := func(a, b float64) func(*kpi.Framework) {
		return effect(0, func(e *kpi.Effect) {
			e.Factors = []kpi.Factor{{ID: "a", Title: "A", Value: certain(a)}, {ID: "b", Title: "B", Value: certain(b)}}
		})
	}
	return []fault{
		{"no id", effect(1, func(e *kpi.Effect) { e.ID = "" }), "/effects/1/id", id.CodeMissing},
		{"id twice", effect(1, func(e *kpi.Effect) { e.ID = "services" }), "/effects/1/id", id.CodeDuplicate},
		{"no title", effect(1, func(e *kpi.Effect) { e.Title = "" }), "/effects/1/title", id.CodeTitle},
		{"on nothing", effect(1, func(e *kpi.Effect) { e.On = kpi.Stock{} }), "/effects/1/on", kpi.CodeStock},
		{"on two stocks", effect(1, func(e *kpi.Effect) { e.On.Members = kpi.All }), "/effects/1/on", kpi.CodeStock},
		{"on one membership", effect(1, func(e *kpi.Effect) { e.On = kpi.Stock{Members: "gira"} }), "", ""},
		{"on no indicator that exists", effect(1, func(e *kpi.Effect) { e.On.Indicator = "project" }), "/effects/1/on/indicator", id.CodeUnknown},
		{"on an indicator without baseline", effect(1, func(e *kpi.Effect) { e.On.Indicator = "stars" }), "/effects/1/on/indicator", kpi.CodeStock},
		{"no motion", effect(1, func(e *kpi.Effect) { e.Moves = "" }), "/effects/1/moves", kpi.CodeMotion},
		{"motion misspelt", effect(1, func(e *kpi.Effect) { e.Moves = "grows" }), "/effects/1/moves", kpi.CodeMotion},
		{"no time", effect(1, func(e *kpi.Effect) { e.Trigger.When = "" }), "/effects/1/trigger/when", kpi.CodeWhen},
		{"time misspelt", effect(1, func(e *kpi.Effect) { e.Trigger.When = "after" }), "/effects/1/trigger/when", kpi.CodeWhen},
		{"after the finish", effect(1, func(e *kpi.Effect) { e.Trigger.When = kpi.AfterFinish }), "", ""},

		{"no lag", effect(0, func(e *kpi.Effect) { e.Lag = figure.Uncertain{} }), "", ""},
		{"lag of nothing", effect(0, func(e *kpi.Effect) { e.Lag = certain(0) }), "", ""},
		{"lag of 600 months", effect(0, func(e *kpi.Effect) { e.Lag = certain(600) }), "", ""},
		{"lag above 600 months", effect(0, func(e *kpi.Effect) { e.Lag = certain(601) }), "/effects/0/lag_months/value", figure.CodeRange},
		{"lag below nothing", effect(0, func(e *kpi.Effect) { e.Lag = certain(-1) }), "/effects/0/lag_months/value", figure.CodeRange},
		{"lag without reference", effect(0, func(e *kpi.Effect) { e.Lag.Ref = cite.Ref{} }), "/effects/0/lag_months/ref", cite.CodeMissing},
		{"no ramp", effect(0, func(e *kpi.Effect) { e.Ramp = figure.Uncertain{} }), "", ""},
		{"ramp of nothing", effect(0, func(e *kpi.Effect) { e.Ramp = certain(0) }), "", ""},
		{"ramp of 600 months", effect(0, func(e *kpi.Effect) { e.Ramp = certain(600) }), "", ""},
		{"ramp above 600 months", effect(0, func(e *kpi.Effect) { e.Ramp = certain(601) }), "/effects/0/ramp_months/value", figure.CodeRange},
		{"ramp below nothing", effect(0, func(e *kpi.Effect) { e.Ramp = certain(-1) }), "/effects/0/ramp_months/value", figure.CodeRange},
		{"ramp without reference", effect(0, func(e *kpi.Effect) { e.Ramp.Ref = cite.Ref{} }), "/effects/0/ramp_months/ref", cite.CodeMissing},

		{"no factor", effect(1, func(e *kpi.Effect) { e.Factors = nil }), "/effects/1/factors", kpi.CodeFactors},
		{"factor without id", effect(1, func(e *kpi.Effect) { e.Factors[1].ID = "" }), "/effects/1/factors/1/id", id.CodeMissing},
		{"factor twice", effect(1, func(e *kpi.Effect) { e.Factors[1].ID = "starts" }), "/effects/1/factors/1/id", id.CodeDuplicate},
		{"factor without title", effect(1, func(e *kpi.Effect) { e.Factors[1].Title = "" }), "/effects/1/factors/1/title", id.CodeTitle},
		{"factor without value", effect(1, func(e *kpi.Effect) { e.Factors[1].Value = figure.Uncertain{} }), "/effects/1/factors/1/value", figure.CodeMissing},
		{"factor without reference", effect(1, func(e *kpi.Effect) { e.Factors[1].Value.Ref = cite.Ref{} }), "/effects/1/factors/1/value/ref", cite.CodeMissing},
		{"factor of nothing", value(0), "", ""}, // to believe in no effect is legitimate
		{"factor below nothing", value(-1), "", ""},
		{"the most", value(1e6), "", ""},
		{"more than the most", value(1e6 + 1), "/effects/1/factors/1/value/value", figure.CodeRange},
		{"the least", value(-1e6), "", ""},
		{"less than the least", value(-1e6 - 1), "/effects/1/factors/1/value/value", figure.CodeRange},
		{"the most growth", growth(-2, 5), "", ""},
		{"more growth than the most", growth(2, 5.001), "/effects/0/factors", kpi.CodeFactors},
		{"more growth down than the most", growth(2, -5.001), "/effects/0/factors", kpi.CodeFactors},
		{"more inflow than the most growth", effect(0, func(e *kpi.Effect) {
			e.On, e.Moves, e.Factors[0].Value = kpi.Stock{Indicator: "projects"}, kpi.Adds, certain(11)
		}), "", ""},

		{"for itself", effect(1, func(e *kpi.Effect) { e.Each = "" }), "", ""},
		{"for each organisation", effect(1, func(e *kpi.Effect) { e.Each = kpi.PerOrganisation }), "", ""},
		{"for each of nothing", effect(1, func(e *kpi.Effect) { e.Each = "district" }), "/effects/1/each", kpi.CodeScale},
	}
}
