package broker

import "github.com/clusterprogramme/programme/value/finding"

// The codes of this package.
const (
	CodeActivity        = "broker/activity-missing"
	CodeCall            = "broker/call"
	CodeConflict        = "broker/conflict-of-interest"
	CodeUse             = "broker/use"
	CodeUseBoth         = "broker/use-both"
	CodeUnofficial      = "broker/district-unofficial"
	CodePrinted         = "broker/district-printed"
	CodeMeetings        = "broker/meetings"
	CodeServiceFigure   = "broker/service-figure"
	CodePopulation      = "broker/population-spread"
	CodeGrantPerBroker  = "broker/grant-incomplete"
	CodeDistrictMissing = "broker/district-missing"
)

// Rules is the rule book of this package.
func Rules() []finding.Rule {
	return []finding.Rule{
		{Code: CodeActivity, Severity: finding.Error, About: "a network with districts works during an activity"},
		{Code: CodeCall, Severity: finding.Error, About: "a call selects one host or more in a district"},
		{Code: CodeConflict, Severity: finding.Warning, About: "no body that writes or judges the call may host a broker"},
		{Code: CodeUse, Severity: finding.Error, About: "a requirement is a gate, a score, or both"},
		{Code: CodeUseBoth, Severity: finding.Note, About: "a requirement is either a gate or a score"},
		{Code: CodeUnofficial, Severity: finding.Note, About: "districts have administrative status"},
		{Code: CodePrinted, Severity: finding.Note, About: "a district's name is spelled as its source prints it"},
		{Code: CodeMeetings, Severity: finding.Error, About: "brokers meet every so many whole months, from 1 to 120"},
		{Code: CodeServiceFigure, Severity: finding.Note, About: "the overview figure shows every service"},
		{Code: CodePopulation, Severity: finding.Warning, About: "one flat grant serves districts of like population"},
		{Code: CodeGrantPerBroker, Severity: finding.Error, About: "a grant has a ceiling, a total and a budget line"},
		{Code: CodeDistrictMissing, Severity: finding.Error, About: "a network that is described has districts"},
	}
}
