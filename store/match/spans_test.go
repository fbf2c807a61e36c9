package match

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"mareader/store/query"
)

// texts are what spans of a text hold.
func texts(spans []Span, text string) (got []string) {
	for _, s := range spans {
		got = append(got, text[s.Start:s.End])
	}
	return got
}

func TestSpans(t *testing.T) {
	for _, c := range []struct{ query, text, want string }{
		// Case, accents, ligatures, as they are composed or not.
		{"rabat", "Le ministre reçoit l'envoyé à Rabat", "Rabat"},
		{"RABAT", "rabat", "rabat"},
		{"etat", "l’État", "État"},
		{"etat", "E\u0301tat", "E\u0301tat"},
		{"éta", "E\u0301tat", "E\u0301ta"},
		{"état", "ÉTAT et Etat", "ÉTAT"},
		{"état", "un etat", "etat"},
		{"e\u0301tat", "l’État", "État"},
		{"l'etat", "l’État", "État"},
		{"coeur", "au cœur", "cœur"},
		{"cœur", "au coeur", "coeur"},
		{"coe", "au cœur", "cœ"},
		{"co", "au cœur", "cœ"},
		{"vitae", "curriculum vitæ", "vitæ"},
		{"strasse", "Straße", "Straße"},
		{"finance", "la ﬁnance", "ﬁnance"},
		{"nunez", "M. Nuñez", "Nuñez"},
		{"nunez", "M. Nun\u0303ez", "Nun\u0303ez"},
		{"nun", "M. Nun\u0303ez", "Nun\u0303"},
		{"dacic", "Ivica Dačić", "Dačić"},
		{"dac", "Ivica Dačić", "Dač"},
		{"erdogan", "Erdoğan", "Erdoğan"},
		{"péché", "la pêche, le péché", "péché"},
		{"peche", "la pêche, le péché", "pêche|péché"},
		// Apostrophes, quotation marks, spaces, hyphens.
		{"l’état", "l'etat", "etat"},
		{"aujourd'hui", "aujourd’hui", "aujourd’hui"},
		{"aujourd’hui", "aujourdʼhui", "aujourdʼhui"},
		{"jusqu'à rabat", "jusqu’à Rabat", "à|Rabat"},
		{"qu'il", "dit qu´il", "il"},
		{"prud'hommes", "prud’hommes", "prud’hommes"},
		{"partenaire", "« partenaire »", "partenaire"},
		{"partenaire", "“partenaire”", "partenaire"},
		{"grande-marlaska", "Grande-Marlaska", "Grande-Marlaska"},
		{"grande-marlaska", "Grande‑Marlaska", "Grande‑Marlaska"},
		{"grande-marlaska", "Grande Marlaska", "Grande Marlaska"},
		{"grande marlaska", "Grande–Marlaska", "Grande|Marlaska"},
		{"ministre", "le mi\u00adnistre", "mi\u00adnistre"},
		{"mini", "le mi\u00adnistre", "mi\u00adni"},
		{"200 000", "200\u202f000 euros", "200|000"},
		{`"200 000"`, "200\u202f000 euros", "200\u202f000"},
		// Arabic and Cyrillic.
		{"محمد", "مُحَمَّد هنا", "مُحَمَّد"},
		{"محـمد", "محمد", "محمد"},
		{"احمد", "أحمد", "أحمد"},
		{"ﻣﺤﻤﺪ", "محمد", "محمد"},
		{"وزارة", "وزاره", "وزاره"},
		{"дачић", "Ивица Дачић", "Дачић"},
		// Words and their other forms.
		{"rabat ministre", "Le ministre à Rabat", "ministre|Rabat"},
		{"laf", "Laftit reçoit", "Laf"},
		{"arlask", "Grande-Marlaska", "Marlaska"},
		{"port", "L'aéroport et le port", "port"},
		{"port", "Le Portugal, l’aéroport", "Port"},
		{"port ", "Le Portugal, un port", "port"},
		{"min ministre", "le ministre", "ministre"},
		{"ministre ", "les ministres", "ministres"},
		{"policière ", "le policier", "policier"},
		{"national ", "nationaux et nationale", "nationaux|nationale"},
		{"coopération ", "coopérer", "coopérer"},
		{"loi ", "les lois", "lois"},
		{`"loi"`, "les lois, la loi", "loi"},
		{"loi ", "loin", "loin"}, // no word is loi
		{"paris | rabat", "Rabat", "Rabat"},
		{"rabat", "Paris", ""},
		{"-rabat", "Rabat", ""},
		{"", "Rabat", ""},
		// Phrases.
		{`"lutte contre la drogue"`, "la lutte contre la drogue", "lutte contre la drogue"},
		{`"lutte contre la drogue"`, "la lutte\ncontre\u00a0la drogue", "lutte\ncontre\u00a0la drogue"},
		{`"contre la"`, "contre\n\nla", ""},
		{`"d'urgence"`, "l’état d’urgence", "urgence"},
		{`"état d'urgence"`, "l’état d’urgence", "état d’urgence"},
		{`"contre la dr`, "la lutte contre la drogue", "contre la dr"},
		{`"la la"`, "la la la", "la la la"},
		// Fields.
		{"qui:laftit", "M. Laftit", "Laftit"},
		{"lieu:rabat date:2025", "à Rabat en 2025", "Rabat"},
		{"titre:rabat source:map", "Rabat, MAP", ""},
		// Slips.
		{"retlleau", "Reçu à Rabat, Bruno Retailleau parle", "Retailleau"},
		{"nnez", "M. Nuñez", "Nuñez"},
		{"laftit dcic", "Dačić et Laftit", "Dačić|Laftit"},
		{"brretail", "Bruno Retailleau", "Retailleau"},
		{"latfit ", "M. Laftit", "Laftit"},
		{"retaileaau", "Bruno Retailleau", "Retailleau"},
	} {
		m := NewSet([]Doc{{Title: c.text, People: []Name{{c.text, nil}}, Places: []string{c.text}, Text: c.text}}).Resolve(parse(t, c.query))
		if got := strings.Join(texts(m.Spans(c.text), c.text), "|"); got != c.want {
			t.Errorf("%q lights %q in %q, want %q", c.query, got, c.text, c.want)
		}
	}
}

func TestTitleSpans(t *testing.T) {
	s := NewSet(library)
	title := library[0].Title
	if got := texts(s.Resolve(parse(t, "titre:rabat retail")).TitleSpans(title), title); !slices.Equal(got, []string{"Retail", "Rabat"}) {
		t.Errorf("%q", got)
	}
}

func TestSnippet(t *testing.T) {
	body := "M. Laftit est à Rabat. Il y reçoit des policiers.\n\n" +
		"La police et M. Nuñez coopèrent. Rabat s’en félicite, dit M. Nuñez à Rabat."
	s := NewSet([]Doc{{Text: body}})
	for _, c := range []struct{ query, want string }{
		{"rabat", "M. Laftit est à Rabat."},
		{"nunez", "La police et M. Nuñez coopèrent."},
		{"nunez rabat", "Rabat s’en félicite, dit M. Nuñez à Rabat."},
		{"policiers", "Il y reçoit des policiers."},
		{"policier ", "Il y reçoit des policiers."},
		{"police", "La police et M. Nuñez coopèrent."},
		{`"nunez à rabat"`, "Rabat s’en félicite, dit M. Nuñez à Rabat."},
		{"laftit nunez", "M. Laftit est à Rabat."},                              // the rarer of the two
		{"rabat police", "La police et M. Nuñez coopèrent."},                    // the rarer, not the first
		{"policiers rabat nunez", "Rabat s’en félicite, dit M. Nuñez à Rabat."}, // most of them
		{"paris", ""},
		{"", ""},
	} {
		span, ok := s.Resolve(parse(t, c.query)).Snippet(body)
		if got := body[span.Start:span.End]; got != c.want || ok != (c.want != "") {
			t.Errorf("%q shows %q (%v), want %q", c.query, got, ok, c.want)
		}
	}
}

func TestSnippetShowsWhatTheTitleDoesNot(t *testing.T) {
	body := "Elle a été reçue par M. Laftit. Une secrétaire d’État l’accompagnait."
	m := NewSet([]Doc{{Text: body}}).Resolve(parse(t, "etat laftit"))
	if s, _ := m.Snippet(body, "Une ministre chez Laftit"); !strings.Contains(body[s.Start:s.End], "État") {
		t.Errorf("shows %q", body[s.Start:s.End])
	}
	if s, _ := m.Snippet(body, "Affaire d’État"); !strings.Contains(body[s.Start:s.End], "Laftit") {
		t.Errorf("shows %q", body[s.Start:s.End])
	}
}

func FuzzSpans(f *testing.F) {
	f.Add("etat coeur", "L’État au cœur. E\u0301tat\n\nß")
	f.Add(`"l’état d'urg`, "l’état\nd’urgence ½ ﷺ")
	f.Fuzz(func(t *testing.T, text, body string) {
		q, err := query.Parse(text)
		if err != nil {
			return
		}
		m := NewSet([]Doc{{Title: body, Text: body}}).Resolve(q)
		spans, last := m.Spans(body), -1
		for _, s := range spans {
			if s.Start <= last || s.End <= s.Start || s.End > len(body) {
				t.Fatalf("%v in %q", spans, body)
			}
			if utf8.ValidString(body) && !utf8.ValidString(body[s.Start:s.End]) {
				t.Fatalf("%v cuts a letter of %q", s, body)
			}
			last = s.End
		}
		if s, ok := m.Snippet(body); ok && !slices.ContainsFunc(spans, func(l Span) bool { return l.Start < s.End && s.Start < l.End }) {
			t.Fatalf("nothing is lit in %q", body[s.Start:s.End])
		}
	})
}
