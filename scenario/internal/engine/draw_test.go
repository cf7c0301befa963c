package engine_test

import (
	"fmt"
	"hash/fnv"
	"math"
	"testing"

	"gonum.org/v1/gonum/stat"

	"github.com/clusterprogramme/programme/scenario/internal/engine"
)

// TestUniformIsSplitMix64 holds the words against the first outputs of
// splitmix64.c (Vigna 2015) for the seed 1234567, as Rosetta Code prints them
// under "Pseudo-random numbers/Splitmix64".
func TestUniformIsSplitMix64(t *testing.T) {
	for run, word := range []uint64{
		6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821,
	} {
		if got, want := engine.Uniform(1234567, uint64(run)), (float64(word>>12)+0.5)/(1<<52); got != want {
			t.Errorf("run %d: %v, want %v", run, got, want)
		}
	}
}

// TestKnownDraws: the numbers were worked out from docs/model.md, section 2,
// with whole numbers of any length in Python.
func TestKnownDraws(t *testing.T) {
	const last = 1<<63 - 1 // number of a run
	tests := []struct {
		seed     uint64
		identity string
		key      uint64
		draws    map[uint64]float64 // by run
	}{
		{0, "", 0xd84d1f8ea453246e, map[uint64]float64{0: 0x1.9d983899d49d4p-3, 1: 0x1.95755767f71d5p-1, last: 0x1.9187c4712e98bp-1}},
		{0, "growth", 0x10854a37e61932b9, map[uint64]float64{0: 0x1.1f55e7005eb18p-4, 1: 0x1.97b0cf5ac2f1ep-2, last: 0x1.a46ba8c1d6ff5p-1}},
		{2019, "activity/prepare/duration", 0x25cc61834a44f286, map[uint64]float64{0: 0x1.47d6b8d7c970fp-1, 1: 0x1.6b4d176b43840p-7, last: 0x1.beb2eed2fd178p-4}},
		{math.MaxUint64, "risk/freeze/2021", 0xfc9669d602cfc3f1, map[uint64]float64{0: 0x1.2aef1aba02edfp-1, 1: 0x1.5c74d9c79557dp-1, last: 0x1.ae254295fed46p-2}},
	}
	for _, test := range tests {
		t.Run(fmt.Sprintf("%d %s", test.seed, test.identity), func(t *testing.T) {
			key := engine.Key(test.seed, test.identity)
			if key != test.key {
				t.Errorf("key %#x, want %#x", key, test.key)
			}
			for run, want := range test.draws {
				if got := engine.Uniform(key, run); got != want {
					t.Errorf("run %d: %x, want %x", run, got, want)
				}
			}
		})
	}
}

// TestKeyHashesLikeTheStandardLibrary: with the seed that mixes to nothing,
// which is minus the golden ratio, a key is the hash of the identity mixed
// twice.
func TestKeyHashesLikeTheStandardLibrary(t *testing.T) {
	mix := func(x uint64) uint64 {
		x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
		x = (x ^ x>>27) * 0x94d049bb133111eb
		return x ^ x>>31
	}
	const none = -0x9e3779b97f4a7c15 & (1<<64 - 1)
	for _, identity := range []string{"", "growth", "línea/ñ", "a", "b"} {
		hash := fnv.New64a()
		hash.Write([]byte(identity))
		if got, want := engine.Key(none, identity), mix(mix(hash.Sum64())); got != want {
			t.Errorf("%q: %#x, want %#x", identity, got, want)
		}
	}
}

// TestUniformIsInside: the keys are those whose first word is all ones, all
// zeros, and next to the middle, as SplitMix64 is a bijection.
func TestUniformIsInside(t *testing.T) {
	for name, test := range map[string]struct {
		key  uint64
		want float64
	}{
		"all ones":              {0x31628af67b2131ab, 1 - 0x1p-53},
		"all zeros":             {0x61c8864680b583eb, 0x1p-53},
		"just above the middle": {0x2fedf1efce1d5545, 0.5 + 0x1p-53},
		"just below the middle": {0xd4f88b4067761bd, 0.5 - 0x1p-53},
	} {
		t.Run(name, func(t *testing.T) {
			if got := engine.Uniform(test.key, 0); got != test.want || !(0 < got && got < 1) {
				t.Errorf("%x, want %x", got, test.want)
			}
		})
	}
}

// sequences are draws along each way in which one may follow another.
func sequences(n int) map[string][]float64 {
	all := make(map[string][]float64)
	for i := range n {
		number := uint64(i)
		for name, u := range map[string]float64{
			"runs":            engine.Uniform(engine.Key(2019, "activity/found/duration"), number),
			"runs of seed 0":  engine.Uniform(engine.Key(0, "growth"), number),
			"far runs":        engine.Uniform(engine.Key(2019, "growth"), 1<<62+number),
			"variables":       engine.Uniform(engine.Key(2019, fmt.Sprintf("line/%d/multiplier", i)), 0),
			"years of a risk": engine.Uniform(engine.Key(2019, fmt.Sprintf("risk/freeze/%d", i)), 7),
			"seeds":           engine.Uniform(engine.Key(number, "growth"), 0),
			"seeds, far run":  engine.Uniform(engine.Key(number, "growth"), 1e9),
			"seeds and runs":  engine.Uniform(engine.Key(number, "growth"), number),
		} {
			all[name] = append(all[name], u)
		}
	}
	return all
}

// deviations are how far a statistic may be off in a test with fixed numbers.
const deviations = 5

func TestUniformIsEven(t *testing.T) {
	const n, cells = 1 << 16, 256
	for name, draws := range sequences(n) {
		t.Run(name, func(t *testing.T) {
			var counts [cells]float64
			for _, u := range draws {
				counts[int(u*cells)]++
			}
			square := 0.0
			for _, c := range counts {
				square += (c - n/cells) * (c - n/cells) / (n / cells)
			}
			// Chi-square with k degrees of freedom has mean k, variance 2 k.
			const free = cells - 1
			if off := math.Abs(square-free) / math.Sqrt(2*free); off > deviations {
				t.Errorf("chi-square %.1f of %d, %.1f standard deviations off", square, free, off)
			}
		})
	}
}

func TestDrawsAreNotSeriallyCorrelated(t *testing.T) {
	const n = 1 << 16
	for name, draws := range sequences(n) {
		for lag := 1; lag <= 5; lag++ {
			if r := stat.Correlation(draws[lag:], draws[:n-lag], nil); math.Abs(r) > deviations/math.Sqrt(n) {
				t.Errorf("%s: correlation %.4f at lag %d", name, r, lag)
			}
		}
	}
}

// TestVariablesAreNotCorrelated looks across the runs of pairs of variables
// whose identities differ little, and of pairs of seeds.
func TestVariablesAreNotCorrelated(t *testing.T) {
	const n = 1 << 14
	keys := []uint64{engine.Key(1, "growth"), engine.Key(2, "growth"), engine.Key(1<<63, "growth")}
	for _, identity := range []string{"risk/a", "risk/b", "risk/a/2020", "risk/a/2021", "risk/a/impact/0", "risk/a/impact/1", ""} {
		keys = append(keys, engine.Key(0, identity))
	}
	columns := make([][]float64, len(keys))
	for k, key := range keys {
		for run := range uint64(n) {
			columns[k] = append(columns[k], engine.Uniform(key, run))
		}
	}
	for i := range columns {
		for k := range i {
			if r := stat.Correlation(columns[i], columns[k], nil); math.Abs(r) > deviations/math.Sqrt(n) {
				t.Errorf("variables %d and %d: correlation %.4f", k, i, r)
			}
		}
	}
}
