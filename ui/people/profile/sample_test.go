package profile

import (
	"testing"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/office"
	"mareader/store"
	"mareader/store/event"
	"mareader/ui/lang"
	"mareader/ui/screentest"
	"mareader/ui/theme"
)

const facts = `
[[person]]
name = "Claire Vasseur"
variants = ["Clara Vasseur", "كلير فاسور"]

  [[person.term]]
  office = "ministre de l'Intérieur"
  country = "France"
  since = "2024-01-11"
  seen_until = "2025-03"
  certainty = "partly"
  source = "journal officiel, 2024"

  [[person.term]]
  office = "ministre de la Justice"
  country = "France"
  since = "2020-07-06"
  until = "2024-01-11"
  certainty = "verified"
  source = "journal officiel, 2020 et 2024"

[[person]]
name = "Omar Belkadi"

  [[person.term]]
  office = "ministre de l'Intérieur"
  country = "Maroc"
  seen_from = "2022"
  certainty = "memory"
  source = "aucune"
`

var pages = []struct{ path, text string }{
	{"a.md", `---
title: "Vasseur à Rabat"
outlets:
  - name: "La Gazette"
---

Claire Vasseur, ministre française de l’Intérieur, a rencontré lundi 3 mars 2025 à Rabat Omar Belkadi, ministre marocain de l’Intérieur. La lutte contre le trafic de drogue les a occupés. Mme Vasseur repart mardi.
`},
	{"b.md", `---
title: "Belkadi à Paris"
---

Omar Belkadi, ministre marocain de l’Intérieur, s’est entretenu mercredi 5 juin 2024 à Paris avec Claire Vasseur, ministre française de l’Intérieur. Migration et sécurité étaient au programme.
`},
	{"c.md", `---
title: "Une préfète à Tanger"
---

Claire Vasseur, ministre française de l’Intérieur, a rencontré jeudi 12 septembre 2024 à Tanger Luisa Carvalho, ministre portugaise de la Mer.
`},
}

// library is the pages as a library knows them.
func library(tb testing.TB) (people []store.Person, events []event.Event, article func(string) *data.Article, known *office.Facts) {
	tb.Helper()
	known, err := office.Load([]byte(facts))
	if err != nil {
		tb.Fatal(err)
	}
	var all []*data.Article
	byID := map[string]*data.Article{}
	for _, p := range pages {
		articles, err := data.Reader{Facts: known}.Read(p.path, []byte(p.text), frdate.Span{})
		if err != nil {
			tb.Fatal(err)
		}
		for _, a := range articles {
			all, byID[a.ID()] = append(all, a), a
		}
	}
	digest := store.Study(all)
	return digest.People, digest.Events, func(id string) *data.Article { return byID[id] }, known
}

// page is the page of a person.
func page(tb testing.TB, name string, width, height int) Model {
	tb.Helper()
	people, events, article, known := library(tb)
	m := New(theme.New(true), lang.French, known)
	m.SetSize(width, height)
	for _, p := range people {
		if p.Name == name {
			m.SetPerson(p, events, article)
			return m
		}
	}
	tb.Fatalf("%s is not among %v", name, people)
	return m
}

// press sends keys by name and drops their commands.
var press = screentest.Press[Model]
