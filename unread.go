package programme

import (
	"strings"

	"github.com/clusterprogramme/programme/internal/strictjson"
	"github.com/clusterprogramme/programme/value/cite"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// unread is what could not be read of a document, so that findings of
// validation that may only be its echo can be told apart.
type unread struct {
	around []string        // the objects that lack something
	ended  bool            // whether reading ended before the document did
	last   string          // then the member of the document at which it did
	root   finding.Finding // at the place of the document
}

func newUnread(data []byte, broken finding.List) unread {
	u := unread{root: strictjson.Locate(data, finding.List{{}})[0]}
	for _, b := range broken {
		switch b.Code {
		case strictjson.CodeSyntax, strictjson.CodeTooDeep, strictjson.CodeTooMany:
			u.ended, u.last = true, section(b.Path)
		}
		if b.Path == "" {
			continue // beside the document, or its end
		}
		parent := b.Path[:strings.LastIndexByte(b.Path, '/')]
		if parent == "" {
			parent = b.Path // a member of the document itself
		}
		u.around = append(u.around, parent)
	}
	return u
}

// explains says whether a finding, which has its line, may be an echo.
func (u unread) explains(f finding.Finding) bool {
	switch {
	case len(u.around) == 0 && !u.ended:
		return false
	case f.Severity != finding.Error: // most compare parts
		return true
	case f.Code == finding.CodeMore:
		return false
	case f.Code == id.CodeUnknown || f.Code == cite.CodeSource: // the name may stand in what was not read
		return true
	case u.ended && (section(f.Path) == u.last || f.Line == u.root.Line && f.Column == u.root.Column):
		return true // it stands in the member that was not read to its end, or in none that was reached
	}
	for _, parent := range u.around {
		if f.Path == parent || strings.HasPrefix(f.Path, parent+"/") || strings.HasPrefix(parent, f.Path+"/") {
			return true
		}
	}
	return false
}

// section gives the member of the document that a path leads through.
func section(path string) string {
	if end := strings.IndexByte(strings.TrimPrefix(path, "/"), '/'); end >= 0 {
		return path[:end+1]
	}
	return path
}
