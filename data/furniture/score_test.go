package furniture

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"mareader/data/fold"
	"mareader/data/page"
)

// answer is what is asked of a page in the shared answers.
type answer struct {
	ID        string    `json:"id"`
	Title     *string   `json:"title"`
	Body      string    `json:"body"`
	Samples   []string  `json:"boilerplate_samples"`
	Published *string   `json:"published"`
	Accept    []*string `json:"published_accept"`
}

// figures are the shares of what is right.
type figures struct{ text, furniture, title, published float64 }

// TestSharedPages measures Split on real pages with hand-made answers, where they are.
func TestSharedPages(t *testing.T) {
	for folder, want := range map[string]figures{
		"seeds": {0.985, 1, 1, 1},
		"pages": {0.97, 0.97, 0.9, 0.95},
	} {
		t.Run(folder, func(t *testing.T) {
			dir := filepath.Join("..", "..", "..", "shared", folder)
			raw, err := os.ReadFile(filepath.Join(dir, "cases.json"))
			if err != nil {
				t.Skipf("the shared folder %s is not here", folder)
			}
			var cases []answer
			if err := json.Unmarshal(raw, &cases); err != nil {
				t.Fatal(err)
			}
			got := measureCases(t, dir, cases)
			t.Logf("%s: text %.4f furniture %.3f title %.3f published %.3f", folder, got.text, got.furniture, got.title, got.published)
			if got.text < want.text || got.furniture < want.furniture || got.title < want.title || got.published < want.published {
				t.Errorf("figures %+v, want at least %+v", got, want)
			}
		})
	}
}

func measureCases(t *testing.T, dir string, cases []answer) figures {
	var text, furniture, title, published mean
	for _, c := range cases {
		raw, err := os.ReadFile(filepath.Join(dir, "pages", c.ID+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		got := Split(mustParse(t, c.ID+".txt", raw))
		body := bodyOf(got)
		score := f1(shingles(c.Body, 4), shingles(body, 4))
		text.add(score)
		if score < 0.95 {
			t.Logf("%s: text %.2f", c.ID, score)
		}
		for _, s := range c.Samples {
			kept := strings.Contains(words(body), words(s)) && !strings.Contains(words(c.Body), words(s))
			furniture.addIf(!kept)
			if kept {
				t.Logf("%s: kept %q", c.ID, s)
			}
		}
		if c.Title != nil {
			ok := f1(shingles(*c.Title, 2), shingles(got.Title, 2)) >= 0.8
			title.addIf(ok)
			if !ok {
				t.Logf("%s: title %q, want %q", c.ID, got.Title, *c.Title)
			}
		} else if got.Title != "" {
			t.Logf("%s: invented the title %q", c.ID, got.Title)
		}
		ok := accepted(c, got.Published.Span.ISO())
		published.addIf(ok)
		if !ok {
			t.Logf("%s: published %q by %q", c.ID, got.Published.Span, got.Published.Evidence)
		}
	}
	return figures{text.value(), furniture.value(), title.value(), published.value()}
}

func accepted(c answer, got string) bool {
	accept := c.Accept
	if accept == nil {
		accept = []*string{c.Published}
	}
	return slices.ContainsFunc(accept, func(s *string) bool { return s == nil && got == "" || s != nil && *s == got })
}

type mean struct{ sum, n float64 }

func (m *mean) add(x float64) { m.sum, m.n = m.sum+x, m.n+1 }

func (m *mean) addIf(ok bool) {
	if ok {
		m.sum++
	}
	m.n++
}

func (m *mean) value() float64 {
	if m.n == 0 {
		return 1
	}
	return m.sum / m.n
}

func bodyOf(p Parts) string {
	var paragraphs []string
	for _, b := range p.Body {
		paragraphs = append(paragraphs, b.Text)
	}
	return strings.Join(paragraphs, "\n\n")
}

// words returns the letters and digits of s, folded, with single spaces between words.
func words(s string) string {
	var list []string
	folded := fold.String(s)
	for w := range strings.FieldsFuncSeq(folded, func(r rune) bool { return !('a' <= r && r <= 'z' || '0' <= r && r <= '9') }) {
		list = append(list, w)
	}
	return strings.Join(list, " ")
}

// shingles counts the runs of n words of s.
func shingles(s string, n int) map[string]int {
	w := strings.Fields(words(s))
	out := map[string]int{}
	if len(w) > 0 && len(w) < n {
		out[strings.Join(w, " ")]++
	}
	for i := 0; i+n <= len(w); i++ {
		out[strings.Join(w[i:i+n], " ")]++
	}
	return out
}

func f1(want, got map[string]int) float64 {
	hit, all := 0, 0
	for s, n := range want {
		hit += min(n, got[s])
		all += n
	}
	for _, n := range got {
		all += n
	}
	if all == 0 {
		return 1
	}
	return 2 * float64(hit) / float64(all)
}

func mustParse(t testing.TB, name string, raw []byte) page.Page {
	t.Helper()
	pages, err := page.Parse(name, raw)
	if err != nil {
		t.Fatal(err)
	}
	return pages[0]
}
