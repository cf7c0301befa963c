package scenario

import (
	"fmt"

	"github.com/clusterprogramme/programme/value/id"
)

// Difference compares a metric between two scenarios run by run, on the same
// draws: what differs is the scenarios' doing, not the luck of the draw.
type Difference struct {
	// Of and From are the scenarios: the values are those of Of less those of
	// From.
	Of   id.Scenario `json:"of"`
	From id.Scenario `json:"from"`
	// Summary of the differences.
	Summary
	// ChanceBelowZero is the share of runs in which Of lies below From.
	ChanceBelowZero Estimate `json:"chance_below_zero"`
	// ChanceZero is the share of runs in which both are the same.
	ChanceZero Estimate `json:"chance_zero"`
}

// Difference compares a metric between two scenarios. It gives an
// [*UnknownScenarioError] or [*UnknownMetricError] for names that are not
// there.
func (r *Results) Difference(of, from id.Scenario, metric string) (Difference, error) {
	a, err := r.Of(of)
	if err != nil {
		return Difference{}, err
	}
	b, err := r.Of(from)
	if err != nil {
		return Difference{}, err
	}
	i, err := a.find(metric)
	if err != nil {
		return Difference{}, err
	}
	k, err := b.find(metric)
	if err != nil {
		return Difference{}, err
	}
	if a.runs != b.runs || a.first != b.first || a.seed != b.seed {
		return Difference{}, &MergeError{Reason: fmt.Sprintf("%q and %q were not made with the same draws", of, from)}
	}
	difference := a.metrics[i]
	difference.Chance = false // a difference of chances is none
	differences := make([]float64, a.runs)
	below, same := 0, 0
	for run := range differences {
		d := a.columns[i][run] - b.columns[k][run]
		differences[run] = d
		if d < 0 {
			below++
		} else if d == 0 {
			same++
		}
	}
	return Difference{
		Of: of, From: from, Summary: summarise(difference, differences),
		ChanceBelowZero: chance(below, a.runs), ChanceZero: chance(same, a.runs),
	}, nil
}
