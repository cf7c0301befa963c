// Package schemacheck holds the embedded JSON Schema against the documents of
// the tests, with a validator of its own. It is a module apart, so that the
// library does not depend on the validator.
package schemacheck
