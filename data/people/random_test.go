package people

import (
	"math/rand/v2"
	"strings"
	"testing"

	"mareader/data/frdate"
)

// pressWords are what sentences of the press are made of, in the order of no grammar.
var pressWords = strings.Split(strings.TrimSpace(`
le|la|l’|les|un|une|son|sa|leur|mon|ce dernier|celui|celle|ancien|l’ancien|ex-ministre|nouvelle|MM.|M.|Mme|Son Excellence|SM|
ministre|ministres|président|présidente|homologue|homologues|collègue|député|députée|porte-parole|ambassadeur|général|avocat|économiste|hôte|roi|cheikh|chef|procureur|commissaire|prédécesseur|titulaire|
de|d’|du|des|à|au|en|avec|par|chez|pour|entre|et|ou|que|qui|dont|où|selon|côté|voix|présence|
l’Intérieur|la Justice|la Défense|les Affaires étrangères|Les Républicains|Parti vert|PJD|RATP|Union européenne|État|gouvernement|Roi|Majesté|chambre|radio|
français|française|espagnol|marocain|tunisien|congolais|Français|Maroc|France|Espagne|Rabat|Paris|Savoie|Bruxelles|
Karim Tazi|Lina Haddad|Pablo Ruiz|Emmanuel Macron|Faure Gnassingbé|Laftit|Bourita|Nicolas Sarkozy|Mohammed VI|Retailleau|Élisabeth Borne|Tazi|Le Maire|de Moor|Salma|
a reçu|reçoit|rencontre|s’est entretenu|a été reçue|a salué|a dit|préside|dirige|accompagné|flanquée|conduite|succède|remplace|est|reçu|
lundi|mardi 3 mars|2024|hier|le 12 juin 2018|,|,|,|.|.|;|:|(|)|–|«|»|…|?|
`), "|")

// TestNoWordsCrashTheFinder reads what no grammar expects: the words of the press shaken.
func TestNoWordsCrashTheFinder(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		var b strings.Builder
		for range 4 + random.IntN(24) {
			b.WriteString(strings.TrimSpace(pressWords[random.IntN(len(pressWords))]))
			b.WriteString([]string{" ", " ", " ", " ", "\n\n", ""}[random.IntN(6)])
		}
		body := b.String()
		text := Text{Title: body[:min(len(body), strings.IndexByte(body, ' ')+1)], Body: body, Country: "Maroc"}
		if random.IntN(2) == 0 {
			text.When = frdate.Year(2018)
		}
		check(t, text)
	}
}

// check fails where reading a text panics or where two phrases hold the same words.
func check(t *testing.T, text Text) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			t.Fatalf("%q: %v", text.Body, r)
		}
	}()
	end := 0
	for _, r := range Find(facts(), text).Refs {
		if r.From < end || r.To < r.From {
			t.Fatalf("%q: the phrase of tokens %d to %d begins before token %d, where the last one ends", text.Body, r.From, r.To, end)
		}
		end = r.To
	}
}
