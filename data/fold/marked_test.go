package fold

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestMarked(t *testing.T) {
	for _, c := range [][2]string{
		{"", ""},
		{"deja plie", "deja plie"},
		{"L’État", "l'état"},
		{"l'E\u0301tat", "l'état"},
		{"e\u0301tat", "état"},
		{"CŒUR Vitæ Straße", "coeur vitae strasse"},
		{"Dac\u030cic\u0301", "dačić"},
		{"Nuñez, Łódź, Đoković, Øresund", "nuñez, łódź, đoković, øresund"},
		{"Vie\u0302\u0323t Nguyễn", "việt nguyễn"},
		{"x\u0301y", "xy"},
		{"e" + strings.Repeat("\u0301", 100_000), "e"}, // soon
		{"10ᵉ 1ᵉʳ m² n° nº", "10e 1er m2 n° no"},
		{"ﬁnancé", "financé"},
		{"ＡÉ", "aé"},
		{"« Été\u00a0»", `" été "`},
		{"mi\u00adnistère", "ministère"},
		{"أحمد", "احمد"},
		{"Дачић Ёлка", "дачић елка"},
		{"x\xffÉ", "x\ufffdé"},
	} {
		if got := Marked(c[0]); got != c[1] {
			t.Errorf("Marked(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}

func TestBears(t *testing.T) {
	for _, c := range []struct {
		word, accents string
		want          bool
	}{
		{"état", "état", true},
		{"état", "etat", true},
		{"etat", "état", false},
		{"côté", "côte", true},
		{"côte", "côté", false},
		{"élève", "élevé", false},
		{"présidente", "prési", true},
		{"pré", "président", true},
		{"nunez", "nuñez", false},
	} {
		if got := Bears(c.word, c.accents); got != c.want {
			t.Errorf("Bears(%q, %q) = %v", c.word, c.accents, got)
		}
	}
}

func FuzzMarked(f *testing.F) {
	f.Add("L’E\u0301tat, cœur\u00adß مُحَمَّد ﷺ \xff… Å ſ İ ﬆ")
	f.Fuzz(func(t *testing.T, s string) {
		folded, marked := String(s), Marked(s)
		if String(marked) != folded || utf8.RuneCountInString(marked) != utf8.RuneCountInString(folded) || Marked(marked) != marked {
			t.Fatalf("%q is marked %q, folded %q", s, marked, folded)
		}
		if !Bears(marked, marked) || !Bears(marked, folded) {
			t.Fatalf("%q does not bear its own accents", marked)
		}
	})
}
