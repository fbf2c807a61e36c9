package furniture

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"mareader/data/page"
)

// FuzzSplit holds that nothing is ever lost: every block of a page is in the title, in
// the body or among the removed, and each removed block has a reason with words.
func FuzzSplit(f *testing.F) {
	files, _ := filepath.Glob(filepath.Join("testdata", "*.page"))
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add("a.txt", raw)
	}
	sites, _ := filepath.Glob(filepath.Join("testdata", "web", "*.*"))
	for _, file := range sites {
		raw, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add("a.html", raw)
	}
	f.Add("a.md", []byte("# T\n\n## T\n\nLire aussi : autre\n\nTexte."))
	f.Fuzz(func(t *testing.T, name string, raw []byte) {
		pages, err := page.Parse(name, raw)
		if err != nil {
			return
		}
		for _, p := range pages {
			checkNothingLost(t, p, Split(p))
		}
	})
}

func checkNothingLost(t *testing.T, p page.Page, got Parts) {
	t.Helper()
	var left strings.Builder
	left.WriteString(squeeze(got.Title) + "\n")
	total := 0
	for _, b := range got.Body {
		left.WriteString(squeeze(b.Text) + "\n")
		total += len(squeeze(b.Text))
	}
	for _, r := range got.Removed {
		if french, english := r.Reason.Words(); r.Reason == "" || french == string(r.Reason) || english == "" {
			t.Errorf("%q is removed without a reason: %q", r.Text, r.Reason)
		}
		left.WriteString(squeeze(r.Text) + "\n")
		total += len(squeeze(r.Text))
	}
	all, want := left.String(), 0
	for _, b := range p.Blocks {
		want += len(squeeze(b.Text))
		if !strings.Contains(all, squeeze(b.Text)) {
			t.Errorf("lost: %q", b.Text)
		}
	}
	if p.Title == "" {
		total += len(squeeze(got.Title))
	}
	if total != want && p.Title == "" {
		t.Errorf("%d bytes came out of %d", total, want)
	}
}

// squeeze takes out white space.
func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }
