package programme

import "github.com/clusterprogramme/programme/internal/strictjson"

// Document is a programme as the codec sees it.
type Document = document

// NewCodec gives the codec of documents.
func NewCodec() *strictjson.Codec { return newCodec() }

// ChangeNames gives the names of the kinds of change.
func ChangeNames() []string {
	var names []string
	for _, k := range changeKinds() {
		names = append(names, k.name)
	}
	return names
}

// ChangeName gives the name of a change in a document.
func ChangeName(c Change) string { return changeName(c) }
