package list

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/store/search"
	"mareader/ui/lang"
	"mareader/ui/theme"
)

// titles is a shelf of titles, the latest first; a query is a word of them, "?" cannot be
// read.
type titles struct {
	all   []string
	twins [][]int
	finds int
	rows  int
	last  context.Context // of the latest search
}

func (s *titles) Twins(article int) []int {
	for _, group := range s.twins {
		if slices.Contains(group, article) {
			return group
		}
	}
	return nil
}

func (s *titles) Len() int { return len(s.all) }

func (s *titles) Row(article int, query string, near bool) Row {
	title := s.all[article]
	s.rows++
	row := Row{Title: Lit{Text: title}, Date: "14 avr. 2025", Inferred: article%2 == 1, Outlet: "Le Quotidien",
		People: []string{"Laftit", "Retailleau"}, Minutes: 2}
	if at := strings.Index(title, query); query != "" && at >= 0 {
		row.Title.Spans = []search.Span{{Start: at, End: at + len(query)}}
		text := "Une phrase assez longue pour ne pas tenir sur une ligne de la liste, où se lit enfin le mot " + query + " et la suite."
		row.Snippet = Lit{Text: text, Spans: []search.Span{{Start: strings.Index(text, query), End: strings.Index(text, query) + len(query)}}}
	}
	if near {
		row.Typed, row.Taken = query, title
	}
	return row
}

func (s *titles) Order(o Order) []int {
	order := make([]int, len(s.all))
	for i := range order {
		order[i] = len(s.all) - 1 - i
		if o == ByOutlet {
			order[i] = i
		}
	}
	return order
}

func (s *titles) Find(query string) (Search, error) {
	if strings.Contains(query, "?") {
		return nil, errors.New("« ? » n’est pas un mot.")
	}
	if strings.Trim(query, ` "`) == "" {
		return nil, nil
	}
	all := s.all
	return func(ctx context.Context) Answer {
		s.finds++
		s.last = ctx
		var hits []int
		for i, title := range all {
			if strings.Contains(title, query) {
				hits = append(hits, i)
			}
		}
		return Answer{hits, len(hits)}
	}, nil
}

func sample(all ...string) (Model, *titles) {
	shelf := &titles{all: all}
	m := New(theme.New(true), lang.French, shelf)
	m.SetSize(60, 20)
	return m, shelf
}

// press sends keys by name, or as text, and drops their commands.
func press(m Model, keys ...string) Model {
	for _, k := range keys {
		m, _ = m.Update(stroke(k))
	}
	return m
}

func stroke(k string) tea.KeyPressMsg {
	switch k {
	case "enter":
		return tea.KeyPressMsg{Code: tea.KeyEnter}
	case "esc":
		return tea.KeyPressMsg{Code: tea.KeyEscape}
	case "tab":
		return tea.KeyPressMsg{Code: tea.KeyTab}
	case "down":
		return tea.KeyPressMsg{Code: tea.KeyDown}
	case "backspace":
		return tea.KeyPressMsg{Code: tea.KeyBackspace}
	}
	r := []rune(k)[0]
	return tea.KeyPressMsg{Code: r, Text: k}
}

func current(t *testing.T, m Model, s *titles) string {
	t.Helper()
	article, ok := m.Current()
	if !ok {
		return ""
	}
	return s.all[article]
}

func TestTypingFilters(t *testing.T) {
	m, s := sample("rabat", "paris", "rabat encore")
	m = press(m, "/", "r", "a")
	if !m.Typing() || m.result.query != "ra" || len(m.shown) != 2 {
		t.Fatalf("typing %v, query %q, %d rows", m.Typing(), m.result.query, len(m.shown))
	}
	if got := current(t, m, s); got != "rabat" {
		t.Errorf("cursor on %q, want the best hit", got)
	}
	m = press(m, "enter")
	if m.Typing() || m.result.query != "ra" {
		t.Errorf("enter: typing %v, query %q", m.Typing(), m.result.query)
	}
	if line, _ := m.Prompt(60); !strings.Contains(ansi.Strip(line), "2 sur 3") {
		t.Errorf("prompt %q", ansi.Strip(line))
	}
}

func TestEscapeCancelsThenClearsThenLeaves(t *testing.T) {
	m, _ := sample("rabat", "paris")
	m = press(m, "/", "r", "esc")
	if m.Typing() || m.result.query != "r" {
		t.Fatalf("first: typing %v, query %q", m.Typing(), m.result.query)
	}
	m = press(m, "esc")
	if m.result.query != "" || len(m.shown) != 2 {
		t.Fatalf("second: query %q, %d rows", m.result.query, len(m.shown))
	}
	_, cmd := m.Update(stroke("esc"))
	if cmd == nil {
		t.Fatal("third: no message")
	}
	if _, ok := cmd().(BackMsg); !ok {
		t.Errorf("third: %T", cmd())
	}
}

func TestClearingKeepsTheArticle(t *testing.T) {
	m, s := sample("rabat un", "paris", "rabat deux", "rome")
	m = press(m, "/", "r", "a", "enter", "j", "esc")
	if got := current(t, m, s); got != "rabat deux" {
		t.Errorf("cursor on %q", got)
	}
}

func TestClearingGoesBackToTheArticleHeld(t *testing.T) {
	for _, test := range []struct {
		keys []string
		want string
	}{
		{[]string{"j", "j", "/", "q", "q", "esc", "esc"}, "rabat un"},
		{[]string{"j", "j", "/", "r", "o", "esc", "esc"}, "rabat un"},
		{[]string{"j", "j", "/", "r", "q", "backspace", "backspace"}, "rabat un"},
		{[]string{"j", "j", "/", "r", "o", "enter", "enter", "esc"}, "rome"},
		{[]string{"j", "j", "/", "r", "o", "enter", "enter", "/", "q", "esc", "esc"}, "rome"},
		{[]string{"j", "j", "/", "a", "enter", "j", "esc"}, "paris"},
	} {
		m, s := sample("rome", "rabat un", "paris", "madrid")
		if got := current(t, press(m, test.keys...), s); got != test.want {
			t.Errorf("%v: cursor on %q, want %q", test.keys, got, test.want)
		}
	}
}

func TestLettersAreNoCommandsWhileTyping(t *testing.T) {
	m, _ := sample("quart", "paris")
	if m = press(m, "/", "q", "j"); m.result.query != "qj" {
		t.Errorf("query %q", m.result.query)
	}
	if m = press(m, "backspace", "backspace", "r", "down"); m.result.query != "r" || m.window.Cursor != 1 {
		t.Errorf("query %q, cursor %d", m.result.query, m.window.Cursor)
	}
}

func TestUnreadableQueryKeepsTheLastResult(t *testing.T) {
	m, _ := sample("rabat", "paris")
	m = press(m, "/", "r", "a", "b", "?")
	if m.result.query != "rab" || len(m.shown) != 1 || m.Problem() != "« ? » n’est pas un mot." {
		t.Errorf("query %q, %d rows, problem %q", m.result.query, len(m.shown), m.Problem())
	}
	if m = press(m, "backspace"); m.Problem() != "" {
		t.Errorf("problem %q remains", m.Problem())
	}
}

func TestRefreshKeepsTheArticle(t *testing.T) {
	m, s := sample("un", "deux", "trois")
	m = press(m, "j")
	s.all = append(s.all, "quatre", "cinq")
	m.Refresh()
	if got := current(t, m, s); got != "deux" {
		t.Errorf("cursor on %q", got)
	}
	m = press(m, "g")
	s.all = append(s.all, "six")
	m.Refresh()
	if got := current(t, m, s); got != "six" {
		t.Errorf("at the top: cursor on %q", got)
	}
}

func TestSortKeepsTheArticle(t *testing.T) {
	m, s := sample("un", "deux", "trois")
	if m = press(m, "j", "s"); m.order != ByOutlet || current(t, m, s) != "deux" {
		t.Errorf("order %d, cursor on %q", m.order, current(t, m, s))
	}
	if m = press(m, "s"); m.order != ByDate {
		t.Errorf("order %d without a query", m.order)
	}
	m = press(m, "/", "u", "enter")
	if got := fmt.Sprint(m.shown); got != "[0 1]" {
		t.Errorf("by relevance %s", got)
	}
	if m = press(m, "s"); fmt.Sprint(m.shown) != "[1 0]" {
		t.Errorf("by date %v", m.shown)
	}
}

func TestMessages(t *testing.T) {
	m, _ := sample("un", "deux")
	for key, want := range map[string]tea.Msg{"enter": OpenMsg{1}, "tab": PreviewMsg{}, "t": TimelineMsg{1}} {
		_, cmd := m.Update(stroke(key))
		if cmd == nil || cmd() != want {
			t.Errorf("%s: not %#v", key, want)
		}
	}
	m, _ = sample()
	for _, key := range []string{"enter", "t", "j", "G", "s", "tab"} {
		if _, cmd := m.Update(stroke(key)); cmd != nil {
			t.Errorf("%s on no rows sends %T", key, cmd())
		}
	}
}

// many is a shelf too large to search at once.
func many() (Model, *titles) {
	all := make([]string, atOnce+1)
	for i := range all {
		all[i] = fmt.Sprintf("article %d", i)
	}
	return sample(all...)
}

func TestStaleAnswersAreDropped(t *testing.T) {
	m, _ := many()
	m = press(m, "/")
	m, first := m.Update(stroke("1"))
	m, second := m.Update(stroke("2"))
	m, _ = m.Update(second())
	if m.result.query != "12" {
		t.Fatalf("query %q", m.result.query)
	}
	if m, _ = m.Update(first()); m.result.query != "12" {
		t.Errorf("the answer to an older query shows: %q", m.result.query)
	}
}

func TestArticlesNeverStarveASearch(t *testing.T) {
	m, s := many()
	m = press(m, "/")
	m, search := m.Update(stroke("7"))
	s.all = append(s.all, "article 7 bis")
	if cmd := m.Refresh(); cmd != nil {
		t.Fatal("the search was begun again")
	}
	m, again := m.Update(search())
	if m.result.query != "7" || again == nil {
		t.Fatalf("query %q, again %v", m.result.query, again != nil)
	}
	m, _ = m.Update(again())
	if got := m.shown[len(m.shown)-1]; s.all[got] != "article 7 bis" {
		t.Errorf("the late article is not among the hits")
	}
}

func TestRowsSayWhatTheShelfSaysNow(t *testing.T) {
	for name, keys := range map[string][]string{"all": nil, "a query": {"/", "r"}} {
		m, s := sample("rabat", "rome")
		m = press(m, keys...)
		_ = m.View()
		s.all[0] = "rabat corrigé"
		if cmd := m.Refresh(); cmd != nil {
			m, _ = m.Update(cmd())
		}
		if view := ansi.Strip(m.View()); !strings.Contains(view, "rabat corrigé") {
			t.Errorf("%s: the old row stays:\n%s", name, view)
		}
	}
}

func TestRowsAreFoundAndDrawnOnce(t *testing.T) {
	m, s := sample("rabat", "rome")
	m = press(m, "/", "r")
	view := m.View()
	was := s.rows
	if again := m.View(); again != view || s.rows != was {
		t.Errorf("%d rows asked for again", s.rows-was)
	}
	m.SetTheme(theme.New(false))
	if m.View() == view {
		t.Error("the old look stays")
	}
}

func TestArticlesThatComeNeverKeepTheScreenWaiting(t *testing.T) {
	m, s := sample("rabat", "rome")
	m = press(m, "/", "r")
	was := s.finds
	cmd := m.Refresh()
	if s.finds != was || cmd == nil {
		t.Fatalf("searched %d times in Update, command %v", s.finds-was, cmd != nil)
	}
	if m, _ = m.Update(cmd()); len(m.shown) != 2 {
		t.Errorf("%d rows", len(m.shown))
	}
}

func TestAnsweredSearchesLetGoOfTheirContext(t *testing.T) {
	m, s := many()
	m = press(m, "/")
	m, search := m.Update(stroke("1"))
	m, _ = m.Update(search())
	if s.last.Err() == nil {
		t.Error("the context of an answered search lives on")
	}
	m, search = m.Update(stroke("2"))
	answer := search()
	if m = press(m, "?"); s.last.Err() == nil {
		t.Error("a query that cannot be read leaves the search before it running")
	}
	if m, _ = m.Update(answer); m.result.query != "1" {
		t.Errorf("its answer shows: %q", m.result.query)
	}
}

func TestAQueryThatAsksNothingIsNone(t *testing.T) {
	for _, text := range []string{" ", `"`} {
		m, s := sample("rabat", "rome")
		m = press(m, "/", text)
		if line, _ := m.Prompt(60); m.result.query != "" || !strings.Contains(line, "par date") || s.finds != 0 {
			t.Errorf("%q: query %q, prompt %q", text, m.result.query, ansi.Strip(line))
		}
	}
}

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
	l.Spans = []search.Span{{Start: at, End: at + 2}, {Start: strings.Index(l.Text, "Maroc"), End: len(l.Text) - 1}}
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
				sized(t, fmt.Sprintf("%s %dx%d", name, width, height), m.View(), width, height)
				if line, _ := m.Prompt(width); ansi.StringWidth(line) > width {
					t.Fatalf("%s %d: prompt of %d cells", name, width, ansi.StringWidth(line))
				}
			}
		}
	}
}

// sized fails unless a view fills its rectangle exactly.
func sized(t *testing.T, name, view string, width, height int) {
	t.Helper()
	lines := strings.Split(view, "\n")
	if len(lines) != height {
		t.Fatalf("%s: %d lines", name, len(lines))
	}
	for i, line := range lines {
		if w := ansi.StringWidth(line); w > width {
			t.Fatalf("%s: line %d has %d cells: %q", name, i, w, ansi.Strip(line))
		}
	}
}

func BenchmarkView(b *testing.B) {
	m, _ := many()
	m.SetSize(200, 50)
	m = press(m, "/", "1")
	m.settle("1", Answer{m.shown, len(m.shown)})
	for b.Loop() {
		_ = m.View()
	}
}
