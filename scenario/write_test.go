package scenario_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/csv"
	"errors"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/scenario"
)

func TestWriteCSV(t *testing.T) {
	c, findings := scenario.Compile(workload(t), scenario.AsPlanned())
	require.NoError(t, findings.Err())
	formula := scenario.CustomMetric{
		Metric: scenario.Metric{ID: "=1+1", Title: "a name that a spreadsheet would run", Unit: scenario.Other},
		Of:     func(*scenario.Trace) float64 { return -0.1 },
	}
	r, err := c.Run(context.Background(), scenario.Options{Runs: 20, First: 100, Seed: 3, Metrics: []scenario.CustomMetric{formula}})
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, r.WriteCSV(&b))
	lines, err := csv.NewReader(&b).ReadAll()
	require.NoError(t, err)
	require.Len(t, lines, 21)
	require.Equal(t, "run", lines[0][0])
	require.Equal(t, "119", lines[20][0])
	require.Equal(t, "'=1+1", lines[0][len(lines[0])-1])
	for i, m := range r.Metrics() {
		values, err := r.Values(m.ID)
		require.NoError(t, err)
		for run, want := range values {
			got, err := strconv.ParseFloat(lines[run+1][i+1], 64)
			require.NoError(t, err)
			require.Equal(t, want, got, "%s, run %d", m.ID, run)
		}
	}
	require.ErrorIs(t, r.WriteCSV(full{}), errFull)
}

// TestWriteNPY reads the file by the rules of NumPy's format 1.0.
func TestWriteNPY(t *testing.T) {
	r := planned(t, 33)
	var b bytes.Buffer
	require.NoError(t, r.WriteNPY(&b))
	data := b.Bytes()
	require.Equal(t, "\x93NUMPY\x01\x00", string(data[:8]))
	header := int(binary.LittleEndian.Uint16(data[8:]))
	require.Zero(t, (10+header)%64)
	text := string(data[10 : 10+header])
	require.True(t, strings.HasSuffix(text, "\n"))
	require.Contains(t, text, "'shape': (33, "+strconv.Itoa(len(r.Metrics()))+")")
	data = data[10+header:]
	require.Len(t, data, 33*len(r.Metrics())*8)
	for i, m := range r.Metrics() {
		values, err := r.Values(m.ID)
		require.NoError(t, err)
		for run, want := range values {
			got := math.Float64frombits(binary.LittleEndian.Uint64(data[(run*len(r.Metrics())+i)*8:]))
			require.Equal(t, want, got, "%s, run %d", m.ID, run)
		}
	}
	require.ErrorIs(t, r.WriteNPY(full{}), errFull)
}

var errFull = errors.New("the disk is full")

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestManifest(t *testing.T) {
	one, other := planned(t, 5), planned(t, 6)
	require.Len(t, one.Manifest().Programme, 64)
	require.Equal(t, one.Manifest().Programme, other.Manifest().Programme)
	require.Equal(t, 6, other.Manifest().Runs)
	p := workload(t)
	p.Roadmap.Activities[0].Title += " changed"
	c, findings := scenario.Compile(p, programme.Scenario{ID: "x", Title: "x"})
	require.NoError(t, findings.Err())
	changed, err := c.Run(context.Background(), scenario.Options{Runs: 5, Seed: 3})
	require.NoError(t, err)
	require.NotEqual(t, one.Manifest().Programme, changed.Manifest().Programme)
	require.EqualValues(t, "x", changed.Manifest().Scenario)
}
