package furniture

import (
	"strings"
	"sync"

	"mareader/data/fold"
)

// fit says how a phrase must stand in a line to tell what the line is.
type fit int

const (
	whole  fit = iota // it is the whole line, but for numbers and marks round it
	start             // the line begins with it
	headed            // the line begins with it and a colon or dash, or it is the whole line
)

// entry is a row of the lexicon: phrases as [fold.String] writes them, parted by bars.
type entry struct {
	reason  Reason
	fit     fit
	stop    bool // what follows on the page belongs to it
	phrases string
}

// lexicon holds the words that web pages of the French-language press put round
// articles. Phrases that prose could begin with are whole or headed only.
var lexicon = [...]entry{
	{Share, whole, false, `partager|partagez|partage|partages|share|shares|partager l'article|partager cet article|partager sur|
		partager sur facebook|partager sur twitter|partager sur x|partager sur whatsapp|partager sur linkedin|partager par mail|
		partager par email|partager par e-mail|tweeter|tweet|facebook|twitter|linkedin|whatsapp|pinterest|telegram|instagram|youtube|
		tiktok|messenger|email|e-mail|courriel|mail|imprimer|print|envoyer|envoyer par mail|envoyer par email|envoyer a un ami|
		copier le lien|lien copie|copier|x|reddit|tumblr|viber|sms|flipboard|enregistrer|sauvegarder|ecouter|ecouter l'article|
		ecouter cet article|reagir|ajouter aux favoris|favoris|google news|google+|facebook twitter|facebook messenger|
		cliquez pour partager|threads|bluesky|rss|offrir cet article|offrir l'article|actualiser|activer les alertes|telecharger|pdf`},
	{Share, start, false, `suivez-nous|suivez nous|suivre sur|nous suivre|rejoignez-nous|rejoignez notre|retrouvez-nous sur|
		share on|share this|cliquez pour partager|partager cette publication|partagez cette publication|partager ce direct|partager sur facebook|partager sur twitter|partager :|partager l'article|partager cet article|partagez cet article|imprimer l'article|
		vous avez aime cet article|cet article vous a|une faute dans|signaler une erreur|signaler une faute|signalez une erreur|follow us|
		suivez l'actualite|j'aime ca|j'aime chargement|suivez toute l'actualite|suivez l'information|telechargez l'application|telechargez notre application|
		retrouvez toute l'actualite|ajoutez-nous`},
	{Menu, whole, false, `accueil|menu|rechercher|recherche|connexion|se connecter|s'identifier|connectez-vous|inscription|s'inscrire|
		mon compte|deconnexion|se deconnecter|mot de passe|mot de passe oublie|en continu|le direct|direct|live|en direct|contact|contacts|
		contactez-nous|nous contacter|qui sommes-nous|plan du site|retour|retour en haut|haut de page|retour a l'accueil|
		revenir au direct|revenir a l'accueil|suivant|precedent|article suivant|article precedent|page suivante|page precedente|lire plus|voir plus|
		voir tout|tout voir|plus|fermer|ouvrir le menu|aller au contenu|aller au contenu principal|skip to content|archives|galerie|
		les dernieres informations en temps reel|derniere minute|dernieres infos|dernieres minutes|rejoindre|page d'accueil|
		fil info|fil infos|fil d'actu|fil d'actualite|fil d'actualites|fil actu|meteo|horaires de priere|horaires des prieres|faq|home|search|login|
		sign in|navigation|publicite et partenariats|le journal|nos newsletters|kiosque|e-paper|version pdf|edition papier|francais|english|
		next|previous|prev|valider|ok|envoyer le message|charger plus|charger plus de publications|les plus recents|les plus anciens|actualiser|actualisation automatique on|activer les alertes|afficher plus|plein ecran|retour a la liste|lire la video|nous ecrire|العربية|النسخة العربية|
		application mobile|petites annonces|annonces legales|mots croises|jeux|horoscope|programme tv|bourse en direct`},
	{Menu, start, false, `vous etes ici|you are here|accueil >|accueil »|accueil /|accueil ›|accueil |||home >|home »|home /|aller au contenu|
		recuperez votre mot de passe|votre nom d'utilisateur|votre identifiant|bienvenue ! connectez-vous|contactez la redaction|contacter la redaction|un mot de passe vous sera envoye`},
	{Related, whole, true, `related articles|related posts|related|articles similaires|article similaire|articles lies|articles associes|
		articles connexes|sur le meme sujet|sur le meme theme|dans la meme rubrique|dans la meme categorie|en lien avec cet article|les plus populaires|plus d'articles|plus d'actualites|autres articles|autres diaporamas|egalement au sommaire|au sommaire|dans ce numero|
		les plus lus|le plus lu|plus lus|les plus consultes|les plus vus|les plus partages|les plus commentes|articles recents|derniers articles|
		les derniers articles|articles populaires|populaires|tendances|vous aimerez aussi|vous pourriez aussi aimer|vous pourriez aimer|
		cela peut vous interesser|ca peut vous interesser|cela pourrait vous interesser|a ne pas manquer|ne manquez pas|nos recommandations|
		recommande pour vous|recommandes pour vous|contenus sponsorises|recommended|you may also like|more from author|plus de l'auteur|
		du meme auteur|dernieres nouvelles|dernieres actualites|suggestions|dans l'actualite|aussi dans l'actualite|
		l'actualite en continu|a lire egalement|autres actualites|articles suggeres|a decouvrir aussi|selection de la redaction|
		le choix de la redaction|les choix de la redaction|nos derniers articles|a lire aussi sur le sujet|read more|trending|popular|most read|
		articles du jour|l'essentiel du jour|dans le meme dossier|dans la meme section|continuez votre lecture|poursuivez votre lecture|
		nos lecteurs ont aussi lu|les lecteurs ont aussi lu|la redaction vous recommande|la redaction vous conseille|lire la suite sur les memes themes`},
	{Related, start, false, `lire aussi|lire egalement|lire notre|lire l'article complet|a lire aussi|a lire egalement|a voir aussi|
		voir aussi|voir egalement|lisez aussi|lisez egalement|ecouter aussi|regarder aussi|read also|also read|aussi a lire|decouvrez aussi|
		article precedent|article suivant|previous post|next post|previous article|next article|precedent :|suivant :|lire :|voir :|video :|(lire aussi|[lire aussi|egalement au sommaire|aussi au sommaire|au sommaire :|dans le meme numero|(a lire|[a lire|>> lire|relire aussi|a ecouter aussi`},
	{Related, headed, false, `a lire|a voir|a ecouter|a decouvrir|pour aller plus loin|notre dossier|notre article|relire|a relire|
		lire|en savoir plus|notre analyse|notre decryptage|sur ce sujet|sur le meme sujet|articles similaires`},
	{Comments, whole, true, `commentaires|commentaire|laisser un commentaire|laissez un commentaire|laisser une reponse|laissez une reponse|
		laisser un message|ajouter un commentaire|poster un commentaire|ecrire un commentaire|publier un commentaire|deposer un commentaire|
		votre commentaire|vos commentaires|reagir a cet article|vos reactions|reactions|leave a reply|leave a comment|comments|
		annuler la reponse|espace commentaires|les commentaires|commentez|commenter|commenter en direct|donnez votre avis|leave a reply cancel reply|
		laisser un commentaire annuler la reponse|forum|commentaires recents|derniers commentaires|reagissez|participez a la discussion|les reactions|reactions des lecteurs|vos questions en direct`},
	{Comments, start, true, `votre adresse e-mail ne sera|votre adresse email ne sera|votre adresse mail ne sera|votre adresse de messagerie|
		les champs obligatoires|s'il vous plait entrez|enregistrer mon nom|save my name|soyez le premier a|vous devez etre connecte|
		vous devez vous connecter|connectez-vous pour|les commentaires sont|aucun commentaire|pas de commentaire|pas encore de commentaire|
		signaler un abus|signaler ce commentaire|your email address|ce site utilise akismet|en savoir plus sur comment les donnees|
		prevenez-moi de tous|ajoutez votre commentaire|les commentaires publies|votre commentaire sera|charte de moderation`},
	{Comments, whole, false, `repondre|reply|signaler|nom|nom *|site web|nom :|email :|e-mail :|site web :|commentaire :|j'aime|je n'aime pas|voir les commentaires|voir tous les commentaires|lire les commentaires|votre nom|votre email|publier|captcha`},
	{Subscription, whole, false, `abonnes|abonne|premium|abonnement|abonnements|s'abonner|je m'abonne|m'abonner|je me connecte|deja abonne|dh|dhs|mad|
		mois|an|ans|euros|fcfa|decouvrir les offres|voir les offres|voir l'offre|decouvrir|decouvrir nos offres|article abonne|contenu abonne|subscribe|
		offre speciale|profitez-en|article premium|essai gratuit|gratuit|dh/mois|€/mois|€|€ par mois|sans engagement|lire la suite`},
	{Subscription, start, false, `abonnez-vous|deja abonne|article reserve|cet article est reserve|contenu reserve|reserve aux abonnes|
		reserve a nos abonnes|la suite est reservee|la suite de cet article|pour lire la suite|pour acceder a|lire la suite de l'article|decouvrez l'offre|
		decouvrez nos offres|offre d'abonnement|acces illimite|creez un compte|creer un compte|inscrivez-vous gratuitement|vous avez deja un compte|vous n'etes pas abonne|
		pas encore abonne|cet article est payant|soutenez|la lecture de vos articles|vous souhaitez lire cet article|ce contenu est reserve|votre abonnement`},
	{Newsletter, whole, false, `newsletter|newsletters|notre newsletter|je m'inscris|votre email|votre e-mail|votre adresse email|votre adresse e-mail|adresse e-mail|adresse email`},
	{Newsletter, start, false, `inscrivez-vous a|inscription a la newsletter|abonnez-vous a la newsletter|abonnez-vous a notre newsletter|newsletter|
		la newsletter|recevez chaque|recevez toute l'actualite|recevez l'essentiel|recevez nos|recevez gratuitement|recevez les|recevoir les alertes|activez les notifications|
		activer les notifications|en vous inscrivant|en cliquant sur|vous pouvez vous desinscrire|vous pouvez vous desabonner`},
	{Advert, whole, false, `publicite|pub|annonce|annonces|advertisement|advertising|sponsorise|contenu sponsorise|article sponsorise|ad|ads|
		espace publicitaire|publi-reportage|publireportage|annonceur|partenaire|contenu partenaire|passer la publicite`},
	{Advert, start, false, `la suite apres cette publicite|la suite apres la publicite|la suite apres cette annonce|publicite :|
		publicite,|l'article continue apres|continue reading below|annonce publicitaire|la video demarre apres`},
	{Cookies, whole, false, `accepter|tout accepter|refuser|tout refuser|continuer sans accepter|parametrer|gerer mes choix|gerer les cookies|
		gerer les options|accepter et continuer|accepter et fermer|j'accepte|je refuse|accepter les cookies|parametrer les cookies|cookies|
		politique de confidentialite|politique de cookies|personnaliser|preferences|voir les preferences|enregistrer les preferences|accept|voir nos partenaires`},
	{FontSize, whole, false, `a+|a-|aa|a a|a a a|a a a a|a- a+|a+ a-|taille du texte|agrandir le texte|reduire le texte|taille de police|aa aa|police|agrandir|reduire`},
	{Counter, whole, false, `vues|vue|lectures|minutes de lecture|minute de lecture|min de lecture|mn de lecture|min read|temps de lecture|views|
		lecture min|lecture minutes|temps de lecture min|temps de lecture minutes|temps de lecture estime|fois lu|lu fois|vu fois|min|mn|lus|min temps de lecture|clics|likes|mins de lecture`},
	{Counter, start, false, `temps de lecture|lecture :|nombre de vues|nombre de lectures|duree de lecture|cet article a ete lu|lu par`},
	{Template, whole, false, `spot_img|undefined|null|nan|[object object]|javascript|loading|chargement|chargement en cours|image|img|thumbnail|featured|default|player|toggle navigation|
		plus d'informations a venir|plus de details a venir|details a suivre|developpements a suivre`},
	{Template, start, false, `spot_img|{{|<!--|[vc_|[/vc_|[caption|javascript est desactive|veuillez activer javascript|lorem ipsum|votre navigateur|
		this video|cette video|la video est|ce contenu est bloque|ce contenu n'est pas`},
	{Credit, whole, false, `d.r|dr|d. r|ph|photo|photos|© dr|© d.r|crédit|photo dr|photo d.r|image d'illustration|photo d'illustration|photo d'archives|photo archives|illustration|archives afp|ph. dr`},
	{Credit, headed, false, `credit photo|credits photo|credit|credits|credit image|photo|photos|ph|image|illustration|visuel|copyright photo|legende|photo credit|crédit photo|photographie`},
	{Byline, whole, false, `par|by|ecrit par|publie par|redige par|la redaction|par la redaction|auteur|redaction|posted by|de notre correspondant|de notre envoye special|propos recueillis par`},
	{Byline, headed, false, `auteur|ecrit par|publie par|redige par|posted by|par|redacteur|redactrice|journaliste|correspondant|traduit par|propos recueillis par|بقلم|إعداد`},
	{Date, whole, false, `date|publie|publie le|mis a jour|mis a jour le|modifie le|modifie|derniere mise a jour|publication|date de publication|le`},
	{Date, start, false, `mis a jour|mise a jour|modifie le|modifie a|derniere mise a jour|derniere modification|actualise le|updated|last updated|il y a peu`},
	{Tags, start, false, `mots-cles|mots cles|sujets associes|thematiques :|themes associes|filed under|etiquettes`},
	{Tags, headed, false, `tags|tag|sujets|themes|thematiques|thematique|etiquettes|mots-cles|categorie|categories|dans cet article|topics`},
	{AuthorBox, start, true, `a propos de l'auteur|about the author|voir tous les articles de|tous les articles de|voir ses articles|plus d'articles de|
		voir tous ses articles|articles par |biographie de l'auteur|l'auteur :|voir toutes ses publications`},
	{AuthorBox, whole, true, `a propos de l'auteur|a propos|l'auteur`},
	{Rubric, whole, false, `sous-rubrique|rubrique|rubriques|categorie|categories|sections|section`},
	{Signature, whole, false, `map|afp|reuters|aps|apa|tap|ap|efe|anp|aa|europa press|xinhua|avec afp|avec map|avec agences|avec agence|agences|map et afp|
		avec reuters|source map|source afp|apanews|(map|avec map et afp|avec les agences|d'apres map|with agencies|belga|panapress|ansa`},
	{Signature, headed, false, `source|sources|avec`},
	{Copyright, start, false, `tous droits|all rights reserved|droits de reproduction|reproduction interdite|copyright|toute reproduction|جميع الحقوق|حقوق النشر`},
	{Copyright, whole, false, `mentions legales|conditions generales|conditions generales d'utilisation|conditions d'utilisation|cgu|cgv|confidentialite|
		charte d'utilisation|donnees personnelles|politique de confidentialite et cookies|politique de protection des donnees`},
}

// sections are the names of the sections of newspapers. Above an article such a line
// names its section; before a dash it begins a teaser; inside it may be a subheading.
const sections = `politique|economie|societe|sport|sports|culture|monde|international|internationale|internationales|national|nation|maroc|afrique|
	maghreb|europe|france|algerie|tunisie|senegal|mauritanie|belgique|region|regions|education|enseignement|sante|environnement|high-tech|technologie|technologies|tech|
	numerique|medias|media|justice|faits divers|faits-divers|diplomatie|securite|opinion|opinions|tribune|tribunes|edito|editorial|
	interview|interviews|entretien|entretiens|dossier|dossiers|reportage|reportages|enquete|enquetes|analyse|analyses|debat|debats|
	video|videos|photo|photos|lifestyle|people|football|a la une|la une|une|actualite|actualites|actu|actus|flash|breve|breves|depeche|
	depeches|finance|finances|entreprise|entreprises|bourse|tourisme|immobilier|agriculture|energie|automobile|auto|religion|histoire|
	portrait|portraits|chronique|chroniques|emploi|femmes|femme|jeunesse|gouvernement|parlement|interieur|immigration|migration|terrorisme|
	affaires|marches|business|sciences|science|musique|cinema|livres|art|arts|decouverte|voyage|gastronomie|mode|beaute|insolite|
	exclusif|urgent|alerte|activites royales|activite royale|activites princieres|institutionnel|general|afrique du nord|moyen-orient|amerique|asie|sahara|
	news|top news|focus|decryptage|podcast|podcasts|grand angle|point de vue|idees|transport|transports|infrastructures|telecoms|logistique|
	coup de coeur|evenement|l'evenement|fil d'actualites|nationale|actualite nationale|politique nationale|non classe|uncategorized|autres|autre|divers|cooperation|info|infos|information|informations|communique|communiques|communique de presse|manchette|headline|slider`

// isGenre reports whether key names a kind of short article that has no other title.
func isGenre(key string) bool {
	switch key {
	case "rectificatif", "rectificatifs", "rectification", "erratum", "errata", "precision", "precisions", "mise au point", "droit de reponse", "dementi",
		"excuses", "necrologie", "hommage", "agenda", "carnet", "telex", "en bref", "condoleances":
		return true
	}
	return false
}

// phrase is one phrase of the lexicon.
type phrase struct {
	words string
	entry *entry
}

// phrasebook holds the lexicon by the first byte of its phrases.
type phrasebook struct {
	byFirst  [256][]phrase
	sections map[string]bool
}

var book = sync.OnceValue(func() *phrasebook {
	b := &phrasebook{sections: map[string]bool{}}
	for i := range lexicon {
		e := &lexicon[i]
		for words := range strings.SplitSeq(e.phrases, "|") {
			words = fold.String(strings.TrimSpace(words))
			if words != "" {
				b.byFirst[words[0]] = append(b.byFirst[words[0]], phrase{words, e})
			}
		}
	}
	for words := range strings.SplitSeq(sections, "|") {
		b.sections[strings.TrimSpace(words)] = true
	}
	return b
})

// lookup returns the row of the lexicon that a line's key fits, nil if there is none.
func lookup(key string) *entry {
	bare := strings.TrimLeft(key, lineMarks)
	core := strings.TrimRight(strings.TrimLeft(bare, numberMarks), numberMarks)
	if e := find(bare, core); e != nil || core == bare || core == "" {
		return e
	}
	return find(core, core)
}

// Marks that decorate the lines of an interface.
const (
	lineMarks   = " -–—•*·>»›→▶►|#_+[("
	numberMarks = lineMarks + "0123456789)]:.!?,;/&…«<←'\""
)

// find returns the row that has a phrase which begins bare or is core.
func find(bare, core string) *entry {
	if bare == "" {
		return nil
	}
	for _, p := range book().byFirst[bare[0]] {
		if !strings.HasPrefix(bare, p.words) {
			continue
		}
		rest := bare[len(p.words):]
		switch p.entry.fit {
		case whole:
			if core == p.words || rest == "" {
				return p.entry
			}
		case start:
			if rest == "" || !isLetter(rest) {
				return p.entry
			}
		case headed:
			if headedBy(rest) {
				return p.entry
			}
		}
	}
	return nil
}

// headedBy reports whether rest, which follows a phrase, parts it from what comes next.
func headedBy(rest string) bool {
	if spaced := strings.TrimLeft(rest, " "); spaced == "" || len(rest)-len(spaced) >= 2 {
		return true // two spaces are what is left of a label's own box
	}
	rest = strings.TrimLeft(rest, " ")
	for _, mark := range []string{":", ">", `"`, "→", "|", "- "} {
		if strings.HasPrefix(rest, mark) {
			return true
		}
	}
	return false
}

// isSection reports whether key is the name of a newspaper's section.
func isSection(key string) bool {
	return book().sections[strings.Trim(key, " -–—•|/>#:.")]
}
