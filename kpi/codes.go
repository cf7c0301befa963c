package kpi

import "github.com/clusterprogramme/programme/value/finding"

// The codes of this package.
const (
	CodeUnit         = "kpi/unit-missing"
	CodeLevel        = "kpi/level"
	CodeNoTarget     = "kpi/target-missing"
	CodeObservation  = "kpi/observation"
	CodeRank         = "kpi/rank"
	CodeSide         = "kpi/side"
	CodeFlag         = "kpi/flag"
	CodeNodeKind     = "kpi/node-kind"
	CodeNumbering    = "kpi/numbering"
	CodeUnanswered   = "kpi/challenge-unanswered"
	CodeLeadsNowhere = "kpi/activity-leads-nowhere"
	CodeStock        = "kpi/stock"
	CodeMotion       = "kpi/motion"
	CodeWhen         = "kpi/when"
	CodeScale        = "kpi/scale"
	CodeFactors      = "kpi/factors"
	CodeBound        = "kpi/bound"
	CodeGroup        = "kpi/group-mismatch"
	CodeGap          = "kpi/typology-gap"
)

// Rules is the rule book of this package.
func Rules() []finding.Rule {
	return []finding.Rule{
		{Code: CodeUnit, Severity: finding.Error, About: "an indicator has a unit"},
		{Code: CodeLevel, Severity: finding.Error, About: "an indicator is of one of the five levels"},
		{Code: CodeNoTarget, Severity: finding.Note, About: "an indicator that the programme steers has a target and a month for it"},
		{Code: CodeObservation, Severity: finding.Error, About: "an observation is of one indicator or dimension, and says a number, a rank or a comparison"},
		{Code: CodeRank, Severity: finding.Error, About: "a rank lies between 1 and the number of those ranked"},
		{Code: CodeSide, Severity: finding.Error, About: "a comparison is above or below"},
		{Code: CodeFlag, Severity: finding.Error, About: "a flag is of one of the four kinds"},
		{Code: CodeNodeKind, Severity: finding.Error, About: "a box of the theory is of one of the nine kinds"},
		{Code: CodeNumbering, Severity: finding.Note, About: "the numbers of boxes of one kind have no gaps"},
		{Code: CodeUnanswered, Severity: finding.Warning, About: "something answers every challenge"},
		{Code: CodeLeadsNowhere, Severity: finding.Warning, About: "every activity leads to a result"},
		{Code: CodeStock, Severity: finding.Error, About: "an effect moves either a membership or an indicator with a baseline"},
		{Code: CodeMotion, Severity: finding.Error, About: "an effect grows or adds"},
		{Code: CodeWhen, Severity: finding.Error, About: "an effect lasts while its activity runs, after its start or after its finish"},
		{Code: CodeScale, Severity: finding.Error, About: "an effect is for each broker, each organisation, or as it stands"},
		{Code: CodeFactors, Severity: finding.Error, About: "an effect has a factor"},
		{Code: CodeBound, Severity: finding.Error, About: "a bound has a finite end, and its ends in order"},
		{Code: CodeGroup, Severity: finding.Warning, About: "a region keeps the bounds of the group it is named in"},
		{Code: CodeGap, Severity: finding.Note, About: "the groups of a typology leave no gap"},
	}
}
