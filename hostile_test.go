package programme_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/value/finding"
)

const megabyte = 1 << 20

// hostile is a document of a megabyte or more that means harm, and the code of
// a finding that it must come to, "" for none.
type hostile struct{ name, document, code string }

// hostileShapes are documents that abuse the form of JSON.
func hostileShapes(t testing.TB) []hostile {
	o := read(t, office)
	million := strings.Repeat(`"title":"x",`, 1_000_000)
	blanks := strings.Repeat(" \t\r\n", megabyte/4)
	return []hostile{
		{"nothing", "", "json/empty"},
		{"white space alone", blanks, "json/empty"},
		{"white space before", blanks + o, ""},
		{"white space within", with(t, o, `"roadmap":`, blanks+`"roadmap":`), ""},
		{"white space behind", o + blanks, ""},
		{"arrays in arrays", strings.Repeat("[", megabyte), "json/too-deep"},
		{"objects in objects", strings.Repeat(`{"region":`, megabyte/10), "json/too-deep"},
		{"arrays where a title is due", with(t, o, `"Cluster Office"`, strings.Repeat("[", megabyte)), "json/too-deep"},
		{"kinds in kinds", with(t, o, `"kind": "delivery"`, `"duration_months":{"value":`+strings.Repeat(`{"pert":{"min":`, megabyte/15)), "json/too-deep"},
		{"a name a million times", with(t, o, `"sources":`, million+`"sources":`), "json/name-duplicate"},
		{"a million unknown names", with(t, o, `"sources":`, strings.Repeat(`"":0,`, 1_000_000)+`"sources":`), "json/name-unknown"},
		{"a name of a megabyte", with(t, o, `"sources":`, `"`+strings.Repeat("x", megabyte)+`":0,"sources":`), "json/name-unknown"},
		{"a title of a megabyte", with(t, o, `"Cluster Office"`, `"`+strings.Repeat("x", megabyte)+`"`), "id/title"},
		{"a title of escapes", with(t, o, `"Cluster Office"`, `"`+strings.Repeat(`\u0001`, megabyte/6)+`"`), "id/title"},
	}
}

// hostileCrowds are documents that have a megabyte of one thing.
func hostileCrowds(t testing.TB) []hostile {
	o := read(t, office)
	fill := func(element string) string { return repeat(megabyte/len(element), element) }
	activities := func(element string) string {
		return with(t, o, `"activities": [`, `"activities":[`+fill(element)+`,`)
	}
	section := func(begin, element, end string) string {
		return with(t, o, `"roadmap":`, begin+fill(element)+end+`,"roadmap":`)
	}
	activity := func(id, on string) string {
		return `{"id":"` + id + `","title":"a","part":"p","kind":"step","planned":"2025-01..2025-01","after":[{"on":"` + on + `"}],` + assumed + `}`
	}
	one := `"amount":{"value":{"amount":"1","currency":"EUR"},` + assumed + `},"per":"once"`
	return []hostile{
		{"empty activities", activities(`{}`), "json/too-many"},
		{"activities in a chain", activities(activity("a#", "a#-")), "id/unknown"},
		{"activities that wait for nobody", activities(activity("a#", "b#")), "id/unknown"},
		{"activities of one name", activities(activity("office", "office")), "id/duplicate"},
		{"links", with(t, o, `"kind": "delivery"`, `"kind":"delivery","after":[`+fill(`{"on":"office"}`)+`]`), "roadmap/link-self"},
		{"owners", with(t, o, `"kind": "delivery"`, `"kind":"delivery","owners":[`+fill(`{"body":"b#","capacity":"leading"}`)+`]`), "id/unknown"},
		{"outcomes", with(t, o, `"kind": "delivery"`, `"kind":"step","duration_months":{"value":{"discrete":{"outcomes":[`+fill(`{"value":#,"probability":0.1}`)+`]}},`+assumed+`}`), "figure/distribution"},
		{"sources", with(t, o, `"sources": [`, `"sources":[`+fill(`{"id":"s#","title":"s","publisher":"p","reading":"original"}`)+`,`), "cite/source-unused"},
		{"peers", section(`"peers":[`, `{"id":"d#","title":"d","within":"q#",`+assumed+`}`, `]`), "id/unknown"},
		{"statements", section(`"diagnosis":{"statements":[`, `{"heading":"weakness","text":"t","subject":"s","dimension":"d",`+assumed+`}`, `]}`), "id/unknown"},
		{"bodies within each other", section(`"cluster":{"governance":{"bodies":[`, `{"id":"b#","title":"b","within":"b#+",`+assumed+`}`, `]}}`), "id/unknown"},
		{"organisations", section(`"cluster":{"organisations":[`, `{"id":"o#","title":"o","kind":"network","stage":"s","supported":true,`+assumed+`}`, `],"map":{"hub":"b","organisations":[],`+assumed+`}}`), "id/unknown"},
		{"districts", section(`"broker":{"activity":"office","districts":[`, `{"id":"d#","title":"d",`+assumed+`}`, `]}`), "broker/district-unofficial"},
		{"lines", section(`"budget":{"currency":"EUR","lines":[`, `{"id":"l#","title":"l","category":"indirect",`+one+`,"during":{"activity":"office"}}`, `]}`), "budget/funder-missing"},
		{"observations", section(`"kpi":{"observations":[`, `{"indicator":"i","region":"valmera",`+assumed+`}`, `]}`), "kpi/observation"},
		{"groups", section(`"kpi":{"typology":{"title":"t","groups":[`, `{"id":"g#","title":"g","regions":[],"bounds":[{"indicator":"i","below":#,`+assumed+`}]}`, `],`+assumed+`}}`), "id/unknown"},
		{"effects", section(`"kpi":{"effects":[`, `{"id":"e#","title":"e","on":{"members":"o#"},"moves":"growth","trigger":{"activity":"a#","when":"after-start"},"factors":[]}`, `]}`), "kpi/factors"},
		{"risks", section(`"risks":[`, `{"id":"r#","title":"r","chance":{"value":0.5,`+assumed+`},"strikes":"once",`+assumed+`}`, `]`), "risk/impact-missing"},
		{"scenarios", section(`"scenarios":[`, `{"id":"s#","title":"s","extends":"s#-"}`, `]`), "scenario/bound"},
		{"changes", section(`"scenarios":[{"id":"s","title":"s","changes":[`, `{"strike":{"risk":"r#"}}`, `]}]`), "scenario/bound"},
	}
}

// TestDecodeHostile reads documents that were made to take the program down.
// Each comes to its finding, in bounded time and memory, and the findings are
// fit to be read.
func TestDecodeHostile(t *testing.T) {
	if underRace {
		t.Skip("the race detector takes time and memory of its own")
	}
	const most = 64 * megabyte // of heap, beside the document
	_, _ = programme.Decode([]byte(read(t, small)))
	for _, tt := range append(hostileShapes(t), hostileCrowds(t)...) {
		t.Run(tt.name, func(t *testing.T) {
			var p *programme.Programme
			var list finding.List
			document := []byte(tt.document)
			took := measure(func() { p, list = programme.Decode(document) })
			t.Logf("%d KiB: the heap grew by %d MiB at the most, in %v", len(document)>>10, took.peak>>20, took.time)
			if took.peak > most {
				t.Errorf("the heap grew by %d MiB", took.peak/megabyte)
			}
			if took.time > patience {
				t.Errorf("took %v", took.time)
			}
			if len(list) > 2*(finding.Most+1) {
				t.Errorf("%d findings", len(list))
			}
			checkHas(t, list, tt.code)
			checkList(t, tt.document, p, list)
		})
	}
}

// patience is how long a test waits for a hostile document: far longer than it
// takes, and far less than what grows with the square of its length would.
const patience = 20 * time.Second

// checkHas checks that a list has the code, or is empty for "".
func checkHas(t *testing.T, list finding.List, code string) {
	t.Helper()
	if code == "" {
		require.Empty(t, list)
		return
	}
	for _, f := range list {
		if f.Code == code {
			return
		}
	}
	t.Errorf("%q is not among\n%.1000v", code, list)
}

// TestDecodeCycle spells a circle of activities of any length in one finding.
func TestDecodeCycle(t *testing.T) {
	for _, length := range []int{2, 3, 40, 41, 10_000} {
		t.Run(fmt.Sprint(length), func(t *testing.T) {
			circle := repeat(length-1, `{"id":"a#","title":"a","part":"p","kind":"step","planned":"2025-01..2025-01","after":[{"on":"a#+"}],`+assumed+`}`) +
				fmt.Sprintf(`,{"id":"a%d","title":"a","part":"p","kind":"step","planned":"2025-01..2025-01","after":[{"on":"a0"}],`+assumed+`}`, length-1)
			document := with(t, read(t, office), `"activities": [`, `"activities":[`+circle+`,`)
			p, list := programme.Decode([]byte(document))
			checkList(t, document, p, list)
			require.Len(t, list, 1)
			require.Equal(t, "roadmap/cycle", list[0].Code)
			names := strings.Count(list[0].Message, " before ")
			if want := min(length, 40); names != want {
				t.Errorf("%d names that come before another, want %d: %s", names, want, list[0].Message)
			}
			if shortened := strings.Contains(list[0].Message, "and so on"); shortened != (length >= 40) {
				t.Errorf("shortened %v: %s", shortened, list[0].Message)
			}
		})
	}
}

// The measuring sees what is kept on the heap.
func TestMeasure(t *testing.T) {
	if underRace {
		t.Skip("the race detector takes memory of its own")
	}
	var kept []byte
	took := measure(func() { kept = make([]byte, 32*megabyte) })
	if took.peak < 32*megabyte || took.peak > 40*megabyte {
		t.Errorf("%d MiB, want 32", took.peak/megabyte)
	}
	kept[0] = 1
}
