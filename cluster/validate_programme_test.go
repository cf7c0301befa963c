package cluster_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/day"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

func TestProgrammeFaults(t *testing.T) { checkFaults(t, programmeFaults()) }
func TestGuestFaults(t *testing.T)     { checkFaults(t, guestFaults()) }
func TestPastFaults(t *testing.T)      { checkFaults(t, pastFaults()) }

func programmeFaults() []fault {
	programme := func(change func(*cluster.Programme)) func(*cluster.Policy) {
		return func(p *cluster.Policy) { change(&p.Programmes[0]) }
	}
	return []fault{
		{"no id", programme(func(g *cluster.Programme) { g.ID = "" }), "/programmes/0/id", id.CodeMissing},
		{"id twice", func(p *cluster.Policy) { p.Programmes = append(p.Programmes, p.Programmes[0]) }, "/programmes/1/id", id.CodeDuplicate},
		{"no title", programme(func(g *cluster.Programme) { g.Title = "" }), "/programmes/0/title", id.CodeTitle},
		{"no reference", programme(func(g *cluster.Programme) { g.Ref = cite.Ref{} }), "/programmes/0/ref", cite.CodeMissing},
		{"no term", programme(func(g *cluster.Programme) { g.Term = month.Span{} }), "/programmes/0/term", cluster.CodeTerm},
		{"for no stage", programme(func(g *cluster.Programme) { g.TargetStage = "young" }), "/programmes/0/target_stage", id.CodeUnknown},
		{"support misspelt", programme(func(g *cluster.Programme) { g.Measures[1] = "tecnical" }), "/programmes/0/measures/1", cluster.CodeSupport},
		{"financial support", programme(func(g *cluster.Programme) { g.Measures[1] = cluster.Financial }), "", ""},
		{"no support", programme(func(g *cluster.Programme) { g.Measures = nil }), "", ""},
		{"key result without id", programme(func(g *cluster.Programme) { g.KeyResults[0].ID = "" }), "/programmes/0/key_results/0/id", id.CodeMissing},
		{"key result without title", programme(func(g *cluster.Programme) { g.KeyResults[0].Title = "" }), "/programmes/0/key_results/0/title", id.CodeTitle},
		{"key result twice", programme(func(g *cluster.Programme) { g.KeyResults = append(g.KeyResults, g.KeyResults[0]) }), "/programmes/0/key_results/1/id", id.CodeDuplicate},

		{"no vision", func(p *cluster.Policy) { p.Vision = cluster.Vision{} }, "", ""},
		{"vision without reference", func(p *cluster.Policy) { p.Vision.Ref = cite.Ref{} }, "/vision/ref", cite.CodeMissing},
		{"vision without end", func(p *cluster.Policy) { p.Vision.Until = 0 }, "/vision/until", cluster.CodeTerm},
		{"vision a month short", func(p *cluster.Policy) { p.Vision.Until = month.MustParse("2023-11") }, "/vision/until", cluster.CodeVision},
		{"vision beyond the programme", func(p *cluster.Policy) { p.Vision.Until = month.MustParse("2030-01") }, "", ""},
		{"success without title", func(p *cluster.Policy) { p.Vision.Success[0].Title = "" }, "/vision/success/0/title", id.CodeTitle},
		{"success twice", func(p *cluster.Policy) { p.Vision.Success = append(p.Vision.Success, p.Vision.Success[0]) }, "/vision/success/1/id", id.CodeDuplicate},

		{"monitoring without id", func(p *cluster.Policy) { p.Monitoring[0].ID = "" }, "/monitoring/0/id", id.CodeMissing},
		{"family without id", func(p *cluster.Policy) { p.Families[0].ID = "" }, "/families/0/id", id.CodeMissing},
		{"family without title", func(p *cluster.Policy) { p.Families[0].Title = "" }, "/families/0/title", id.CodeTitle},
		{"family without reference", func(p *cluster.Policy) { p.Families[0].Ref = cite.Ref{} }, "/families/0/ref", cite.CodeMissing},
		{"family outside the figure", func(p *cluster.Policy) { p.Families[0].InFigure = false }, "/families/0/in_figure", cluster.CodeFamilyFigure},

		{"no map", func(p *cluster.Policy) { p.Map = cluster.Map{} }, "", ""},
		{"map without reference", func(p *cluster.Policy) { p.Map.Ref = cite.Ref{} }, "/map/ref", cite.CodeMissing},
		{"map of an organisation that does not exist", func(p *cluster.Policy) { p.Map.Organisations = append(p.Map.Organisations, "grai") }, "/map/organisations/2", id.CodeUnknown},
		{"map of one that nobody supports", func(p *cluster.Policy) { p.Map.Organisations = append(p.Map.Organisations, "ict") }, "/map/organisations/2", cluster.CodeMapUnsupported},
		{"map without hub or one that is supported", func(p *cluster.Policy) { p.Map.Hub, p.Map.Organisations = "", p.Map.Organisations[:1] }, "/map/organisations", cluster.CodeMapMissing},
		{"map without one that is supported", func(p *cluster.Policy) { p.Map.Organisations = p.Map.Organisations[:1] }, "/map/organisations", cluster.CodeMapMissing},
	}
}

func guestFaults() []fault {
	guest := func(change func(*cluster.ProvisionalPartner)) func(*cluster.Policy) {
		return func(p *cluster.Policy) { change(&p.ProvisionalPartners[0]) }
	}
	return []fault{
		{"terms without reference", func(p *cluster.Policy) { p.Guests.Ref = cite.Ref{} }, "/guests/ref", cite.CodeMissing},
		{"guest of no admission", func(p *cluster.Policy) { p.Guests.Admitted = false }, "/provisional_partners/0", cluster.CodeGuest},
		{"neither guests nor terms", func(p *cluster.Policy) { p.Guests, p.ProvisionalPartners = cluster.GuestTerms{}, nil }, "", ""},
		{"no title", guest(func(g *cluster.ProvisionalPartner) { g.Title = "" }), "/provisional_partners/0/title", id.CodeTitle},
		{"of no organisation", guest(func(g *cluster.ProvisionalPartner) { g.Organisation = "" }), "/provisional_partners/0/organisation", id.CodeUnknown},
		{"no project", guest(func(g *cluster.ProvisionalPartner) { g.Project = "" }), "/provisional_partners/0/project", cluster.CodeGuest},
		{"project without months", guest(func(g *cluster.ProvisionalPartner) { g.During = month.Span{} }), "/provisional_partners/0/project", cluster.CodeGuest},
	}
}

func pastFaults() []fault {
	call := func(change func(*cluster.PastCall)) func(*cluster.Policy) {
		return func(p *cluster.Policy) { change(&p.PastCalls[0]) }
	}
	return []fault{
		{"no id", call(func(c *cluster.PastCall) { c.ID = "" }), "/past_calls/0/id", id.CodeMissing},
		{"id twice", func(p *cluster.Policy) { p.PastCalls = append(p.PastCalls, p.PastCalls[0]) }, "/past_calls/1/id", id.CodeDuplicate},
		{"no title", call(func(c *cluster.PastCall) { c.Title = "" }), "/past_calls/0/title", id.CodeTitle},
		{"no reference", call(func(c *cluster.PastCall) { c.Ref = cite.Ref{} }), "/past_calls/0/ref", cite.CodeMissing},
		{"no publication", call(func(c *cluster.PastCall) { c.Published = day.Day{} }), "/past_calls/0", cluster.CodePastCall},
		{"no deadline", call(func(c *cluster.PastCall) { c.Deadline = day.Day{} }), "/past_calls/0", cluster.CodePastCall},
		{"no beginning", call(func(c *cluster.PastCall) { c.Begins = day.Day{} }), "/past_calls/0", cluster.CodePastCall},
		{"no end", call(func(c *cluster.PastCall) { c.Ends = day.Day{} }), "/past_calls/0", cluster.CodePastCall},
		{"deadline as it is published", call(func(c *cluster.PastCall) { c.Deadline = c.Published }), "/past_calls/0", cluster.CodePastCall},
		{"deadline a day later", call(func(c *cluster.PastCall) { c.Deadline = on("2017-10-12") }), "", ""},
		{"ends as it begins", call(func(c *cluster.PastCall) { c.Ends = c.Begins }), "/past_calls/0", cluster.CodePastCall},
		{"published on the day it begins", call(func(c *cluster.PastCall) { c.Published, c.Deadline = on("2018-01-01"), on("2018-02-01") }), "", ""},
		{"published a day after it begins", call(func(c *cluster.PastCall) { c.Published, c.Deadline = on("2018-01-02"), on("2018-02-01") }), "/past_calls/0/published", cluster.CodePastCallLate},
		{"no budget", call(func(c *cluster.PastCall) { c.Budget = figure.Amount{} }), "/past_calls/0/budget", figure.CodeMissing},
		{"budget without reference", call(func(c *cluster.PastCall) { c.Budget.Ref = cite.Ref{} }), "/past_calls/0/budget/ref", cite.CodeMissing},
		{"budget below nothing", call(func(c *cluster.PastCall) { c.Budget = amount("-1.00 EUR") }), "/past_calls/0/budget/value", figure.CodeNegative},
		{"budget in another currency", call(func(c *cluster.PastCall) { c.Budget = amount("1.00 SEK") }), "", ""},

		{"benchmark without id", func(p *cluster.Policy) { p.Benchmarks[0].ID = "" }, "/benchmarks/0/id", id.CodeMissing},
		{"benchmark twice", func(p *cluster.Policy) { p.Benchmarks = append(p.Benchmarks, p.Benchmarks[0]) }, "/benchmarks/1/id", id.CodeDuplicate},
		{"benchmark without title", func(p *cluster.Policy) { p.Benchmarks[0].Title = "" }, "/benchmarks/0/title", id.CodeTitle},
		{"benchmark without reference", func(p *cluster.Policy) { p.Benchmarks[0].Ref = cite.Ref{} }, "/benchmarks/0/ref", cite.CodeMissing},
	}
}

// The call of 2018 was published 2018-04-11 for work from 2018-01-01 to
// 2018-12-31, with the deadline 2018-11-15 (report, section 4.1.1): 100 days
// after the beginning, and 46 days before the end.
func TestCallOf2018IsInArrears(t *testing.T) {
	p := valid()
	p.PastCalls[0].Published, p.PastCalls[0].Deadline = on("2018-04-11"), on("2018-11-15")
	list := judge(t, p)
	require.Len(t, list, 1)
	for _, say := range []string{"published 100 days after", "deadline 46 days before"} {
		if !strings.Contains(list[0].Message, say) {
			t.Errorf("message %q does not say %q", list[0].Message, say)
		}
	}
	if diff := cmp.Diff("report, section 4", list[0].Source); diff != "" {
		t.Errorf("source (-want +got):\n%s", diff)
	}
}

func TestValues(t *testing.T) {
	want := [][]string{
		{"cluster-organisation", "export-consortium", "network", "proposed"},
		{"members", "supported-months"},
		{"managerial", "technical", "financial"},
		{"guides", "approves", "accounts", "funds", "manages", "plans", "runs", "serves", "advises", "evaluates"},
	}
	got := [][]string{
		cluster.Kind("").Values(), cluster.CriterionMeasure("").Values(), cluster.Support("").Values(), cluster.Mandate("").Values(),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("names in the format (-want +got):\n%s", diff)
	}
}
