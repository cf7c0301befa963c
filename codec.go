package programme

import (
	"reflect"

	"github.com/clusterprogramme/programme/internal/strictjson"
	"github.com/clusterprogramme/programme/value/dist"
	"github.com/clusterprogramme/programme/value/money"
)

// newCodec says how the values and choices of a document look in JSON. A new
// kind of change or impact is listed here, and nowhere else.
func newCodec() *strictjson.Codec {
	numbers := []strictjson.Option[dist.Dist]{strictjson.Bare(
		func(x float64) dist.Dist { return dist.Point{Value: x} },
		func(d dist.Dist) (float64, bool) { p, ok := d.(dist.Point); return p.Value, ok },
	)}
	for _, k := range dist.Kinds() {
		numbers = append(numbers, strictjson.Kind(k.Name, k.Zero))
	}
	var changes []strictjson.Option[Change]
	for _, k := range changeKinds() {
		changes = append(changes, strictjson.Kind(k.name, k.zero))
	}
	return strictjson.NewCodec(
		strictjson.Shape(money.Form.Value, money.Amount.Form),
		strictjson.Choice(numbers...),
		strictjson.Choice(
			strictjson.Kind[Impact]("delay_activity", DelayActivity{}),
			strictjson.Kind[Impact]("scale_lines", ScaleLines{}),
			strictjson.Kind[Impact]("scale_filling", ScaleFilling{}),
			strictjson.Kind[Impact]("scale_effect", ScaleEffect{}),
		),
		strictjson.Choice(changes...),
	)
}

// changeKind is a kind of change and its name in a document.
type changeKind struct {
	name string
	zero Change
}

func changeKinds() []changeKind {
	return []changeKind{
		{"delay", Delay{}},
		{"lengthen", Lengthen{}},
		{"prolong", Prolong{}},
		{"switch_off", SwitchOff{}},
		{"choose", Choose{}},
		{"cut", Cut{}},
		{"vacate", Vacate{}},
		{"add_organisation", AddOrganisation{}},
		{"drop_organisation", DropOrganisation{}},
		{"strike", Strike{}},
		{"spare", Spare{}},
		{"mitigate", Mitigate{}},
		{"soften", Soften{}},
	}
}

// changeName is the name of a change in a document, "" when it is not part of
// the format.
func changeName(c Change) string {
	of := reflect.TypeOf(c)
	for _, k := range changeKinds() {
		if reflect.TypeOf(k.zero) == of {
			return k.name
		}
	}
	return ""
}
