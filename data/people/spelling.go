package people

import (
	"strings"

	"mareader/data/fold"
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
	if givenA != givenB || isNumber(familyA) || isNumber(familyB) {
		return false
	}
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

// isNumber reports whether a folded family name is a regnal number.
func isNumber(word string) bool { return word != "" && strings.Trim(word, "ivx") == "" }

// nearly reports whether two folded family names differ by one slip at most: a letter
// too many, too few, other, or two changed about. Short names have to be equal.
func nearly(a, b string) bool {
	a, b = strings.ReplaceAll(a, " ", ""), strings.ReplaceAll(b, " ", "")
	if a == b {
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
		return a[1:] == b[1:] || len(a) > 1 && a[0] == b[1] && a[1] == b[0] && a[2:] == b[2:]
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
	var found *office.Person
	for _, p := range f.facts.Persons() {
		if !strings.EqualFold(firstLetters(p.Name), firstLetters(key)) {
			continue
		}
		if !nearName(fold.String(strings.ReplaceAll(p.Name, "-", " ")), key) {
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
	return givenA == givenB && !isNumber(familyA) && !isNumber(familyB) && nearly(familyA, familyB)
}

// firstLetters is a cheap key that near names share; accented initials share none and
// are looked at whatever they are.
func firstLetters(name string) string {
	if name == "" || name[0] >= 0x80 {
		return ""
	}
	return name[:1]
}
