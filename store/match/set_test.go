package match

import (
	"fmt"
	"testing"

	"mareader/data/frdate"
	"mareader/store/query"
)

func parse(t testing.TB, text string) query.Query {
	t.Helper()
	q, err := query.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func day(s string) frdate.Span {
	span, _ := frdate.ParseISO(s)
	return span
}

// library is what the tests of this package search.
var library = []Doc{
	0: {
		Title: "Retailleau à Rabat : « un partenaire précieux »", Outlet: "Le Courrier", Date: day("2025-04-14"),
		People: []Name{{"Abdelouafi Laftit", []string{"Abdelwafi Laftit", "عبد الوافي لفتيت"}}, {"Bruno Retailleau", nil}},
		Places: []string{"Rabat"}, Countries: []string{"Maroc", "France"}, State: query.Starred | query.Read,
		Text: "M. Laftit a reçu lundi son homologue.\n\nLa lutte contre la drogue et les migrants mineurs\nnon accompagnés.",
	},
	1: {
		Title: "Nuñez et Laftit au cœur de l’État", Outlet: "Le Matin", Date: day("2025-11"),
		People: []Name{{"Abdelouafi Laftit", []string{"Abdelwafi Laftit", "عبد الوافي لفتيت"}}, {"Laurent Nuñez", nil}},
		Places: []string{"Marrakech"}, Countries: []string{"Maroc", "France"}, State: query.Unread,
		Text: "Une politique migratoire.\n\nLe péché de la pêche, dit-on à Paris.",
	},
	2: {
		Title: "Dačić reçu au ministère", Outlet: "L’Écho", Date: day("2025"),
		People: []Name{{"Ivica Dačić", []string{"Ивица Дачић", "إيفيتسا داتشيتش"}}},
		Places: []string{"Belgrade"}, Countries: []string{"Serbie"}, State: query.Unread | query.Noted,
		Text: "Grande-Marlaska n’y était pas. Aujourd’hui, le migrant marche.",
	},
}

func TestFind(t *testing.T) {
	s := NewSet(library)
	for _, c := range []struct{ query, want string }{
		{"", "[]"},
		{"laftit", "[0e 1e]"},
		{"retaill", "[0b]"},
		{"retaill ", "[0b]"}, // no word is retaill
		{"retail rabat", "[0b]"},
		{"LAFTIT retailleau", "[0e]"},
		{"etat", "[1e]"},
		{"état", "[1e]"},
		{"pêche", "[1e]"},
		{"peche", "[1e]"},
		{"péché ", "[1e]"},
		{"drogué ", "[0e]"}, // without its accent: no word has it
		{"coeur", "[1e]"},
		{"cœ", "[1b]"},
		{"nunez", "[1e]"},
		{"nuñez", "[1e]"},
		{"dacic", "[2e]"},
		{"Дачић", "[2e]"},
		{"لفتيت", "[0e 1e]"},
		{"abdelwafi ", "[0e 1e]"},
		{"migrant ", "[0f 2e]"},
		{"migrants ", "[0e 2f]"},
		{"migra", "[0b 1b 2b]"},
		{"drogues ", "[0f]"},
		{"politiques ", "[1f]"},
		{"retialleau", "[0s]"},
		{"retailau", "[0s]"},
		{"latfit ", "[0s 1s]"},
		{"labtit ", "[0s 1s]"},
		{"lafit ", "[0s 1s]"},
		{"lafttit ", "[0s 1s]"},
		{"laftti ", "[0s 1s]"},
		{"rtlau", "[0l]"},
		{"zzzzz", "[]"},
		{"2024", "[]"}, // 2025 is no slip
		{"laftit -retailleau", "[1e]"},
		{"-laftit", "[2e]"},
		{"-laf", "[0e 1e 2e]"},
		{`-"partenaire précieux"`, "[1e 2e]"},
		{"retailleau | nunez", "[0e 1e]"},
		{"retailleau | nunez paris", "[1e]"},
		{`"partenaire précieux"`, "[0e]"},
		{`"précieux partenaire"`, "[]"},
		{`"mineurs non accompagnés"`, "[0e]"},
		{`"homologue la lutte"`, "[]"}, // of two paragraphs
		{`"migrant"`, "[2e]"},
		{`"retialleau"`, "[]"},
		{`"partenaire préc`, "[0b]"},
		{"grande-marlaska", "[2e]"},
		{"grande-malraska", "[2s]"},
		{"marlaska-grande", "[]"},
		{"aujourd'hui", "[2e]"},
		{"qui:laftit", "[0e 1e]"},
		{"qui:rabat", "[]"},
		{"qui:latfit ", "[0s 1s]"},
		{`qui:"abdelouafi laftit"`, "[0e 1e]"},
		{"lieu:rabat", "[0e]"},
		{"rabat", "[0e]"},
		{"serbie", "[]"},
		{"pays:serbie", "[2e]"},
		{"pays:maroc -pays:france", "[]"},
		{"source:matin", "[1e]"},
		{"titre:laftit", "[1e]"},
		{"date:2025", "[0e 1e 2e]"},
		{"date:2025-04", "[0e 2e]"},
		{"date:2025-11-25", "[1e 2e]"},
		{"avant:2025-05", "[0e 2e]"},
		{"après:2025-11", "[2e]"},
		{"date:2026", "[]"},
		{"est:étoile", "[0e]"},
		{"est:lu", "[0e]"},
		{"est:nonlu", "[1e 2e]"},
		{"est:annoté | est:lu", "[0e 2e]"},
		{"laftit date:2025-04 lieu:rabat", "[0e]"},
	} {
		var got []string
		for _, h := range s.Find(parse(t, c.query)) {
			got = append(got, fmt.Sprint(h.Doc)+string("-lsbfe"[h.Grade]))
		}
		if fmt.Sprint(got) != c.want {
			t.Errorf("%q finds %v, want %s", c.query, got, c.want)
		}
	}
}

func TestTaken(t *testing.T) {
	s := NewSet(library)
	for _, c := range []struct {
		query        string
		doc          int
		typed, taken string
		spelt        string
	}{
		{"laftit", 0, "", "", "laftit"},
		{"retialleau", 0, "retialleau", "Retailleau", "retailleau "},
		{"latfit retailleau ", 0, "latfit", "Laftit", "laftit retailleau "},
		{"drogué ", 0, "drogué", "drogue", "drogue "},
		{"retail ", 0, "retail", "Retailleau", "retailleau "},
		{"rtlau", 0, "rtlau", "Retailleau", "retailleau "},
		{"لفتيت rabat ", 0, "لفتيت", "Abdelouafi Laftit", "laftit rabat "},
		{"дачић", 2, "дачић", "Ivica Dačić", "dačić "},
		{"abdelwafi ", 0, "abdelwafi", "Abdelouafi Laftit", "laftit "},
		{"migrant ", 0, "", "", "migrant "},
	} {
		m := s.Resolve(parse(t, c.query))
		typed, taken, ok := m.Taken(library[c.doc])
		if typed != c.typed || taken != c.taken || ok != (c.typed != "") {
			t.Errorf("%q takes %q for %q (%v)", c.query, typed, taken, ok)
		}
		if spelt := m.Spelt(library[c.doc]).String(); spelt != c.spelt {
			t.Errorf("%q is spelt %q, want %q", c.query, spelt, c.spelt)
		}
	}
}
