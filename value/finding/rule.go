package finding

// Rule describes a code: the entry of a rule book. It is comparable. The zero
// Rule is not valid.
type Rule struct {
	// Code is the stable name.
	Code string `json:"code"`
	// Severity is the severity of every finding with this code.
	Severity Severity `json:"severity"`
	// About says in a sentence what the rule asks.
	About string `json:"about"`
}
