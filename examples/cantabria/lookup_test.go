package cantabria_test

import (
	"fmt"
	"slices"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/id"
)

// These give what the document says of one thing; nothing, or the zero value,
// where it says nothing.

func withStatus(p *programme.Programme, s programme.Status) int {
	count := 0
	for _, r := range append([]programme.Region{p.Region}, p.Peers...) {
		if r.Status == s {
			count++
		}
	}
	return count
}

func observed(p *programme.Programme, region id.Region, indicator id.Indicator) string {
	i := slices.IndexFunc(p.KPI.Observations, func(o kpi.Observation) bool { return o.Region == region && o.Indicator == indicator })
	if i < 0 {
		return ""
	}
	o, text := p.KPI.Observations[i], "none"
	if o.Value != nil {
		text = fmt.Sprint(*o.Value)
	}
	if o.Year != 0 {
		text = fmt.Sprint(o.Year, ": ", text)
	}
	if o.Rank != 0 {
		text += fmt.Sprint(", ", o.Rank, " of ", o.Of)
	}
	return text
}

func within(p *programme.Programme, rank int) (found id.Dimension) {
	for _, o := range p.KPI.Observations {
		if o.WithinRank == rank {
			found = o.Dimension
		}
	}
	return found
}

func ranked(p *programme.Programme, rank int) (found []id.Dimension) {
	for _, o := range p.KPI.Observations {
		if o.Dimension != "" && o.Rank == rank {
			found = append(found, o.Dimension)
		}
	}
	return found
}

func groups(p *programme.Programme) (sizes []int) {
	for _, g := range p.KPI.Typology.Groups {
		sizes = append(sizes, len(g.Regions))
	}
	return sizes
}

func counts(p *programme.Programme, headings ...programme.Heading) []int {
	sizes := make([]int, len(headings))
	for _, s := range p.Diagnosis.Statements {
		if i := slices.Index(headings, s.Heading); i >= 0 {
			sizes[i]++
		}
	}
	return sizes
}

func boxes(p *programme.Programme, kind kpi.NodeKind) (numbers []int) {
	for _, n := range p.KPI.Theory.Nodes {
		if n.Kind == kind {
			numbers = append(numbers, n.Number)
		}
	}
	return numbers
}

func impacts(p *programme.Programme, table string) []int {
	count := make([]int, 2)
	for _, n := range p.KPI.Theory.Nodes {
		switch {
		case n.Ref.Place == table && n.Kind == kpi.DirectImpact:
			count[0]++
		case n.Ref.Place == table && n.Kind == kpi.IndirectImpact:
			count[1]++
		}
	}
	return count
}

func activity(p *programme.Programme, name id.Activity) (found roadmap.Activity) {
	for _, a := range p.Roadmap.Activities {
		if a.ID == name {
			found = a
		}
	}
	return found
}

func supported(p *programme.Programme) []int {
	count := make([]int, 2)
	for _, o := range p.Cluster.Organisations {
		switch {
		case o.Supported && o.Kind == cluster.ClusterOrganisation:
			count[0]++
		case o.Supported && o.Kind == cluster.ExportConsortium:
			count[1]++
		}
	}
	return count
}

func amount(p *programme.Programme, name id.Line) string {
	for _, l := range p.Budget.Lines {
		if l.ID == name {
			return fmt.Sprint(l.Amount.Value, " a ", l.Per)
		}
	}
	return ""
}

func risks(p *programme.Programme, place string) int {
	count := 0
	for _, r := range p.Risks {
		if r.Ref.Place == place {
			count++
		}
	}
	return count
}

func marks(p *programme.Programme, name id.Action) (text string) {
	for _, a := range p.Roadmap.Actions {
		for i, m := range a.Marks {
			if a.ID != name {
				continue
			}
			if i > 0 {
				text += ", "
			}
			text += fmt.Sprint(m.Activity, " ", m.Event, " ", m.Due)
			if m.Onwards {
				text += " onwards"
			}
		}
	}
	return text
}

func owners(p *programme.Programme, name id.Action) []roadmap.Owner {
	for _, a := range p.Roadmap.Actions {
		if a.ID == name {
			return a.Owners
		}
	}
	return nil
}
