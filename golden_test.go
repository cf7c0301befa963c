package programme_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// update writes the golden files instead of comparing: go test . -update
var update = flag.Bool("update", false, "write the golden files")

// golden holds what a test made against a file.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err, "run with -update")
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s, if the change is meant run with -update (-want +got):\n%s", file, diff)
	}
}
