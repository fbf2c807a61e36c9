package people

import (
	"strings"

	"mareader/data/office"
	"mareader/data/token"
)

// foldName returns the folded words of a name, hyphens parted: "grande marlaska".
func foldName(name []token.Token) string {
	var b strings.Builder
	for i, t := range name {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strings.ReplaceAll(t.Fold, "-", " "))
	}
	return b.String()
}

// foldKey folds a name given as text in the same way.
func foldKey(name string) string { return foldName(token.Scan(name)) }

// firstName returns the folded given name, of a hyphenated one the first part.
func firstName(name []token.Token) string {
	first := name[0].Fold
	if len(name) > 2 && name[0].Is("el", "al", "moulay", "sidi", "lalla", "hadj", "haj") {
		first = name[1].Fold // "El Mehdi Ben Barka"
	}
	if firstNames(first) {
		return first
	}
	first, _, _ = strings.Cut(first, "-")
	return first
}

// sameName reports whether two folded whole names are spellings of one: equal but for
// one slip in the family name, or one with a second family name besides. Regnal numbers
// must agree: Mohammed V is not Mohammed VI.
func sameName(a, b string) bool {
	if a == b {
		return true
	}
	givenA, familyA, _ := strings.Cut(a, " ")
	givenB, familyB, _ := strings.Cut(b, " ")
	if !sameGiven(givenA, givenB) {
		return false
	}
	if isNumber(familyA) || isNumber(familyB) {
		return familyA == familyB
	}
	familyA, familyB = withoutAl(familyA), withoutAl(familyB)
	if longer, ok := strings.CutPrefix(familyA, familyB+" "); ok {
		return !isNumber(longer) && len(familyB) > 3
	}
	if longer, ok := strings.CutPrefix(familyB, familyA+" "); ok {
		return !isNumber(longer) && len(familyA) > 3
	}
	return nearly(familyA, familyB)
}

// SameName reports whether two whole names, as they are written, can be spellings of one.
func SameName(a, b string) bool { return sameName(foldKey(a), foldKey(b)) }

// sameGiven reports whether two folded given names are spellings of one, as the press
// writes Arabic names; an initial may stand for any name that it begins.
func sameGiven(a, b string) bool {
	switch {
	case a == b:
		return true
	case len(a) == 1 || len(b) == 1:
		return a != "" && b != "" && a[0] == b[0]
	}
	return alike(a, b)
}

// withoutAl takes the Arabic article off a family name: "El Alaoui" is Alaoui too.
func withoutAl(family string) string {
	for _, article := range [...]string{"el ", "al "} {
		if rest, ok := strings.CutPrefix(family, article); ok && len(rest) > 3 {
			return rest
		}
	}
	return family
}

// alike reports whether two folded names have the same sounds, a doubled one counted once:
// Mohammed and Mohamed, Nasser and Nacer, Abdelouafi and Abdelwafi, Toufiq and Toufik.
func alike(a, b string) bool {
	i, j := 0, 0
	var last byte
	for {
		var next, other byte
		next, i = nextSound(a, i, last)
		other, j = nextSound(b, j, last)
		if next != other || next == 0 {
			return next == other
		}
		last = next
	}
}

// nextSound returns the first sound from byte i on that is not the last one again, 0 at the
// end, and where the letters after it begin.
func nextSound(name string, i int, last byte) (sound byte, next int) {
	for i < len(name) {
		c, width := soundAt(name, i)
		if i += width; c != last {
			return c, i
		}
	}
	return 0, i
}

// soundAt returns the sound that a name has at byte i, and how many letters write it.
func soundAt(name string, i int) (sound byte, width int) {
	c, next := name[i], byte(0)
	if i+1 < len(name) {
		next = name[i+1]
	}
	switch {
	case c == 'o' && (next == 'u' || next == 'o'):
		return 'w', 2
	case c == 'p' && next == 'h':
		return 'f', 2
	case c == 'u':
		return 'w', 1
	case c == 'c' && (next == 'e' || next == 'i'):
		return 's', 1
	case c == 'q', c == 'c' && next != 'h':
		return 'k', 1
	case c == 'y':
		return 'i', 1
	}
	return c, 1
}

// isNumber reports whether a folded family name is a regnal number.
func isNumber(word string) bool { return word != "" && strings.Trim(word, "ivx") == "" }

// nearly reports whether two folded family names sound the same or differ by one slip at
// most: a letter too many, too few or other. Short names have to be equal.
func nearly(a, b string) bool {
	a, b = strings.ReplaceAll(a, " ", ""), strings.ReplaceAll(b, " ", "")
	if a == b || len(a) > 4 && alike(a, b) {
		return true
	}
	if min(len(a), len(b)) < 6 {
		return false
	}
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	a, b = a[i:], b[i:]
	switch len(a) - len(b) {
	case 0:
		return a[1:] == b[1:]
	case 1:
		return a[1:] == b
	case -1:
		return a == b[1:]
	}
	return false
}

// misspelt finds the one person of the facts whose name is one slip away.
func (f *finder) misspelt(name []token.Token) *office.Person {
	key := foldName(name)
	if key == "" {
		return nil
	}
	var found *office.Person
	for _, p := range f.facts.Persons() {
		if name := p.Folded(); name == "" || name[0] != key[0] || !nearName(name, key) {
			continue
		}
		if found != nil && found != p {
			return nil
		}
		found = p
	}
	return found
}

// nearName is sameName without the second family name: facts list whole names.
func nearName(fact, key string) bool {
	givenA, familyA, _ := strings.Cut(fact, " ")
	givenB, familyB, _ := strings.Cut(key, " ")
	return sameGiven(givenA, givenB) && min(len(givenA), len(givenB)) > 1 && !isNumber(familyA) && !isNumber(familyB) && nearly(familyA, familyB)
}
