package roadmap

import "github.com/clusterprogramme/programme/value/finding"

// The codes of this package.
const (
	CodeHorizon      = "roadmap/horizon"
	CodePart         = "roadmap/part-missing"
	CodeKind         = "roadmap/kind"
	CodePlanned      = "roadmap/planned-missing"
	CodeUntil        = "roadmap/until-before-start"
	CodeDeadline     = "roadmap/deadline-before-start"
	CodeLinkType     = "roadmap/link-type"
	CodeLinkSelf     = "roadmap/link-self"
	CodeLinkLag      = "roadmap/link-lag"
	CodeCycle        = "roadmap/cycle"
	CodeEvent        = "roadmap/event"
	CodeCapacity     = "roadmap/capacity"
	CodeTask         = "roadmap/task"
	CodeReviewTasks  = "roadmap/review-tasks"
	CodeAlternatives = "roadmap/alternatives"
	CodeUndecided    = "roadmap/undecided"
	CodeOwner        = "roadmap/owner-missing"
	CodeMarks        = "roadmap/marks-missing"
	CodePlanGap      = "roadmap/plan-gap"
	CodeDeadlineGap  = "roadmap/deadline-gap"
	CodeMonthShared  = "roadmap/month-shared"
)

// Rules is the rule book of this package.
func Rules() []finding.Rule {
	return []finding.Rule{
		{Code: CodeHorizon, Severity: finding.Error, About: "the horizon is a span of at most 600 months"},
		{Code: CodePart, Severity: finding.Error, About: "an activity or action belongs to a part of the programme"},
		{Code: CodeKind, Severity: finding.Error, About: "an activity is a step, delivery, review or milestone"},
		{Code: CodePlanned, Severity: finding.Error, About: "an activity has a planned span that begins within the horizon"},
		{Code: CodeUntil, Severity: finding.Error, About: "a fixed last month is not before the planned start"},
		{Code: CodeDeadline, Severity: finding.Error, About: "a deadline is not before the planned start"},
		{Code: CodeLinkType, Severity: finding.Error, About: "a link is of one of the four types"},
		{Code: CodeLinkSelf, Severity: finding.Error, About: "an activity does not wait for itself"},
		{Code: CodeLinkLag, Severity: finding.Error, About: "a lag is a finite number of months within 600"},
		{Code: CodeCycle, Severity: finding.Error, About: "no activity waits, through others, for itself"},
		{Code: CodeEvent, Severity: finding.Error, About: "an event is a start or a finish"},
		{Code: CodeCapacity, Severity: finding.Error, About: "an owner acts in one of the four capacities"},
		{Code: CodeTask, Severity: finding.Error, About: "a review's tasks are of the four kinds"},
		{Code: CodeReviewTasks, Severity: finding.Note, About: "every review of a delivery monitors, evaluates and corrects"},
		{Code: CodeAlternatives, Severity: finding.Error, About: "a decision has two alternatives or more"},
		{Code: CodeUndecided, Severity: finding.Warning, About: "a decision is taken"},
		{Code: CodeOwner, Severity: finding.Error, About: "an action has an owner"},
		{Code: CodeMarks, Severity: finding.Error, About: "an action promises a date"},
		{Code: CodePlanGap, Severity: finding.Warning, About: "an activity's planned span is what its links and planned durations give"},
		{Code: CodeDeadlineGap, Severity: finding.Warning, About: "the planned spans keep the deadlines and the action plan's dates"},
		{Code: CodeMonthShared, Severity: finding.Note, About: "no month is counted both to an activity and to one that waits for its end"},
	}
}
