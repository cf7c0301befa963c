package programme

import (
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// Strike makes a risk strike in every run. The zero Strike is not valid.
type Strike struct {
	// Risk that strikes.
	Risk id.Risk `json:"risk"`
}

// Apply makes the change.
func (c Strike) Apply(p *Programme, at finding.At) {
	if r := findRisk(p, at, c.Risk); r != nil {
		r.Switch = On
	}
}

// Spare keeps a risk from striking. The zero Spare is not valid.
type Spare struct {
	// Risk that is spared.
	Risk id.Risk `json:"risk"`
}

// Apply makes the change.
func (c Spare) Apply(p *Programme, at finding.At) {
	if r := findRisk(p, at, c.Risk); r != nil {
		r.Switch = Off
	}
}

// Mitigate adopts a mitigation of a risk, or drops it. The zero Mitigate is
// not valid.
type Mitigate struct {
	// Risk that is softened.
	Risk id.Risk `json:"risk"`
	// Mitigation that is adopted.
	Mitigation id.Mitigation `json:"mitigation"`
	// Drop gives the mitigation up instead.
	Drop bool `json:"drop,omitzero"`
}

// Apply makes the change.
func (c Mitigate) Apply(p *Programme, at finding.At) {
	r := findRisk(p, at, c.Risk)
	if r == nil {
		return
	}
	for i := range r.Mitigations {
		if r.Mitigations[i].ID == c.Mitigation {
			r.Mitigations[i].Adopted = !c.Drop
			return
		}
	}
	known := finding.NamesOf(r.Mitigations, func(m Mitigation) id.Mitigation { return m.ID })
	id.Known(at.In("mitigation"), c.Mitigation, known, "mitigation")
}

func findRisk(p *Programme, at finding.At, name id.Risk) *Risk {
	for i := range p.Risks {
		if p.Risks[i].ID == name {
			return &p.Risks[i]
		}
	}
	id.Known(at.In("risk"), name, riskNames(p), "risk")
	return nil
}
