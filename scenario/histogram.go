package scenario

import "slices"

// Bin is a bar of a histogram: the runs from From up to To, which is outside
// but for the last bin. It is comparable.
type Bin struct {
	From float64 `json:"from"`
	To   float64 `json:"to"`
	Runs int     `json:"runs"`
}

// Histogram counts the runs in bins of equal width from the least to the
// greatest value; at least one bin, and a single one when all values are the
// same.
func (s Summary) Histogram(bins int) []Bin {
	bins = max(bins, 1)
	if s.Min == s.Max {
		bins = 1
	}
	all := make([]Bin, bins)
	edge := func(i int) float64 {
		if i == bins {
			return s.Max
		}
		return s.Min + float64((s.Max-s.Min)*(float64(i)/float64(bins)))
	}
	below := 0
	for i := range all {
		all[i] = Bin{From: edge(i), To: edge(i + 1)}
		until := s.Runs
		if i < bins-1 {
			until, _ = slices.BinarySearch(s.sorted, all[i].To)
		}
		all[i].Runs = until - below
		below = until
	}
	return all
}
