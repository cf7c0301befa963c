package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/examples/cantabria"
)

var update = flag.Bool("update", false, "write the golden files anew")

// command runs the command and gives what it wrote, and its exit status.
func command(args ...string) (out, errs string, status int) {
	var o, e bytes.Buffer
	status = run(context.Background(), args, &o, &e)
	return o.String(), e.String(), status
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "golden", name)
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"output.txt":       nil,
		"one-scenario.txt": {"-scenario", "two-empty-districts", "-runs", "500", "-seed", "1"},
	} {
		t.Run(name, func(t *testing.T) {
			out, errs, status := command(args...)
			require.Empty(t, errs)
			require.Zero(t, status)
			golden(t, name, out)
		})
	}
}

func TestJSON(t *testing.T) {
	out, errs, status := command("-json", "-runs", "200")
	require.Empty(t, errs)
	require.Zero(t, status)
	var got struct {
		Runs      int
		Plan      []struct{ Metric struct{ ID string } }
		Scenarios []struct {
			Scenario string
			Metrics  []struct {
				Metric struct{ ID string }
				Mean   struct {
					Value float64
					SE    float64 `json:"standard_error"`
				}
			}
		}
	}
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	require.Equal(t, 200, got.Runs)
	require.GreaterOrEqual(t, len(got.Scenarios), 5)
	for _, s := range got.Scenarios {
		require.NotEmpty(t, s.Metrics, s.Scenario)
	}
	_, _, status = command("-json", "-runs", "1")
	require.Zero(t, status, "the standard error of a single run is null")
}

func TestBadInput(t *testing.T) {
	broken := filepath.Join(t.TempDir(), "broken.json")
	document := strings.Replace(string(cantabria.Document()), `"horizon"`, `"horizont"`, 1)
	document = strings.Replace(document, `"amount": "242000.00"`, `"amount": "242000,00"`, 1)
	require.NoError(t, os.WriteFile(broken, []byte(document), 0o600))
	for name, tt := range map[string]struct {
		args   []string
		status int
		want   []string // in what goes to standard error
	}{
		"a document with two mistakes": {[]string{"-model", broken}, 1, []string{`did you mean "horizon"?`, "[json/name-unknown]", "242000,00", "nothing was simulated"}},
		"... also for programs":        {[]string{"-model", broken, "-json"}, 1, []string{"[json/name-unknown]"}},
		"a file that is not there":     {[]string{"-model", "nowhere.json"}, 1, []string{"nowhere.json"}},
		"a scenario that is not there": {[]string{"-scenario", "two-empty-district"}, 1, []string{`two-empty-districts`}},
		"no runs":                      {[]string{"-runs", "0"}, 2, []string{"-runs is 0"}},
		"fewer than no runs":           {[]string{"-runs", "-5"}, 2, []string{"-runs is -5"}},
		"more runs than memory holds":  {[]string{"-runs", "1000000000000"}, 1, []string{"run/memory"}},
		"a flag that is not there":     {[]string{"-speed", "9"}, 2, []string{"-speed"}},
		"an argument that is no flag":  {[]string{"model.json"}, 2, []string{"-model"}},
		"a seed that is no number":     {[]string{"-seed", "-1"}, 2, []string{"-seed"}},
		"a folder instead of a file":   {[]string{"-model", t.TempDir()}, 1, []string{"simulate:"}},
	} {
		t.Run(name, func(t *testing.T) {
			out, errs, status := command(tt.args...)
			require.Equal(t, tt.status, status, errs)
			require.Empty(t, out, "nothing may pass for a result")
			for _, want := range tt.want {
				require.Contains(t, errs, want)
			}
		})
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var out, errs bytes.Buffer
	require.Equal(t, 1, run(ctx, nil, &out, &errs))
	require.Empty(t, out.String())
	require.Contains(t, errs.String(), "canceled")
}
