package programme_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/clusterprogramme/programme"
)

// The places of office.json at which hostile values are put. Each stands there
// once.
const (
	atYear     = `2024`
	atTitle    = `"Cluster Office"`
	atID       = `"id": "office"`
	atHorizon  = `"horizon": "2025-01..2026-12"`
	atActivity = `"kind": "delivery",`
	atRoadmap  = `"roadmap": {`
)

const assumed = `"ref":{"standing":"assumed","reason":"a guess"}`

// duration, chance, amount and deadline put one value into a place of its kind.
func duration(value string) string {
	return `"kind":"step","duration_months":{"value":` + value + `,` + assumed + `},`
}

func chance(value string) string {
	return `"risks":[{"id":"late","title":"Late","chance":{"value":` + value + `,` + assumed + `},"strikes":"once","impacts":[{"delay_activity":{"activity":"office","months":{"value":1,` + assumed + `}}}],` + assumed + `}],"roadmap":{`
}

func amount(value string) string {
	return `"budget":{"currency":"EUR","lines":[{"id":"rent","title":"Rent","category":"indirect","amount":{"value":{"amount":` + value + `,"currency":"EUR"},` + assumed + `},"per":"once","during":{"activity":"office"},"funder":"ministry"}]},` +
		`"cluster":{"governance":{"bodies":[{"id":"ministry","title":"Ministry",` + assumed + `}]}},"roadmap":{`
}

func deadline(text string) string { return atActivity + `"deadline":"` + text + `",` }

// TestDecodeHostileValue puts one hostile value into a document. It comes to
// the findings named, each with its place, and nothing else.
func TestDecodeHostileValue(t *testing.T) {
	const (
		inDuration = "/roadmap/activities/0/duration_months/value"
		inChance   = "/risks/0/chance/value"
		inAmount   = "/budget/lines/0/amount/value"
		inDeadline = "/roadmap/activities/0/deadline"
	)
	for _, tt := range []struct {
		name, piece, text string
		want              []string // code and path of each finding
	}{
		{"amount with an exponent, text", atRoadmap, amount(`"1e999999999"`), []string{"json/value " + inAmount}},
		{"amount with an exponent, number", atRoadmap, amount(`1e999999999`), []string{"json/type " + inAmount + "/amount"}},
		{"amount with an exponent below nothing", atRoadmap, amount(`"1e-999999999"`), []string{"json/value " + inAmount}},
		{"amount of a million digits", atRoadmap, amount(`"` + strings.Repeat("9", megabyte) + `"`), []string{"json/value " + inAmount}},
		{"amount that is NaN", atRoadmap, amount(`"NaN"`), []string{"json/value " + inAmount}},
		{"amount that is infinite", atRoadmap, amount(`"Infinity"`), []string{"json/value " + inAmount}},
		{"amount in digits of another script", atRoadmap, amount(`"１２"`), []string{"json/value " + inAmount}},
		{"amount below nothing", atRoadmap, amount(`"-0.01"`), []string{"figure/negative " + inAmount, "budget/indexation-none /budget/lines"}},
		{"duration with an exponent", atActivity, duration(`1e999999999`), []string{"json/number " + inDuration}},
		{"duration with an exponent below nothing", atActivity, duration(`-1e999999999`), []string{"json/number " + inDuration}},
		{"duration of a million digits", atActivity, duration(strings.Repeat("9", megabyte)), []string{"json/number " + inDuration}},
		{"duration that is the largest float", atActivity, duration(`1.7976931348623157e308`), []string{"figure/distribution " + inDuration}},
		{"duration NaN", atActivity, duration(`NaN`), []string{"json/syntax " + inDuration}},
		{"duration nan", atActivity, duration(`nan`), []string{"json/syntax " + inDuration}},
		{"duration Infinity", atActivity, duration(`Infinity`), []string{"json/syntax " + inDuration}},
		{"duration -Infinity", atActivity, duration(`-Infinity`), []string{"json/syntax " + inDuration}},
		{"duration inf", atActivity, duration(`inf`), []string{"json/syntax " + inDuration}},
		{"duration 1.#INF", atActivity, duration(`1.#INF`), []string{"json/syntax " + inDuration}},
		{"duration NaN, text", atActivity, duration(`"NaN"`), []string{"json/type " + inDuration}},
		{"duration Infinity, text", atActivity, duration(`"Infinity"`), []string{"json/type " + inDuration}},
		{"duration in base 16", atActivity, duration(`0x10`), []string{"json/syntax /roadmap/activities/0/duration_months"}},
		{"duration below nothing", atActivity, duration(`-1`), []string{"figure/range " + inDuration}},
		{"duration that may fall below nothing", atActivity, duration(`{"normal":{"mean":3,"sd":1}}`), []string{"figure/range " + inDuration}},
		{"duration of three points out of order", atActivity, duration(`{"triangular":{"min":5,"mode":3,"max":2}}`), []string{"figure/distribution " + inDuration + "/triangular/max"}},
		{"duration that may be infinite", atActivity, duration(`{"uniform":{"min":0,"max":1e999}}`), []string{"json/number " + inDuration + "/uniform/max"}},
		{"delay below nothing", atActivity, atActivity + `"delays":[{"event":"start","months":{"value":-2,` + assumed + `}}],`, []string{"figure/range /roadmap/activities/0/delays/0/months/value"}},
		{"year with an exponent", atYear, `1e999999999`, []string{"json/number /sources/0/year"}},
		{"year past all integers", atYear, `9223372036854775808`, []string{"json/number /sources/0/year"}},
		{"chance above one", atRoadmap, chance(`1.5`), []string{"figure/range " + inChance}},
		{"chance below nothing", atRoadmap, chance(`-0.1`), []string{"figure/range " + inChance}},
		{"chance just above one", atRoadmap, chance(`1.0000000000000002`), []string{"figure/range " + inChance}},
		{"probability above one", atRoadmap, chance(`{"bernoulli":{"p":1.5}}`), []string{"figure/distribution " + inChance + "/bernoulli/p"}},
		{"weights that sum to more", atRoadmap, chance(`{"discrete":{"outcomes":[{"value":0,"probability":0.5},{"value":1,"probability":0.6}]}}`), []string{"figure/distribution " + inChance + "/discrete/outcomes"}},
		{"weights that sum to less", atRoadmap, chance(`{"discrete":{"outcomes":[{"value":0,"probability":0.5},{"value":1,"probability":0.4}]}}`), []string{"figure/distribution " + inChance + "/discrete/outcomes"}},
		{"weights below nothing", atRoadmap, chance(`{"discrete":{"outcomes":[{"value":0,"probability":-0.5},{"value":1,"probability":1.5}]}}`), []string{
			"figure/distribution " + inChance + "/discrete/outcomes/0/probability", "figure/distribution " + inChance + "/discrete/outcomes/1/probability"}},
		{"no weights", atRoadmap, chance(`{"discrete":{"outcomes":[]}}`), []string{"figure/distribution " + inChance + "/discrete/outcomes"}},
		{"month 13", atActivity, deadline("2019-13"), []string{"json/text " + inDeadline}},
		{"month 0", atActivity, deadline("2019-00"), []string{"json/text " + inDeadline}},
		{"year 0", atActivity, deadline("0000-01"), []string{"json/text " + inDeadline}},
		{"year of five digits", atActivity, deadline("10000-01"), []string{"json/text " + inDeadline}},
		{"month of one digit", atActivity, deadline("2019-1"), []string{"json/text " + inDeadline}},
		{"month with a space", atActivity, deadline(" 2019-01"), []string{"json/text " + inDeadline}},
		{"month in digits of another script", atActivity, deadline("２０１９-０１"), []string{"json/text " + inDeadline}},
		{"month with another hyphen", atActivity, deadline("2019‐01"), []string{"json/text " + inDeadline}},
		{"month of a megabyte", atActivity, deadline(strings.Repeat("2", megabyte)), []string{"json/text " + inDeadline}},
		{"span that runs backwards", atHorizon, `"horizon":"2026-12..2025-01"`, []string{"json/text /roadmap/horizon"}},
		{"span without an end", atHorizon, `"horizon":"2025-01.."`, []string{"json/text /roadmap/horizon"}},
		{"span of ten thousand years", atHorizon, `"horizon":"0001-01..9999-11"`, []string{"roadmap/horizon /roadmap/horizon", "roadmap/plan-gap /roadmap/activities/0/planned"}},
		{"title without text", atTitle, `""`, []string{"id/title /roadmap/activities/0/title"}},
		{"title of spaces", atTitle, `" \u00a0\u3000"`, []string{"id/title /roadmap/activities/0/title"}},
		{"title that turns the text around", atTitle, `"Office \u202eecnaniF"`, []string{"id/title /roadmap/activities/0/title"}},
		{"title that isolates a direction", atTitle, `"Office \u2067x\u2069"`, []string{"id/title /roadmap/activities/0/title"}},
		{"title with a zero byte", atTitle, `"Office\u0000"`, []string{"id/title /roadmap/activities/0/title"}},
		{"title with an escape sequence", atTitle, `"\u001b[31mOffice"`, []string{"id/title /roadmap/activities/0/title"}},
		{"title with half a surrogate pair", atTitle, `"Office \ud800"`, []string{"json/syntax /roadmap/activities/0/title"}},
		{"identifier in upper case", atID, `"id":"OFFICE"`, []string{"id/syntax /roadmap/activities/0/id"}},
		{"identifier with one upper case letter", atID, `"id":"Office"`, []string{"id/syntax /roadmap/activities/0/id"}},
		{"identifier with an accent, composed", atID, `"id":"caf\u00e9"`, []string{"id/syntax /roadmap/activities/0/id"}},
		{"identifier with an accent, in two characters", atID, `"id":"cafe\u0301"`, []string{"id/syntax /roadmap/activities/0/id"}},
		{"identifier in full width", atID, `"id":"ｏｆｆｉｃｅ"`, []string{"id/syntax /roadmap/activities/0/id"}},
		{"identifier with a Cyrillic letter", atID, `"id":"оffice"`, []string{"id/syntax /roadmap/activities/0/id"}},
		{"identifier with a soft hyphen", atID, `"id":"off\u00adice"`, []string{"id/syntax /roadmap/activities/0/id"}},
		{"identifier with a space behind", atID, `"id":"office "`, []string{"id/syntax /roadmap/activities/0/id"}},
		{"identifier of a megabyte", atID, `"id":"` + strings.Repeat("x", megabyte) + `"`, []string{"id/syntax /roadmap/activities/0/id"}},
		{"member in another case", atID, `"ID":"office"`, []string{"json/name-unknown /roadmap/activities/0/ID", "json/name-missing /roadmap/activities/0/id"}},
		{"member named in full width", atID, `"ｉｄ":"office"`, []string{"json/name-unknown /roadmap/activities/0/ｉｄ", "json/name-missing /roadmap/activities/0/id"}},
		{"member spelt with an escape is the same", atID, `"\u0069d":"office"`, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			document := with(t, read(t, office), tt.piece, tt.text)
			p, list := programme.Decode([]byte(document))
			checkList(t, document, p, list)
			var got []string
			for _, f := range list {
				got = append(got, f.Code+" "+f.Path)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s\n%.2000v", diff, list)
			}
		})
	}
}
