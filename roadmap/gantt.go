package roadmap

import (
	"fmt"
	"io"
	"math"
	"strings"
	"unicode/utf8"

	"github.com/clusterprogramme/programme/value/month"
)

// Gantt writes the schedule as a chart in plain text, a column for each month
// of the horizon: # for a step, = for a delivery, R for a review, * for a
// milestone. The first and last month stand after each bar; an arrow marks a
// bar that goes on beyond the horizon. A month is drawn when the activity
// takes up any of it. It gives the writer's error, and an error for a schedule
// of another number of activities than the roadmap has.
//
// The schedule is one of this roadmap, such as [Roadmap.PlannedSchedule].
func (r Roadmap) Gantt(w io.Writer, s Schedule) error {
	if n := len(r.Activities); len(s.Start) != n || len(s.Finish) != n {
		return fmt.Errorf("roadmap: a schedule of %d starts and %d finishes does not fit a roadmap of %d activities", len(s.Start), len(s.Finish), n)
	}
	wide := 0
	for _, a := range r.Activities {
		wide = max(wide, utf8.RuneCountInString(a.Title)+2)
	}
	wide = max(wide, longest(r.parts()))
	var b strings.Builder
	r.ganttHead(&b, wide)
	for _, part := range r.parts() {
		fmt.Fprintf(&b, "%s\n", part)
		for i, a := range r.Activities {
			if a.Part == part {
				r.ganttRow(&b, wide, a, s.Start[i], s.Finish[i])
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// parts lists the parts of the programme in the order in which they appear.
func (r Roadmap) parts() []string {
	var parts []string
	seen := make(map[string]bool)
	for _, a := range r.Activities {
		if !seen[a.Part] {
			seen[a.Part] = true
			parts = append(parts, a.Part)
		}
	}
	return parts
}

func longest(names []string) int {
	most := 0
	for _, n := range names {
		most = max(most, utf8.RuneCountInString(n))
	}
	return most
}

// ganttHead writes the years, each above its first month, and the initials of
// the months.
func (r Roadmap) ganttHead(b *strings.Builder, wide int) {
	years, months := []byte(strings.Repeat(" ", r.Months()+4)), make([]byte, 0, r.Months())
	for m := range r.Horizon.All() {
		if at := m.Sub(r.Horizon.Start); at == 0 && m.Month() <= 9 || m.Month() == 1 {
			copy(years[at:], fmt.Sprint(m.Year()))
		}
		months = append(months, m.Month().String()[0])
	}
	fmt.Fprintf(b, "%*s  %s\n", wide, "", strings.TrimRight(string(years), " "))
	fmt.Fprintf(b, "%*s  %s\n", wide, "", months)
}

func (r Roadmap) ganttRow(b *strings.Builder, wide int, a Activity, start, finish float64) {
	bar := []byte(strings.Repeat(".", r.Months()))
	first, end := int(math.Floor(start+1e-9)), FirstMonth(finish)
	sign := map[Kind]byte{Step: '#', Delivery: '=', Review: 'R', Milestone: '*'}[a.Kind]
	for m := max(first, 0); m < min(max(end, first+1), len(bar)) && !a.Off; m++ {
		bar[m] = sign
	}
	fmt.Fprintf(b, "  %s%*s  %s  ", a.Title, wide-2-utf8.RuneCountInString(a.Title), "", bar)
	switch {
	case a.Off:
		b.WriteString("off")
	case end <= first+1:
		b.WriteString(r.monthAt(first).String())
	default:
		fmt.Fprintf(b, "%v..%v", r.monthAt(first), r.monthAt(end-1))
	}
	if end > len(bar) && !a.Off {
		b.WriteString(" ->")
	}
	b.WriteByte('\n')
}

func (r Roadmap) monthAt(n int) month.Month { return r.Horizon.Start.Add(n) }
