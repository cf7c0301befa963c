package scenario_test

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/finding"
)

// invalid is a case that breaks one rule of package scenario: options, and
// scenarios to run under them.
type invalid struct {
	options   scenario.Options
	scenarios []programme.Scenario
	paths     []string // of the findings, in order
}

// invalidCases are by code: the documents of testdata/invalid, and those that no
// document can say. A custom metric is a function, and scenarios are handed
// over beside the options.
func invalidCases(t testing.TB) map[string][]invalid {
	t.Helper()
	planned := []programme.Scenario{scenario.AsPlanned()}
	one := func(*scenario.Trace) float64 { return 1 }
	custom := func(list ...scenario.CustomMetric) scenario.Options { return scenario.Options{Metrics: list} }
	mine := scenario.CustomMetric{Metric: scenario.Metric{ID: "mine"}, Of: one}
	cases := map[string][]invalid{
		scenario.CodeMetric: {
			{custom(scenario.CustomMetric{Of: one}), planned, []string{"/metrics/0"}},
			{custom(scenario.CustomMetric{Metric: scenario.Metric{ID: "mine"}}), planned, []string{"/metrics/0"}},
			{custom(mine, mine), planned, []string{"/metrics/1"}},
			{custom(mine, scenario.CustomMetric{Metric: scenario.Metric{ID: "cost/total"}, Of: one}), planned, []string{"/metrics/1"}},
			{custom(scenario.CustomMetric{}, scenario.CustomMetric{}), planned, []string{"/metrics/0", "/metrics/1"}},
			// Only the second scenario has a year of that name.
			{custom(scenario.CustomMetric{Metric: scenario.Metric{ID: "cost/2023"}, Of: one}), append(planned, named(t, fixture(), "better")), []string{"/metrics/0"}},
		},
		scenario.CodeScenarios: {
			{scenario.Options{}, nil, []string{""}},
			{scenario.Options{}, []programme.Scenario{scenario.AsPlanned(), {ID: "x"}, scenario.AsPlanned()}, []string{"/scenarios/2/id"}},
		},
		scenario.CodeRuns:    {{scenario.Options{Runs: math.MinInt}, planned, []string{"/runs"}}},
		scenario.CodeWorkers: {{scenario.Options{Workers: 4097}, planned, []string{"/workers"}}},
		scenario.CodeMemory:  {{scenario.Options{Runs: math.MaxInt, First: 0}, planned, []string{"/runs"}}},
		scenario.CodeFirst: {
			{scenario.Options{First: 1 << 63}, planned, []string{"/first"}},
			{scenario.Options{First: 1<<63 - scenario.DefaultRuns + 1}, planned, []string{"/first"}},
			{scenario.Options{First: math.MaxUint64, Runs: 1}, planned, []string{"/first"}},
		},
	}
	files, err := filepath.Glob("testdata/invalid/*/*.json")
	require.NoError(t, err)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		decoder := json.NewDecoder(bytes.NewReader(data))
		decoder.DisallowUnknownFields()
		var o scenario.Options
		require.NoError(t, decoder.Decode(&o), file)
		name := strings.TrimSuffix(path.Base(filepath.ToSlash(file)), ".json")
		member := name
		if name == "memory" {
			member = "runs"
		}
		code := path.Base(path.Dir(filepath.ToSlash(file))) + "/" + name
		cases[code] = append(cases[code], invalid{o, planned, []string{"/" + member}})
	}
	return cases
}

func TestEveryRuleHasItsCases(t *testing.T) {
	cases := invalidCases(t)
	for _, rule := range scenario.Rules() {
		if len(cases[rule.Code]) == 0 {
			t.Errorf("no case breaks the rule %s", rule.Code)
		}
		if rule.About == "" || !strings.HasPrefix(rule.Code, "run/") {
			t.Errorf("rule %+v", rule)
		}
		file := "testdata/invalid/" + rule.Code + ".json"
		_, err := os.Stat(file)
		if inCode := rule.Code == scenario.CodeMetric || rule.Code == scenario.CodeScenarios; inCode != os.IsNotExist(err) {
			t.Errorf("%s: %v", file, err)
		}
	}
	for code := range cases {
		if !slices.ContainsFunc(scenario.Rules(), func(r finding.Rule) bool { return r.Code == code }) {
			t.Errorf("the cases of %s break no rule", code)
		}
	}
}

// TestInvalidOptions: nothing is run, and the findings are those of the case.
func TestInvalidOptions(t *testing.T) {
	p := fixture()
	for code, cases := range invalidCases(t) {
		t.Run(code, func(t *testing.T) {
			severity := finding.Error
			for _, test := range cases {
				calls, o := counted(test.options)
				results, err := scenario.Run(t.Context(), p, o, test.scenarios...)
				var e *finding.InvalidError
				require.ErrorAs(t, err, &e)
				var got, want []finding.Finding
				for _, f := range e.Findings {
					got = append(got, finding.Finding{Path: f.Path, Code: f.Code, Severity: f.Severity})
					if f.Message == "" || strings.Contains(f.Message, "%!") {
						t.Errorf("message %q", f.Message)
					}
				}
				for _, path := range test.paths {
					want = append(want, finding.Finding{Path: path, Code: code, Severity: severity})
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%+v: findings (-want +got):\n%s", test.options, diff)
				}
				if results != nil || calls.Load() != 0 {
					t.Errorf("%d calls of a metric, results %v", calls.Load(), results)
				}
			}
		})
	}
}

// counted counts the calls of a custom metric, as a sign that runs are made.
func counted(o scenario.Options) (*atomic.Int64, scenario.Options) {
	calls := new(atomic.Int64)
	o.Metrics = append(slices.Clone(o.Metrics), scenario.CustomMetric{
		Metric: scenario.Metric{ID: "counter"},
		Of:     func(*scenario.Trace) float64 { return float64(calls.Add(1)) },
	})
	return calls, o
}

// TestCompiledChecksOptionsToo: a compiled programme reports what Run does.
func TestCompiledChecksOptionsToo(t *testing.T) {
	c := asPlanned(t, fixture())
	for code, cases := range invalidCases(t) {
		test := cases[0]
		if code == scenario.CodeScenarios {
			continue
		}
		result, err := c.Run(t.Context(), test.options)
		var e *finding.InvalidError
		require.ErrorAs(t, err, &e)
		if result != nil || e.Findings[0].Code != code {
			t.Errorf("%s: %v", code, e)
		}
	}
}

// TestEverythingWrongAtOnce: one error carries the findings of the options and
// of every scenario, at their places, with the names that were meant.
func TestEverythingWrongAtOnce(t *testing.T) {
	p := fixture()
	calls, o := counted(scenario.Options{Runs: -1, Workers: -1, First: 1 << 63})
	_, err := scenario.Run(t.Context(), p, o,
		scenario.AsPlanned(),
		programme.Scenario{ID: "typos", Changes: []programme.Change{
			programme.Strike{Risk: "freze"},
			programme.Delay{Activity: "fuond", Months: dist.Point{Value: 1}},
			nil,
			programme.Cut{Line: "staf", Year: 2021, Factor: dist.Point{Value: 0.5}},
		}},
		programme.Scenario{ID: "typos", Extends: "wrose"},
		programme.Scenario{ID: "worse", Extends: "worst"}, // which extends worse
		named(t, p, "better"),
	)
	var e *finding.InvalidError
	require.ErrorAs(t, err, &e)
	var got []finding.Finding
	for _, f := range e.Findings {
		if f.Severity == finding.Error {
			got = append(got, finding.Finding{Path: f.Path, Code: f.Code, Meant: f.Meant})
		}
	}
	want := []finding.Finding{
		{Path: "/runs", Code: scenario.CodeRuns},
		{Path: "/first", Code: scenario.CodeFirst},
		{Path: "/workers", Code: scenario.CodeWorkers},
		{Path: "/scenarios/1/changes/0/strike/risk", Code: "id/unknown", Meant: "freeze"},
		{Path: "/scenarios/1/changes/1/delay/activity", Code: "id/unknown", Meant: "found"},
		{Path: "/scenarios/1/changes/2", Code: programme.CodeChangeEmpty},
		{Path: "/scenarios/1/changes/3/cut/line", Code: "id/unknown", Meant: "staff"},
		{Path: "/scenarios/2/id", Code: scenario.CodeScenarios},
		{Path: "/scenarios/2/extends", Code: "id/unknown", Meant: "worse"},
		{Path: "/scenarios/3/extends", Code: programme.CodeScenarioCircle},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	if calls.Load() != 0 {
		t.Errorf("%d runs are made", calls.Load())
	}
}

// TestInvalidProgramme: nothing is run or compiled.
func TestInvalidProgramme(t *testing.T) {
	for name, spoil := range map[string]func(*programme.Programme){
		"empty":            func(p *programme.Programme) { *p = programme.Programme{} },
		"a link to no one": func(p *programme.Programme) { p.Roadmap.Activities[1].After[0].On = "prepre" },
		"a circle":         func(p *programme.Programme) { p.Scenarios[0].Extends = "worst" },
		"a scenario": func(p *programme.Programme) {
			p.Scenarios[2].Changes = append(p.Scenarios[2].Changes, programme.Strike{Risk: "frze"})
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := fixture()
			spoil(p)
			want := p.Validate()
			calls, o := counted(scenario.Options{})
			results, err := scenario.Run(t.Context(), p, o, scenario.AsPlanned())
			var e *finding.InvalidError
			require.ErrorAs(t, err, &e)
			if diff := cmp.Diff(want, e.Findings); diff != "" {
				t.Errorf("findings (-validated +run):\n%s", diff)
			}
			if results != nil || calls.Load() != 0 {
				t.Errorf("%d runs are made", calls.Load())
			}
			c, findings := scenario.Compile(p, scenario.AsPlanned())
			if c != nil || findings.Err() == nil {
				t.Errorf("it compiles: %v", findings)
			}
		})
	}
}

// TestBrokenByAScenario: the changed programme is validated too.
func TestBrokenByAScenario(t *testing.T) {
	_, err := scenario.Run(t.Context(), fixture(), scenario.Options{}, scenario.AsPlanned(), programme.Scenario{ID: "empty", Changes: []programme.Change{
		programme.AddOrganisation{}, // without anything
	}})
	var e *finding.InvalidError
	require.ErrorAs(t, err, &e)
	for _, f := range e.Findings {
		if !strings.HasPrefix(f.Path, "/scenarios/1") {
			t.Errorf("%s", f)
		}
	}
}

func TestZeroOptions(t *testing.T) {
	r := simulate(t, asPlanned(t, tiny()), scenario.Options{})
	if r.Runs() != scenario.DefaultRuns || r.Seed() != 0 || r.First() != 0 {
		t.Errorf("%d runs from %d under seed %d", r.Runs(), r.First(), r.Seed())
	}
}
