package strictjson

import (
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// longestPath bounds the pointers of findings, in bytes: a name of a megabyte
// would fill the page. A longer pointer is cut to the ancestor that fits; the
// line and column still say where.
const longestPath = 1024

// trail is the way from the root of a document to the value at hand.
type trail []step

// step leads to a member, or to an element when the index is not negative.
type step struct {
	name  string
	index int
}

func (t *trail) enter(name string) { *t = append(*t, step{name: name, index: -1}) }
func (t *trail) element(index int) { *t = append(*t, step{index: index}) }
func (t *trail) back()             { *t = (*t)[:len(*t)-1] }

// pointer is the JSON Pointer of the value at hand.
func (t trail) pointer() string {
	var b strings.Builder
	for _, s := range t {
		token := strconv.Itoa(s.index)
		if s.index < 0 {
			token = string(jsontext.Pointer("").AppendToken(s.name))[1:]
		}
		if b.Len()+1+len(token) > longestPath {
			break
		}
		b.WriteByte('/')
		b.WriteString(token)
	}
	return b.String()
}
