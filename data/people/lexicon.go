package people

import (
	"strings"
	"sync"

	"mareader/data/fold"
)

// set returns the test for being one of some folded words, parted by spaces. The table is
// made at the first test. Most words fail by their shape, before hashing.
func set(words string) func(string) bool {
	table := sync.OnceValue(func() *fold.Set { return fold.NewSet(strings.Fields(words)) })
	return func(word string) bool { return table().Has(word) }
}

// roleHeads are the words that begin a role.
var roleHeads = set(`ministre vice-premiere vice-premier vice-ministre secretaire president presidente vice-president vice-presidente roi reine
prince princesse emir sultan premier premiere chef cheffe chancelier chanceliere haut haute commissaire ambassadeur ambassadrice
directeur directrice haut-commissaire mediateur mediatrice wali gouverneur prefet depute deputee senateur senatrice maire envoye envoyee porte-parole elu elue homologue
pape collegue patron patronne sg conseiller conseillere cheikh rapporteur souverain souveraine monarque ex-ministre eurodepute eurodeputee
procureure colonelle gouverneure prefete recteur rectrice doyen doyenne mediatrice tresorier tresoriere controleur batonnier batonniere
titulaire homme femme fondateur fondatrice cofondateur cofondatrice copresident copresidente vice-gouverneur vice-gouverneure sous-directeur sous-directrice
contre-amiral vice-amiral coordinatrice coordonnateur coordonnatrice negociateur negociatrice deuxieme troisieme quatrieme
garde vis-a-vis hote hotesse invite invitee interlocuteur interlocutrice mufti general colonel procureur juge inspecteur inspectrice leader dirigeant dirigeante representant representante delegue deleguee coordinateur sous-secretaire dg pdg
avocat avocate professeur chercheur journaliste analyste politologue economiste expert experte responsable
visiteur visiteuse diplomate emissaire celui celle capitaine commandant lieutenant-colonel amiral vice-chancelier vice-chanceliere consul consule predecesseur predecesseure successeur successeure senateurs senatrices deputes deputees pacha caid
gardien gardienne selectionneur selectionneuse entraineur entraineuse joueur joueuse attaquant attaquante milieu defenseur footballeur footballeuse athlete chanteur chanteuse rappeur rappeuse ecrivain ecrivaine romancier romanciere poete poetesse cineaste realisateur realisatrice acteur actrice comedien comedienne philosophe historien historienne sociologue artiste peintre musicien musicienne maalem oudiste militant militante activiste opposant opposante producteur productrice entrepreneur chercheuse professeure imam eveque cardinal archeveque rabbin editorialiste chroniqueur chroniqueuse eleve etudiant etudiante`)

// lesserHeads are roles of people who speak in articles and hold no office.
var lesserHeads = set(`titulaire homme femme visiteur visiteuse diplomate emissaire avocat avocate professeur chercheur journaliste analyste politologue economiste expert experte leader dirigeant dirigeante
gardien gardienne selectionneur selectionneuse entraineur entraineuse joueur joueuse attaquant attaquante milieu defenseur footballeur footballeuse athlete chanteur chanteuse rappeur rappeuse ecrivain ecrivaine romancier romanciere poete poetesse cineaste realisateur realisatrice acteur actrice comedien comedienne philosophe historien historienne sociologue artiste peintre musicien musicienne maalem oudiste militant militante activiste opposant opposante producteur productrice entrepreneur chercheuse professeure imam eveque cardinal archeveque rabbin editorialiste chroniqueur chroniqueuse eleve etudiant etudiante`)

// roleNeeds are role heads that name an office only together with one of these words after them.
var roleNeeds = map[string]string{
	"vice-premier":  "ministre",
	"vice-premiere": "ministre",
	"homme":         "d",
	"femme":         "d",
	"premier":       "ministre secretaire president vice-president",
	"premiere":      "ministre secretaire presidente vice-presidente",
	"deuxieme":      "vice-president vice-presidente",
	"troisieme":     "vice-president vice-presidente",
	"quatrieme":     "vice-president vice-presidente",
	"haut":          "representant commissaire",
	"haute":         "representante commissaire",
	"chef":          "du de d l",
	"cheffe":        "du de d l",
	"garde":         "des",
	"inspecteur":    "general",
	"inspectrice":   "generale",
	"celui":         "de du d",
	"celle":         "de du d",
	"secretaire":    "d general generale adjoint adjointe americain americaine britannique",
}

// roleAdjectives may stand inside a role without a preposition.
var roleAdjectives = set(`principal principale constitutionnel constitutionnelle federal federale delegue deleguee charge chargee adjoint adjointe general generale sortant sortante personnel
personnelle special speciale permanent permanente royal royale resident etranger etrangere etrangeres exterieur exterieure exterieures
islamique islamiques national nationale nationales superieur superieure public publique publics publiques social sociale sociales
economique economiques numerique numeriques rural rurale rurales energetique energetiques durable alimentaire maritime maritimes
industriel industrielle politique politiques judiciaire penitentiaire penitentiaires central centrale regional regionale territorial
territoriale territoriales local locale locales scolaire autonome interieur interieure interieures international internationale
internationales residant residents moyenne moyennes entreprise entreprises humain humains hydraulique culturel culturelle
terrestre terrestres aerien aeriens aeriennes democratique federative populaire socialiste heritier heritiere parlementaire parlementaires executif executive administratif administrative financier financiere europeen europeenne europeens
africain africaine arabe arabes technique techniques religieux religieuse religieuses professionnel professionnelle civil civile
strategique solidaire ecologique touristique sanitaire vert verte par interim honoraire emerite plenipotentiaire mondial mondiale unies uni`)

// portfolioNames are capitalised words that continue a portfolio rather than begin a name.
var portfolioNames = set(`droits refugies climat voisinage interieur etrangeres etranger exterieur exterieures islamiques islamique nationale national superieur publique
publiques sociale sociales economique numerique rurale energetique durable alimentaire maritimes habous economie finances justice
affaires agriculture peche industrie commerce sante education culture jeunesse sport sports communication tourisme transports logistique
equipement eau habitat logement urbanisme emploi travail solidarite famille femme egalite defense securite cooperation europe transition
ecologique digital innovation recherche enseignement formation energie mines environnement budget outre-mer territoire territoires
collectivites immigration asile migration migrations amenagement investissement investissements developpement administration reforme
parlement gouvernement marocains residant mre francophonie attractivite souverainete artisanat eaux forets elevage relations
communications technologies information telecommunications planification douanes police nations union africaine africain europeenne
royaume republique etat etats-unis onu ue internationale international`)

// particles join the words of a name.
var particles = set(`de van von der den ter di da dos del la le el al ben bin ibn ould bint abou abu bou ait al- ag y do das du mint`)

// bindingParticles are written with a small letter inside names.
var bindingParticles = set(`de van von der den ter di da dos del ben bin ibn ould bint el al y do das`)

// notNames are capitalised words that neither begin nor continue a name.
var notNames = set(`le la les l un une des de du d ce cet cette ces il elle ils elles on nous je en dans sur sous pour par avec sans selon apres
avant pendant lors depuis des a au aux et ou mais donc car ni si quand comme que qui quoi dont son sa ses leur leurs notre nos votre
plus moins tout toute tous toutes autre autres meme aussi ainsi alors enfin puis ensuite hier demain aujourd'hui
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
ministre ministres president presidente roi reine premier premiere chef secretaire general generale prince princesse
monsieur madame mademoiselle m mm mme mmes mlle dr pr me sm sar sem se sa son excellence majeste altesse royale
ministere conseil union parlement gouvernement etat etats royaume republique nations organisation ligue assemblee chambre senat sommet
conference conferences congres comite commission commissariat parti federation association fondation groupe forum accord accords declaration
communique opinion journal agence presse radio television site facebook twitter youtube whatsapp google interpol
jeux coupe mondial can jo olympiques paralympiques operation convention charte traite plan
nord sud est ouest atlantique mediterranee sahara sahel maghreb europe afrique asie amerique ocean orient proche-orient moyen-orient
internet covid covid-19 islam dieu ramadan aid adha fitr
photo video credit lire voir source publie maj suivez suivre partager abonnez-vous commentaires commentaire
rencontre entretien entretiens visite reunion echange echanges audience signature interview
securite cooperation migration politique economie societe sport culture monde maroc
wali gouverneur prefet depute deputee ambassadeur ambassadrice directeur directrice commissaire cheikh envoye sg chancelier
outre outre-mer habous interieur affaires finances justice agriculture sante education defense tourisme transports industrie commerce
souligne souligner accueille recoit rencontre interroge invite arrive arrivee accompagne accompagnee present cote ici la-bas voici
grace afin face quant suite fin debut mi au-dela parmi entre vers chez contre malgre sauf outre via durant concernant
merci oui non pas jamais toujours encore deja bien tres trop peu beaucoup rien personne chaque quelque quelques plusieurs certains aucun`)

// placeHeads before a name say that it names a place or a body.
var placeHeads = set(`avenue boulevard rue place stade universite fondation aeroport complexe hopital lycee college prix port barrage mosquee
palais academie centre institut trophee tramway pont autoroute musee theatre parc jardin jardins quartier cite ecole bibliotheque
station gare tour hotel lac ile iles province region commune ville prefecture famille affaire loi plan institution groupe banque
mausolee zaouia coupe tournoi memorial salle cinema residence operation camp base mondial conseil mouvement parti ligue
cimetiere square oued douar village vallee plage marche souk caserne medersa esplanade promenade passage impasse allee cours quai faubourg
rond-point carrefour ferme domaine villa clinique chu cathedrale eglise basilique chapelle abbaye synagogue temple chateau fort porte bab
fregate paquebot navire corvette satellite galerie librairie editions cercle club promotion chaire amphitheatre pavillon gymnase piscine
hippodrome circuit velodrome theatre medina kasbah ksar pointe cap mont jebel djebel moussem marabout bassin canal
fonds agence office orchestre troupe brigade bataillon exercice programme initiative dispositif traite dahir circulaire convention creche orphelinat maternelle
faculte campus technopole tunnel viaduc rocade barreau piste fonderie usine mine raffinerie centrale parking foyer internat creperie restaurant cafe brasserie riad`)

// personVerbs have a person for a subject: they vouch for a bare name before them.
var personVerbs = set(`declare declarait affirme affirmait souligne soulignait estime estimait explique expliquait indique indiquait precise
precisait rappelle rappelait ajoute ajoutait annonce annoncait confie confiait assure assurait note notait juge jugeait promet
repond replique ironise salue recoit rencontre accueille remplace succede preside represente dirige ete s'est dit avait avais va a est
veut plaide appelle critique denonce conclut poursuit insiste reconnait regrette se s`)
