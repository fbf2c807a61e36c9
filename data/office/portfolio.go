package office

import (
	"sort"
	"strings"

	"mareader/data/place"
)

// PortfolioOf returns a coarse key for an office, the same however it is worded:
// "ministre de l'Intérieur et des Outre-mer" and "ministre d'État, ministre français de
// l'Intérieur" are "intérieur", "chef de la diplomatie" is "affaires étrangères", "Premier
// ministre" is "chef du gouvernement". Ministers under a minister have keys of their own:
// "délégué budget", "secrétaire d'État migration". The key is "" when the words name no
// office that one person at a time holds in a country. Former offices keep their key.
func PortfolioOf(office string) string {
	text := spaced(office)
	title, rest, ok := firstPhrase(titles, text)
	if !ok || title.rank == noRank {
		return title.key
	}
	if title.rank == president {
		return presidency(rest)
	}
	return ministry(title, rest)
}

// presidency tells the head of a state from the head of anything else by what follows.
func presidency(rest string) string {
	word, _, _ := strings.Cut(rest, " ")
	_, of := place.CountryByDemonym(word)
	for _, article := range []string{"du ", "de la ", "de l ", "de ", "des ", "d "} {
		name, found := strings.CutPrefix(rest, article)
		if c, ok := place.CountryByName(name); found && ok && !c.Body {
			of = true
		}
	}
	if rest == "" || of {
		return "président"
	}
	return ""
}

// ministry reads the portfolio after a minister's title.
func ministry(title phrase, rest string) string {
	field, _, ok := firstPhrase(fields, rest)
	head, after, charged := strings.Cut(rest, " charge")
	if charged {
		if narrower, _, found := firstPhrase(fields, strings.TrimPrefix(after, "e")); found {
			field, ok = narrower, true
		}
	}
	rank := title.rank
	if rank == minister && isDelegate(head) {
		rank, title.key = delegate, "délégué"
	}
	switch {
	case rank == minister || rank == deputyPremier && ok:
		return field.key
	case rank == deputyPremier:
		return title.key
	case !ok && rank == secretary:
		return "affaires étrangères" // as the United States and the Holy See call it
	case !ok:
		return ""
	}
	return title.key + " " + field.key
}

// isDelegate reports whether a minister's title goes on with "délégué", after the
// demonym if there is one.
func isDelegate(words string) bool {
	for i, word := range strings.Fields(words) {
		switch {
		case i == 2:
			return false
		case word == "delegue", word == "deleguee", word == "adjoint", word == "adjointe":
			return true
		}
	}
	return false
}

// firstPhrase returns the phrase that a folded text has first, of those the longest,
// and the text after it.
func firstPhrase(table []phrase, text string) (found phrase, rest string, ok bool) {
	for text != "" {
		if found, ok = phraseAt(table, text); ok {
			return found, strings.TrimPrefix(text[len(found.words):], " "), true
		}
		_, text, _ = strings.Cut(text, " ")
	}
	return phrase{}, "", false
}

// phraseAt returns the longest phrase that a text begins with.
func phraseAt(table []phrase, text string) (found phrase, ok bool) {
	word, _, _ := strings.Cut(text, " ")
	i := sort.Search(len(table), func(i int) bool { return table[i].words >= word })
	for ; i < len(table) && strings.HasPrefix(table[i].words, word); i++ {
		words := table[i].words
		if strings.HasPrefix(text, words) && (len(text) == len(words) || text[len(words)] == ' ') {
			found, ok = table[i], true
		}
	}
	return found, ok
}
