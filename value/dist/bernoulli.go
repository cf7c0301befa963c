package dist

// Bernoulli is 1 with probability P, else 0. The zero Bernoulli is 0. It is
// comparable.
type Bernoulli struct {
	P float64 `json:"p"`
}

// Quantile gives 0 up to 1 - P, then 1.
func (d Bernoulli) Quantile(p float64) float64 {
	lo, hi := d.Support()
	if x, ok := edge(p, lo, hi); ok {
		return x
	}
	// Of 1 - p < P and p > 1 - P, the one is exact for a large p, the other for
	// a large P, without which the quantile is 0.
	if p >= 0.5 && 1-p < d.P*slack || p < 0.5 && p*slack > 1-d.P {
		return 1
	}
	return 0
}

// Mean gives P.
func (d Bernoulli) Mean() float64 { return d.P }

// Variance gives P (1 - P).
func (d Bernoulli) Variance() float64 { return d.P * (1 - d.P) }

// Support gives 0 and 1, or one of them twice when the other cannot be.
func (d Bernoulli) Support() (lo, hi float64) {
	switch d.P {
	case 0:
		return 0, 0
	case 1:
		return 1, 1
	}
	return 0, 1
}

// Validate asks for a probability.
func (d Bernoulli) Validate() error {
	f := faults{dist: "bernoulli"}
	f.check(d.P >= 0 && d.P <= 1, "p", d.P, "give a probability from 0 to 1")
	return f.err()
}

// String gives "bernoulli(0.3)".
func (d Bernoulli) String() string { return newWriter("bernoulli").number(d.P).String() }

func readBernoulli(a arguments) Dist { return Bernoulli{P: a.numbers[0]} }
