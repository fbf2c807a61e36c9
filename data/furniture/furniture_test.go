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
