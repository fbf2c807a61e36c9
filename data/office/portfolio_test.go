package office

import (
	"slices"
	"strings"
	"testing"
)

func TestPortfolioOf(t *testing.T) {
	tests := []struct{ office, want string }{
		{"ministre de l'Intérieur", "intérieur"},
		{"ministre de l’intérieur", "intérieur"},
		{"ministre français de l'Intérieur et des Outre-mer", "intérieur"},
		{"ministre d'État, ministre de l'Intérieur", "intérieur"},
		{"ministre d’État et ministre de l’Intérieur de la République française", "intérieur"},
		{"vice-Premier ministre des Émirats arabes unis, ministre de l'Intérieur", "intérieur"},
		{"vice-président du gouvernement, ministre de l'Intérieur", "intérieur"},
		{"vice-Premier ministre, ministre de la Sécurité et de l'Intérieur", "intérieur"},
		{"ministre portugais de l'Administration interne", "intérieur"},
		{"ancienne ministre de l'Intérieur", "intérieur"},
		{"vice-Premier ministre", "vice-premier ministre"},
		{"ministre délégué auprès du ministre de l'Intérieur", "délégué intérieur"},
		{"ministre djiboutien délégué chargé de la décentralisation", "délégué décentralisation"},
		{"ministre déléguée auprès de la ministre de l'Économie, chargée du Budget", "délégué budget"},
		{"vice-ministre de l'Intérieur", "délégué intérieur"},
		{"ministre adjoint de l'Intérieur", "délégué intérieur"},
		{"secrétaire d'État auprès du ministre de l'Intérieur", "secrétaire d'État intérieur"},
		{"secrétaire d'État à l'Asile et la Migration", "secrétaire d'État migration"},
		{"secrétaire d'État américain", "affaires étrangères"},
		{"secrétaire d'État adjointe", ""},
		{"secrétaire américain à la Défense", "défense"},
		{"secrétaire du Parti de la justice", ""},
		{"sous-secrétaire à l'Intérieur", "sous-secrétaire intérieur"},
		{"chef de la diplomatie", "affaires étrangères"},
		{"ministre de l'Europe et des Affaires étrangères", "affaires étrangères"},
		{"ministre délégué chargé de l'Europe", "délégué affaires européennes"},
		{"ministre des Affaires étrangères, de l'Union européenne et de la Coopération", "affaires étrangères"},
		{"haute représentante de l'Union européenne pour les affaires étrangères", "haut représentant"},
		{"commissaire européenne aux Affaires intérieures", "commissaire intérieur"},
		{"commissaire européen chargé du marché intérieur", "commissaire marché intérieur"},
		{"commissaire de police", ""},
		{"garde des Sceaux, ministre de la Justice", "justice"},
		{"ministre de l'Économie, des Finances et de la Souveraineté industrielle", "économie"},
		{"ministre des Finances", "économie"},
		{"ministre de l'Industrie et du Commerce", "industrie"},
		{"ministre du Commerce extérieur", "commerce extérieur"},
		{"ministre de la Transition numérique", "numérique"},
		{"Premier ministre", "chef du gouvernement"},
		{"Première ministre", "chef du gouvernement"},
		{"chef du gouvernement", "chef du gouvernement"},
		{"président du gouvernement espagnol", "chef du gouvernement"},
		{"chancelière allemande", "chef du gouvernement"},
		{"roi", "roi"},
		{"Sa Majesté le Roi", "roi"},
		{"prince héritier", "prince héritier"},
		{"président de la République française", "président"},
		{"président algérien", "président"},
		{"président du Sénégal", "président"},
		{"président des États-Unis", "président"},
		{"chef de l'État", "président"},
		{"Président", "président"},
		{"président de la Commission européenne", ""},
		{"président de la Fédération espagnole de football", ""},
		{"directeur général de la Sûreté nationale", "sûreté nationale"},
		{"wali, directeur au ministère de l'Intérieur", ""},
		{"conseiller du ministre de l'Intérieur", ""},
		{"porte-parole du ministère de l'Intérieur", ""},
		{"ministre français", ""},
		{"footballeur", ""},
		{"", ""},
	}
	for _, test := range tests {
		if got := PortfolioOf(test.office); got != test.want {
			t.Errorf("PortfolioOf(%q) = %q, want %q", test.office, got, test.want)
		}
	}
}

func TestPhrasesAreSortedAndFolded(t *testing.T) {
	for _, table := range [][]phrase{titles, fields} {
		if !slices.IsSortedFunc(table, func(a, b phrase) int { return strings.Compare(a.words, b.words) }) {
			t.Error("a table of phrases is not sorted")
		}
		for i, p := range table {
			if spaced(p.words) != p.words {
				t.Errorf("%q is not folded", p.words)
			}
			if i > 0 && table[i-1].words == p.words {
				t.Errorf("%q is there twice", p.words)
			}
		}
	}
}

func FuzzPortfolioOf(f *testing.F) {
	f.Add("ministre délégué chargé")
	f.Fuzz(func(t *testing.T, office string) {
		if got := PortfolioOf(office); got != PortfolioOf(strings.ToUpper(strings.ToLower(office))) && isASCII(office) {
			t.Errorf("%q: the case of letters changes %q", office, got)
		}
	})
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r >= 0x80 })
}

func BenchmarkPortfolioOf(b *testing.B) {
	for b.Loop() {
		PortfolioOf("ministre français de l'Intérieur et des Outre-mer")
	}
}
