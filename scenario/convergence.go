package scenario

// Step is the mean of the first runs of a metric.
type Step struct {
	Runs int      `json:"runs"`
	Mean Estimate `json:"mean"`
}

// Convergence gives the mean of the first 2, 4, 8, ... runs of a metric, and of
// all, so that one can see whether more would change it. It gives an
// [*UnknownMetricError].
func (r *Result) Convergence(metric string) ([]Step, error) {
	i, err := r.find(metric)
	if err != nil {
		return nil, err
	}
	var steps []Step
	for n := 2; n < r.runs; n *= 2 {
		mean, _ := moments(r.columns[i][:n])
		steps = append(steps, Step{Runs: n, Mean: mean})
	}
	mean, _ := moments(r.columns[i])
	return append(steps, Step{Runs: r.runs, Mean: mean}), nil
}
