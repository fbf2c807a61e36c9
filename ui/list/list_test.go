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

	"mareader/store/match"
	"mareader/store/query"
	"mareader/ui/lang"
	"mareader/ui/prompt"
	"mareader/ui/screentest"
	"mareader/ui/theme"
)

// titles is a stand-in for the library, made of titles, the latest first; a query is a word of them, "?" cannot be
// read.
type titles struct {
	all    []string
	twins  [][]int
	events [][]int
	finds  int
	rows   int
	last   context.Context // of the latest search
	best   int             // how many hits come first; 0 for all
	hasty  bool            // the best come before all are counted
}

func (s *titles) Folds(byEvent bool) Folds {
	if byEvent {
		return &groups{s.events}
	}
	return &groups{s.twins}
}

type groups struct{ all [][]int }

func (g *groups) Of(article int) []int {
	for _, group := range g.all {
		if slices.Contains(group, article) {
			return group
		}
	}
	return nil
}

func (s *titles) Len() int { return len(s.all) }

func (s *titles) Row(article int) Row { return s.row(article, "") }

func (s *titles) row(article int, query string) Row {
	title := s.all[article]
	s.rows++
	row := Row{Title: Lit{Text: title}, Date: "14 avr. 2025", Inferred: article%2 == 1, Outlet: "Le Quotidien",
		People: []string{"Laftit", "Retailleau"}, Minutes: 2}
	if at := strings.Index(title, query); query != "" && at >= 0 {
		row.Title.Spans = []match.Span{{Start: at, End: at + len(query)}}
		text := "Une phrase assez longue pour ne pas tenir sur une ligne de la liste, où se lit enfin le mot " + query + " et la suite."
		row.Snippet = Lit{Text: text, Spans: []match.Span{{Start: strings.Index(text, query), End: strings.Index(text, query) + len(query)}}}
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
		row := func(article int) Row { return s.row(article, query) }
		whole := Answer{Articles: hits, Count: len(hits), Row: row}
		if s.best == 0 || len(hits) <= s.best {
			return whole
		}
		first := Answer{Articles: hits[:s.best], Count: len(hits), Row: row, Rest: func() Answer { return whole }}
		if s.hasty {
			first.Count, first.AtLeast = s.best, true
		}
		return first
	}, nil
}

func sample(all ...string) (Model, *titles) {
	shelf := &titles{all: all}
	m := New(theme.New(true), lang.French, shelf)
	m.SetSize(60, 20)
	return m, shelf
}

// press sends keys by name and drops their commands.
var press = screentest.Press[Model]

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
	_, cmd := m.Update(screentest.Key("esc"))
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

func TestAnUnreadableLineLeavesTheSearchUnderWay(t *testing.T) {
	m, s := many()
	m = press(m, "/")
	m, search := m.Update(screentest.Key("7"))
	if m = press(m, "?"); m.Problem() == "" {
		t.Fatal("no problem")
	}
	answer := search()
	if s.last.Err() != nil {
		t.Error("the search was called off")
	}
	if m, _ = m.Update(answer); m.result.query != "7" || m.Problem() == "" {
		t.Errorf("query %q, problem %q", m.result.query, m.Problem())
	}
	s.all = append(s.all, "article 7 bis")
	again := m.Refresh()
	if again == nil {
		t.Fatal("what comes is not looked at")
	}
	hits := len(m.result.hits)
	if m, _ = m.Update(again()); len(m.result.hits) != hits+1 || m.Problem() == "" {
		t.Errorf("%d hits, then %d, problem %q", hits, len(m.result.hits), m.Problem())
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
		_, cmd := m.Update(screentest.Key(key))
		if cmd == nil || cmd() != want {
			t.Errorf("%s: not %#v", key, want)
		}
	}
	m, _ = sample()
	for _, key := range []string{"enter", "t", "j", "G", "s", "tab"} {
		if _, cmd := m.Update(screentest.Key(key)); cmd != nil {
			t.Errorf("%s on no rows sends %T", key, cmd())
		}
	}
}

// many is a library too large to search at once.
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
	m, first := m.Update(screentest.Key("1"))
	m, second := m.Update(screentest.Key("2"))
	m, _ = m.Update(second())
	if m.result.query != "12" {
		t.Fatalf("query %q", m.result.query)
	}
	if m, _ = m.Update(first()); m.result.query != "12" {
		t.Errorf("the answer to an older query shows: %q", m.result.query)
	}
}

func TestFoldingRowsThatAreOfAFoldingBefore(t *testing.T) {
	m, s := many()
	s.twins = [][]int{{999, 7, 17}}
	m.show(m.arranging(false)(Answer{}))
	m = press(m, "/")
	m, search := m.Update(screentest.Key("9"))
	m, _ = m.Update(search())
	m, search = m.Update(screentest.Key("9"))
	answer := search()
	m.Select(999)
	m = press(m, "enter", "d")
	m, again := m.Update(answer)
	m.Select(999)
	if m = press(m, "d", "d"); again == nil || slices.Index(m.shown, 7) != slices.Index(m.shown, 999)+1 {
		t.Fatalf("rows %v", m.shown)
	}
	for again != nil {
		m, again = m.Update(again())
	}
	before := slices.Clone(m.shown)
	if m = press(m, "d", "d"); !slices.Equal(m.shown, before) {
		t.Errorf("rows %v, then %v", before, m.shown)
	}
}

func TestTheBestComeFirst(t *testing.T) {
	m, s := many()
	s.best = 3
	m = press(m, "/")
	m, search := m.Update(screentest.Key("7"))
	m, rest := m.Update(search())
	if line, _ := m.Prompt(60); len(m.shown) != 3 || !strings.Contains(line, "271 sur 1\u202f001") || rest == nil {
		t.Fatalf("rows %v, prompt %q", m.shown, ansi.Strip(line))
	}
	m = press(m, "down", "down")
	at, _ := m.Current()
	m, more := m.Update(rest())
	if now, _ := m.Current(); now != at || len(m.shown) != 271 || more != nil {
		t.Errorf("%d rows, cursor on %d, was on %d", len(m.shown), now, at)
	}
	m, cmd := m.Update(screentest.Key("1"))
	for m = press(m, "esc", "s"); cmd != nil; {
		m, cmd = m.Update(cmd())
	}
	if len(m.shown) != 20 || m.result.order != ByDate || m.shown[0] != 971 {
		t.Errorf("sorted before the answer came: order %d, rows %v", m.result.order, m.shown)
	}
}

func TestACountThatIsNotFinalSaysSo(t *testing.T) {
	m, s := many()
	s.best, s.hasty = 3, true
	m = press(m, "/")
	m, search := m.Update(screentest.Key("7"))
	m, rest := m.Update(search())
	if line, _ := m.Prompt(60); !strings.Contains(ansi.Strip(line), "≥ 3 sur 1\u202f001") {
		t.Errorf("the best are there: %q", ansi.Strip(line))
	}
	m, _ = m.Update(rest())
	if line, _ := m.Prompt(60); !strings.Contains(ansi.Strip(line), " 271 sur 1\u202f001") || strings.Contains(line, "≥") {
		t.Errorf("all are there: %q", ansi.Strip(line))
	}
}

func TestArticlesNeverStarveASearch(t *testing.T) {
	m, s := many()
	m = press(m, "/")
	m, search := m.Update(screentest.Key("7"))
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
	m, search := m.Update(screentest.Key("1"))
	m, _ = m.Update(search())
	if s.last.Err() == nil {
		t.Error("the context of an answered search lives on")
	}
	m, search = m.Update(screentest.Key("2"))
	answer := search()
	if m = press(m, "3"); s.last.Err() == nil {
		t.Error("a query leaves the search before it running")
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

func TestThePromptHelpsToAsk(t *testing.T) {
	m, _ := sample("rabat", "paris")
	m.SetAid(&prompt.Aid{Values: func(query.Field) []string { return []string{"Abdelouafi Laftit"} }})
	m = press(m, "/", "r", "a", "b", "enter", "esc", "/", "up")
	if line, _ := m.Prompt(60); !strings.Contains(line, "rab") || fmt.Sprint(m.shown) != "[0]" {
		t.Errorf("%q, rows %v", ansi.Strip(line), m.shown)
	}
	m.Cancel()
	m = press(m, "/", "q", "u", "i", ":", "l", "a")
	if line, _ := m.Prompt(60); !strings.Contains(ansi.Strip(line), "⇥ Abdelouafi Laftit") {
		t.Errorf("offers nothing: %q", ansi.Strip(line))
	}
	m = press(m, "tab")
	if line, _ := m.Prompt(60); !strings.Contains(ansi.Strip(line), `qui:"Abdelouafi Laftit"`) {
		t.Errorf("%q", ansi.Strip(line))
	}
}
