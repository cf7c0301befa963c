package kpi

import (
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

func (t Theory) validate(at finding.At, book *cite.Book, indicators finding.Names) {
	nodes := finding.NamesOf(t.Nodes, func(n Node) id.Node { return n.ID })
	leads := make(map[id.Node]bool, len(t.Links))
	for i, l := range t.Links {
		at := at.In("links", i)
		id.Known(at.In("from"), l.From, nodes, "box")
		id.Known(at.In("to"), l.To, nodes, "box")
		book.Check(at, l.Ref)
		leads[l.From] = true
	}
	var seen id.Seen[id.Node]
	last := make(map[NodeKind]int) // number of the box of the kind before
	for i, n := range t.Nodes {
		at := at.In("nodes", i)
		seen.Check(at, n.ID)
		id.Title(at, n.Title)
		finding.OneOf(at.In("kind"), n.Kind, CodeNodeKind, "kind of box")
		at = book.Check(at, n.Ref)
		for k, indicator := range n.Indicators {
			id.Known(at.In("indicators", k), indicator, indicators, "indicator")
		}
		if n.Number != 0 {
			at.In("number").Note(n.Number == last[n.Kind]+1, CodeNumbering, "number %d follows number %d: the source skips one, or a box is missing", n.Number, last[n.Kind])
			last[n.Kind] = n.Number
		}
		at.Warn(n.Kind != Challenge || leads[n.ID], CodeUnanswered, "nothing answers the challenge %q: link it to an objective", n.Title)
		at.Warn(n.Kind != Activity || leads[n.ID], CodeLeadsNowhere, "the activity %q leads to no result: link it to one", n.Title)
	}
}
