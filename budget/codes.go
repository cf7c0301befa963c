package budget

import "github.com/clusterprogramme/programme/value/finding"

// The codes of this package.
const (
	CodeCurrency     = "budget/currency"
	CodeYearStart    = "budget/year-start"
	CodeCategory     = "budget/category"
	CodePeriod       = "budget/period"
	CodeDriver       = "budget/driver"
	CodeWindow       = "budget/window"
	CodeIndexation   = "budget/indexation"
	CodeNoIndexation = "budget/indexation-none"
	CodeNoFunder     = "budget/funder-missing"
	CodeCut          = "budget/cut-year"
	CodeMinor        = "budget/minor-unit"
	CodePosts        = "budget/posts"
	CodeStaffGap     = "budget/staff-gap"
	CodeStatement    = "budget/statement"
	CodeTotal        = "budget/total-mismatch"
	CodeComparison   = "budget/comparison"
)

// Rules is the rule book of this package.
func Rules() []finding.Rule {
	return []finding.Rule{
		{Code: CodeCurrency, Severity: finding.Error, About: "a budget with lines is in a currency"},
		{Code: CodeYearStart, Severity: finding.Error, About: "a budget year starts in a calendar month, 1 to 12"},
		{Code: CodeCategory, Severity: finding.Error, About: "a line is of one of the nine categories"},
		{Code: CodePeriod, Severity: finding.Error, About: "an amount is per year, per month or once"},
		{Code: CodeDriver, Severity: finding.Error, About: "an amount is for each broker, each organisation, or for the line"},
		{Code: CodeWindow, Severity: finding.Error, About: "a line is due during an activity or in given months"},
		{Code: CodeIndexation, Severity: finding.Error, About: "an indexation has a name and a base month"},
		{Code: CodeNoIndexation, Severity: finding.Note, About: "amounts over several years are indexed"},
		{Code: CodeNoFunder, Severity: finding.Note, About: "somebody pays each line"},
		{Code: CodeCut, Severity: finding.Error, About: "a cut falls in a year from 1 to 9999"},
		{Code: CodeMinor, Severity: finding.Error, About: "a line's amount is in whole minor units of the currency"},
		{Code: CodePosts, Severity: finding.Error, About: "a position has more than no posts and at most 10 000"},
		{Code: CodeStaffGap, Severity: finding.Warning, About: "the positions of a personnel line cost what the line gives, within 5 %"},
		{Code: CodeStatement, Severity: finding.Error, About: "a statement names lines of its own period"},
		{Code: CodeTotal, Severity: finding.Warning, About: "lines add up to the total that is stated"},
		{Code: CodeComparison, Severity: finding.Note, About: "lines cost what they are compared with"},
	}
}
