package clone_test

import (
	"fmt"

	"github.com/clusterprogramme/programme/internal/clone"
)

func ExampleOf() {
	type plan struct{ Months []int }
	original := plan{Months: []int{3, 3, 3}}
	copied := clone.Of(original)
	copied.Months[0] = 4
	fmt.Println(original, copied)
	// Output: {[3 3 3]} {[4 3 3]}
}
