package dist

import "math"

// logLaw is the law of median exp(sigma Z), Z standard normal, cut to
// [lo, hi] with lo >= 0. Sigma 0 is the median, certainly.
//
// Reference: Johnson, Kotz and Balakrishnan (1994), Continuous univariate
// distributions 1, chapter 14.
type logLaw struct{ median, sigma, lo, hi float64 }

// widest is the largest standard deviation of a lognormal law, in means; and
// widestSigma that of its logarithm, sqrt(log(1 + widest^2)).
const (
	widest      = 1e6
	widestSigma = 5.256521769757027
)

func newLogLaw(median, sigma float64, lower, upper *float64) logLaw {
	lo, hi := ends(lower, upper)
	return logLaw{median: median, sigma: sigma, lo: max(lo, 0), hi: hi}
}

// sound says whether the law before it is cut keeps to the limits of a
// [LogNormal].
func (l logLaw) sound() bool {
	mean, variance := logLaw{median: l.median, sigma: l.sigma, hi: math.Inf(1)}.moments()
	return l.median > 0 && l.sigma <= widestSigma && mean <= Largest && variance <= Largest*Largest
}

// cut gives the logarithm in standard units. Sigma is not 0.
func (l logLaw) cut() cut {
	return cut{a: log(l.lo/l.median) / l.sigma, b: log(l.hi/l.median) / l.sigma}
}

func (l logLaw) support() (lo, hi float64) {
	if l.sigma == 0 {
		return l.median, l.median
	}
	return l.lo, l.hi
}

func (l logLaw) quantile(p float64) float64 {
	lo, hi := l.support()
	if x, ok := edge(p, lo, hi); ok {
		return x
	}
	if l.sigma == 0 {
		return l.median
	}
	// Normal quantiles are settled so coarsely that no error of Exp, which is
	// under one unit in the last place, turns the order of two of them round.
	return within(l.median*math.Exp(l.sigma*l.cut().quantile(p)), lo, hi)
}

// moments gives mean and variance of the law as it is cut.
func (l logLaw) moments() (mean, variance float64) {
	if l.sigma == 0 {
		return l.median, 0
	}
	if l.lo == 0 && math.IsInf(l.hi, 1) {
		mean = l.median * math.Exp(l.sigma*l.sigma/2)
		return mean, mean * mean * math.Expm1(l.sigma*l.sigma)
	}
	// In units of the number at the densest point of the logarithm. The square
	// of exp(sigma z) shifts the normal density by 2 sigma.
	c := l.cut()
	unit := l.median * math.Exp(l.sigma*c.densest(0))
	mean, variance = c.moments(2*l.sigma, func(t float64) float64 { return math.Expm1(l.sigma * t) })
	return within(unit+unit*mean, l.lo, l.hi), unit * unit * variance
}

// checkRest checks that the bounds leave something.
func (l logLaw) checkRest(f *faults, lower, upper *float64) {
	if l.sigma == 0 {
		f.rest(l.median, l.lo <= l.median, l.median <= l.hi, lower, upper)
		return
	}
	f.rest(l.median, l.cut().leftByLower(), l.cut().leftByUpper(), lower, upper)
}
