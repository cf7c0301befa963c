package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func Example() {
	main()
	// Output:
	// finish/office/programme         +3.32 ± 0.01, lower in 0 % of runs
	// cost/2020                  -195305.57 ± 696.40, lower in 100 % of runs
	// members@2022-06                 -0.99 ± 0.01, lower in 80 % of runs
}

// TestReadme holds the program that the README shows against this one.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	source, err := os.ReadFile("main.go")
	require.NoError(t, err)
	_, program, found := strings.Cut(string(source), "package main\n")
	require.True(t, found)
	require.Contains(t, string(readme), "```go\npackage main\n"+program+"```")
}
