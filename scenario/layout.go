package scenario

import (
	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/scenario/internal/engine"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
)

// layout lays a valid programme out flat. The identity of a random variable is
// made of identifiers of the document, never of positions, so that adding a
// part moves no other draw. Delays, impacts and cuts, which have no identifiers,
// are numbered in order.
type layout struct {
	p        *programme.Programme
	index    index
	compiler *compiler
	program  *engine.Program
	shared   map[string]engine.Slot // draws that several parts share, by identity
}

func (l *layout) lay() {
	l.shared = make(map[string]engine.Slot)
	p, program := l.p, l.program
	program.Months = p.Roadmap.Months()
	l.layRoadmap()
	l.layRisks()
	l.layBrokers()
	l.layBudget()
	l.layCluster()
	for _, n := range p.KPI.Indicators {
		if n.Simulated() {
			program.Indicators = append(program.Indicators, l.number("indicator:"+string(n.ID)+":baseline", n.Baseline.Or(0)))
		}
	}
	for _, e := range p.KPI.Effects {
		l.layEffect(e)
	}
}

// constant gives a slot that holds the number in every run.
func (l *layout) constant(x float64) engine.Slot {
	l.program.Constants = append(l.program.Constants, x)
	return engine.Slot(len(l.program.Constants) - 1)
}

// number gives a slot for a distribution: a constant when it is certain.
func (l *layout) number(identity string, d dist.Dist) engine.Slot {
	if lo, hi := d.Support(); lo == hi {
		return l.constant(lo)
	}
	name := d.String()
	table := l.compiler.tables[name]
	if table == nil {
		table = engine.NewTable(d)
		l.compiler.tables[name] = table
	}
	return l.draw(identity, table)
}

// optional is [layout.number] for a figure that may be missing.
func (l *layout) optional(identity string, u figure.Uncertain) engine.Slot {
	if u.Value == nil {
		return engine.None
	}
	return l.number(identity, u.Value)
}

// uniform gives a slot that is drawn evenly between 0 and 1.
func (l *layout) uniform(identity string) engine.Slot { return l.draw(identity, nil) }

func (l *layout) draw(identity string, table *engine.Table) engine.Slot {
	slot := l.constant(0)
	l.program.Draws = append(l.program.Draws, engine.Draw{Slot: slot, Identity: identity, Table: table})
	return slot
}
