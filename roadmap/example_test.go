package roadmap_test

import (
	"fmt"
	"os"

	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/month"
)

// office is the first half year of the Cluster Promotion Office.
func office() roadmap.Roadmap {
	months := func(first, last string) month.Span {
		return month.Span{Start: month.MustParse(first), End: month.MustParse(last).Add(1)}
	}
	own := cite.Ref{Standing: cite.Assumed, Reason: "an example"}
	return roadmap.Roadmap{
		Horizon: months("2019-05", "2019-12"),
		Activities: []roadmap.Activity{
			{
				ID: "strategy", Title: "Strategy", Part: "Office", Kind: roadmap.Step, Ref: own,
				Planned: months("2019-05", "2019-07"),
			},
			{
				ID: "set-up", Title: "Set-up", Part: "Office", Kind: roadmap.Step, Ref: own,
				Planned: months("2019-08", "2019-10"), After: []roadmap.Link{{On: "strategy"}},
			},
			{
				ID: "delivery", Title: "Delivery", Part: "Office", Kind: roadmap.Delivery, Ref: own,
				Planned: months("2019-11", "2019-12"), Until: month.MustParse("2019-12"), After: []roadmap.Link{{On: "set-up"}},
			},
		},
	}
}

func ExampleNewNetwork() {
	n, ok := roadmap.NewNetwork(office())
	fmt.Println(n.Len(), ok)
	fmt.Println(n.At("set-up"))

	circle := office()
	circle.Activities[0].After = []roadmap.Link{{On: "set-up"}}
	_, ok = roadmap.NewNetwork(circle)
	fmt.Println(ok)
	// Output:
	// 3 true
	// 1 true
	// false
}

func ExampleNetwork_Pass() {
	n, _ := roadmap.NewNetwork(office())
	start, finish := make([]float64, 3), make([]float64, 3)
	duration := []float64{4, 3, 0}      // the strategy takes a month more
	startDelay := []float64{0, 0.5, 0}  // and the set-up starts half a month late
	finishDelay := []float64{0, 0, 0.5} // and the delivery goes on for half a month
	n.Pass(start, finish, duration, startDelay, finishDelay)
	for i := range n.Len() {
		fmt.Printf("%g to %g\n", start[i], finish[i])
	}
	// Output:
	// 0 to 4
	// 4.5 to 7.5
	// 7.5 to 8.5
}

func ExampleRoadmap_PlannedSchedule() {
	s, ok := office().PlannedSchedule()
	fmt.Println(s.Start, s.Finish, ok)
	// Output: [0 3 6] [3 6 8] true
}

func ExampleRoadmap_Gantt() {
	r := office()
	s, _ := r.PlannedSchedule()
	if err := r.Gantt(os.Stdout, s); err != nil {
		fmt.Println(err)
	}
	// Output:
	//             2019
	//             MJJASOND
	// Office
	//   Strategy  ###.....  2019-05..2019-07
	//   Set-up    ...###..  2019-08..2019-10
	//   Delivery  ......==  2019-11..2019-12
}

func ExampleRoadmap_Month() {
	r := office()
	fmt.Println(r.Months(), r.Time(month.MustParse("2019-08")), r.Month(3.5))
	// Output: 8 3 2019-08
}

func ExampleRoadmap_Validate() {
	r := office()
	r.Activities[1].After[0].On = "stratgy"
	var c finding.Collector
	r.Validate(c.At().In("roadmap"), cite.NewBook(nil))
	fmt.Print(c.List())
	// Output:
	// error: /roadmap/activities/1/after/0/on: there is no activity "stratgy": name one that exists, or add it; did you mean "strategy"? [id/unknown] (assumed)
}

func ExampleActivity_PlannedMonths() {
	r := office()
	fmt.Println(r.Activities[0].PlannedMonths(), r.Activities[2].PlannedMonths())
	// Output: 3 0
}

func ExampleFirstMonth() {
	fmt.Println(roadmap.FirstMonth(3), roadmap.FirstMonth(3.25), roadmap.FirstMonth(3.0000000001))
	// Output: 3 4 3
}

func ExampleMark_Met() {
	m := roadmap.Mark{Activity: "strategy", Event: roadmap.Finish, Due: month.MustParse("2019-07")}
	over := office().Time(m.Due) + 1 // July is over
	fmt.Println(m.Met(3, over), m.Met(3.5, over))

	m.Event = roadmap.Start
	fmt.Println(m.Met(2.9, over), m.Met(3, over))
	// Output:
	// true false
	// true false
}

func ExampleRules() {
	for _, rule := range roadmap.Rules()[:1] {
		fmt.Printf("%s (%s): %s\n", rule.Code, rule.Severity, rule.About)
	}
	// Output:
	// roadmap/horizon (error): the horizon is a span of at most 600 months
}
