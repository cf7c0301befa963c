package cluster

import (
	"slices"

	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

func (g Governance) validate(at finding.At, book *cite.Book) {
	if !g.Ref.IsZero() {
		at = book.Check(at, g.Ref)
	}
	bodies := finding.NamesOf(g.Bodies, func(b Body) id.Body { return b.ID })
	within := make(map[id.Body]id.Body, len(g.Bodies))
	var seen id.Seen[id.Body]
	for i, b := range g.Bodies {
		within[b.ID] = b.Within
		at := at.In("bodies", i)
		seen.Check(at, b.ID)
		id.Title(at, b.Title)
		at = book.Check(at, b.Ref)
		if b.Within != "" {
			id.Known(at.In("within"), b.Within, bodies, "body")
		}
		for k, m := range b.Members {
			id.Known(at.In("members", k), m, bodies, "body")
		}
		b.validateMandates(at.In("mandates"))
		at.In("aliases").Note(len(b.Aliases) == 0, CodeAlias, "%q also goes by %v: use one name", b.Title, finding.NamesIn(b.Aliases...))
	}
	circle := g.circle(within)
	for i, b := range g.Bodies {
		at.In("bodies", i, "within").Check(!circle[b.ID], CodeWithin, "%q lies, through others, within itself: let one of them stand alone", b.ID)
	}
}

// circle gives the bodies that lie, through others, within themselves. Each
// body is walked through once, so that a long line of them takes no long time.
func (g Governance) circle(within map[id.Body]id.Body) map[id.Body]bool {
	circle := make(map[id.Body]bool)
	met := make(map[id.Body]int, len(g.Bodies)) // by which walk, from 1
	for i, b := range g.Bodies {
		up := b.ID
		for ; up != "" && met[up] == 0; up = within[up] {
			met[up] = i + 1
		}
		for ; up != "" && met[up] == i+1 && !circle[up]; up = within[up] {
			circle[up] = true
		}
	}
	return circle
}

func (b Body) validateMandates(at finding.At) {
	for i, m := range b.Mandates {
		finding.OneOf(at.In(i), m, CodeMandate, "mandate")
	}
	may := func(m Mandate) bool { return slices.Contains(b.Mandates, m) }
	at.Warn(!may(Advises) || !may(Approves), CodeAdvises, "%q both advises and approves: part the two", b.Title)
	at.Warn(!may(Evaluates) || !may(Runs) && !may(Manages), CodeEvaluates, "%q evaluates what it runs itself: let somebody independent judge", b.Title)
}
