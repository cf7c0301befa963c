// Package cantabria holds the reference programme of Cantabria: what the
// European Observatory for Clusters and Industrial Change advised the region
// to do in 2019, as one document.
//
// Every number in cantabria.json names its source and the place in it. What the
// briefing does not give, such as ranges, chances and sizes of effects, is
// assumed, with the reason and the evidence there is. The briefing's own gaps
// and contradictions are kept, and show as warnings and notes of
// [programme.Programme.Validate].
package cantabria

import (
	"bytes"
	_ "embed"

	"github.com/clusterprogramme/programme"
)

//go:embed cantabria.json
var document []byte

// Programme gives a fresh copy of the programme, which the caller may change.
//
// It panics, with the findings, if the embedded document is not valid: a fault
// of this package, which its test rules out.
func Programme() *programme.Programme {
	p, findings := programme.Decode(document)
	if err := findings.Err(); err != nil {
		panic(err)
	}
	return p
}

// Document gives a fresh copy of the document, in its canonical form.
func Document() []byte { return bytes.Clone(document) }
