package scenario_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/kpi"
)

// grown is a membership of 200 with a growth of 1 % a month, and one that is
// not supported.
func grown() *programme.Programme {
	p := working()
	p.Cluster = cluster.Policy{
		Growth: certain(0.01),
		Stages: []cluster.Stage{{ID: "young", Title: "Young", Ref: assumed()}, {ID: "grown", Title: "Grown", Ref: assumed()}, {ID: "mature", Title: "Mature", Ref: assumed()}},
		Organisations: []cluster.Organisation{
			{ID: "metal", Title: "Metal", Kind: cluster.ClusterOrganisation, Stage: "young", Supported: true, Members: certain(200), Ref: assumed()},
			{ID: "sea", Title: "Sea", Kind: cluster.ClusterOrganisation, Stage: "young", Members: certain(50), Ref: assumed()},
		},
	}
	return p
}

// TestMemberships holds the members after each month against the closed form
// of m <- m + r (m g + a): a geometric sequence around -a / g.
func TestMemberships(t *testing.T) {
	closed := func(start, response, growth, inflow float64, months int) float64 {
		ratio := math.Pow(1+response*growth, float64(months))
		if growth == 0 {
			return start + response*inflow*float64(months)
		}
		return (start+inflow/growth)*ratio - inflow/growth
	}
	for name, test := range map[string]struct {
		growth, response, extra, inflow float64
		each                            kpi.Scale
	}{
		"growth alone":      {growth: 0.01, response: 1},
		"decline":           {growth: -0.02, response: 1},
		"no growth":         {growth: 0, response: 1},
		"a response":        {growth: 0.01, response: 0.5},
		"more growth":       {growth: 0.01, response: 1, extra: 0.02},
		"an inflow":         {growth: 0.01, response: 1, inflow: 3},
		"all at once":       {growth: 0.01, response: 1.5, extra: -0.03, inflow: 2},
		"inflow alone":      {growth: 0, response: 2, inflow: 2},
		"for organisations": {growth: 0, response: 1, inflow: 2, each: kpi.PerOrganisation},
	} {
		t.Run(name, func(t *testing.T) {
			p := grown()
			p.Cluster.Growth = certain(test.growth)
			p.Cluster.Organisations[0].Response = certain(test.response)
			p.KPI = moved(kpi.Effect{Moves: kpi.Grows, On: kpi.Stock{Members: kpi.All}, Trigger: kpi.Trigger{Activity: "before", When: kpi.AfterStart}}, test.extra)
			inflow := p.KPI.Effects[0]
			inflow.ID, inflow.Moves, inflow.Each = "inflow", kpi.Adds, test.each
			inflow.Factors = []kpi.Factor{{ID: "size", Title: "Size", Value: certain(test.inflow)}}
			p.KPI.Effects = append(p.KPI.Effects, inflow)
			scale := 1.0
			if test.each == kpi.PerOrganisation {
				scale = 2
				p.Cluster.Organisations = append(p.Cluster.Organisations, cluster.Organisation{
					ID: "timber", Title: "Timber", Kind: cluster.Proposed, Stage: "young", Supported: true, Ref: assumed(), // without members, yet supported
				})
			}
			tr := asPlanned(t, p).Trace(0, 0)
			for n := range p.Roadmap.Months() {
				metal, _ := tr.Members("metal", at(p, n))
				sea, _ := tr.Members("sea", at(p, n))
				near(t, fmt.Sprintf("metal, month %d", n), metal, closed(200, test.response, test.growth+test.extra, scale*test.inflow, n+1))
				near(t, fmt.Sprintf("sea, month %d", n), sea, closed(50, 1, test.growth, 0, n+1))
			}
			near(t, "total", metric(t, tr, "members@2021-12"), metric(t, tr, "members/metal@2021-12")+metric(t, tr, "members/sea@2021-12"))
		})
	}
}

// TestMembersNeverFallBelowNone: 200 members lose 30 a month.
func TestMembersNeverFallBelowNone(t *testing.T) {
	p := grown()
	p.Cluster.Growth = certain(0)
	p.KPI = moved(kpi.Effect{Moves: kpi.Adds, On: kpi.Stock{Members: "metal"}, Trigger: kpi.Trigger{Activity: "before", When: kpi.AfterStart}}, -30)
	tr := asPlanned(t, p).Trace(0, 0)
	for n := range p.Roadmap.Months() {
		got, _ := tr.Members("metal", at(p, n))
		near(t, fmt.Sprintf("month %d", n), got, max(0, 200-30*float64(n+1)))
	}
}

// TestEffectOnOneOrganisation moves that one, supported or not.
func TestEffectOnOneOrganisation(t *testing.T) {
	p := grown()
	p.Cluster.Growth = certain(0)
	p.KPI = moved(kpi.Effect{Moves: kpi.Adds, On: kpi.Stock{Members: "sea"}, Trigger: kpi.Trigger{Activity: "before", When: kpi.AfterStart}}, 1)
	tr := asPlanned(t, p).Trace(0, 0)
	near(t, "metal", metric(t, tr, "members/metal@2021-12"), 200)
	near(t, "sea", metric(t, tr, "members/sea@2021-12"), 74)
}
