package page

import (
	"errors"
	"reflect"
	"testing"
)

func TestParseText(t *testing.T) {
	tests := []struct {
		name string
		raw  string
		want []Block
	}{
		{"lines and gaps", "Titre\n\nUn.\nDeux.\n \n\nTrois.", []Block{{Text: "Titre"}, {Text: "Un.", Gap: true}, {Text: "Deux."}, {Text: "Trois.", Gap: true}}},
		{"Windows line ends and byte order mark", "\uFEFFUn.\r\n\r\nDeux.\r\n", []Block{{Text: "Un."}, {Text: "Deux.", Gap: true}}},
		{"Windows-1252", "L\x92\xe9tat \x96 \x9cuvre", []Block{{Text: "L’état – œuvre"}}},
		{"UTF-8 cut in a character", "Élan à l’été, déjà cité à Rabat \xc3", []Block{{Text: "Élan à l’été, déjà cité à Rabat \uFFFD"}}},
		{"marks of Markdown", "Le maire, **Ali Ba**, a lu [le plan](https://x.example/p).", []Block{{Text: "Le maire, Ali Ba, a lu le plan."}}},
		{"controls are taken out", "Un\x1b[31m rouge\u202e", []Block{{Text: "Un[31m rouge"}}},
		{"no-break spaces stay inside", "\u00a0« Oui\u00a0»\u00a0", []Block{{Text: "« Oui\u00a0»"}}},
		{"dashes are no front matter", "---\nUn texte : suite\n---\nFin", []Block{{Text: "---"}, {Text: "Un texte : suite"}, {Text: "---"}, {Text: "Fin"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			pages, err := Parse("page.txt", []byte(tt.raw))
			if err != nil || len(pages) != 1 {
				t.Fatalf("%d pages, %v", len(pages), err)
			}
			if got := pages[0]; !reflect.DeepEqual(got, Page{Blocks: tt.want, Repaired: got.Repaired}) {
				t.Errorf("got %+v, want blocks %+v", got, tt.want)
			}
		})
	}
}

func TestParseMarkdown(t *testing.T) {
	const source = `---
title: "Le titre : et la suite"
date: 2025-04-14
author: Nadia Fikri
outlets:
  - name: "Premier"
    url: https://premier.example/a
  - name: Second
    url: "javascript:alert(1)"
---

# Le titre : et la suite

Un *premier* paragraphe, [avec un lien](https://x.example) et
une deuxième ligne.

## Un intertitre

> « Une citation. »

- un point
- un autre &amp; dernier

1\. Une phrase numérotée.
`
	want := Page{
		Title: "Le titre : et la suite", Outlet: "Premier", Author: "Nadia Fikri",
		URL: "https://premier.example/a", Published: "2025-04-14", Markup: true,
		Sources: []Source{{"Premier", "https://premier.example/a"}, {"Second", ""}},
		Blocks: []Block{
			{Kind: Paragraph, Text: "Un premier paragraphe, avec un lien et une deuxième ligne.", Under: true},
			{Kind: Subheading, Text: "Un intertitre", Gap: true},
			{Kind: Quotation, Text: "« Une citation. »", Gap: true},
			{Kind: ListItem, Text: "un point", Gap: true},
			{Kind: ListItem, Text: "un autre & dernier", Gap: true},
			{Kind: Paragraph, Text: "1. Une phrase numérotée.", Gap: true},
		},
	}
	for _, name := range []string{"a.md", "a.MD", "a.txt"} {
		pages, err := Parse(name, []byte(source))
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(pages[0], want) {
			t.Errorf("%s: got %+v, want %+v", name, pages[0], want)
		}
	}
}

func TestMarkdownTitles(t *testing.T) {
	tests := []struct{ name, source, title, first string }{
		{"heading at the top", "# Titre\n\nTexte.", "Titre", "Texte."},
		{"no heading", "Texte.", "", "Texte."},
		{"heading below", "Texte.\n\n# Partie", "", "Texte."},
		{"another title in front", "---\ntitle: Autre\n---\n# Partie\n\nTexte.", "Autre", "Partie"},
		{"broken front matter", "---\ntitle: [a\n---\nTexte.", "", "Texte."},
		{"a list for a title", "---\ntitle: [a, b]\nauthor: X\n---\nTexte.", "", "Texte."},
		{"heading under a site's menu", "[La Gazette](l.png)\nAccueil · Régions\n# Titre\n\nTexte.", "Titre", "La Gazette"},
		{"sentence over a line", "# Titre\n\nUn.\n\nDeux.\n---\nTrois.", "Titre", "Un."},
		{"front matter without an end", "---\ntitle: a\n\nTexte.", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			pages, err := Parse("a.md", []byte(tt.source))
			if err != nil {
				t.Fatal(err)
			}
			p := pages[0]
			if p.Title != tt.title || tt.first != "" && p.Blocks[0].Text != tt.first {
				t.Errorf("title %q, blocks %+v; want %q, %q", p.Title, p.Blocks, tt.title, tt.first)
			}
		})
	}
}

func TestFrontMatterNames(t *testing.T) {
	tests := []struct {
		name, meta string
		want       Page
	}{
		{"as clippers write them", "title: Un accord\nsource: https://fr.le360.ma/politique/a\nauthor:\n  - \"[[Awa Ly]]\"\n  - B. Kane\npublished: 2024-03-02\ncreated: 2024-05-01",
			Page{Title: "Un accord", Outlet: "Le360", Author: "Awa Ly, B. Kane", URL: "https://fr.le360.ma/politique/a", Published: "2024-03-02"}},
		{"in French", "Titre: Un accord\nJournal: La Gazette\nAuteur: Awa Ly\nDate de publication: 2 mars 2024\nLien: https://x.example/a",
			Page{Title: "Un accord", Outlet: "La Gazette", Author: "Awa Ly", URL: "https://x.example/a", Published: "2 mars 2024"}},
		{"as software names them", "headline: Un accord\npublisher: La Gazette\nbyline: Awa Ly\ndate_published: 2024-03-02T10:00:00Z\ncanonical_url: https://x.example/a",
			Page{Title: "Un accord", Outlet: "La Gazette", Author: "Awa Ly", URL: "https://x.example/a", Published: "2024-03-02T10:00:00Z"}},
		{"whether it is published", "title: Un accord\npublished: true\ndate: 2024-03-02", Page{Title: "Un accord", Published: "2024-03-02"}},
		{"a name twice", "TITLE: Trois\nTitle: Deux\ntitle: Un accord\nDate_Published: 2024-03-01\ndate_published: 2024-03-02\nDatePublished: 2024-03-03\nurl: ''\nURL: https://x.example/a",
			Page{Title: "Un accord", URL: "https://x.example/a", Published: "2024-03-02"}},
		{"only the month", "title: Un accord\ndate: 2024-03", Page{Title: "Un accord", Published: "2024-03"}},
	}
	for _, tt := range tests {
		pages, err := Parse("a.md", []byte("---\n"+tt.meta+"\n---\nTexte."))
		if err != nil {
			t.Fatal(err)
		}
		got := pages[0]
		got.Blocks, got.Markup = nil, false
		if !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%s: got %+v, want %+v", tt.name, got, tt.want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	tests := []struct {
		name string
		raw  []byte
		want error
	}{
		{"nothing", nil, ErrEmpty},
		{"only spaces", []byte(" \n\u00a0\n"), ErrEmpty},
		{"a NUL", []byte("abc\x00def"), ErrBinary},
		{"noise", []byte("\x81\x8d\x8f\x90\x9d\x01\x02\x03\x04\xff\xfe"), ErrBinary},
		{"too large", make([]byte, MaxBytes+1), ErrLarge},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if pages, err := Parse("a.txt", tt.raw); !errors.Is(err, tt.want) {
				t.Errorf("got %+v, %v; want %v", pages, err, tt.want)
			}
		})
	}
}
