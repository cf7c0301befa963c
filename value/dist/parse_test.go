package dist_test

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/dist"
)

func TestParseFull(t *testing.T) {
	for _, f := range full() {
		t.Run(f.kind, func(t *testing.T) {
			if text := f.dist.String(); text != f.text {
				t.Errorf("String = %q, want %q", text, f.text)
			}
			d, err := dist.Parse(f.text)
			require.NoError(t, err)
			if diff := cmp.Diff(f.dist, d); diff != "" {
				t.Errorf("read back (-want +got):\n%s", diff)
			}
		})
	}
}

func TestParseTolerant(t *testing.T) {
	tests := []struct {
		name, in string
		want     dist.Dist
	}{
		{"bare number", "5", dist.Point{Value: 5}},
		{"bare number with spaces", " -2.5e3\n", dist.Point{Value: -2500}},
		{"no spaces", "pert(2,3,5)", dist.PERT{Min: 2, Mode: 3, Max: 5}},
		{"many spaces", "\t pert ( 2 ,3, 5 , lambda = 6 ) \n", dist.PERT{Min: 2, Mode: 3, Max: 5, Lambda: 6}},
		{"options in any order", "normal(2, 0.5, max=3, min=0)", dist.Normal{Mu: 2, Sigma: 0.5, Min: new(0.0), Max: new(3.0)}},
		{"pairs without spaces", "discrete(0:.25,12:.75)",
			dist.Discrete{Outcomes: []dist.Outcome{{Value: 0, Probability: 0.25}, {Value: 12, Probability: 0.75}}}},
		{"signs and exponents", "uniform(-1e-3, +2E2)", dist.Uniform{Min: -0.001, Max: 200}},
		{"lambda 0 is the default", "pert(2, 3, 5, lambda=0)", dist.PERT{Min: 2, Mode: 3, Max: 5}},
		{"too small for a float64", "point(1e-400)", dist.Point{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d, err := dist.Parse(test.in)
			require.NoError(t, err)
			if diff := cmp.Diff(test.want, d); diff != "" {
				t.Errorf("Parse (-want +got):\n%s", diff)
			}
		})
	}
}

func TestParseErrors(t *testing.T) {
	tests := []struct{ name, in, rule string }{
		{"empty", "", "parentheses"},
		{"word", "about five", "parentheses"},
		{"not closed", "pert(2, 3, 5", "parentheses"},
		{"more behind", "pert(2, 3, 5) months", "parentheses"},
		{"no kind", "(2, 3, 5)", "use one of the kinds point, uniform"},
		{"unknown kind", "gamma(2, 3)", "use one of the kinds point, uniform"},
		{"case", "PERT(2, 3, 5)", "use one of the kinds"},
		{"two parentheses", "pert((2, 3, 5))", "no number"},
		{"too few", "pert(2, 3)", "pert takes min, mode, max, in this order, and here are 2 numbers"},
		{"too many", "pert(2, 3, 4, 5)", "here are 4 numbers"},
		{"none", "uniform()", "here are 0 numbers"},
		{"hole", "pert(2,, 5)", `"" is no number`},
		{"trailing comma", "uniform(2, 5,)", `"" is no number`},
		{"word for a number", "pert(2, three, 5)", `"three" is no number`},
		{"not a number", "point(NaN)", `"NaN" is no number`},
		{"infinite", "uniform(0, Inf)", `"Inf" is no number`},
		{"infinity, signed", "uniform(-infinity, 0)", `"-infinity" is no number`},
		{"past float64", "point(1e400)", "no number"},
		{"hexadecimal", "point(0x1p-2)", "no number"},
		{"grouped digits", "point(1_000)", "no number"},
		{"decimal comma", "point(2,5)", "here are 2 numbers"},
		{"Arabic-Indic digits", "point(٥)", "no number"},
		{"unknown option", "normal(2, 0.5, least=0)", "takes min, max only"},
		{"option of another kind", "pert(2, 3, 5, min=0)", "takes lambda only"},
		{"option where none is", "uniform(1, 2, min=0)", "takes no numbers with a name"},
		{"option twice", "normal(2, 0.5, min=0, min=1)", "min stands there twice"},
		{"option without number", "normal(2, 0.5, min=)", `"" is no number: write one such as min=2.5`},
		{"option first", "normal(min=0, 2, 0.5)", "last"},
		{"pair elsewhere", "uniform(1: 2, 3)", "only discrete"},
		{"number among pairs", "discrete(1: 0.5, 2)", "value: probability"},
		{"pair without value", "discrete(: 0.5)", "no number"},
		{"pair without probability", "discrete(2: half)", `"half" is no probability`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d, err := dist.Parse(test.in)
			var out *dist.ParseError
			require.ErrorAs(t, err, &out)
			if d != nil || out.In != test.in || !strings.Contains(out.Rule, test.rule) {
				t.Errorf("%v beside error = %+v", d, out)
			}
		})
	}
}

func TestParseInvalidParameters(t *testing.T) {
	for _, in := range []string{"pert(2, 6, 5)", "1e16", "empirical()", "discrete()", "bernoulli(2)", "normal(0, 1, min=40)"} {
		d, err := dist.Parse(in)
		var out *dist.ParameterError
		require.ErrorAs(t, err, &out)
		if d != nil {
			t.Errorf("%q gives %v beside an error", in, d)
		}
	}
}

func TestParseLength(t *testing.T) {
	padded := "point(5)" + strings.Repeat(" ", dist.LongestText-len("point(5)"))
	_, err := dist.Parse(padded)
	require.NoError(t, err)

	_, err = dist.Parse(padded + " ")
	var out *dist.ParseError
	require.ErrorAs(t, err, &out)
	if len(err.Error()) > 200 {
		t.Errorf("a long text makes a message of %d bytes", len(err.Error()))
	}
}

// The longest lists of the longest numbers are still read back.
func TestParseLongestLists(t *testing.T) {
	// Minus, 0.00000, 17 digits: no number of at most 1e15 is written longer.
	const long = -0.0000012345678901234567
	var sample dist.Empirical
	var outcomes dist.Discrete
	for range dist.MostValues {
		sample.Values = append(sample.Values, long)
	}
	for range dist.MostOutcomes {
		outcomes.Outcomes = append(outcomes.Outcomes, dist.Outcome{Value: long, Probability: math.Nextafter(1./dist.MostOutcomes, 1)})
	}
	for _, d := range []dist.Dist{sample, outcomes} {
		again, err := dist.Parse(d.String())
		require.NoError(t, err)
		if diff := cmp.Diff(d, again); diff != "" {
			t.Errorf("read back (-want +got):\n%s", diff)
		}
	}
}

func TestStringNumbers(t *testing.T) {
	for want, x := range map[string]float64{
		"point(242000)": 242000, "point(1000000000000000)": 1e15, "point(-0.000001)": -1e-6, "point(1e-07)": 1e-7,
		"point(0)": 0, "point(0.1)": 0.1, "point(NaN)": math.NaN(), "point(+Inf)": math.Inf(1),
	} {
		if got := (dist.Point{Value: x}).String(); got != want {
			t.Errorf("String = %q, want %q", got, want)
		}
	}
}
