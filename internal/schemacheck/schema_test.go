package schemacheck

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/clusterprogramme/programme"
)

// compiled is the schema, ready to validate; it is itself valid by draft
// 2020-12.
func compiled(t *testing.T) *jsonschema.Schema {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(programme.Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	id := document.(map[string]any)["$id"].(string)
	if err := c.AddResource(id, document); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile(id)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// documents are the JSON files below a directory.
func documents(t *testing.T, root string) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".json" {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// Whatever decodes without an error satisfies the schema.
func TestDocumentsSatisfySchema(t *testing.T) {
	schema := compiled(t)
	checked := 0
	for _, root := range []string{"../../testdata", "../../scenario/testdata", "../../examples"} {
		for _, file := range documents(t, root) {
			data := read(t, file)
			if p, _ := programme.Decode(data); p == nil {
				continue
			}
			checked++
			value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			if err := schema.Validate(value); err != nil {
				t.Errorf("%s: %v", file, err)
			}
		}
	}
	if checked < 30 {
		t.Errorf("only %d documents without an error", checked)
	}
}

// beyond are the codes of reading that the schema cannot show: documents that
// are not JSON, or that only a reader of tokens tells from valid ones, and the
// grammar of texts.
func beyond() map[string]bool {
	return map[string]bool{
		"json/syntax": true, "json/encoding": true, "json/empty": true, "json/trailing": true,
		"json/name-duplicate": true, "json/text": true, "json/value": true,
	}
}

// What is of the wrong type, lacks a member, has one too many or names no kind
// does not satisfy the schema; nor does a word that is not of its list.
func TestInvalidDocumentsDoNot(t *testing.T) {
	schema := compiled(t)
	refused := make(map[string]bool)
	for _, file := range documents(t, "../../testdata/invalid") {
		code := filepath.ToSlash(strings.TrimSuffix(strings.TrimPrefix(file, filepath.FromSlash("../../testdata/invalid/")), ".json"))
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(read(t, file)))
		if err != nil {
			continue // not JSON
		}
		refused[code] = schema.Validate(value) != nil
		if strings.HasPrefix(code, "json/") && !beyond()[code] && !refused[code] {
			t.Errorf("%s satisfies the schema", file)
		}
	}
	for _, code := range []string{
		"json/name-unknown", "json/name-missing", "json/type", "json/null", "json/number", "json/choice", "json/too-deep",
		"roadmap/kind", "budget/category", "kpi/level", "risk/frequency", "diagnosis/heading", "cluster/mandate",
	} {
		if !refused[code] {
			t.Errorf("the document of %s satisfies the schema, or is gone", code)
		}
	}
}

// The schema is sensitive: taking any required member out of a document, or
// adding one anywhere, is refused.
func TestSchemaIsClosed(t *testing.T) {
	schema := compiled(t)
	var document any
	if err := json.Unmarshal(read(t, "../../testdata/ok/small.json"), &document); err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(document); err != nil {
		t.Fatal(err)
	}
	objects := 0
	each(document, func(object map[string]any) {
		if objects++; objects%7 != 0 { // some, to keep the test short
			return
		}
		object["unknown"] = true
		if schema.Validate(document) == nil {
			t.Errorf("an unknown member is let through in %v", object)
		}
		delete(object, "unknown")
	})
	if objects < 300 {
		t.Errorf("only %d objects", objects)
	}
}

// each calls f for every object of a document, always in one order.
func each(value any, f func(map[string]any)) {
	switch value := value.(type) {
	case map[string]any:
		f(value)
		for _, name := range slices.Sorted(maps.Keys(value)) {
			each(value[name], f)
		}
	case []any:
		for _, element := range value {
			each(element, f)
		}
	}
}
