package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/finding"
)

// writeText writes everything for people.
func (s *study) writeText(out io.Writer) error {
	var b strings.Builder
	p := s.programme
	fmt.Fprintf(&b, "%s\n%s, %v\n", strings.ToUpper(p.Title), p.Region.Title, p.Roadmap.Horizon)
	s.writeFindings(&b)
	fmt.Fprintf(&b, "\nTIMELINE, as the plan draws it (# step, = delivery, R review)\n\n")
	if schedule, ok := p.Roadmap.PlannedSchedule(); ok {
		if err := p.Roadmap.Gantt(&b, schedule); err != nil {
			return err
		}
	}
	s.writeCost(&b)
	if err := s.writeScenarios(&b); err != nil {
		return err
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// writeFindings writes a line for each finding, and one for what it says.
func (s *study) writeFindings(b *strings.Builder) {
	f := s.findings
	fmt.Fprintf(b, "\nFINDINGS in %s: %d errors, %d warnings, %d notes\n", s.name, f.Count(finding.Error), f.Count(finding.Warning), f.Count(finding.Note))
	for _, severity := range []finding.Severity{finding.Warning, finding.Note} {
		b.WriteByte('\n')
		for _, one := range f.With(severity) {
			fmt.Fprintf(b, "  %-7s  line %d, %s [%s]", severity, one.Line, one.Path, one.Code)
			if one.Source != "" {
				fmt.Fprintf(b, " after %s", one.Source)
			}
			b.WriteByte('\n')
			for _, line := range wrap(one.Message, 110) {
				fmt.Fprintf(b, "           %s\n", line)
			}
		}
	}
}

// writeCost tabulates the plan's cost by line and year.
func (s *study) writeCost(b *strings.Builder) {
	p := s.programme
	first, last := p.Budget.Year(p.Roadmap.Horizon.Start), p.Budget.Year(p.Roadmap.Horizon.End.Add(-1))
	fmt.Fprintf(b, "\nCOST of the plan, %v, by budget year\n\n", p.Budget.Currency)
	t := table{label: "line"}
	for year := first; year <= last; year++ {
		t.head = append(t.head, fmt.Sprint(year))
	}
	t.head = append(t.head, "in all")
	row := func(title, all, inYear string) {
		cells := []string{title}
		for year := first; year <= last; year++ {
			cells = append(cells, amount(s.planned(fmt.Sprintf("%s%d", inYear, year))))
		}
		t.rows = append(t.rows, append(cells, amount(s.planned(all))))
	}
	for _, l := range p.Budget.Lines {
		row(l.Title, "line/"+string(l.ID), fmt.Sprintf("line/%s@", l.ID))
	}
	row("in all", "cost/total", "cost/")
	t.write(b)
}

// planned is a metric of the plan; it has every metric that is asked for.
func (s *study) planned(metric string) float64 {
	value, err := s.plan.Metric(metric)
	if err != nil {
		return 0
	}
	return value
}

// writeScenarios sets the plan beside the scenarios, one table for each kind of
// metric; every estimate stands with its standard error.
func (s *study) writeScenarios(b *strings.Builder) error {
	fmt.Fprintf(b, "\nSCENARIOS, %d runs each, seed %d; after ± stands the Monte Carlo standard error\n\n", s.runs, s.seed)
	head := []string{"plan"}
	fmt.Fprintf(b, "  plan  the plan itself: no delay, no risk, every figure at its mean\n")
	for i, r := range s.results.All() {
		head = append(head, letter(i))
		fmt.Fprintf(b, "  %-4s  %s: %s\n", letter(i), r.Scenario().ID, r.Scenario().Title)
	}
	if s.more.Len() > 0 {
		fmt.Fprintf(b, "\n  more scenarios, with -scenario NAME, or all with -scenario all: %v\n", s.more)
	}
	for _, block := range s.blocks() {
		t := table{label: block.title, head: head}
		for _, line := range block.lines {
			cells := []string{line.title, line.format(s.planned(line.metric))}
			for _, r := range s.results.All() {
				summary, err := r.Summary(line.metric)
				if err != nil {
					cells = append(cells, "-") // a scenario that dropped this part
					continue
				}
				estimate := line.of(summary)
				cells = append(cells, line.format(estimate.Value)+" ±"+line.format(estimate.SE))
			}
			t.rows = append(t.rows, cells)
		}
		b.WriteByte('\n')
		t.write(b)
	}
	return nil
}

func letter(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return fmt.Sprintf("S%d", i+1)
}

// block is a table of metrics, a line for each.
type block struct {
	title string
	lines []line
}

type line struct {
	title, metric string
	of            func(scenario.Summary) scenario.Estimate
	format        func(float64) string
}

// blocks chooses what is shown.
func (s *study) blocks() []block {
	p := s.programme
	last := p.Roadmap.Horizon.End.Add(-1)
	mean := func(s scenario.Summary) scenario.Estimate { return s.Mean }
	percentiles := func(title, metric string, format func(float64) string) []line {
		var lines []line
		for _, percent := range []int{10, 50, 90} {
			lines = append(lines, line{fmt.Sprintf("%s P%d", title, percent), metric,
				func(s scenario.Summary) scenario.Estimate { return s.Percentile(float64(percent) / 100) }, format})
		}
		return lines
	}
	dates := block{title: "chance to keep the action plan's date, %"}
	for _, a := range p.Roadmap.Actions {
		for _, m := range a.Marks {
			metric := "met/" + string(a.ID)
			if len(a.Marks) > 1 {
				metric += "@" + m.Due.String()
			}
			dates.lines = append(dates.lines, line{fmt.Sprintf("%s %v %s", a.ID, m.Due, a.Title), metric, mean, percent})
		}
	}
	cost := block{title: fmt.Sprintf("cost, thousand %v", p.Budget.Currency)}
	for year := p.Budget.Year(p.Roadmap.Horizon.Start); year <= p.Budget.Year(last); year++ {
		cost.lines = append(cost.lines, percentiles(fmt.Sprint(year), fmt.Sprintf("cost/%d", year), thousands)...)
	}
	cost.lines = append(cost.lines, percentiles("in all", "cost/total", thousands)...)
	stocks := block{title: fmt.Sprintf("at the end of %v", last)}
	stocks.lines = percentiles("members in all", fmt.Sprintf("members@%v", last), tenth)
	for _, stage := range p.Cluster.Stages {
		stocks.lines = append(stocks.lines, line{"organisations: " + stage.Title, fmt.Sprintf("stage/%s@%v", stage.ID, last), mean, hundredth})
	}
	for _, n := range p.KPI.Indicators {
		if n.Simulated() {
			stocks.lines = append(stocks.lines, percentiles(n.Title, fmt.Sprintf("indicator/%s@%v", n.ID, last), tenth)...)
		}
	}
	stocks.lines = append(stocks.lines, line{"brokers in place", fmt.Sprintf("brokers@%v", last), mean, hundredth})
	return []block{dates, cost, stocks}
}
