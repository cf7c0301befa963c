package roadmap_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/clusterprogramme/programme/roadmap"
	"github.com/clusterprogramme/programme/value/finding"
	"github.com/clusterprogramme/programme/value/id"
)

// large is how many activities a large roadmap has.
const large = 10_000

// chain is a large roadmap in which each activity waits for the next, so that
// following the links from the first goes as deep as it can.
func chain() roadmap.Roadmap {
	r := roadmap.Roadmap{Horizon: span("2019-05", "2022-06")}
	for k := range large {
		a := roadmap.Activity{
			ID: name(k), Title: "Part", Part: "Office", Kind: roadmap.Milestone, Ref: stated(), Planned: span("2019-05", "2019-05"),
		}
		if k+1 < large {
			a.After = []roadmap.Link{{On: name(k + 1), Type: roadmap.StartToStart}}
		}
		r.Activities = append(r.Activities, a)
	}
	return r
}

func TestLongChain(t *testing.T) {
	r := chain()
	if list := findings(t, r); len(list) > 0 {
		t.Fatalf("findings about a long chain:\n%v", list[:min(len(list), 3)])
	}
	for k := range r.Activities {
		r.Activities[k].Kind = roadmap.Step // of one month each
		for i := range r.Activities[k].After {
			r.Activities[k].After[i].Type = roadmap.FinishToStart
		}
	}
	s, ok := r.PlannedSchedule()
	if !ok {
		t.Fatal("no schedule")
	}
	if diff := cmp.Diff([2]float64{0, large}, [2]float64{s.Start[large-1], s.Finish[0]}); diff != "" {
		t.Errorf("start and finish of the chain (-want +got):\n%s", diff)
	}
}

func TestLongCircle(t *testing.T) {
	r := chain()
	r.Activities[large-1].After = []roadmap.Link{{On: name(0)}}
	list := findings(t, r)
	want := finding.List{{Path: "/activities/9999/after/0", Code: roadmap.CodeCycle, Severity: finding.Error}}
	if diff := cmp.Diff(want, bare(list)); diff != "" {
		t.Fatalf("findings (-want +got):\n%s", diff)
	}
	message := list[0].Message
	if !strings.Contains(message, "a9999 before a9998 before ") || !strings.Contains(message, " before and so on") {
		t.Errorf("the message spells no circle: %s", message)
	}
}

func TestCircleIsSpelled(t *testing.T) {
	tests := []struct {
		name   string
		change func(*roadmap.Roadmap)
		want   string
	}{
		{"of three", func(r *roadmap.Roadmap) {
			r.Activities[strategy].After = []roadmap.Link{{On: "office/delivery", Type: roadmap.StartToStart}}
		}, "office/set-up before office/delivery before office/strategy before office/set-up"},
		{"without what waits for it", func(r *roadmap.Roadmap) {
			r.Activities[strategy].After = []roadmap.Link{{On: "office/delivery"}}
			r.Activities[setUp].After = []roadmap.Link{{On: "office/delivery"}}
		}, "office/set-up before office/delivery before office/set-up"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := valid()
			test.change(&r)
			list := judge(t, r)
			require.Len(t, list, 1)
			if !strings.Contains(list[0].Message, ": "+test.want+":") {
				t.Errorf("message %q does not say %q", list[0].Message, test.want)
			}
		})
	}
}

// A circle is spelled up to forty names, the first of them at both ends.
func TestCircleIsShortened(t *testing.T) {
	for size, whole := range map[int]bool{39: true, 40: false} {
		r := chain()
		r.Activities = r.Activities[:size]
		r.Activities[size-1].After = []roadmap.Link{{On: name(0)}}
		list := findings(t, r)
		require.Len(t, list, 1)
		if short := strings.Contains(list[0].Message, "and so on"); short == whole {
			t.Errorf("a circle of %d: %s", size, list[0].Message)
		}
	}
}

func TestLagThatIsNoNumberIsNoOutage(t *testing.T) {
	for _, lag := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 1e300} {
		r := valid()
		r.Activities[setUp].After[0].Lag, r.Activities[setUp].After[0].Ref = lag, stated()
		want := finding.Finding{Path: "/activities/1/after/0/lag_months", Code: roadmap.CodeLinkLag, Severity: finding.Error}
		if list := bare(judge(t, r)); !slices.Contains(list, want) {
			t.Errorf("a lag of %g: %v", lag, list)
		}
	}
}

// A long name in few places makes no long message in many.
func TestLongNameIsCut(t *testing.T) {
	r := valid()
	shared(roadmap.FinishToStart)(&r)
	a := &r.Activities[opening]
	a.ID = id.Activity(strings.Repeat("a", 100_000))
	for range 50 {
		a.After = append(a.After, a.After[0])
	}
	met := 0
	for _, f := range judge(t, r) { // which bounds the messages
		if f.Code == roadmap.CodeMonthShared {
			met++
		}
	}
	if met != 51 {
		t.Errorf("%d findings about shared months", met)
	}
}
