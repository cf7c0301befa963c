package finding_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/finding"
)

// spelt fills a collector with as many notes as it spells out.
func spelt(t *testing.T) *finding.Collector {
	t.Helper()
	c := new(finding.Collector)
	for i := range finding.Most {
		c.At().In(i).Note(false, "x/note", "number %d", i)
	}
	return c
}

func TestCollectorIsEmpty(t *testing.T) {
	var c finding.Collector
	require.Empty(t, c.List())
	require.NoError(t, c.List().Err())
}

func TestCollectorKeepsTheOrder(t *testing.T) {
	list := spelt(t).List()
	require.Len(t, list, finding.Most)
	first := finding.Finding{Path: "/0", Code: "x/note", Severity: finding.Note, Message: "number 0"}
	last := finding.Finding{Path: "/999", Code: "x/note", Severity: finding.Note, Message: "number 999"}
	if diff := cmp.Diff(finding.List{first, last}, finding.List{list[0], list[finding.Most-1]}); diff != "" {
		t.Errorf("first and last (-want +got):\n%s", diff)
	}
}

func TestCollectorCountsTheRest(t *testing.T) {
	tests := []struct {
		name                    string
		errors, warnings, notes int
		severity                finding.Severity
		message                 string
	}{
		{"notes", 0, 0, 2, finding.Note, "0 errors, 0 warnings and 2 notes more"},
		{"warnings among notes", 0, 3, 1, finding.Warning, "0 errors, 3 warnings and 1 notes more"},
		{"an error among all", 1, 3, 2, finding.Error, "1 errors, 3 warnings and 2 notes more"},
		{"error only", 5, 0, 0, finding.Error, "5 errors, 0 warnings and 0 notes more"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := spelt(t)
			for range test.notes {
				c.At().Note(false, "x/late", "late")
			}
			for range test.warnings {
				c.At().Warn(false, "x/late", "late")
			}
			for i := range test.errors {
				if i%2 == 0 {
					c.At().Check(false, "x/late", "late")
				} else {
					c.At().Known("a", finding.NamesIn("b"), "x/late", "thing")
				}
			}
			list := c.List()
			require.Len(t, list, finding.Most+1)
			more := list[finding.Most]
			if more.Code != finding.CodeMore || more.Severity != test.severity || more.Path != "" ||
				!strings.HasPrefix(more.Message, test.message) {
				t.Errorf("last finding: %v", more)
			}
			// An error that was only counted still makes the document invalid.
			if invalid := list.Err() != nil; invalid != (test.errors > 0) {
				t.Errorf("Err = %v", list.Err())
			}
		})
	}
}

func TestCollectorIgnoresNoSeverityPastTheCap(t *testing.T) {
	c := spelt(t)
	c.At().Report(finding.Finding{Code: "x/none"})
	c.At().Report(finding.Finding{Code: "x/none", Severity: 200})
	require.Len(t, c.List(), finding.Most)
}

// A message that is not kept need not be made: it may be dear.
func TestCollectorFormatsNothingPastTheCap(t *testing.T) {
	c := spelt(t)
	c.At().Check(false, "x/late", "%v", stringer(func() string {
		t.Error("a message past the cap is made")
		return ""
	}))
}

type stringer func() string

func (s stringer) String() string { return s() }

func TestListIsACopy(t *testing.T) {
	c := spelt(t)
	c.At().Check(false, "x/late", "late")
	list := c.List()
	_ = append(list[:10], finding.Finding{Code: "x/mine"})
	grown := append(c.List()[:finding.Most:finding.Most], finding.Finding{Code: "x/mine"})
	require.Len(t, grown, finding.Most+1)

	again := c.List()
	require.Len(t, again, finding.Most+1)
	if again[finding.Most].Code != finding.CodeMore {
		t.Errorf("the last finding became %v", again[finding.Most])
	}
}

func TestListOfAFewCanGrow(t *testing.T) {
	var c finding.Collector
	c.At().Note(false, "x/a", "a")
	c.At().Note(false, "x/b", "b")
	c.At().Note(false, "x/c", "c")
	mine := append(c.List(), finding.Finding{Code: "x/mine"})
	c.At().Note(false, "x/d", "d")
	codes := func(list finding.List) (codes []string) {
		for _, f := range list {
			codes = append(codes, f.Code)
		}
		return codes
	}
	if diff := cmp.Diff([]string{"x/a", "x/b", "x/c", "x/d"}, codes(c.List())); diff != "" {
		t.Errorf("collected (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"x/a", "x/b", "x/c", "x/mine"}, codes(mine)); diff != "" {
		t.Errorf("the caller's own (-want +got):\n%s", diff)
	}
}

func TestHostileDocument(t *testing.T) {
	var c finding.Collector
	for range 100_000 {
		c.At().In("members", 7).Check(false, "x/wrong", "wrong")
	}
	var invalid *finding.InvalidError
	require.True(t, errors.As(c.List().Err(), &invalid))
	require.Len(t, invalid.Findings, finding.Most+1)
	require.Contains(t, invalid.Findings[finding.Most].Message, "99000 errors")
}
