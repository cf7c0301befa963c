package strictjson

import (
	"fmt"

	"github.com/clusterprogramme/programme/value/finding"
)

// The codes of this package.
const (
	CodeSyntax        = "json/syntax"
	CodeEncoding      = "json/encoding"
	CodeEmpty         = "json/empty"
	CodeTooLarge      = "json/too-large"
	CodeTooDeep       = "json/too-deep"
	CodeTooMany       = "json/too-many"
	CodeTrailing      = "json/trailing"
	CodeNameUnknown   = "json/name-unknown"
	CodeNameDuplicate = "json/name-duplicate"
	CodeNameMissing   = "json/name-missing"
	CodeNull          = "json/null"
	CodeType          = "json/type"
	CodeNumber        = "json/number"
	CodeText          = "json/text"
	CodeValue         = "json/value"
	CodeChoice        = "json/choice"
)

// Rules is the rule book of this package.
func Rules() []finding.Rule {
	return []finding.Rule{
		{Code: CodeSyntax, Severity: finding.Error, About: "a document is JSON; reading ends at the first place where it is not"},
		{Code: CodeEncoding, Severity: finding.Error, About: "a document is UTF-8 without a byte order mark"},
		{Code: CodeEmpty, Severity: finding.Error, About: "a document is not blank"},
		{Code: CodeTooLarge, Severity: finding.Error, About: fmt.Sprintf("a document has at most %d MiB", Limit>>20)},
		{Code: CodeTooDeep, Severity: finding.Error, About: fmt.Sprintf("objects and arrays nest at most %d deep; reading ends where they nest deeper", Deepest)},
		{Code: CodeTooMany, Severity: finding.Error, About: "a document does not make the program take far more memory than its own length; reading ends where it would"},
		{Code: CodeTrailing, Severity: finding.Error, About: "nothing but white space follows the document"},
		{Code: CodeNameUnknown, Severity: finding.Error, About: "an object has the members that are defined and no others; case counts"},
		{Code: CodeNameDuplicate, Severity: finding.Error, About: "a name stands once in an object; the first one counts"},
		{Code: CodeNameMissing, Severity: finding.Error, About: "an object has every member that is not optional"},
		{Code: CodeNull, Severity: finding.Error, About: "null stands nowhere: a member without a value is left out"},
		{Code: CodeType, Severity: finding.Error, About: "a value is of the JSON type that is due"},
		{Code: CodeNumber, Severity: finding.Error, About: "a number is finite, and where an integer is due one without fraction and exponent, in range"},
		{Code: CodeText, Severity: finding.Error, About: "a text follows the grammar of its type"},
		{Code: CodeValue, Severity: finding.Error, About: "the parts of a value fit together"},
		{Code: CodeChoice, Severity: finding.Error, About: "a choice is an object with exactly one member, named for its kind"},
	}
}
