package plain

import (
	"fmt"
	"strings"

	"mareader/data"
	"mareader/store/index"
	"mareader/store/match"
	"mareader/store/query"
	"mareader/store/search"
)

// Hit prints an article that matches a query, what a word was taken for, the sentence that
// matches best, and how many others tell of the same event.
func (p Printer) Hit(a *data.Article, s match.Shown, others int) {
	p.entry(a)
	if s.Taken != "" {
		p.line("    ", s.Typed+" → "+s.Taken)
	}
	if s.Snippet.End > 0 {
		p.line("    ", strings.ReplaceAll(a.Body()[s.Snippet.Start:s.Snippet.End], "\n", " "))
	}
	if others > 0 {
		p.line("    ", p.lang.Say("+ ", "+ ")+p.lang.Articles(others)+p.lang.Say(" sur la même rencontre", " on the same event"))
	}
	p.gap()
}

// Why prints what the score of a hit is made of, in words.
func (p Printer) Why(w search.Why) {
	for _, r := range w.Clauses {
		p.line("    ", fmt.Sprintf("%5.2f  %s", r.Points, p.reason(r)))
	}
	if w.Near > 0 {
		p.line("    ", fmt.Sprintf("%+4.0f %%  %s", 100*w.Near, p.lang.Say("les mots se suivent de près", "the words stand near to one another")))
	}
	if w.Recent > 0 {
		p.line("    ", fmt.Sprintf("%+4.0f %%  %s", 100*w.Recent, p.lang.Say("récent parmi les meilleurs", "recent among the best")))
	}
	p.gap()
}

// reason says how an article answers a clause: "laftit : exact, dans le titre, 3 fois dans
// le texte ; dans 12 articles".
func (p Printer) reason(r search.Reason) string {
	clause := query.Query{Clauses: []query.Clause{r.Clause}}
	parts := []string{p.grade(r.Grade)}
	for _, f := range [...]struct {
		field  index.Fields
		fr, en string
	}{
		{index.Title, "titre", "title"}, {index.People, "personnes", "people"}, {index.Lead, "premier paragraphe", "first paragraph"},
		{index.Outlet, "source", "outlet"}, {index.Place, "lieu ou pays", "place or country"},
	} {
		if r.Fields&f.field != 0 {
			parts = append(parts, p.lang.Say(f.fr, f.en))
		}
	}
	if r.Count > 0 {
		parts = append(parts, p.lang.Count(r.Count, p.lang.Say("fois dans le texte", "time in the text"), p.lang.Say("fois dans le texte", "times in the text")))
	}
	parts = append(parts, p.lang.Say("répondent : ", "answered by ")+p.lang.Articles(r.Of))
	return strings.TrimSpace(clause.String()) + p.lang.Say(" : ", ": ") + strings.Join(parts, ", ")
}

// grade says how well a word answers.
func (p Printer) grade(g match.Grade) string {
	switch g {
	case match.Exact:
		return p.lang.Say("le mot même", "the word itself")
	case match.Form:
		return p.lang.Say("une autre forme du mot", "another form of the word")
	case match.Begun:
		return p.lang.Say("un mot qui commence ainsi", "a word that begins so")
	case match.Slip:
		return p.lang.Say("une faute de frappe", "a slip of the finger")
	}
	return p.lang.Say("les lettres du mot, dans l’ordre", "the letters of the word, in order")
}
