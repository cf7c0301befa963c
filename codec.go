package programme

import (
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
	return strictjson.NewCodec(
		strictjson.Shape(money.Form.Value, money.Amount.Form),
		strictjson.Choice(numbers...),
		strictjson.Choice(
			strictjson.Kind[Impact]("delay_activity", DelayActivity{}),
			strictjson.Kind[Impact]("scale_lines", ScaleLines{}),
			strictjson.Kind[Impact]("scale_filling", ScaleFilling{}),
			strictjson.Kind[Impact]("scale_effect", ScaleEffect{}),
		),
		strictjson.Choice(
			strictjson.Kind[Change]("delay", Delay{}),
			strictjson.Kind[Change]("lengthen", Lengthen{}),
			strictjson.Kind[Change]("prolong", Prolong{}),
			strictjson.Kind[Change]("switch_off", SwitchOff{}),
			strictjson.Kind[Change]("choose", Choose{}),
			strictjson.Kind[Change]("cut", Cut{}),
			strictjson.Kind[Change]("vacate", Vacate{}),
			strictjson.Kind[Change]("add_organisation", AddOrganisation{}),
			strictjson.Kind[Change]("drop_organisation", DropOrganisation{}),
			strictjson.Kind[Change]("strike", Strike{}),
			strictjson.Kind[Change]("spare", Spare{}),
			strictjson.Kind[Change]("mitigate", Mitigate{}),
			strictjson.Kind[Change]("soften", Soften{}),
		),
	)
}
