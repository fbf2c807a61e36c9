package furniture

import (
	"strings"
	"testing"
)

const portStory = "Le port de pêche de Larache a rouvert mardi aux barques, six mois après l’effondrement d’une partie du quai.\n" +
	"Les pêcheurs ont repris la mer dès l’aube, et la criée a tenu sa première vente.\nLa coopérative espère une bonne saison de la sardine."

// TestTitlesInHeaders holds that no line which papers put above or below a title is taken
// for it or for a part of the article: each above each title, and each below each.
func TestTitlesInHeaders(t *testing.T) {
	above := lines(`
Politique
LE QUOTIDIEN DU RIF
Le Quotidien du Rif - L’information de la région
Accueil > Politique > Régions
Accueil / Actualités
Menu Rechercher S’abonner
Politique | Économie | Société
À la une
EXCLUSIF
Maroc - Politique
Français  العربية  English
Samedi 18 mai 2024
18 mai 2024 | Mis à jour à 12h
Écouter l’article
Des barques près de Larache, mardi. © Nadia Fikri
Des barques dans le port de Larache. DR
Photo : DR
Le journal des gens de mer
Par Nadia Fikri
0
L’info en continu
10:30 - Les oliviers du Saïss attendent la pluie
Article réservé aux abonnés
Publicité
Suivez-nous sur WhatsApp
EN IMAGES
Actualités › Régions › Tanger-Tétouan
Lire aussi : Les sardines reviennent à Mehdia
Le Quotidien du Rif > Grand format
Culture - Patrimoine
PÊCHE · MAROC-ESPAGNE
LE PHARE DU RIF – Nador
N° 2 214 – Semaine du 8 au 14 novembre 2021
INTERVIEW
Publié il y a 2 heures
Abonnez-vous | Se connecter
☰ Menu
FR | AR | EN
Partager Tweeter Envoyer`)
	titles := lines(`
Larache : le port de pêche rouvre aux barques
LARACHE : LE PORT DE PÊCHE ROUVRE AUX BARQUES
Le port de Larache rouvre-t-il trop tôt ?
« Le port de Larache est sauvé »
Nadia Fikri : « Le port de Larache est sauvé »
Port de Larache. Les barques reviennent
À Larache, les pêcheurs retrouvent leur port !
Larache rouvre son port
La fin d’une longue attente sur le quai`)
	below := lines(`
14 mai 2024
Par Nadia Fikri
Nadia Fikri
Des barques à quai, mardi à Larache. (N. Fikri/La Gazette)
Le port de pêche de Larache, le 14 mai 2024. © DR
Barques à Larache. Photo : Nadia Fikri
Les pêcheurs attendaient cette décision depuis six mois, après l’effondrement d’une partie du quai
Temps de lecture : 3 min
Larache (MAP)
Publié le 14 mai 2024 à 10h00 par Nadia Fikri
Partager
Écouter
1 254 vues
Il y a 2 jours
Crédits : Nadia Fikri
La Rédaction
Nadia Fikri, envoyée spéciale à Larache
Le quai de Larache - Ph. N. Fikri
DR
Texte Nadia Fikri, photos Walid Bennis
E-mail Imprimer PDF
Par N. F.
NADIA FIKRI
Par Nadia Fikri, à Larache
Publié le 14/05/24 à 9h
3 min de lecture · 14 mai 2024
Nadia Fikri · 14 mai 2024 · 3 min
Partagez sur : Facebook X WhatsApp
1/5`)
	for _, title := range titles {
		for _, a := range append(above, "") {
			for _, b := range append(below, "") {
				head := strings.Join([]string{a, title, b}, "\n")
				got := Split(mustParse(t, "a.txt", []byte(head+"\n"+portStory)))
				if got.Title != title || bodyOf(got) != strings.ReplaceAll(portStory, "\n", "\n\n") {
					t.Errorf("title %q, body %q, of %q", got.Title, bodyOf(got), head)
				}
			}
		}
	}
}

// TestDatesInHeaders reads the day of publication from the ways in which papers write the
// line that gives it, and none from lines that only look like it.
func TestDatesInHeaders(t *testing.T) {
	const title = "Larache : le port de pêche rouvre aux barques"
	for day, list := range map[string]string{"2024-05-14": `
Rabat, le 14 mai 2024
Rabat, 14 mai 2024
Par Nadia Fikri | 14 mai 2024
Nadia Fikri — 14 mai 2024
Nadia Fikri 14 mai 2024
14 mai 2024 par Nadia Fikri dans Politique
mardi 14 mai 2024 - 10:00 GMT
14 Mai 2024 | 10:00
Publié par Nadia Fikri le 14/05/2024 à 10:00
Par Nadia Fikri le 14 mai 2024
Nadia Fikri | 14.05.2024
Écrit par Nadia Fikri — 14 mai 2024
Date : 14/05/2024
Mise en ligne : 14/05/2024
Mis en ligne le 14 mai 2024 à 10h00
Date de publication : 14/05/2024
Rédigé par Nadia Fikri le Mardi 14 Mai 2024
14 mai 2024 · 10h
14 mai 2024 0 commentaire
14 mai 2024 3 min de lecture
14 mai 2024 Aucun commentaire
14 mai 2024 Nadia Fikri
Mardi 14 mai 2024 - 5 Dhou al qi'da 1445
14/05/2024 | Politique | par Nadia Fikri
Rabat | 14 mai 2024
Le mardi 14 mai 2024
Mis à jour le 15 mai 2024, publié le 14 mai 2024
Mis à jour : 15/05/2024 10:00 - Publié : 14/05/2024 09:00
Publié le 14 mai 2024 et mis à jour le 15 mai 2024
Publié : 14 mai 2024 à 10h00 min
14 mai 2024 at 10 h 00 min
May 14, 2024
14 May 2024
Posted by admin on 14 mai 2024
Posted On 14 Mai 2024 By : admin Comment: 0 Tag: budget
Nadia Fikri, Le Matin - 14 mai 2024
Nadia Fikri, 14 mai 2024
LE MATIN - 14 mai 2024 à 10h00
Le 14.05.24 à 10h00
14-05-2024 10:00
2024-05-14
2024/05/14
14 mai 2024 – 10h00 – Société
(14 mai 2024)
[14/05/2024]
14 mai 2024 / Société
Créé le 14 mai 2024
Publication : mardi 14 mai 2024 10:00
Mardi 14 Mai 2024 - 10:00 | Mise à jour Mercredi 15 Mai 2024
Publié le 14.05.2024 à 10h00 par AFP
AFP, publié le mardi 14 mai 2024 à 10h00
AFP le 14/05/2024 à 10:00
APS | 14 mai 2024
Rabat (MAP) | 14 mai 2024
Par AFP 14 mai 2024 à 10h00
Dernière mise à jour le 15/05/2024 à 10:00 Publié le 14/05/2024 à 09:00
Temps de lecture : 3 min - Publié le 14 mai 2024
Lecture 3 min. | 14 mai 2024
Ajouté le 14 mai 2024
Ajoutée le : mardi 14 mai 2024
Modifié le 15 mai 2024 | Publié le 14 mai 2024
14 mai 2024 1254 vues
14 mai 2024, 10:00, Nadia Fikri
Nouakchott, le 14 mai 2024 (AMI)
14 mai، 2024
Publié le 14 mai 2024 Par Nadia Fikri
Paru dans Le Temps du 14 mai 2024
Numéro 1254 du mardi 14 mai 2024
14 mai 2024 #budget #ville
Texte Nadia Fikri, photos Walid Bennis. 14 mai 2024.
Le Phare – 14 mai 2024 – texte : Nadia Fikri
LARACHE (Agence du Nord) 14-05-2024 / 17 h 10 GMT -
Diaporama | 14 mai 2024 | Texte : Nadia Fikri – Photos : Walid Bennis
le 14.05.24 à 9h
14/05/24 - 9h30
Mardi 14 mai 2024, 21:37
Publié le 14/5/2024
Par Nadia Fikri • 14 mai 2024 à 19:05 • 2 commentaires
mar. 14 mai 2024 10:00
Publié le mar. 14 mai 2024
14 mai 2024 | Nadia Fikri | 3 min
Par La Rédaction — 14 mai 2024
Par notre correspondant, le 14 mai 2024
14.05.2024 | 10 h 20
2024-05-14 10:00:00
2024-05-14T10:00:00+01:00
14-mai-2024
Tue, 14 May 2024 10:20
Tuesday, May 14, 2024
May 14, 2024 10:20 am
14 ماي 2024
الثلاثاء 14 ماي 2024
14 mai 2024 10:00, mis à jour le 15 mai 2024 09:00
Par Nadia Fikri et Walid Bennis, le 14 mai 2024 à 10h
Nadia Fikri (@nfikri) - 14 mai 2024
Nadia Fikri avec AFP | 14 mai 2024
La Rédaction Publié le 14 mai 2024
Le 14/05/2024 à 10:20 | Modifié le 15/05/2024 à 08:00
14 mai 2024 - 10:20 | Par MAP
Abonnés Publié le 14 mai 2024
Larache, mardi 14 mai 2024
Larache le 14 mai 2024
Larache - 14 mai 2024
Publié 14 mai 2024 à 10:00 Temps de lecture 2 min.
Par N. Fikri, Larache, 14 mai 2024
Date de parution : 14 mai 2024
Mise en ligne le mardi 14 mai 2024 par N.F.
14 MAI 2024
Brèves rassemblées le mardi 14 mai 2024 par la rédaction
Fait à Rabat, le 14 mai 2024.
Article du 14 mai 2024
14 مايو 2024
14 mai 2024 à 10h20 • Nadia Fikri • Société
Publié le : mardi, 14 mai 2024 11:23
14 mai 2024 10:20 (GMT+1)
Nadia Fikri @nfikri 14 mai 2024
Mardi 14 Mai 2024 à 10H20
Le mardi 14 mai 2024 à 10h20, par Nadia Fikri
Rédigé le 14 mai 2024 - Nadia Fikri - Lu 120 fois`, "": `
Le maire Nadia Fikri et le préfet, le 14 mai 2024
Modifié le 14 mai 2024
Dernière mise à jour : 14/05/2024
Actualisé le 14 mai 2024 à 10h
Il y a 3 heures
Article mis à jour le 14 mai 2024
Lire aussi : Le budget du 14 mai 2024
Maj le 14 mai 2024`} {
		for _, line := range lines(list) {
			got := Split(mustParse(t, "a.txt", []byte(title+"\n"+line+"\n"+portStory)))
			if got.Published.Span.ISO() != day || got.Title != title {
				t.Errorf("%s: published %q, title %q, removed %q", line, got.Published.Span.ISO(), got.Title, reasoned(got.Removed))
			}
		}
	}
}

func lines(list string) []string { return strings.Split(strings.TrimSpace(list), "\n") }
