package people

import (
	"strings"

	"mareader/data/token"
)

// maxNameWords bounds a name: "Abdelaziz ben Saoud ben Nayef ben Abdelaziz" has seven words.
const maxNameWords = 8

// nameEnd returns the token after the name that starts at i; i itself if none does.
// It goes by shape alone: capitalised words, with particles and a regnal number.
func nameEnd(ts []token.Token, i int) int {
	if i >= len(ts) || !startsName(ts, i) {
		return i
	}
	end := i + 1
	for end < len(ts) && end-i < maxNameWords {
		next := continuesName(ts, i, end)
		if next == end {
			break
		}
		end = next
	}
	return end
}

// MayBeName reports whether a folded word that is written with a capital can be a proper
// name: it is no word of the language, no month and no body.
func MayBeName(word string) bool {
	return !notNames(word) && !portfolioNames(word) && !roleHeads(word) && !isDemonym(word)
}

func startsName(ts []token.Token, i int) bool {
	t := ts[i]
	if !t.Capital || t.End-t.Start < 2 && !isInitial(ts, i) {
		return false
	}
	if isPlaceName(t.Fold) && (!firstNames(t.Fold) || i > 0 && ts[i-1].Fold == "a" && ts[i-1].End-ts[i-1].Start == 2) || isDemonym(t.Fold) {
		return false
	}
	if town, _, double := strings.Cut(t.Fold, "-"); double && !firstNames(town) && isPlaceName(town) {
		return false // "Tanger-Tétouan-Al Hoceïma"
	}
	if i > 0 && i+2 < len(ts) && ts[i-1].Fold == "a" && ts[i-1].End-ts[i-1].Start == 2 && !firstNames(t.Fold) && !particles(t.Fold) &&
		firstNames(ts[i+1].Fold) && ts[i+1].Gap == token.Space && ts[i+2].Capital && ts[i+2].Gap == token.Space {
		return false // "à Maâmora Hakim Ziyech"
	}
	if isRegnal(t) || portfolioNames(t.Fold) && !firstNames(t.Fold) {
		return false
	}
	if i > 1 && ts[i-1].Is("des") && ts[i-1].Gap == token.Space && !firstNames(t.Fold) && (roleHeads(ts[i-2].Fold) || singular[ts[i-2].Fold] != "") {
		return false // "les ministres des Ports Léa Tazi et …"
	}
	if t.Is("cheikh") {
		return isGivenCheikh(ts, i)
	}
	if t.Is("le", "la") && i+1 < len(ts) && roleHeads(ts[i+1].Fold) {
		return false // "Le PDG"
	}
	if t.Is("le") && i+2 < len(ts) && firstNames(ts[i+1].Fold) && ts[i+2].Capital && ts[i+2].Gap == token.Space {
		return false // "Le Karim Tazi de 2019"
	}
	return !notNames(t.Fold) || particles(t.Fold) && t.Fold != "la" && t.Fold != "du" && t.Fold != "de" &&
		i+1 < len(ts) && ts[i+1].Gap <= token.Space && ts[i+1].Capital && !notNames(ts[i+1].Fold) && !isDemonym(ts[i+1].Fold) && !roleHeads(ts[i+1].Fold)
}

// isInitial reports whether a single capital stands for a given name: "J. Dupont".
func isInitial(ts []token.Token, i int) bool {
	return i+1 < len(ts) && ts[i+1].Gap == token.Space && ts[i+1].Capital &&
		!ts[i].Is("a", "y", "m") && !ts[i+1].Upper && ts[i].End-ts[i].Start == 1
}

// isMiddleInitial reports whether a single capital stands between two words of a name:
// "Musa S. Drammeh".
func isMiddleInitial(ts []token.Token, i int) bool {
	t := ts[i]
	return t.Capital && t.End-t.Start == 1 && !isRegnal(t) && i+1 < len(ts) &&
		ts[i+1].Gap == token.Space && ts[i+1].Capital && !notNames(ts[i+1].Fold)
}

// continuesName returns the token after the next words of a name, or end when the name stops.
func continuesName(ts []token.Token, start, end int) int {
	t := ts[end]
	joined := t.Gap == token.Space || t.Gap == token.Elided && ts[end-1].Is("d", "n", "m")
	switch {
	case !joined:
		return end
	case isRegnal(t):
		return end + 1
	case t.Capital && t.Is("d", "l") && end+1 < len(ts) && ts[end+1].Gap == token.Elided && ts[end+1].Capital:
		return end + 2 // "Jan D'Hoore"
	case t.Is("cheikh") && t.Capital && particles(ts[end-1].Fold), isMiddleInitial(ts, end):
		return end + 1
	case t.Capital && (t.Is("d") || !notNames(t.Fold) || particles(t.Fold) && t.Fold != "du") && t.End-t.Start > 1:
		if ts[end-1].Is("vi", "ii", "iii", "iv", "v", "ier") {
			return end
		}
		return end + 1
	case hasArticle(t.Fold), t.Is("e") && end-start > 2 && end+1 < len(ts) && ts[end+1].Capital && ts[end+1].Gap == token.Space:
		return end + 1
	case bindingParticles(t.Fold) || t.Is("d"):
		return afterParticles(ts, start, end)
	}
	return end
}

// hasArticle reports whether a word is an Arabic family name with its article, which may be
// written small: "al-Mechri".
func hasArticle(word string) bool {
	return len(word) > 5 && (strings.HasPrefix(word, "al-") || strings.HasPrefix(word, "el-"))
}

// afterParticles accepts small particles only before a capitalised word and, for "de",
// only after one word and before no place: "Nicole de Moor", not "Bourita de Rabat".
func afterParticles(ts []token.Token, start, end int) int {
	i := end
	for i < len(ts) && i-end < 3 && !ts[i].Capital && (bindingParticles(ts[i].Fold) || ts[i].Is("d", "la", "los", "las")) {
		i++
	}
	if i >= len(ts) || !ts[i].Capital || ts[i].Gap > token.Space || notNames(ts[i].Fold) && !particles(ts[i].Fold) {
		return end
	}
	if ts[end].Is("de", "d", "del") && (end-start > 1 && !ts[end].Is("d") && !allGiven(ts[start:end]) && !noble(ts, start, end, i) || isPlaceName(ts[i].Fold) || portfolioNames(ts[i].Fold)) {
		return end
	}
	whole := i+1 < len(ts) && ts[i+1].Capital && ts[i+1].Gap == token.Space
	if ts[end].Is("de", "d") && firstNames(ts[i].Fold) && (!firstNames(ts[start].Fold) || whole) {
		return end // "les Lions de Walid Regragui", "le Raja de Karim Alaoui"
	}
	return i + 1
}

// noble reports whether "de" and the word at i can go on a name that two words or more
// already make: a given name begins it, and the word is no body's, no given name and no
// word in capitals. "François Villeroy de Galhau".
func noble(ts []token.Token, start, end, i int) bool {
	t := ts[i]
	return end-start < 5 && (i == end+1 || ts[i-1].Is("la", "los", "las")) && !placeHeads(t.Fold) && otherNames(ts[start].Fold) && !t.Upper && !firstNames(t.Fold) && !bodyWords(t.Fold) && !roleHeads(t.Fold)
}

// allGiven reports whether all words are given names: what follows is the family name.
func allGiven(ts []token.Token) bool {
	for _, t := range ts {
		if !otherNames(t.Fold) {
			return false
		}
	}
	return true
}

// isRegnal reports whether a word numbers a sovereign.
func isRegnal(t token.Token) bool {
	return t.Capital && t.Is("ier", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "xiv", "xv", "xvi", "xiii")
}
