package scenario_test

import (
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	"math"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/dist"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestBitsOfASeed holds what a seed gives against what it gave before: a
// change here is a change of every published result. A line of the golden file
// is a metric, a hash of the bits of its values, and its value in run 0.
//
// The laws are those whose quantiles need nothing but arithmetic and square
// roots, which IEEE 754 rounds alike everywhere; still, other architectures may
// fuse their products and sums.
func TestBitsOfASeed(t *testing.T) {
	if runtime.GOARCH != "amd64" {
		t.Skip("the golden bits are those of amd64")
	}
	p := fixture()
	activity(t, p, "prepare").Duration = uncertain(dist.Triangular{Min: 2, Mode: 3, Max: 5})
	line(t, p, "staff").Multiplier = uncertain(dist.Triangular{Min: 0.8, Mode: 1, Max: 1.25})
	results, err := scenario.Run(t.Context(), p, scenario.Options{Runs: 500, Seed: 2019}, scenario.AsPlanned(), named(t, p, "worst"))
	require.NoError(t, err)
	var b strings.Builder
	for _, r := range results.All() {
		for _, m := range r.Metrics() {
			hash := sha256.New()
			values := column(t, r, m.ID)
			for _, x := range values {
				require.NoError(t, binary.Write(hash, binary.LittleEndian, math.Float64bits(x)))
			}
			fmt.Fprintf(&b, "%s %s %x %v\n", r.Scenario().ID, m.ID, hash.Sum(nil)[:8], values[0])
		}
	}
	const golden = "testdata/golden/bits.txt"
	if *update {
		require.NoError(t, os.MkdirAll("testdata/golden", 0o755))
		require.NoError(t, os.WriteFile(golden, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("bits (-want +got; -update writes them anew):\n%s", diff)
	}
}
