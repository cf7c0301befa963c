package programme_test

import (
	"fmt"
	"maps"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

const module = "github.com/clusterprogramme/programme"

// floors is the table of the house: a package imports only from floors with a
// lower number. A new package is entered here, "" is the root.
func floors() map[string]int {
	table := make(map[string]int)
	for number, packages := range map[int][]string{
		1:  {"value/finding", "value/month", "value/money", "value/dist", "internal/clone"},
		2:  {"value/id", "value/day", "internal/strictjson"},
		3:  {"value/cite"},
		4:  {"value/figure"},
		5:  {"roadmap", "cluster", "broker", "budget", "kpi"},
		6:  {""},
		7:  {"scenario/internal/engine"},
		8:  {"scenario"},
		9:  {"report"},
		10: {"examples/cantabria"},
		11: {"examples/first", "examples/simulate"},
	} {
		for _, name := range packages {
			table[name] = number
		}
	}
	return table
}

// helpers are packages that only tests import, on the floors that they may
// import from.
func helpers() map[string]int {
	return map[string]int{
		"internal/strictjson/doccomments": 1,
		"value/dist/disttest":             2,
		"internal/ruletest":               5,
	}
}

// oracles are modules that only tests import.
func oracles() []string {
	return []string{"github.com/stretchr/testify", "github.com/google/go-cmp", "gonum.org/v1/gonum", "golang.org/x/exp"}
}

// source is what a package is made of, tests aside.
type source struct {
	name    string // within the module
	dir     string
	files   []string
	imports []string
}

// sources lists the packages of this module.
func sources(t *testing.T) []source {
	t.Helper()
	const format = "{{.ImportPath}}\t{{.Dir}}\t{{join .GoFiles \",\"}}\t{{join .Imports \",\"}}"
	out, err := exec.Command("go", "list", "-f", format, "./...").Output()
	require.NoError(t, err)
	var list []source
	for line := range strings.Lines(string(out)) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.Len(t, fields, 4)
		list = append(list, source{
			name:    within(fields[0]),
			dir:     fields[1],
			files:   strings.Split(fields[2], ","),
			imports: strings.Split(fields[3], ","),
		})
	}
	return list
}

// within is the name of a package within the module, or its path when it is of
// another.
func within(path string) string {
	if path == module {
		return ""
	}
	return strings.TrimPrefix(path, module+"/")
}

// own says whether an import path is of this module.
func isOwn(path string) bool { return path == module || strings.HasPrefix(path, module+"/") }

// faults says what breaks the floors.
func faults(packages []source, floors, helpers map[string]int, oracles []string) []string {
	var list []string
	complain := func(format string, args ...any) { list = append(list, fmt.Sprintf(format, args...)) }
	for _, p := range packages {
		floor, known := floors[p.name]
		helper, helping := helpers[p.name]
		if !known && !helping {
			complain("%q is on no floor: enter it in floors, or in helpers if only tests import it", p.name)
			continue
		}
		for _, path := range p.imports {
			name := within(path)
			_, forTests := helpers[name]
			switch below, listed := floors[name]; {
			case isOwn(path) && forTests && known:
				complain("%q imports %q, which is for tests", p.name, name)
			case isOwn(path) && listed && below >= max(floor, helper):
				complain("%q on floor %d imports %q on floor %d: import from below only", p.name, max(floor, helper), name, below)
			case known && slices.ContainsFunc(oracles, func(oracle string) bool { return path == oracle || strings.HasPrefix(path, oracle+"/") }):
				complain("%q imports %s, which is for tests", p.name, path)
			}
		}
	}
	return list
}

func TestFloors(t *testing.T) {
	packages := sources(t)
	for _, fault := range faults(packages, floors(), helpers(), oracles()) {
		t.Error(fault)
	}
	const planned = "report"
	for _, name := range slices.Sorted(maps.Keys(floors())) {
		if name != planned && !slices.ContainsFunc(packages, func(p source) bool { return p.name == name }) {
			t.Errorf("there is no package %q: take it out of floors", name)
		}
	}
}

// The check can fail: each of these graphs breaks one rule.
func TestFloorsFail(t *testing.T) {
	floors := map[string]int{"value/a": 1, "left": 2, "right": 2, "": 3}
	helpers := map[string]int{"internal/check": 2}
	oracles := []string{"example.org/oracle"}
	graph := func(name string, imports ...string) []source {
		return []source{{name: name, imports: imports}}
	}
	for _, tt := range []struct {
		name     string
		packages []source
		want     []string
	}{
		{"downwards", graph("left", "fmt", module+"/value/a"), nil},
		{"the root, downwards", graph("", module+"/left", module+"/right", "example.org/other"), nil},
		{"a helper, downwards", graph("internal/check", "testing", "example.org/oracle", module+"/value/a"), nil},
		{"upwards", graph("left", module), []string{`"left" on floor 2 imports "" on floor 3: import from below only`}},
		{"sideways", graph("left", module+"/right"), []string{`"left" on floor 2 imports "right" on floor 2: import from below only`}},
		{"a helper, sideways", graph("internal/check", module+"/left"), []string{`"internal/check" on floor 2 imports "left" on floor 2: import from below only`}},
		{"no floor", graph("left/util"), []string{`"left/util" is on no floor: enter it in floors, or in helpers if only tests import it`}},
		{"a helper", graph("left", module+"/internal/check"), []string{`"left" imports "internal/check", which is for tests`}},
		{"an oracle", graph("", "example.org/oracle"), []string{`"" imports example.org/oracle, which is for tests`}},
		{"a package of an oracle", graph("", "example.org/oracle/deep"), []string{`"" imports example.org/oracle/deep, which is for tests`}},
		{"a module that begins like an oracle", graph("", "example.org/oracles"), nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, faults(tt.packages, floors, helpers, oracles)); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}
