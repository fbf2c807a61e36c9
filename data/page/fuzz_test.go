package page

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"mareader/data/clean"
)

// FuzzParse seeds each format; the names are fuzzed too, but the content decides.
func FuzzParse(f *testing.F) {
	f.Add("a.md", []byte("---\ntitle: x\n---\n# y\n\n- *z*"))
	f.Add("a.md", []byte("---\na: &a [*a]\n---\n> x\n\n`y`"))
	f.Add("a.md", []byte("+++\ntitle = 'x'\n+++\ny"))
	f.Add("a.txt", []byte("Un\n\nDeux\x1b]0;x\a lâ€™Ã©"))
	f.Add("a.html", []byte("<title>x - y</title><h1>x</h1><div class=share>z</div><p>Un mot.<br><br>Deux.&#27;<ul><li>q"))
	f.Add("a.html", []byte("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":[[[]]]}]}</script><time pubdate>6 mai 2018"))
	f.Add("a", []byte("\xff\xfe<\x00p\x00>\x00x\x00"))
	for _, name := range []string{"feed.rss", "feed.atom", "feed.json", "records.jsonl", "records.json", "page.mht"} {
		raw, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(name, raw)
	}
	f.Fuzz(func(t *testing.T, name string, raw []byte) {
		pages, err := Parse(name, raw)
		if err == nil && len(pages) == 0 {
			t.Fatal("neither a page nor an error")
		}
		for _, p := range pages {
			checkClean(t, p)
		}
	})
}

// checkClean holds that every string of a page is clean and no block blank.
func checkClean(t *testing.T, p Page) {
	t.Helper()
	for _, s := range []string{p.Title, p.Outlet, p.Author, p.URL, p.Published, p.Evidence} {
		if clean.Line(s) != s {
			t.Errorf("%q is not clean", s)
		}
	}
	for _, b := range p.Blocks {
		if strings.TrimSpace(b.Text) == "" || clean.Text(b.Text) != b.Text || !utf8.ValidString(b.Text) {
			t.Errorf("block %q is blank or not clean", b.Text)
		}
		if strings.Contains(b.Text, "\n") && b.Kind != Quotation && b.Kind != ListItem {
			t.Errorf("block %q of kind %d has line ends", b.Text, b.Kind)
		}
	}
}

// FuzzProse holds that text without signs has the paragraphs that Markdown finds in it.
func FuzzProse(f *testing.F) {
	f.Add("Un mot.\nDeux.\n\n\n« Trois » 4\n(cinq) - 6\n'sept' : # 8 !\n\"neuf\"\n")
	f.Add("a\n\u00a0\nb = c\n\nd > e | f ~ g ] h")
	f.Fuzz(func(t *testing.T, source string) {
		if source = clean.Text(source); !isProse(source) {
			return
		}
		var got, want Page
		got.addProse(source)
		want.addMarkdown(source)
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%q: %+v, Markdown has %+v", source, got.Blocks, want.Blocks)
		}
	})
}

// FuzzHTML holds besides that nothing of a page is lost: what its elements say comes out
// as title or blocks.
func FuzzHTML(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("..", "furniture", "testdata", "web", "*html"))
	if err != nil || len(files) == 0 {
		f.Fatal("no pages of sites", err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(raw))
	}
	f.Fuzz(func(t *testing.T, source string) {
		p, err := parseHTML(source)
		if err != nil {
			return
		}
		checkClean(t, p)
		root, err := parseTree(source)
		if err != nil {
			t.Fatal(err)
		}
		var said, kept []string
		for _, piece := range piecesOf(root).pieces {
			said = append(said, piece.words(everything))
		}
		for _, b := range p.Blocks {
			kept = append(kept, b.Text)
		}
		all, rest := letters(said...), letters(kept...)
		for _, title := range said {
			if rest >= all { // more where metadata hold the text
				return
			}
			all = letters(said...) - letters(title)
		}
		if rest < all {
			t.Errorf("%d letters in, %d out", letters(said...), rest)
		}
	})
}

// letters counts what is no white space.
func letters(texts ...string) int {
	n := 0
	for _, s := range texts {
		for w := range strings.FieldsSeq(s) {
			n += len(w)
		}
	}
	return n
}

func FuzzFeed(f *testing.F) {
	for _, name := range []string{"feed.rss", "feed.atom"} {
		raw, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(raw))
	}
	f.Fuzz(func(t *testing.T, source string) { checkAll(t)(parseFeed(source)) })
}

func FuzzRecords(f *testing.F) {
	for _, name := range []string{"feed.json", "records.json", "records.jsonl"} {
		raw, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(raw))
	}
	f.Fuzz(func(t *testing.T, source string) { checkAll(t)(parseRecords(source)) })
}

func FuzzMHTML(f *testing.F) {
	raw, err := os.ReadFile(filepath.Join("testdata", "page.mht"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Fuzz(func(t *testing.T, raw []byte) { checkAll(t)(only(parseMHTML(raw))) })
}

func checkAll(t *testing.T) func([]Page, error) {
	return func(pages []Page, err error) {
		t.Helper()
		if len(pages) == 0 && err == nil {
			t.Error("neither a page nor an error")
		}
		for _, p := range pages {
			checkClean(t, p)
		}
	}
}

// FuzzDecode holds that decoding gives valid text or says why not, and that text already
// mended is left alone.
func FuzzDecode(f *testing.F) {
	f.Add([]byte("lâ€™IntÃ©rieur est dÃ©jÃ  lÃ "))
	f.Add([]byte("L\x92\xe9tat"))
	f.Add([]byte("\xfe\xff\x00a"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		text, repaired, err := decode(raw, "")
		if err != nil {
			return
		}
		if repaired != "utf-8" && repaired != "mojibake" && !utf8.ValidString(text) {
			t.Errorf("%q is not valid", text)
		}
	})
}
