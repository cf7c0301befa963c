package finding

import "fmt"

// Severity says what a finding means for a simulation. The zero Severity is
// not valid.
type Severity uint8

const (
	// Error marks a document that cannot be simulated.
	Error Severity = iota + 1
	// Warning marks a document that can be simulated, but look first.
	Warning
	// Note marks something worth knowing.
	Note
)

// String gives "error", "warning", "note", or "invalid".
func (s Severity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	case Note:
		return "note"
	}
	return "invalid"
}

// MarshalText gives the name of a valid severity.
func (s Severity) MarshalText() ([]byte, error) {
	if s < Error || s > Note {
		return nil, &SeverityError{In: fmt.Sprint(uint8(s))}
	}
	return []byte(s.String()), nil
}

// UnmarshalText reads "error", "warning" or "note".
func (s *Severity) UnmarshalText(text []byte) error {
	for _, known := range []Severity{Error, Warning, Note} {
		if known.String() == string(text) {
			*s = known
			return nil
		}
	}
	return &SeverityError{In: string(text)}
}

// SeverityError says that a text or number names no severity.
type SeverityError struct{ In string }

func (e *SeverityError) Error() string {
	return fmt.Sprintf("finding: %s is no severity: use error, warning or note", Quote(e.In))
}
