package disttest_test

import (
	"testing"

	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/dist/disttest"
)

func ExampleCheck() {
	// In the test of a kind of your own:
	_ = func(t *testing.T) {
		disttest.Check(t, dist.Uniform{Min: 1, Max: 4})
	}
}
