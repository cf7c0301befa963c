package dist_test

import (
	"math"
	"testing"

	"github.com/clusterprogramme/programme/value/dist"
)

func TestPoint(t *testing.T) {
	check(t, dist.Point{}, dist.Point{Value: 5}, dist.Point{Value: -dist.Largest})
	d := dist.Point{Value: 5}
	if d.Quantile(0.3) != 5 || d.Mean() != 5 || d.Variance() != 0 {
		t.Errorf("%v: quantile %v, mean %v, variance %v", d, d.Quantile(0.3), d.Mean(), d.Variance())
	}
}

func TestPointInvalid(t *testing.T) {
	checkInvalid(t, []invalid{
		{"no number", dist.Point{Value: math.NaN()}, []string{"value=NaN"}},
		{"infinite", dist.Point{Value: math.Inf(-1)}, []string{"value=-Inf"}},
		{"too large", dist.Point{Value: 1.1e15}, []string{"value=1.1e+15"}},
	})
}
