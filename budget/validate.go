package budget

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/money"
)

// Validate reports everything that is wrong with the budget by itself. Names
// of activities and bodies are the business of the whole programme.
func (b Budget) Validate(at finding.At, book *cite.Book) {
	at.In("currency").Check(len(b.Lines) == 0 || b.Currency.IsValid(), CodeCurrency, "name the currency, such as EUR")
	at.In("year_start").Check(0 <= b.YearStart && b.YearStart <= 12, CodeYearStart, "give the calendar month, 1 to 12, in which a budget year starts")
	lines := finding.NamesOf(b.Lines, func(l Line) id.Line { return l.ID })
	var seen id.Seen[id.Line]
	indexed := len(b.Lines) == 0
	for i, l := range b.Lines {
		at := at.In("lines", i)
		seen.Check(at, l.ID)
		l.validate(at, book, b.Currency)
		indexed = indexed || !l.Indexation.IsZero()
	}
	b.validateIndexes(at)
	at.In("lines").Note(indexed, CodeNoIndexation, "no line is indexed, so every year costs what the first does: give an indexation, or say that prices are constant")
	for i, p := range b.Positions {
		at := at.In("positions", i)
		id.Known(at.In("line"), p.Line, lines, "budget line")
		at = book.Check(at, p.Ref)
		at.In("posts_fte").Check(p.Posts > 0 && p.Posts <= 1e4, CodePosts, "give the number of full-time posts")
		p.GrossPay.Need(at.In("gross_pay_per_year"), book, b.Currency)
		p.OnCosts.Need(at.In("on_cost_rate"), book, 0, 5)
	}
	b.validateStaff(at)
	var statements id.Seen[id.Measure]
	for i, s := range b.Statements {
		at := at.In("statements", i)
		statements.Check(at, s.ID)
		id.Title(at, s.Title)
		s.Amount.Need(at.In("amount"), book, b.Currency)
		known := finding.OneOf(at.In("per"), s.Per, CodePeriod, "period")
		for k, name := range s.Lines {
			known = id.Known(at.In("lines", k), name, lines, "budget line") && known
		}
		if known {
			b.validateStatement(at.Citing(s.Amount.Ref.String()), s)
		}
	}
}

func (l Line) validate(at finding.At, book *cite.Book, currency money.Currency) {
	id.Title(at, l.Title)
	finding.OneOf(at.In("category"), l.Category, CodeCategory, "category of cost")
	l.Amount.Need(at.In("amount"), book, currency)
	at = at.Citing(l.Amount.Ref.String())
	if _, exact := l.Amount.Value.Minor(); !exact {
		at.In("amount", "value").Check(false, CodeMinor, "%v is finer than the minor unit of its currency: round it", l.Amount.Value)
	}
	finding.OneOf(at.In("per"), l.Per, CodePeriod, "period")
	if l.Each != "" {
		finding.OneOf(at.In("each"), l.Each, CodeDriver, "unit of an amount")
	}
	at.In("during").Check(l.During != Window{}, CodeWindow, "say when it is due: during an activity, or in months first..last")
	l.Multiplier.Check(at.In("multiplier"), book, 0, MostFactor)
	if x := l.Indexation; !x.IsZero() {
		at := at.In("indexation")
		at.Check(x.Base.IsValid() && id.Valid(x.Index), CodeIndexation, "give the base month, and the name of the index")
		x.Rate.Need(at.In("rate_per_year"), book, -0.5, 1)
	}
	for i, c := range l.Cuts {
		at := at.In("cuts", i)
		at.In("year").Check(1 <= c.Year && c.Year <= 9999, CodeCut, "give the budget year")
		c.Factor.Need(at.In("factor"), book, 0, MostFactor)
	}
	at.In("funder").Note(l.Funder != "", CodeNoFunder, "nobody pays this line: name the funder")
}

// validateIndexes reports lines that share an index by name but not by rate.
func (b Budget) validateIndexes(at finding.At) {
	rates := make(map[id.Measure]string)
	for i, l := range b.Lines {
		x := l.Indexation
		if x.Rate.Value == nil {
			continue
		}
		rate, met := rates[x.Index]
		if !met {
			rates[x.Index] = x.Rate.Value.String()
			continue
		}
		at.In("lines", i, "indexation", "rate_per_year").Check(rate == x.Rate.Value.String(), CodeIndexation,
			"another line gives the index %q the rate %s: give both the same, or name two indexes", x.Index, finding.Quote(rate))
	}
}
