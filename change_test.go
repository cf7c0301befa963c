package programme_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// brought is a figure that a change brings into a programme.
func brought(d dist.Dist) figure.Uncertain {
	return figure.Uncertain{Value: d, Ref: cite.Ref{Standing: cite.Assumed, Reason: "change of a scenario"}}
}

func activity(p *programme.Programme, name id.Activity) *roadmap.Activity {
	return &p.Roadmap.Activities[slices.IndexFunc(p.Roadmap.Activities, func(a roadmap.Activity) bool { return a.ID == name })]
}

func risk(p *programme.Programme, name id.Risk) *programme.Risk {
	return &p.Risks[slices.IndexFunc(p.Risks, func(r programme.Risk) bool { return r.ID == name })]
}

// effects are changes of small.json, and what each does to it.
func effects() []struct {
	name   string
	change programme.Change
	effect func(*programme.Programme)
} {
	three, half := dist.Point{Value: 3}, dist.Uniform{Min: 0.4, Max: 0.6}
	music := cluster.Organisation{ID: "music", Title: "Valmera Music", Kind: cluster.BusinessNetwork, Stage: "emerging",
		Ref: cite.Ref{Standing: cite.Assumed, Reason: "an idea"}}
	return []struct {
		name   string
		change programme.Change
		effect func(*programme.Programme)
	}{
		{"delay", programme.Delay{Activity: "office/staff", Months: three}, func(p *programme.Programme) {
			activity(p, "office/staff").Delays = []roadmap.Delay{{Event: roadmap.Start, Months: brought(three)}}
		}},
		{"delay beside another", programme.Delay{Activity: "network/call", Months: half}, func(p *programme.Programme) {
			a := activity(p, "network/call")
			a.Delays = append(a.Delays, roadmap.Delay{Event: roadmap.Start, Months: brought(half)})
		}},
		{"lengthen", programme.Lengthen{Activity: "office/staff", Months: half}, func(p *programme.Programme) {
			activity(p, "office/staff").Delays = []roadmap.Delay{{Event: roadmap.Finish, Months: brought(half)}}
		}},
		{"prolong, within the horizon", programme.Prolong{Activity: "office/strategy", Until: month.MustParse("2025-05")}, func(p *programme.Programme) {
			a := activity(p, "office/strategy")
			a.Until, a.Planned.End = month.MustParse("2025-05"), month.MustParse("2025-06")
		}},
		{"prolong what has a fixed end, beyond the horizon", programme.Prolong{Activity: "network/brokers", Until: month.MustParse("2029-12")}, func(p *programme.Programme) {
			a := activity(p, "network/brokers")
			a.Until, a.Planned.End = month.MustParse("2029-12"), month.MustParse("2030-01")
			p.Roadmap.Horizon.End = month.MustParse("2030-01")
		}},
		{"prolong a delivery without a fixed end", programme.Prolong{Activity: "office/old-scheme", Until: month.MustParse("2025-09")}, func(p *programme.Programme) {
			a := activity(p, "office/old-scheme")
			a.Until, a.Planned.End = month.MustParse("2025-09"), month.MustParse("2025-10")
		}},
		{"switch off", programme.SwitchOff{Activity: "office/report"}, func(p *programme.Programme) {
			activity(p, "office/report").Off = true
		}},
		{"switch off what is off", programme.SwitchOff{Activity: "office/branch"}, func(*programme.Programme) {}},
		{"choose", programme.Choose{Decision: "office/leader", Alternative: "ministry"}, func(p *programme.Programme) {
			p.Roadmap.Decisions[0].Chosen = "ministry"
		}},
		{"cut", programme.Cut{Line: "network/grants", Year: 2026, Factor: half}, func(p *programme.Programme) {
			p.Budget.Lines[4].Cuts = []budget.Cut{{Year: 2026, Factor: brought(half)}}
		}},
		{"cut what is cut", programme.Cut{Line: "office/pay", Year: 2027, Factor: three}, func(p *programme.Programme) {
			p.Budget.Lines[0].Cuts = append(p.Budget.Lines[0].Cuts, budget.Cut{Year: 2027, Factor: brought(three)})
		}},
		{"vacate for good", programme.Vacate{District: "hills"}, func(p *programme.Programme) {
			p.Broker.Districts[1].VacantFrom = month.MustParse("2025-01")
		}},
		{"vacate from a month", programme.Vacate{District: "coast", From: month.MustParse("2027-01")}, func(p *programme.Programme) {
			p.Broker.Districts[0].VacantFrom = month.MustParse("2027-01")
		}},
		{"vacate earlier", programme.Vacate{District: "valley", From: month.MustParse("2028-01")}, func(p *programme.Programme) {
			p.Broker.Districts[2].VacantFrom = month.MustParse("2028-01")
		}},
		{"vacate later, which changes nothing", programme.Vacate{District: "valley", From: month.MustParse("2028-12")}, func(*programme.Programme) {}},
		{"add an organisation", programme.AddOrganisation{Organisation: music}, func(p *programme.Programme) {
			p.Cluster.Organisations = append(p.Cluster.Organisations, music)
		}},
		{"drop an organisation", programme.DropOrganisation{Organisation: "digital"}, func(p *programme.Programme) {
			p.Cluster.Organisations = slices.Delete(p.Cluster.Organisations, 2, 3)
		}},
		{"drop an organisation, and what speaks of it alone", programme.DropOrganisation{Organisation: "food"}, func(p *programme.Programme) {
			p.Cluster.Organisations = slices.Delete(p.Cluster.Organisations, 0, 1)
			p.Cluster.Map.Organisations = []id.Organisation{"wood"}
			p.Cluster.ProvisionalPartners = nil
		}},
		{"strike", programme.Strike{Risk: "lean-year"}, func(p *programme.Programme) { risk(p, "lean-year").Switch = programme.On }},
		{"strike what is off", programme.Strike{Risk: "few-applicants"}, func(p *programme.Programme) { risk(p, "few-applicants").Switch = programme.On }},
		{"spare", programme.Spare{Risk: "lean-year"}, func(p *programme.Programme) { risk(p, "lean-year").Switch = programme.Off }},
		{"mitigate", programme.Mitigate{Risk: "late-hiring", Mitigation: "agency-staff"}, func(p *programme.Programme) {
			risk(p, "late-hiring").Mitigations[1].Adopted = true
		}},
		{"drop a mitigation", programme.Mitigate{Risk: "late-hiring", Mitigation: "secondment", Drop: true}, func(p *programme.Programme) {
			risk(p, "late-hiring").Mitigations[0].Adopted = false
		}},
		{"soften by a factor", programme.Soften{Effect: "office-on-members", Factor: half}, func(p *programme.Programme) {
			e := &p.KPI.Effects[0]
			e.Factors = append(e.Factors, kpi.Factor{ID: "scenario-1", Title: "change of the scenario", Value: brought(half)})
		}},
		{"soften by a ramp", programme.Soften{Effect: "brokers-on-projects", Ramp: three}, func(p *programme.Programme) {
			p.KPI.Effects[1].Ramp = brought(three)
		}},
		{"soften by both", programme.Soften{Effect: "brokers-on-projects", Factor: half, Ramp: three}, func(p *programme.Programme) {
			e := &p.KPI.Effects[1]
			e.Factors = append(e.Factors, kpi.Factor{ID: "scenario-1", Title: "change of the scenario", Value: brought(half)})
			e.Ramp = brought(three)
		}},
	}
}

// A change makes its edit on a copy, and no other.
func TestChange(t *testing.T) {
	made := make(map[string]bool)
	for _, tt := range effects() {
		t.Run(tt.name, func(t *testing.T) {
			made[programme.ChangeName(tt.change)] = true
			p := load(t, small)
			changed, list := p.With(programme.Scenario{ID: "x", Changes: []programme.Change{tt.change}})
			require.NoError(t, list.Err())
			want := load(t, small)
			want.Scenarios = nil
			tt.effect(want)
			if diff := cmp.Diff(encode(t, want), encode(t, changed)); diff != "" {
				t.Errorf("programme (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(read(t, small), encode(t, p)); diff != "" {
				t.Errorf("the programme itself has changed (-before +after):\n%s", diff)
			}
		})
	}
	checkKinds(t, made)
}

// A change made twice is made twice.
func TestChangeTwice(t *testing.T) {
	p := load(t, small)
	soften := programme.Soften{Effect: "office-on-members", Factor: dist.Point{Value: 0.5}}
	changed, list := p.With(programme.Scenario{ID: "x", Changes: []programme.Change{soften, soften}})
	require.NoError(t, list.Err())
	var got []id.Measure
	for _, f := range changed.KPI.Effects[0].Factors {
		got = append(got, f.ID)
	}
	if diff := cmp.Diff([]id.Measure{"rate", "scenario-1", "scenario-2"}, got); diff != "" {
		t.Errorf("factors (-want +got):\n%s", diff)
	}
}

// A change that cannot be made says why, at its place.
func TestChangeFails(t *testing.T) {
	months, bad := dist.Point{Value: 1}, dist.Uniform{Min: 2, Max: 1}
	failed := make(map[string]bool)
	for _, tt := range []struct {
		name   string
		change programme.Change
		want   []string // path below that of the change, code, what was meant
	}{
		{"delay nothing", programme.Delay{}, []string{"/delay/activity [id/unknown]"}},
		{"delay what is not there", programme.Delay{Activity: "office/strategie", Months: months}, []string{"/delay/activity [id/unknown] office/strategy"}},
		{"delay by nothing", programme.Delay{Activity: "office/staff"}, []string{"/delay/months [figure/missing]"}},
		{"delay by months below nothing", programme.Delay{Activity: "office/staff", Months: dist.Point{Value: -1}}, []string{"/delay/months [figure/range]"}},
		{"delay by no distribution", programme.Delay{Activity: "office/staff", Months: bad}, []string{"/delay/months/uniform/max [figure/distribution]"}},
		{"lengthen what is not there", programme.Lengthen{Activity: "office/stuff", Months: months}, []string{"/lengthen/activity [id/unknown] office/staff"}},
		{"lengthen by too much", programme.Lengthen{Activity: "office/staff", Months: dist.Point{Value: 601}}, []string{"/lengthen/months [figure/range]"}},
		{"prolong what is not there", programme.Prolong{Activity: "network", Until: month.MustParse("2028-12")}, []string{"/prolong/activity [id/unknown]"}},
		{"prolong to before the start", programme.Prolong{Activity: "office/services", Until: month.MustParse("2025-05")}, []string{"/prolong/until [scenario/change-month]"}},
		{"prolong to no month", programme.Prolong{Activity: "office/services"}, []string{"/prolong/until [scenario/change-month]"}},
		{"switch off what is not there", programme.SwitchOff{Activity: "office/x"}, []string{"/switch_off/activity [id/unknown]"}},
		{"choose in no decision", programme.Choose{Decision: "office/leaders", Alternative: "agency"}, []string{"/choose/decision [id/unknown] office/leader"}},
		{"choose no alternative", programme.Choose{Decision: "office/leader", Alternative: "Agency"}, []string{"/choose/alternative [id/unknown] agency"}},
		{"cut no line", programme.Cut{Line: "office/pays", Year: 2026, Factor: months}, []string{"/cut/line [id/unknown] office/pay"}},
		{"cut before the horizon", programme.Cut{Line: "office/pay", Year: 2024, Factor: months}, []string{"/cut/year [scenario/change-year]"}},
		{"cut after the horizon", programme.Cut{Line: "office/pay", Year: 2029, Factor: months}, []string{"/cut/year [scenario/change-year]"}},
		{"cut by nothing", programme.Cut{Line: "office/pay", Year: 2026}, []string{"/cut/factor [figure/missing]"}},
		{"cut below nothing", programme.Cut{Line: "office/pay", Year: 2026, Factor: dist.Point{Value: -0.5}}, []string{"/cut/factor [figure/range]"}},
		{"vacate no district", programme.Vacate{District: "coasts"}, []string{"/vacate/district [id/unknown] coast"}},
		{"add an organisation that is there", programme.AddOrganisation{Organisation: cluster.Organisation{ID: "food"}}, []string{"/add_organisation/organisation/id [scenario/change-exists]"}},
		{"drop an organisation that is not there", programme.DropOrganisation{Organisation: "foot"}, []string{"/drop_organisation/organisation [id/unknown] food"}},
		{"strike no risk", programme.Strike{Risk: "late"}, []string{"/strike/risk [id/unknown]"}},
		{"spare no risk", programme.Spare{Risk: "lean-years"}, []string{"/spare/risk [id/unknown] lean-year"}},
		{"mitigate no risk", programme.Mitigate{Risk: "late-hirings", Mitigation: "secondment"}, []string{"/mitigate/risk [id/unknown] late-hiring"}},
		{"mitigate by nothing", programme.Mitigate{Risk: "late-hiring", Mitigation: "secondments"}, []string{"/mitigate/mitigation [id/unknown] secondment"}},
		{"soften nothing", programme.Soften{Effect: "office", Factor: months}, []string{"/soften/effect [id/unknown]"}},
		{"soften by nothing", programme.Soften{Effect: "office-on-members"}, []string{"/soften [scenario/change-empty]"}},
		{"soften by no distribution", programme.Soften{Effect: "office-on-members", Factor: bad}, []string{"/soften/factor/uniform/max [figure/distribution]"}},
		{"soften by a ramp below nothing", programme.Soften{Effect: "office-on-members", Ramp: dist.Point{Value: -1}}, []string{"/soften/ramp_months [figure/range]"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			failed[programme.ChangeName(tt.change)] = true
			p := load(t, small)
			_, list := p.With(programme.Scenario{ID: "x", Changes: []programme.Change{tt.change}})
			var want []string
			for _, line := range tt.want {
				want = append(want, "/changes/0"+line)
			}
			if diff := cmp.Diff(want, told(list)); diff != "" {
				t.Errorf("findings (-want +got):\n%s\n%v", diff, list)
			}
			if diff := cmp.Diff(read(t, small), encode(t, p)); diff != "" {
				t.Errorf("the programme itself has changed (-before +after):\n%s", diff)
			}
		})
	}
	checkKinds(t, failed)
}

// A change can be sound by itself and leave a programme that is not.
func TestChangeBreaks(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change programme.Change
		code   string
	}{
		{"add an organisation without a stage", programme.AddOrganisation{Organisation: cluster.Organisation{ID: "music", Title: "Music", Kind: cluster.BusinessNetwork}}, "id/unknown"},
		{"prolong beyond the longest horizon", programme.Prolong{Activity: "office/services", Until: month.MustParse("2099-01")}, "roadmap/horizon"},
		{"cut so that it costs too much", programme.Cut{Line: "office/pay", Year: 2026, Factor: dist.Point{Value: 1001}}, "figure/range"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, list := load(t, small).With(programme.Scenario{ID: "x", Changes: []programme.Change{tt.change}})
			checkHas(t, list, tt.code)
		})
	}
}

// checkKinds checks that a table has every kind of change.
func checkKinds(t *testing.T, met map[string]bool) {
	t.Helper()
	want := slices.Sorted(slices.Values(programme.ChangeNames()))
	if diff := cmp.Diff(want, slices.Sorted(maps.Keys(met))); diff != "" {
		t.Errorf("kinds of change (-all +in the table):\n%s", diff)
	}
}
