package programme_test

import (
	"encoding/json"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/value/finding"
)

// built are the codes that only a large document shows: it is made here, not
// stored.
func built(t testing.TB) map[string]string {
	crowd := func(n int) string {
		return with(t, read(t, office), `"activities": [`, `"activities":[`+repeat(n, `{}`)+`,`)
	}
	return map[string]string{
		"json/too-large": read(t, office) + strings.Repeat(" ", 16<<20),
		"json/too-many":  crowd(100_000), // each is some hundred bytes in Go
		"finding/more":   crowd(200),     // each lacks six members
	}
}

// inGo are the codes that no document shows, as they are about changes made in
// a program.
func inGo(t testing.TB) map[string]finding.List {
	_, list := load(t, office).With(programme.Scenario{ID: "own", Changes: []programme.Change{throwing{}}})
	return map[string]finding.List{
		"scenario/change-panic": list,
	}
}

// throwing is a change that a caller got wrong.
type throwing struct{}

func (throwing) Apply(p *programme.Programme, at finding.At) { panic("no such activity") }

// companions are the codes that the document of a code shows beside it, as one
// follows from the other.
func companions() map[string][]string {
	return map[string][]string{
		"json/name-unknown": {"json/name-missing"},                 // a name in the wrong case is missing in the right one
		"json/too-deep":     {"json/type"},                         // nothing that nests is due anywhere
		"json/too-many":     {"json/name-missing", "finding/more"}, // what takes no space cannot be valid
		"finding/more":      {"json/name-missing"},                 // the thousand before it
		"kpi/bound":         {"kpi/typology-gap"},                  // a group that takes nothing leaves one
	}
}

// TestInvalid shows every code of the rule book. Each is in exactly one of
// three places: a file testdata/invalid/<code>.json, which is office.json with
// one thing broken; the table of large documents above; and that of changes in
// Go. It comes as severe as the book says, with a place, and with nothing else
// that is not explained.
func TestInvalid(t *testing.T) {
	files, made, own := invalidDocuments(t), built(t), inGo(t)
	var shown []string
	for _, rule := range programme.Rules() {
		t.Run(rule.Code, func(t *testing.T) {
			file, document := files[rule.Code], made[rule.Code]
			list, isOwn := own[rule.Code]
			if file != "" {
				document = read(t, file)
			}
			if document != "" {
				var p *programme.Programme
				p, list = programme.Decode([]byte(document))
				checkList(t, document, p, list)
			}
			if file != "" {
				shown = append(shown, rule.Code)
				golden(t, strings.TrimSuffix(file, ".json")+".txt", list.String())
			}
			if made[rule.Code] != "" {
				shown = append(shown, rule.Code)
			}
			if isOwn {
				shown = append(shown, rule.Code)
			}
			checkShows(t, list, rule)
		})
	}
	var codes []string
	for _, rule := range programme.Rules() {
		codes = append(codes, rule.Code)
	}
	if diff := cmp.Diff(codes, shown); diff != "" {
		t.Errorf("a code is shown once: by testdata/invalid/<code>.json, or, where that is not possible, in this file (-the rule book +shown):\n%s", diff)
	}
	for code, file := range files {
		if !slices.Contains(codes, code) {
			t.Errorf("%s shows no code of the rule book", file)
		}
	}
	for _, code := range slices.Concat(slices.Collect(maps.Keys(made)), slices.Collect(maps.Keys(own))) {
		if !slices.Contains(codes, code) {
			t.Errorf("%q is no code of the rule book", code)
		}
	}
}

// TestInvalidGoldens asks that no golden file outlives its document.
func TestInvalidGoldens(t *testing.T) {
	files := invalidDocuments(t)
	goldens, err := filepath.Glob("testdata/invalid/*/*.txt")
	require.NoError(t, err)
	for _, file := range goldens {
		code := strings.TrimSuffix(filepath.ToSlash(strings.TrimPrefix(file, filepath.FromSlash("testdata/invalid/"))), ".txt")
		if files[code] == "" {
			t.Errorf("%s has no document: delete it", file)
		}
	}
}

// checkShows checks that a list shows the code of a rule, and no other than
// its companions.
func checkShows(t *testing.T, list finding.List, rule finding.Rule) {
	t.Helper()
	k := slices.IndexFunc(list, func(f finding.Finding) bool { return f.Code == rule.Code })
	if k < 0 {
		t.Fatalf("the code is not among\n%.2000v", list)
	}
	if list[k].Severity != rule.Severity {
		t.Errorf("the rule book says %v of it: %v", rule.Severity, list[k])
	}
	for _, f := range list {
		if f.Code != rule.Code && !slices.Contains(companions()[rule.Code], f.Code) {
			t.Errorf("unexplained: %v", f)
		}
	}
	for _, code := range companions()[rule.Code] {
		if !slices.ContainsFunc(list, func(f finding.Finding) bool { return f.Code == code }) {
			t.Errorf("its companion %s is gone: drop it from the table", code)
		}
	}
}

// checkList checks what every list of findings of a document must be: places
// that are in the document, codes and severities of the rule book, messages of
// a readable length, and a programme unless one is an error.
func checkList(t *testing.T, document string, p *programme.Programme, list finding.List) {
	t.Helper()
	if (p == nil) != (list.Err() != nil) {
		t.Errorf("the programme is %v, the error %v", p != nil, list.Err())
	}
	severities := make(map[string]finding.Severity)
	for _, rule := range programme.Rules() {
		severities[rule.Code] = rule.Severity
	}
	lines := strings.Split(document, "\n")
	var read any
	parsed := json.Unmarshal([]byte(document), &read) == nil
	for _, f := range list {
		if f.Code == finding.CodeMore {
			continue // it stands for many, so it has no place, and their worst severity
		}
		if f.Line < 1 || f.Line > len(lines) || f.Column < 1 || f.Column > len(lines[f.Line-1])+1 {
			t.Errorf("no such place: %v", f)
		}
		if parsed && !leadsSomewhere(read, f.Path) {
			t.Errorf("no such pointer: %v", f)
		}
		if want, known := severities[f.Code]; !known || f.Severity != want {
			t.Errorf("the rule book says %v of it: %v", want, f)
		}
		if f.Message == "" || len(f.Message) > longestMessage || strings.Contains(f.Message, "%!") {
			t.Errorf("a message of %d bytes: %.200s", len(f.Message), f.Message)
		}
	}
}

// longestMessage is how many bytes of message a reader can be asked to read.
const longestMessage = 1000

// leadsSomewhere says whether a JSON Pointer leads to a value, or to a member
// that its object lacks.
func leadsSomewhere(document any, pointer string) bool {
	if pointer == "" {
		return true
	}
	steps := strings.Split(pointer, "/")[1:]
	for i, step := range steps {
		step = strings.NewReplacer("~1", "/", "~0", "~").Replace(step)
		switch value := document.(type) {
		case map[string]any:
			next, ok := value[step]
			if !ok {
				return i == len(steps)-1
			}
			document = next
		case []any:
			n, err := strconv.Atoi(step)
			if err != nil || n < 0 || n >= len(value) {
				return false
			}
			document = value[n]
		default:
			return false
		}
	}
	return true
}

// A warning or note leaves the document fit for use, and canonical.
func TestInvalidIsCanonicalWithoutErrors(t *testing.T) {
	for code, file := range invalidDocuments(t) {
		p, _ := programme.Decode([]byte(read(t, file)))
		if p == nil {
			continue
		}
		if diff := cmp.Diff(encode(t, p), read(t, file)); diff != "" {
			t.Errorf("%s is not canonical (-want +got):\n%s", code, diff)
		}
	}
}
