package scenario_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/money"
)

// every calls check with each run of the fixture and of its scenarios: the
// changed programme, and the values of the run by metric.
func every(t *testing.T, check func(t *testing.T, p *programme.Programme, value func(metric string) float64)) {
	t.Helper()
	p := fixture()
	for _, s := range append([]programme.Scenario{scenario.AsPlanned()}, p.Scenarios...) {
		t.Run(string(s.ID), func(t *testing.T) {
			c := compile(t, p, s)
			result := simulate(t, c, scenario.Options{Runs: 500, Seed: 12})
			columns := make(map[string][]float64)
			for _, m := range result.Metrics() {
				columns[m.ID] = column(t, result, m.ID)
			}
			for run := range result.Runs() {
				check(t, c.Programme(), func(metric string) float64 {
					values, ok := columns[metric]
					if !ok {
						t.Fatalf("no metric %q", metric)
					}
					return values[run]
				})
				if t.Failed() {
					t.Fatalf("in run %d", run)
				}
			}
		})
	}
}

func TestCostsAddUpInEveryRun(t *testing.T) {
	every(t, func(t *testing.T, p *programme.Programme, value func(string) float64) {
		first, last := p.Budget.Year(p.Roadmap.Horizon.Start), p.Budget.Year(p.Roadmap.Horizon.Last())
		total, years, lines, lineYears := cents(t, value("cost/total")), int64(0), int64(0), int64(0)
		for y := first; y <= last; y++ {
			year, ofYear := cents(t, value(fmt.Sprintf("cost/%d", y))), int64(0)
			years += year
			for _, l := range p.Budget.Lines {
				ofYear += cents(t, value(fmt.Sprintf("line/%s@%d", l.ID, y)))
			}
			if ofYear != year {
				t.Errorf("the lines of %d add up to %d cents, the year to %d", y, ofYear, year)
			}
			lineYears += ofYear
		}
		for _, l := range p.Budget.Lines {
			lines += cents(t, value("line/"+string(l.ID)))
		}
		if total != years || total != lines || total != lineYears || total == 0 {
			t.Errorf("cents in all %d, by year %d, by line %d, by both %d", total, years, lines, lineYears)
		}
	})
}

func TestOrganisationsAddUpInEveryRun(t *testing.T) {
	every(t, func(t *testing.T, p *programme.Programme, value func(string) float64) {
		for m := range p.Roadmap.Horizon.All() {
			if m.Month() != 3 && m != p.Roadmap.Horizon.Last() { // budget years end in March
				continue
			}
			counted, simulated, members := 0.0, 0, 0.0
			for _, s := range p.Cluster.Stages {
				counted += value(fmt.Sprintf("stage/%s@%v", s.ID, m))
			}
			for _, o := range p.Cluster.Organisations {
				if o.Simulated() {
					simulated++
					members += value(fmt.Sprintf("members/%s@%v", o.ID, m))
				}
			}
			if counted != float64(simulated) {
				t.Errorf("%v: the stages hold %g organisations of %d", m, counted, simulated)
			}
			near(t, fmt.Sprintf("members in %v", m), value(fmt.Sprintf("members@%v", m)), members)
			if b := value(fmt.Sprintf("brokers@%v", m)); !(0 <= b && b <= float64(len(p.Broker.Districts))) || b != float64(int(b)) {
				t.Errorf("%v: %g brokers in %d districts", m, b, len(p.Broker.Districts))
			}
		}
	})
}

// TestTraceAndMetricsAgree: the accessors of a trace give what the metrics do,
// and nothing for names and months that are not there.
func TestTraceAndMetricsAgree(t *testing.T) {
	p := fixture()
	c := compile(t, p, named(t, p, "worst"))
	for run := range uint64(50) {
		tr := c.Trace(3, run)
		for _, m := range tr.Metrics() {
			want := metric(t, tr, m.ID)
			which, when, _ := strings.Cut(m.ID, "@")
			kind, name, named := strings.Cut(which, "/")
			switch {
			case kind == "start" || kind == "finish":
				start, finish, ok := tr.Activity(id.Activity(name))
				if got := map[string]float64{"start": start, "finish": finish}[kind]; !ok || got != want {
					t.Errorf("%s: %g, want %g", m.ID, got, want)
				}
			case kind == "line" && when != "":
				var year int
				if _, err := fmt.Sscan(when, &year); err != nil {
					t.Fatal(err)
				}
				amount, ok := tr.Cost(id.Line(name), year)
				exact, err := money.FromMinor(cents(t, want), "EUR")
				if err != nil || !ok || !amount.Equal(exact) {
					t.Errorf("%s: %v, want %v", m.ID, amount, exact)
				}
			case kind == "members" && named:
				got, ok := tr.Members(id.Organisation(name), m.Month)
				if !ok || got != want {
					t.Errorf("%s: %g, want %g", m.ID, got, want)
				}
			case kind == "stage":
				count := 0.0
				for _, o := range p.Cluster.Organisations {
					if stage, ok := tr.Stage(o.ID, m.Month); ok && string(stage) == name {
						count++
					}
				}
				if count != want {
					t.Errorf("%s: %g, want %g", m.ID, count, want)
				}
			case kind == "indicator":
				got, ok := tr.Indicator(id.Indicator(name), m.Month)
				if !ok || got != want {
					t.Errorf("%s: %g, want %g", m.ID, got, want)
				}
			case kind == "brokers":
				if got, ok := tr.Brokers(m.Month); !ok || float64(got) != want {
					t.Errorf("%s: %d, want %g", m.ID, got, want)
				}
			case kind == "risk":
				got, ok := tr.Struck(id.Risk(name))
				if !ok || float64(got) != want {
					t.Errorf("%s: %d, want %g", m.ID, got, want)
				}
			}
		}
	}
	tr := c.Trace(3, 0)
	within, beyond := at(p, 3), p.Roadmap.Horizon.End
	for name, ok := range map[string]bool{
		"activity":              second3(tr.Activity("no-such")),
		"line":                  second(tr.Cost("no-such", 2020)),
		"year before":           second(tr.Cost("staff", 2018)),
		"year after":            second(tr.Cost("staff", 2023)),
		"organisation":          second(tr.Members("no-such", within)),
		"unsimulated":           second(tr.Members("timber", within)),
		"members beyond":        second(tr.Members("metal", beyond)),
		"members without month": second(tr.Members("metal", 0)),
		"stage":                 second(tr.Stage("no-such", within)),
		"stage before":          second(tr.Stage("metal", at(p, -1))),
		"indicator":             second(tr.Indicator("no-such", within)),
		"indicator beyond":      second(tr.Indicator("projects", beyond)),
		"brokers beyond":        second(tr.Brokers(beyond)),
		"risk":                  second(tr.Struck("no-such")),
	} {
		if ok {
			t.Errorf("%s: found", name)
		}
	}
}

func second[T any](_ T, ok bool) bool          { return ok }
func second3[A, B any](_ A, _ B, ok bool) bool { return ok }
