package programme_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/finding"
)

// The documents are canonical, so reading and writing gives the same bytes.
func TestEncodeOK(t *testing.T) {
	for _, file := range okDocuments(t) {
		t.Run(file, func(t *testing.T) {
			if diff := cmp.Diff(read(t, file), encode(t, load(t, file))); diff != "" {
				t.Errorf("document (-want +got):\n%s", diff)
			}
		})
	}
}

// A document in any layout is written in the canonical one.
func TestEncodeIsCanonical(t *testing.T) {
	for _, file := range []string{minimal, office, small} {
		t.Run(file, func(t *testing.T) {
			var compact, wide bytes.Buffer
			require.NoError(t, json.Compact(&compact, []byte(read(t, file))))
			require.NoError(t, json.Indent(&wide, []byte(read(t, file)), "\r\n", "\t\t"))
			for _, document := range [][]byte{compact.Bytes(), wide.Bytes(), sorted(t, file)} {
				p, list := programme.Decode(document)
				require.NoError(t, list.Err())
				if diff := cmp.Diff(read(t, file), encode(t, p)); diff != "" {
					t.Errorf("document (-want +got):\n%s", diff)
				}
			}
		})
	}
}

// sorted is a document with its members in the order of the alphabet.
func sorted(t *testing.T, file string) []byte {
	t.Helper()
	var document any
	require.NoError(t, json.Unmarshal([]byte(read(t, file)), &document))
	data, err := json.Marshal(document)
	require.NoError(t, err)
	return data
}

// own is a change of the caller's own.
type own struct{ Title string }

func (c own) Apply(p *programme.Programme, at finding.At) { p.Title = c.Title }

func TestEncodeRefuses(t *testing.T) {
	for _, tt := range []struct {
		name string
		edit func(*programme.Programme)
		says string
	}{
		{"a change that is not part of the format", func(p *programme.Programme) { p.Scenarios[0].Changes[0] = own{} },
			"/scenarios/0/changes/0: a programme_test.own is no kind of programme.Change"},
		{"a change that is nil", func(p *programme.Programme) { p.Scenarios[0].Changes[0] = nil }, "/scenarios/0/changes/0: a value is due"},
		{"a distribution of the caller's own", func(p *programme.Programme) { p.Risks[0].Chance.Value = law{} }, "/risks/0/chance/value: a programme_test.law is no kind of dist.Dist"},
		{"text that is no UTF-8", func(p *programme.Programme) { p.Title = "\xff" }, "/title: invalid UTF-8"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := load(t, small)
			tt.edit(p)
			data, err := p.Encode()
			require.ErrorContains(t, err, tt.says)
			require.Nil(t, data)
			_, err = json.Marshal(p)
			require.ErrorContains(t, err, tt.says)
		})
	}
}

// law is a distribution of the caller's own.
type law struct{ dist.Point }

// Package encoding/json reads and writes the same documents.
func TestJSON(t *testing.T) {
	p := load(t, small)
	type portfolio struct {
		Held    programme.Programme   `json:"held"`
		Pointed *programme.Programme  `json:"pointed"`
		Listed  []programme.Programme `json:"listed"`
		None    *programme.Programme  `json:"none"`
	}
	data, err := json.Marshal(portfolio{Held: *p, Pointed: p, Listed: []programme.Programme{*p, *p}})
	require.NoError(t, err)
	var got portfolio
	require.NoError(t, json.Unmarshal(data, &got))
	require.Nil(t, got.None)
	for _, each := range []*programme.Programme{&got.Held, got.Pointed, &got.Listed[0], &got.Listed[1]} {
		if diff := cmp.Diff(read(t, small), encode(t, each)); diff != "" {
			t.Errorf("document (-want +got):\n%s", diff)
		}
	}
}

// What is not free of errors is not read: the error carries every finding, and
// the programme stays as it was.
func TestUnmarshalJSONRefuses(t *testing.T) {
	p := load(t, office)
	var invalid *finding.InvalidError
	err := json.Unmarshal([]byte(read(t, "testdata/invalid/roadmap/kind.json")), p)
	require.ErrorAs(t, err, &invalid)
	if diff := cmp.Diff(read(t, "testdata/invalid/roadmap/kind.txt"), invalid.Findings.String()); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(read(t, office), encode(t, p)); diff != "" {
		t.Errorf("the programme has changed (-before +after):\n%s", diff)
	}
	require.ErrorAs(t, p.UnmarshalJSON(nil), &invalid)
	require.NoError(t, p.UnmarshalJSON([]byte(read(t, "testdata/invalid/roadmap/plan-gap.json")))) // a warning
}
