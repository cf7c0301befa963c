package kpi

import "github.com/clusterprogramme/programme/value/id"

// Gap is the gap finder, for tests.
func (t Typology) Gap() (map[id.Indicator]float64, bool) { return t.gap() }
