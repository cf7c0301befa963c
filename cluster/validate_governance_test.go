package cluster_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

func TestGovernanceFaults(t *testing.T) { checkFaults(t, governanceFaults()) }

// body changes one body.
func body(i int, change func(*cluster.Body)) func(*cluster.Policy) {
	return func(p *cluster.Policy) { change(&p.Governance.Bodies[i]) }
}

// may sets the mandates of the board.
func may(mandates ...cluster.Mandate) func(*cluster.Policy) {
	return body(board, func(b *cluster.Body) { b.Mandates = mandates })
}

func governanceFaults() []fault {
	return []fault{
		{"no id", body(board, func(b *cluster.Body) { b.ID = "" }), "/governance/bodies/2/id", id.CodeMissing},
		{"id twice", body(board, func(b *cluster.Body) { b.ID, b.Within = "government", "" }), "/governance/bodies/2/id", id.CodeDuplicate},
		{"no title", body(board, func(b *cluster.Body) { b.Title = "" }), "/governance/bodies/2/title", id.CodeTitle},
		{"no reference", body(board, func(b *cluster.Body) { b.Ref = cite.Ref{} }), "/governance/bodies/2/ref", cite.CodeMissing},
		{"no figure", func(p *cluster.Policy) { p.Governance.Ref = cite.Ref{} }, "", ""},
		{"broken reference to the figure", func(p *cluster.Policy) { p.Governance.Ref.Place = "" }, "/governance/ref/place", cite.CodePlace},
		{"broken reference to a figure of nobody", func(p *cluster.Policy) { p.Governance.Bodies, p.Governance.Ref.Place = nil, "" }, "/governance/ref/place", cite.CodePlace},
		{"within nobody that exists", body(board, func(b *cluster.Body) { b.Within = "goverment" }), "/governance/bodies/2/within", id.CodeUnknown},
		{"within nobody", body(board, func(b *cluster.Body) { b.Within = "" }), "", ""},
		{"within itself", body(board, func(b *cluster.Body) { b.Within = "board" }), "/governance/bodies/2/within", cluster.CodeWithin},
		{"member that does not exist", body(board, func(b *cluster.Body) { b.Members = append(b.Members, "manager") }), "/governance/bodies/2/members/1", id.CodeUnknown},
		{"alias", body(board, func(b *cluster.Body) { b.Aliases = []string{"Executive Board"} }), "/governance/bodies/2/aliases", cluster.CodeAlias},

		{"no mandate", may(), "", ""},
		{"mandate misspelt", may(cluster.Plans, "run"), "/governance/bodies/2/mandates/1", cluster.CodeMandate},
		{"every mandate that goes together", may(cluster.Guides, cluster.Approves, cluster.Accounts, cluster.Funds, cluster.Manages, cluster.Plans, cluster.Runs, cluster.Serves), "", ""},
		{"advises and approves", may(cluster.Advises, cluster.Approves), "/governance/bodies/2/mandates", cluster.CodeAdvises},
		{"approves", may(cluster.Approves), "", ""},
		{"evaluates what it runs", may(cluster.Runs, cluster.Evaluates), "/governance/bodies/2/mandates", cluster.CodeEvaluates},
		{"evaluates what it manages", may(cluster.Manages, cluster.Evaluates), "/governance/bodies/2/mandates", cluster.CodeEvaluates},
		{"evaluates what others run", may(cluster.Plans, cluster.Evaluates), "", ""},
	}
}

func TestBodiesWithinEachOther(t *testing.T) {
	p := valid()
	bodies := p.Governance.Bodies
	bodies[director].Within, bodies[board].Within = "board", "director"
	bodies = append(bodies, cluster.Body{ID: "office", Title: "Office", Within: "board", Ref: stated()}) // behind the circle, not in it
	p.Governance.Bodies = bodies
	want := finding.List{
		{Path: "/governance/bodies/1/within", Code: cluster.CodeWithin, Severity: finding.Error},
		{Path: "/governance/bodies/2/within", Code: cluster.CodeWithin, Severity: finding.Error},
	}
	if diff := cmp.Diff(want, bare(judge(t, p))); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// A long line of bodies, each within the next, is judged in time that grows
// with its length and not with the square of it.
func TestLongLineOfBodies(t *testing.T) {
	const many = 20_000
	g := cluster.Governance{}
	for i := range many {
		g.Bodies = append(g.Bodies, cluster.Body{ID: id.Body(fmt.Sprint("b", i)), Title: "Body", Ref: stated(), Within: id.Body(fmt.Sprint("b", i+1))})
	}
	g.Bodies[many-1].Within = "b10000"
	var c finding.Collector
	begin := time.Now()
	cluster.Policy{Governance: g}.Validate(c.At(), cite.NewBook([]cite.Source{{ID: "report"}}))
	if took := time.Since(begin); took > 10*time.Second {
		t.Errorf("it took %v", took)
	}
	list := c.List()
	require.Len(t, list, finding.Most+1)
	if diff := cmp.Diff("/governance/bodies/10000/within", list[0].Path); diff != "" {
		t.Errorf("first of the circle (-want +got):\n%s", diff)
	}
}
