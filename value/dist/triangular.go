package dist

import "math"

// Triangular is the law whose density rises straight from Min to Mode and
// falls straight to Max. The mode may be an end. With Min = Max it is a
// certain number; the zero Triangular is 0. It is comparable.
//
// Reference: Johnson, Kotz and Balakrishnan (1995), Continuous univariate
// distributions 2, section 26.9.
type Triangular struct {
	Min  float64 `json:"min"`
	Mode float64 `json:"mode"`
	Max  float64 `json:"max"`
}

// Quantile inverts the two halves of the distribution function.
func (d Triangular) Quantile(p float64) float64 {
	if x, ok := edge(p, d.Min, d.Max); ok {
		return x
	}
	width := d.Max - d.Min
	if width == 0 {
		return d.Min
	}
	left := (d.Mode - d.Min) / width // the probability of the rising half
	if p < left {
		return min(d.Min+width*math.Sqrt(p*left), d.Mode)
	}
	// Max - (Max - Mode) s, written so that nothing cancels next to the mode
	// and rounding keeps the order.
	s := math.Sqrt((1 - p) / (1 - left))
	t := (p - left) / (1 - left) // 1 - s^2
	// With s at least 1e-8 no rounding leads past Max.
	return d.Mode + (d.Max-d.Mode)*(t/(1+s))
}

// Mean gives (Min + Mode + Max) / 3.
func (d Triangular) Mean() float64 { return d.Min + (d.Mode-d.Min)/3 + (d.Max-d.Min)/3 }

// Variance gives (w^2 - w m + m^2) / 18, with w and m the distances of Max and
// Mode from Min.
func (d Triangular) Variance() float64 {
	w, m := d.Max-d.Min, d.Mode-d.Min
	return (w*(w-m) + m*m) / 18
}

// Support gives Min and Max.
func (d Triangular) Support() (lo, hi float64) { return d.Min, d.Max }

// Validate asks for numbers of at most [Largest] in size, in order.
func (d Triangular) Validate() error {
	f := faults{dist: "triangular"}
	f.threePoints(d.Min, d.Mode, d.Max)
	return f.err()
}

// String gives "triangular(1, 3, 6)": min, mode, max.
func (d Triangular) String() string {
	return newWriter("triangular").number(d.Min).number(d.Mode).number(d.Max).String()
}

func readTriangular(a arguments) Dist {
	return Triangular{Min: a.numbers[0], Mode: a.numbers[1], Max: a.numbers[2]}
}
