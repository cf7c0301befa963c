// Simulate is the main job: it loads a programme, shows what is wrong with it,
// its timeline and its cost, and then simulates its plan beside its scenarios.
//
//	go run ./examples/simulate [-model FILE] [-scenario NAME] [-runs N] [-seed S] [-json]
//
// Without arguments it takes Cantabria's programme. A document with errors
// ends it with status 1 and its findings, and nothing that could pass for a
// result; wrong arguments end it with status 2.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/examples/cantabria"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// arguments of the command.
type arguments struct {
	model, scenario string
	runs            int
	seed            uint64
	json            bool
}

// run is the command with its exit status.
func run(ctx context.Context, args []string, out, errs io.Writer) int {
	var a arguments
	flags := flag.NewFlagSet("simulate", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.StringVar(&a.model, "model", "", "the `file` of the programme; Cantabria's without")
	flags.StringVar(&a.scenario, "scenario", "", "the `name` of one scenario to set beside the plan, or all; the first five without")
	flags.IntVar(&a.runs, "runs", scenario.DefaultRuns, "the number of runs of each scenario")
	flags.Uint64Var(&a.seed, "seed", 2019, "the seed of all draws")
	flags.BoolVar(&a.json, "json", false, "write the results as JSON")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case flags.NArg() > 0:
		fmt.Fprintf(errs, "simulate: there is no argument %q: name a file with -model\n", flags.Arg(0))
		return 2
	case a.runs < 1:
		fmt.Fprintf(errs, "simulate: -runs is %d: make at least one run\n", a.runs)
		return 2
	}
	study, err := load(a)
	if err == nil {
		err = study.simulate(ctx)
	}
	if err == nil && a.json {
		err = study.writeJSON(out)
	} else if err == nil {
		err = study.writeText(out)
	}
	var invalid *finding.InvalidError
	switch {
	case errors.As(err, &invalid):
		all := invalid.Findings
		fmt.Fprintf(errs, "%v%v%v%s: %d errors, %d warnings, %d notes; nothing was simulated\n",
			all.With(finding.Error), all.With(finding.Warning), all.With(finding.Note),
			study.name, all.Count(finding.Error), all.Count(finding.Warning), all.Count(finding.Note))
		return 1
	case err != nil:
		fmt.Fprintf(errs, "simulate: %v\n", err)
		return 1
	}
	return 0
}

// study is a programme with everything that is shown of it.
type study struct {
	arguments
	name      string
	programme *programme.Programme
	findings  finding.List
	scenarios []programme.Scenario
	more      finding.Names // scenarios of the document that were left out
	plan      *scenario.Trace
	results   *scenario.Results
}

// load reads the programme and chooses the scenarios.
func load(a arguments) (*study, error) {
	s := &study{arguments: a, name: "examples/cantabria/cantabria.json"}
	document := cantabria.Document()
	if a.model != "" {
		s.name = a.model
		var err error
		if document, err = os.ReadFile(a.model); err != nil {
			return s, err
		}
	}
	s.programme, s.findings = programme.Decode(document)
	if err := s.findings.Err(); err != nil {
		return s, err
	}
	return s, s.choose()
}

// shown is how many scenarios of the document stand beside the plan when none
// is named: a table of more does not fit a screen.
const shown = 5

// choose takes the scenarios to run: as planned, and those asked for.
func (s *study) choose() error {
	planned, own := scenario.AsPlanned(), s.programme.Scenarios
	s.scenarios = []programme.Scenario{planned}
	own = slices.DeleteFunc(slices.Clone(own), func(s programme.Scenario) bool { return s.ID == planned.ID })
	name := func(s programme.Scenario) id.Scenario { return s.ID }
	switch s.scenario {
	case "all":
		s.scenarios = append(s.scenarios, own...)
	case "":
		few := min(shown, len(own))
		s.scenarios = append(s.scenarios, own[:few]...)
		s.more = finding.NamesOf(own[few:], name)
	default:
		one, ok := s.programme.Scenario(id.Scenario(s.scenario))
		if !ok {
			names := finding.NamesOf(own, name)
			return fmt.Errorf("there is no scenario %q (nearest: %q): choose all, or one of %v", s.scenario, names.Nearest(s.scenario), names)
		}
		s.scenarios = append(s.scenarios, one)
	}
	return nil
}

// simulate makes the plan and the runs.
func (s *study) simulate(ctx context.Context) error {
	var list finding.List
	if s.plan, list = scenario.Plan(s.programme); s.plan == nil {
		return list.Err()
	}
	var err error
	s.results, err = scenario.Run(ctx, s.programme, scenario.Options{Runs: s.runs, Seed: s.seed}, s.scenarios...)
	return err
}
