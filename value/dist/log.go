package dist

import "math"

// log is math.Log, right for subnormal x too: on amd64 that of Go 1.26 is not,
// and gives -709.09 for the logarithm of 5e-324, which is -744.44.
func log(x float64) float64 {
	const least, up = 0x1p-1022, 54
	if x > 0 && x < least {
		return math.Log(math.Ldexp(x, up)) - up*math.Ln2
	}
	return math.Log(x)
}
