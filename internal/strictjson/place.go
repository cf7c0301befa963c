package strictjson

import (
	"bytes"
	"slices"
)

// place is where a byte stands: both 1-based, the column in bytes. Lines end
// with \n.
type place struct{ line, column int }

// places finds the places of offsets, which need no order, in one pass.
func places(data []byte, offsets []int) []place {
	order := make([]int, len(offsets))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return offsets[a] - offsets[b] })

	found := make([]place, len(offsets))
	line, start, at := 1, 0, 0 // the line, where it starts, and how far we are
	for _, i := range order {
		passed := data[at:offsets[i]]
		if n := bytes.LastIndexByte(passed, '\n'); n >= 0 {
			line += bytes.Count(passed, []byte{'\n'})
			start = at + n + 1
		}
		at = offsets[i]
		found[i] = place{line: line, column: at - start + 1}
	}
	return found
}
