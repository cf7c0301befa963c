package scenario_test

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/scenario"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/money"
	"github.com/clusterprogramme/programme/value/month"
)

// TestCostsAreExact holds every line and year of random budgets against the
// rule of docs/model.md, section 6, worked out with whole numbers and decimals
// of any length.
func TestCostsAreExact(t *testing.T) {
	for _, yearStart := range []int{0, 1, 4, 12} {
		t.Run(fmt.Sprintf("years from month %d", yearStart), func(t *testing.T) {
			p := randomBudget(rand.New(rand.NewPCG(7, uint64(yearStart))))
			p.Budget.YearStart = yearStart
			tr := asPlanned(t, p).Trace(0, 0)
			nothing := 0
			for _, l := range p.Budget.Lines {
				for year := 2019; year <= 2023; year++ {
					got, _ := tr.Cost(l.ID, year)
					want := exact(p, tr, l, year)
					if want.IsZero() {
						nothing++
					}
					if !got.Decimal().Equal(want) {
						t.Errorf("%s costs %v in %d, want %v: %+v", l.ID, got, year, want, l)
					}
				}
			}
			if nothing > len(p.Budget.Lines)*4 {
				t.Errorf("%d costs are nothing", nothing)
			}
		})
	}
}

// exact is the cost of a line in a budget year.
func exact(p *programme.Programme, tr *scenario.Trace, l budget.Line, year int) decimal.Decimal {
	start, finish := 0.0, float64(p.Roadmap.Months())
	if l.During.Activity != "" {
		start, finish, _ = tr.Activity(l.During.Activity)
		if l.Per == budget.Once {
			finish = max(finish, start+1)
		}
	}
	weight, met := new(big.Int), false
	for n := range p.Roadmap.Months() {
		m := at(p, n)
		due := math.Ceil(start-1e-9) <= float64(n) && float64(n) < math.Ceil(finish-1e-9)
		if !due || l.During.Months.IsValid() && !l.During.Months.Contains(m) || l.Per == budget.Once && met {
			continue
		}
		met = true
		named := m.Year()
		if int(m.Month()) < p.Budget.YearStart {
			named--
		}
		if named != year {
			continue
		}
		units := 1
		switch l.Each {
		case budget.PerBroker:
			units, _ = tr.Brokers(m)
		case budget.PerOrganisation:
			units = 3 // of the organisations of randomBudget
		}
		weight.Add(weight, new(big.Int).Mul(big.NewInt(int64(units)), exactFactor(p, l, m, year)))
	}
	parts := int64(1)
	if l.Per == budget.Yearly {
		parts = 12
	}
	amount := l.Amount.Value.Decimal().Mul(decimal.NewFromBigInt(weight, -9))
	return amount.DivRound(decimal.NewFromInt(parts), 2)
}

// exactFactor is the factor of a line in a month, in billionths.
func exactFactor(p *programme.Programme, l budget.Line, m month.Month, year int) *big.Int {
	factor := billionths(l.Multiplier.Or(1).Mean())
	times := func(x float64) {
		factor.Mul(factor, billionths(x)).Add(factor, big.NewInt(5e8)).Quo(factor, big.NewInt(1e9))
	}
	if x := l.Indexation; !x.IsZero() {
		power := 1.0
		for n := 12; m.Sub(x.Base) >= n; n += 12 {
			power *= 1 + x.Rate.Value.Mean()
		}
		times(power)
	}
	for _, c := range l.Cuts {
		if c.Year == year {
			times(c.Factor.Value.Mean())
		}
	}
	for _, r := range p.Risks {
		soft := 1.0
		for _, mitigation := range r.Mitigations {
			soft *= mitigation.ImpactFactor.Or(1).Mean()
		}
		for _, impact := range r.Impacts {
			for _, name := range impact.(programme.ScaleLines).Lines {
				if name == l.ID && r.Switch == programme.On {
					times(1 + (impact.(programme.ScaleLines).Factor.Value.Mean()-1)*soft)
				}
			}
		}
	}
	return factor
}

// billionths rounds a number to whole billionths, halves away from zero.
func billionths(x float64) *big.Int {
	exact := new(big.Rat).SetFloat64(min(x, 1000))
	exact.Mul(exact, big.NewRat(1e9, 1)).Add(exact, big.NewRat(1, 2))
	return new(big.Int).Quo(exact.Num(), exact.Denom())
}

// randomBudget has sixty certain lines of every kind over activities of odd
// lengths, and risks that are held on and off.
func randomBudget(r *rand.Rand) *programme.Programme {
	p := bare("2020-02", "2023-05")
	for i, at := range []struct {
		first  string
		months float64
	}{{"2020-02", 7}, {"2020-06", 12.25}, {"2020-11", 24.9999999999}, {"2021-03", 60}, {"2023-01", 0.3}} {
		p.Roadmap.Activities = append(p.Roadmap.Activities, roadmap.Activity{
			ID: id.Activity(fmt.Sprintf("work-%d", i)), Title: "Work", Part: "office", Kind: roadmap.Step, Ref: assumed(),
			Planned: span(at.first, at.first), NotBefore: month.MustParse(at.first), Duration: certain(at.months),
		})
	}
	p.Cluster.Stages = []cluster.Stage{{ID: "only", Title: "Only", Ref: assumed()}}
	for i := range 4 {
		p.Cluster.Organisations = append(p.Cluster.Organisations, cluster.Organisation{
			ID: id.Organisation(fmt.Sprintf("organisation-%d", i)), Title: "Organisation", Kind: cluster.Proposed, Stage: "only", Supported: i > 0, Ref: assumed(),
		})
	}
	p.Broker = broker.Network{Activity: "work-1", Districts: []broker.District{
		{ID: "north", Title: "North", Ref: assumed()},
		{ID: "south", Title: "South", VacantFrom: month.MustParse("2021-02"), Ref: assumed()},
		{ID: "west", Title: "West", VacantFrom: month.MustParse("2020-01"), Ref: assumed()},
	}}
	p.Budget = budget.Budget{Currency: "EUR"}
	for i := range 60 {
		p.Budget.Lines = append(p.Budget.Lines, randomLine(r, id.Line(fmt.Sprintf("line-%d", i))))
	}
	for i, s := range []programme.Switch{programme.On, programme.On, programme.Off, programme.On} {
		risk := programme.Risk{
			ID: id.Risk(fmt.Sprintf("risk-%d", i)), Title: "Risk", Chance: certain(0.5), Strikes: programme.EachYear, Switch: s, Ref: assumed(),
		}
		if i == 1 {
			risk.Strikes = programme.AtMostOnce
			risk.Mitigations = []programme.Mitigation{{ID: "care", Title: "Care", Adopted: true, ImpactFactor: certain(0.37), Ref: assumed()}}
		}
		for range 2 {
			var lines []id.Line
			for _, n := range r.Perm(60)[:20] {
				lines = append(lines, id.Line(fmt.Sprintf("line-%d", n)))
			}
			risk.Impacts = append(risk.Impacts, programme.ScaleLines{Lines: lines, Factor: certain(factor(r))})
		}
		p.Risks = append(p.Risks, risk)
	}
	return p
}

func randomLine(r *rand.Rand, name id.Line) budget.Line {
	amount, err := money.FromMinor(r.Int64N(1e8)+1, "EUR")
	if err != nil {
		panic(err)
	}
	l := budget.Line{
		ID: name, Title: "Line", Category: budget.Indirect, Amount: euros(amount.Decimal().StringFixed(2)),
		Per: budget.Period(pick(r, budget.Yearly.Values())), Each: budget.Driver(pick(r, append(budget.PerBroker.Values(), ""))),
	}
	if r.IntN(3) > 0 {
		l.During.Activity = id.Activity(fmt.Sprintf("work-%d", r.IntN(5)))
	}
	if l.During.Activity == "" || r.IntN(3) == 0 {
		first := month.MustParse("2019-10").Add(r.IntN(30))
		l.During.Months = month.Span{Start: first, End: first.Add(6 + r.IntN(30))}
	}
	if r.IntN(2) == 0 {
		l.Multiplier = certain(factor(r))
	}
	if n := r.IntN(4); n < 3 {
		l.Indexation = budget.Indexation{
			Index: id.Measure(fmt.Sprintf("index-%d", n)), Rate: certain([]float64{-0.03, 0.015, 0.0273}[n]), Base: month.MustParse("2018-07").Add(r.IntN(40)),
		}
	}
	for range r.IntN(4) {
		l.Cuts = append(l.Cuts, budget.Cut{Year: 2019 + r.IntN(6), Factor: certain(factor(r))})
	}
	return l
}

// factor is a number from 0 to 2 with nine decimals.
func factor(r *rand.Rand) float64 { return float64(r.IntN(2e9)) / 1e9 }

func pick(r *rand.Rand, names []string) string { return names[r.IntN(len(names))] }
