package programme_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// state says what of a file runs by itself or could be changed from afar:
// functions named init, and package variables other than assertions (named _),
// embedded files and errors, none of them exported.
func state(file *ast.File) []string {
	var list []string
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			if decl.Recv == nil && decl.Name.Name == "init" {
				list = append(list, "func init")
			}
		case *ast.GenDecl:
			if decl.Tok != token.VAR {
				continue
			}
			for _, spec := range decl.Specs {
				spec := spec.(*ast.ValueSpec)
				for i, name := range spec.Names {
					var value ast.Expr
					if i < len(spec.Values) {
						value = spec.Values[i]
					}
					harmless := name.Name == "_" || embeds(decl.Doc) || embeds(spec.Doc) || isError(value)
					if !harmless || name.IsExported() {
						list = append(list, "var "+name.Name)
					}
				}
			}
		}
	}
	return list
}

// embeds says whether a comment holds a directive that embeds a file.
func embeds(doc *ast.CommentGroup) bool {
	if doc == nil {
		return false
	}
	for _, c := range doc.List {
		if len(c.Text) > len("//go:embed ") && c.Text[:len("//go:embed ")] == "//go:embed " {
			return true
		}
	}
	return false
}

// isError says whether an expression is a call of errors.New.
func isError(value ast.Expr) bool {
	call, ok := value.(*ast.CallExpr)
	if !ok {
		return false
	}
	fun, ok := call.Fun.(*ast.SelectorExpr)
	return ok && fmt.Sprint(fun.X, ".", fun.Sel) == "errors.New"
}

func TestNoState(t *testing.T) {
	files := 0
	for _, p := range sources(t) {
		for _, name := range p.files {
			file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(p.dir, name), nil, parser.ParseComments)
			require.NoError(t, err)
			for _, s := range state(file) {
				t.Errorf("%s/%s: %s: pass it as an argument, or make it in a function", p.name, name, s)
			}
			files++
		}
	}
	if files < 100 {
		t.Errorf("only %d files", files)
	}
}

// The check can fail.
func TestNoStateFails(t *testing.T) {
	const text = `package x

import (
	_ "embed"
	"errors"
	"io"
)

//go:embed x.json
var document []byte

// Document is embedded, and yet anybody can change it.
//
//go:embed x.json
var Document []byte

var errTired = errors.New("tired")

// ErrTired can be changed, too.
var ErrTired = errors.New("tired")

var _ io.Reader = (*reader)(nil)

var (
	cache    = map[string]int{}
	one, two int
)

func init() {}

type reader struct{ io.Reader }

func (reader) init() { var local int; _ = local }
`
	file, err := parser.ParseFile(token.NewFileSet(), "x.go", text, parser.ParseComments)
	require.NoError(t, err)
	want := []string{"var Document", "var ErrTired", "var cache", "var one", "var two", "func init"}
	if diff := cmp.Diff(want, state(file)); diff != "" {
		t.Errorf("state (-want +got):\n%s", diff)
	}
}
