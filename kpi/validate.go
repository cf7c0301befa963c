package kpi

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// mostValue bounds the values of indicators and factors.
const mostValue = 1e12

// mostFactor bounds the factors of effects: each of several may be large, a
// growth of a month may not.
const (
	mostFactor = 1e6
	mostGrowth = 10
)

// mostMonths bounds lags and ramps.
const mostMonths = 600

// Validate reports everything that is wrong with the framework by itself.
// Names of activities, organisations and regions are the business of the whole
// programme.
func (f Framework) Validate(at finding.At, book *cite.Book) {
	indicators := finding.NamesOf(f.Indicators, func(i Indicator) id.Indicator { return i.ID })
	dimensions := finding.NamesOf(f.Dimensions, func(d Dimension) id.Dimension { return d.ID })
	var seen id.Seen[id.Indicator]
	for i, n := range f.Indicators {
		at := at.In("indicators", i)
		seen.Check(at, n.ID)
		n.validate(at, book, dimensions)
	}
	for i, o := range f.Observations {
		o.validate(at.In("observations", i), book, indicators, dimensions)
	}
	var seenDimensions id.Seen[id.Dimension]
	for i, d := range f.Dimensions {
		at := at.In("dimensions", i)
		seenDimensions.Check(at, d.ID)
		id.Title(at, d.Title)
		book.Check(at, d.Ref)
	}
	f.validateTypology(at.In("typology"), book, indicators)
	f.Theory.validate(at.In("theory"), book, indicators)
	var effects id.Seen[id.Effect]
	for i, e := range f.Effects {
		at := at.In("effects", i)
		effects.Check(at, e.ID)
		f.validateEffect(at, book, e, indicators)
	}
}

func (i Indicator) validate(at finding.At, book *cite.Book, dimensions finding.Names) {
	id.Title(at, i.Title)
	at.In("unit").Check(i.Unit != "", CodeUnit, "give the unit, such as \"projects\"")
	finding.OneOf(at.In("level"), i.Level, CodeLevel, "level")
	if i.Dimension != "" {
		id.Known(at.In("dimension"), i.Dimension, dimensions, "dimension")
	}
	at = book.Check(at, i.Ref)
	i.Baseline.Check(at.In("baseline"), book, 0, mostValue)
	i.Target.Check(at.In("target"), book, 0, mostValue)
	at.In("target").Note(i.Level == Context || i.Level == Input || !i.Target.IsZero() && i.TargetMonth.IsValid(), CodeNoTarget,
		"%q has no target, or no month for it, so nobody can say whether it is reached: set both", i.Title)
}

func (o Observation) validate(at finding.At, book *cite.Book, indicators, dimensions finding.Names) {
	if at.Check((o.Indicator == "") != (o.Dimension == ""), CodeObservation, "name either the indicator or the dimension that was observed") {
		if o.Indicator != "" {
			id.Known(at.In("indicator"), o.Indicator, indicators, "indicator")
		} else {
			id.Known(at.In("dimension"), o.Dimension, dimensions, "dimension")
		}
	}
	at = book.Check(at, o.Ref)
	at.Check(o.Value != nil || o.Rank != 0 || o.WithinRank != 0 || len(o.Compared) > 0, CodeObservation, "say what was observed: a value, a rank or a comparison")
	at.In("value").Check(o.Value == nil || math.Abs(*o.Value) <= mostValue, CodeObservation, "a value is a number within %g", float64(mostValue))
	at.In("rank").Check(o.Rank == 0 && o.Of == 0 || 1 <= o.Rank && o.Rank <= o.Of, CodeRank, "give a rank from 1 to the number of those ranked (\"of\")")
	at.In("within_rank").Check(o.WithinRank >= 0, CodeRank, "a rank is 1 or more")
	for i, c := range o.Compared {
		finding.OneOf(at.In("compared", i, "side"), c.Side, CodeSide, "side")
	}
	for i, f := range o.Flags {
		finding.OneOf(at.In("flags", i), f, CodeFlag, "flag")
	}
}

func (f Framework) validateEffect(at finding.At, book *cite.Book, e Effect, indicators finding.Names) {
	id.Title(at, e.Title)
	if at.In("on").Check((e.On.Members == "") != (e.On.Indicator == ""), CodeStock, "name either the members of an organisation or an indicator") && e.On.Indicator != "" {
		if id.Known(at.In("on", "indicator"), e.On.Indicator, indicators, "indicator") {
			k := slices.IndexFunc(f.Indicators, func(i Indicator) bool { return i.ID == e.On.Indicator })
			at.In("on", "indicator").Check(f.Indicators[k].Simulated(), CodeStock, "the indicator %q has no baseline, so it cannot be moved: give it one", e.On.Indicator)
		}
	}
	finding.OneOf(at.In("moves"), e.Moves, CodeMotion, "motion")
	finding.OneOf(at.In("trigger", "when"), e.Trigger.When, CodeWhen, "time of a trigger")
	e.Lag.Check(at.In("lag_months"), book, 0, mostMonths)
	e.Ramp.Check(at.In("ramp_months"), book, 0, mostMonths)
	at.In("factors").Check(len(e.Factors) > 0, CodeFactors, "give the size of the effect as one factor or more")
	var seen id.Seen[id.Measure]
	for i, factor := range e.Factors {
		at := at.In("factors", i)
		seen.Check(at, factor.ID)
		id.Title(at, factor.Title)
		factor.Value.Need(at.In("value"), book, -mostFactor, mostFactor)
	}
	at.In("factors").Check(e.Moves != Grows || e.most() <= mostGrowth, CodeFactors,
		"the growth may reach %g a month: bound its factors so that it stays within %d", e.most(), mostGrowth)
	if e.Each != "" {
		finding.OneOf(at.In("each"), e.Each, CodeScale, "scale")
	}
}

func (f Framework) validateTypology(at finding.At, book *cite.Book, indicators finding.Names) {
	if len(f.Typology.Groups) == 0 {
		return
	}
	at = book.Check(at, f.Typology.Ref)
	values := f.values()
	var seen id.Seen[id.Measure]
	for i, g := range f.Typology.Groups {
		at := at.In("groups", i)
		seen.Check(at, g.ID)
		id.Title(at, g.Title)
		for k, b := range g.Bounds {
			at := at.In("bounds", k)
			id.Known(at.In("indicator"), b.Indicator, indicators, "indicator")
			book.Check(at, b.Ref)
			at.Check(b.sound(), CodeBound, "give at_least, below, or both in that order")
		}
		for k, r := range g.Regions {
			for _, b := range g.Bounds {
				if value, known := values[r][b.Indicator]; known && !b.Holds(value) {
					at.In("regions", k).Warn(false, CodeGroup, "%s has %g for %s, outside the group's bounds",
						finding.Quote(string(r)), value, finding.Quote(string(b.Indicator)))
				}
			}
		}
	}
	if gap, found := f.Typology.gap(); found {
		var places []string
		for indicator, value := range gap {
			places = append(places, fmt.Sprintf("%s %g", indicator, value))
		}
		slices.Sort(places)
		at.Note(false, CodeGap, "the groups leave a gap, for instance at %s: regions there are unclassified", strings.Join(places, ", "))
	}
}

// sound says whether a bound has an end, and its ends are possible values in
// order.
func (b Bound) sound() bool {
	number := func(end *float64) bool { return end == nil || math.Abs(*end) <= mostValue }
	ordered := b.AtLeast == nil || b.Below == nil || *b.AtLeast < *b.Below
	return (b.AtLeast != nil || b.Below != nil) && number(b.AtLeast) && number(b.Below) && ordered
}

// values gives the latest numbers of every region; of two of one year, the one
// that is said last.
func (f Framework) values() map[id.Region]map[id.Indicator]float64 {
	values := make(map[id.Region]map[id.Indicator]float64)
	years := make(map[id.Region]map[id.Indicator]int)
	for _, o := range f.Observations {
		if o.Value == nil || o.Indicator == "" {
			continue
		}
		if values[o.Region] == nil {
			values[o.Region], years[o.Region] = make(map[id.Indicator]float64), make(map[id.Indicator]int)
		}
		if year, met := years[o.Region][o.Indicator]; !met || o.Year >= year {
			values[o.Region][o.Indicator], years[o.Region][o.Indicator] = *o.Value, o.Year
		}
	}
	return values
}
