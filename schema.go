package programme

import (
	"bytes"
	_ "embed"
)

//go:embed programme.schema.json
var schema []byte

// Schema gives a fresh copy of the JSON Schema (draft 2020-12) of documents,
// for editors and other languages. Whatever [Decode] finds no error in
// satisfies it. The reverse does not hold: rules that span several members, and
// the grammar of texts such as months, are beyond it.
func Schema() []byte { return bytes.Clone(schema) }
