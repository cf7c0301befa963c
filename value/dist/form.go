package dist

// form is how a kind is written: name(numbers, name=number).
type form struct {
	Kind
	numbers []string // names of its numbers, in order; nil when it is a list
	pairs   bool     // its list is of value: probability
	options []string // names of the numbers that may be left out
	read    func(arguments) Dist
}

// arguments are what stands between the parentheses.
type arguments struct {
	numbers  []float64
	outcomes []Outcome
	named    map[string]float64
}

// bound gives a named number, nil when it was left out.
func (a arguments) bound(name string) *float64 {
	if x, ok := a.named[name]; ok {
		return &x
	}
	return nil
}

// forms lists every kind in order.
func forms() []form {
	span := []string{"min", "max"}
	percentiles := []string{"low_at", "high_at", "min", "max"}
	return []form{
		{Kind: Kind{"point", Point{}}, numbers: []string{"value"}, read: readPoint},
		{Kind: Kind{"uniform", Uniform{}}, numbers: span, read: readUniform},
		{Kind: Kind{"triangular", Triangular{}}, numbers: []string{"min", "mode", "max"}, read: readTriangular},
		{Kind: Kind{"pert", PERT{}}, numbers: []string{"min", "mode", "max"}, options: []string{"lambda"}, read: readPERT},
		{Kind: Kind{"normal", Normal{}}, numbers: []string{"mean", "sd"}, options: span, read: readNormal},
		{Kind: Kind{"normal_percentiles", NormalPercentiles{}}, numbers: []string{"low", "high"}, options: percentiles, read: readNormalPercentiles},
		{Kind: Kind{"lognormal", LogNormal{}}, numbers: []string{"mean", "sd"}, options: span, read: readLogNormal},
		{Kind: Kind{"lognormal_percentiles", LogNormalPercentiles{}}, numbers: []string{"low", "high"}, options: percentiles, read: readLogNormalPercentiles},
		{Kind: Kind{"bernoulli", Bernoulli{}}, numbers: []string{"p"}, read: readBernoulli},
		{Kind: Kind{"discrete", Discrete{}}, pairs: true, read: readDiscrete},
		{Kind: Kind{"empirical", Empirical{}}, read: readEmpirical},
	}
}
