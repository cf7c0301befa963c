package programme

import (
	"slices"

	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// validateRoadmapNames holds the bodies that the roadmap names.
func (p *Programme) validateRoadmapNames(at finding.At) {
	bodies := bodyNames(p)
	owners := func(at finding.At, owners []roadmap.Owner) {
		for i, o := range owners {
			id.Known(at.In("owners", i, "body"), o.Body, bodies, "body")
		}
	}
	for i, a := range p.Roadmap.Activities {
		owners(at.In("activities", i), a.Owners)
	}
	for i, a := range p.Roadmap.Actions {
		owners(at.In("actions", i), a.Owners)
	}
	for i, d := range p.Roadmap.Decisions {
		for k, a := range d.Alternatives {
			if a.Body != "" {
				id.Known(at.In("decisions", i, "alternatives", k, "body"), a.Body, bodies, "body")
			}
		}
	}
}

// validateClusterNames holds the names that the cluster policy shares with its
// siblings, and its terms against the horizon.
func (p *Programme) validateClusterNames(at finding.At) {
	activities := activityNames(p)
	indicators := finding.NamesOf(p.KPI.Indicators, func(i kpi.Indicator) id.Indicator { return i.ID })
	for i, g := range p.Cluster.Programmes {
		at := at.In("programmes", i)
		id.Known(at.In("activity"), g.Activity, activities, "activity")
		at.In("term").Citing(g.Ref.String()).Warn(!g.Term.IsValid() || !p.Roadmap.Horizon.IsValid() || g.Term.End <= p.Roadmap.Horizon.End, CodeHorizon,
			"the programme runs to %v, the roadmap stops in %v: its last months are neither planned nor simulated", g.Term.End.Add(-1), p.Roadmap.Horizon.End.Add(-1))
	}
	if p.Cluster.Governance.Leader != "" {
		id.Known(at.In("governance", "leader"), p.Cluster.Governance.Leader, decisionNames(p), "decision")
	}
	if p.Cluster.Map.Hub != "" {
		id.Known(at.In("map", "hub"), p.Cluster.Map.Hub, bodyNames(p), "body")
	}
	measures := func(at finding.At, list []cluster.Measure) {
		for i, m := range list {
			if m.Indicator != "" {
				id.Known(at.In(i, "indicator"), m.Indicator, indicators, "indicator")
			}
		}
	}
	measures(at.In("vision", "success"), p.Cluster.Vision.Success)
	measures(at.In("monitoring"), p.Cluster.Monitoring)
	for i, g := range p.Cluster.Programmes {
		measures(at.In("programmes", i, "key_results"), g.KeyResults)
	}
	for i, o := range p.Cluster.Organisations {
		against := slices.ContainsFunc(p.Diagnosis.Statements, func(s Statement) bool {
			return o.Kind == cluster.Proposed && s.Heading == Threat && string(s.Subject) == string(o.ID)
		})
		at.In("organisations", i).Citing(o.Ref.String()).Note(!against, CodeProposed, "%q is proposed, yet a threat of the analysis is that those concerned refuse it: win them first", o.Title)
	}
}

// validateBudgetNames holds the names that the budget shares with its
// siblings, and its months against the horizon.
func (p *Programme) validateBudgetNames(at finding.At) {
	activities, bodies := activityNames(p), bodyNames(p)
	for i, l := range p.Budget.Lines {
		at := at.In("lines", i)
		if l.During.Activity != "" {
			id.Known(at.In("during", "activity"), l.During.Activity, activities, "activity")
		}
		if l.During.Months.IsValid() && p.Roadmap.Horizon.IsValid() {
			at.In("during", "months").Check(l.During.Months.Overlap(p.Roadmap.Horizon).Len() > 0, CodeLineWindow,
				"no month of %v lies in the horizon %v, so the line would never be due", l.During.Months, p.Roadmap.Horizon)
		}
		if l.Funder != "" {
			id.Known(at.In("funder"), l.Funder, bodies, "body")
		}
	}
	for i, position := range p.Budget.Positions {
		id.Known(at.In("positions", i, "role"), position.Role, bodies, "body")
	}
}

// validateBrokerNames holds the names that the network shares with its
// siblings, and the grant against the line that pays it.
func (p *Programme) validateBrokerNames(at finding.At) {
	n := p.Broker
	activities, bodies := activityNames(p), bodyNames(p)
	if n.Activity != "" {
		id.Known(at.In("activity"), n.Activity, activities, "activity")
	}
	if n.Coordinator != "" {
		id.Known(at.In("coordinator"), n.Coordinator, bodies, "body")
	}
	if n.Call.HostsPerDistrict != 0 {
		id.Known(at.In("call", "activity"), n.Call.Activity, activities, "activity")
		id.Known(at.In("call", "issuer"), n.Call.Issuer, bodies, "body")
		id.Known(at.In("call", "judge"), n.Call.Judge, bodies, "body")
	}
	for i, h := range n.Hosts {
		if h.Body != "" {
			id.Known(at.In("hosts", i, "body"), h.Body, bodies, "body")
		}
	}
	if !n.Grant.IsZero() {
		p.validateGrant(at.In("grant"))
	}
}

// validateGrant holds the grant against the line that pays it, and its stated
// total against the months in which the brokers are planned to work.
func (p *Programme) validateGrant(at finding.At) {
	g := p.Broker.Grant
	if g.Funder != "" {
		id.Known(at.In("funder"), g.Funder, bodyNames(p), "body")
	}
	if g.Line == "" || !id.Known(at.In("line"), g.Line, lineNames(p), "budget line") {
		return
	}
	i := slices.IndexFunc(p.Budget.Lines, func(l budget.Line) bool { return l.ID == g.Line })
	line := p.Budget.Lines[i]
	above, err := line.Amount.Value.Cmp(g.Ceiling.Value)
	if !at.In("line").Check(line.Per == budget.Monthly && line.Each == budget.PerBroker && err == nil && above <= 0, CodeGrantLine,
		"the line %q must give a monthly amount for each broker, not above the ceiling %v", g.Line, g.Ceiling.Value) {
		return
	}
	k := slices.IndexFunc(p.Roadmap.Activities, func(a roadmap.Activity) bool { return a.ID == p.Broker.Activity })
	if k < 0 || len(p.Broker.Districts) == 0 {
		return
	}
	monthly, err := line.Amount.Value.Times(int64(len(p.Broker.Districts)))
	if err != nil || monthly.IsZero() {
		return
	}
	planned := p.Roadmap.Activities[k].Planned
	whole, err := monthly.Times(int64(planned.Len()))
	if err != nil {
		return
	}
	months := g.Total.Value.Decimal().DivRound(monthly.Decimal(), 1)
	at.In("total").Citing(g.Total.Ref.String()).Warn(whole.Equal(g.Total.Value), CodeGrantWindow,
		"the stated %v pays %d districts for %s months; the brokers work in %v, %d months, which cost %v: say which period the total is for",
		g.Total.Value, len(p.Broker.Districts), months, planned, planned.Len(), whole)
}
