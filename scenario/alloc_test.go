package scenario_test

import (
	"testing"

	"github.com/clusterprogramme/programme/examples/cantabria"
	"github.com/clusterprogramme/programme/scenario"
)

// TestRunsAllocateNothing is the gate of the loop that everything waits for.
func TestRunsAllocateNothing(t *testing.T) {
	for name, c := range map[string]*scenario.Compiled{
		"fixture":   asPlanned(t, fixture()),
		"workload":  asPlanned(t, workload(t)),
		"cantabria": asPlanned(t, cantabria.Programme()),
	} {
		t.Run(name, func(t *testing.T) {
			run, number := c.NewRun(2019), uint64(0)
			if got := testing.AllocsPerRun(300, func() {
				run.Make(number)
				number++
			}); got != 0 {
				t.Errorf("%g allocations a run", got)
			}
		})
	}
}
