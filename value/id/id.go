// Package id holds the names by which the parts of a programme meet: typed
// identifiers, so that a budget line can name an activity of the roadmap
// without the one package importing the other.
//
// An identifier is lower-case ASCII: groups of letters and digits joined by
// single hyphens, with slashes between levels, such as "office/set-up". It has
// at most [Longest] bytes. So no two identifiers differ in case or in Unicode
// form only.
package id

import "strings"

// Longest is the length in bytes of the longest identifier.
const Longest = 80

// The kinds of identifier. The zero value of each names nothing.
type (
	// Activity names an activity of the roadmap.
	Activity string
	// Action names a row of the action plan.
	Action string
	// Decision names a decision point of the roadmap.
	Decision string
	// Alternative names one way to take a decision.
	Alternative string
	// Organisation names a cluster organisation, export consortium or network.
	Organisation string
	// Body names a body or seat of governance, or a department.
	Body string
	// Stage names a maturity stage.
	Stage string
	// Project names a project of the clusters.
	Project string
	// Measure names a benefit, result, key result, service or requirement.
	Measure string
	// District names a territorial unit for one broker.
	District string
	// Line names a budget line.
	Line string
	// Indicator names an indicator.
	Indicator string
	// Effect names an effect on a stock.
	Effect string
	// Node names a box of the logic map.
	Node string
	// Dimension names a dimension of a composite index.
	Dimension string
	// Region names a region.
	Region string
	// Risk names a risk.
	Risk string
	// Mitigation names a mitigation of a risk.
	Mitigation string
	// Scenario names a scenario.
	Scenario string
)

// Valid says whether s follows the grammar of the package comment.
func Valid[S ~string](s S) bool {
	if len(s) == 0 || len(s) > Longest {
		return false
	}
	joint := true // a group must follow
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			joint = false
		case c == '-' || c == '/':
			if joint {
				return false
			}
			joint = true
		default:
			return false
		}
	}
	return !joint
}

// Suggest makes a valid identifier of a name that is none, "" when nothing of
// it can be kept.
func Suggest[S ~string](s S) string {
	if len(s) > 4*Longest {
		s = s[:4*Longest]
	}
	var b strings.Builder
	joint := byte(0) // waiting to be written before the next group
	for _, r := range strings.ToLower(string(s)) {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			if joint != 0 && b.Len() > 0 {
				b.WriteByte(joint)
			}
			joint = 0
			b.WriteRune(r)
		case r == '/':
			joint = '/'
		case joint == 0:
			joint = '-'
		}
	}
	made := b.String()
	if len(made) > Longest {
		made = strings.TrimRight(made[:Longest], "-/")
	}
	return made
}
