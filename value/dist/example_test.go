package dist_test

import (
	"errors"
	"fmt"
	"math"

	"github.com/clusterprogramme/programme/value/dist"
)

func Example() {
	months := dist.PERT{Min: 2, Mode: 3, Max: 5}
	if err := months.Validate(); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(months)
	fmt.Printf("mean %.3f, P10 %.2f, P80 %.2f\n", months.Mean(), months.Quantile(0.1), months.Quantile(0.8))
	// Output:
	// pert(2, 3, 5)
	// mean 3.167, P10 2.46, P80 3.66
}

func ExampleParse() {
	d, err := dist.Parse("normal(2, 0.5, min=0)")
	fmt.Println(d, err)

	d, err = dist.Parse("12.5")
	fmt.Println(d, err)

	_, err = dist.Parse("gauss(2, 0.5)")
	fmt.Println(err)

	_, err = dist.Parse("pert(2, 6, 5)")
	fmt.Println(err)
	// Output:
	// normal(2, 0.5, min=0) <nil>
	// point(12.5) <nil>
	// dist: "gauss(2, 0.5)" is no distribution: use one of the kinds point, uniform, triangular, pert, normal, normal_percentiles, lognormal, lognormal_percentiles, bernoulli, discrete, empirical
	// dist: pert: mode is 6: give a mode from min to max, which is 2 to 5
}

func ExampleKinds() {
	for _, kind := range dist.Kinds() {
		fmt.Printf("%s %T\n", kind.Name, kind.Zero)
	}
	// Output:
	// point dist.Point
	// uniform dist.Uniform
	// triangular dist.Triangular
	// pert dist.PERT
	// normal dist.Normal
	// normal_percentiles dist.NormalPercentiles
	// lognormal dist.LogNormal
	// lognormal_percentiles dist.LogNormalPercentiles
	// bernoulli dist.Bernoulli
	// discrete dist.Discrete
	// empirical dist.Empirical
}

func ExampleKindOf() {
	fmt.Println(dist.KindOf(dist.LogNormal{Average: 100, SD: 30}))
	// Output: lognormal
}

func ExampleParameterError() {
	err := dist.Normal{Mu: 2, Sigma: -0.5, Min: new(3.0), Max: new(1.0)}.Validate()
	fmt.Println(err)

	var first *dist.ParameterError
	if errors.As(err, &first) {
		fmt.Println("see", first.Parameter)
	}
	// Output:
	// dist: normal: sd is -0.5: give a number from 0 to 1e15
	// dist: normal: max is 1: give a max above min, which is 3, or leave one out
	// see sd
}

func ExamplePoint() {
	fmt.Println(dist.Point{Value: 48}.Quantile(0.8))
	// Output: 48
}

func ExampleUniform() {
	fmt.Println(dist.Uniform{Min: 1, Max: 4}.Quantile(0.5))
	// Output: 2.5
}

func ExampleTriangular() {
	fmt.Printf("%.7f\n", dist.Triangular{Min: 1, Mode: 3, Max: 6}.Quantile(0.9))
	// Output: 4.7752551
}

func ExamplePERT() {
	d := dist.PERT{Min: 0, Mode: 1, Max: 4}
	for _, p := range []float64{0.05, 0.25, 0.5, 0.75, 0.95} {
		fmt.Printf("%.10f\n", d.Quantile(p))
	}
	// Output:
	// 0.3057615656
	// 0.7750544382
	// 1.2552406818
	// 1.8167222591
	// 2.6296332720
}

// Cutting a law moves its mean.
func ExampleNormal() {
	d := dist.Normal{Mu: 0, Sigma: 1, Min: new(0.0)}
	fmt.Printf("%v: mean %.6f\n", d, d.Mean())
	// Output: normal(0, 1, min=0): mean 0.797885
}

func ExampleNormalPercentiles() {
	d := dist.NormalPercentiles{Low: 10, High: 20, LowAt: 0.05, HighAt: 0.95}
	fmt.Printf("%v: mean %.4f, sd %.4f\n", d, d.Mean(), math.Sqrt(d.Variance()))
	// Output: normal_percentiles(10, 20, low_at=0.05, high_at=0.95): mean 15.0000, sd 3.0398
}

func ExampleLogNormal() {
	d := dist.LogNormal{Average: 100, SD: 30}
	fmt.Printf("%v: median %.4f, P80 %.4f\n", d, d.Quantile(0.5), d.Quantile(0.8))
	// Output: lognormal(100, 30): median 95.7826, P80 122.6271
}

func ExampleLogNormalPercentiles() {
	d := dist.LogNormalPercentiles{Low: 60, High: 150}
	fmt.Printf("%v: median %.4f, mean %.4f\n", d, d.Quantile(0.5), d.Mean())
	// Output: lognormal_percentiles(60, 150): median 94.8683, mean 101.1283
}

func ExampleBernoulli() {
	d := dist.Bernoulli{P: 0.25}
	fmt.Println(d.Quantile(0.75), d.Quantile(0.76))
	// Output: 0 1
}

func ExampleDiscrete() {
	d := dist.Discrete{Outcomes: []dist.Outcome{{Value: 0, Probability: 0.25}, {Value: 12, Probability: 0.75}}}
	fmt.Println(d, d.Mean())
	// Output: discrete(0: 0.25, 12: 0.75) 9
}

func ExampleEmpirical() {
	d := dist.Empirical{Values: []float64{3, 5, 8, 13}}
	fmt.Println(d.Quantile(0.5), d.Mean())
	// Output: 6.5 7
}
