package furniture

import (
	"strings"
	"testing"
)

const portHead = "Larache : le port de pêche rouvre aux barques\n14 mai 2024\n"

// TestLinesRoundParagraphs holds that what papers put between and under paragraphs is
// taken out there, for the reason that is named before it, and leaves the article whole.
func TestLinesRoundParagraphs(t *testing.T) {
	for _, row := range lines(`
aside	https://www.lagazette.example/larache
aside	redaction@lagazette.example
aside	www.lagazette.example
byline	Nadia Fikri avec AFP
byline	Par Nadia Fikri
byline	Rédaction de La Gazette
copyright	La Gazette © 2024
comments	Voir les commentaires
copyright	Copyright © La Gazette 2024 – Reproduction interdite sans autorisation.
copyright	La reproduction totale ou partielle de cet article est interdite sans l’accord de la rédaction.
copyright	Les points de vue exprimés dans cet article n’engagent que leurs auteurs et ne reflètent pas la position de la rédaction.
copyright	Les propos tenus dans cet article n’engagent que leur auteur.
copyright	© 2024 La Gazette de l’Atlas. Tous droits réservés.
counter	1 254 lectures
counter	Lus : 412
counter	Vu 1 254 fois
credit	Crédit photo : DR
credit	Illustration : un port de pêche. © DR
credit	Photo : Nadia Fikri
date	Dernière modification le mardi 14 mai 2024 à 12:10
date	Fait à Larache, le 14 mai 2024
date	Mis à jour le 15 mai 2024
menu	Contactez la rédaction : redaction@lagazette.example
menu	Haut de page
menu	Retour à la liste
newsletter	Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail.
related	>> À lire aussi : À Mehdia, la sardine se fait rare
related	A lire aussi: A Mehdia, la sardine se fait rare
related	Article précédent : À Mehdia, la sardine se fait rare
related	Article suivant À Mehdia, la sardine se fait rare
related	Lire aussi : À Mehdia, la sardine se fait rare
related	Next Post À Mehdia, la sardine se fait rare
related	Previous Post: À Mehdia, la sardine se fait rare
related	Voir aussi
related	À LIRE AUSSI | À Mehdia, la sardine se fait rare
share	Imprimer l’article
share	Partager :
share	Partager cet article sur les réseaux
share	Rejoignez notre chaîne WhatsApp pour ne rien manquer de l’actualité.
share	Signaler une erreur
share	Suivez La Gazette sur Google Actualités
share	Suivez-nous sur Facebook, X et Instagram.
share	Téléchargez notre application mobile pour suivre l’actualité en direct.
share	Une faute dans cet article ? Signalez-la à notre rédaction.
share	Vous avez aimé cet article ? Partagez-le avec vos amis.
signature	(Avec MAP)
signature	(MAP)
signature	AFP
signature	H.B./APS
signature	HA/ac/APA
signature	MAP
signature	N.F.
signature	Source : MAP
subscription	Abonnez-vous à notre newsletter
subscription	Lire la suite
syndication	Cet article Larache : le port rouvre est apparu en premier sur La Gazette.
tags	#Larache #Pêche
tags	Catégorie : Régions
tags	Classé sous : Régions
tags	Mots clés : pêche – Larache – port
tags	Publié dans Régions
tags	Tags : pêche, Larache
tags	Étiquettes : pêche, Larache
template	Plus d’informations à venir`) {
		checkRemoved(t, row, portHead+portStory+"\n%s")
		checkRemoved(t, row, portHead+strings.Replace(portStory, "\n", "\n%s\n", 1))
	}
}

// TestLinesUnderArticles holds the same of what ends the article.
func TestLinesUnderArticles(t *testing.T) {
	for _, row := range lines(`
author	À propos de l’auteur
comments	0 Commentaire
comments	3 commentaires
comments	Commentaires
comments	Connectez-vous pour laisser un commentaire.
comments	Laisser un commentaire
comments	Réagir à cet article
comments	Soyez le premier à réagir à cet article.
comments	Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
comments	Vous devez être connecté pour publier un commentaire.
related	12 mai 2024 À Mehdia, la sardine se fait rare
related	Articles similaires
related	Dans la même rubrique
related	Les plus lus
related	Nos lecteurs ont aussi lu
related	Précédent À Mehdia, la sardine se fait rare
related	Suivant À Mehdia, la sardine se fait rare
related	Sur le même thème
related	Vidéo. Le port de Larache filmé du ciel
signature	Nadia Fikri`) {
		checkRemoved(t, row, portHead+portStory+"\n%s")
	}
}

func checkRemoved(t *testing.T, row, form string) {
	t.Helper()
	reason, line, _ := strings.Cut(row, "\t")
	got := Split(mustParse(t, "a.txt", []byte(strings.Replace(form, "%s", line, 1))))
	if want := strings.ReplaceAll(portStory, "\n", "\n\n"); bodyOf(got) != want {
		t.Errorf("with %q the body is %q", line, bodyOf(got))
	}
	last := got.Removed[len(got.Removed)-1]
	if last.Text != line || string(last.Reason) != reason {
		t.Errorf("removed %q as %s, want %q as %s", last.Text, last.Reason, line, reason)
	}
}

// TestDatesUnderArticles holds that a page without a date above is dated by who signs it
// below, and not by another article that it announces there.
func TestDatesUnderArticles(t *testing.T) {
	for day, list := range map[string]string{"2024-05-14": `
Fait à Larache, le 14 mai 2024
MAP 14/05/2024
(MAP 14/05/2024)
14 mai 2024
Nadia Fikri, 14 mai 2024
Publié le 14 mai 2024`, "": `
À Mehdia, la sardine se fait rare - 12 mai 2024
Politique | 12 mai 2024 | À Mehdia, la sardine se fait rare
La semaine dernière : la sardine à Mehdia - 12 mai 2024
Mis à jour le 12 mai 2024
12 mai 2024 À Mehdia, la sardine se fait rare`} {
		for _, line := range lines(list) {
			got := Split(mustParse(t, "a.txt", []byte("Larache : le port de pêche rouvre aux barques\n"+portStory+"\n"+line)))
			if got.Published.Span.ISO() != day {
				t.Errorf("%s: published %q", line, got.Published.Span.ISO())
			}
		}
	}
}

// TestWhoTheAuthorIs holds that the line on the author is none of the article.
func TestWhoTheAuthorIs(t *testing.T) {
	got := Split(mustParse(t, "a.txt", []byte("Larache : le port de pêche rouvre aux barques\nPar Nadia Fikri\n"+portStory+"\nNadia Fikri est hydrologue à l’université de Tétouan.")))
	diff(t, "removed", reasoned(got.Removed), []string{"byline Par Nadia Fikri", "author Nadia Fikri est hydrologue à l’université de Tétouan."})
}
