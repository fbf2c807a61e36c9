package typeset

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestWidth(t *testing.T) {
	for _, s := range []string{
		"", "abc", "été — « œuvre » … 10 € ’", "e\u0301te\u0301", "日本語", "👨\u200d👩\u200d👧", "🇲🇦", "cou\u00adpé", "وزارة",
		"a\u0301", "é\u0301", "a\u200d", "\u0301", "\u202f\u00a0", "Dačić", "ﬁ", "1\u20e3", "‼", "\u2060",
	} {
		for _, s := range []string{s, "x" + s, s + "x", "é" + s + s} {
			if got, want := Width(s), ansi.StringWidth(s); got != want {
				t.Errorf("Width(%+q) = %d, the renderer counts %d", s, got, want)
			}
		}
	}
}

func TestTruncate(t *testing.T) {
	for _, c := range []struct {
		in    string
		width int
		want  string
	}{
		{"Rabat", 5, "Rabat"},
		{"Rabat", 4, "Rab…"},
		{"Rabat", 1, "…"},
		{"Rabat", 0, ""},
		{"à Rabat", 3, "à…"},
		{"dit\u00a0: oui", 5, "dit…"},
		{"dit\u202f! oui", 5, "dit…"},
		{"dit «\u00a0oui\u00a0»", 7, "dit…"},
		{"e\u0301te\u0301s", 3, "e\u0301t…"},
		{"日本語", 4, "日…"},
		{"日本語", 6, "日本語"},
		{"👨\u200d👩\u200d👧ab", 3, "👨\u200d👩\u200d👧…"},
	} {
		if got := Truncate(c.in, c.width); got != c.want {
			t.Errorf("Truncate(%q, %d) = %q, want %q", c.in, c.width, got, c.want)
		}
	}
}

func TestIsolate(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Rabat", "Rabat"},
		{"وزارة", "\u2068وزارة\u2069"},
		{"le وزارة 12 الداخلية, puis الداخلية.", "le \u2068وزارة 12 الداخلية\u2069, puis \u2068الداخلية\u2069."},
	} {
		if got := Isolate(c.in); got != c.want {
			t.Errorf("Isolate(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

const prose = "Le marché ouvre à 6 h 30, quand la brume n’a pas encore quitté le port. Les mareyeurs discutent à voix basse " +
	"devant les caisses de sardines : « C’est la troisième semaine sans vent », dit l’un d’eux, qui compte sur ses doigts. " +
	"Depuis le 14 avril, la coopérative a vendu 26 000 caisses, soit 10 % de plus que l’an dernier ; le prix, lui, n’a guère " +
	"bougé. M. Alaoui, le porte-parole des pêcheurs, s’en étonne : faut-il croire que les acheteurs s’entendent ? Personne ne " +
	"répond. À l’autre bout du quai, Mme Berrada surveille le déchargement d’un chalutier rentré dans la nuit — vingt tonnes, " +
	"peut-être davantage — et note chaque pesée dans un carnet à spirale. Elle tient ces comptes depuis le XXe siècle, dit-elle, " +
	"et n’a jamais perdu une page. "

func BenchmarkWrap(b *testing.B) {
	text := strings.Repeat(prose, 10_000/len(prose)+1)[:10_000]
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Wrap(text, 72)
	}
}

func BenchmarkWidth(b *testing.B) {
	text := strings.Repeat(prose, 10_000/len(prose)+1)[:10_000]
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Width(text)
	}
}
