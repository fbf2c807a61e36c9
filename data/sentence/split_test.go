package sentence

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestSplit(t *testing.T) {
	// A bar marks where a sentence must end; the text is the same without the bars.
	for _, marked := range []string{
		"",
		"Un titre sans point",
		"Il est à Rabat.| Elle est à Paris.",
		"M. Laftit a reçu MM. Darmanin et Nuñez.| Mme. Verlinden suivra.",
		"Le Dr. Alami et Me. Tazi ont plaidé.| Le Pr. Bennis aussi.",
		"L’accord avec J.-Y. Le Drian tient.| Rien d’autre.",
		"Il a vu A. Laftit et B. Le Maire.| Puis il est parti.",
		"S.M. le Roi Mohammed VI.| Le prince aussi.",
		"S.A.R. Lalla Hasnaa préside.| S.E. Le ministre écoute.",
		"Il habite avenue Mohammed V.| Il y tient.",
		"Il habite avenue Mohammed V.| Le quartier est calme.",
		"Un groupe venu des U.S.A.| Le président est là.",
		"Le taux est de 3.5 % et de 1.200 dirhams.| Fin.",
		"Le 14 avr. 2025, il arrive.| Il repart en déc.| Le reste suit.",
		"Selon l’art. 5 (cf. p. 12), oui.| Voir n°. 7.",
		"1. Le premier point.| 2. Le second point.",
		"Né en 1952.| Il est ministre.",
		"« Nous sommes prêts. »| Il est sorti.",
		"« Oui ! », a-t-il dit.| « Non ? » lui répond-on.",
		"« Oui ! » a-t-il lancé.| Puis rien.",
		"« Le Maroc est un partenaire. |Nous y tenons », dit-il.",
		"\"Oui.\" |\"Non.\" |(Il sort.) |Fin.",
		"Quoi ?! |Vraiment ? ! |Oui...|  Non… mais si. |Et puis… |Rien.",
		"Un titre\n\n|Un paragraphe\nsur deux lignes.\n \t\n|Un autre",
		"Fin de phrase.\n\n|minuscule au début",
		"Il est à Rabat.|Le ministre arrive.|L'autre part.",
		"Voir www.example.com ou le360.ma pour la suite.",
		"Il a vu M.Laftit et Dr.Alami.",
		"Il vient de Rabat. |— Vraiment ? |— Oui.",
		"Les dirhams, etc. |Le reste. |Un etc. de plus.",
		"Il a 12 ans. |24 autres sont venus.",
		"Fin. |وزير الداخلية في الرباط. |Suite.",
		"Le plan B. |Il échoue.",
		"Il pèse 5 kg (env. 11 livres).| Oui.",
	} {
		text := strings.ReplaceAll(marked, "|", "")
		var want []string
		for _, part := range strings.Split(marked, "|") {
			if part = strings.TrimSpace(part); part != "" {
				want = append(want, part)
			}
		}
		var got []string
		for _, r := range Split(text) {
			got = append(got, text[r[0]:r[1]])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q\n got %q\nwant %q", text, got, want)
		}
	}
}

func FuzzSplit(f *testing.F) {
	f.Add("M. Laftit.\n\n« Oui ! » 1. Non… \xff.")
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, r := range Split(text) {
			if r[0] < at || r[1] <= r[0] || r[1] > len(text) {
				t.Fatalf("range %v after %d in %q", r, at, text)
			}
			if gap := text[at:r[0]]; strings.TrimSpace(gap) != "" {
				t.Fatalf("%q is in no sentence of %q", gap, text)
			}
			if !utf8.RuneStart(text[r[0]]) && utf8.ValidString(text) {
				t.Fatalf("%v cuts a letter of %q", r, text)
			}
			if s := text[r[0]:r[1]]; strings.TrimFunc(s, unicode.IsSpace) != s {
				t.Fatalf("space around %q", s)
			}
			at = r[1]
		}
		if rest := text[at:]; strings.TrimSpace(rest) != "" {
			t.Fatalf("%q is in no sentence of %q", rest, text)
		}
	})
}

func BenchmarkAll(b *testing.B) {
	text := strings.Repeat("M. Laftit a reçu lundi à Rabat son homologue, « un partenaire précieux ». L’entretien a porté sur la sécurité et la migration dans la région.\n\n", 200)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range All(text) {
		}
	}
}
