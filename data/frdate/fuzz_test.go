package frdate

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func FuzzScan(f *testing.F) {
	for _, seed := range []string{
		"", "lundi 14 avril 2025 à 9h15", "du 24 au 27 novembre", "26/11/2025", "il y a trois jours",
		"l’avant-veille", "mi-février", "d’ici à 2030", "1ᵉʳ mai", "ce lundi-là", "October 3rd, 2024",
		"la veille du 14 avril", "aujourd’hui", "week-end", "\xe2\x80 14 avril", "14\u00a0avril\u202f2025", "mi-",
		"de novembre 2024 à mars 2025", "29 février", "le 31 décembre, lendemain du 30", "\xc2lundi\xc3", "été 2023",
	} {
		f.Add(seed)
	}
	anchor := Anchor{Published: On(NewDay(2025, 4, 16)), Last: Month(2025, 2)}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, e := range Scan(text) {
			switch {
			case e.Start < end || e.End <= e.Start || e.End > len(text):
				t.Fatalf("range %d:%d after %d in %d bytes", e.Start, e.End, end, len(text))
			case e.Text != text[e.Start:e.End]:
				t.Fatalf("text %q is not at %d:%d", e.Text, e.Start, e.End)
			case utf8.ValidString(text) && !utf8.ValidString(e.Text):
				t.Fatalf("%d:%d cuts a rune of %q", e.Start, e.End, text)
			case !e.Conflict && !e.Days.Possible():
				t.Fatalf("%q leaves no day", e.Text)
			}
			end = e.End
			for tense := NoTense; tense <= Future; tense++ {
				anchor.Tense = tense
				checkResolution(t, e, e.Resolve(anchor))
				checkResolution(t, e, e.Resolve(Anchor{}))
			}
		}
	})
}

// checkResolution holds for every expression and anchor.
func checkResolution(t *testing.T, e Expr, r Resolution) {
	t.Helper()
	known := r.Basis == Stated || r.Basis == Resolved
	switch {
	case known == r.Span.IsZero():
		t.Fatalf("%q: basis %v with span %v", e.Text, r.Basis, r.Span)
	case r.Conflict && known:
		t.Fatalf("%q: a conflict that is %v", e.Text, r.Basis)
	case known && !r.Days.Possible():
		t.Fatalf("%q: %v without a possible day", e.Text, r.Span)
	case r.Basis != Stated && !strings.Contains(r.Rule, "«"):
		t.Fatalf("%q: no reason given for %v", e.Text, r.Basis)
	}
}
