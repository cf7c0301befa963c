package dist

import "fmt"

// NormalPercentiles is the normal law by two of its percentiles, whole or cut
// to bounds. The percentiles are those of the law before it is cut. The zero
// NormalPercentiles is not valid. What Min and Max point to must not change;
// without them a NormalPercentiles is comparable.
type NormalPercentiles struct {
	// Low is not exceeded with probability LowAt, which is 0.1 when it is 0.
	Low float64 `json:"low"`
	// High is not exceeded with probability HighAt, which is 0.9 when it is 0.
	High   float64 `json:"high"`
	LowAt  float64 `json:"low_at,omitzero"`
	HighAt float64 `json:"high_at,omitzero"`
	// Min and Max are the bounds; nil leaves a side open.
	Min *float64 `json:"min,omitzero"`
	Max *float64 `json:"max,omitzero"`
}

// normal gives the law by mean and standard deviation.
func (d NormalPercentiles) normal() Normal {
	lowAt, highAt := levels(d.LowAt, d.HighAt)
	low, high := normalQuantile(lowAt), normalQuantile(highAt)
	sigma := (d.High - d.Low) / (high - low)
	return Normal{Mu: d.Low - low*sigma, Sigma: sigma, Min: d.Min, Max: d.Max}
}

// Quantile inverts the distribution function.
func (d NormalPercentiles) Quantile(p float64) float64 { return d.normal().Quantile(p) }

// Mean gives the mean of the law as it is cut.
func (d NormalPercentiles) Mean() float64 { return d.normal().Mean() }

// Variance gives the variance of the law as it is cut.
func (d NormalPercentiles) Variance() float64 { return d.normal().Variance() }

// Support gives the bounds, infinite where the law is not cut.
func (d NormalPercentiles) Support() (lo, hi float64) { return d.normal().Support() }

// Validate asks for percentiles in order, of at most [Largest] in size, as
// must be the mean and standard deviation that follow, and for bounds in order
// that leave a part of the law.
func (d NormalPercentiles) Validate() error {
	f := faults{dist: "normal_percentiles"}
	sound := f.size("low", d.Low)
	sound = f.size("high", d.High) && sound
	if sound {
		sound = f.check(d.Low < d.High, "high", d.High, fmt.Sprintf("give a number above low, which is %v", d.Low))
	}
	sound = f.levels(d.LowAt, d.HighAt) && sound
	sound = f.bounds(d.Min, d.Max) && sound
	if !sound {
		return f.err()
	}
	if law := d.normal(); f.check(law.Sigma <= Largest && law.Mu >= -Largest && law.Mu <= Largest, "high", d.High,
		"bring the percentiles nearer to each other, or their probabilities apart: the law reaches past 1e15") {
		law.checkRest(&f)
	}
	return f.err()
}

// String gives "normal_percentiles(1, 3, low_at=0.05, min=0)": low, high,
// their probabilities, bounds.
func (d NormalPercentiles) String() string {
	return writePercentiles("normal_percentiles", d.Low, d.High, d.LowAt, d.HighAt, d.Min, d.Max)
}

func readNormalPercentiles(a arguments) Dist {
	return NormalPercentiles{
		Low: a.numbers[0], High: a.numbers[1], LowAt: a.named["low_at"], HighAt: a.named["high_at"],
		Min: a.bound("min"), Max: a.bound("max"),
	}
}
