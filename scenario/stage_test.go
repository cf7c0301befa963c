package scenario_test

import (
	"testing"

	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
)

// asks is a transition from young or grown with a criterion for each pair of
// measure and figure.
func asks(from, to id.Stage, criteria ...any) cluster.Transition {
	t := cluster.Transition{From: from, To: to}
	for i := 0; i < len(criteria); i += 2 {
		t.Criteria = append(t.Criteria, cluster.Criterion{Measure: criteria[i].(cluster.CriterionMeasure), AtLeast: criteria[i+1].(figure.Uncertain)})
	}
	return t
}

// TestStages: metal begins with 200 members and grows by 1 % a month, so it
// has 210.2 after month 4 and 220.9 after month 9; it is supported in the
// months 3 to 8. Nobody supports sea.
func TestStages(t *testing.T) {
	members, supported := cluster.Members, cluster.SupportedMonths
	for name, test := range map[string]struct {
		growth      float64
		transitions []cluster.Transition
		grown       int // month after which metal is grown; -1 for never
		mature      int
	}{
		"never":                         {0.01, nil, -1, -1},
		"members":                       {0.01, []cluster.Transition{asks("young", "grown", members, certain(210))}, 4, -1},
		"members from the first":        {0.01, []cluster.Transition{asks("young", "grown", members, certain(200))}, 0, -1},
		"a month of support":            {0.01, []cluster.Transition{asks("young", "grown", supported, certain(1))}, 3, -1},
		"six months of support":         {0.01, []cluster.Transition{asks("young", "grown", supported, certain(6))}, 8, -1},
		"more support than there is":    {0.01, []cluster.Transition{asks("young", "grown", supported, certain(7))}, -1, -1},
		"part of a month of support":    {0.01, []cluster.Transition{asks("young", "grown", supported, certain(2.5))}, 5, -1},
		"both, the support is later":    {0.01, []cluster.Transition{asks("young", "grown", members, certain(210), supported, certain(4))}, 6, -1},
		"both, the members are later":   {0.01, []cluster.Transition{asks("young", "grown", members, certain(220), supported, certain(4))}, 9, -1},
		"one step a month":              {0.01, []cluster.Transition{asks("young", "grown", members, certain(0)), asks("grown", "mature", members, certain(0))}, 0, 1},
		"the second step waits":         {0.01, []cluster.Transition{asks("grown", "mature", members, certain(220)), asks("young", "grown", members, certain(210))}, 4, 9},
		"the first that is met is made": {0.01, []cluster.Transition{asks("young", "mature", members, certain(210)), asks("young", "grown", members, certain(0))}, 0, -1},
		"straight to the last":          {0.01, []cluster.Transition{asks("young", "mature", supported, certain(2)), asks("young", "grown", members, certain(220))}, -1, 4},
		// What was reached is kept when the members go: 200 * 0.99 is the most.
		"a stage is kept": {-0.01, []cluster.Transition{asks("young", "grown", members, certain(198))}, 0, -1},
	} {
		t.Run(name, func(t *testing.T) {
			p := grown()
			p.Cluster.Growth, p.Cluster.Transitions = certain(test.growth), test.transitions
			p.Cluster.Programmes = []cluster.Programme{{ID: "support", Title: "Support", Term: span("2020-01", "2021-12"), Activity: "work", TargetStage: "young", Ref: assumed()}}
			tr := asPlanned(t, p).Trace(0, 0)
			for n := range p.Roadmap.Months() {
				want := id.Stage("young")
				if test.grown >= 0 && n >= test.grown {
					want = "grown"
				}
				if test.mature >= 0 && n >= test.mature {
					want = "mature"
				}
				if got, _ := tr.Stage("metal", at(p, n)); got != want {
					t.Errorf("month %d: %s, want %s", n, got, want)
				}
				unsupported := true
				for _, transition := range test.transitions {
					unsupported = unsupported && transition.Criteria[0].AtLeast.Value != dist.Dist(dist.Point{})
				}
				if got, _ := tr.Stage("sea", at(p, n)); unsupported && got != "young" {
					t.Errorf("month %d: sea is %s, with 50 members and no support", n, got)
				}
			}
		})
	}
}

// TestSupportOfSeveralProgrammes: a month in which two run is one month.
func TestSupportOfSeveralProgrammes(t *testing.T) {
	p := grown()
	p.Roadmap.Activities = append(p.Roadmap.Activities, step("also", dist.Point{Value: 4})) // months 0 to 3, work runs from 3 to 8
	for _, name := range []id.Activity{"work", "also"} {
		p.Cluster.Programmes = append(p.Cluster.Programmes, cluster.Programme{
			ID: id.Measure(name), Title: "Support", Term: span("2020-01", "2021-12"), Activity: name, TargetStage: "young", Ref: assumed(),
		})
	}
	for asked, month := range map[float64]int{4: 3, 5: 4, 9: 8} {
		p.Cluster.Transitions = []cluster.Transition{asks("young", "grown", cluster.SupportedMonths, certain(asked))}
		tr := asPlanned(t, p).Trace(0, 0)
		before, _ := tr.Stage("metal", at(p, month-1))
		after, _ := tr.Stage("metal", at(p, month))
		if before != "young" || after != "grown" {
			t.Errorf("%g months: %s before month %d, %s after", asked, before, month, after)
		}
	}
}
