package scenario_test

import (
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/id"
)

// The functions below find a part of a fixture, to change it.

func activity(t testing.TB, p *programme.Programme, name id.Activity) *roadmap.Activity {
	t.Helper()
	return find(t, p.Roadmap.Activities, name, func(a roadmap.Activity) id.Activity { return a.ID })
}

func line(t testing.TB, p *programme.Programme, name id.Line) *budget.Line {
	t.Helper()
	return find(t, p.Budget.Lines, name, func(l budget.Line) id.Line { return l.ID })
}

func risk(t testing.TB, p *programme.Programme, name id.Risk) *programme.Risk {
	t.Helper()
	return find(t, p.Risks, name, func(r programme.Risk) id.Risk { return r.ID })
}

func organisation(t testing.TB, p *programme.Programme, name id.Organisation) *cluster.Organisation {
	t.Helper()
	return find(t, p.Cluster.Organisations, name, func(o cluster.Organisation) id.Organisation { return o.ID })
}

func indicator(t testing.TB, p *programme.Programme, name id.Indicator) *kpi.Indicator {
	t.Helper()
	return find(t, p.KPI.Indicators, name, func(i kpi.Indicator) id.Indicator { return i.ID })
}

func effect(t testing.TB, p *programme.Programme, name id.Effect) *kpi.Effect {
	t.Helper()
	return find(t, p.KPI.Effects, name, func(e kpi.Effect) id.Effect { return e.ID })
}

func district(t testing.TB, p *programme.Programme, name id.District) *broker.District {
	t.Helper()
	return find(t, p.Broker.Districts, name, func(d broker.District) id.District { return d.ID })
}

func find[T any, S ~string](t testing.TB, list []T, name S, nameOf func(T) S) *T {
	t.Helper()
	for i := range list {
		if nameOf(list[i]) == name {
			return &list[i]
		}
	}
	t.Fatalf("the fixture has no %q", name)
	return nil
}
