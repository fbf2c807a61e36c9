package data

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"mareader/data/furniture"
	"mareader/data/people"
)

const standing = `---
title: "Laftit reçoit Retailleau"
outlet: "Le Matin"
date: 2025-04-15
---

Le ministre de la Justice, Abdellatif Ouahbi, signe chaque semaine notre édito.

Le ministre de l'Intérieur, Abdelouafi Laftit, a reçu lundi 14 avril 2025 à Rabat son homologue français, Bruno Retailleau.

## Une visite de travail

Lire aussi : un autre article

M. Laftit a salué la coopération entre les deux pays dans la lutte contre la drogue.

Notre maison ne vit que de ceux qui la lisent et la soutiennent.
`

func one(t *testing.T, name, page string) *Article {
	t.Helper()
	articles, err := Read(name, []byte(page))
	if err != nil || len(articles) != 1 {
		t.Fatal(articles, err)
	}
	return articles[0]
}

func TestWithout(t *testing.T) {
	a := one(t, "a.md", standing)
	body, people, removed := a.Body(), len(a.People()), a.Removed()
	if len(a.Blocks()) != 5 || people != 3 || len(removed) == 0 {
		t.Fatalf("%d blocks, %d people, removed %q", len(a.Blocks()), people, removed)
	}
	w := a.Without([]int{0, 4}, Facts())
	if w.ID() != a.ID() || w.Path() != a.Path() || w.Title() != a.Title() || w.Outlet() != a.Outlet() || !reflect.DeepEqual(w.Published(), a.Published()) {
		t.Error("it is no longer the same article")
	}
	parts := strings.Split(body, "\n\n")
	if want := strings.Join(parts[1:4], "\n\n"); w.Body() != want {
		t.Errorf("body %q, want %q", w.Body(), want)
	}
	want := append(slices.Clone(removed), Removed{parts[0], furniture.Template}, Removed{parts[4], furniture.Template})
	if !slices.Equal(w.Removed(), want) {
		t.Errorf("removed %q, want %q", w.Removed(), want)
	}
	if kinds := []BlockKind{w.Blocks()[0].Kind, w.Blocks()[1].Kind}; kinds[0] != Paragraph || kinds[1] != Subheading {
		t.Errorf("kinds %v", kinds)
	}
	if len(w.People()) != 2 || len(w.Meetings()) != 1 {
		t.Errorf("people %v, meetings %v", w.People(), w.Meetings())
	}
	sound(t, w)
	if a.Body() != body || len(a.People()) != people || !slices.Equal(a.Removed(), removed) {
		t.Error("the article itself changed")
	}
}

func TestWithoutNothingOrEverything(t *testing.T) {
	a := one(t, "a.md", standing)
	if w := a.Without(nil, Facts()); !reflect.DeepEqual(w, a) {
		t.Errorf("without nothing: %+v", w)
	}
	w := a.Without([]int{0, 1, 2, 3, 4}, Facts())
	if w.Body() != "" || len(w.Blocks())+len(w.Meetings()) > 0 || len(w.Removed()) != len(a.Removed())+5 {
		t.Errorf("without everything: %+v", w)
	}
	sound(t, w)
}

func TestDispatchesWithoutAnyOfTheirBlocksAreSound(t *testing.T) {
	for _, a := range dispatches(t) {
		for i := range a.Blocks() {
			sound(t, a.Without([]int{i}, Facts()))
		}
	}
}

// sound holds that the blocks cover the body, and that what was read off the article lies
// within it.
func sound(t *testing.T, a *Article) {
	t.Helper()
	end := 0
	for i, b := range a.Blocks() {
		if i > 0 {
			end += len("\n\n")
		}
		if b.Start != end || b.End <= b.Start {
			t.Errorf("%s: block %d is %d-%d after %d", a.Path(), i, b.Start, b.End, end)
		}
		end = b.End
	}
	if end != len(a.Body()) {
		t.Errorf("%s: blocks end at %d of %d", a.Path(), end, len(a.Body()))
	}
	for _, p := range a.People() {
		for _, m := range p.Mentions {
			if text, ok := at(a, m.Range); !ok || text != m.Text {
				t.Errorf("%s: %q is at %+v, where %q stands", a.Path(), m.Text, m.Range, text)
			}
		}
	}
	for _, m := range a.Meetings() {
		for _, r := range slices.Concat(m.Evidence, m.DateEvidence) {
			if text, ok := at(a, r); !ok || text == "" {
				t.Errorf("%s: nothing at %+v", a.Path(), r)
			}
		}
	}
}

// at is the text of a range.
func at(a *Article, r people.Range) (text string, ok bool) {
	whole := a.Body()
	switch {
	case r.Part == people.Title:
		whole = a.Title()
	case r.Part == people.Removed && r.Block >= len(a.Removed()):
		return "", false
	case r.Part == people.Removed:
		whole = a.Removed()[r.Block].Text
	}
	if r.Start < 0 || r.Start > r.End || r.End > len(whole) {
		return "", false
	}
	return whole[r.Start:r.End], true
}
