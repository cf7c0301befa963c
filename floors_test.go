package programme_test

import (
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// module is the path of this module.
const module = "github.com/clusterprogramme/programme"

// floors give the floor of every package by its path within the module, "" for
// the root. A package imports only from floors below its own, so that siblings
// never import each other. A new package is entered here.
func floors() map[string]int {
	floor := make(map[string]int)
	for i, packages := range [][]string{
		{"value/finding", "value/month", "value/money", "value/dist", "internal/clone"},
		{"value/id", "value/day", "value/dist/disttest", "internal/strictjson", "internal/strictjson/doccomments"},
		{"value/cite"},
		{"value/figure"},
		{"internal/ruletest", "roadmap", "cluster", "broker", "budget", "kpi"},
		{""},
		{"scenario/internal/engine"},
		{"scenario"},
		{"examples/cantabria"},
		{"examples/simulate", "examples/first"},
	} {
		for _, p := range packages {
			floor[p] = i + 1
		}
	}
	return floor
}

// testOnly are the packages and modules that only tests may import.
func testOnly() []string {
	return []string{
		module + "/value/dist/disttest", module + "/internal/ruletest", module + "/internal/strictjson/doccomments",
		"github.com/google/go-cmp", "github.com/stretchr/testify", "gonum.org/v1/gonum", "golang.org/x/exp", "testing",
	}
}

// source is a package of the module, its tests left out.
type source struct {
	name    string // the path within the module, "" for the root
	dir     string
	files   []string
	imports []string // whole paths
}

// sources lists the packages of the module, as the go command sees them.
func sources(t *testing.T) []source {
	t.Helper()
	const format = `{{.ImportPath}}|{{.Dir}}|{{join .GoFiles " "}}|{{join .Imports " "}}`
	out, err := exec.Command("go", "list", "-f", format, "./...").Output()
	require.NoError(t, err)
	var all []source
	for line := range strings.Lines(string(out)) {
		fields := strings.Split(strings.TrimSpace(line), "|")
		require.Len(t, fields, 4)
		all = append(all, source{name: within(fields[0]), dir: fields[1], files: strings.Fields(fields[2]), imports: strings.Fields(fields[3])})
	}
	return all
}

// within is the path of a package within the module.
func within(path string) string {
	return strings.TrimPrefix(strings.TrimPrefix(path, module), "/")
}

// climbs lists what keeps the packages from standing on their floors.
func climbs(floor map[string]int, packages []source) []string {
	var faults []string
	for _, p := range packages {
		if floor[p.name] == 0 {
			faults = append(faults, fmt.Sprintf("%q is on no floor: enter it in floors", p.name))
			continue
		}
		for _, path := range p.imports {
			ours := path == module || strings.HasPrefix(path, module+"/")
			if ours && floor[within(path)] >= floor[p.name] {
				faults = append(faults, fmt.Sprintf("%q imports %q, which is not below it", p.name, within(path)))
			}
			helper := slices.Contains(testOnly(), module+"/"+p.name)
			for _, forbidden := range testOnly() {
				if !helper && (path == forbidden || strings.HasPrefix(path, forbidden+"/")) {
					faults = append(faults, fmt.Sprintf("%q imports %s outside its tests", p.name, path))
				}
			}
		}
	}
	return faults
}

func TestFloors(t *testing.T) {
	packages := sources(t)
	for _, fault := range climbs(floors(), packages) {
		t.Error(fault)
	}
	for name := range floors() {
		if !slices.ContainsFunc(packages, func(p source) bool { return p.name == name }) {
			t.Errorf("there is no package %q: take it off its floor", name)
		}
	}
}

func TestClimbs(t *testing.T) {
	floor := map[string]int{"stone": 1, "left": 2, "right": 2, "": 3}
	got := climbs(floor, []source{
		{name: "stone", imports: []string{module + "/left"}},
		{name: "left", imports: []string{module + "/stone", module + "/right", "fmt"}},
		{name: "right", imports: []string{module + "/stone", module, "golang.org/x/exp/stats"}},
		{name: "", imports: []string{module + "/left", module + "/stone"}},
		{name: "shed"},
	})
	if diff := cmp.Diff([]string{
		`"stone" imports "left", which is not below it`,
		`"left" imports "right", which is not below it`,
		`"right" imports "", which is not below it`,
		`"right" imports golang.org/x/exp/stats outside its tests`,
		`"shed" is on no floor: enter it in floors`,
	}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
