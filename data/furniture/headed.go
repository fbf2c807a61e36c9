package furniture

import (
	"strings"

	"mareader/data/page"
)

// partDate makes two lines of the first that gives the day of the article and, behind a
// dash, its headline: "26-10-2022 14:05 - Le wali reçoit …". Where several such lines stand
// together they announce other articles.
func (s *sheet) partDate() {
	for i := range s.lines[:min(len(s.lines), headerLines)] {
		cut := s.lines[i].dateBeforeTitle()
		if cut == 0 || i+1 < len(s.lines) && s.lines[i+1].dateBeforeTitle() > 0 {
			continue
		}
		whole := s.lines[i]
		date := newLine(page.Block{Text: strings.TrimRight(whole.text[:cut], " "), Gap: whole.gap})
		title := newLine(page.Block{Text: whole.text[cut:]})
		date.reason = Date
		if title.judge(false); title.reason != "" || !title.mayBeTitle() || hasTrailMark(title.key) {
			continue
		}
		s.lines = append(s.lines[:i], append([]line{date, title}, s.lines[i+1:]...)...)
		return
	}
}

// dateBeforeTitle returns where the headline begins in a line that a full date and a dash
// lead, 0 where it is none such.
func (l *line) dateBeforeTitle() int {
	d, ok := l.fullDate()
	if !ok || d.from > len("Le ") || l.closed && !l.endsAsked() || l.words < 7 {
		return 0
	}
	rest := strings.TrimLeft(l.text[d.to:], " ")
	mark := strings.TrimLeft(rest, "-–—:|")
	if mark == rest || !isCapitalised(strings.TrimLeft(mark, " «\u00a0")) || saysModified(mark) {
		return 0
	}
	return len(l.text) - len(strings.TrimLeft(mark, " "))
}
