package page

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// parseFile reads a file of testdata.
func parseFile(t testing.TB, name string) ([]Page, error) {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return Parse(name, raw)
}

// outline writes what tests compare of a page: its fields and the text of its blocks.
func outline(p Page) string {
	lines := []string{strings.Join([]string{p.Title, p.Outlet, p.Author, p.URL, p.Published, p.Evidence}, " | ")}
	for _, b := range p.Blocks {
		lines = append(lines, strings.TrimSpace(b.Aside+" "+b.Text))
	}
	return strings.Join(lines, "\n")
}

func TestEntries(t *testing.T) {
	tests := []struct {
		file, err string
		want      []string
	}{
		{"feed.rss", "1 of 3 entries cannot be read: entry 3: it has neither title nor text", []string{
			"Zagora : le barrage rempli aux trois quarts | L'Écho des Oasis | Malika Ouhmad | https://oasis.example/a/1 | 2024-04-15 | Mon, 15 Apr 2024 00:30:00 +0100\n" +
				"Le barrage de Zagora est rempli aux trois quarts après les pluies de la fin de semaine, du jamais vu depuis neuf ans.\n" +
				"Des lâchers prudents\n" +
				"Trois lâchers sont prévus pour les palmeraies d’aval, dont les puits étaient à sec.\n" +
				"L’article Zagora est apparu en premier sur L’Écho des Oasis.",
			"Sans contenu entier | L'Écho des Oasis |  | https://oasis.example/a/2 | 2024-04-16 | 16 Apr 2024\n" +
				"Seul le résumé de cette dépêche se trouve dans le flux."}},
		{"feed.atom", "", []string{
			"Podor : l’eau revient | La Lettre du Fleuve | Coumba Ba | https://fleuve.example/podor | 2022-03-08 | 2022-03-08T07:00:00Z\n" +
				"L’eau courante est revenue mardi à Podor, où la pompe avait cédé il y a trois semaines.",
			"Sans date de publication | La Lettre du Fleuve |  | https://fleuve.example/autre |  | \n" +
				"Une entrée dont seule la mise à jour est connue."}},
		{"feed.json", "", []string{
			"La digue tient bon | Carnet du Littoral | Idriss Benali | https://carnet.example/2021/05/04/digue | 2021-05-04 | 2021-05-04T08:00:00+01:00\n" +
				"La digue a tenu pendant la tempête de dimanche, malgré des vagues de six mètres.",
			" | Carnet du Littoral |  | https://carnet.example/2021/05/05/texte | 2021-05-05 | 2021/05/05\n" +
				"Un billet sans titre,\nen deux paragraphes."}},
		{"records.jsonl", "2 of 6 entries cannot be read: line 4: it is no JSON; line 6: it has neither title nor text", []string{
			"Un pont pour Kaédi | La Lettre du Fleuve | Demba Sy | https://fleuve.example/kaedi | 2020-11-02 | 2020-11-02\n" +
				"Le pont de Kaédi sera mis en chantier en janvier.\nIl coûtera vingt millions d’euros.",
			"Un deuxième titre | Le Soleil | Awa Ly, B. Kane |  | 2020-11-03 | 2020-11-03 10:11:12\nLe texte que le gratteur a trouvé.",
			"En HTML |  |  | https://x.example/h | 2020-11-05 | 1604570400\nUn premier paragraphe.\nUn second.",
			"Mojibake |  |  |  |  | \nL’Intérieur a démenti."}},
		{"records.json", "1 of 3 entries cannot be read: entry 3: it has neither title nor text", []string{
			"Premier | Le Relais |  |  | 2024-04-15 | 15/04/2024 à 18h37\nLe premier texte du fichier.",
			"Second | Le Quotidien |  |  | 2021-03-03 | 3 mars 2021\nLe second texte du fichier."}},
		{"page.mht", "", []string{
			"Thiès : la gare rouvre | Le Soleil |  | https://www.lesoleil.sn/2023/06/12/thies-la-gare-rouvre/ | 2023-06-12 | 2023/06/12\n" +
				"menu Accueil\n" +
				"La gare de Thiès a rouvert lundi après dix-huit mois de travaux, qui ont rendu au hall sa verrière d’origine et ajouté deux quais.\n" +
				"Six trains par jour la relient désormais à la capitale ; un septième est promis pour l’automne."}},
		{"front.txt", "", []string{
			"Un titre en TOML | Le Relais | Nadia Fikri | https://relais.example/a | 2025-03-02T10:00:00+01:00 | \nLe texte sous l’en-tête."}},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			pages, err := parseFile(t, tt.file)
			if got := message(err); got != tt.err {
				t.Errorf("error %q, want %q", got, tt.err)
			}
			if len(pages) != len(tt.want) {
				t.Fatalf("%d pages, want %d", len(pages), len(tt.want))
			}
			for i, p := range pages {
				if got := outline(p); got != tt.want[i] {
					t.Errorf("page %d:\n%s\nwant\n%s", i+1, got, tt.want[i])
				}
			}
		})
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// TestByContent holds that the name of a file decides only where its content does not.
func TestByContent(t *testing.T) {
	for _, name := range []string{"feed.rss", "feed.atom", "feed.json", "records.jsonl", "records.json", "page.mht", "front.txt"} {
		raw, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		want, _ := Parse(name, raw)
		for _, other := range []string{"page", "page.txt", "page.html.txt"} {
			got, _ := Parse(other, raw)
			if len(got) != len(want) || outline(got[0]) != outline(want[0]) {
				t.Errorf("%s read as %s differs", name, other)
			}
		}
	}
}

func TestSniff(t *testing.T) {
	tests := []struct {
		name, text string
		want       format
	}{
		{"a", "<!DOCTYPE html><p>x", asHTML},
		{"a.txt", "  <!-- saved from url=(0014)about:internet -->\n<html>", asHTML},
		{"a", "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD'><html>", asHTML},
		{"a", "<div class=x>y</div>", asHTML},
		{"a.txt", "URL: https://x.example\n<html><body>", asHTML},
		{"a", "<?xml version='1.0'?><?xml-stylesheet href='x'?><rss>", asFeed},
		{"a", "<rdf:RDF xmlns=''>", asFeed},
		{"a.xml", "<?xml version='1.0'?><urlset>", asOther},
		{"a.txt", "<< Oui >>, dit-il.", asText},
		{"a.txt", "<3 mars> Texte", asText},
		{"a.txt", "[Tribune] Un titre", asText},
		{"a.txt", "{oups} Un titre", asText},
		{"a.txt", "[ {\"title\": \"x\"}]", asRecords},
		{"a.html", "Du texte sans balises.", asHTML},
		{"a.md", "Du texte", asText},
	}
	for _, tt := range tests {
		if got := sniff(tt.name, tt.text); got != tt.want {
			t.Errorf("sniff(%q, %q) = %d, want %d", tt.name, tt.text, got, tt.want)
		}
	}
}

func TestCutFeed(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("testdata", "feed.rss"))
	if err != nil {
		t.Fatal(err)
	}
	cut := raw[:strings.Index(string(raw), "Seul le résumé")]
	pages, err := Parse("feed.rss", cut)
	if len(pages) != 1 || message(err) != "1 of 2 entries cannot be read: entry 2: the feed breaks off" {
		t.Errorf("%d pages, %v", len(pages), err)
	}
}

func TestLimits(t *testing.T) {
	r := strings.Repeat
	tests := []struct {
		name, file, text string
		pages            int
		err              string
	}{
		{"HTML too deep", "a.html", r("<div>", 100_000) + "x", 0, ErrDeep.Error()},
		{"too many elements", "a.html", r("<p>x", maxElements+1), 0, ErrCrowded.Error()},
		{"feed too deep", "a.rss", "<rss><channel><item>" + r("<a:b>", 100_000), 0, ErrDeep.Error()},
		{"JSON too deep", "a.json", r(`{"a":`, 100_000), 0, "1 of 1 entries cannot be read: line 1: it is no JSON"},
		{"many entries", "a.jsonl", r("{\"title\":\"T\"}\n", maxEntries+5), maxEntries, "1 of 20001 entries cannot be read: line 20001: only the first 20000 are read"},
		{"quotation in quotations", "a.md", r(">", 50_000) + " Un texte.", 1, ""},
		{"emphasis in emphasis", "a.md", r("*a_", 20_000), 1, ""},
		{"feed without entries", "a.rss", "<rss><channel><title>X</title></channel></rss>", 0, ErrNoEntries.Error()},
		{"feed that is none", "a.rss", "<rss><<>>", 0, ""},
		{"sitemap", "a.xml", "<?xml version='1.0'?><urlset><url/></urlset>", 0, ErrFormat.Error()},
		{"JSON without articles", "a.json", "[]", 0, ErrNoArticles.Error()},
		{"archive without a page", "a.mht", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nabc\n--x--\n", 0, ErrNoPage.Error()},
		{"HTML without words", "a.html", "<html><head></head><body><script>1</script></body></html>", 0, ErrEmpty.Error()},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			pages, err := Parse(tt.file, []byte(tt.text))
			if len(pages) != tt.pages || tt.err != "" && message(err) != tt.err {
				t.Errorf("%d pages, %v; want %d, %q", len(pages), err, tt.pages, tt.err)
			}
			if len(pages) == 0 && err == nil {
				t.Error("neither a page nor an error")
			}
		})
	}
	if _, err := Parse("a", make([]byte, MaxBytes+1)); !errors.Is(err, ErrLarge) {
		t.Errorf("too large: %v", err)
	}
}
