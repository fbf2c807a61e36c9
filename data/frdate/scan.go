package frdate

// scanner walks once over a text. It stops only at words that can be the heart of an
// expression, reads on from there, and looks back for the words that govern it.
type scanner struct {
	text  string
	floor int // the end of the last expression: nothing before it is read again
	out   []Expr
}

// Scan returns the expressions of time of a French text, in order and without
// overlap. It takes the words as they are: nothing is resolved or mended.
func Scan(text string) []Expr {
	s := scanner{text: text}
	for i := 0; i < len(text); {
		c := text[i]
		kind := kinds[c]
		if kind < digit || kind == tail {
			i++
			continue
		}
		end := i + 1
		for end < len(text) && (kinds[text[end]] == kind || kinds[text[end]] == tail && kind == letter) {
			end++
		}
		if kind == digit && end-i <= 4 || kind == letter && mayBeHeart(text[i:end]) {
			s.try(i)
		}
		i = max(end, s.floor)
	}
	return s.out
}

// mayBeHeart reports whether a word has the length, the first and the last letter of one
// that can be the heart of an expression.
func mayBeHeart(word string) bool {
	if len(word) >= 16 {
		return false
	}
	first, last := word[0], word[len(word)-1]
	if first == "é"[0] {
		first = 'e'
	}
	if last >= 0x80 {
		last = anyLetter
	}
	return hearts[first&31][last&31]>>len(word)&1 != 0
}

// anyLetter stands for a last letter that is not known by its last byte.
const anyLetter = 0

// hearts holds, for each first and last letter, the lengths that the hearts of expressions
// have, with up to three bytes more for accents.
var hearts = func() (h [32][32]uint16) {
	for _, e := range lexicon {
		if e.class.heart() {
			lengths := uint16(0b1111) << len(e.word)
			row := &h[e.word[0]&31]
			row[e.word[len(e.word)-1]&31] |= lengths
			row[anyLetter] |= lengths
		}
	}
	return h
}()

// heart reports whether an expression can begin to be read at a word of the class.
func (c class) heart() bool {
	switch c {
	case month, shortMonth, englishMonth, weekday, premier, deictic, narrative, calendar, season, daypart, third, named:
		return true
	}
	return false
}

// try reads the expression whose heart is the word or number at pos, if it is one.
func (s *scanner) try(pos int) {
	switch t := s.token(pos); t.class {
	case number:
		_ = s.numeric(t, 0) || s.dates(t) || s.numbered(t) || s.year(t)
	case premier:
		s.dates(t)
	case weekday:
		_ = s.dated(t) || s.numbered(t) || s.weekday(t)
	case month, shortMonth, englishMonth:
		_ = s.english(t) || s.spelled(t) || s.month(t)
	case deictic:
		s.deictic(t)
	case narrative:
		s.narrative(t)
	case calendar:
		s.calendar(t)
	case daypart:
		s.daypart(t)
	case season:
		s.season(t)
	case third:
		s.partOfYear(t)
	case named:
		s.namedDay(t)
	}
}

// add appends the expression in [start, end) after reading what stands around it: the
// words that bound it before, the time of day after.
func (s *scanner) add(e Expr, start, end int) bool {
	b := s.bound(start)
	e.Role, e.strict, e.lean, start = b.role, b.strict, b.lean, b.start
	if clock, after := s.clock(end); clock != "" {
		e.Clock, end = clock, after
	}
	e.Start, e.End, e.Text = start, end, s.text[start:end]
	s.out = append(s.out, e)
	s.floor = end
	return true
}

// bound is what the words before a day make of it, and where they begin.
type bound struct {
	start  int
	role   Role
	strict bool  // the day itself is left out
	lean   Tense // the side of the publication that the words tell
}

// bound reads backwards the words that make a bound of the day at pos.
func (s *scanner) bound(pos int) bound {
	t := s.before(pos)
	if t.is(article) {
		t = s.before(t.start)
	}
	switch t.class {
	case since:
		return bound{t.start, From, false, Past}
	case later:
		return bound{t.start, From, true, NoTense}
	case earlier:
		return bound{t.start, Until, true, NoTense}
	case here:
		return bound{s.elided(t.start), Until, false, Future}
	case plural: // "dès" is told from "des" by its accent
		if t.end-t.start > len("des") && s.text[t.start]|0x20 == 'd' {
			return bound{t.start, From, false, NoTense}
		}
	case of, ofThe:
		if u := s.before(t.start); u.is(onward) {
			if v := s.before(u.start); v.is(toward) {
				return bound{v.start, From, false, NoTense}
			}
		}
	case to, toward, inside:
		switch u := s.before(t.start); u.class {
		case till:
			return bound{u.start, Until, false, NoTense}
		case here:
			return bound{s.elided(u.start), Until, false, Future}
		}
	}
	return bound{start: pos}
}

// elided returns where the "d'" before pos begins, or pos.
func (s *scanner) elided(pos int) int {
	if t := s.before(pos); t.is(of) {
		return t.start
	}
	return pos
}
