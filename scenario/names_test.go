package scenario_test

import (
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/examples/cantabria"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// tangled is the fixture with parts whose names look like those of other
// metrics and variables, and with several parts of one kind at one place.
func tangled() *programme.Programme {
	p := fixture()
	some := uncertain(dist.Uniform{Min: 0.5, Max: 1})
	for _, name := range []id.Line{"total", "2021", "staff/2021", "staff/multiplier", "staff/cut/2021"} {
		l := p.Budget.Lines[0]
		l.ID, l.Cuts = name, append(l.Cuts[:1:1], budget.Cut{Year: 2021, Factor: some})
		p.Budget.Lines = append(p.Budget.Lines, l)
	}
	for _, name := range []id.Organisation{"total", "metal/members", "metal/response"} {
		o := p.Cluster.Organisations[0]
		o.ID = name
		p.Cluster.Organisations = append(p.Cluster.Organisations, o)
	}
	for _, name := range []id.Risk{"freeze/2021", "no-hosts/mitigation/visits", "mandate/impact/0"} {
		r := p.Risks[2]
		r.ID, r.Impacts = name, append(r.Impacts[:2:2], programme.DelayActivity{Activity: "review", Months: some})
		r.Mitigations = append(r.Mitigations[:1:1], r.Mitigations[0])
		r.Mitigations[0].Adopted, r.Mitigations[1].Adopted, r.Mitigations[1].ID = true, true, "visits/again"
		p.Risks = append(p.Risks, r)
	}
	for _, name := range []id.Activity{"found/duration", "found/delay/0"} {
		a := p.Roadmap.Activities[1]
		a.ID, a.Delays = name, append(a.Delays[:1:1], a.Delays[0])
		p.Roadmap.Activities = append(p.Roadmap.Activities, a)
	}
	// An action with two dates in one month, and one that is named like a date.
	open := &p.Roadmap.Actions[0]
	open.Marks = append(open.Marks, roadmap.Mark{Activity: "prepare", Event: roadmap.Finish, Due: month.MustParse("2020-07")})
	more := *open
	more.ID = "open/2020-07"
	p.Roadmap.Actions = append(p.Roadmap.Actions, more)
	p.Cluster.Stages = append(p.Cluster.Stages, cluster.Stage{ID: "young/grown", Title: "Other", Ref: assumed()}, cluster.Stage{ID: "grown/young", Title: "Other", Ref: assumed()})
	p.Cluster.Transitions = append(p.Cluster.Transitions,
		asks("young", "grown/young", cluster.Members, some), asks("young/grown", "young", cluster.Members, some))
	for _, name := range []id.Measure{"lag", "ramp", "factor", "factor/rate"} {
		services := &p.KPI.Effects[0]
		services.Factors = append(services.Factors, kpi.Factor{ID: name, Title: "Factor", Value: some})
	}
	e := p.KPI.Effects[0]
	e.ID = "services/factor"
	p.KPI.Effects = append(p.KPI.Effects, e)
	p.Broker.Districts = append(p.Broker.Districts, broker.District{ID: "north/filled", Title: "Filled", Filled: some, Ref: assumed()})
	return p
}

// TestNamesAreUnique: no metric hides another, and no two variables share a
// draw, whatever the parts of a programme are called.
func TestNamesAreUnique(t *testing.T) {
	for name, p := range map[string]*programme.Programme{"fixture": fixture(), "tangled": tangled(), "cantabria": cantabria.Programme()} {
		t.Run(name, func(t *testing.T) {
			c := asPlanned(t, p)
			metrics := make(map[string]bool)
			for _, m := range c.Trace(0, 0).Metrics() {
				if metrics[m.ID] {
					t.Errorf("two metrics are named %s", m.ID)
				}
				metrics[m.ID] = true
			}
			variables := make(map[string]bool)
			for _, identity := range c.Identities() {
				if variables[identity] {
					t.Errorf("two variables are named %s", identity)
				}
				variables[identity] = true
			}
		})
	}
}
