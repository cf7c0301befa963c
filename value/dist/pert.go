package dist

// PERT is the beta law between Min and Max whose mean is
// (Min + Lambda Mode + Max) / (Lambda + 2). The mode may be an end. With Min =
// Max it is a certain number; the zero PERT is 0. It is comparable.
//
// Reference: Malcolm, Roseboom, Clark and Fazar (1959), Application of a
// technique for research and development program evaluation, Operations
// Research 7, 646-669, for the mean; the shapes 1 + Lambda (Mode - Min) / (Max
// - Min) and 1 + Lambda (Max - Mode) / (Max - Min) are those of Vose (2008),
// Risk analysis, 3rd edition, appendix III.
type PERT struct {
	Min  float64 `json:"min"`
	Mode float64 `json:"mode"`
	Max  float64 `json:"max"`
	// Lambda says how firmly the law gathers around the mode, up to
	// [LargestLambda]; 0 means 4.
	Lambda float64 `json:"lambda,omitzero"`
}

// LargestLambda is the largest lambda of a [PERT]. Its standard deviation is
// under 2 % of the range.
const LargestLambda = 1000

func (d PERT) lambda() float64 {
	if d.Lambda == 0 {
		return 4
	}
	return d.Lambda
}

// Quantile inverts the regularised incomplete beta function.
func (d PERT) Quantile(p float64) float64 {
	if x, ok := edge(p, d.Min, d.Max); ok {
		return x
	}
	width := d.Max - d.Min
	if width == 0 {
		return d.Min
	}
	a, b := 1+d.lambda()*((d.Mode-d.Min)/width), 1+d.lambda()*((d.Max-d.Mode)/width)
	distance, fromTop := newBeta(a, b).quantile(p)
	if fromTop {
		// Rounding from this end must not lead below what is found from the other.
		return max(d.Max-width*distance, d.Min+width/2)
	}
	return d.Min + width*distance
}

// Mean gives (Min + Lambda Mode + Max) / (Lambda + 2).
func (d PERT) Mean() float64 {
	lambda := d.lambda()
	return d.Min + (lambda*(d.Mode-d.Min)+(d.Max-d.Min))/(lambda+2)
}

// Variance gives (Mean - Min) (Max - Mean) / (Lambda + 3).
func (d PERT) Variance() float64 {
	lambda := d.lambda()
	up := (lambda*(d.Mode-d.Min) + (d.Max - d.Min)) / (lambda + 2)
	down := (lambda*(d.Max-d.Mode) + (d.Max - d.Min)) / (lambda + 2)
	return up * down / (lambda + 3)
}

// Support gives Min and Max.
func (d PERT) Support() (lo, hi float64) { return d.Min, d.Max }

// Validate asks for numbers of at most [Largest] in size, in order, and a
// lambda up to [LargestLambda].
func (d PERT) Validate() error {
	f := faults{dist: "pert"}
	f.threePoints(d.Min, d.Mode, d.Max)
	f.check(d.Lambda >= 0 && d.Lambda <= LargestLambda, "lambda", d.Lambda, "give a number above 0, at most 1000, or leave it out for 4")
	return f.err()
}

// String gives "pert(2, 3, 5)": min, mode, max.
func (d PERT) String() string {
	return newWriter("pert").number(d.Min).number(d.Mode).number(d.Max).option("lambda", d.Lambda).String()
}

func readPERT(a arguments) Dist {
	return PERT{Min: a.numbers[0], Mode: a.numbers[1], Max: a.numbers[2], Lambda: a.named["lambda"]}
}
