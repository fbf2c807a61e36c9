package data

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"unicode"

	"mareader/data/frdate"
	"mareader/data/people"
)

// dispatches reads the embedded library.
func dispatches(t testing.TB) []*Article {
	t.Helper()
	files, err := fs.Glob(Dispatches(), "*.md")
	if err != nil {
		t.Fatal(err)
	}
	var all []*Article
	for _, name := range files {
		raw, err := fs.ReadFile(Dispatches(), name)
		if err != nil {
			t.Fatal(err)
		}
		read, err := Read(name, raw)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		all = append(all, read...)
	}
	return all
}

// unlisted are people whom dispatches name and of whom the sources give no office: the
// facts cannot list them.
var unlisted = []string{"Elena Garzón", "Julián Ávila", "Juan Luis Pérez", "Idriss Jouhari", "Mohamed Moufakir", "Mohamed Dkhissi"}

func TestDispatchesHoldWhatTheyShould(t *testing.T) {
	all := dispatches(t)
	if len(all) < 36 {
		t.Errorf("%d dispatches, want at least 36", len(all))
	}
	for _, a := range all {
		words := len(strings.Fields(a.Body()))
		switch {
		case a.Title() == "":
			t.Errorf("%s: no title", a.Path())
		case len(a.Sources()) == 0:
			t.Errorf("%s: no outlet", a.Path())
		case words < 80 || words > 400:
			t.Errorf("%s: %d words, want 80 to 400", a.Path(), words)
		case len(a.Meetings()) == 0:
			t.Errorf("%s: tells of no meeting", a.Path())
		case len(a.Removed()) > 0:
			t.Errorf("%s: put aside %q", a.Path(), a.Removed())
		}
		for _, p := range a.People() {
			if !p.Known && !slices.Contains(unlisted, p.Name) {
				t.Errorf("%s: %s is not in the facts", a.Path(), p.Name)
			}
		}
	}
}

func TestReadCleansWhatAPageSays(t *testing.T) {
	page := "---\ntitle: \"Ti\\x1b[2Jtre\\u202e\"\nsource: \"Le\\u009bMatin\"\n---\n\nUn \x1b]52;c;AAAA\x07 texte &#27;[31m assez long pour en être un, dit M. Laftit.\n"
	articles, err := Read("a\x1b[31m.md", []byte(page))
	if err != nil {
		t.Fatal(err)
	}
	a := articles[0]
	texts := []string{a.Path(), a.Title(), a.Outlet(), a.Author(), a.URL(), a.Body(), a.Published().Evidence}
	for _, r := range a.Removed() {
		texts = append(texts, r.Text)
	}
	for _, p := range a.People() {
		texts = append(texts, p.Name)
	}
	for _, s := range texts {
		if i := strings.IndexFunc(s, forbidden); i >= 0 {
			t.Errorf("%q keeps %U", s, []rune(s[i:])[0])
		}
	}
	if a.Title() == "" || a.Body() == "" {
		t.Errorf("title %q, body %q: something was lost", a.Title(), a.Body())
	}
}

// forbidden are the runes that can drive a terminal or turn its lines round.
func forbidden(r rune) bool {
	return unicode.IsControl(r) && r != '\n' || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || r == 0xFEFF
}

func TestBlocksCoverTheBody(t *testing.T) {
	for _, a := range dispatches(t) {
		end := 0
		for _, b := range a.Blocks() {
			if gap := a.Body()[end:b.Start]; strings.Trim(gap, "\n") != "" || b.Start > 0 && gap != "\n\n" {
				t.Errorf("%s: %q between blocks", a.Path(), gap)
			}
			end = b.End
		}
		if end != len(a.Body()) {
			t.Errorf("%s: body goes on after its blocks", a.Path())
		}
	}
}

func TestEvidenceLiesInTheArticle(t *testing.T) {
	for _, a := range dispatches(t) {
		for _, m := range a.Meetings() {
			for _, r := range slices.Concat(m.Evidence, m.DateEvidence) {
				if r.Part != people.Body || r.Start < 0 || r.End > len(a.Body()) || r.Start >= r.End {
					t.Errorf("%s: evidence %+v", a.Path(), r)
				}
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("a.txt", []byte("Titre\n\nLundi à Rabat, le ministre de l’Intérieur, Abdelouafi Laftit, a rencontré son homologue français."))
	f.Add("a.md", []byte("---\ntitle: x\n---\n# Titre\n\n> « Oui »\n\n- un\n- deux\n"))
	f.Fuzz(func(t *testing.T, name string, raw []byte) {
		articles, err := Read(name, raw)
		if err != nil {
			return
		}
		for _, a := range articles {
			for _, s := range []string{a.Path(), a.Title(), a.Outlet(), a.Author(), a.URL(), a.Body()} {
				if strings.ContainsFunc(s, forbidden) {
					t.Fatalf("%q keeps a control", s)
				}
			}
		}
	})
}

func BenchmarkReadDispatches(b *testing.B) {
	files, _ := fs.Glob(Dispatches(), "*.md")
	var raws [][]byte
	var size int64
	for _, name := range files {
		raw, _ := fs.ReadFile(Dispatches(), name)
		raws, size = append(raws, raw), size+int64(len(raw))
	}
	Facts()
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for i, raw := range raws {
			if _, err := Read(files[i], raw); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkExtract reads people and meetings off the bodies of the dispatches.
func BenchmarkExtract(b *testing.B) {
	files, _ := fs.Glob(Dispatches(), "*.md")
	var articles []*Article
	var size int64
	for _, name := range files {
		raw, _ := fs.ReadFile(Dispatches(), name)
		read, err := Read(name, raw)
		if err != nil {
			b.Fatal(err)
		}
		articles = append(articles, read...)
	}
	for _, a := range articles {
		size += int64(len(a.Body()))
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, a := range articles {
			a.Without(nil, Facts())
		}
	}
}

func TestTheFilesOwnDayIsAnUpperBound(t *testing.T) {
	text := []byte("Bruno Retailleau, ministre français de l’Intérieur, a rencontré lundi à Rabat Abdelouafi Laftit, ministre marocain de l’Intérieur.\n")
	saved := frdate.On(frdate.NewDay(2024, 10, 2))
	articles, err := Reader{}.Read("a.txt", text, saved)
	if err != nil {
		t.Fatal(err)
	}
	a := articles[0]
	if a.Saved() != saved || !a.Published().Date.IsZero() {
		t.Errorf("saved %s, published %s: the file’s day dates nothing", a.Saved(), a.Published().Date)
	}
	days := a.Meetings()[0].Days.Days(10)
	if len(days) != 2 || days[0].String() != "2024-09-23" || days[1].String() != "2024-09-30" {
		t.Errorf("possible days %v: the Mondays in office before the file was saved", days)
	}
}

func TestUndatedPagesGiveTheOfficeOfTheDay(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"of the meeting", "Un accord à Rabat\n\nLe ministre marocain de l’Intérieur, Abdelouafi Laftit, et Gérald Darmanin se sont réunis à Rabat le 22 avril 2024, dans la matinée, pour signer un accord.", "ministre de l'Intérieur"},
		{"of the counterpart", "Un accord à Rabat\n\nLe ministre marocain de l’Intérieur, Abdelouafi Laftit, a reçu lundi son homologue français, Gérald Darmanin, pour signer un accord entre les deux pays.", "ministre de l'Intérieur"},
		{"not known", "Un accord à Rabat\n\nLe ministre marocain de l’Intérieur, Abdelouafi Laftit, a parlé lundi à Gérald Darmanin d’un accord que les deux pays préparent.", ""},
	} {
		articles, err := Reader{}.Read("page.txt", []byte(c.text), frdate.Span{})
		if err != nil {
			t.Fatal(err)
		}
		named := articles[0].People()
		i := slices.IndexFunc(named, func(p people.Person) bool { return p.Name == "Gérald Darmanin" })
		if i < 0 || named[i].Office != c.want {
			t.Errorf("%s: %+v, want the office %q", c.name, named, c.want)
		}
	}
}
