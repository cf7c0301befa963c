package programme_test

import (
	"strconv"
	"strings"
)

// repeat writes an element so many times, with commas between, and the number
// of each in the place of #, of the one before in that of #-, of the one after
// in that of #+.
func repeat(n int, element string) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strings.NewReplacer("#-", strconv.Itoa(i-1), "#+", strconv.Itoa(i+1), "#", strconv.Itoa(i)).Replace(element))
	}
	return b.String()
}
