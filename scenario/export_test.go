package scenario

import "github.com/clusterprogramme/programme/scenario/internal/engine"

// NewRun makes room for runs of the compiled programme, for the tests of what
// a run allocates and takes.
func (c *Compiled) NewRun(seed uint64) *engine.Run { return c.program.NewRun(seed) }

// Identities lists the random variables of the compiled programme.
func (c *Compiled) Identities() []string {
	var all []string
	for _, d := range c.program.Draws {
		all = append(all, d.Identity)
	}
	return all
}
