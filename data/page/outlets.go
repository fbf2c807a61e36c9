package page

import (
	"strings"
	"sync"

	"mareader/data/fold"
)

// outlets are the names of the French-language press by the host they publish at, in the
// order of the hosts.
var outlets = [...]struct{ host, name string }{
	{"2m.ma", "2M"},
	{"abidjan.net", "Abidjan.net"},
	{"actucameroun.com", "Actu Cameroun"},
	{"afrik.com", "Afrik.com"},
	{"afrimag.net", "AFRIMAG"},
	{"agenceecofin.com", "Agence Ecofin"},
	{"akhbarona.com", "Akhbarona"},
	{"alalam.ma", "Al Alam"},
	{"algerie-eco.com", "Algérie Eco"},
	{"algerie360.com", "Algérie360"},
	{"allafrica.com", "allAfrica"},
	{"alyaoum24.com", "Alyaoum24"},
	{"apanews.net", "APAnews"},
	{"aps.dz", "Algérie Presse Service"},
	{"aps.sn", "Agence de presse sénégalaise"},
	{"article19.ma", "Article19.ma"},
	{"atlasinfo.fr", "Atlasinfo"},
	{"aujourdhui.ma", "Aujourd’hui Le Maroc"},
	{"barlamane.com", "Barlamane"},
	{"bbc.com", "BBC"},
	{"bfmtv.com", "BFMTV"},
	{"bladi.net", "Bladi.net"},
	{"businessnews.com.tn", "Business News"},
	{"challenge.ma", "Challenge"},
	{"cnews.fr", "CNEWS"},
	{"connectionivoirienne.net", "Connection ivoirienne"},
	{"courrierinternational.com", "Courrier international"},
	{"cridem.org", "Cridem"},
	{"dakaractu.com", "Dakaractu"},
	{"dhnet.be", "La DH"},
	{"dna.fr", "Dernières Nouvelles d’Alsace"},
	{"dw.com", "Deutsche Welle"},
	{"ecoactu.ma", "EcoActu"},
	{"elmoudjahid.dz", "El Moudjahid"},
	{"elwatan-dz.com", "El Watan"},
	{"elwatan.com", "El Watan"},
	{"euronews.com", "Euronews"},
	{"europe1.fr", "Europe 1"},
	{"fr.hespress.com", "Hespress"},
	{"fr.le360.ma", "Le360"},
	{"fratmat.info", "Fraternité Matin"},
	{"france24.com", "France 24"},
	{"francebleu.fr", "France Bleu"},
	{"franceinfo.fr", "Franceinfo"},
	{"francetvinfo.fr", "Franceinfo"},
	{"gabonreview.com", "Gabonreview"},
	{"gnet.ma", "GNet News"},
	{"gnetnews.ma", "GNet News"},
	{"h24info.ma", "H24info"},
	{"hespress.com", "Hespress"},
	{"humanite.fr", "L’Humanité"},
	{"huffpost.fr", "Le HuffPost"},
	{"huffingtonpost.fr", "Le HuffPost"},
	{"igfm.sn", "IGFM"},
	{"jeuneafrique.com", "Jeune Afrique"},
	{"kapitalis.com", "Kapitalis"},
	{"koaci.com", "Koaci"},
	{"la-croix.com", "La Croix"},
	{"laliberte.ch", "La Liberté"},
	{"lalibre.be", "La Libre"},
	{"lanouvelletribune.info", "La Nouvelle Tribune"},
	{"lapresse.tn", "La Presse de Tunisie"},
	{"latribune.fr", "La Tribune"},
	{"latribune.ma", "La Tribune"},
	{"lavenir.net", "L’Avenir"},
	{"laviéco.com", "La Vie éco"},
	{"lavieeco.com", "La Vie éco"},
	{"le360.ma", "Le360"},
	{"lebrief.ma", "LeBrief"},
	{"leconomiste.com", "L’Économiste"},
	{"leconomistemaghrebin.com", "L’Économiste maghrébin"},
	{"ledesk.ma", "Le Desk"},
	{"lefaso.net", "Lefaso.net"},
	{"lefigaro.fr", "Le Figaro"},
	{"legrandjournal.ma", "Le Grand Journal"},
	{"lejournaldelafrique.com", "Le Journal de l’Afrique"},
	{"lematin.ch", "Le Matin"},
	{"lematin.ma", "Le Matin"},
	{"lematindalgerie.com", "Le Matin d’Algérie"},
	{"lemonde.fr", "Le Monde"},
	{"leparisien.fr", "Le Parisien"},
	{"lepetitjournal.com", "Lepetitjournal.com"},
	{"lepoint.fr", "Le Point"},
	{"lequotidien.sn", "Le Quotidien"},
	{"lereporter.ma", "Le Reporter"},
	{"lesechos.fr", "Les Échos"},
	{"leseco.ma", "Les Inspirations Éco"},
	{"lesiteinfo.com", "Le Site Info"},
	{"lesoir.be", "Le Soir"},
	{"lesoir.ma", "Le Soir"},
	{"lesoirdalgerie.com", "Le Soir d’Algérie"},
	{"lesoleil.sn", "Le Soleil"},
	{"letemps.ch", "Le Temps"},
	{"letelegramme.fr", "Le Télégramme"},
	{"lexpress.fr", "L’Express"},
	{"libe.ma", "Libération (Maroc)"},
	{"liberation.fr", "Libération"},
	{"liberte-algerie.com", "Liberté"},
	{"lopinion.ma", "L’Opinion"},
	{"lopinion.fr", "L’Opinion"},
	{"lobservateur.info", "L’Observateur du Maroc et d’Afrique"},
	{"maghress.com", "Maghress"},
	{"malijet.com", "Malijet"},
	{"map.ma", "MAP"},
	{"mapexpress.ma", "MAP Express"},
	{"mapnews.ma", "MAP"},
	{"marianne.net", "Marianne"},
	{"maroc-diplomatique.net", "Maroc diplomatique"},
	{"maroc-hebdo.com", "Maroc Hebdo"},
	{"maroc.ma", "Maroc.ma"},
	{"medi1news.com", "Medi1news"},
	{"medi1tv.ma", "Medi1 TV"},
	{"mediapart.fr", "Mediapart"},
	{"medias24.com", "Médias24"},
	{"middleeasteye.net", "Middle East Eye"},
	{"mondafrique.com", "Mondafrique"},
	{"mosaiquefm.net", "Mosaïque FM"},
	{"nawaat.org", "Nawaat"},
	{"nouvelobs.com", "Le Nouvel Obs"},
	{"observalgerie.com", "ObservAlgérie"},
	{"ouest-france.fr", "Ouest-France"},
	{"pressafrik.com", "PressAfrik"},
	{"quid.ma", "Quid.ma"},
	{"realites.com.tn", "Réalités"},
	{"rewmi.com", "Rewmi"},
	{"rfi.fr", "RFI"},
	{"rtbf.be", "RTBF"},
	{"rtl.be", "RTL info"},
	{"rtl.fr", "RTL"},
	{"rts.ch", "RTS"},
	{"rts.sn", "RTS Sénégal"},
	{"seneweb.com", "Seneweb"},
	{"senego.com", "Senego"},
	{"snrtnews.com", "SNRTnews"},
	{"sudinfo.be", "Sudinfo"},
	{"sudouest.fr", "Sud Ouest"},
	{"sudquotidien.sn", "Sud Quotidien"},
	{"swissinfo.ch", "Swissinfo"},
	{"tap.info.tn", "TAP"},
	{"tdg.ch", "Tribune de Genève"},
	{"telquel.ma", "TelQuel"},
	{"tf1info.fr", "TF1 Info"},
	{"tsa-algerie.com", "TSA"},
	{"tunisienumerique.com", "Tunisie numérique"},
	{"tv5monde.com", "TV5 Monde"},
	{"vdn.fr", "La Voix du Nord"},
	{"lavoixdunord.fr", "La Voix du Nord"},
	{"walf-groupe.com", "Walf"},
	{"webdo.tn", "Webdo"},
	{"webmanagercenter.com", "Webmanagercenter"},
	{"yabiladi.com", "Yabiladi"},
	{"20minutes.fr", "20 Minutes"},
	{"24heures.ch", "24 heures"},
	{"7sur7.be", "7sur7"},
}

// national are the ends of addresses that belong to one country, by the country.
var national = map[string]string{
	"ma": "Maroc", "fr": "France", "dz": "Algérie", "tn": "Tunisie", "mr": "Mauritanie", "sn": "Sénégal", "be": "Belgique", "ch": "Suisse",
	"ci": "Côte d'Ivoire", "ml": "Mali", "bf": "Burkina Faso", "ne": "Niger", "ga": "Gabon", "cm": "Cameroun", "cd": "République démocratique du Congo",
	"cg": "Congo", "bj": "Bénin", "tg": "Togo", "gn": "Guinée", "td": "Tchad", "dj": "Djibouti", "mg": "Madagascar", "lu": "Luxembourg", "ca": "Canada", "lb": "Liban",
}

// homes are the countries of outlets whose address does not tell, by host.
var homes = map[string]string{
	"hespress.com": "Maroc", "fr.hespress.com": "Maroc", "yabiladi.com": "Maroc", "medias24.com": "Maroc", "leconomiste.com": "Maroc", "lavieeco.com": "Maroc",
	"lesiteinfo.com": "Maroc", "barlamane.com": "Maroc", "bladi.net": "Maroc", "snrtnews.com": "Maroc", "maroc-diplomatique.net": "Maroc", "maroc-hebdo.com": "Maroc",
	"medi1news.com": "Maroc", "maghress.com": "Maroc", "lobservateur.info": "Maroc", "akhbarona.com": "Maroc", "alyaoum24.com": "Maroc", "lanouvelletribune.info": "Bénin",
	"algerie360.com": "Algérie", "algerie-eco.com": "Algérie", "elwatan.com": "Algérie", "elwatan-dz.com": "Algérie", "liberte-algerie.com": "Algérie",
	"lesoirdalgerie.com": "Algérie", "lematindalgerie.com": "Algérie", "tsa-algerie.com": "Algérie", "observalgerie.com": "Algérie",
	"kapitalis.com": "Tunisie", "webmanagercenter.com": "Tunisie", "mosaiquefm.net": "Tunisie", "tunisienumerique.com": "Tunisie", "leconomistemaghrebin.com": "Tunisie",
	"seneweb.com": "Sénégal", "dakaractu.com": "Sénégal", "pressafrik.com": "Sénégal", "senego.com": "Sénégal", "rewmi.com": "Sénégal", "walf-groupe.com": "Sénégal",
	"abidjan.net": "Côte d'Ivoire", "fratmat.info": "Côte d'Ivoire", "koaci.com": "Côte d'Ivoire", "connectionivoirienne.net": "Côte d'Ivoire",
	"malijet.com": "Mali", "lefaso.net": "Burkina Faso", "actucameroun.com": "Cameroun", "gabonreview.com": "Gabon", "cridem.org": "Mauritanie",
	"bfmtv.com": "France", "france24.com": "France", "la-croix.com": "France", "mediapart.fr": "France", "nouvelobs.com": "France", "marianne.net": "France",
	"courrierinternational.com": "France", "tv5monde.com": "France",
}

// plainName folds the name of an outlet.
func plainName(name string) string { return strings.ReplaceAll(fold.String(name), "’", "'") }

// byName finds the host of an outlet by its folded name; where two bear it, the
// Moroccan one.
var byName = sync.OnceValue(func() map[string]string {
	hosts := make(map[string]string, len(outlets))
	for _, o := range outlets {
		name := plainName(o.name)
		if _, taken := hosts[name]; !taken || strings.HasSuffix(o.host, ".ma") {
			hosts[name] = o.host
		}
	}
	for name, host := range aliases {
		hosts[name] = host
	}
	return hosts
})

// aliases are other names of outlets, folded, by host.
var aliases = map[string]string{
	"libe": "libe.ma", "alm": "aujourdhui.ma", "le monde afrique": "lemonde.fr", "l'opinion maroc": "lopinion.ma", "le matin du sahara": "lematin.ma",
	"fraternite matin": "fratmat.info", "tsa algerie": "tsa-algerie.com", "h24": "h24info.ma", "maroc diplomatique": "maroc-diplomatique.net",
}

// Home returns the country whose press an outlet belongs to, by its address or else its
// name; "" where neither tells.
func Home(outlet, address string) string {
	host := strings.TrimPrefix(hostOf(address), "www.")
	if host == "" {
		host = byName()[plainName(outlet)]
	}
	if home := homes[host]; home != "" {
		return home
	}
	return national[host[strings.LastIndexByte(host, '.')+1:]]
}

// OutletIn returns the outlet that a line of a page's head names by itself or parted by
// a bar or a dash from other words, as mastheads do; "" where it names none that is known.
func OutletIn(line string) string {
	if address := webAddress(line); address != "" {
		return outletAt(hostOf(address))
	}
	if len(line) > 120 {
		return ""
	}
	for part := range strings.SplitSeq(mastheadMarks.Replace(line), "|") {
		part = strings.TrimSpace(part)
		if name := outletAt(part); name != "" {
			return name
		}
		if host, ok := byName()[plainName(part)]; ok {
			return outletAt(host)
		}
	}
	return ""
}

// mastheadMarks makes bars of the marks that part the name of an outlet from its motto.
var mastheadMarks = strings.NewReplacer(" - ", "|", " – ", "|", "  ", "|", " : ", "|", ", ", "|")

// outletAt returns the name of the outlet that publishes at a host or one under it, "" if
// it is not known.
func outletAt(host string) string {
	host = strings.TrimPrefix(strings.ToLower(host), "www.")
	for strings.Contains(host, ".") {
		for i := range outlets {
			if outlets[i].host == host {
				return outlets[i].name
			}
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return ""
}
