package programme

import (
	"fmt"
	"slices"
	"strings"

	"github.com/clusterprogramme/programme/broker"
	"github.com/clusterprogramme/programme/budget"
	"github.com/clusterprogramme/programme/cluster"
	"github.com/clusterprogramme/programme/internal/strictjson"
	"github.com/clusterprogramme/programme/kpi"
	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/figure"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// The codes of this package.
const (
	CodeFormat         = "programme/format"
	CodeRegionStatus   = "region/status"
	CodeRegionCode     = "region/code"
	CodeHeading        = "diagnosis/heading"
	CodeText           = "diagnosis/text-missing"
	CodeBearing        = "diagnosis/bearing"
	CodeQuantifier     = "diagnosis/quantifier"
	CodeQuantifiers    = "diagnosis/quantifiers-differ"
	CodeBothSides      = "diagnosis/both-sides"
	CodeContradiction  = "diagnosis/contradicts-index"
	CodeEvent          = "diagnosis/event-unaddressed"
	CodeEngagement     = "provenance/estimate"
	CodeFrequency      = "risk/frequency"
	CodeSwitch         = "risk/switch"
	CodeImpact         = "risk/impact-missing"
	CodeImpactEmpty    = "risk/impact-empty"
	CodeYearlyImpact   = "risk/yearly-impact"
	CodeLineWindow     = "budget/line-outside-horizon"
	CodeHorizon        = "cluster/term-outside-horizon"
	CodeProposed       = "cluster/proposed-against"
	CodeGrantLine      = "broker/grant-line"
	CodeGrantWindow    = "broker/grant-window"
	CodeScenarioCircle = "scenario/circle"
	CodeScenarioBound  = "scenario/bound"
	CodeChangeEmpty    = "scenario/change-empty"
	CodeChangeMonth    = "scenario/change-month"
	CodeChangeYear     = "scenario/change-year"
	CodeChangeExists   = "scenario/change-exists"
	CodeChangePanic    = "scenario/change-panic"
	CodeFactors        = "budget/factors"
	CodeWithdrawn      = "region/withdrawn"
)

// Rules is the rule book: every code that reading and validating a document
// can report, ordered by code, with its severity and what it asks.
func Rules() []finding.Rule {
	own := []finding.Rule{
		{Code: CodeFormat, Severity: finding.Error, About: "a document says which format it is in"},
		{Code: CodeRegionStatus, Severity: finding.Error, About: "a region's status is completed, withdrawn or part"},
		{Code: CodeRegionCode, Severity: finding.Error, About: "a region's code says which classification and vintage it is from"},
		{Code: CodeHeading, Severity: finding.Error, About: "a statement stands under one of the eight headings"},
		{Code: CodeText, Severity: finding.Error, About: "a statement has a text"},
		{Code: CodeBearing, Severity: finding.Error, About: "a bearing is for or against"},
		{Code: CodeQuantifier, Severity: finding.Error, About: "a quantifier is some, most or all"},
		{Code: CodeQuantifiers, Severity: finding.Note, About: "statements on one subject speak of equally many"},
		{Code: CodeBothSides, Severity: finding.Note, About: "a subject is not both in favour of the region and against it"},
		{Code: CodeContradiction, Severity: finding.Note, About: "what is judged a weakness is not ranked first by the index"},
		{Code: CodeEvent, Severity: finding.Warning, About: "an event within the roadmap is covered by a risk"},
		{Code: CodeEngagement, Severity: finding.Note, About: "the number of participants is a count"},
		{Code: CodeFrequency, Severity: finding.Error, About: "a risk strikes at most once or yearly"},
		{Code: CodeSwitch, Severity: finding.Error, About: "a switch is on or off"},
		{Code: CodeImpact, Severity: finding.Note, About: "a risk has an impact that a run can show"},
		{Code: CodeImpactEmpty, Severity: finding.Error, About: "an impact acts on something"},
		{Code: CodeYearlyImpact, Severity: finding.Error, About: "a yearly risk acts on budget lines"},
		{Code: CodeLineWindow, Severity: finding.Error, About: "a line's months meet the horizon"},
		{Code: CodeHorizon, Severity: finding.Warning, About: "the roadmap reaches to the end of the programmes"},
		{Code: CodeProposed, Severity: finding.Note, About: "a proposed organisation has nobody against it"},
		{Code: CodeGrantLine, Severity: finding.Error, About: "the line that pays a grant is a monthly amount for each broker, not above the ceiling"},
		{Code: CodeGrantWindow, Severity: finding.Warning, About: "the stated total of a grant pays for the months in which the brokers work"},
		{Code: CodeScenarioCircle, Severity: finding.Error, About: "no scenario extends itself"},
		{Code: finding.CodeMore, Severity: finding.Error, About: fmt.Sprintf("of more than %d findings the rest are counted; the last finding says so, and is as severe as the worst of them", finding.Most)},
		{Code: CodeScenarioBound, Severity: finding.Error, About: "a document has at most 100 scenarios of 1000 changes each, 16 in a row"},
		{Code: CodeChangePanic, Severity: finding.Error, About: "a change of the caller's own does not panic"},
		{Code: CodeFactors, Severity: finding.Error, About: "what a line can cost at most stays within a year under 10^15, its factors under 100 000"},
		{Code: CodeWithdrawn, Severity: finding.Note, About: "all regions of the scheme stayed to the end"},
		{Code: CodeChangeEmpty, Severity: finding.Error, About: "a change changes something"},
		{Code: CodeChangeMonth, Severity: finding.Error, About: "a change's month fits its activity"},
		{Code: CodeChangeYear, Severity: finding.Error, About: "a change's year lies in the horizon"},
		{Code: CodeChangeExists, Severity: finding.Error, About: "an organisation is added once"},
	}
	rules := slices.Concat(own, strictjson.Rules(), id.Rules(), cite.Rules(), figure.Rules(),
		roadmap.Rules(), cluster.Rules(), broker.Rules(), budget.Rules(), kpi.Rules())
	slices.SortFunc(rules, func(a, b finding.Rule) int { return strings.Compare(a.Code, b.Code) })
	return rules
}
