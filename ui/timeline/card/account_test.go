package card

import (
	"strings"
	"testing"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/people"
	"mareader/store/event"
	"mareader/ui/lang"
)

const page = `---
title: "Rabat et Paris resserrent leurs liens"
outlets:
  - name: Le Journal d'essai
date: 2025-04-15
---

Le ministre de l'Intérieur, Abdelouafi Laftit, a reçu lundi 14 avril 2025 à Rabat son homologue français, Bruno Retailleau.

Les deux ministres ont parlé de la sécurité et de la lutte contre la drogue.
`

func readPage(t *testing.T) *data.Article {
	t.Helper()
	articles, err := data.Read("essai.md", []byte(page))
	if err != nil || len(articles) != 1 {
		t.Fatalf("%d articles, %v", len(articles), err)
	}
	return articles[0]
}

func TestAccountQuotesTheSentences(t *testing.T) {
	a := readPage(t)
	if len(a.Meetings()) == 0 {
		t.Fatal("no meeting in the page")
	}
	acc := accountOf(event.Source{Article: a.ID(), Facts: event.FactsOf(event.SameDay)}, a, lang.French)
	if acc.source.Article != a.ID() || acc.title != "Rabat et Paris resserrent leurs liens" || !acc.source.Facts.Has(event.SameDay) {
		t.Errorf("%+v", acc.source)
	}
	if len(acc.quotes) == 0 || !strings.Contains(acc.quotes[0].text, "a reçu lundi") || acc.at != a.Meetings()[0].Evidence[0] {
		t.Errorf("quotes %v at %v", acc.quotes, acc.at)
	}
}

func TestPublicationThatIsNotStatedIsMarked(t *testing.T) {
	day := frdate.On(frdate.NewDay(2025, 4, 15))
	for want, p := range map[string]data.Published{
		"15 avr. 2025":  {Date: day, Basis: frdate.Stated},
		"15 avr. 2025≈": {Date: day, Basis: frdate.Resolved},
		"":              {},
	} {
		if got := published(p, lang.French); got != want {
			t.Errorf("%v: %q, want %q", p, got, want)
		}
	}
}

func TestAccountOfWhatIsNotThere(t *testing.T) {
	a := readPage(t)
	for _, meeting := range []int{-1, 99} {
		if acc := accountOf(event.Source{Meeting: meeting}, a, lang.French); acc.title == "" || len(acc.quotes) > 0 {
			t.Errorf("meeting %d: %+v", meeting, acc)
		}
	}
	if acc := accountOf(event.Source{Article: "x"}, nil, lang.French); acc.source.Article != "x" || acc.title == "" {
		t.Errorf("no article: %+v", acc.source)
	}
}

func TestTextAt(t *testing.T) {
	a := readPage(t)
	for _, test := range []struct {
		r    people.Range
		want string
	}{
		{people.Range{Part: people.Title, Start: 0, End: 5}, "Rabat"},
		{people.Range{Part: people.Body, Start: 0, End: 11}, "Le ministre"},
		{people.Range{Part: people.Removed, Block: 7, Start: 0, End: 1}, ""},
		{people.Range{Part: people.Title, Start: 0, End: 500}, ""},
		{people.Range{Part: people.Body, Start: -1, End: 2}, ""},
		{people.Range{Part: people.Body, Start: 4, End: 2}, ""},
	} {
		if got := textAt(a, test.r); got != test.want {
			t.Errorf("%v: %q, want %q", test.r, got, test.want)
		}
	}
}
