package main

import (
	"encoding/json"
	"io"

	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// answer is what -json writes.
type answer struct {
	Model     string       `json:"model"`
	Title     string       `json:"title"`
	Runs      int          `json:"runs"`
	Seed      uint64       `json:"seed"`
	Findings  finding.List `json:"findings"`
	Plan      []planned    `json:"plan"`
	Scenarios []simulated  `json:"scenarios"`
}

// planned is a metric of the plan itself.
type planned struct {
	Metric scenario.Metric `json:"metric"`
	Value  float64         `json:"value"`
}

// simulated is a scenario with all its metrics.
type simulated struct {
	Scenario id.Scenario `json:"scenario"`
	Title    string      `json:"title"`
	Metrics  []summary   `json:"metrics"`
}

// summary is a metric of a scenario with the percentiles that people ask for.
type summary struct {
	scenario.Summary
	P10 scenario.Estimate `json:"p10"`
	P50 scenario.Estimate `json:"p50"`
	P80 scenario.Estimate `json:"p80"`
	P90 scenario.Estimate `json:"p90"`
}

// writeJSON writes everything for programs.
func (s *study) writeJSON(out io.Writer) error {
	a := answer{Model: s.name, Title: s.programme.Title, Runs: s.runs, Seed: s.seed, Findings: s.findings}
	for _, m := range s.plan.Metrics() {
		value, err := s.plan.Metric(m.ID)
		if err != nil {
			return err
		}
		a.Plan = append(a.Plan, planned{Metric: m, Value: value})
	}
	for _, r := range s.results.All() {
		one := simulated{Scenario: r.Scenario().ID, Title: r.Scenario().Title}
		for _, m := range r.Metrics() {
			sum, err := r.Summary(m.ID)
			if err != nil {
				return err
			}
			one.Metrics = append(one.Metrics, summary{
				Summary: sum, P10: sum.Percentile(0.1), P50: sum.Percentile(0.5), P80: sum.Percentile(0.8), P90: sum.Percentile(0.9),
			})
		}
		a.Scenarios = append(a.Scenarios, one)
	}
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	return encoder.Encode(a)
}
