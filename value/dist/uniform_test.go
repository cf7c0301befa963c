package dist_test

import (
	"math"
	"testing"

	"gonum.org/v1/gonum/stat/distuv"

	"github.com/clusterprogramme/programme/value/dist"
)

func TestUniform(t *testing.T) {
	check(t,
		dist.Uniform{},
		dist.Uniform{Min: 1, Max: 4},
		dist.Uniform{Min: -2, Max: -2},
		dist.Uniform{Min: -dist.Largest, Max: dist.Largest},
		dist.Uniform{Min: 0.1, Max: 0.1 + 1e-6},
		dist.Uniform{Min: -1e10, Max: 0.1},
	)
	against(t, dist.Uniform{Min: 1, Max: 4}, distuv.Uniform{Min: 1, Max: 4}, 1e-15)
	against(t, dist.Uniform{Min: 1e14, Max: 1e15}, distuv.Uniform{Min: 1e14, Max: 1e15}, 1e-15)
}

func TestUniformInvalid(t *testing.T) {
	checkInvalid(t, []invalid{
		{"turned round", dist.Uniform{Min: 4, Max: 1}, []string{"max=1"}},
		{"no number", dist.Uniform{Min: math.NaN(), Max: 1}, []string{"min=NaN"}},
		{"both infinite", dist.Uniform{Min: math.Inf(-1), Max: math.Inf(1)}, []string{"min=-Inf", "max=+Inf"}},
		{"too large", dist.Uniform{Max: 1e16}, []string{"max=1e+16"}},
	})
}
