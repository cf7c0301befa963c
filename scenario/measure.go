package scenario

import (
	"fmt"
	"math"
	"slices"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/scenario/internal/engine"
	"github.com/clusterprogramme/programme/value/month"
)

// measure reads a metric off a run.
type measure struct {
	Metric
	of func(*engine.Run) float64
}

// measurer gathers the metrics of a programme.
type measurer struct {
	p     *programme.Programme
	index index
	list  []measure
}

// measures lists every metric of the programme. Stocks are taken at the end of
// every budget year within the horizon, at the end of the horizon, and at the
// end of the month given.
func measures(p *programme.Programme, x index, also month.Month) []measure {
	m := &measurer{p: p, index: x}
	m.schedule()
	m.marks()
	m.costs()
	for _, at := range m.months(also) {
		m.stocks(at)
	}
	m.targets()
	m.risks()
	return m.list
}

func (m *measurer) add(metric Metric, of func(*engine.Run) float64) {
	m.list = append(m.list, measure{Metric: metric, of: of})
}

func (m *measurer) schedule() {
	for i, a := range m.p.Roadmap.Activities {
		m.add(Metric{ID: "start/" + string(a.ID), Title: "Start: " + a.Title, Unit: Months}, func(r *engine.Run) float64 { return r.Start[i] })
		m.add(Metric{ID: "finish/" + string(a.ID), Title: "Finish: " + a.Title, Unit: Months}, func(r *engine.Run) float64 { return r.Finish[i] })
		if a.Deadline.IsValid() {
			due := m.p.Roadmap.Time(a.Deadline) + 1
			m.add(Metric{ID: "deadline/" + string(a.ID), Title: fmt.Sprintf("%s finished by %v", a.Title, a.Deadline), Unit: Event, Chance: true},
				func(r *engine.Run) float64 { return indicate(settled(r.Finish[i]) <= due && !a.Off) })
		}
	}
}

// settled takes an instant within a billionth of a month of a month's start to
// that start, as [roadmap.FirstMonth] does, so that sums of decimal fractions
// do not miss a date.
func settled(time float64) float64 {
	const grain = 1e-9
	if whole := math.Round(time); math.Abs(time-whole) <= grain {
		return whole
	}
	return time
}

// marks are the dates that the action plan promises: those of a row that fall
// in one month, where there are several, and all of the row.
func (m *measurer) marks() {
	for _, a := range m.p.Roadmap.Actions {
		for k, mark := range a.Marks {
			within := slices.DeleteFunc(slices.Clone(a.Marks), func(o roadmap.Mark) bool { return o.Due != mark.Due })
			first := !slices.ContainsFunc(a.Marks[:k], func(o roadmap.Mark) bool { return o.Due == mark.Due })
			if len(a.Marks) > 1 && first {
				m.add(Metric{ID: fmt.Sprintf("met/%s@%v", a.ID, mark.Due), Title: fmt.Sprintf("%s, %v", a.Title, mark.Due), Unit: Event, Chance: true}, m.met(within))
			}
		}
		m.add(Metric{ID: "met/" + string(a.ID), Title: a.Title, Unit: Event, Chance: true}, m.met(a.Marks))
	}
}

// met says whether a run meets all the marks.
func (m *measurer) met(marks []roadmap.Mark) func(*engine.Run) float64 {
	all := func(*engine.Run) bool { return true }
	for _, mark := range marks {
		i, due := m.index.activities[mark.Activity], m.p.Roadmap.Time(mark.Due)+1
		off := m.p.Roadmap.Activities[i].Off // what is not done keeps no promise
		before := all
		all = func(r *engine.Run) bool {
			at := r.Start[i]
			if mark.Event == roadmap.Finish {
				at = r.Finish[i]
			}
			return before(r) && mark.Met(settled(at), due) && !off
		}
	}
	return func(r *engine.Run) float64 { return indicate(all(r)) }
}

func (m *measurer) costs() {
	places := m.p.Budget.Currency.Digits()
	scale := 1.0 // minor units in a major one
	for range places {
		scale *= 10
	}
	money := func(name, title string, cents func(*engine.Run) int64) {
		m.add(Metric{ID: name, Title: title, Unit: Money, Currency: m.p.Budget.Currency}, func(r *engine.Run) float64 { return float64(cents(r)) / scale })
	}
	years, lines := m.index.years, len(m.p.Budget.Lines)
	sum := func(r *engine.Run, line, firstYear, endYear int) (total int64) {
		for y := firstYear; y < endYear; y++ {
			total += r.Cost[line*years+y]
		}
		return total
	}
	over := func(r *engine.Run, firstYear, endYear int) (total int64) {
		for i := range lines {
			total += sum(r, i, firstYear, endYear)
		}
		return total
	}
	if lines == 0 {
		return
	}
	money("cost/total", "Cost in all", func(r *engine.Run) int64 { return over(r, 0, years) })
	for y := range years {
		money(fmt.Sprintf("cost/%d", m.index.first+y), fmt.Sprintf("Cost in %d", m.index.first+y), func(r *engine.Run) int64 { return over(r, y, y+1) })
	}
	for i, l := range m.p.Budget.Lines {
		money("line/"+string(l.ID), l.Title, func(r *engine.Run) int64 { return sum(r, i, 0, years) })
		for y := range years {
			money(fmt.Sprintf("line/%s@%d", l.ID, m.index.first+y), fmt.Sprintf("%s in %d", l.Title, m.index.first+y),
				func(r *engine.Run) int64 { return sum(r, i, y, y+1) })
		}
	}
}

// months are the months at whose end stocks are taken.
func (m *measurer) months(also month.Month) []month.Month {
	horizon := m.p.Roadmap.Horizon
	var all []month.Month
	for at := range horizon.All() {
		last := at == horizon.End.Add(-1) || at == also || m.p.Budget.Year(at.Add(1)) != m.p.Budget.Year(at)
		if last {
			all = append(all, at)
		}
	}
	return all
}

func (m *measurer) stocks(at month.Month) {
	months, k := m.p.Roadmap.Months(), at.Sub(m.p.Roadmap.Horizon.Start)
	stock := func(name, title string, unit Unit, of func(*engine.Run) float64) {
		m.add(Metric{ID: fmt.Sprintf("%s@%v", name, at), Title: title, Unit: unit, Month: at}, of)
	}
	simulated := len(m.index.organisations)
	if simulated > 0 {
		stock("members", "Members in all", Members, func(r *engine.Run) (total float64) {
			for o := range simulated {
				total += r.Members[o*months+k]
			}
			return total
		})
	}
	for _, o := range m.p.Cluster.Organisations {
		if i, ok := m.index.organisations[o.ID]; ok {
			stock("members/"+string(o.ID), "Members of "+o.Title, Members, func(r *engine.Run) float64 { return r.Members[i*months+k] })
		}
	}
	for s, stage := range m.p.Cluster.Stages {
		stock("stage/"+string(stage.ID), "Organisations: "+stage.Title, Organisations, func(r *engine.Run) (count float64) {
			for o := range simulated {
				count += indicate(int(r.Stage[o*months+k]) == s)
			}
			return count
		})
	}
	for _, n := range m.p.KPI.Indicators {
		if i, ok := m.index.indicators[n.ID]; ok {
			stock("indicator/"+string(n.ID), n.Title, Other, func(r *engine.Run) float64 { return r.Indicators[i*months+k] })
		}
	}
	if len(m.p.Broker.Districts) > 0 {
		stock("brokers", "Brokers in place", Brokers, func(r *engine.Run) float64 { return float64(r.Brokers[k]) })
	}
}

// targets are the chances that indicators reach their targets in time, where
// that is within the horizon.
func (m *measurer) targets() {
	months, horizon := m.p.Roadmap.Months(), m.p.Roadmap.Horizon
	for _, n := range m.p.KPI.Indicators {
		i, ok := m.index.indicators[n.ID]
		if !ok || n.Target.Value == nil || !horizon.Contains(n.TargetMonth) {
			continue
		}
		at, target := i*months+n.TargetMonth.Sub(horizon.Start), n.Target.Value.Mean()
		m.add(Metric{ID: "target/" + string(n.ID), Title: n.Title + ": target reached", Unit: Event, Chance: true},
			func(r *engine.Run) float64 { return indicate(r.Indicators[at] >= target) })
	}
}

func (m *measurer) risks() {
	for i, risk := range m.p.Risks {
		metric := Metric{ID: "risk/" + string(risk.ID), Title: "Risk: " + risk.Title, Unit: Event, Chance: true}
		if risk.Strikes == programme.EachYear {
			metric.Unit, metric.Chance = Times, false
		}
		m.add(metric, func(r *engine.Run) float64 { return float64(r.Struck[i]) })
	}
}

func indicate(event bool) float64 {
	if event {
		return 1
	}
	return 0
}
