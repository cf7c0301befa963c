package programme_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme"
)

// The documents that the tests start from: the smallest one, a plain one on
// which the invalid ones are built, and one that has every section, impact,
// change and distribution. None of them has a finding.
const (
	minimal = "testdata/ok/minimal.json"
	office  = "testdata/ok/office.json"
	small   = "testdata/ok/small.json"
)

// okDocuments are the files without an error: those above and, where it is
// there, the reference model.
func okDocuments(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/ok/*.json")
	require.NoError(t, err)
	require.Subset(t, files, []string{minimal, office, small})
	more, err := filepath.Glob("examples/*/*.json")
	require.NoError(t, err)
	for _, file := range more {
		if strings.Contains(read(t, file), `"format": "`+programme.Format+`"`) {
			files = append(files, file)
		}
	}
	return files
}

// invalidDocuments are the files that show a code each, by code.
func invalidDocuments(t testing.TB) map[string]string {
	t.Helper()
	const root = "testdata/invalid"
	files := make(map[string]string)
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".json" {
			return err
		}
		code, err := filepath.Rel(root, strings.TrimSuffix(path, ".json"))
		files[filepath.ToSlash(code)] = path
		return err
	})
	require.NoError(t, err)
	return files
}

func read(t testing.TB, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(data)
}

// load gives the programme of a file that has no error.
func load(t testing.TB, file string) *programme.Programme {
	t.Helper()
	p, list := programme.Decode([]byte(read(t, file)))
	require.NoError(t, list.Err())
	return p
}

// encode gives the document of a programme.
func encode(t testing.TB, p *programme.Programme) string {
	t.Helper()
	data, err := p.Encode()
	require.NoError(t, err)
	return string(data)
}

// with puts text in the place of a piece of a document that stands there once.
func with(t testing.TB, document, piece, text string) string {
	t.Helper()
	require.Equal(t, 1, strings.Count(document, piece), "%q in the document", piece)
	return strings.Replace(document, piece, text, 1)
}
