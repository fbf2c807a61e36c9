package meeting

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// pressWords are what sentences about meetings are made of, in the order of no grammar.
var pressWords = strings.Split(strings.TrimSpace(`
le|la|l’|les|un|une|son|sa|leur|ce dernier|celui|ancien|M.|MM.|Mme|il|elle|ils|lui|leur|se sont|s’est|ne|pas|n’a|
ministre|ministres|président|homologue|homologues|député|porte-parole|délégation|responsable|roi|chef|avocat|
de|d’|du|des|à|au|en|avec|par|chez|pour|entre|et|ou|que|qui|dont|où|selon|lors de|après|avant|sans|si|
l’Intérieur|la Justice|les Affaires étrangères|Les Républicains|PJD|Union européenne|gouvernement|
français|française|espagnol|marocain|tunisien|Maroc|France|Rabat|Paris|Fès|Bruxelles|
Omar Tazi|Lina Haddad|Nikos Pappas|Emmanuel Macron|Laftit|Bourita|Nicolas Sarkozy|Mohammed VI|Retailleau|Tazi|
a reçu|reçoit|recevra|recevoir|rencontre|rencontré|s’est entretenu|a été reçue|réuni|réunis|se rendra|visite|visiter|entretien|entretiens|entrevue|réunion|audience|appel|téléphone|signé|
présidé|coprésidé|accueilli|accompagné|conduite|appelé|démenti|refuse|annulé|reporté|prévu|tenue|
lundi|mardi 3 mars|2024|hier|demain|le 12 juin 2018|la veille|au moins|,|,|,|.|.|;|:|(|)|–|«|»|…|?|
`), "|")

// TestNoWordsCrashTheFinder reads what no grammar expects: the words of the press shaken.
func TestNoWordsCrashTheFinder(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		var b strings.Builder
		for range 4 + random.IntN(30) {
			b.WriteString(strings.TrimSpace(pressWords[random.IntN(len(pressWords))]))
			b.WriteString([]string{" ", " ", " ", " ", " ", "\n\n", ""}[random.IntN(7)])
		}
		published := []string{"", "2024-05-16"}[random.IntN(2)]
		check(t, b.String(), published)
	}
}

// check fails where reading a body panics or gives a meeting without two parties or evidence.
func check(t *testing.T, body, published string) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			t.Fatalf("%q: %v", body, r)
		}
	}()
	for _, m := range find(body, published) {
		if len(m.Participants) < 2 || len(m.Evidence) == 0 {
			t.Fatalf("%q: meeting %+v without participants or evidence", body, m)
		}
	}
}
