package programme

import (
	"slices"

	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
	"github.com/clusterprogramme/programme/value/month"
)

// Vacate takes the broker of a district away. The zero Vacate is not valid.
type Vacate struct {
	// District that loses its broker.
	District id.District `json:"district"`
	// From is the first month without; none means that it never finds one.
	From month.Month `json:"from,omitzero"`
}

// Apply makes the change.
func (c Vacate) Apply(p *Programme, at finding.At) {
	for i := range p.Broker.Districts {
		d := &p.Broker.Districts[i]
		if d.ID != c.District {
			continue
		}
		from := c.From
		if !from.IsValid() {
			from = p.Roadmap.Horizon.Start
		}
		if !d.VacantFrom.IsValid() || from < d.VacantFrom {
			d.VacantFrom = from
		}
		return
	}
	id.Known(at.In("district"), c.District, districtNames(p), "district")
}

// AddOrganisation adds an organisation to the policy. The zero
// AddOrganisation is not valid.
type AddOrganisation struct {
	// Organisation that is added.
	Organisation cluster.Organisation `json:"organisation"`
}

// Apply makes the change.
func (c AddOrganisation) Apply(p *Programme, at finding.At) {
	known := organisationNames(p)
	if at.In("organisation", "id").Check(!known.Has(string(c.Organisation.ID)), CodeChangeExists, "there is an organisation %q already: give another name", c.Organisation.ID) {
		p.Cluster.Organisations = append(p.Cluster.Organisations, c.Organisation)
	}
}

// DropOrganisation takes an organisation out of the policy, and all that
// speaks of it alone. The zero DropOrganisation is not valid.
type DropOrganisation struct {
	// Organisation that is taken out.
	Organisation id.Organisation `json:"organisation"`
}

// Apply makes the change.
func (c DropOrganisation) Apply(p *Programme, at finding.At) {
	if !id.Known(at.In("organisation"), c.Organisation, organisationNames(p), "organisation") {
		return
	}
	policy := &p.Cluster
	policy.Organisations = slices.DeleteFunc(policy.Organisations, func(o cluster.Organisation) bool { return o.ID == c.Organisation })
	policy.Map.Organisations = slices.DeleteFunc(policy.Map.Organisations, func(name id.Organisation) bool { return name == c.Organisation })
	policy.ProvisionalPartners = slices.DeleteFunc(policy.ProvisionalPartners, func(g cluster.ProvisionalPartner) bool { return g.Organisation == c.Organisation })
	gone := make(map[id.Effect]bool)
	p.KPI.Effects = slices.DeleteFunc(p.KPI.Effects, func(e kpi.Effect) bool {
		gone[e.ID] = e.On.Members == c.Organisation
		return gone[e.ID]
	})
	for i := range p.Risks {
		p.Risks[i].Impacts = slices.DeleteFunc(p.Risks[i].Impacts, func(impact Impact) bool {
			scale, ok := impact.(ScaleEffect)
			return ok && gone[scale.Effect]
		})
	}
}
