package furniture

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"mareader/data/page"
)

// Beside each page of testdata/web lies what it must become, in lines of a label, a tab
// and a text: T the title, B a paragraph, H a subheading, L a list item, Q a quotation,
// else the reason why the block is removed; @ asks for a field. Line ends inside a block
// are written " / ".
func TestWebFixtures(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "web", "*.want"))
	if err != nil || len(files) < 18 {
		t.Fatalf("%d answers, %v", len(files), err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".want")
		t.Run(name, func(t *testing.T) {
			p := webPage(t, strings.TrimSuffix(file, ".want"))
			got := Split(p)
			want := readAnswer(t, file)
			if got.Title != want.title {
				t.Errorf("title %q, want %q", got.Title, want.title)
			}
			diff(t, "body", oneLined(labels(got.Body)), want.body)
			diff(t, "removed", oneLined(reasoned(got.Removed)), want.removed)
			diff(t, "fields", fieldsOf(got), []string{want.fields["published"], want.fields["outlet"], want.fields["author"]})
			checkNothingLost(t, p, got)
		})
	}
}

// webPage reads the page with a name, whatever its extension.
func webPage(t testing.TB, stem string) page.Page {
	t.Helper()
	for _, ext := range []string{".html", ".xhtml", ".md"} {
		raw, err := os.ReadFile(stem + ext)
		if err == nil {
			return mustParse(t, stem+ext, raw)
		}
	}
	t.Fatalf("no page beside the answer %s", stem)
	return page.Page{}
}

func readAnswer(t *testing.T, file string) fixture {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	f := fixture{fields: map[string]string{}}
	for line := range strings.Lines(string(raw)) {
		label, text, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		switch {
		case strings.HasPrefix(label, "@ "):
			f.fields[label[2:]] = text
		case label == "T":
			f.title = text
		case len(label) == 1:
			f.body = append(f.body, label+" "+text)
		default:
			f.removed = append(f.removed, label+" "+text)
		}
	}
	return f
}

func oneLined(list []string) []string {
	for i := range list {
		list[i] = strings.ReplaceAll(list[i], "\n", " / ")
	}
	return list
}
