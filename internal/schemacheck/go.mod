module github.com/clusterprogramme/programme/internal/schemacheck

go 1.26.0

require (
	github.com/clusterprogramme/programme v0.0.0
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
)

require (
	github.com/go-json-experiment/json v1.27.2 // indirect
	github.com/shopspring/decimal v1.6.0 // indirect
	golang.org/x/text v0.14.0 // indirect
)

replace github.com/clusterprogramme/programme => ../..
