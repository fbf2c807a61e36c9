package typeset

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// show makes no-break spaces visible: "~" for U+00A0, "^" for U+202F.
func show(lines []Line) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = strings.NewReplacer(noBreak, "~", fineNoBreak, "^", openIsolate, "<", closeIsolate, ">").Replace(l.Text)
	}
	return out
}

func TestNoBreakSpacesAreSupplied(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Quoi?", "Quoi^?"},
		{"Quoi ?", "Quoi^?"},
		{"Quoi   ?!", "Quoi^?!"},
		{"Quoi\u00a0?", "Quoi~?"}, // the author's own space stays
		{"Quoi\u00a0 ?", "Quoi~?"},
		{"Rabat: oui; non!", "Rabat~: oui^; non^!"},
		{"«Le Maroc»", "«~Le Maroc~»"},
		{"« Le Maroc »,", "«~Le Maroc~»,"},
		{"l’«État» : «Oui?»", "l’«~État~»~: «~Oui^?~»"},
		{"«»", "«»"},
		{"(soit 10%)", "(soit 10~%)"},
		{"10 %, 20%-30%", "10~%, 20~%-30~%"},
		{"50‰", "50~‰"},
		{"le %s et 5%25", "le %s et 5%25"},
		{"à 09:15, 3:1 et a:b", "à 09:15, 3:1 et a:b"},
		{"https://exemple.ma/?q=1: www.exemple.ma?", "https://exemple.ma/?q=1: www.exemple.ma?"},
		{"bravo :) ou ;-)", "bravo :) ou ;-)"},
		{"(?) [!] …", "(?) [!] …"},
		{"Quoi…? (Oui)!", "Quoi…^? (Oui)^!"},
		{"  Un \n  mot\tpuis  deux ", "Un mot puis deux"},
		{"un mot cou\u00adpé", "un mot coupé"},
		{"Le ministère وزارة الداخلية a dit", "Le ministère <وزارة الداخلية> a dit"},
		{"«وزارة»", "«~<وزارة>~»"},
		{"", ""},
		{" \u00a0\n ", ""},
	} {
		if got := strings.Join(show(Wrap(c.in, 200)), "|"); got != c.want {
			t.Errorf("%q is drawn %q, want %q", c.in, got, c.want)
		}
	}
}

// TestHeldTogether sets each text at every width at which its parts fit a line: they must
// never be on two.
func TestHeldTogether(t *testing.T) {
	for _, held := range []string{
		"M. Laftit", "MM. Laftit", "Mme Fettah", "Dr Alami", "Me Dupont", "SM le", "n° 5", "p. 12", "art. 5", "pp. 3-5",
		"14 avril", "1er mai", "14 avril,", "20 h 30", "10 %", "10 km", "26 000", "1 200 000", "5 millions",
		"Mohammed VI", "Hassan II,", "XIVe siècle", "20e siècle", "J. Dupont", "J.-P. Dupont", "l’art. 5", "d'1er",
		"mot ;", "mot :", "mot !", "mot ?", "mot »", "« mot", "mot …", "( mot", "mot )", "(mot", "mot).",
		"un\u00a0deux", "1\u202f200", "3\u2007400", "dit-il", "a-t-il", "celui-là", "ceux-ci", "dit-elle", "vis-à-vis",
		"c'est-à-dire", "ex-ministre", "2019-2021", "COVID-19", "-x", "quoi?", "«mot»", "09:15",
	} {
		for width := Width(Wrap(held, 99)[0].Text); width < 60; width++ {
			text := "Le texte qui va devant, " + held + " et celui qui le suit encore un peu"
			if !slices.ContainsFunc(Wrap(text, width), func(l Line) bool {
				return strings.Contains(plainSpaces(text[l.Start:l.End]), plainSpaces(held))
			}) {
				t.Errorf("%q is parted at width %d: %q", held, width, show(Wrap(text, width)))
			}
		}
	}
}

func plainSpaces(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		return r
	}, s)
}

func TestBreaks(t *testing.T) {
	for _, c := range []struct {
		name  string
		in    string
		width int
		want  []string
	}{
		{"even", "un deux trois quatre cinq six", 14, []string{"un deux trois", "quatre cinq", "six"}},
		{"evener than greedy", "aaa bb cc ddddd", 6, []string{"aaa", "bb cc", "ddddd"}},
		{"compound", "le porte-parole", 9, []string{"le porte-", "parole"}},
		{"soft hyphen", "l’extra\u00adordinaire", 9, []string{"l’extra-", "ordinaire"}},
		{"soft hyphen whose hyphen would not fit", "extra\u00adsuite", 5, []string{"extra", "suite"}},
		{"reply", "— Oui, dit-il", 6, []string{"— Oui,", "dit-il"}},
		{"aside", "il dit — oui — encore", 8, []string{"il dit", "— oui —", "encore"}},
		{"tie wider than the line", "à M. Laftit", 6, []string{"à M.", "Laftit"}},
		{"address", "https://exemple.ma/a", 14, []string{"https://", "exemple.ma/a"}},
		{"clusters stay whole", "e\u0301e\u0301e\u0301", 2, []string{"e\u0301e\u0301", "e\u0301"}},
		{"wide", "日本語", 4, []string{"日本", "語"}},
		{"wide on one column", "日本", 1, []string{"…", "…"}},
		{"Arabic over two lines", "وزارة الداخلية", 10, []string{"<وزارة>", "<الداخلية>"}},
		{"no width", "ab", 0, []string{"a", "b"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := show(Wrap(c.in, c.width)); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestOffset(t *testing.T) {
	text := "Il dit: «Oui,  M. cou\u00adpé» وزارة fin"
	for width := 12; width < 60; width++ {
		for _, l := range Wrap(text, width) {
			for i, r := range text[l.Start:l.End] {
				src := l.Start + i
				if r == '\u00ad' || r == ' ' {
					continue
				}
				from, to := l.Span(src, src+utf8.RuneLen(r))
				if got := l.Text[from:to]; got != string(r) || from != l.Offset(src) {
					t.Errorf("width %d: %q at %d is drawn %q (%d..%d, Offset %d) in %q", width, r, src, got, from, to, l.Offset(src), l.Text)
				}
			}
			if got := l.Offset(l.End + 9); got > len(l.Text) {
				t.Errorf("Offset past the end is %d in %q", got, l.Text)
			}
		}
	}
}

func TestSpan(t *testing.T) {
	text := "Il dit: «Oui», puis rien"
	at := func(s string) (int, int) { i := strings.Index(text, s); return i, i + len(s) }
	lines := Wrap(text, 20)
	for _, c := range []struct{ find, want string }{
		{"dit", "dit"}, {":", ":"}, {"Oui", "Oui"}, {"dit: «O", "dit\u00a0: «\u00a0O"}, {"Oui», puis", "Oui\u00a0»,"}, {"rien", ""},
	} {
		start, end := at(c.find)
		from, to := lines[0].Span(start, end)
		if got := lines[0].Text[from:to]; got != c.want {
			t.Errorf("%q shows as %q in %q, want %q", c.find, got, lines[0].Text, c.want)
		}
	}
}
