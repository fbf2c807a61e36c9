package ui

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/data"
	"mareader/store"
	"mareader/ui/screentest"
)

// pages is a library by hand: dated and undated, with an outlet and without, with what is
// to be removed.
var pages = []struct{ path, text string }{
	{"retailleau.md", `---
title: "Retailleau à Rabat : le Maroc, « partenaire précieux »"
outlets:
  - name: "Le Reporter"
---

Bruno Retailleau, ministre français de l’Intérieur, a été reçu lundi 14 avril 2025 à Rabat par Abdelouafi Laftit, ministre marocain de l’Intérieur.

## Une relation « aussi intense »

M. Retailleau a dit compter sur Rabat contre le trafic de drogue : les services des deux pays échangent chaque jour.

> « C’est une relation qui se déploie dans tous les domaines ; la sécurité en est un. »

Les deux ministres sont convenus de :

- renforcer les échanges ;
- préparer 2030.
`},
	{"verlinden.md", `---
title: "La ministre belge de l’Intérieur à Rabat"
outlets:
  - name: "Kaweru"
---

Annelies Verlinden, ministre belge de l’Intérieur, a rencontré lundi 15 avril 2024 à Rabat Abdelouafi Laftit, ministre marocain de l’Intérieur. Des saisies de drogue dans le port d’Anvers les ont occupés.
`},
	{"darmanin.md", `---
title: "Darmanin et Laftit à Rabat"
---

Gérald Darmanin, ministre français de l’Intérieur, s’est entretenu lundi 22 avril 2024 à Rabat avec Abdelouafi Laftit. Cœur des discussions : les Jeux de Paris.
`},
	{"tribune.txt", "Un port sans ministre\n\nRien n’arrive dans ce texte que l’on puisse dater, et personne n’y rencontre personne. Le port attend.\n"},
}

// library reads the pages.
func library(tb testing.TB) *store.Library {
	tb.Helper()
	lib := new(store.Library)
	lib.Add(batch(tb))
	return lib
}

func batch(tb testing.TB) store.Batch {
	tb.Helper()
	var all []*data.Article
	for _, p := range pages {
		articles, err := data.Read(p.path, []byte(p.text))
		if err != nil {
			tb.Fatal(err)
		}
		all = append(all, articles...)
	}
	digest := store.Study(all)
	return store.Batch{Articles: all, Digest: &digest, Done: true}
}

// sample is the whole program on the pages.
func sample(tb testing.TB, width, height int) Model {
	tb.Helper()
	m := New(Options{Library: library(tb), Facts: data.Facts()})
	return send(m, tea.WindowSizeMsg{Width: width, Height: height})
}

// send hands the model a message and all that comes of it.
func send(m Model, msg tea.Msg) Model {
	updated, cmd := m.Update(msg)
	m = updated.(Model)
	if cmd == nil {
		return m
	}
	switch msg := cmd().(type) {
	case nil, tea.QuitMsg, tea.InterruptMsg, tea.SuspendMsg:
		return m
	case tea.BatchMsg:
		for _, cmd := range msg {
			if cmd != nil {
				m = send(m, cmd())
			}
		}
		return m
	default:
		return send(m, msg)
	}
}

// press sends keys by name; a name in quotes is typed letter by letter.
func press(m Model, names ...string) Model {
	for _, name := range names {
		if text, ok := strings.CutPrefix(name, `"`); ok {
			for _, r := range strings.TrimSuffix(text, `"`) {
				m = send(m, screentest.Key(string(r)))
			}
			continue
		}
		m = send(m, screentest.Key(name))
	}
	return m
}

// shown is the screen as text.
func shown(m Model) string { return ansi.Strip(m.View().Content) }

// states are the screens that a reader comes to, each by the keys that lead there.
var states = map[string][]string{
	"list":     nil,
	"filter":   {"/", `"laftit drog"`},
	"nothing":  {"/", `"zzxyw"`},
	"problem":  {"/", `"| drogue"`},
	"reader":   {"enter"},
	"search":   {"enter", "/", `"minist"`},
	"removed":  {"end", "enter", "R"},
	"alone":    {"enter", "z"},
	"timeline": {"2"},
	"card":     {"2", "enter"},
	"months":   {"2", "-"},
	"years":    {"2", "-", "-"},
	"lanes":    {"2", "P"},
	"date":     {"2", ":", `"mars"`},
	"person":   {"t"},
	"people":   {"3"},
	"page":     {"3", "enter"},
	"matrix":   {"3", "m"},
	"nations":  {"3", "m", "m"},
	"everyone": {"3", "m", "m", "m"},
	"among":    {"enter", "p"},
	"help":     {"?"},
}

func size(width, height int) string { return fmt.Sprintf("%dx%d", width, height) }
