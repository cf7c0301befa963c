package dist

// Normal is the normal law, whole or cut to bounds. With Sigma = 0 it is a
// certain number; the zero Normal is 0. What Min and Max point to must not
// change; without them a Normal is comparable.
type Normal struct {
	// Mu is the mean of the law before it is cut.
	Mu float64 `json:"mean"`
	// Sigma is the standard deviation of the law before it is cut.
	Sigma float64 `json:"sd"`
	// Min and Max are the bounds; nil leaves a side open.
	Min *float64 `json:"min,omitzero"`
	Max *float64 `json:"max,omitzero"`
}

// cut gives the law in standard units. Sigma is not 0.
func (d Normal) cut() cut {
	lo, hi := ends(d.Min, d.Max)
	return cut{a: (lo - d.Mu) / d.Sigma, b: (hi - d.Mu) / d.Sigma}
}

// Quantile inverts the distribution function.
func (d Normal) Quantile(p float64) float64 {
	lo, hi := d.Support()
	if x, ok := edge(p, lo, hi); ok {
		return x
	}
	if d.Sigma == 0 {
		return d.Mu
	}
	return within(d.Mu+d.Sigma*d.cut().quantile(p), lo, hi)
}

// Mean gives the mean of the law as it is cut.
func (d Normal) Mean() float64 {
	mean, _ := d.moments()
	return mean
}

// Variance gives the variance of the law as it is cut.
func (d Normal) Variance() float64 {
	_, variance := d.moments()
	return variance
}

func (d Normal) moments() (mean, variance float64) {
	if d.Sigma == 0 || d.Min == nil && d.Max == nil {
		return d.Mu, d.Sigma * d.Sigma
	}
	c := d.cut()
	mean, variance = c.moments(0, func(t float64) float64 { return t })
	lo, hi := ends(d.Min, d.Max)
	return within(d.Mu+d.Sigma*(c.densest(0)+mean), lo, hi), d.Sigma * d.Sigma * variance
}

// Support gives the bounds, infinite where the law is not cut.
func (d Normal) Support() (lo, hi float64) {
	if d.Sigma == 0 {
		return d.Mu, d.Mu
	}
	return ends(d.Min, d.Max)
}

// Validate asks for numbers of at most [Largest] in size, a standard deviation
// of 0 or more, and bounds in order that leave a part of the law.
func (d Normal) Validate() error {
	f := faults{dist: "normal"}
	sound := f.size("mean", d.Mu)
	sound = f.spread("sd", d.Sigma) && sound
	if f.bounds(d.Min, d.Max) && sound {
		d.checkRest(&f)
	}
	return f.err()
}

// checkRest checks that the bounds leave something.
func (d Normal) checkRest(f *faults) {
	lo, hi := ends(d.Min, d.Max)
	if d.Sigma == 0 {
		f.rest(d.Mu, lo <= d.Mu, d.Mu <= hi, d.Min, d.Max)
		return
	}
	f.rest(d.Mu, d.cut().leftByLower(), d.cut().leftByUpper(), d.Min, d.Max)
}

// String gives "normal(2, 0.5, min=0)": mean, sd, bounds.
func (d Normal) String() string {
	return newWriter("normal").number(d.Mu).number(d.Sigma).bound("min", d.Min).bound("max", d.Max).String()
}

func readNormal(a arguments) Dist {
	return Normal{Mu: a.numbers[0], Sigma: a.numbers[1], Min: a.bound("min"), Max: a.bound("max")}
}
