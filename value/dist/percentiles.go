package dist

import "fmt"

// The probabilities of the percentiles when they are left out.
const (
	defaultLowAt  = 0.1
	defaultHighAt = 0.9
)

// levels gives the probabilities of two percentiles, each 0 when left out.
func levels(lowAt, highAt float64) (low, high float64) {
	if lowAt == 0 {
		lowAt = defaultLowAt
	}
	if highAt == 0 {
		highAt = defaultHighAt
	}
	return lowAt, highAt
}

// levels checks the probabilities of two percentiles.
func (f *faults) levels(lowAt, highAt float64) bool {
	low, high := levels(lowAt, highAt)
	sound := f.check(low > 0 && low < 1, "low_at", low, "give a probability between 0 and 1, or leave it out for 0.1")
	sound = f.check(high > 0 && high < 1, "high_at", high, "give a probability between 0 and 1, or leave it out for 0.9") && sound
	return sound && f.check(low < high, "high_at", high, fmt.Sprintf("give a probability above low_at, which is %v", low))
}

// writePercentiles writes two percentiles with what may be left out.
func writePercentiles(kind string, low, high, lowAt, highAt float64, lower, upper *float64) string {
	return newWriter(kind).number(low).number(high).option("low_at", lowAt).option("high_at", highAt).
		bound("min", lower).bound("max", upper).String()
}
