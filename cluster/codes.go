package cluster

import "github.com/clusterprogramme/programme/value/finding"

// The codes of this package.
const (
	CodeKind           = "cluster/kind"
	CodeReserved       = "cluster/id-reserved"
	CodeTransition     = "cluster/transition"
	CodeCriterion      = "cluster/criterion"
	CodeGrowth         = "cluster/growth-missing"
	CodeMandate        = "cluster/mandate"
	CodeWithin         = "cluster/within-circle"
	CodeAdvises        = "cluster/advises-and-decides"
	CodeEvaluates      = "cluster/evaluates-itself"
	CodeAlias          = "cluster/two-names"
	CodeTerm           = "cluster/term"
	CodeSupport        = "cluster/support"
	CodeVision         = "cluster/vision-short"
	CodeMapMissing     = "cluster/map-missing"
	CodeMapUnsupported = "cluster/map-unsupported"
	CodeFamilyFigure   = "cluster/family-figure"
	CodeGuest          = "cluster/guest"
	CodePastCall       = "cluster/past-call"
	CodePastCallLate   = "cluster/past-call-retroactive"
)

// Rules is the rule book of this package.
func Rules() []finding.Rule {
	return []finding.Rule{
		{Code: CodeKind, Severity: finding.Error, About: "an organisation is of one of the four kinds"},
		{Code: CodeReserved, Severity: finding.Error, About: "no organisation is named all"},
		{Code: CodeTransition, Severity: finding.Error, About: "a transition leads from one stage to another, by criteria, and there is one for each move"},
		{Code: CodeCriterion, Severity: finding.Error, About: "a criterion looks at members or supported months, and a transition at each once"},
		{Code: CodeGrowth, Severity: finding.Error, About: "simulated memberships have a growth"},
		{Code: CodeMandate, Severity: finding.Error, About: "a mandate is of one of the ten kinds"},
		{Code: CodeWithin, Severity: finding.Error, About: "no body is, through others, within itself"},
		{Code: CodeAdvises, Severity: finding.Warning, About: "nobody both advises and decides"},
		{Code: CodeEvaluates, Severity: finding.Warning, About: "nobody evaluates what they run"},
		{Code: CodeAlias, Severity: finding.Note, About: "a body goes by one name"},
		{Code: CodeTerm, Severity: finding.Error, About: "a programme has a term"},
		{Code: CodeSupport, Severity: finding.Error, About: "support is managerial, technical or financial"},
		{Code: CodeVision, Severity: finding.Warning, About: "the vision reaches to the end of the programmes"},
		{Code: CodeMapMissing, Severity: finding.Warning, About: "the map shows every supported organisation"},
		{Code: CodeMapUnsupported, Severity: finding.Warning, About: "every organisation on the map is supported"},
		{Code: CodeFamilyFigure, Severity: finding.Note, About: "the overview figure shows every family of activities"},
		{Code: CodeGuest, Severity: finding.Error, About: "a provisional partner is admitted and has a project with an end"},
		{Code: CodePastCall, Severity: finding.Error, About: "a past call has its four days in order"},
		{Code: CodePastCallLate, Severity: finding.Warning, About: "a call is published before what it pays for begins"},
	}
}
