// First is the program of the README: load, change, simulate, print.
package main

import (
	"context"
	"fmt"
	"log"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/examples/cantabria"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/dist"
)

func main() {
	late := programme.Scenario{ID: "late", Title: "The Office starts late", Changes: []programme.Change{
		programme.Delay{Activity: "office/strategy", Months: dist.Triangular{Min: 1, Mode: 3, Max: 6}},
	}}
	options := scenario.Options{Runs: 10_000, Seed: 2019}
	results, err := scenario.Run(context.Background(), cantabria.Programme(), options, scenario.AsPlanned(), late)
	if err != nil {
		log.Fatal(err) // every finding, each with its place
	}
	for _, metric := range []string{"finish/office/programme", "cost/2020", "members@2022-06"} {
		d, err := results.Difference("late", "as-planned", metric)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%-24s %+12.2f ± %.2f, lower in %.0f %% of runs\n", metric, d.Mean.Value, d.Mean.SE, 100*d.ChanceBelowZero.Value)
	}
}
