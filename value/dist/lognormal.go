package dist

import "math"

// LogNormal is the law whose logarithm is normal, by its own arithmetic mean
// and standard deviation, not by those of the logarithm; whole or cut to
// bounds. With SD = 0 it is a certain number. The zero LogNormal is not valid.
// What Min and Max point to must not change; without them a LogNormal is
// comparable.
type LogNormal struct {
	// Average is the arithmetic mean of the law before it is cut, above 0.
	Average float64 `json:"mean"`
	// SD is the standard deviation of the law before it is cut, at most a
	// million times the average.
	SD float64 `json:"sd"`
	// Min and Max are the bounds; nil leaves a side open.
	Min *float64 `json:"min,omitzero"`
	Max *float64 `json:"max,omitzero"`
}

// law gives the law by median and standard deviation of the logarithm:
// Johnson, Kotz and Balakrishnan (1994), Continuous univariate distributions
// 1, section 14.3.
func (d LogNormal) law() logLaw {
	ratio := d.SD / d.Average
	return newLogLaw(d.Average/math.Hypot(1, ratio), math.Sqrt(math.Log1p(ratio*ratio)), d.Min, d.Max)
}

// Quantile inverts the distribution function.
func (d LogNormal) Quantile(p float64) float64 { return d.law().quantile(p) }

// Mean gives the mean of the law as it is cut.
func (d LogNormal) Mean() float64 {
	if d.Min == nil && d.Max == nil {
		return d.Average
	}
	mean, _ := d.law().moments()
	return mean
}

// Variance gives the variance of the law as it is cut.
func (d LogNormal) Variance() float64 {
	if d.Min == nil && d.Max == nil {
		return d.SD * d.SD
	}
	_, variance := d.law().moments()
	return variance
}

// Support gives the bounds, 0 and infinity where the law is not cut.
func (d LogNormal) Support() (lo, hi float64) { return d.law().support() }

// Validate asks for a mean above 0, a standard deviation of 0 or more that is
// not a million times the mean, numbers of at most [Largest], and bounds in
// order that leave a part of the law.
func (d LogNormal) Validate() error {
	f := faults{dist: "lognormal"}
	sound := f.check(d.Average > 0 && d.Average <= Largest, "mean", d.Average, "give a number above 0, at most 1e15")
	if sound = f.spread("sd", d.SD) && sound; sound {
		sound = f.check(d.SD/d.Average <= widest, "sd", d.SD, "give a number of at most a million times the mean")
	}
	if f.bounds(d.Min, d.Max) && sound {
		d.law().checkRest(&f, d.Min, d.Max)
	}
	return f.err()
}

// String gives "lognormal(100, 30, max=500)": mean, sd, bounds.
func (d LogNormal) String() string {
	return newWriter("lognormal").number(d.Average).number(d.SD).bound("min", d.Min).bound("max", d.Max).String()
}

func readLogNormal(a arguments) Dist {
	return LogNormal{Average: a.numbers[0], SD: a.numbers[1], Min: a.bound("min"), Max: a.bound("max")}
}
