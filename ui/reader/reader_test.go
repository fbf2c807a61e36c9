package reader

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/data"
	"mareader/data/people"
	"mareader/ui/lang"
	"mareader/ui/screentest"
	"mareader/ui/theme"
)

// paper is a document of paragraphs; a line that begins with "# ", "> ", "* " or "^ " is a
// subheading, a quotation, a list item or a caption.
func paper(lines ...string) Document {
	d := Document{ID: "a", Title: "Un ministre à Rabat", Date: "lundi 14 avril 2025", Basis: "déduit de « lundi »",
		Inferred: true, Byline: []string{"Le Quotidien", "2 min"},
		People:  []Person{{"Abdelouafi Laftit", "ministre de l’Intérieur"}, {"Bruno Retailleau", ""}},
		Removed: []Removed{{"LE QUOTIDIEN", "nom du journal"}, {"Lire aussi\nAutre chose", "autre article"}, {"Encore une", "autre article"}}}
	kinds := map[string]data.BlockKind{"# ": data.Subheading, "> ": data.Quotation, "* ": data.ListItem, "^ ": data.Caption}
	for i, line := range lines {
		kind := data.Paragraph
		if k, ok := kinds[line[:min(2, len(line))]]; ok {
			kind, line = k, line[2:]
		}
		if i > 0 {
			d.Body += "\n\n"
		}
		start := len(d.Body)
		d.Body += line
		d.Blocks = append(d.Blocks, data.Block{Kind: kind, Start: start, End: len(d.Body)})
	}
	for name, said := range map[string]string{"Abdelouafi Laftit": "Laftit", "Bruno Retailleau": "Retailleau"} {
		for at := 0; ; {
			i := strings.Index(d.Body[at:], said)
			if i < 0 {
				break
			}
			d.Mentions = append(d.Mentions, Mention{people.Range{Start: at + i, End: at + i + len(said)}, name})
			at += i + len(said)
		}
	}
	return d.InOrder()
}

// long is a document of n numbered paragraphs of several lines each.
func long(n int) Document {
	lines := make([]string, n)
	for i := range lines {
		lines[i] = fmt.Sprintf("Paragraphe %d. ", i+1) + strings.Repeat("Le ministre a reçu son homologue. ", 9)
	}
	lines[n/2] += "Ensuite Laftit a parlé à Retailleau de coopération."
	return paper(lines...)
}

func sample(d Document) Model {
	m := New(theme.New(true), lang.French)
	m.SetSize(80, 20)
	m.SetDocument(d)
	return m
}

// press sends keys by name and drops their commands.
var press = screentest.Press[Model]

func shown(m Model) string { return ansi.Strip(m.View()) }

// top is the first line of the text on the screen.
func top(m Model) string {
	for line := range strings.Lines(shown(m)) {
		if strings.TrimSpace(line) != "" {
			return strings.TrimSpace(line)
		}
	}
	return ""
}

func TestHeaderAndBlocks(t *testing.T) {
	m := sample(paper("Premier alinéa.", "# Un intertitre", "> Une citation.", "* un point", "* un autre", "* 3. numéroté", "^ Une photo."))
	m.SetSize(80, 40)
	want := []string{
		"Un ministre à Rabat", "",
		"lundi 14 avril 2025 (déduit de « lundi »)",
		"Le Quotidien · 2 min", "",
		"Abdelouafi Laftit, ministre de l’Intérieur",
		"Bruno Retailleau", "",
		"Premier alinéa.", "",
		"Un intertitre", "",
		"    Une citation.", "",
		"  • un point",
		"  • un autre",
		"  3. numéroté", "",
		"  Une photo.",
	}
	got := strings.Split(shown(m), "\n")
	for i, line := range want {
		if line != "" {
			line = "    " + line
		}
		if plain := strings.ReplaceAll(got[i], "\u00a0", " "); plain != line {
			t.Errorf("line %d: %q, want %q", i, plain, line)
		}
	}
}

func TestResizeKeepsThePlace(t *testing.T) {
	m := sample(long(40))
	for !strings.HasPrefix(top(m), "Paragraphe 17") {
		m = press(m, "j")
		if m.Percent() == 100 {
			t.Fatal("never came to paragraph 17")
		}
	}
	for _, width := range []int{50, 120, 30, 220, 80} {
		m.SetSize(width, 20)
		if !strings.HasPrefix(top(m), "Paragraphe 17") {
			t.Fatalf("width %d: top is %q", width, top(m))
		}
	}
	for _, key := range []string{"+", "+", "-", "-", "-", "="} {
		if m = press(m, key); !strings.HasPrefix(top(m), "Paragraphe 17") {
			t.Fatalf("%s: top is %q", key, top(m))
		}
	}
}

func TestMeasureStaysInBounds(t *testing.T) {
	m := sample(long(3))
	m.SetSize(220, 20)
	for range 30 {
		m = press(m, "+")
	}
	if m.column() != widest {
		t.Errorf("widest %d", m.column())
	}
	for range 30 {
		m = press(m, "-")
	}
	if m.column() != narrowest {
		t.Errorf("narrowest %d", m.column())
	}
	if m = press(m, "="); m.column() != usual {
		t.Errorf("usual %d", m.column())
	}
}

func TestParagraphs(t *testing.T) {
	m := sample(long(40))
	m = press(m, "}", "}", "}", "}", "}")
	if !strings.HasPrefix(top(m), "Paragraphe 1.") {
		t.Fatalf("after the header: %q", top(m))
	}
	if m = press(m, "}", "}", "{"); !strings.HasPrefix(top(m), "Paragraphe 2.") {
		t.Errorf("two on, one back: %q", top(m))
	}
	if m = press(m, "j", "{"); !strings.HasPrefix(top(m), "Paragraphe 2.") {
		t.Errorf("from within a paragraph to its start: %q", top(m))
	}
}

func TestSearch(t *testing.T) {
	m := sample(long(40))
	m = press(m, "/", "c", "o", "o", "p")
	if m.Found() != "1/1" || !strings.Contains(shown(m), "coopération") {
		t.Fatalf("%s:\n%s", m.Found(), shown(m))
	}
	if m = press(m, "esc"); m.Typing() || m.Found() != "" || top(m) != "Un ministre à Rabat" {
		t.Errorf("cancelled: %q at %q", m.Found(), top(m))
	}
	m = press(m, "/", "h", "o", "m", "o", "enter", "n", "n")
	if !strings.HasPrefix(m.Found(), "3/") {
		t.Errorf("third hit: %s", m.Found())
	}
	if m = press(m, "N", "N", "N"); m.Found() != fmt.Sprintf("%d/%d", len(m.find.hits), len(m.find.hits)) {
		t.Errorf("before the first comes %s", m.Found())
	}
	if m = press(m, "esc"); m.Found() != "" {
		t.Errorf("cleared: %s", m.Found())
	}
	if m = press(m, "/", "z", "z", "enter"); m.Found() != "introuvable" {
		t.Errorf("nowhere: %q", m.Found())
	}
}

func TestSearchIgnoresWhatIsNotTheArticle(t *testing.T) {
	m := sample(paper("Rien ici."))
	m = press(m, "/", "q", "u", "o", "t", "i", "d", "i", "e", "n")
	if len(m.find.hits) != 0 {
		t.Errorf("%d hits in the header", len(m.find.hits))
	}
}

func TestTabGoesFromPersonToPerson(t *testing.T) {
	m := sample(long(40))
	m = press(m, "tab")
	if !strings.Contains(shown(m), "Laftit a") {
		t.Fatalf("the mention is not on the screen:\n%s", shown(m))
	}
	if _, cmd := m.Update(screentest.Key("t")); cmd == nil || cmd() != (TimelineMsg{"Abdelouafi Laftit"}) {
		t.Error("t does not ask for the person in focus")
	}
	m = press(m, "tab")
	if _, cmd := m.Update(screentest.Key("t")); cmd() != (TimelineMsg{"Bruno Retailleau"}) {
		t.Error("tab does not go on to the next person")
	}
	m = press(m, "tab")
	if m.focus != 0 {
		t.Errorf("after the last comes %d", m.focus)
	}
	if m = press(m, "shift+tab"); m.focus != 1 {
		t.Errorf("before the first comes %d", m.focus)
	}
}

func TestRemovedAndBack(t *testing.T) {
	m := sample(long(40))
	m = press(m, "j", "j", "j")
	before := top(m)
	m = press(m, "R")
	for _, want := range []string{"Mis de côté", "nom du journal", "LE QUOTIDIEN", "Autre chose"} {
		if !strings.Contains(shown(m), want) {
			t.Errorf("no %q in:\n%s", want, shown(m))
		}
	}
	if n := strings.Count(shown(m), "autre article · 2 blocs"); n != 1 {
		t.Errorf("the reason of two blocks is said %d times", n)
	}
	if _, cmd := m.Update(screentest.Key("t")); cmd != nil {
		t.Errorf("t opens somebody of the hidden article: %v", cmd())
	}
	if m = press(m, "R"); top(m) != before {
		t.Errorf("back at %q, want %q", top(m), before)
	}
}

func TestRemovedBlocksStandUnderTheirReason(t *testing.T) {
	d := paper("Texte.")
	d.Removed = []Removed{{"Menu un", "menu"}, {"Lire aussi\nUn titre", "autre article"}, {"Menu deux", "menu"}}
	m := press(sample(d), "R")
	var got []string
	for line := range strings.Lines(shown(m)) {
		if line = strings.TrimSpace(line); line != "" {
			got = append(got, line)
		}
	}
	want := []string{"Mis de côté, et pourquoi", "menu · 2 blocs", "· Menu un", "· Menu deux", "autre article", "· Lire aussi", "Un titre"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

func TestOnlyEditsSearchAnew(t *testing.T) {
	m := press(sample(long(40)), "/", "h", "o", "m", "o")
	for range 40 {
		m = press(m, "down")
	}
	for _, key := range []string{"left", "f5", "tab"} {
		was := m.scroll.Top
		if m = press(m, key); m.scroll.Top != was || was < 30 {
			t.Errorf("%s: from row %d to %d", key, was, m.scroll.Top)
		}
	}
	was := m.scroll.Top
	if m = press(m, "up"); m.scroll.Top != was-1 || !m.Typing() {
		t.Errorf("up: from row %d to %d", was, m.scroll.Top)
	}
}

func TestAQueryThatAsksNothingIsNone(t *testing.T) {
	for _, text := range []string{" ", "\"", "«"} {
		if m := press(sample(long(4)), "/", text); m.Found() != "" {
			t.Errorf("%q: %s", text, m.Found())
		}
	}
}

func TestRevealBringsTheSentence(t *testing.T) {
	d := long(40)
	m := sample(d)
	at := strings.Index(d.Body, "Ensuite")
	m.Reveal(people.Range{Part: people.Body, Start: at, End: len("Ensuite Laftit a parlé") + at})
	if !strings.Contains(shown(m), "Ensuite") || !strings.Contains(shown(m), "┃ ") {
		t.Fatalf("not marked:\n%s", shown(m))
	}
	if strings.Count(shown(m), "┃") > 2 {
		t.Errorf("more than the sentence is marked:\n%s", shown(m))
	}
	if m = press(m, "esc"); strings.Contains(shown(m), "┃") {
		t.Error("esc leaves the mark")
	}
	m.Reveal(people.Range{Part: people.Removed, Block: 1, Start: 0, End: 4})
	if !strings.Contains(shown(m), "┃ ") || !strings.Contains(shown(m), "Lire aussi") {
		t.Errorf("evidence in what was removed:\n%s", shown(m))
	}
}

func TestPlaceComesBack(t *testing.T) {
	m := sample(long(40))
	m = press(m, " ", "}", "}", "}", "}", "}", "}", "}", "}")
	place, was := m.Place(), top(m)
	m.SetDocument(paper("Autre chose."))
	m.SetDocument(long(40))
	m.SetSize(61, 11)
	m.Return(place)
	m.SetSize(80, 20)
	if top(m) != was {
		t.Errorf("back at %q, want %q", top(m), was)
	}
}

func TestMessages(t *testing.T) {
	m := sample(paper("Rien."))
	for key, want := range map[string]tea.Msg{"J": StepMsg{1}, "K": StepMsg{-1}, "z": ZoomMsg{}, "esc": BackMsg{}} {
		if _, cmd := m.Update(screentest.Key(key)); cmd == nil || cmd() != want {
			t.Errorf("%s: not %#v", key, want)
		}
	}
}

func TestGeometry(t *testing.T) {
	typing := press(sample(long(8)), "/", "m", "i")
	tests := map[string]Model{
		"new": New(theme.New(true), lang.French), "empty": sample(Document{}), "long": sample(long(8)),
		"removed": press(sample(long(8)), "R"), "typing": typing, "words": sample(paper(strings.Repeat("mot", 90), "* x")),
	}
	for name, m := range tests {
		for width := 1; width <= 220; width += 7 {
			for height := 1; height <= 60; height += 5 {
				m.SetSize(width, height)
				m = press(m, "G", "k")
				lines := strings.Split(m.View(), "\n")
				if len(lines) != height {
					t.Fatalf("%s %dx%d: %d lines", name, width, height, len(lines))
				}
				prompt, _ := m.Prompt(width)
				for _, line := range append(lines, prompt) {
					if w := ansi.StringWidth(line); w > width {
						t.Fatalf("%s %dx%d: %d cells: %q", name, width, height, w, ansi.Strip(line))
					}
				}
			}
		}
	}
}

func BenchmarkOpen(b *testing.B) {
	d := long(30)
	m := sample(d)
	for b.Loop() {
		m.SetDocument(d)
	}
}

func BenchmarkView(b *testing.B) {
	m := sample(long(30))
	m.SetSize(200, 50)
	m = press(m, "/", "m", "i", "n", "enter", "G")
	for b.Loop() {
		_ = m.View()
	}
}

func TestAPhraseIsLitAcrossTheEndOfALine(t *testing.T) {
	m := sample(paper("Les deux ministres ont longuement parlé de la lutte contre la drogue et l’État s’en félicite à Rabat, dit-on."))
	m = press(m, strings.Split(`/"lutte contre la drogue et l'etat"`, "")...)
	if m.Found() != "1/1" {
		t.Fatalf("%s:\n%s", m.Found(), shown(m))
	}
	on, off, _ := strings.Cut(m.theme.Current.Render("|"), "|")
	for width := 40; width <= 90; width++ {
		m.SetSize(width, 30)
		var lit []string
		for _, run := range strings.Split(m.View(), on)[1:] {
			run, _, _ = strings.Cut(run, off)
			lit = append(lit, strings.TrimSpace(run))
		}
		if got := strings.Join(lit, " "); got != "lutte contre la drogue et l’État" {
			t.Fatalf("width %d: %q is lit in\n%s", width, got, m.View())
		}
	}
}
