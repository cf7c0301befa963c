package finding_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/finding"
)

func TestSeverityText(t *testing.T) {
	for want, text := range map[finding.Severity]string{
		finding.Error: "error", finding.Warning: "warning", finding.Note: "note",
	} {
		t.Run(text, func(t *testing.T) {
			written, err := want.MarshalText()
			require.NoError(t, err)
			if string(written) != text || want.String() != text {
				t.Errorf("text %q, string %q", written, want)
			}
			var got finding.Severity
			require.NoError(t, got.UnmarshalText([]byte(text)))
			if got != want {
				t.Errorf("read as %v", got)
			}
		})
	}
}

func TestNoSeverity(t *testing.T) {
	for name, s := range map[string]finding.Severity{"zero": 0, "past the last": finding.Note + 1, "largest": 255} {
		t.Run(name, func(t *testing.T) {
			_, err := s.MarshalText()
			var out *finding.SeverityError
			require.ErrorAs(t, err, &out)
			if s.String() != "invalid" {
				t.Errorf("String = %q", s)
			}
		})
	}
	for name, text := range map[string]string{
		"empty": "", "capital": "Error", "space": "error ", "number": "1", "the name of none": "invalid",
	} {
		t.Run(name, func(t *testing.T) {
			s := finding.Note
			var out *finding.SeverityError
			require.ErrorAs(t, s.UnmarshalText([]byte(text)), &out)
			if diff := cmp.Diff(finding.SeverityError{In: text}, *out); diff != "" || s != finding.Note {
				t.Errorf("severity %v, error (-want +got):\n%s", s, diff)
			}
			require.ErrorContains(t, out, "use error, warning or note")
		})
	}
}

func TestSeverityErrorIsShort(t *testing.T) {
	var s finding.Severity
	err := s.UnmarshalText([]byte(strings.Repeat("x", 1_000_000)))
	require.Error(t, err)
	if n := len(err.Error()); n > 200 {
		t.Errorf("a hostile text makes a message of %d bytes", n)
	}
}

func TestWorstSeverityComesFirst(t *testing.T) {
	if finding.Error >= finding.Warning || finding.Warning >= finding.Note {
		t.Error("the severities are out of order")
	}
}
