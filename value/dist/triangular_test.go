package dist_test

import (
	"math"
	"testing"

	"gonum.org/v1/gonum/stat/distuv"

	"github.com/clusterprogramme/programme/value/dist"
)

func TestTriangular(t *testing.T) {
	tests := []dist.Triangular{
		{Min: 1, Mode: 3, Max: 6},
		{Min: 0.9, Mode: 1, Max: 1.3},
		{Min: 1, Mode: 1, Max: 6},
		{Min: 1, Mode: 6, Max: 6},
		{Min: 1e13, Mode: 2e14, Max: 1e15},
	}
	for _, d := range tests {
		check(t, d)
		against(t, d, distuv.NewTriangle(d.Min, d.Max, d.Mode, nil), 1e-12)
	}
	check(t, dist.Triangular{}, dist.Triangular{Min: -3, Mode: -3, Max: -3}, dist.Triangular{Min: -7, Mode: -1, Max: 2},
		dist.Triangular{Max: 1e-200}, dist.Triangular{Min: 0.04, Mode: 1.75, Max: 5.65}, dist.Triangular{Min: -1, Mode: math.Nextafter(1, 0), Max: 1})
}

// Scipy and gonum agree on 4.7752551 for the P90 of triangular(1, 3, 6); its
// closed form is 6 - sqrt(1.5).
func TestTriangularP90(t *testing.T) {
	near(t, "P90", dist.Triangular{Min: 1, Mode: 3, Max: 6}.Quantile(0.9), 6-math.Sqrt(1.5), 1e-15)
}

// Next to an end the distance from it is p/2 of the range to first order, or
// sqrt(p) of it.
func TestTriangularNextToEnd(t *testing.T) {
	near(t, "falling", dist.Triangular{Max: 1}.Quantile(1e-20), 5e-21, 1e-15)
	near(t, "rising", dist.Triangular{Mode: 1, Max: 1}.Quantile(1e-20), 1e-10, 1e-15)
}

func TestTriangularMirrored(t *testing.T) {
	d, mirrored := dist.Triangular{Min: 1, Mode: 3, Max: 6}, dist.Triangular{Min: 1, Mode: 4, Max: 6}
	for i := 1; i < 64; i++ {
		p := float64(i) / 64
		near(t, "quantile", d.Quantile(p), 7-mirrored.Quantile(1-p), 1e-15)
	}
}

func TestTriangularInvalid(t *testing.T) {
	checkInvalid(t, []invalid{
		{"turned round", dist.Triangular{Min: 6, Mode: 3, Max: 1}, []string{"max=1"}},
		{"mode below", dist.Triangular{Min: 1, Mode: 0, Max: 6}, []string{"mode=0"}},
		{"mode above", dist.Triangular{Min: 1, Mode: 7, Max: 6}, []string{"mode=7"}},
		{"no numbers", dist.Triangular{Min: math.NaN(), Mode: math.NaN(), Max: math.Inf(1)}, []string{"min=NaN", "mode=NaN", "max=+Inf"}},
		{"too large", dist.Triangular{Min: -2e15, Mode: 3, Max: 6}, []string{"min=-2e+15"}},
	})
}
