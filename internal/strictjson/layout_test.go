package strictjson_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/internal/strictjson"
)

// shelf is a document whose lines can be made as long as a case needs.
type shelf struct {
	Label string `json:"label"`
	Books []book `json:"books"`
}

type book struct {
	Title string   `json:"title"`
	Words []string `json:"words,omitempty"`
}

func TestLayout(t *testing.T) {
	var codec strictjson.Codec
	// {"label": "…", "books": []} has 26 characters around its label.
	label := func(wide int) string { return strings.Repeat("ñ", wide-26) }
	for name, c := range map[string]struct {
		in   shelf
		want string
	}{
		"a short document is one line": {
			in:   shelf{Label: `a "quoted, {odd}: \label"`, Books: []book{{Title: "x", Words: []string{"1", "2"}}}},
			want: `{"label": "a \"quoted, {odd}: \\label\"", "books": [{"title": "x", "words": ["1", "2"]}]}` + "\n",
		},
		"as wide as it may be, in characters": {
			in:   shelf{Label: label(119), Books: []book{}},
			want: `{"label": "` + label(119) + `", "books": []}` + "\n",
		},
		"one wider breaks": {
			in:   shelf{Label: label(120), Books: []book{}},
			want: "{\n  \"label\": \"" + label(120) + "\",\n  \"books\": []\n}\n",
		},
		"what fits inside stays on its line": {
			in: shelf{Label: "x", Books: []book{{Title: strings.Repeat("a", 60)}, {Title: strings.Repeat("b", 60), Words: []string{"c"}}}},
			want: "{\n  \"label\": \"x\",\n  \"books\": [\n" +
				"    {\"title\": \"" + strings.Repeat("a", 60) + "\"},\n" +
				"    {\"title\": \"" + strings.Repeat("b", 60) + "\", \"words\": [\"c\"]}\n  ]\n}\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := codec.Encode(c.in)
			require.NoError(t, err)
			if diff := cmp.Diff(c.want, string(got)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			var back shelf
			require.NoError(t, json.Unmarshal(got, &back))
			if diff := cmp.Diff(c.in, back); diff != "" {
				t.Errorf("read back (-want +got)\n%s", diff)
			}
		})
	}
}
