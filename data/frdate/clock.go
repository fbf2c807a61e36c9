package frdate

import "strings"

// clock reads the time of day attached to the date that ends at pos: "à 09:15",
// ", 9h15", " - 18 h 37", "T09:15". It returns where the time ends.
func (s *scanner) clock(pos int) (string, int) {
	t := s.at(pos)
	said := false
	for range 2 {
		switch {
		case t.sign(','), t.dash(), t.sign('|'), t.sign('·'), t.sign('•'):
			t = s.at(t.end)
		case t.is(toward), t.is(later), t.is(more):
			t, said = s.at(t.end), true
		}
	}
	if s.text[pos:min(pos+1, len(s.text))] == "T" {
		t = s.at(pos + 1)
	}
	if !t.is(number) || t.end-t.start > 2 || t.n > 23 || !said && strings.Contains(s.text[pos:t.start], "\n") {
		return "", pos
	}
	return s.hour(t, said)
}

// hour reads the time of day at its hour: "09:15", "9h15", "9 h 15"; where "à" came
// before, also "9h" and "9 heures".
func (s *scanner) hour(t token, said bool) (string, int) {
	hour, minute, end := t.n, 0, t.end
	u := s.at(end)
	switch {
	case u.sign(':') && u.start == end:
		m := s.at(u.end)
		if m.start != u.end || !isMinute(m) {
			return "", t.start
		}
		minute, end = m.n, m.end
		if h := s.at(end); h.is(half) && hour <= 12 {
			hour, end = hour%12+h.n, h.end
		}
	case u.is(hours):
		end = u.end
		if m := s.at(end); isMinute(m) {
			minute, end = m.n, m.end
		} else if !said {
			return "", t.start
		}
	default:
		return "", t.start
	}
	return string([]byte{
		byte('0' + hour/10), byte('0' + hour%10), ':', byte('0' + minute/10), byte('0' + minute%10),
	}), end
}

// isMinute reports whether t is a number of two digits below 60.
func isMinute(t token) bool { return t.is(number) && t.end-t.start == 2 && t.n < 60 }
