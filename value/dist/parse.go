package dist

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// LongestText is the length in bytes of the longest text that [Parse] reads.
const LongestText = 64 << 10

// ParseError says that a text is not of the form of a distribution.
type ParseError struct {
	In   string // the whole text
	Rule string // what to do, in English; not stable
}

func (e *ParseError) Error() string {
	return fmt.Sprintf("dist: %.60q is no distribution: %s", e.In, e.Rule)
}

// Parse reads a distribution as its String writes it, with any spaces between
// the parts; a bare number is a [Point]. The error is a [*ParseError], or that
// of Validate when the parameters make no distribution.
//
//	dist     = number | kind "(" argument { "," argument } ")"
//	argument = number | number ":" number | name "=" number
func Parse(s string) (Dist, error) {
	d, rule := parse(s)
	if rule != "" {
		return nil, &ParseError{In: s, Rule: rule}
	}
	if err := d.Validate(); err != nil {
		return nil, err
	}
	return d, nil
}

// parse gives the distribution, or the rule that the text breaks.
func parse(s string) (d Dist, rule string) {
	if len(s) > LongestText {
		return nil, fmt.Sprintf("it is longer than %d bytes", LongestText)
	}
	s = strings.TrimSpace(s)
	if x, ok := parseNumber(s); ok {
		return Point{Value: x}, ""
	}
	name, rest, opened := strings.Cut(s, "(")
	body, closed := strings.CutSuffix(rest, ")")
	if !opened || !closed {
		return nil, "write a kind with its parameters in parentheses, such as pert(2, 3, 5)"
	}
	forms := forms()
	i := slices.IndexFunc(forms, func(f form) bool { return f.Name == strings.TrimSpace(name) })
	if i < 0 {
		return nil, "use one of the kinds " + nameList(forms)
	}
	f := forms[i]
	a, rule := f.arguments(body)
	if rule != "" {
		return nil, rule
	}
	return f.read(a), ""
}

// arguments reads what stands between the parentheses, or gives the rule that
// it breaks.
func (f form) arguments(body string) (a arguments, rule string) {
	a.named = make(map[string]float64)
	body = strings.TrimSpace(body)
	for more := body != ""; more; {
		var part string
		part, body, more = strings.Cut(body, ",")
		if rule := f.argument(&a, part); rule != "" {
			return a, rule
		}
	}
	if f.numbers != nil && len(a.numbers) != len(f.numbers) {
		return a, fmt.Sprintf("%s takes %s, in this order, and here are %d numbers", f.Name, strings.Join(f.numbers, ", "), len(a.numbers))
	}
	return a, ""
}

func (f form) argument(a *arguments, part string) (rule string) {
	name, value, isNamed := strings.Cut(part, "=")
	if isNamed {
		return f.option(a, strings.TrimSpace(name), value)
	}
	if len(a.named) > 0 {
		return "put the numbers with a name last"
	}
	left, right, isPair := strings.Cut(part, ":")
	if isPair != f.pairs {
		if f.pairs {
			return "write each outcome as value: probability"
		}
		return "only discrete takes pairs with a colon"
	}
	x, ok := parseNumber(left)
	if !ok {
		return fmt.Sprintf("%.40q is no number: write one such as 2.5", strings.TrimSpace(left))
	}
	if !isPair {
		a.numbers = append(a.numbers, x)
		return ""
	}
	p, ok := parseNumber(right)
	if !ok {
		return fmt.Sprintf("%.40q is no probability: write one such as 0.25", strings.TrimSpace(right))
	}
	a.outcomes = append(a.outcomes, Outcome{Value: x, Probability: p})
	return ""
}

// option reads a number with a name.
func (f form) option(a *arguments, name, value string) (rule string) {
	if !slices.Contains(f.options, name) {
		if len(f.options) == 0 {
			return f.Name + " takes no numbers with a name"
		}
		return fmt.Sprintf("of the numbers with a name %s takes %s only", f.Name, strings.Join(f.options, ", "))
	}
	if _, twice := a.named[name]; twice {
		return fmt.Sprintf("%s stands there twice: leave one out", name)
	}
	x, ok := parseNumber(value)
	if !ok {
		return fmt.Sprintf("%.40q is no number: write one such as %s=2.5", strings.TrimSpace(value), name)
	}
	a.named[name] = x
	return ""
}

// parseNumber reads a finite decimal number, spaces around it allowed.
func parseNumber(s string) (x float64, ok bool) {
	s = strings.TrimSpace(s)
	if strings.Trim(s, "0123456789+-.eE") != "" {
		return 0, false // ParseFloat would take NaN, Inf and hexadecimal
	}
	x, err := strconv.ParseFloat(s, 64)
	return x, err == nil
}

func nameList(forms []form) string {
	names := make([]string, len(forms))
	for i, f := range forms {
		names[i] = f.Name
	}
	return strings.Join(names, ", ")
}
