package dist

import "fmt"

// Uniform is the law by which all numbers from Min to Max are equally likely.
// With Min = Max it is a certain number; the zero Uniform is 0. It is
// comparable.
type Uniform struct {
	Min float64 `json:"min"`
	Max float64 `json:"max"`
}

// Quantile gives Min + p (Max - Min).
func (d Uniform) Quantile(p float64) float64 {
	if x, ok := edge(p, d.Min, d.Max); ok {
		return x
	}
	return d.Min + p*(d.Max-d.Min) // below Max in spite of rounding, as p is below 1
}

// Mean gives the middle.
func (d Uniform) Mean() float64 { return d.Min + (d.Max-d.Min)/2 }

// Variance gives (Max - Min)^2 / 12.
func (d Uniform) Variance() float64 { return (d.Max - d.Min) * (d.Max - d.Min) / 12 }

// Support gives Min and Max.
func (d Uniform) Support() (lo, hi float64) { return d.Min, d.Max }

// Validate asks for numbers of at most [Largest] in size, in order.
func (d Uniform) Validate() error {
	f := faults{dist: "uniform"}
	if lower, upper := f.size("min", d.Min), f.size("max", d.Max); lower && upper {
		f.check(d.Min <= d.Max, "max", d.Max, fmt.Sprintf("give a max of at least min, which is %v", d.Min))
	}
	return f.err()
}

// String gives "uniform(1, 4)": min, max.
func (d Uniform) String() string {
	return newWriter("uniform").number(d.Min).number(d.Max).String()
}

func readUniform(a arguments) Dist { return Uniform{Min: a.numbers[0], Max: a.numbers[1]} }
