package scenario

import (
	"strconv"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/scenario/internal/engine"
)

func (l *layout) layRisks() {
	for _, r := range l.p.Risks {
		identity := "risk:" + string(r.ID)
		laid := engine.Risk{Chance: r.Chance.Value.Mean(), Yearly: r.Strikes == programme.EachYear}
		for _, m := range r.Mitigations {
			if !m.Adopted {
				continue
			}
			laid.Chance *= m.ChanceFactor.Or(1).Mean()
			laid.Softening = append(laid.Softening, l.number(identity+":mitigation:"+string(m.ID), m.ImpactFactor.Or(1)))
		}
		switch {
		case r.Switch == programme.On:
			laid.Chance = 1
		case r.Switch == programme.Off || l.resolved(r):
			laid.Chance = 0
		}
		if laid.Yearly {
			for y := range l.index.years {
				slot := l.uniform(identity + ":" + strconv.Itoa(l.index.first+y))
				if y == 0 {
					laid.Uniform = slot
				}
			}
		} else {
			laid.Uniform = l.uniform(identity)
		}
		for k, impact := range r.Impacts {
			laid.Impacts = append(laid.Impacts, l.impacts(identity+":impact:"+strconv.Itoa(k), impact)...)
		}
		l.program.Risks = append(l.program.Risks, laid)
	}
}

// resolved says whether the decision that ends the risk is taken.
func (l *layout) resolved(r programme.Risk) bool {
	for _, d := range l.p.Roadmap.Decisions {
		if r.ResolvedBy == d.ID && d.Chosen != "" && r.ResolvedBy != "" {
			return true
		}
	}
	return false
}

// impacts lays one impact out, on each of its targets.
func (l *layout) impacts(identity string, impact programme.Impact) []engine.Impact {
	switch impact := impact.(type) {
	case programme.DelayActivity:
		return []engine.Impact{{Kind: engine.DelayActivity, Target: int32(l.index.activities[impact.Activity]), Value: l.number(identity, impact.Months.Value)}}
	case programme.ScaleLines:
		value := l.number(identity, impact.Factor.Value)
		var all []engine.Impact
		for _, line := range impact.Lines {
			all = append(all, engine.Impact{Kind: engine.ScaleLine, Target: int32(l.index.lines[line]), Value: value})
		}
		return all
	case programme.ScaleEffect:
		return []engine.Impact{{Kind: engine.ScaleEffect, Target: int32(l.index.effects[impact.Effect]), Value: l.number(identity, impact.Factor.Value)}}
	default:
		filling := impact.(programme.ScaleFilling) // validation knows no other
		return []engine.Impact{{Kind: engine.ScaleFilling, Value: l.number(identity, filling.Factor.Value)}}
	}
}
