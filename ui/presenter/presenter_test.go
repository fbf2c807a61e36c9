package presenter

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/store"
	"mareader/ui/lang"
	"mareader/ui/list"
)

func read(t *testing.T, path, text string) *data.Article {
	t.Helper()
	articles, err := data.Read(path, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return articles[0]
}

func page(t *testing.T, n int, title, outlet, date, body string) *data.Article {
	t.Helper()
	front := "---\ntitle: \"" + title + "\"\n"
	if outlet != "" {
		front += "outlets:\n  - name: \"" + outlet + "\"\n"
	}
	if date != "" {
		front += "date: " + date + "\n"
	}
	return read(t, fmt.Sprintf("%d.md", n), front+"---\n\n"+body+"\n")
}

func TestOrdersGrowWithTheLibrary(t *testing.T) {
	lib := new(store.Library)
	s := New(lib, lang.French)
	for i, p := range [][2]string{
		{"Le Matin", "2024-04-22"}, {"", "2025-04-14"}, {"Kaweru", ""}, {"Le Matin", "2025-11-26"}, {"Kaweru", "2017-08-29"}, {"", ""}, {"Kaweru", "2020"},
	} {
		lib.Add(store.Batch{Articles: []*data.Article{page(t, i, "Titre", p[0], p[1], "Un texte sans personne.")}})
		s.Refresh()
		if i%2 == 0 {
			s.Order(list.ByDate)
		}
	}
	if got := fmt.Sprint(s.Order(list.ByDate)); got != "[3 1 0 6 4 2 5]" {
		t.Errorf("by date %s", got)
	}
	if got := fmt.Sprint(s.Order(list.ByOutlet)); got != "[6 4 2 3 0 1 5]" {
		t.Errorf("by outlet %s", got)
	}
	if s.Holdings() != "7 articles · 2017–2025" {
		t.Errorf("holdings %q", s.Holdings())
	}
	if n, ok := s.Number(s.Article(4).ID()); n != 4 || !ok {
		t.Errorf("number %d, %v", n, ok)
	}
}

func TestAnOrderNeverChangesUnderItsReader(t *testing.T) {
	lib := new(store.Library)
	s := New(lib, lang.French)
	lib.Add(store.Batch{Articles: []*data.Article{page(t, 0, "A", "", "2020-01-01", "Texte."), page(t, 1, "B", "", "2021-01-01", "Texte.")}})
	s.Refresh()
	before := s.Order(list.ByDate)
	was := slices.Clone(before)
	lib.Add(store.Batch{Articles: []*data.Article{page(t, 2, "C", "", "2022-01-01", "Texte.")}})
	s.Refresh()
	s.Order(list.ByDate)
	if !slices.Equal(before, was) {
		t.Errorf("%v became %v", was, before)
	}
}

func TestRowsShowWhyTheyWereFound(t *testing.T) {
	lib := new(store.Library)
	lib.Add(store.Batch{Articles: []*data.Article{
		page(t, 0, "Retailleau reçu à Rabat", "Le Matin", "2025-04-14", "Il faisait beau. Bruno Retailleau, ministre français de l’Intérieur, a parlé de la drogue."),
		page(t, 1, "Autre chose", "", "", "Rien à voir."),
	}})
	s := New(lib, lang.French)
	tests := []struct {
		query, title, snippet, taken string
	}{
		{"rabat", "Rabat", "", ""},
		{"drogue", "", "drogue", ""},
		{"retlleau", "Retailleau", "Retailleau", "Retailleau"},
		{"drgue", "", "drogue", "drogue"},
		{"drogues", "", "drogue", ""},
	}
	for _, test := range tests {
		find, err := s.Find(test.query)
		if err != nil {
			t.Fatal(err)
		}
		answer := find(context.Background())
		if len(answer.Articles) == 0 || answer.Articles[0] != 0 {
			t.Errorf("%q finds %v", test.query, answer.Articles)
			continue
		}
		row := answer.Row(0)
		if got := lit(row.Title); got != test.title {
			t.Errorf("%q lights %q in the title", test.query, got)
		}
		if got := lit(row.Snippet); got != test.snippet {
			t.Errorf("%q lights %q in the sentence %q", test.query, got, row.Snippet.Text)
		}
		if row.Taken != test.taken {
			t.Errorf("%q is taken for %q", test.query, row.Taken)
		}
	}
}

func lit(l list.Lit) string {
	var parts []string
	for _, s := range l.Spans {
		parts = append(parts, l.Text[s.Start:s.End])
	}
	return strings.Join(parts, " ")
}

func TestUnreadableQuery(t *testing.T) {
	if _, err := New(new(store.Library), lang.French).Find("| rabat"); err == nil {
		t.Error("no error")
	}
}

func TestAQueryThatAsksNothingHasNoSearch(t *testing.T) {
	for _, text := range []string{"", " ", `"`, "l’"} {
		if find, err := New(new(store.Library), lang.French).Find(text); find != nil || err != nil {
			t.Errorf("%q: %v, %v", text, find != nil, err)
		}
	}
}

func TestTwins(t *testing.T) {
	lib := new(store.Library)
	s := New(lib, lang.French)
	text := "Le ministre a reçu lundi à Rabat son homologue, et tous deux ont parlé longuement de la coopération entre leurs services de police."
	articles := []*data.Article{page(t, 0, "A", "Un", "", text), page(t, 1, "B", "", "", "Autre chose."), page(t, 2, "C", "Deux", "", text)}
	lib.Add(store.Batch{Articles: articles})
	s.Refresh()
	if got := s.Folds(false); got != nil {
		t.Errorf("%v before they are known", got.Of(0))
	}
	digest := store.Study(articles)
	lib.Add(store.Batch{Digest: &digest})
	folds := s.Folds(false)
	if got := fmt.Sprint(folds.Of(2), folds.Of(0), folds.Of(1)); got != "[0 2] [0 2] []" {
		t.Error(got)
	}
	if s.Folds(false) != folds {
		t.Error("they are made anew though nothing changed")
	}
	if s.Holdings() != "3 articles" {
		t.Errorf("holdings %q", s.Holdings())
	}
}

func TestTheDayOfAMeetingIsCalledSo(t *testing.T) {
	const body = "Abdelouafi Laftit, ministre marocain de l’Intérieur, a reçu mardi 25 novembre 2025 à Rabat Bruno Retailleau."
	for _, test := range []struct {
		lang      lang.Lang
		date      string
		told, how string
	}{
		{lang.French, "", "rencontre du mardi 25 novembre 2025", "dit dans le texte"},
		{lang.English, "", "meeting of Tuesday 25 November 2025", "stated in the text"},
		{lang.French, "2025-11-26", "mercredi 26 novembre 2025", "publié"},
	} {
		lib := new(store.Library)
		lib.Add(store.Batch{Articles: []*data.Article{page(t, 0, "Laftit à Rabat", "", test.date, body)}})
		d := New(lib, test.lang).Document(0)
		if d.Date != test.told || !strings.HasPrefix(d.Basis, test.how) {
			t.Errorf("%q (%s), want %q (%s)", d.Date, d.Basis, test.told, test.how)
		}
		if test.lang == lang.English && d.Basis != test.how {
			t.Errorf("French words in English: %q", d.Basis)
		}
	}
}

func TestDatesAfterANoun(t *testing.T) {
	for _, test := range []struct {
		day    frdate.Span
		fr, en string
	}{
		{frdate.On(frdate.NewDay(2025, 4, 14)), "du lundi 14 avril 2025", "of Monday 14 April 2025"},
		{frdate.Month(2025, 4), "d’avril 2025", "of April 2025"},
		{frdate.Month(2025, 11), "de novembre 2025", "of November 2025"},
		{frdate.Year(2025), "de 2025", "of 2025"},
		{frdate.NewSpan(frdate.NewDay(2025, 11, 24), frdate.NewDay(2025, 11, 27)), "du 24 au 27 novembre 2025", "from 24 to 27 November 2025"},
		{frdate.NewSpan(frdate.MinDay, frdate.NewDay(2025, 4, 23)), "au plus tard le mercredi 23 avril 2025", "by Wednesday 23 April 2025"},
	} {
		if fr, en := on(test.day, lang.French), on(test.day, lang.English); fr != test.fr || en != test.en {
			t.Errorf("%q, %q, want %q, %q", fr, en, test.fr, test.en)
		}
	}
}

func TestAMendedTextSaysSo(t *testing.T) {
	lib := new(store.Library)
	lib.Add(store.Batch{Articles: []*data.Article{read(t, "a.txt", "Un titre\n\nLe ministre de lâ€™IntÃ©rieur a Ã©tÃ© reÃ§u hier Ã\u00a0 Rabat par son homologue, avec qui il a parlÃ©.\n")}})
	if d := New(lib, lang.French).Document(0); !slices.Contains(d.Byline, "texte réparé : mojibake") {
		t.Errorf("byline %q", d.Byline)
	}
}

func TestTrouble(t *testing.T) {
	lib := new(store.Library)
	s := New(lib, lang.French)
	if long, short := s.Trouble(); long+short != "" {
		t.Errorf("%q, %q without any", long, short)
	}
	lib.Add(store.Batch{Skipped: []store.Skipped{{Path: "a.txt", Err: errors.New("binaire")}}})
	if long, short := s.Trouble(); long != "1 fichier illisible : mareader check" || short != "1 illisible" {
		t.Errorf("%q, %q", long, short)
	}
}

func TestDocument(t *testing.T) {
	lib := new(store.Library)
	lib.Add(store.Batch{Articles: []*data.Article{
		page(t, 0, "Laftit à Rabat", "Le Matin", "2025-04-15", "Abdelouafi Laftit, ministre marocain de l’Intérieur, a reçu mardi 15 avril 2025 à Rabat Bruno Retailleau.\n\n## Suite\n\nM. Laftit a conclu."),
	}})
	d := New(lib, lang.French).Document(0)
	if d.Title != "Laftit à Rabat" || d.Date != "mardi 15 avril 2025" || d.Inferred {
		t.Errorf("title %q, date %q, inferred %v", d.Title, d.Date, d.Inferred)
	}
	if len(d.Blocks) != 3 || len(d.People) != 2 || len(d.Mentions) != 4 {
		t.Errorf("%d blocks, %d people, %d mentions", len(d.Blocks), len(d.People), len(d.Mentions))
	}
	last := d.Mentions[len(d.Mentions)-1]
	if !strings.Contains(d.Body[last.Start:last.End], "Laftit") {
		t.Errorf("the last mention is %q", d.Body[last.Start:last.End])
	}
}

func TestTheFilesOwnDayIsShownAsABound(t *testing.T) {
	saved := frdate.On(frdate.NewDay(2025, 5, 3))
	articles, err := data.Reader{}.Read("a.txt", []byte("Le salon a ouvert ses portes lundi à Meknès devant des visiteurs venus nombreux.\n"), saved)
	if err != nil {
		t.Fatal(err)
	}
	date, basis, how := told(articles[0], lang.French)
	if date != "au plus tard le samedi 3 mai 2025" || basis != frdate.Unknown || how != "date du fichier" {
		t.Errorf("%q, %v, %q", date, basis, how)
	}
}

func TestArticlesOnOneEventAreFolded(t *testing.T) {
	lib := store.ReadAll(store.Open(t.Context(), store.Embedded()))
	s := New(lib, lang.French)
	number := func(name string) int {
		a := lib.Find(name)
		if a == nil {
			t.Fatal(name)
		}
		n, _ := s.Number(a.ID())
		return n
	}
	plain, told := s.Folds(false), s.Folds(true)
	one, other := number("2024-04-22-laftit-darmanin-securite.md"), number("2024-04-22-darmanin-laftit-ballet-ministeriel.md")
	if plain != nil && plain.Of(one) != nil || !slices.Equal(told.Of(one), told.Of(other)) || !slices.Contains(told.Of(one), other) {
		t.Errorf("%v and %v", told.Of(one), told.Of(other))
	}
}
