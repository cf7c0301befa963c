package doccomments_test

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/internal/strictjson/doccomments"
)

// The types of testdata/shop, under the import path of this test.
type (
	Basket      struct{ Items []Item }
	Item        struct{ Name string }
	Count       int
	Pair[T any] struct{ A T }
	Stranger    struct{}
)

func TestLoad(t *testing.T) {
	here := reflect.TypeFor[Basket]().PkgPath()
	describe, err := doccomments.Load(map[string]string{here: filepath.Join("testdata", "shop")})
	require.NoError(t, err)

	tests := []struct {
		name  string
		of    reflect.Type
		field string
		want  string
	}{
		{"type", reflect.TypeFor[Basket](), "", "Basket holds what a customer wants. See Item, Item.Name and month.Month.\n\nIt may be empty."},
		{"field", reflect.TypeFor[Basket](), "Items", "Items are what is in it."},
		{"comment behind two fields, first", reflect.TypeFor[Basket](), "Total", "in euros"},
		{"comment behind two fields, second", reflect.TypeFor[Basket](), "Tax", "in euros"},
		{"field without comment", reflect.TypeFor[Basket](), "Bare", ""},
		{"no such field", reflect.TypeFor[Basket](), "Missing", ""},
		{"type in a group", reflect.TypeFor[Item](), "", "Item is one thing."},
		{"field in a group", reflect.TypeFor[Item](), "Name", "Name is its name."},
		{"comment behind a type", reflect.TypeFor[Count](), "", "Count is how many."},
		{"generic type", reflect.TypeFor[Pair[int]](), "", "Pair is two of a kind."},
		{"generic field", reflect.TypeFor[Pair[string]](), "A", "A is the first."},
		{"type not parsed", reflect.TypeFor[Stranger](), "", ""},
		{"package not parsed", reflect.TypeFor[reflect.Method](), "", ""},
		{"predeclared", reflect.TypeFor[int](), "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, describe(tt.of, tt.field)); diff != "" {
				t.Errorf("description (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLoadFails(t *testing.T) {
	broken := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(broken, "broken.go"), []byte("pack age"), 0o600))
	for name, dir := range map[string]string{
		"no such directory": filepath.Join(broken, "nowhere"),
		"not Go":            broken,
	} {
		t.Run(name, func(t *testing.T) {
			_, err := doccomments.Load(map[string]string{"example.com/p": dir})
			require.Error(t, err)
		})
	}
}
