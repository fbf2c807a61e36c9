package search

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func texts(spans []Span, text string) (got []string) {
	for _, s := range spans {
		got = append(got, text[s.Start:s.End])
	}
	return got
}

func TestSpans(t *testing.T) {
	for _, c := range []struct{ query, text, want string }{
		{"rabat", "Le ministre reçoit l'envoyé à Rabat", "Rabat"},
		{"etat", "l’État", "État"},
		{"l'etat", "l’État", "État"},
		{"coeur", "au cœur", "cœur"},
		{"coe", "au cœur", "cœ"},
		{"nunez", "M. Nuñez", "Nuñez"},
		{"nunez", "M. Nun\u0303ez", "Nun\u0303ez"},
		{"dacic", "Ivica Dačić", "Dačić"},
		{"rabat ministre", "Le ministre à Rabat", "ministre|Rabat"},
		{"laf", "Laftit reçoit", "Laf"},
		{"arlask", "Grande-Marlaska", "arlask"},
		{"grande-marlaska", "Grande-Marlaska", "Grande|Marlaska"},
		{"port", "L'aéroport et le port", "port"},
		{"port", "Le Portugal, l’aéroport", "Port"},
		{"port", "L'aéroport, les rapports", "port|port"},
		{"et", "Été et netteté", "Ét|et"},
		{"min ministre", "le ministre", "ministre"},
		{"ministre", "le mi\u00adnistre", "mi\u00adnistre"},
		{"محمد", "مُحَمَّد هنا", "مُحَمَّد"},
		{"l", "l'État lu", "l"},
		{"rabat", "Paris", ""},
		{"-rabat", "Rabat", ""},
		{"", "Rabat", ""},
		{"paris | rabat", "Rabat", "Rabat"},
	} {
		q, err := Parse(c.query)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(texts(q.Spans(c.text), c.text), "|"); got != c.want {
			t.Errorf("%q lights %q in %q, want %q", c.query, got, c.text, c.want)
		}
	}
}

func TestFuzzySpans(t *testing.T) {
	for _, c := range []struct{ query, text, lit, typed, found string }{
		{"retlleau", "Reçu à Rabat, Bruno Retailleau parle", "Ret|lleau", "retlleau", "Retailleau"},
		{"nnez", "M. Nuñez", "N|ñez", "nnez", "Nuñez"},
		{"laftit dcic", "Dačić et Laftit", "D|čić|Laftit", "dcic", "Dačić"},
		{"brretail", "Bruno Retailleau", "", "", ""},
		{"zoidoo", "Le Zoido font un mot", "Zoido", "zoidoo", "Zoido"},
		{"zoidoo", "Zoid, Zoido", "Zoido", "zoidoo", "Zoido"},
		{"latfit", "M. Laftit", "Laf|it", "latfit", "Laftit"},
		{"labtit", "M. Laftit", "La|tit", "labtit", "Laftit"},
		{"retaileaau", "Bruno Retailleau", "Retail|eau", "retaileaau", "Retailleau"},
		{"retlleau", "Rien", "", "", ""},
		{"rabat", "à Rabat", "Rabat", "", ""},
	} {
		q, _ := Parse(c.query)
		got := strings.Join(texts(q.FuzzySpans(c.text), c.text), "|")
		if want := strings.ReplaceAll(c.lit, "| ", "|"); got != want {
			t.Errorf("%q lights %q in %q, want %q", c.query, got, c.text, want)
		}
		typed, found, ok := q.Shown(c.text)
		if typed != c.typed || found != c.found || ok != (c.typed != "") {
			t.Errorf("%q shows %q → %q (%v) in %q", c.query, typed, found, ok, c.text)
		}
	}
}

func TestSnippet(t *testing.T) {
	body := "M. Laftit est à Rabat. Il y reçoit des policiers.\n\n" +
		"La police et M. Nuñez coopèrent. Rabat s’en félicite, dit M. Nuñez à Rabat."
	for _, c := range []struct{ query, want string }{
		{"rabat", "M. Laftit est à Rabat."},
		{"nunez", "La police et M. Nuñez coopèrent."},
		{"nunez rabat", "Rabat s’en félicite, dit M. Nuñez à Rabat."},
		{"policiers", "Il y reçoit des policiers."},
		{"police", "La police et M. Nuñez coopèrent."},
		{"olic", "Il y reçoit des policiers."},
		{"laftit nunez", "M. Laftit est à Rabat."},                              // the rarer of the two
		{"rabat police", "La police et M. Nuñez coopèrent."},                    // the rarer, not the first
		{"policiers rabat nunez", "Rabat s’en félicite, dit M. Nuñez à Rabat."}, // most of them
		{"paris", ""},
		{"", ""},
	} {
		q, _ := Parse(c.query)
		s, ok := q.Snippet(body)
		if got := body[s.Start:s.End]; got != c.want || ok != (c.want != "") {
			t.Errorf("%q shows %q (%v), want %q", c.query, got, ok, c.want)
		}
	}
}

func TestSnippetShowsWhatTheTitleDoesNot(t *testing.T) {
	body := "Elle a été reçue par M. Laftit. Une secrétaire d’État l’accompagnait."
	q, _ := Parse("etat laftit")
	if s, _ := q.Snippet(body, "Une ministre chez Laftit"); !strings.Contains(body[s.Start:s.End], "État") {
		t.Errorf("shows %q", body[s.Start:s.End])
	}
	if s, _ := q.Snippet(body, "Affaire d’État"); !strings.Contains(body[s.Start:s.End], "Laftit") {
		t.Errorf("shows %q", body[s.Start:s.End])
	}
}

func FuzzSpans(f *testing.F) {
	f.Add("etat coeur", "L’État au cœur. E\u0301tat\n\nß")
	f.Fuzz(func(t *testing.T, query, text string) {
		q, err := Parse(query)
		if err != nil {
			return
		}
		spans, near := q.Spans(text), q.FuzzySpans(text)
		for _, list := range [][]Span{spans, near} {
			last := -1
			for _, s := range list {
				if s.Start <= last || s.End <= s.Start || s.End > len(text) {
					t.Fatalf("%v in %q", list, text)
				}
				if utf8.ValidString(text) && !utf8.ValidString(text[s.Start:s.End]) {
					t.Fatalf("%v cuts a letter of %q", s, text)
				}
				last = s.End
			}
		}
		if s, ok := q.Snippet(text); ok && !slices.ContainsFunc(spans, func(l Span) bool { return l.Start < s.End && s.Start < l.End }) {
			t.Fatalf("nothing is lit in %q", text[s.Start:s.End])
		}
	})
}
