package shop

// Stranger belongs to a test, which is not parsed.
type Stranger struct{}
