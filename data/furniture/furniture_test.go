package furniture

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"mareader/data/page"
)

// A file of testdata is a page with its answers: every line of the page after a tab, and
// before it what it must become: T the title, B a paragraph, H a subheading, L a list
// item, Q a quotation, + the continuation of the line above, else the reason why it is
// removed ("fontsize" for font-size). Lines that begin with @ ask for a field, with # say
// what the page is.
type fixture struct {
	page, title   string
	fields        map[string]string
	body, removed []string
}

func readFixture(t *testing.T, file string) fixture {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	f := fixture{fields: map[string]string{}}
	var lines []string
	for line := range strings.Lines(string(raw)) {
		label, text, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		switch {
		case strings.HasPrefix(label, "#"):
			continue
		case strings.HasPrefix(label, "@ "):
			f.fields[label[2:]] = text
			continue
		case label == "T":
			f.title = text
		case label == "+":
			if len(f.body) == 0 {
				f.title += " " + text
				break
			}
			last := &f.body[len(f.body)-1]
			*last += " " + text
		case len(label) == 1:
			f.body = append(f.body, label+" "+text)
		case label != "":
			f.removed = append(f.removed, strings.Replace(label, "fontsize", "font-size", 1)+" "+text)
		}
		lines = append(lines, text)
	}
	f.page = strings.Join(lines, "\n")
	return f
}

func TestFixtures(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.page"))
	if err != nil || len(files) < 12 {
		t.Fatalf("%d fixtures, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".page"), func(t *testing.T) {
			f := readFixture(t, file)
			got := Split(mustParse(t, "page.txt", []byte(f.page)))
			if got.Title != f.title {
				t.Errorf("title %q, want %q", got.Title, f.title)
			}
			diff(t, "body", labels(got.Body), f.body)
			diff(t, "removed", reasoned(got.Removed), f.removed)
			diff(t, "fields", fieldsOf(got), []string{f.fields["published"], f.fields["outlet"], f.fields["author"]})
		})
	}
}

// labels writes body blocks as fixtures do.
func labels(body []Block) []string {
	var out []string
	for _, b := range body {
		out = append(out, map[page.Kind]string{page.Paragraph: "B", page.Subheading: "H", page.ListItem: "L", page.Quotation: "Q"}[b.Kind]+" "+b.Text)
	}
	return out
}

func reasoned(removed []Removed) []string {
	var out []string
	for _, r := range removed {
		out = append(out, fmt.Sprintf("%s %s", r.Reason, r.Text))
	}
	return out
}

func fieldsOf(p Parts) []string {
	return []string{p.Published.Span.ISO(), p.Outlet, p.Author}
}

func diff(t *testing.T, what string, got, want []string) {
	t.Helper()
	if slices.Equal(got, want) {
		return
	}
	for _, g := range got {
		if !slices.Contains(want, g) {
			t.Errorf("%s: unexpected %q", what, g)
		}
	}
	for _, w := range want {
		if !slices.Contains(got, w) {
			t.Errorf("%s: missing %q", what, w)
		}
	}
	if !t.Failed() {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

// TestMarkupKeepsAll holds that the dispatches of the embedded library, which have no
// furniture, lose nothing.
func TestMarkupKeepsAll(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "articles", "*.md"))
	if err != nil || len(files) == 0 {
		t.Skip("the embedded library ../articles is empty")
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		got := Split(mustParse(t, file, raw))
		if got.Title == "" || got.Outlet == "" || len(got.Body) == 0 || len(got.Removed) > 0 {
			t.Errorf("%s: title %q, outlet %q, %d blocks, removed %v", filepath.Base(file), got.Title, got.Outlet, len(got.Body), got.Removed)
		}
	}
}

func TestMetadataGoesFirst(t *testing.T) {
	raw := []byte("---\ntitle: Un titre\ndate: 2025-03\noutlet: La Gazette\nauthor: Nadia Fikri\n---\n## Un titre\n\nLe texte de la dépêche tient en une phrase.\n\nLire aussi : un autre titre\n")
	got := Split(mustParse(t, "a.md", raw))
	if got.Title != "Un titre" || got.Outlet != "La Gazette" || got.Author != "Nadia Fikri" {
		t.Errorf("title %q, outlet %q, author %q", got.Title, got.Outlet, got.Author)
	}
	if p := got.Published; p.Span.ISO() != "2025-03" || p.Basis.String() != "stated" || p.Evidence != "2025-03" {
		t.Errorf("published %v", p)
	}
	diff(t, "body", labels(got.Body), []string{"B Le texte de la dépêche tient en une phrase."})
	diff(t, "removed", reasoned(got.Removed), []string{"repeated Un titre", "related Lire aussi : un autre titre"})
}

// TestBriefEntries holds that the text of an entry is kept however short it is, but for
// what is plainly furniture.
func TestBriefEntries(t *testing.T) {
	for name, raw := range map[string]string{
		"a.jsonl": `{"title":"Un séisme ressenti à Fès","text":"Aucun dégât signalé.\nLire aussi : un autre titre"}`,
		"a.rss":   "<rss><channel><item><title>Un séisme ressenti à Fès</title><description>&lt;p&gt;Aucun dégât signalé.&lt;/p&gt;&lt;p&gt;Lire aussi : un autre titre&lt;/p&gt;</description></item></channel></rss>",
	} {
		got := Split(mustParse(t, name, []byte(raw)))
		diff(t, name, labels(got.Body), []string{"B Aucun dégât signalé."})
		diff(t, name, reasoned(got.Removed), []string{"related Lire aussi : un autre titre"})
	}
}

func TestTitles(t *testing.T) {
	const body = "\nLe conseil municipal a adopté jeudi le budget de la ville pour l’année prochaine.\nIl a voté aussi la hausse des tarifs de l’eau, malgré l’opposition de deux élus.\n"
	for _, c := range []struct{ name, page, title string }{
		{"added by whom, and when", "Société\nTrottinettes : ce qui change bientôt\nAjouté par la rédaction il y a 3 jours" + body, "Trottinettes : ce qui change bientôt"},
		{"the town of the agency under it", "Une ville adopte son budget sans surprise\nAPA-Nantes (France)\n03/03/2024  12h45" + body, "Une ville adopte son budget sans surprise"},
		{"the picture's legend under it", "Une ville adopte son budget\nLe conseil et le maire, jeudi à Nantes. (Y. Petit/La Gazette)\nPar Anne Petit\nLe 3 mars 2024 à 10h15" + body, "Une ville adopte son budget"},
		{"the day of issue above it", "Maroc-Actu | samedi 2 mars 2024\nL’agenda : Sommet, foire et stage" + body, "L’agenda : Sommet, foire et stage"},
	} {
		if got := Split(mustParse(t, "a.txt", []byte(c.page))).Title; got != c.title {
			t.Errorf("%s: title %q, want %q", c.name, got, c.title)
		}
	}
}

func TestAuthors(t *testing.T) {
	const body = "\nLe conseil municipal a adopté jeudi le budget de la ville pour l’année prochaine.\nIl a voté aussi la hausse des tarifs de l’eau, malgré l’opposition de deux élus.\n"
	for _, c := range []struct{ name, head, author string }{
		{"on two lines", "Par\nAnne Petit", "Anne Petit"},
		{"on one", "Par Anne Petit", "Anne Petit"},
		{"beside the date", "Anne Petit\n3 mars 2024", "Anne Petit"},
		{"none", "Par\n3 mars 2024", ""},
	} {
		if got := Split(mustParse(t, "a.txt", []byte("Une ville adopte son budget\n"+c.head+body))).Author; got != c.author {
			t.Errorf("%s: author %q, want %q", c.name, got, c.author)
		}
	}
}

func TestPublished(t *testing.T) {
	const body = "\nLe conseil municipal a adopté jeudi le budget de la ville pour l’année prochaine.\nIl a voté aussi la hausse des tarifs de l’eau, malgré l’opposition de deux élus.\n"
	tests := []struct{ name, page, day, evidence string }{
		{"two lines", "26 Novembre 2025\nÀ 09:15" + body, "2025-11-26", "26 Novembre 2025 À 09:15"},
		{"date, time, section, author", "30 octobre 2024 - 23h00 - Maroc - Ecrit par : S.A" + body, "2024-10-30", "30 octobre 2024 - 23h00"},
		{"first date, not the change", "Le 15 avril 2024 à 18h37\n\nModifié 16 avril 2024 à 18h51" + body, "2024-04-15", "15 avril 2024 à 18h37"},
		{"only a change", "Mis à jour le 16 avril 2024 à 18h51" + body, "", ""},
		{"change on the same line", "19.11.2020 à 11 H 18 • Mis à jour le 20.11.2020 à 11 H 19" + body, "2020-11-19", "19.11.2020 à 11 H 18"},
		{"commas", "jeudi, 17 janvier, 2019 à 15:57" + body, "2019-01-17", "jeudi, 17 janvier, 2019 à 15:57"},
		{"edition", "Edition N° 5737 Le 06/04/2020" + body, "2020-04-06", "06/04/2020"},
		{"spaced figures", "Publié dans La Gazette le 06 - 04 - 2020" + body, "2020-04-06", "06/04/2020"},
		{"agency at the end", body + "MAP 26/03/2022", "2022-03-26", "26/03/2022"},
		{"reading time after it", "Publié le 3 mars 2024  Lecture : 3 minutes." + body, "2024-03-03", "3 mars 2024"},
		{"the paper before it", "Le budget de la ville est adopté\nFraternité Matin, 3 mars 2024 - Mis à jour le 4 mars 2024" + body, "2024-03-03", "3 mars 2024"},
		{"a ticker between date and title", "03-03-2024\n10:30 - Le vent se lève\nLe budget de la ville est adopté" + body, "2024-03-03", "03-03-2024"},
		{"the agency's dateline", "Nantes, 3 mars 2024 (AFP) - Le conseil municipal a adopté jeudi le budget de la ville pour l’année prochaine, a-t-on appris.\nIl a voté aussi la hausse des tarifs de l’eau, malgré l’opposition de deux élus.\n", "2024-03-03", "3 mars 2024"},
		{"the day's date above the menu", "vendredi, juillet 11, 2025\nConnexion\nAccueil\nContact" + body, "", ""},
		{"ticker", "- 10:15Le 3 mars 2024, un autre sujet" + body, "", ""},
		{"caption", "Le maire et le préfet à Nantes, le 3 mars 2024." + body, "", ""},
		{"teaser below", body + "Sport - Le club de la ville gagne encore.\nAmal Zine - 12 mai 2025", "", ""},
		{"post", body + "— Mairie (@mairie) October 11, 2018" + body, "", ""},
		{"copyright", body + "© 2024 La Gazette. Tous droits réservés. 12/03/2024", "", ""},
		{"in the text", "Le 3 mars 2024, la ville avait déjà voté ce budget contre l’avis du préfet." + body, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Split(mustParse(t, "a.txt", []byte(tt.page))).Published
			if got.Span.ISO() != tt.day || got.Evidence != tt.evidence {
				t.Errorf("published %q by %q, want %q by %q", got.Span.ISO(), got.Evidence, tt.day, tt.evidence)
			}
		})
	}
}
