package scenario

import (
	"github.com/clusterprogramme/programme/scenario/internal/engine"
)

func (l *layout) layCluster() {
	p, program := l.p, l.program
	program.Growth = l.optional("growth", p.Cluster.Growth)
	for _, g := range p.Cluster.Programmes {
		program.Support = append(program.Support, int32(l.index.activities[g.Activity]))
	}
	for _, o := range p.Cluster.Organisations {
		if !o.Simulated() {
			continue
		}
		identity := "organisation:" + string(o.ID)
		program.Organisations = append(program.Organisations, engine.Organisation{
			Members:  l.number(identity+":members", o.Members.Value),
			Response: l.optional(identity+":response", o.Response),
			Stage:    int32(l.index.stages[o.Stage]), Supported: o.Supported,
		})
	}
	for _, t := range p.Cluster.Transitions {
		laid := engine.Transition{From: int32(l.index.stages[t.From]), To: int32(l.index.stages[t.To])}
		for _, c := range t.Criteria {
			laid.Criteria = append(laid.Criteria, engine.Criterion{
				SupportedMonths: c.Measure != "members",
				AtLeast:         l.number("transition:"+string(t.From)+":"+string(t.To)+":"+string(c.Measure), c.AtLeast.Value),
			})
		}
		program.Transitions = append(program.Transitions, laid)
	}
}
