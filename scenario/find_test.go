package scenario_test

import (
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/budget"
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
