package dist

import "math"

// Point is a certain number. The zero Point is 0. It is comparable.
type Point struct {
	Value float64 `json:"value"`
}

// Quantile gives the value.
func (d Point) Quantile(p float64) float64 {
	if p >= 0 && p <= 1 {
		return d.Value
	}
	return math.NaN()
}

// Mean gives the value.
func (d Point) Mean() float64 { return d.Value }

// Variance gives 0.
func (d Point) Variance() float64 { return 0 }

// Support gives the value twice.
func (d Point) Support() (lo, hi float64) { return d.Value, d.Value }

// Validate asks for a number of at most [Largest] in size.
func (d Point) Validate() error {
	f := faults{dist: "point"}
	f.size("value", d.Value)
	return f.err()
}

// String gives "point(5)".
func (d Point) String() string { return newWriter("point").number(d.Value).String() }

func readPoint(a arguments) Dist { return Point{Value: a.numbers[0]} }
