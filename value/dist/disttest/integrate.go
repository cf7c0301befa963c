package disttest

import "math"

// integrate gives the integral of f over p from 0 to 1 with an error of about
// tolerance. It substitutes p = 1 / (1 + e^-t), so that ends where f grows
// without bound do no harm, and halves steps until the halves agree with the
// whole, so that neither do corners and jumps.
func integrate(f func(p float64) float64, tolerance float64) float64 {
	const (
		end   = 36 // 1 / (1 + e^36) is 2e-16
		parts = 24
	)
	g := func(t float64) float64 {
		low := 1 / (1 + math.Exp(math.Abs(t)))
		p := low
		if t > 0 {
			p = 1 - low
		}
		return f(p) * low * (1 - low)
	}
	r := refiner{g: g, tolerance: tolerance / parts, left: 200_000}
	total, step := 0.0, 2*end/float64(parts)
	for i := range parts {
		from := -end + step*float64(i)
		total += r.refine(from, from+step, fivePoints(g, from, from+step), 60)
	}
	return total
}

// refiner integrates g by halving.
type refiner struct {
	g         func(float64) float64
	tolerance float64
	left      int // how many halvings are left, so that no g takes for ever
}

// refine gives the integral of g, of which whole is an estimate, halving at
// most depth times. It gives up where g is not a number.
func (r *refiner) refine(from, to, whole float64, depth int) float64 {
	r.left--
	middle := from + (to-from)/2
	left, right := fivePoints(r.g, from, middle), fivePoints(r.g, middle, to)
	if off := math.Abs(left + right - whole); !(off > r.tolerance) || depth == 0 || r.left < 0 {
		return left + right
	}
	return r.refine(from, middle, left, depth-1) + r.refine(middle, to, right, depth-1)
}

// fivePoints is the rule of Lobatto with five points, which sees a jump next
// to either end: Abramowitz and Stegun (1964), table 25.6.
func fivePoints(g func(float64) float64, from, to float64) float64 {
	middle, half := (from+to)/2, (to-from)/2
	inner := half * math.Sqrt(3./7)
	return half * (32./45*g(middle) + 49./90*(g(middle-inner)+g(middle+inner)) + 1./10*(g(from)+g(to)))
}
