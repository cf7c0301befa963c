// Package shop has comments to read.
package shop

// Basket holds what a customer
// wants. See [Item], [Item.Name] and [month.Month].
//
// It may be empty.
type Basket struct {
	// Items are what is in it.
	Items      []Item
	Total, Tax float64 // in euros
	Bare       int
}

type (
	// Item is one thing.
	Item struct {
		// Name is its name.
		Name string
	}

	Count int // Count is how many.
)

// Pair is two of a kind.
type Pair[T any] struct {
	// A is the first.
	A T
}
