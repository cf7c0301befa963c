package dist

import "math"

// beta is the beta law on [0, 1] with both shapes at least 1.
//
// The incomplete beta function is the continued fraction 8.17.22 of the NIST
// Digital Library of Mathematical Functions, evaluated by the method of Lentz
// (1976), Applied Optics 15, 668-671, in the form of Thompson and Barnett
// (1986), J. Comput. Phys. 64, 490-509.
type beta struct {
	a, b float64
	log  float64 // logarithm of the beta function of a and b
}

func newBeta(a, b float64) beta {
	la, _ := math.Lgamma(a)
	lb, _ := math.Lgamma(b)
	lab, _ := math.Lgamma(a + b)
	return beta{a: a, b: b, log: la + lb - lab}
}

// mirrored is the law of 1 - X.
func (d beta) mirrored() beta { return beta{a: d.b, b: d.a, log: d.log} }

// at gives the probabilities below and above 0 < x < 1. The smaller of them is
// exact to its last bits.
func (d beta) at(x float64) (below, above float64) {
	front := math.Exp(d.logFront(x))
	if d.nearLowerEnd(x) {
		below = front * d.belowShare(x)
		return below, 1 - below
	}
	above = front * d.aboveShare(x)
	return 1 - above, above
}

// logBelow gives the logarithm of the probability below x, and the probability
// in units of the front. It works for probabilities too small for a float64.
func (d beta) logBelow(x float64) (log, share float64) {
	front := d.logFront(x)
	if d.nearLowerEnd(x) {
		share = d.belowShare(x)
		return front + math.Log(share), share
	}
	above := math.Exp(front) * d.aboveShare(x)
	return math.Log1p(-above), (1 - above) / math.Exp(front)
}

// logAbove does for the probability above x what logBelow does for that below.
func (d beta) logAbove(x float64) (log, share float64) {
	front := d.logFront(x)
	if !d.nearLowerEnd(x) {
		share = d.aboveShare(x)
		return front + math.Log(share), share
	}
	below := math.Exp(front) * d.belowShare(x)
	return math.Log1p(-below), (1 - below) / math.Exp(front)
}

// logFront gives the logarithm of the front, which is x (1 - x) times the
// density at x.
func (d beta) logFront(x float64) float64 {
	return d.a*log(x) + d.b*math.Log1p(-x) - d.log
}

// nearLowerEnd says whether the fraction for the probability below x
// converges fast; else that for the probability above x does.
func (d beta) nearLowerEnd(x float64) bool { return x*(d.a+d.b+2) < d.a+1 }

func (d beta) belowShare(x float64) float64 { return betaFraction(d.a, d.b, x) / d.a }

func (d beta) aboveShare(x float64) float64 { return betaFraction(d.b, d.a, 1-x) / d.b }

// betaFraction gives the continued fraction of DLMF 8.17.22, for x below
// (a+1)/(a+b+2), where it converges within a few times sqrt(max(a, b)) terms:
// 1 / (1 + t1 / (1 + t2 / (1 + ...))). There no term reaches -1, so that
// nothing below is divided by 0.
func betaFraction(a, b, x float64) float64 {
	const most = 1000
	c, d, h := 1.0, 0.0, 1.0
	for n := 1; n <= most; n++ {
		m := float64(n / 2)
		var term float64
		if n%2 == 0 {
			term = m * (b - m) * x / ((a + 2*m - 1) * (a + 2*m))
		} else {
			term = -(a + m) * (a + b + m) * x / ((a + 2*m) * (a + 2*m + 1))
		}
		c, d = 1+term/c, 1/(1+term*d)
		h *= c * d
		if math.Abs(c*d-1) < 1e-16 {
			break
		}
	}
	return 1 / h
}
