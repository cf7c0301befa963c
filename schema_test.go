package programme_test

import (
	"encoding/json"
	"path"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
	"github.com/clusterprogramme/programme/internal/strictjson"
	"github.com/clusterprogramme/programme/internal/strictjson/doccomments"
	"github.com/clusterprogramme/programme/value/dist"
)

// schemaID names the schema: the place where its newest version is.
const schemaID = "https://raw.githubusercontent.com/clusterprogramme/programme/main/programme.schema.json"

// generate makes the schema from the types and their comments.
func generate(t *testing.T) string {
	t.Helper()
	const module = "github.com/clusterprogramme/programme"
	dirs := map[string]string{module: "."}
	for _, dir := range []string{
		"roadmap", "cluster", "broker", "budget", "kpi",
		"value/cite", "value/day", "value/dist", "value/figure", "value/id", "value/money", "value/month",
	} {
		dirs[module+"/"+dir] = dir
	}
	describe, err := doccomments.Load(dirs)
	require.NoError(t, err)
	data, err := programme.NewCodec().Schema(programme.Document{}, strictjson.SchemaOptions{
		ID:    schemaID,
		Title: "Cluster programme, format " + programme.Format,
		Describe: func(of reflect.Type, field string) string {
			if of == reflect.TypeFor[programme.Document]() {
				of = reflect.TypeFor[programme.Programme]()
			}
			return describe(of, field)
		},
	})
	require.NoError(t, err)
	return string(data)
}

// The embedded schema is that of the types.
func TestSchemaIsCurrent(t *testing.T) {
	golden(t, "programme.schema.json", generate(t))
	if diff := cmp.Diff(read(t, "programme.schema.json"), string(programme.Schema())); diff != "" && !*update {
		t.Errorf("the embedded schema (-want +got):\n%s", diff)
	}
}

func TestSchemaIsFresh(t *testing.T) {
	first := programme.Schema()
	first[0] = 'x'
	if programme.Schema()[0] != '{' {
		t.Error("a change of one copy shows in the next")
	}
}

// definitions are the objects that the schema defines, with their members.
func definitions(t *testing.T) map[string]struct {
	Description string `json:"description"`
	Properties  map[string]struct {
		Description string `json:"description"`
	} `json:"properties"`
} {
	t.Helper()
	var schema struct {
		Defs map[string]struct {
			Description string `json:"description"`
			Properties  map[string]struct {
				Description string `json:"description"`
			} `json:"properties"`
		} `json:"$defs"`
	}
	require.NoError(t, json.Unmarshal(programme.Schema(), &schema))
	return schema.Defs
}

// Every type is described, so that an editor can say what a member is.
func TestSchemaDescribes(t *testing.T) {
	for name, definition := range definitions(t) {
		if definition.Description == "" {
			t.Errorf("%s has no description: comment the type", name)
		}
	}
}

// The documents of the tests use every member that the schema defines: those
// without findings most, and those with notes and warnings the rest.
func TestDocumentsUseEveryMember(t *testing.T) {
	met := make(map[string]bool)
	for _, file := range okDocuments(t) {
		if strings.HasPrefix(file, "testdata/") {
			meet(reflect.ValueOf(load(t, file)), met)
		}
	}
	for _, file := range invalidDocuments(t) {
		if p, _ := programme.Decode([]byte(read(t, file))); p != nil {
			meet(reflect.ValueOf(p), met)
		}
	}
	for name, definition := range definitions(t) {
		for member := range definition.Properties {
			if name == "money.Amount" {
				continue // which shows no fields; every budget has some
			}
			if !met[name+"."+member] {
				t.Errorf("no document uses %s.%s: put it into %s", name, member, small)
			}
		}
	}
}

// meet gathers the members that are set, as "package.Type.member".
func meet(v reflect.Value, met map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			meet(v.Elem(), met)
		}
	case reflect.Slice:
		for i := range v.Len() {
			meet(v.Index(i), met)
		}
	case reflect.Struct:
		of := v.Type()
		name := path.Base(of.PkgPath()) + "." + of.Name()
		if of == reflect.TypeFor[programme.Programme]() {
			name = "programme.document"
		}
		for i := range of.NumField() {
			tag, tagged := of.Field(i).Tag.Lookup("json")
			if !tagged {
				continue
			}
			member, _, _ := strings.Cut(tag, ",")
			if !v.Field(i).IsZero() {
				met[name+"."+member] = true
			}
			meet(v.Field(i), met)
		}
	}
}

// small.json uses every kind of distribution, impact and change.
func TestSmallUsesEveryKind(t *testing.T) {
	document := read(t, small)
	kinds := append(programme.ChangeNames(), "delay_activity", "scale_lines", "scale_filling", "scale_effect")
	for _, kind := range dist.Kinds() {
		if kind.Name != "point" { // written as a bare number
			kinds = append(kinds, kind.Name)
		}
	}
	for _, kind := range kinds {
		if !strings.Contains(document, `"`+kind+`": {`) {
			t.Errorf("%s has no %s", small, kind)
		}
	}
}
