package scenario

import (
	"fmt"
	"math"
)

// Condition is an interval that a metric of a run must lie in, ends included.
// It is comparable. The zero Condition asks that the metric without a name be
// 0: use [AtMost] and [AtLeast].
type Condition struct {
	Metric string
	Min    float64
	Max    float64
}

// AtMost asks that a metric not exceed x.
func AtMost(metric string, x float64) Condition {
	return Condition{Metric: metric, Min: math.Inf(-1), Max: x}
}

// AtLeast asks that a metric reach x; AtLeast("risk/low-take-up", 1) holds in
// the runs in which the risk struck.
func AtLeast(metric string, x float64) Condition {
	return Condition{Metric: metric, Min: x, Max: math.Inf(1)}
}

// Chance is the share of runs in which every condition holds at once, such as
// on time and within budget. It gives an [*UnknownMetricError].
func (r *Result) Chance(all ...Condition) (Estimate, error) {
	runs, err := r.where(all)
	if err != nil {
		return Estimate{}, err
	}
	return chance(len(runs), r.runs), nil
}

// Given sums a metric up over only those runs in which every condition holds.
// It gives an [*UnknownMetricError], and a [*NoRunsError] when there are none.
func (r *Result) Given(metric string, all ...Condition) (Summary, error) {
	i, err := r.find(metric)
	if err != nil {
		return Summary{}, err
	}
	runs, err := r.where(all)
	if err != nil {
		return Summary{}, err
	}
	if len(runs) == 0 {
		return Summary{}, &NoRunsError{Runs: r.runs}
	}
	values := make([]float64, len(runs))
	for k, run := range runs {
		values[k] = r.columns[i][run]
	}
	return summarise(r.metrics[i], values), nil
}

// where gives the positions of the runs in which every condition holds.
func (r *Result) where(all []Condition) ([]int, error) {
	columns := make([][]float64, len(all))
	for k, c := range all {
		i, err := r.find(c.Metric)
		if err != nil {
			return nil, err
		}
		columns[k] = r.columns[i]
	}
	var runs []int
run:
	for run := range r.runs {
		for k, c := range all {
			if x := columns[k][run]; !(c.Min <= x && x <= c.Max) {
				continue run
			}
		}
		runs = append(runs, run)
	}
	return runs, nil
}

// NoRunsError says that no run of a result keeps all the conditions.
type NoRunsError struct{ Runs int }

func (e *NoRunsError) Error() string {
	return fmt.Sprintf("scenario: none of the %d runs keeps all the conditions", e.Runs)
}
