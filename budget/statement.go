package budget

import (
	"github.com/shopspring/decimal"

	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/money"
)

// Sum adds the amounts of the named lines, each for one unit and one period.
// It fails on lines of different currencies and on names that are no line.
func (b Budget) Sum(names ...id.Line) (money.Amount, error) {
	known := finding.NamesOf(b.Lines, func(l Line) id.Line { return l.ID })
	var total money.Amount
	for _, name := range names {
		if !known.Has(string(name)) {
			return money.Amount{}, &UnknownLineError{Line: name}
		}
	}
	for _, l := range b.Lines {
		for _, name := range names {
			if l.ID != name {
				continue
			}
			next, err := total.Add(l.Amount.Value)
			if err != nil {
				return money.Amount{}, err
			}
			total = next
		}
	}
	return total, nil
}

// UnknownLineError says that a budget has no such line.
type UnknownLineError struct{ Line id.Line }

func (e *UnknownLineError) Error() string {
	return "budget: there is no line " + finding.Quote(string(e.Line))
}

// validateStatement holds a stated sum against what its lines add up to.
func (b Budget) validateStatement(at finding.At, s Statement) {
	if !at.In("lines").Check(len(s.Lines) > 0, CodeStatement, "name the lines that it speaks of") {
		return
	}
	for _, l := range b.Lines {
		for k, name := range s.Lines {
			if l.ID == name {
				at.In("lines", k).Check(l.Per == s.Per && l.Each == "", CodeStatement,
					"the statement is per %s, the line is not, or is for each of several units: they cannot be added up", s.Per)
			}
		}
	}
	total, err := b.Sum(s.Lines...)
	if err != nil || s.Amount.Value.Currency() == "" || s.Amount.Value.IsNegative() {
		return // reported at the amounts
	}
	gap, err := total.Sub(s.Amount.Value)
	if err != nil {
		return
	}
	share := ""
	if stated := s.Amount.Value.Decimal(); !stated.IsZero() {
		share = ": a gap of " + gap.Decimal().Shift(2).DivRound(stated, 2).String() + " %"
	}
	const message = "the lines add up to %v, %v %s the stated %v%s"
	side := "above"
	if gap.IsNegative() {
		side, gap = "below", gap.Neg()
	}
	if s.Comparison {
		at.In("amount").Note(gap.IsZero(), CodeComparison, message, total, gap, side, s.Amount.Value, share)
		return
	}
	at.In("amount").Warn(gap.IsZero(), CodeTotal, message, total, gap, side, s.Amount.Value, share)
}

// validateStaff holds the cost of the positions of each line against it. A gap
// of 5 % passes unremarked: an assumption of this library.
func (b Budget) validateStaff(at finding.At) {
	tolerance := decimal.New(5, -2)
	for i, l := range b.Lines {
		cost, posts, priced := decimal.Zero, decimal.Zero, true
		for _, p := range b.Positions {
			if p.Line != l.ID {
				continue
			}
			if p.OnCosts.Value == nil || p.OnCosts.Value.Validate() != nil || !(p.Posts > 0 && p.Posts <= 1e4) ||
				p.GrossPay.Value.Currency() != l.Amount.Value.Currency() {
				priced = false
				continue
			}
			each := p.GrossPay.Value.Decimal().Mul(decimal.NewFromFloat(1 + p.OnCosts.Value.Mean()))
			cost = cost.Add(each.Mul(decimal.NewFromFloat(p.Posts)))
			posts = posts.Add(decimal.NewFromFloat(p.Posts))
		}
		given := l.Amount.Value.Decimal()
		if !priced || posts.IsZero() || l.Per != Yearly || given.IsZero() {
			continue
		}
		if cost.IsZero() {
			at.In("lines", i).Citing(l.Amount.Ref.String()).Warn(false, CodeStaffGap,
				"the line gives %s, and its %s posts cost nothing: give their pay, or take them off the line", given.StringFixed(0), posts)
			continue
		}
		gap := cost.Sub(given)
		at.In("lines", i).Citing(l.Amount.Ref.String()).Warn(gap.Abs().LessThanOrEqual(given.Mul(tolerance)), CodeStaffGap,
			"the line gives %s, and its %s posts cost about %s: it pays for about %s posts of that mean cost",
			given.StringFixed(0), posts, cost.Round(0), given.Mul(posts).DivRound(cost, 1))
	}
}
