package programme

import (
	"slices"
	"strings"

	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

func (p *Programme) validateDiagnosis(at finding.At, book *cite.Book) {
	dimensions := finding.NamesOf(p.KPI.Dimensions, func(d kpi.Dimension) id.Dimension { return d.ID })
	nodes := finding.NamesOf(p.KPI.Theory.Nodes, func(n kpi.Node) id.Node { return n.ID })
	first := make(map[id.Measure]int) // the statement that first spoke of a subject
	for i, s := range p.Diagnosis.Statements {
		at := at.In("statements", i)
		finding.OneOf(at.In("heading"), s.Heading, CodeHeading, "heading")
		at.In("text").Check(strings.TrimSpace(s.Text) != "", CodeText, "give the statement a text")
		if s.Bearing != "" {
			finding.OneOf(at.In("bearing"), s.Bearing, CodeBearing, "bearing")
		}
		if s.Quantifier != "" {
			finding.OneOf(at.In("quantifier"), s.Quantifier, CodeQuantifier, "quantifier")
		}
		if s.Dimension != "" {
			id.Known(at.In("dimension"), s.Dimension, dimensions, "dimension")
		}
		if s.Challenge != "" {
			id.Known(at.In("challenge"), s.Challenge, nodes, "box of the theory")
		}
		at = book.Check(at, s.Ref)
		p.validateContradiction(at, s)
		if s.Subject == "" {
			continue
		}
		k, met := first[s.Subject]
		if !met {
			first[s.Subject] = i
			continue
		}
		before := p.Diagnosis.Statements[k]
		at.In("quantifier").Note(s.Quantifier == "" || before.Quantifier == "" || s.Quantifier == before.Quantifier, CodeQuantifiers,
			"here it is %q, in %s it is %q: settle how many there are", s.Quantifier, before.Ref, before.Quantifier)
		at.In("heading").Note(s.favour()*before.favour() >= 0, CodeBothSides,
			"%q stands here under %q, in %s under %q: say which it is", s.Subject, s.Heading, before.Ref, before.Heading)
	}
	risks := riskNames(p)
	for i, e := range p.Diagnosis.Events {
		at := at.In("events", i)
		id.Title(at, e.Title)
		at = book.Check(at, e.Ref)
		at.In("risk").Warn(e.Risk != "" || e.Months.Overlap(p.Roadmap.Horizon).Len() == 0, CodeEvent,
			"%q falls in %v, within the roadmap, and no risk covers it: add one", e.Title, e.Months)
		if e.Risk != "" {
			id.Known(at.In("risk"), e.Risk, risks, "risk")
		}
	}
}

// validateContradiction holds a statement against the ranks of the composite
// index: what is judged against the region should not be where it comes first
// of all regions, nor one of its own three best dimensions.
func (p *Programme) validateContradiction(at finding.At, s Statement) {
	if s.Dimension == "" || s.favour() >= 0 {
		return
	}
	const best = 3
	i := slices.IndexFunc(p.KPI.Observations, func(o kpi.Observation) bool {
		return o.Dimension == s.Dimension && o.Region == p.Region.ID && (o.Rank == 1 || 1 <= o.WithinRank && o.WithinRank <= best)
	})
	if i < 0 {
		return
	}
	at.In("dimension").Note(false, CodeContradiction, "the analysis counts this against the region, the index counts %q among its best (%s)", s.Dimension, p.KPI.Observations[i].Ref)
}

// favour is +1 for a statement in favour of the region, -1 for one against it,
// and 0 for one that is neither.
func (s Statement) favour() int {
	switch {
	case s.Bearing == For || s.Heading == Strength || s.Heading == Opportunity:
		return 1
	case s.Bearing == Against || s.Heading == Weakness || s.Heading == Threat:
		return -1
	}
	return 0
}
