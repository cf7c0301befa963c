package scenario

import (
	"math"
	"slices"
	"strconv"
)

// Estimate is a number estimated from runs, with its Monte Carlo standard
// error. It is comparable.
type Estimate struct {
	// Value is the estimate.
	Value float64
	// SE is its standard error: how far the estimate would scatter if the
	// simulation were repeated with other seeds. It says nothing about the
	// model.
	SE float64
}

// MarshalJSON writes the two numbers; one that is not finite, such as the
// standard error of a single run, is null.
func (e Estimate) MarshalJSON() ([]byte, error) {
	number := func(b []byte, x float64) []byte {
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return append(b, "null"...)
		}
		return strconv.AppendFloat(b, x, 'g', -1, 64)
	}
	b := number([]byte(`{"value":`), e.Value)
	b = number(append(b, `,"standard_error":`...), e.SE)
	return append(b, '}'), nil
}

// Summary sums a metric up over the runs of a scenario.
type Summary struct {
	// Metric that is summed up.
	Metric Metric `json:"metric"`
	// Runs that it is made of.
	Runs int `json:"runs"`
	// Mean of the runs; of a metric that is 0 or 1, the chance of the event.
	Mean Estimate `json:"mean"`
	// SD is the standard deviation of the runs (n - 1 in the denominator).
	SD float64 `json:"standard_deviation"`
	// Min and Max of the runs.
	Min float64 `json:"min"`
	Max float64 `json:"max"`

	sorted []float64
}

func summarise(m Metric, values []float64) Summary {
	s := Summary{Metric: m, Runs: len(values), sorted: slices.Clone(values)}
	slices.Sort(s.sorted)
	s.Min, s.Max = s.sorted[0], s.sorted[len(s.sorted)-1]
	s.Mean, s.SD = moments(values)
	if m.Chance && s.SD == 0 && len(values) > 1 { // all alike
		s.Mean = chance(int(s.Min)*len(values), len(values))
	}
	return s
}

// moments gives the mean and standard deviation in the order of the runs. The
// mean is corrected by a second pass, so that of equal values it is that value.
// The standard error of a single run is taken to be infinite.
func moments(values []float64) (Estimate, float64) {
	n := float64(len(values))
	sum, rest, squares := 0.0, 0.0, 0.0
	for _, x := range values {
		sum += x
	}
	mean := sum / n
	for _, x := range values {
		rest += x - mean
	}
	mean += rest / n
	for _, x := range values {
		squares += float64((x - mean) * (x - mean))
	}
	if len(values) < 2 {
		return Estimate{Value: mean, SE: math.Inf(1)}, 0
	}
	sd := math.Sqrt(squares / (n - 1))
	return Estimate{Value: mean, SE: sd / math.Sqrt(n)}, sd
}

// Percentile is the value that a share p of the runs does not exceed, 0 <= p
// <= 1: Hyndman and Fan's (1996) type 7, the default of NumPy, R and Excel's
// PERCENTILE.INC. P80 is Percentile(0.8). Any other p gives NaN, and so does a
// Summary that no result gave, such as one read from JSON.
//
// Its standard error is half the distance between the order statistics one
// standard deviation of the binomial law to either side (Serfling 1980,
// section 2.6): it assumes no form of the distribution. That of a single run is
// taken to be infinite; that of the ends, 0 and 1, is not known, and 0 here.
func (s Summary) Percentile(p float64) Estimate {
	if !(0 <= p && p <= 1) || len(s.sorted) == 0 {
		return Estimate{Value: math.NaN(), SE: math.NaN()}
	}
	if len(s.sorted) == 1 {
		return Estimate{Value: s.sorted[0], SE: math.Inf(1)}
	}
	n := float64(len(s.sorted))
	spread := math.Sqrt(float64(p*(1-p)) / n)
	lo, hi := s.quantile(max(p-spread, 0)), s.quantile(min(p+spread, 1))
	return Estimate{Value: s.quantile(p), SE: (hi - lo) / 2}
}

func (s Summary) quantile(p float64) float64 {
	last := len(s.sorted) - 1
	at := p * float64(last)
	i := int(at)
	if i >= last {
		return s.sorted[last]
	}
	return s.sorted[i] + float64((at-float64(i))*(s.sorted[i+1]-s.sorted[i]))
}

// ChanceAtMost is the share of runs that do not exceed x, NaN for a Summary
// that no result gave.
func (s Summary) ChanceAtMost(x float64) Estimate {
	i, _ := slices.BinarySearchFunc(s.sorted, x, func(value, x float64) int {
		if value <= x {
			return -1
		}
		return 1
	})
	return chance(i, len(s.sorted))
}

// chance is the share of hits, with the standard error of a binomial share. A
// share of none or all does not scatter, but is not sure either: its standard
// error is that of (hits + 1) / (runs + 2), Laplace's rule of succession.
func chance(hits, runs int) Estimate {
	n := float64(runs)
	share := float64(hits) / n
	law := share
	if hits == 0 || hits == runs {
		law = float64(hits+1) / (n + 2)
	}
	return Estimate{Value: share, SE: math.Sqrt(float64(law*(1-law)) / n)}
}
