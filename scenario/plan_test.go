package scenario_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// plan is the course of the programme as it is planned.
func plan(t testing.TB, p *programme.Programme) *scenario.Trace {
	t.Helper()
	tr, findings := scenario.Plan(p)
	require.NoError(t, findings.Err())
	return tr
}

func TestPlan(t *testing.T) {
	p := fixture()
	before := p.Clone()
	tr := plan(t, p)
	if diff := cmp.Diff(before, p); diff != "" {
		t.Errorf("Plan changes the programme (-before +after):\n%s", diff)
	}
	for _, a := range p.Roadmap.Activities {
		start, finish, _ := tr.Activity(a.ID)
		near(t, string(a.ID)+" starts", start, p.Roadmap.Time(a.Planned.Start))
		near(t, string(a.ID)+" finishes", finish, p.Roadmap.Time(a.Planned.End))
	}
	brokers, _ := tr.Brokers(at(p, 19))
	near(t, "brokers before the vacancy", float64(brokers), 4)
	brokers, _ = tr.Brokers(at(p, 20))
	near(t, "brokers after it", float64(brokers), 3)
	// 24 months, 14 of them with four brokers and 10 with three.
	near(t, "grants", metric(t, tr, "line/grants"), 3500*(14*4+10*3))
	near(t, "launch", metric(t, tr, "line/launch"), 12345.67)
	// (0 + 0.02 + 0.05) / 3 a year since 2020; the cut of 2021 has the mean 0.9.
	near(t, "staff in 2020", metric(t, tr, "line/staff@2020"), 45_350)    // 5000 (6 + 3 (1 + 0.07/3))
	near(t, "staff in 2021", metric(t, tr, "line/staff@2021"), 55_582.35) // 4500 (9 (1 + 0.07/3) + 3 (1 + 0.07/3)^2)
	near(t, "awareness", metric(t, tr, "indicator/awareness@2020-03"), 25)
}

// TestPlanDrawsNothing: what is uncertain is taken at its mean, cuts and
// criteria too.
func TestPlanDrawsNothing(t *testing.T) {
	t.Run("cut", func(t *testing.T) {
		p := fixture()
		line(t, p, "rent").Cuts = append(line(t, p, "rent").Cuts, line(t, p, "staff").Cuts...)
		line(t, p, "rent").Cuts[0].Factor = uncertain(dist.Uniform{Min: 0, Max: 1})
		q := p.Clone()
		line(t, q, "rent").Cuts[0].Factor = certain(0.5)
		near(t, "rent", metric(t, plan(t, p), "line/rent@2021"), metric(t, plan(t, q), "line/rent@2021"))
	})
	t.Run("criterion", func(t *testing.T) {
		p := grown() // 200 members, 1 % a month: 206.1 after month 2, 208.1 after month 3
		p.Cluster.Transitions = []cluster.Transition{asks("young", "grown", cluster.Members, uncertain(dist.Uniform{Min: 0, Max: 414}))}
		tr := plan(t, p)
		for n, want := range map[int]id.Stage{2: "young", 3: "grown"} {
			if got, _ := tr.Stage("metal", at(p, n)); got != want {
				t.Errorf("month %d: %s, want %s", n, got, want)
			}
		}
	})
}

func TestPlanOfAnInvalidProgramme(t *testing.T) {
	p := tiny()
	p.Roadmap.Activities[0].Kind = "stp"
	tr, findings := scenario.Plan(p)
	if tr != nil || findings.Count(finding.Error) != 1 {
		t.Errorf("%v, %v", tr, findings)
	}
}
