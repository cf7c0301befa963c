package programme_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/value/finding"
)

// The rule book has each code once, in order, well formed, and says what the
// rule asks.
func TestRules(t *testing.T) {
	form := regexp.MustCompile(`^[a-z]+/[a-z]+(-[a-z]+)*$`)
	rules := programme.Rules()
	for i, rule := range rules {
		if !form.MatchString(rule.Code) {
			t.Errorf("%q is no code: use topic/what-is-wrong, in lower case", rule.Code)
		}
		if rule.Severity < finding.Error || rule.Severity > finding.Note {
			t.Errorf("%s has the severity %v", rule.Code, rule.Severity)
		}
		if about := strings.TrimSpace(rule.About); about == "" || about != rule.About || strings.HasSuffix(about, ".") {
			t.Errorf("%s is about %q: say in a clause without a full stop what the rule asks", rule.Code, rule.About)
		}
		if i > 0 && rules[i-1].Code >= rule.Code {
			t.Errorf("%s stands behind %s", rule.Code, rules[i-1].Code)
		}
	}
}

func TestRulesAreFresh(t *testing.T) {
	first := programme.Rules()
	first[0].Code = "changed"
	if programme.Rules()[0].Code == "changed" {
		t.Error("a change of one copy shows in the next")
	}
}

// Every constant Code... of every package below is in the rule book, and
// nothing else is.
func TestRulesHaveEveryCode(t *testing.T) {
	var book, constants []string
	for _, rule := range programme.Rules() {
		book = append(book, rule.Code)
	}
	for _, p := range sources(t) {
		if floors()[p.name] > floors()[""] {
			continue // findings of runs are not about documents
		}
		for _, name := range p.files {
			file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(p.dir, name), nil, 0)
			require.NoError(t, err)
			constants = append(constants, codes(file)...)
		}
	}
	slices.Sort(constants)
	if diff := cmp.Diff(constants, book); diff != "" {
		t.Errorf("codes (-constants +rule book):\n%s", diff)
	}
}

// codes are the values of the constants of a file that are named Code...
func codes(file *ast.File) []string {
	var list []string
	for _, decl := range file.Decls {
		constants, ok := decl.(*ast.GenDecl)
		if !ok || constants.Tok != token.CONST {
			continue
		}
		for _, spec := range constants.Specs {
			spec := spec.(*ast.ValueSpec)
			for i, name := range spec.Names {
				if !strings.HasPrefix(name.Name, "Code") || i >= len(spec.Values) {
					continue
				}
				if literal, ok := spec.Values[i].(*ast.BasicLit); ok && literal.Kind == token.STRING {
					code, _ := strconv.Unquote(literal.Value)
					list = append(list, code)
				}
			}
		}
	}
	return list
}

// docs/findings.md is the rule book as a table.
func TestFindingsPage(t *testing.T) {
	var b strings.Builder
	b.WriteString(`# Findings

What reading and validating a document can report. An error makes it unfit for simulation, a warning asks for a look, a note is worth
knowing. Codes are stable; messages are not. ` + "`programme.Rules()`" + ` gives this table; ` + "`testdata/invalid`" + ` has the smallest document for each code,
and ` + "`go test . -update`" + ` writes this page.

| code | severity | what it asks |
|---|---|---|
`)
	for _, rule := range programme.Rules() {
		fmt.Fprintf(&b, "| `%s` | %v | %s |\n", rule.Code, rule.Severity, strings.ReplaceAll(rule.About, "|", `\|`))
	}
	golden(t, "docs/findings.md", b.String())
}
