// Package dist holds uncertain numbers. A [Dist] is a plain value that says
// how likely which numbers are. It holds no random source: a run draws by
// calling Quantile with a probability of its own.
//
// # Kinds
//
// These are the kinds, by the name that documents and [Parse] use:
//
//	point(5)                          Point: certain
//	uniform(1, 4)                     Uniform: min, max
//	triangular(1, 3, 6)               Triangular: min, mode, max
//	pert(2, 3, 5)                     PERT: min, mode, max; lambda=4
//	normal(2, 0.5)                    Normal: mean, sd; min=, max=
//	normal_percentiles(1, 3)          NormalPercentiles: low, high; low_at=0.1, high_at=0.9, min=, max=
//	lognormal(100, 30)                LogNormal: mean, sd; min=, max=
//	lognormal_percentiles(60, 150)    LogNormalPercentiles: as normal_percentiles
//	bernoulli(0.3)                    Bernoulli: 1 with probability p, else 0
//	discrete(0: 0.25, 12: 0.75)       Discrete: values with their probabilities
//	empirical(3, 5, 8, 13)            Empirical: a sample
//
// # Conventions
//
// PERT is the beta law with lambda 4, which is BetaPERT in Crystal Ball and
// RiskPert in @RISK. The lognormal law is given by its own arithmetic mean and
// standard deviation, not by those of the logarithm. Between the values of a
// sample quantiles run straight, as in Excel's PERCENTILE.INC and NumPy's
// default (type 7 of Hyndman and Fan 1996). "P80" is the number that is not
// exceeded with probability 0.8: Quantile(0.8).
//
// Bounds of a normal or lognormal law cut it and spread what they cut off over
// the rest in proportion. Mean, standard deviation and percentiles that a
// document states are those of the law before it is cut; the methods Mean and
// Variance give those of the law as it is.
//
// # Accuracy
//
// Quantiles are right to 1e-12 of the number, or of the standard deviation
// (before a cut) where that is larger; for a PERT of lambda above 100 to 1e-11.
// No quantile falls when p rises, not even in the last bit: where rounding
// could make it, the last bits are dropped and a comparison settles the rest.
// Means and variances are right to 1e-12 of themselves, far out in a tail too;
// only the variance of a lognormal law whose bounds are within 1e-3 of each
// other loses digits, as these bounds do in their logarithms.
//
// # Errors
//
// Literals are free to hold anything; Validate tells what is wrong with them.
// No method panics. The quantiles and moments of a distribution that is not
// valid have no meaning.
package dist
