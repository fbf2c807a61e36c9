package list

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"mareader/store/marks"
	"mareader/store/match"
	"mareader/ui/screentest"
)

func TestTwinsAreFolded(t *testing.T) {
	m, s := sample("rabat", "paris un", "paris deux", "rome", "paris trois")
	s.twins = [][]int{{2, 1, 4}}
	m.Refresh()
	for _, step := range []struct{ key, want string }{
		{"", "[3 2 0]"},
		{"d", "[3 2 0]"}, // nothing to unfold there
		{"j", "[3 2 0]"},
		{"d", "[3 2 1 4 0]"},
		{"j", "[3 2 1 4 0]"},
		{"d", "[3 2 0]"}, // from a twin back to the one that stands for it
	} {
		if step.key != "" {
			m = press(m, step.key)
		}
		if got := fmt.Sprint(m.shown); got != step.want {
			t.Errorf("%q: rows %s, want %s", step.key, got, step.want)
		}
	}
	if got := current(t, m, s); got != "paris deux" {
		t.Errorf("cursor on %q", got)
	}
	if view := ansi.Strip(m.View()); strings.Count(view, "+2 reprises") != 1 {
		t.Errorf("not marked:\n%s", view)
	}
	if view := ansi.Strip(press(m, "d").View()); !strings.Contains(view, "↳ paris un") {
		t.Errorf("twins do not hang from theirs:\n%s", view)
	}
}

func TestAHitOnATwinShowsTheOneThatStandsForIt(t *testing.T) {
	m, s := sample("rabat", "paris un", "paris deux", "rome", "paris trois")
	s.twins = [][]int{{2, 1, 4}}
	m = press(m, "/", "t", "r", "o", "i")
	if view := ansi.Strip(m.View()); fmt.Sprint(m.shown) != "[2]" || !strings.Contains(view, "le mot troi") {
		t.Errorf("rows %v:\n%s", m.shown, view)
	}
	m = press(m, "backspace", "backspace", "backspace", "backspace", "p", "enter")
	if line, _ := m.Prompt(60); !strings.Contains(line, "3 sur 5") || fmt.Sprint(m.shown) != "[2]" {
		t.Errorf("rows %v, prompt %q", m.shown, ansi.Strip(line))
	}
	if m = press(m, "s"); fmt.Sprint(m.shown) != "[2]" {
		t.Errorf("by date: rows %v", m.shown)
	}
	m = press(m, "esc")
	if m.Select(4); current(t, m, s) != "paris trois" {
		t.Errorf("a folded article selects %q", current(t, m, s))
	}
}

func TestPeopleGiveWayToTheOutlet(t *testing.T) {
	row := Row{Title: Lit{Text: "x"}, Date: "14 avr. 2025", Outlet: "Le Quotidien", Minutes: 2}
	for _, people := range [][]string{nil, {"Laftit"}, {"Laftit", "Retailleau", "Grande-Marlaska", "Darmanin"}} {
		row.People = people
		for width := 10; width < 120; width++ {
			m, _ := sample()
			m.SetSize(width, 20)
			line := ansi.Strip(m.meta(row, width-3))
			has := strings.Contains(line, "Le Quotidien")
			if people != nil && has != (width >= roomy) {
				t.Fatalf("width %d, %d people: %q", width, len(people), line)
			}
			if len(people) > 1 && width >= 60 && !strings.Contains(line, "Laftit") {
				t.Fatalf("width %d: %q", width, line)
			}
		}
	}
}

func TestTitlesAreSet(t *testing.T) {
	m, _ := sample()
	l := Lit{Text: "Partenariat sécuritaire: le \"modèle\" du Maroc!"}
	at := strings.Index(l.Text, "le ")
	l.Spans = []match.Span{{Start: at, End: at + 2}, {Start: strings.Index(l.Text, "Maroc"), End: len(l.Text) - 1}}
	want := "Partenariat sécuritaire\u00a0: le \"modèle\" du Maroc\u202f!"
	line := m.lit(l, m.theme.Text, 60)
	if got := ansi.Strip(line); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for _, lit := range []string{"le", "Maroc"} {
		if !strings.Contains(line, m.theme.Match.Render(lit)) {
			t.Errorf("%q is not lit in %q", lit, line)
		}
	}
	for width := range 60 {
		if w := ansi.StringWidth(m.lit(l, m.theme.Text, width)); w > width {
			t.Fatalf("%d cells in %d", w, width)
		}
	}
}

func TestALongQuestionIsCutInsideItsMarks(t *testing.T) {
	m, _ := sample("un")
	m = press(m, append([]string{"/"}, strings.Split(strings.Repeat("abc", 40), "")...)...)
	m.SetSize(50, 20)
	if line := ansi.Strip(strings.Split(m.View(), "\n")[1]); !strings.HasSuffix(line, "… ».") || ansi.StringWidth(line) > 50 {
		t.Errorf("%q", line)
	}
}

func TestEmptyStates(t *testing.T) {
	m, _ := sample("un")
	m = press(m, "/", "x", "y", "z")
	if view := ansi.Strip(m.View()); !strings.Contains(view, "Aucun article ne contient « xyz ».") {
		t.Errorf("view:\n%s", view)
	}
	m, _ = sample()
	if view := ansi.Strip(m.View()); !strings.Contains(view, "Aucun article.") {
		t.Errorf("view:\n%s", view)
	}
}

func TestSnippetShowsTheMatch(t *testing.T) {
	m, _ := sample("rabat")
	m = press(m, "/", "r", "a", "b", "a", "t")
	if view := ansi.Strip(m.View()); !strings.Contains(view, "…") || !strings.Contains(view, "le mot rabat") {
		t.Errorf("view:\n%s", view)
	}
}

func TestGeometry(t *testing.T) {
	empty, _ := sample()
	few, _ := sample("un", "Le ministre de l’Intérieur reçoit « son homologue »", strings.Repeat("très long ", 40))
	hits := press(few, "/", "o")
	for name, m := range map[string]Model{"empty": empty, "few": few, "hits": hits} {
		for width := 1; width <= 220; width += 7 {
			for height := 1; height <= 60; height += 3 {
				m.SetSize(width, height)
				screentest.Fills(t, name, m.View(), width, height)
				if line, _ := m.Prompt(width); ansi.StringWidth(line) > width {
					t.Fatalf("%s %d: prompt of %d cells", name, width, ansi.StringWidth(line))
				}
			}
		}
	}
}

func BenchmarkView(b *testing.B) {
	m, _ := many()
	m.SetSize(200, 50)
	m = press(m, "/", "1")
	m.settle(foundMsg{query: "1", answer: Answer{Articles: m.shown}})
	for b.Loop() {
		_ = m.View()
	}
}

func TestMarksStandBeforeTheMinutes(t *testing.T) {
	m, _ := sample("rabat")
	m.SetSize(40, 10)
	for _, c := range []struct {
		mark marks.Mark
		want string
	}{
		{marks.Mark{}, " 2 min"},
		{marks.Mark{Starred: true}, " ★ 2 min"},
		{marks.Mark{Read: true, Note: "à recouper"}, " ✎ ✓ 2 min"},
		{marks.Mark{Starred: true, Read: true, Note: "à recouper"}, " ★ ✎ ✓ 2 min"},
	} {
		lines := m.lines(Row{Title: Lit{Text: "Titre"}, Minutes: 2, Mark: c.mark}, false, 2)
		if got := ansi.Strip(lines[1]); !strings.HasSuffix(got, c.want) || ansi.StringWidth(got) > 40 {
			t.Errorf("%+v: %q, want %q at the end", c.mark, got, c.want)
		}
	}
}

func TestHitsAreFoldedByEvent(t *testing.T) {
	m, s := sample("rabat", "paris un", "paris deux", "rome", "paris trois")
	s.twins, s.events = [][]int{{2, 1}}, [][]int{{4, 2, 1}, {3, 0}}
	m.Refresh()
	for _, step := range []struct{ keys, want string }{
		{"", "[4 3 2 0]"},
		{"e", "[4 3]"},
		{"d", "[4 2 1 3]"},
		{"e", "[4 3 2 0]"},
		{"/paris", "[2 4]"},
	} {
		m = press(m, strings.Split(step.keys, "")...)
		if got := fmt.Sprint(m.shown); got != step.want {
			t.Errorf("%q: rows %s, want %s", step.keys, got, step.want)
		}
	}
	m = press(m, "enter", "e")
	if view := ansi.Strip(m.View()); fmt.Sprint(m.shown) != "[4]" || !strings.Contains(view, "+2 articles") {
		t.Errorf("rows %v:\n%s", m.shown, view)
	}
}
