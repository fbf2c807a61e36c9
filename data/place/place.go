// Package place knows the countries and international bodies under their French names,
// their demonyms and capitals, and the cities that the press of the Maghreb names.
//
// It looks words up; finding them in a text is its callers'. Lookups do not mind case,
// accents, hyphens or apostrophes. The tables are made ready at the first lookup.
package place

import (
	"iter"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"mareader/data/fold"
)

// Country is a state, or a body that people hold offices of.
type Country struct {
	Name    string // as the French press writes it, without article: "Maroc", "Union européenne"
	Capital string // "" for a body
	Body    bool   // an international body: it has a demonym at most
}

// city is a city under one of its names.
type city struct {
	name    string
	country int // row of countries
}

// index finds rows of countries and cities by folded words.
type index struct {
	names    map[string]int
	demonyms map[string]int // of a region or a town the complement of the row
	cities   map[string]city
	shapes   fold.Shapes // of demonyms
}

var lookup = sync.OnceValue(newIndex)

func newIndex() *index {
	x := &index{
		names:    make(map[string]int, 3*len(countries)),
		demonyms: make(map[string]int, 6*len(countries)),
		cities:   make(map[string]city, 4*len(countries)),
	}
	for i, c := range countries {
		x.names[spaced(c.Name)] = i
		for name := range list(c.names) {
			x.names[spaced(name)] = i
		}
		for masculine := range list(c.demonyms) {
			for _, form := range inflect(spaced(masculine)) {
				x.demonyms[form] = i
				x.shapes.Add(form)
			}
		}
		x.addCities(c.Capital, i)
	}
	for _, r := range regional {
		for masculine := range list(r.adjectives) {
			for _, form := range inflect(spaced(masculine)) {
				x.demonyms[form] = ^x.names[spaced(r.country)]
				x.shapes.Add(form)
			}
		}
	}
	for _, c := range cities {
		x.addCities(c.names, x.names[spaced(c.country)])
	}
	return x
}

// list yields the items of a table's cell.
func list(cell string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for item := range strings.SplitSeq(cell, ", ") {
			if item != "" && !yield(item) {
				return
			}
		}
	}
}

// addCities enters "Fès=Fez, Tanger": the French name first, then the others.
func (x *index) addCities(cell string, country int) {
	for item := range list(cell) {
		french, _, _ := strings.Cut(item, "=")
		for name := range strings.SplitSeq(item, "=") {
			x.cities[spaced(name)] = city{french, country}
		}
	}
}

// CountryByName finds a country or body by its name, with or without article, common or
// formal: "Maroc", "le Royaume du Maroc", "République française", "UE".
func CountryByName(s string) (Country, bool) {
	key := withoutArticle(spaced(s))
	x := lookup()
	if i, ok := x.names[key]; ok {
		return countries[i].Country, true
	}
	form, rest, _ := strings.Cut(key, " ")
	if !isStateForm(form) {
		return Country{}, false
	}
	if i, ok := x.formal(rest); ok {
		return countries[i].Country, true
	}
	return Country{}, false
}

// formal finds what follows "république" or "royaume": "du Maroc", "française",
// "algérienne démocratique et populaire", "fédérale d'Allemagne".
func (x *index) formal(rest string) (int, bool) {
	words := make([]string, 0, 8)
	for word := range strings.SplitSeq(rest, " ") {
		if !isRegime(word) {
			words = append(words, word)
		}
	}
	rest = strings.Join(words, " ")
	for _, preposition := range []string{"du ", "de la ", "de l ", "des ", "de ", "d "} {
		if name, ok := strings.CutPrefix(rest, preposition); ok {
			i, found := x.names[name]
			return i, found && !countries[i].Body
		}
	}
	i, ok := x.demonyms[rest]
	return i, ok && i >= 0 && !countries[i].Body
}

// CountryByDemonym finds a country or body by its adjective in any gender and number:
// "marocaine", "saoudiens", "européen". What belongs to two countries ("franco-marocain",
// "congolais") finds none. For the adjective of a region or a town, "catalan", the country
// has no capital.
func CountryByDemonym(s string) (Country, bool) {
	x, word := lookup(), spaced(s)
	if !x.shapes.May(word) {
		return Country{}, false
	}
	i, ok := x.demonyms[word]
	if !ok {
		return Country{}, false
	}
	if i < 0 {
		c := countries[^i].Country
		c.Capital = ""
		return c, true
	}
	return countries[i].Country, true
}

// MayBeDemonym tells most folded words that are no demonym from the others, in a fraction of
// the time of [CountryByDemonym].
func MayBeDemonym(folded string) bool { return lookup().shapes.May(folded) }

// openings hold, for the first word of names, folded, how many words the longest has that
// begins so.
type openings struct {
	words  map[string]int
	shapes fold.Shapes
}

func (o *openings) add(name string) {
	word, _, _ := strings.Cut(name, " ")
	o.put(word, max(o.words[word], strings.Count(name, " ")+1))
}

func (o *openings) put(word string, longest int) {
	o.words[word] = longest
	o.shapes.Add(word)
}

func (o *openings) longest(word string) int {
	if !o.shapes.May(word) {
		return 0
	}
	return o.words[word]
}

// first holds the first words of countries, cities and bodies.
var first = sync.OnceValue(func() *openings {
	x, o := lookup(), &openings{words: map[string]int{}}
	for name := range x.names {
		o.add(name)
	}
	for name := range x.cities {
		o.add(name)
	}
	for name := range bodyIndex() {
		o.add(name)
	}
	for _, form := range stateForms {
		o.put(form, formalWords)
	}
	for _, article := range articles {
		if o.longest(article) > 0 { // it begins the name of a city, and may stand before a state's
			o.put(article, formalWords)
		}
	}
	return o
})

// formalWords is how many words the formal name of a state has at most, with the article.
const formalWords = 10

// Begins reports whether a folded word can begin the name of a country, a city or a body:
// whether it is worth while to look up what it begins.
func Begins(folded string) bool { return Longest(folded) > 0 }

// Longest returns how many words the longest name of a country, a city or a body has that a
// folded word begins, 0 where it begins none.
func Longest(folded string) int { return first().longest(opening(folded)) }

// opening returns the first word of a folded compound.
func opening(folded string) string {
	for i := 1; i < len(folded); i++ {
		if folded[i] == '-' || folded[i] == '\'' {
			return folded[:i]
		}
	}
	return folded
}

// Arab reports whether a country, by its name, is one whose people bear Arabic names.
func Arab(country string) bool {
	switch country {
	case "Maroc", "Algérie", "Tunisie", "Libye", "Mauritanie", "Égypte", "Liban", "Syrie", "Jordanie", "Irak", "Arabie saoudite", "Koweït", "Qatar",
		"Bahreïn", "Émirats arabes unis", "Oman", "Yémen", "Palestine", "Soudan":
		return true
	}
	return false
}

// City finds a city by its French name or another, written with a capital: "Fez"
// and "FÈS" are Fès in Morocco.
func City(s string) (name string, country Country, ok bool) {
	first, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(first) {
		return "", Country{}, false
	}
	key := spaced(s)
	found, ok := lookup().cities[key]
	if !ok || needsAccent(key) && !strings.ContainsAny(s, "éÉ") {
		return "", Country{}, false
	}
	return found.name, countries[found.country].Country, true
}
