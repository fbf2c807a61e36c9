// Package progress says on one line how far reading the library has come, how fast it goes
// and how long it will last. It has no clock: whoever holds it says when things happened.
package progress

import (
	"strconv"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"mareader/store"
	"mareader/ui/lang"
	"mareader/ui/theme"
)

// Progress is what was read since when. Make one with [Begin].
type Progress struct {
	began time.Time
	took  time.Duration
	at    store.Progress
}

// Begin returns the progress of a reading that begins now.
func Begin(now time.Time) Progress { return Progress{began: now} }

// At returns the progress when so much is read.
func (p Progress) At(at store.Progress, now time.Time) Progress {
	p.at, p.took = at, max(0, now.Sub(p.began))
	return p
}

// settled is how long it takes until a rate means something.
const settled = 500 * time.Millisecond

// View is the progress in at most width cells: as much of bar, count, rate and time left as
// there is room for.
func (p Progress) View(t theme.Theme, l lang.Lang, width int) string {
	stop := l.Say("Échap arrête", "Esc stops")
	for _, form := range [...]struct {
		bar   int
		parts []string
	}{
		{20, []string{p.count(l), p.rate(l), p.left(l), stop}},
		{12, []string{p.count(l), p.rate(l), p.left(l)}},
		{8, []string{p.ratio(l), p.rate(l), p.left(l)}},
		{8, []string{p.ratio(l), p.left(l)}},
		{8, []string{p.ratio(l)}},
		{0, []string{p.ratio(l)}},
		{0, []string{l.Number(p.at.Read)}},
	} {
		words := strings.Join(some(form.parts), " · ")
		bar := p.bar(t, form.bar)
		if ansi.StringWidth(bar)+ansi.StringWidth(words) <= width {
			return bar + t.Inferred.Render(words)
		}
	}
	return ""
}

// some leaves out what is not known.
func some(parts []string) (known []string) {
	for _, part := range parts {
		if part != "" {
			known = append(known, part)
		}
	}
	return known
}

// bar is how much of all is read, none while nobody knows how much there is.
func (p Progress) bar(t theme.Theme, cells int) string {
	if cells == 0 || !p.at.Counted || p.at.Found == 0 {
		return ""
	}
	full := min(cells*p.at.Read/p.at.Found, cells)
	return t.Accent.Render(strings.Repeat("━", full)) + t.Faint.Render(strings.Repeat("─", cells-full)) + "  "
}

// count is what is read of what was found: "1 234 sur 10 000 fichiers".
func (p Progress) count(l lang.Lang) string {
	files := l.Say("fichiers", "files")
	if !p.at.Counted {
		return l.Number(p.at.Read) + " " + files
	}
	return l.Number(p.at.Read) + l.Say(" sur ", " of ") + l.Number(p.at.Found) + " " + files
}

// ratio is [Progress.count] in little room: "1 234/10 000".
func (p Progress) ratio(l lang.Lang) string {
	if !p.at.Counted {
		return l.Number(p.at.Read)
	}
	return l.Number(p.at.Read) + "/" + l.Number(p.at.Found)
}

// rate is "1 850 pages/s", "" while it means nothing.
func (p Progress) rate(l lang.Lang) string {
	if p.took < settled {
		return ""
	}
	return l.Number(int(float64(p.at.Read)/p.took.Seconds()+0.5)) + " pages/s"
}

// left is how long the rest will take: "4 s", "" while nobody knows.
func (p Progress) left(l lang.Lang) string {
	left, ok := p.at.Left(p.took)
	if !ok || p.took < settled {
		return ""
	}
	return l.Say("encore ", "") + duration(left) + l.Say("", " left")
}

// duration is a time that people wait: "4 s", "1 min 20 s", "2 h 5 min".
func duration(d time.Duration) string {
	seconds := int((d + time.Second - 1) / time.Second)
	switch minutes := seconds / 60; {
	case minutes == 0:
		return strconv.Itoa(seconds) + " s"
	case minutes < 60:
		return strconv.Itoa(minutes) + " min " + strconv.Itoa(seconds%60) + " s"
	default:
		return strconv.Itoa(minutes/60) + " h " + strconv.Itoa(minutes%60) + " min"
	}
}
