package finding_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/value/finding"
)

func mixed() finding.List {
	return finding.List{
		{Path: "/a", Code: "x/note", Severity: finding.Note, Message: "odd"},
		{Path: "/b", Code: "x/error", Severity: finding.Error, Message: "give it"},
		{Path: "/c", Code: "x/warning", Severity: finding.Warning, Message: "look"},
		{Path: "/d", Code: "x/error", Severity: finding.Error, Message: "give it"},
	}
}

func TestErrIsNilWithoutErrors(t *testing.T) {
	for name, list := range map[string]finding.List{
		"nil":               nil,
		"empty":             {},
		"notes and warning": mixed().With(finding.Note),
		"warnings":          mixed().With(finding.Warning),
	} {
		t.Run(name, func(t *testing.T) {
			if err := list.Err(); err != nil { // a typed nil would not be nil here
				t.Errorf("Err = %#v", err)
			}
		})
	}
}

func TestErrCarriesTheList(t *testing.T) {
	err := fmt.Errorf("load: %w", mixed().Err())
	var invalid *finding.InvalidError
	require.True(t, errors.As(err, &invalid))
	if diff := cmp.Diff(mixed(), invalid.Findings); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

func TestCountAndWith(t *testing.T) {
	list := mixed()
	counts := map[finding.Severity]int{}
	for _, s := range []finding.Severity{0, finding.Error, finding.Warning, finding.Note} {
		counts[s] = list.Count(s)
		require.Len(t, list.With(s), list.Count(s))
	}
	want := map[finding.Severity]int{0: 0, finding.Error: 2, finding.Warning: 1, finding.Note: 1}
	if diff := cmp.Diff(want, counts); diff != "" {
		t.Errorf("counts (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(finding.List{list[1], list[3]}, list.With(finding.Error)); diff != "" {
		t.Errorf("errors in order (-want +got):\n%s", diff)
	}
}

func TestInvalidErrorMessage(t *testing.T) {
	one := finding.Finding{Path: "/b", Code: "x/error", Severity: finding.Error, Message: "give it"}
	const said = "error: /b: give it [x/error]"
	tests := []struct {
		name   string
		errors int
		want   string
	}{
		{"one", 1, "1 error: " + said},
		{"two", 2, "2 errors: " + said + "; " + said},
		{"three", 3, "3 errors: " + said + "; " + said + "; " + said},
		{"five", 5, "5 errors: " + said + "; " + said + "; " + said + "; and 2 more"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			list := finding.List{{Code: "x/note", Severity: finding.Note}}
			for range test.errors {
				list = append(list, one)
			}
			if got := list.Err().Error(); got != test.want {
				t.Errorf("message %q, want %q", got, test.want)
			}
		})
	}
	if got := (&finding.InvalidError{}).Error(); got != "0 errors" {
		t.Errorf("message without findings %q", got)
	}
}

func TestFindingString(t *testing.T) {
	tests := []struct {
		name    string
		finding finding.Finding
		want    string
	}{
		{"all there is", finding.Finding{
			Path: "/lines/3/activity", Code: "budget/activity-unknown", Severity: finding.Error, Message: "there is no such activity",
			Meant: "office/set-up", Source: "annex", Line: 12, Column: 7,
		}, `12:7: error: /lines/3/activity: there is no such activity; did you mean "office/set-up"? [budget/activity-unknown] (annex)`},
		{"whole document", finding.Finding{Code: "x/y", Severity: finding.Warning, Message: "look"}, "warning: document: look [x/y]"},
		{"zero", finding.Finding{}, "invalid: document:  []"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := test.finding.String(); got != test.want {
				t.Errorf("String = %q, want %q", got, test.want)
			}
		})
	}
}

func TestListString(t *testing.T) {
	const want = "note: /a: odd [x/note]\nerror: /b: give it [x/error]\n"
	if got := mixed()[:2].String(); got != want {
		t.Errorf("String = %q, want %q", got, want)
	}
	if got := finding.List(nil).String(); got != "" {
		t.Errorf("String of nothing = %q", got)
	}
}

func TestFindingJSON(t *testing.T) {
	tests := []struct {
		name    string
		finding finding.Finding
		want    string
	}{
		{"all there is", finding.Finding{
			Path: "/lines/3", Code: "x/y", Severity: finding.Note, Message: "odd", Meant: "b", Source: "annex", Line: 12, Column: 7,
		}, `{"path":"/lines/3","code":"x/y","severity":"note","message":"odd","meant":"b","source":"annex","line":12,"column":7}`},
		{"what must stand", finding.Finding{Code: "x/y", Severity: finding.Error},
			`{"path":"","code":"x/y","severity":"error","message":""}`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text, err := json.Marshal(test.finding)
			require.NoError(t, err)
			if string(text) != test.want {
				t.Errorf("JSON = %s", text)
			}
			var got finding.Finding
			require.NoError(t, json.Unmarshal(text, &got))
			if diff := cmp.Diff(test.finding, got); diff != "" {
				t.Errorf("decoded (-want +got):\n%s", diff)
			}
		})
	}
	_, err := json.Marshal(finding.Finding{Code: "x/y"})
	var out *finding.SeverityError
	require.ErrorAs(t, err, &out)
}

func TestInvalidErrorJSON(t *testing.T) {
	text, err := json.Marshal(mixed()[1:2].Err())
	require.NoError(t, err)
	const want = `{"findings":[{"path":"/b","code":"x/error","severity":"error","message":"give it"}]}`
	if string(text) != want {
		t.Errorf("JSON = %s", text)
	}
	var got finding.InvalidError
	require.NoError(t, json.Unmarshal(text, &got))
	if diff := cmp.Diff(mixed()[1:2], got.Findings); diff != "" {
		t.Errorf("decoded (-want +got):\n%s", diff)
	}
}
