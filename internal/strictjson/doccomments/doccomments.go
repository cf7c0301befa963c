// Package doccomments reads the comments on Go types and fields, so that a
// generated JSON Schema can say what go doc says. It stands apart from
// strictjson because it links the Go parser, which a library has no use for:
// only the test that generates a schema imports it.
package doccomments

import (
	"fmt"
	"go/ast"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
)

// Load parses the Go files of packages, tests aside, and gives a function for
// SchemaOptions.Describe. dirs has the directory of each package by its import
// path. A type that was not parsed, or has no comment, has the description "".
func Load(dirs map[string]string) (describe func(t reflect.Type, field string) string, err error) {
	found := comments{}
	for path, dir := range dirs {
		if err := found.load(path, dir); err != nil {
			return nil, fmt.Errorf("doccomments: package %s: %w", path, err)
		}
	}
	return func(t reflect.Type, field string) string {
		name, _, _ := strings.Cut(t.Name(), "[") // a generic type has one comment
		return found[place{t.PkgPath(), name, field}]
	}, nil
}

// place is where a comment stands; the field of a type's own comment is "".
type place struct{ path, name, field string }

type comments map[place]string

func (c comments) load(path, dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		name := entry.Name()
		if entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, name), nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, decl := range file.Decls {
			if types, ok := decl.(*ast.GenDecl); ok && types.Tok == token.TYPE {
				c.declaration(path, types)
			}
		}
	}
	return nil
}

func (c comments) declaration(path string, types *ast.GenDecl) {
	for _, spec := range types.Specs {
		spec, ok := spec.(*ast.TypeSpec)
		if !ok {
			continue
		}
		text := plain(spec.Doc, spec.Comment)
		if text == "" && !types.Lparen.IsValid() {
			text = plain(types.Doc)
		}
		c[place{path, spec.Name.Name, ""}] = text
		if fields, ok := spec.Type.(*ast.StructType); ok {
			c.fields(path, spec.Name.Name, fields)
		}
	}
}

func (c comments) fields(path, name string, of *ast.StructType) {
	for _, field := range of.Fields.List {
		text := plain(field.Doc, field.Comment)
		for _, ident := range field.Names {
			c[place{path, name, ident.Name}] = text
		}
	}
}

// plain gives the first of the comments that says something, a line to a
// paragraph, links by their names.
func plain(groups ...*ast.CommentGroup) string {
	for _, group := range groups {
		parser := comment.Parser{
			LookupPackage: func(name string) (path string, ok bool) { return name, true },
			LookupSym:     func(recv, name string) (ok bool) { return true },
		}
		printer := comment.Printer{TextWidth: -1}
		if text := strings.TrimSpace(string(printer.Text(parser.Parse(group.Text())))); text != "" {
			return text
		}
	}
	return ""
}
