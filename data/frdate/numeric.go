package frdate

import "time"

// numeric reads a date in figures at the number t: 26/11/2025, 2025-11-26.
func (s *scanner) numeric(t token, set uint8) bool { return s.numericFrom(t, set, t.start) }

// numericFrom reads a date in figures at t; the expression begins at start, where its
// weekday stands.
func (s *scanner) numericFrom(t token, set uint8, start int) bool {
	p, end, ok := s.figures(t)
	if !ok || s.partOfNumber(t.start) || s.inReference(t.start) {
		return false
	}
	if p.year < 100 {
		if cue := s.before(start); !cue.is(article) && !cue.is(ofThe) && set == 0 {
			if clock, _ := s.clock(end); clock == "" {
				return false
			}
		}
		p.year += 2000
	}
	p.weekdays = set
	e, ok := p.expr(p)
	return ok && s.add(e, start, end)
}

// inReference reports whether the figures at pos follow "n°" or stand in a path.
func (s *scanner) inReference(pos int) bool {
	return pos > 0 && s.text[pos-1] == '/' || s.before(pos).sign('°')
}

// figures reads three numbers with the same sign between them.
func (s *scanner) figures(t token) (p point, end int, ok bool) {
	n := [3]int{t.n}
	width := [3]int{t.end - t.start}
	end = t.end
	for i := 1; i < 3; i++ {
		if end+1 >= len(s.text) || s.text[end] != s.text[t.end] || kinds[s.text[end+1]] != digit {
			return p, end, false
		}
		u := s.token(end + 1)
		n[i], width[i], end = u.n, u.end-u.start, u.end
	}
	if c := s.text[t.end]; c != '/' && c != '.' && c != '-' {
		return p, end, false
	}
	if end+1 < len(s.text) && s.text[end] == s.text[t.end] && kinds[s.text[end+1]] == digit {
		return p, end, false
	}
	switch {
	case width == [3]int{4, 2, 2}:
		p = point{day: n[2], month: time.Month(n[1]), year: n[0]}
	case width[0] <= 2 && width[1] <= 2 && width[2] == 4, width == [3]int{2, 2, 2}:
		p = point{day: n[0], month: time.Month(n[1]), year: n[2]}
	}
	return p, end, p.year >= 1900 && p.year < 2100 || p.year > 0 && p.year < 70
}
