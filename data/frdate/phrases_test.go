package frdate

import (
	"os"
	"strings"
	"testing"
)

// reference is the day that the phrases are read on: a Wednesday.
var reference = Anchor{Published: On(NewDay(2025, 4, 16))}

// in returns the anchor with a tense.
func (a Anchor) in(t Tense) Anchor {
	a.Tense = t
	return a
}

// since returns the anchor with a last date named.
func (a Anchor) since(year, month, day int) Anchor {
	a.Last = On(NewDay(year, timeMonth(month), day))
	return a
}

// reading renders what a text's only expression comes to: its days, then the time of
// day; "none" without an expression, "conflict" where it is contradicted.
func reading(t *testing.T, text string, a Anchor) string {
	t.Helper()
	found := Scan(text)
	if len(found) == 0 {
		return "none"
	}
	if len(found) > 1 {
		t.Errorf("%q: %d expressions, %q and %q", text, len(found), found[0].Text, found[1].Text)
	}
	return outcome(found[0], a)
}

func outcome(e Expr, a Anchor) string {
	r := e.Resolve(a)
	switch {
	case r.Conflict:
		return "conflict"
	case r.Span.IsZero():
		return "unknown"
	case e.Clock != "":
		return r.Span.String() + "T" + e.Clock
	}
	return r.Span.String()
}

func TestPhrases(t *testing.T) {
	for _, c := range []struct {
		text string
		a    Anchor
		want string
	}{
		{"Rabat, 14 avril 2025 (agence)", reference, "2025-04-14"},
		{"signé le 27 août 2025 à Paris", reference, "2025-08-27"},
		{"26 Novembre 2025 À 09:15", reference, "2025-11-26T09:15"},
		{"Publié le 26/11/2025 à 09h15", reference, "2025-11-26T09:15"},
		{"édition du 05/03/2025", reference, "2025-03-05"},
		{"la rentrée du 1er septembre 2025", reference, "2025-09-01"},
		{"reçu le 22 avril 2024.", reference, "2024-04-22"},
		{"lundi 14 avril", reference, "2025-04-14"},
		{"lundi 14 avril", Anchor{}, "unknown"},
		{"le 14 avril", reference, "2025-04-14"},
		{"à partir du 14 avril", reference.in(Future), "2025-04-14/.."},
		{"jusqu’au 23 avril", reference, "../2025-04-23"},
		{"mardi 14 avril", reference, "conflict"},
		{"ce lundi", reference, "2025-04-14"},
		{"lundi dernier", reference, "2025-04-14"},
		{"lundi prochain", reference, "2025-04-21"},
		{"s’est réuni vendredi", reference.in(Past), "2025-04-11"},
		{"se réunira vendredi", reference.in(Future), "2025-04-18"},
		{"mercredi", reference, "2025-04-16"},
		{"hier", reference, "2025-04-15"},
		{"avant-hier", reference, "2025-04-14"},
		{"demain", reference, "2025-04-17"},
		{"la veille", reference.since(2025, 3, 1), "2025-02-28"},
		{"la veille", reference, "unknown"},
		{"il y a trois jours", reference, "2025-04-13"},
		{"la semaine dernière", reference, "2025-04-07/2025-04-13"},
		{"cette semaine", reference, "2025-04-14/2025-04-20"},
		{"au cours de la semaine", reference, "2025-04-14/2025-04-20"},
		{"la mi-février", reference, "2025-02-10/2025-02-20"},
		{"dès le début avril", reference, "2025-04-01/.."},
		{"début avril", reference, "2025-04-01/2025-04-10"},
		{"fin mars", reference, "2025-03-21/2025-03-31"},
		{"en octobre 2024", reference, "2024-10"},
		{"la visite d’État d’octobre 2024", reference, "2024-10"},
		{"du 24 au 27 novembre", reference.in(Past), "2024-11-24/2024-11-27"},
		{"du 24 au 27 novembre", reference.in(Future), "2025-11-24/2025-11-27"},
		{"du 24 au 27 novembre 2025", reference, "2025-11-24/2025-11-27"},
		{"achevé en trois mois", reference, "none"},
		{"aux Jeux Olympiques de Paris 2024", reference, "none"},
		{"la 5ème édition", reference, "none"},
		{"16:45", reference, "none"},
		{"le 40e contingent", reference, "none"},
		{"le Groupe des 77", reference, "none"},
		{"Sa Majesté", reference, "none"},
	} {
		if got := reading(t, c.text, c.a); got != c.want {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
	}
}

// TestPhrasesFile reads the shared list of phrases, each with one or more accepted days.
func TestPhrasesFile(t *testing.T) {
	const path = "../../../shared/dates/phrases.tsv"
	file, err := os.ReadFile(path)
	if err != nil {
		t.Skipf("%s is not there", path)
	}
	lines := strings.Split(strings.TrimSpace(string(file)), "\n")
	if len(lines) < 40 {
		t.Fatalf("%s: only %d lines", path, len(lines))
	}
	for _, line := range lines[2:] {
		phrase, expected, _ := strings.Cut(line, "\t")
		for _, want := range accepted(phrase, expected) {
			if got := reading(t, phrase, want.a); !strings.Contains(want.days, got) {
				t.Errorf("%q: %s, want %s", phrase, got, want.days)
			}
		}
	}
}

type acceptance struct {
	a    Anchor
	days string // all that is accepted
}

// accepted turns the words of the list's second column into what is to be read.
func accepted(phrase, expected string) []acceptance {
	a := reference
	switch {
	case strings.Contains(expected, "no date"), expected == "time only":
		return []acceptance{{a, "none"}}
	case strings.HasPrefix(expected, "day before the last date"):
		return []acceptance{{a.since(2025, 3, 1), "2025-02-28"}}
	case strings.Contains(expected, "(future tense)"):
		return []acceptance{{a.in(Past), "2024-11-24/2024-11-27"}, {a.in(Future), "2025-11-24/2025-11-27"}}
	case strings.Contains(expected, "2025-W15"):
		return []acceptance{{a, "2025-04-07/2025-04-13"}}
	case strings.Contains(expected, "2025-W16"):
		return []acceptance{{a, "2025-04-14/2025-04-20"}}
	case strings.Contains(phrase, "(futur)"):
		return []acceptance{{a.in(Future), expected}}
	}
	return []acceptance{{a, expected}}
}
