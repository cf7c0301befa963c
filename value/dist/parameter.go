package dist

import (
	"errors"
	"fmt"
	"math"
)

// ParameterError says that a parameter makes no distribution.
type ParameterError struct {
	Dist      string  // the kind, such as "pert"
	Parameter string  // its name in a document, such as "mode" or "outcomes/2/value"
	Value     float64 // of a list as a whole, its length or its sum
	Rule      string  // what to do, in English; not stable
}

func (e *ParameterError) Error() string {
	return fmt.Sprintf("dist: %s: %s is %v: %s", e.Dist, e.Parameter, e.Value, e.Rule)
}

// faults gathers what is wrong with one distribution.
type faults struct {
	dist string
	list []error
}

// check notes a fault unless ok, and returns ok. Checks are written positively
// (x >= 0), so that NaN fails them.
func (f *faults) check(ok bool, parameter string, value float64, rule string) bool {
	if !ok {
		f.list = append(f.list, &ParameterError{Dist: f.dist, Parameter: parameter, Value: value, Rule: rule})
	}
	return ok
}

// size checks that a parameter is a number on the line.
func (f *faults) size(parameter string, value float64) bool {
	return f.check(math.Abs(value) <= Largest, parameter, value, "give a number from -1e15 to 1e15")
}

// spread checks a standard deviation.
func (f *faults) spread(parameter string, value float64) bool {
	return f.check(value >= 0 && value <= Largest, parameter, value, "give a number from 0 to 1e15")
}

// threePoints checks a least, a most likely and a greatest number.
func (f *faults) threePoints(lower, mode, upper float64) {
	sound := f.size("min", lower)
	sound = f.size("mode", mode) && sound
	sound = f.size("max", upper) && sound
	if sound && f.check(lower <= upper, "max", upper, fmt.Sprintf("give a max of at least min, which is %v", lower)) {
		f.check(lower <= mode && mode <= upper, "mode", mode, fmt.Sprintf("give a mode from min to max, which is %v to %v", lower, upper))
	}
}

// bounds checks the bounds of a cut, each of which may be open.
func (f *faults) bounds(lower, upper *float64) bool {
	ok := true
	if lower != nil {
		ok = f.size("min", *lower)
	}
	if upper != nil {
		ok = f.size("max", *upper) && ok
	}
	if !ok || lower == nil || upper == nil {
		return ok
	}
	return f.check(*lower < *upper, "max", *upper, fmt.Sprintf("give a max above min, which is %v, or leave one out", *lower))
}

// rest checks that each bound leaves something of a law around the centre.
func (f *faults) rest(centre float64, lowerLeaves, upperLeaves bool, lower, upper *float64) {
	rule := fmt.Sprintf("move it towards the centre of the law, %.6g, as next to nothing of the law is left", centre)
	if lower != nil {
		f.check(lowerLeaves, "min", *lower, rule)
	}
	if upper != nil {
		f.check(upperLeaves, "max", *upper, rule)
	}
}

// err is nil when there is no fault.
func (f *faults) err() error {
	if len(f.list) == 1 {
		return f.list[0]
	}
	return errors.Join(f.list...)
}
