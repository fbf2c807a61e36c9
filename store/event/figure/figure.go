// Package figure reads the figures of a French text: numbers with what they count. Dates,
// hours, ordinals and bare years are none.
package figure

import (
	"slices"
	"strconv"
	"strings"

	"mareader/data/frdate"
	"mareader/data/token"
)

// Figure is a number and what it counts.
type Figure struct {
	Start, End int     // byte range of the number and its unit
	Value      float64 // millions and the like multiplied out
	Unit       string  // "%", "€", "dh", "$", or what is counted, folded and in the singular: "arrivee"
	About      bool    // said to be no more than near
}

// Scan returns the figures of a text, in order.
func Scan(text string) []Figure { return In(text, token.Scan(text)) }

// In is [Scan] of a text whose words are known.
func In(text string, ts []token.Token) []Figure {
	s := scanner{text: text, ts: ts}
	if !slices.ContainsFunc(ts, isNumber) {
		return nil
	}
	for _, e := range frdate.Scan(text) {
		s.dates = append(s.dates, [2]int{e.Start, e.End})
	}
	for i := 0; i < len(s.ts); {
		f, next, ok := s.at(i)
		if ok {
			s.found = append(s.found, f)
		}
		i = next
	}
	return s.found
}

// Near reports whether two figures of one unit say the same, as far as they say it closely.
func (f Figure) Near(g Figure) bool {
	if f.Value == g.Value {
		return true
	}
	const tolerance = 0.05
	large := max(f.Value, g.Value)
	return (f.About || g.About) && large-min(f.Value, g.Value) <= tolerance*large
}

// scanner is a text being read.
type scanner struct {
	text  string
	ts    []token.Token
	dates [][2]int // byte ranges, in order
	found []Figure
}

// at reads the figure that starts at token i; next is where to go on.
func (s *scanner) at(i int) (f Figure, next int, ok bool) {
	value, next, digits := s.number(i)
	if next == i {
		return f, i + 1, false
	}
	if s.dated(s.ts[i].Start) || s.named(i) {
		return f, next, false
	}
	f = Figure{Start: s.ts[i].Start, End: s.ts[next-1].End, Value: value, About: s.about(i)}
	bare := digits && next == i+1 && value >= 1900 && value < 2100
	for next < len(s.ts) && s.ts[next].Gap <= token.Space {
		times, known := multipliers[s.ts[next].Fold]
		if !known || len(s.ts[next].Fold) == 1 && !s.ts[next].Capital { // metres
			break
		}
		f.Value, f.End, bare = f.Value*times, s.ts[next].End, false
		next++
	}
	return s.withUnit(f, next, bare)
}

// number reads digits, in groups as French sets them, or a word for a small number.
func (s *scanner) number(i int) (value float64, next int, digits bool) {
	if n, ok := words[s.ts[i].Fold]; ok {
		return n, i + 1, false
	}
	if !isDigits(s.ts[i].Fold) {
		return 0, i, false
	}
	whole, next := s.ts[i].Fold, i+1
	for next < len(s.ts) && len(s.ts[next].Fold) == 3 && isDigits(s.ts[next].Fold) && s.groups(next) {
		whole += s.ts[next].Fold
		next++
	}
	if next < len(s.ts) && isDigits(s.ts[next].Fold) && s.between(next) == "," {
		whole += "." + s.ts[next].Fold
		next++
	}
	value, err := strconv.ParseFloat(whole, 64)
	if err != nil {
		return 0, i, false
	}
	return value, next, true
}

// isNumber reports whether a word can begin a figure.
func isNumber(t token.Token) bool { return words[t.Fold] > 0 || isDigits(t.Fold) }

// between is what stands before token i.
func (s *scanner) between(i int) string { return s.text[s.ts[i-1].End:s.ts[i].Start] }

// groups reports whether what stands before token i only parts thousands.
func (s *scanner) groups(i int) bool {
	switch s.between(i) {
	case " ", "\u00a0", "\u202f", "\u2009", ".":
		return true
	}
	return false
}

func isDigits(word string) bool {
	return word != "" && strings.Trim(word, "0123456789") == ""
}

// dated reports whether a byte is part of a date.
func (s *scanner) dated(at int) bool {
	for _, d := range s.dates {
		if d[0] <= at && at < d[1] {
			return true
		}
	}
	return false
}

// named reports whether the number is a name rather than a count: "article 12", "n° 5",
// "16 h 45", "-3".
func (s *scanner) named(i int) bool {
	before := s.text[:s.ts[i].Start]
	if strings.HasSuffix(before, "°") || strings.HasSuffix(before, "-") || strings.HasSuffix(before, "/") {
		return true
	}
	return i > 0 && s.ts[i].Gap == token.Space && numbered[s.ts[i-1].Fold]
}

// about reports whether the words before token i say that the number is only near.
func (s *scanner) about(i int) bool {
	for k := max(0, i-2); k < i; k++ {
		if s.ts[k+1].Gap <= token.Space && approximate[s.ts[k].Fold] {
			return true
		}
	}
	return false
}

// withUnit reads what is counted. A number that counts nothing is no figure.
func (s *scanner) withUnit(f Figure, next int, bare bool) (Figure, int, bool) {
	rest := strings.TrimLeft(s.text[f.End:], " \u00a0\u202f")
	for _, sign := range [...]string{"%", "€", "$"} {
		if strings.HasPrefix(rest, sign) {
			f.Unit, f.End = sign, len(s.text)-len(rest)+len(sign)
			return f, next, true
		}
	}
	at := next
	if at < len(s.ts) && s.ts[at].Gap <= token.Space && s.ts[at].Is("de", "d") && f.Value >= 1000 {
		at++ // "32 millions d’euros"
	}
	if bare || at >= len(s.ts) || s.ts[at].Gap > token.Space || !counted(s.ts[at]) {
		return f, next, false
	}
	f.Unit, f.End = unit(s.ts[at].Fold), s.ts[at].End
	if times, ok := multiplied[s.ts[at].Fold]; ok {
		f.Value *= times
	}
	return f, at + 1, true
}

// counted reports whether a word can be what is counted: in the plural, which verbs are not
// taken for.
func counted(t token.Token) bool {
	plural := strings.HasSuffix(t.Fold, "s") || strings.HasSuffix(t.Fold, "x")
	return plural && len(unit(t.Fold)) > 2 && !t.Capital && !uncounted[t.Fold] || units[t.Fold] != ""
}

// unit is the singular of what is counted, or the sign of a currency.
func unit(word string) string {
	if sign := units[word]; sign != "" {
		return sign
	}
	return strings.TrimRight(word, "sx")
}
