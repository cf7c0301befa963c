package engine

import (
	"math"
	"math/bits"

	"github.com/clusterprogramme/programme/budget"
)

// pay finds what every line costs in every budget year, to the minor unit.
func (r *Run) pay() {
	for i := range r.program.Lines {
		r.payLine(i)
	}
}

func (r *Run) payLine(i int) {
	p, line := r.program, &r.program.Lines[i]
	cost := r.Cost[i*p.Years : (i+1)*p.Years]
	first, end := line.First, line.End
	if line.Activity >= 0 {
		from, to := r.months(line.Activity)
		if line.Once {
			to = max(to, r.clamp(from+1)) // however short the activity is
		}
		first, end = max(first, from), min(end, to)
	}
	if line.Once {
		end = min(end, first+1)
	}
	if line.Off {
		end = first
	}
	clear(r.weight)
	multiplier := budget.Factor(r.at(line.Multiplier, 1))
	for m := first; m < end; {
		year, age, units := p.YearOf[m], line.age(m), uint64(0)
		for ; m < end && p.YearOf[m] == year && line.age(m) == age; m++ { // the months that share a factor
			if line.PerBroker {
				units += uint64(r.Brokers[m])
			} else {
				units += line.Units
			}
		}
		high, more := bits.Mul64(units, r.factor(i, line, multiplier, year, age))
		sum, carry := bits.Add64(r.weight[year], more, 0)
		if high+carry > 0 {
			sum = math.MaxUint64 // validation bounds what a line can cost well below
		}
		r.weight[year] = sum
	}
	for y, weight := range r.weight {
		cost[y] = budget.Due(line.Minor, weight, line.Parts)
	}
}

// age is the number of whole years of indexation at a month.
func (l *Line) age(month int) int {
	if l.Rate == None {
		return 0
	}
	return max(month-l.Base, 0) / 12
}

// factor is the multiplier of a line in a month: its own, its indexation, the
// cuts of the year, and the risks that struck in it, in that order.
func (r *Run) factor(i int, line *Line, multiplier uint64, year int32, age int) uint64 {
	factor := multiplier
	if age > 0 {
		rise, power := 1+r.values[line.Rate], 1.0
		for range age {
			power *= rise
		}
		factor = budget.Times(factor, budget.Factor(power))
	}
	for _, c := range line.Cuts {
		if c.Year == year {
			factor = budget.Times(factor, budget.Factor(r.values[c.Factor]))
		}
	}
	next := 0
	for k := range r.program.Risks {
		risk := &r.program.Risks[k]
		for _, impact := range risk.Impacts {
			value := r.softened[next]
			next++
			if impact.Kind == ScaleLine && int(impact.Target) == i && r.struckYear[k*r.program.Years+int(year)] {
				factor = budget.Times(factor, budget.Factor(value))
			}
		}
	}
	return factor
}
