package cantabria_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/examples/cantabria"
)

// bare gives the places of numbers and amounts that no reference covers. It
// reads plain JSON, and knows nothing of the types of the document: a number
// is covered by a "ref" in its own object or in one around it, up to the item
// of the nearest list. The changes of a scenario have its reference.
func bare(value any, path string, covered bool) []string {
	var places []string
	switch value := value.(type) {
	case json.Number:
		if !covered {
			places = append(places, path)
		}
	case []any:
		for i, item := range value {
			within := strings.HasSuffix(path, "/changes") && covered
			places = append(places, bare(item, path+"/"+strconv.Itoa(i), within)...)
		}
	case map[string]any:
		if _, amount := value["amount"].(string); amount && value["currency"] != nil && !covered {
			places = append(places, path)
		}
		ref, _ := value["ref"].(map[string]any)
		for _, name := range slices.Sorted(maps.Keys(value)) {
			places = append(places, bare(value[name], path+"/"+name, covered || ref != nil)...)
		}
	}
	return places
}

func read(t *testing.T, document string) map[string]any {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(document))
	decoder.UseNumber()
	var value map[string]any
	require.NoError(t, decoder.Decode(&value))
	return value
}

func TestBare(t *testing.T) {
	tests := []struct {
		name, document string
		want           []string
	}{
		{"with a reference", `{"value": 1, "ref": {}}`, nil},
		{"deeper than its reference", `{"value": {"pert": {"min": 1}}, "ref": {}}`, nil},
		{"none", `{"value": {"pert": {"min": 1}}}`, []string{"/value/pert/min"}},
		{"an amount", `{"value": {"amount": "1.00", "currency": "EUR"}}`, []string{"/value"}},
		{"an amount with one", `{"value": {"amount": "1.00", "currency": "EUR"}, "ref": {}}`, nil},
		{"items of a list need their own", `{"list": [{"n": 1}, {"n": 2, "ref": {}}], "ref": {}}`, []string{"/list/0/n"}},
		{"changes", `{"scenarios": [{"changes": [{"cut": {"year": 2021}}], "ref": {}}]}`, nil},
		{"changes without", `{"scenarios": [{"changes": [{"cut": {"year": 2021}}]}]}`, []string{"/scenarios/0/changes/0/cut/year"}},
		{"a reference that is none", `{"value": 1, "ref": "here"}`, []string{"/value"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, bare(read(t, test.document), "", false)); diff != "" {
				t.Errorf("places (-want +got):\n%s", diff)
			}
		})
	}
}

func TestEveryFigureHasAReference(t *testing.T) {
	document := read(t, string(cantabria.Document()))
	delete(document, "sources") // years of publication
	for _, place := range bare(document, "", false) {
		t.Errorf("%s: no reference covers it", place)
	}
}

// places are the parts of the briefing, by its own numbering.
var places = []string{
	"opening chapter", "back matter",
	"section 1.1", "section 1.2", "section 3",
	"section 4.1.1", "section 4.1.2", "section 4.1.3", "section 4.2.1", "section 4.2.2", "section 4.2.3",
	"Table 1", "Table 2", "Table 3", "Table 4", "Table 5",
	"Figure 1", "Figure 2", "Figure 3", "Figure 4", "Figure 5", "Figure 6", "Figure 7", "Figure 8", "Figure 9", "Figure 10",
	"Box 1",
}

func TestReferencesToTheBriefing(t *testing.T) {
	stated := 0
	var walk func(value any, path string)
	walk = func(value any, path string) {
		switch value := value.(type) {
		case []any:
			for i, item := range value {
				walk(item, path+"/"+strconv.Itoa(i))
			}
		case map[string]any:
			for name, member := range value {
				walk(member, path+"/"+name)
			}
			standing, ok := value["standing"].(string)
			if !ok {
				return
			}
			source, _ := value["source"].(string)
			place, _ := value["place"].(string)
			if standing == "stated" {
				stated++
				if source != "cantabria-2019" {
					t.Errorf("%s: stated by %q, not by the briefing: derive or assume it", path, source)
				}
			}
			if source != "cantabria-2019" {
				return
			}
			for _, part := range strings.Split(place, "; ") {
				if !slices.Contains(places, part) {
					t.Errorf("%s: the briefing has no %q", path, part)
				}
			}
		}
	}
	walk(read(t, string(cantabria.Document())), "")
	if stated < 200 {
		t.Errorf("%d references are stated by the briefing: the walk misses some", stated)
	}
}
