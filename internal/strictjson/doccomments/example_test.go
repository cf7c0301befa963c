package doccomments_test

import (
	"fmt"
	"path/filepath"
	"reflect"

	"github.com/clusterprogramme/programme/internal/strictjson/doccomments"
)

func ExampleLoad() {
	item := reflect.TypeFor[Item]()
	describe, err := doccomments.Load(map[string]string{item.PkgPath(): filepath.Join("testdata", "shop")})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(describe(item, ""))
	fmt.Println(describe(item, "Name"))
	// Output:
	// Item is one thing.
	// Name is its name.
}
