package dist

import "math"

// sum adds numbers and keeps what rounding loses. The zero sum is 0.
//
// Reference: Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur
// Summation endlicher Summen, ZAMM 54, 39-51, method IV.
type sum struct{ total, lost float64 }

func (s *sum) add(x float64) {
	t := s.total + x
	if math.Abs(s.total) >= math.Abs(x) {
		s.lost += (s.total - t) + x
	} else {
		s.lost += (x - t) + s.total
	}
	s.total = t
}

func (s *sum) value() float64 { return s.total + s.lost }
