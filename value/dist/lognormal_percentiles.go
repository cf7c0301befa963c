package dist

import (
	"fmt"
	"math"
)

// LogNormalPercentiles is the law whose logarithm is normal, by two of its
// percentiles; whole or cut to bounds. The percentiles are those of the law
// before it is cut. The zero LogNormalPercentiles is not valid. What Min and
// Max point to must not change; without them a LogNormalPercentiles is
// comparable.
type LogNormalPercentiles struct {
	// Low is not exceeded with probability LowAt, which is 0.1 when it is 0.
	// It is above 0.
	Low float64 `json:"low"`
	// High is not exceeded with probability HighAt, which is 0.9 when it is 0.
	High   float64 `json:"high"`
	LowAt  float64 `json:"low_at,omitzero"`
	HighAt float64 `json:"high_at,omitzero"`
	// Min and Max are the bounds; nil leaves a side open.
	Min *float64 `json:"min,omitzero"`
	Max *float64 `json:"max,omitzero"`
}

// law gives the law by median and standard deviation of the logarithm.
func (d LogNormalPercentiles) law() logLaw {
	lowAt, highAt := levels(d.LowAt, d.HighAt)
	low, high := normalQuantile(lowAt), normalQuantile(highAt)
	sigma := math.Log1p((d.High-d.Low)/d.Low) / (high - low)
	return newLogLaw(d.Low*math.Exp(-low*sigma), sigma, d.Min, d.Max)
}

// Quantile inverts the distribution function.
func (d LogNormalPercentiles) Quantile(p float64) float64 { return d.law().quantile(p) }

// Mean gives the mean of the law as it is cut.
func (d LogNormalPercentiles) Mean() float64 {
	mean, _ := d.law().moments()
	return mean
}

// Variance gives the variance of the law as it is cut.
func (d LogNormalPercentiles) Variance() float64 {
	_, variance := d.law().moments()
	return variance
}

// Support gives the bounds, 0 and infinity where the law is not cut.
func (d LogNormalPercentiles) Support() (lo, hi float64) { return d.law().support() }

// Validate asks for percentiles above 0 and in order, of which follow a mean
// and a standard deviation of at most [Largest], the latter not a million
// times the mean, and for bounds in order that leave a part of the law.
func (d LogNormalPercentiles) Validate() error {
	f := faults{dist: "lognormal_percentiles"}
	sound := f.check(d.Low > 0 && d.Low <= Largest, "low", d.Low, "give a number above 0, at most 1e15")
	if sound = f.size("high", d.High) && sound; sound {
		sound = f.check(d.Low < d.High, "high", d.High, fmt.Sprintf("give a number above low, which is %v", d.Low))
	}
	sound = f.levels(d.LowAt, d.HighAt) && sound
	sound = f.bounds(d.Min, d.Max) && sound
	if !sound {
		return f.err()
	}
	law := d.law()
	if f.check(law.sound(), "high", d.High,
		"bring the percentiles nearer to each other, or their probabilities apart: the law reaches past 1e15 or a million times its mean") {
		law.checkRest(&f, d.Min, d.Max)
	}
	return f.err()
}

// String gives "lognormal_percentiles(60, 150, low_at=0.05, max=500)": low,
// high, their probabilities, bounds.
func (d LogNormalPercentiles) String() string {
	return writePercentiles("lognormal_percentiles", d.Low, d.High, d.LowAt, d.HighAt, d.Min, d.Max)
}

func readLogNormalPercentiles(a arguments) Dist {
	return LogNormalPercentiles{
		Low: a.numbers[0], High: a.numbers[1], LowAt: a.named["low_at"], HighAt: a.named["high_at"],
		Min: a.bound("min"), Max: a.bound("max"),
	}
}
