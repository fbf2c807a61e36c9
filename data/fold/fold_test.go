package fold

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestString(t *testing.T) {
	for _, c := range [][2]string{
		{"", ""},
		{"deja plie, 14 avril", "deja plie, 14 avril"},
		{"RABAT", "rabat"},
		{"l’État", "l'etat"},
		{"l'E\u0301tat", "l'etat"},
		{"ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÑ", "aaaceeeeiioouuuyn"},
		{"cœur, Œuvre", "coeur, oeuvre"},
		{"curriculum vitæ Ægypte", "curriculum vitae aegypte"},
		{"Straße STRAẞE", "strasse strasse"},
		{"Dačić", "dacic"},
		{"Dac\u030cic\u0301", "dacic"},
		{"Nuñez", "nunez"},
		{"Łódź, Øresund, Đoković", "lodz, oresund, dokovic"},
		{"Guðrún Þór", "gudrun thor"},
		{"Diyarbakır İstanbul", "diyarbakir istanbul"},
		{"Erdoğan Şimşek", "erdogan simsek"},
		{"Țăndărei Ştefan", "tandarei stefan"},
		{"Nguyễn Văn Thiệu", "nguyen van thieu"},
		{"Ħamrun Ŋ ŧ", "hamrun n t"},
		{"Ɓa Ɗo Ƙi", "ba do ki"},
		{"ŉ ſ ĳ", "'n s ij"},
		{"a’b'cʼd´e`f‘g′h‛i", "a'b'c'd'e'f'g'h'i"},
		{"ʿAbd al-Raʾūf", "'abd al-ra'uf"},
		{"«a» “b” „c‟ ‹d› \"e\" ″", `"a" "b" "c" "d" "e" "`},
		{"1\u00a0200\u202f000\u2009€\u2003!\u3000", "1 200 000 € ! "},
		{"ligne\nsuivante\tdroite", "ligne\nsuivante\tdroite"},
		{"a-b‐c‑d–e—f−g―h", "a-b-c-d-e-f-g-h"},
		{"mi\u00adnis\u200btre\ufeff", "ministre"},
		{"a\u200e\u202bb\u2060c", "abc"},
		{"10ᵉ 1ᵉʳ m² n° nº ½", "10e 1er m2 n° no 1⁄2"},
		{"ﬁnance eﬀort", "finance effort"},
		{"ＡＢＣ１２", "abc12"},
		{"fin…", "fin..."},
		{"µ Σίσυφος", "μ σισυφος"},
		{"Йошкар Ёлка", "иошкар елка"},
		{"أحمد إدريس آمال ٱلله", "احمد ادريس امال الله"},
		{"وزارة الداخلية", "وزاره الداخليه"},
		{"مصطفى", "مصطفي"},
		{"مُحَمَّد", "محمد"},
		{"محـــمد", "محمد"},
		{"مسؤول رئيس", "مسوول رييس"},
		{"ﻣﺤﻤﺪ", "محمد"},
		{"ﻻ", "لا"},
		{"کیف", "كيف"},
		{"٢٠٢٥ ۲۰۲۵", "2025 2025"},
		{"x\xffy", "x\ufffdy"},
		{"😀 Été", "😀 ete"},
	} {
		if got := String(c[0]); got != c[1] {
			t.Errorf("String(%q) = %q, want %q", c[0], got, c[1])
		}
		if got := Map(c[0]).Folded; got != c[1] {
			t.Errorf("Map(%q).Folded = %q, want %q", c[0], got, c[1])
		}
	}
}

func TestStringOfFoldedTextIsTheSame(t *testing.T) {
	s := "deja plie: rien a faire, pas meme une copie"
	if n := testing.AllocsPerRun(10, func() { String(s) }); n != 0 {
		t.Errorf("%v allocations for folded text", n)
	}
	s = strings.Repeat("L’État reçoit Dačić. ", 50)
	if n := testing.AllocsPerRun(10, func() { String(s) }); n != 1 {
		t.Errorf("%v allocations, want 1", n)
	}
}

func TestSource(t *testing.T) {
	for _, c := range []struct{ text, find, want string }{
		{"Le ministre reçoit l'envoyé à Rabat", "rabat", "Rabat"},
		{"Le ministre reçoit l'envoyé à Rabat", "envoye", "envoyé"},
		{"l’État", "etat", "État"},
		{"l’État", "l'e", "l’É"},
		{"un cœur gros", "coeur", "cœur"},
		{"un cœur gros", "co", "cœ"},
		{"un cœur gros", "eur", "œur"},
		{"e\u0301te\u0301 fini", "ete", "e\u0301te\u0301"},
		{"e\u0301te\u0301 fini", "et", "e\u0301t"},
		{"e\u0301te\u0301 fini", "te", "te\u0301"},
		{"Vie\u0302\u0323t", "vie", "Vie\u0302\u0323"},
		{"le mi\u00adnistre", "ministre", "mi\u00adnistre"},
		{"le mi\u00adnistre", "mi", "mi"},
		{"le mi\u00adnistre", "nistre", "nistre"},
		{"Straße", "strasse", "Straße"},
		{"Straße", "stras", "Straß"},
		{"Straße", "se", "ße"},
		{"ﬁnance", "fin", "ﬁn"},
		{"ﬁnance", "in", "ﬁn"},
		{"fin… suite", "...", "…"},
		{"fin… suite", "suite", "suite"},
		{"1\u202f200", "1 200", "1\u202f200"},
		{"مُحَمَّد هنا", "محمد", "مُحَمَّد"},
		{"مُحَمَّد هنا", "هنا", "هنا"},
		{"محـمد", "محمد", "محـمد"},
		{"😀 Ça", "ca", "Ça"},
		{"Пётр Й", "петр", "Пётр"},
	} {
		m := Map(c.text)
		at := strings.Index(m.Folded, c.find)
		if at < 0 {
			t.Errorf("%q is not in %q", c.find, m.Folded)
			continue
		}
		start, end := m.Source(at, at+len(c.find))
		if got := c.text[start:end]; got != c.want {
			t.Errorf("%q in %q lights %q, want %q", c.find, c.text, got, c.want)
		}
	}
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{" -- ' \" ", ""},
		{"l’État et l'île", "l etat et l ile"},
		{"qu'il faut jusqu’au bout", "qu il faut jusqu au bout"},
		{"aujourd’hui, presqu'île, quelqu’un, prud'homme", "aujourd'hui presqu'ile quelqu'un prud'homme"},
		{"Grande-Marlaska", "grande marlaska"},
		{"Maroc–France : 14/04/2025, 3,5 %", "maroc france 14 04 2025 3 5"},
		{"M. Laftit (GMMP)", "m laftit gmmp"},
		{"« cœur »", "coeur"},
		{"وزارة الداخلية، الرباط", "وزاره الداخليه الرباط"},
		{"10ᵉ édition", "10e edition"},
	} {
		folded := String(c.text)
		var got []string
		for from, to := range Words(folded) {
			got = append(got, folded[from:to])
		}
		if !slices.Equal(got, strings.Fields(c.want)) {
			t.Errorf("words of %q = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestElided(t *testing.T) {
	folded := "l'etat qu'il aujourd'hui d"
	var got []string
	for from, to := range Words(folded) {
		if Elided(folded, from, to) {
			got = append(got, folded[from:to])
		}
	}
	if want := []string{"l", "qu"}; !slices.Equal(got, want) {
		t.Errorf("elided: %q, want %q", got, want)
	}
}

func FuzzMap(f *testing.F) {
	f.Add("L’E\u0301tat, cœur\u00adß مُحَمَّد ﷺ \xff…")
	f.Fuzz(func(t *testing.T, s string) {
		m := Map(s)
		if once := String(s); m.Folded != once || String(once) != once {
			t.Fatalf("String(%q) = %q, folded again %q, mapped %q", s, once, String(once), m.Folded)
		}
		lastStart, lastEnd := 0, 0
		for at, r := range m.Folded {
			start, end := m.Source(at, at+utf8.RuneLen(r))
			if start < lastStart || end < lastEnd || end <= start || end > len(s) {
				t.Fatalf("%q at %d of %q is %d-%d after %d-%d", r, at, s, start, end, lastStart, lastEnd)
			}
			if !utf8.RuneStart(s[start]) && utf8.ValidString(s) || end < len(s) && !utf8.RuneStart(s[end]) && utf8.ValidString(s) {
				t.Fatalf("%d-%d cuts a letter of %q", start, end, s)
			}
			if part := String(s[start:end]); !strings.ContainsRune(part, r) {
				t.Fatalf("%q at %d of %q is lit as %q", r, at, s, s[start:end])
			}
			lastStart, lastEnd = start, end
		}
		last := 0
		for from, to := range Words(m.Folded) {
			if from < last || to <= from || strings.ContainsAny(m.Folded[from:to], " -\"") {
				t.Fatalf("word %d-%d of %q", from, to, m.Folded)
			}
			last = to
		}
	})
}

const press = "Le ministre de l’Intérieur, Abdelouafi Laftit, a reçu lundi à Rabat son homologue français, « un partenaire précieux ». Les discussions ont porté sur la sécurité et la migration. "

func BenchmarkString(b *testing.B) {
	text := strings.Repeat(press, 25)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		String(text)
	}
}

func BenchmarkMap(b *testing.B) {
	text := strings.Repeat(press, 25)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Map(text)
	}
}

func BenchmarkMarked(b *testing.B) {
	text := strings.Repeat(press, 25)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Marked(text)
	}
}

func BenchmarkWords(b *testing.B) {
	text := String(strings.Repeat(press, 25))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range Words(text) {
		}
	}
}
