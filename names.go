package programme

import (
	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

func activityNames(p *Programme) finding.Names {
	return finding.NamesOf(p.Roadmap.Activities, func(a roadmap.Activity) id.Activity { return a.ID })
}

func decisionNames(p *Programme) finding.Names {
	return finding.NamesOf(p.Roadmap.Decisions, func(d roadmap.Decision) id.Decision { return d.ID })
}

func organisationNames(p *Programme) finding.Names {
	return finding.NamesOf(p.Cluster.Organisations, func(o cluster.Organisation) id.Organisation { return o.ID })
}

func bodyNames(p *Programme) finding.Names {
	return finding.NamesOf(p.Cluster.Governance.Bodies, func(b cluster.Body) id.Body { return b.ID })
}

func districtNames(p *Programme) finding.Names {
	return finding.NamesOf(p.Broker.Districts, func(d broker.District) id.District { return d.ID })
}

func lineNames(p *Programme) finding.Names {
	return finding.NamesOf(p.Budget.Lines, func(l budget.Line) id.Line { return l.ID })
}

func effectNames(p *Programme) finding.Names {
	return finding.NamesOf(p.KPI.Effects, func(e kpi.Effect) id.Effect { return e.ID })
}

func riskNames(p *Programme) finding.Names {
	return finding.NamesOf(p.Risks, func(r Risk) id.Risk { return r.ID })
}

// assumed makes a figure of a distribution that a change brings.
func assumed(d dist.Dist) figure.Uncertain {
	return figure.Uncertain{Value: d, Ref: cite.Ref{Standing: cite.Assumed, Reason: "change of a scenario"}}
}
