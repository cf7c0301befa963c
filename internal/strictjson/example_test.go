package strictjson_test

import (
	"errors"
	"fmt"
	"reflect"

	"github.com/clusterprogramme/programme/internal/strictjson"
	"github.com/clusterprogramme/programme/value/finding"
)

type office struct {
	Name  string `json:"name"`
	Staff int    `json:"staff"`
	Site  string `json:"site,omitempty"`
}

func ExampleCodec_Decode() {
	const doc = `{
  "Name": "Cluster office",
  "staff": 2.5,
  "site": null
}`
	var codec strictjson.Codec
	var o office
	fmt.Print(codec.Decode([]byte(doc), &o))
	// Output:
	// 2:3: error: /Name: no member of this name belongs here: upper and lower case count; did you mean "name"? [json/name-unknown]
	// 3:12: error: /staff: 2.5 is no integer: write digits only [json/number]
	// 4:11: error: /site: null is no value: write a string, or leave it out [json/null]
	// 1:1: error: /name: the member "name" is missing: add it, with a string [json/name-missing]
}

func ExampleCodec_Encode() {
	var codec strictjson.Codec
	doc, err := codec.Encode(office{Name: "R&D office", Staff: 2})
	fmt.Printf("%s%v\n", doc, err)
	// Output:
	// {"name": "R&D office", "staff": 2}
	// <nil>
}

// A percentage is written as text with its sign.
type percentage float64

func ExampleShape() {
	codec := strictjson.NewCodec(strictjson.Shape(
		func(written string) (p percentage, err error) {
			if _, err := fmt.Sscanf(written, "%f%%", &p); err != nil {
				return 0, errors.New("write a percentage, such as 12.5%")
			}
			return p, nil
		},
		func(p percentage) string { return fmt.Sprintf("%g%%", float64(p)) },
	))
	var list []percentage
	fmt.Print(codec.Decode([]byte(`["12.5%", "a tenth", 10]`), &list))
	fmt.Println(list)
	// Output:
	// 1:11: error: /1: write a percentage, such as 12.5% [json/value]
	// 1:22: error: /2: this is a number: write a string [json/type]
	// [12.5 0 0]
}

type (
	duration interface{ months() float64 }
	exactly  float64
	between  struct {
		Min float64 `json:"min"`
		Max float64 `json:"max"`
	}
)

func (e exactly) months() float64 { return float64(e) }
func (b between) months() float64 { return (b.Min + b.Max) / 2 }

func ExampleChoice() {
	codec := strictjson.NewCodec(strictjson.Choice(
		strictjson.Bare(
			func(x float64) duration { return exactly(x) },
			func(d duration) (float64, bool) { e, ok := d.(exactly); return float64(e), ok },
		),
		strictjson.Kind[duration]("between", between{}),
	))
	var list []duration
	fmt.Print(codec.Decode([]byte(`[3, {"between": {"min": 1, "max": 2}}, {"betwen": {}}]`), &list))
	fmt.Println(list)
	// Output:
	// 1:41: error: /2/betwen: "betwen" is no kind that can stand here: use one of between; did you mean "between"? [json/choice]
	// [3 {1 2} <nil>]
}

func ExampleLocate() {
	const doc = `{
  "name": "office",
  "staff": -1
}`
	var found finding.Collector
	found.At().In("staff").Check(false, "office/staff", "staff cannot be negative")
	fmt.Print(strictjson.Locate([]byte(doc), found.List()))
	// Output:
	// 3:12: error: /staff: staff cannot be negative [office/staff]
}

func ExampleCodec_Schema() {
	var codec strictjson.Codec
	schema, err := codec.Schema(office{}, strictjson.SchemaOptions{
		Describe: func(of reflect.Type, field string) string {
			if field == "Staff" {
				return "Heads, not full-time equivalents."
			}
			return ""
		},
	})
	fmt.Printf("%s%v\n", schema, err)
	// Output:
	// {
	//   "$schema": "https://json-schema.org/draft/2020-12/schema",
	//   "$ref": "#/$defs/strictjson_test.office",
	//   "$defs": {
	//     "strictjson_test.office": {
	//       "type": "object",
	//       "properties": {
	//         "name": {"type": "string"},
	//         "staff": {"type": "integer", "description": "Heads, not full-time equivalents."},
	//         "site": {"type": "string"}
	//       },
	//       "required": ["name", "staff"],
	//       "additionalProperties": false
	//     }
	//   }
	// }
	// <nil>
}
