package export

import (
	"cmp"
	"fmt"
	"html"
	"slices"
	"strings"

	"mareader/data/frdate"
	"mareader/store/event"
	"mareader/ui/draw"
)

// lanes are the people of one year side by side, the busiest first; those who find no
// room are only named in the text of a row.
type lanes []string

// The geometry of a drawing, in pixels.
const (
	maxLanes   = 18
	laneWidth  = 22
	headHeight = 84
)

// newLanes ranks who takes part in events that are sorted, newest first.
func newLanes(events []event.Event) lanes {
	var names lanes
	count := map[string]int{}
	for _, e := range events {
		for _, p := range e.Participants {
			if count[p.Name]++; count[p.Name] == 1 {
				names = append(names, p.Name)
			}
		}
	}
	slices.SortStableFunc(names, func(a, b string) int { return cmp.Compare(count[b], count[a]) })
	return names[:min(len(names), maxLanes)]
}

func laneX(i int) int { return i*laneWidth + laneWidth/2 }

// width leaves room for the last name, which is written at a slant.
func (l lanes) width() int { return len(l)*laneWidth + headHeight*3/4 }

// heads are the names over the lanes.
func (l lanes) heads() string {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg width="%d" height="%d" role="img" aria-hidden="true">`, l.width(), headHeight)
	for i, name := range l {
		fmt.Fprintf(&b, `<text transform="translate(%d %d) rotate(-45)">%s</text>`, laneX(i)+3, headHeight-4, html.EscapeString(draw.Surname(name)))
	}
	return b.String() + "</svg>"
}

// draw is the row of an event, as high as the row: every lane, heavy where its person holds an office that
// day, and the bar that ties the participants.
func (l lanes) draw(e *event.Event, terms func(string) []frdate.Span) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg width="%d" height="100%%" role="img" aria-label="%s">`, l.width(), html.EscapeString(pair(e)))
	var seats []int
	for i, name := range l {
		class := "lane"
		if inOffice(terms(name), e.Date) {
			class += " office"
		}
		fmt.Fprintf(&b, `<line class="%s" x1="%d" x2="%[2]d" y2="100%%"/>`, class, laneX(i))
		if slices.ContainsFunc(e.Participants, func(p event.Participant) bool { return p.Name == name }) {
			seats = append(seats, laneX(i))
		}
	}
	if len(seats) > 1 {
		fmt.Fprintf(&b, `<line class="bar" x1="%d" x2="%d" y1="50%%" y2="50%%"/>`, seats[0], seats[len(seats)-1])
	}
	for _, x := range seats {
		fmt.Fprintf(&b, `<circle class="dot" cx="%d" cy="50%%" r="5"/>`, x)
	}
	return b.String() + "</svg>"
}

func inOffice(terms []frdate.Span, day frdate.Span) bool {
	return slices.ContainsFunc(terms, func(s frdate.Span) bool { return !s.And(day).IsZero() })
}

// monthBars draws how many events each month of a year has; nothing without dates.
func monthBars(events []event.Event) string {
	var counts [12]int
	most := 0
	for _, e := range events {
		if !e.Date.IsZero() && e.Date.From != frdate.MinDay {
			_, month, _ := e.Date.From.Civil()
			counts[month-1]++
			most = max(most, counts[month-1])
		}
	}
	if most == 0 {
		return ""
	}
	var b strings.Builder
	const width, height = 8, 24
	fmt.Fprintf(&b, `<svg width="%d" height="%d" role="img" aria-hidden="true">`, 12*width, height)
	for i, n := range counts {
		h := max(1, n*height/most)
		fmt.Fprintf(&b, `<rect class="month" x="%d" y="%d" width="%d" height="%d"/>`, i*width, height-h, width-2, h)
	}
	return b.String() + "</svg>"
}
