package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"mareader/ui/frame"
)

func TestATimelineIsFoundAgainWithItsPerson(t *testing.T) {
	m := press(sample(t, 80, 24), "enter", "t")
	person := m.timeline.Person()
	if m = press(m, "q", "L"); m.history.Here().view != inTimeline || m.timeline.Person() != person || person == "" {
		t.Errorf("q L: view %d, timeline of %q, want that of %q", m.history.Here().view, m.timeline.Person(), person)
	}
}

func TestEscapeAndQLeaveATimelineAlike(t *testing.T) {
	for _, key := range []string{"esc", "q"} {
		m := press(sample(t, 80, 24), "enter", "t", key)
		if !m.history.Here().reading {
			t.Errorf("Enter t %s: view %d, want the article", key, m.history.Here().view)
		}
		m = press(sample(t, 80, 24), "t", "enter", key)
		if m.history.Here().view != inTimeline || m.timeline.Person() == "" {
			t.Errorf("t Enter %s: view %d of %q, want the timeline of a person", key, m.history.Here().view, m.timeline.Person())
		}
		m = press(sample(t, 80, 24), "t", "/", `"rabat"`, "enter", key)
		if m.history.Here().view != inTimeline {
			t.Errorf("t / rabat %s: view %d, want the timeline", key, m.history.Here().view)
		}
		if m = press(m, key); m.history.Here().view != inArticles {
			t.Errorf("t / rabat %s %s: view %d, want the articles", key, key, m.history.Here().view)
		}
	}
}

func TestTheCounterpartIsAStepOfTheWay(t *testing.T) {
	for _, keys := range [][]string{{"2", "j", "t"}, {"2", "j", "enter", "t"}} {
		m := press(sample(t, 80, 24), keys...)
		first := m.timeline.Person()
		met, _ := m.timeline.Current()
		if first == "" {
			t.Fatalf("%v: no timeline of a person:\n%s", keys, shown(m))
		}
		m = press(m, "t")
		if second := m.timeline.Person(); second == "" || second == first {
			t.Errorf("%v t: the timeline of %q after that of %q", keys, second, first)
		}
		if m = press(m, "H"); m.timeline.Person() != first {
			t.Errorf("%v t H: the timeline of %q, want %q", keys, m.timeline.Person(), first)
		}
		m = press(m, "H")
		if e, _ := m.timeline.Current(); m.timeline.Person() != "" || e.ID != met.ID {
			t.Errorf("%v t H H: the timeline of %q at %s, want everyone’s at %s", keys, m.timeline.Person(), e.ID, met.ID)
		}
	}
}

func TestAnArticleThatAnswersNoQuestionIsReadInItsPlaceByDate(t *testing.T) {
	m := press(sample(t, 80, 24), "/", `"verlinden"`, "enter", "2", "enter", "enter")
	open := m.history.Here().article
	if at, ok := m.list.Current(); !m.history.Here().reading || !ok || at != open {
		t.Fatalf("article %d is open, the list is on %d", open, at)
	}
	order := m.presenter.Order(0)
	m = press(m, "J")
	if got := m.history.Here().article; order[0] != open || got != order[1] {
		t.Errorf("J opens article %d after %d, want the order %v", got, open, order)
	}
}

func TestProblemsAreToldWhereTheyWereAsked(t *testing.T) {
	const problem = "il manque un mot avant"
	m := press(sample(t, 80, 24), "/", `"| drogue"`)
	for height, line := range map[int]int{24: 2, 9: 2, 8: 1, 5: 1} {
		m = send(m, tea.WindowSizeMsg{Width: 80, Height: height})
		lines := strings.Split(shown(m), "\n")
		for i, text := range lines {
			if strings.Contains(text, problem) != (i == line) {
				t.Errorf("height %d, line %d: %q", height, i, text)
			}
		}
		if !strings.Contains(lines[1], "| drogue") || height < 9 && strings.Contains(lines[1], "par date") {
			t.Errorf("height %d: %q", height, lines[1])
		}
	}
	m = send(m, tea.WindowSizeMsg{Width: 80, Height: 24})
	if m = press(m, "enter", "enter"); !m.history.Here().reading || strings.Contains(shown(m), problem) {
		t.Errorf("over the article:\n%s", shown(m))
	}
	for _, view := range []string{"2", "3"} {
		has(t, press(sample(t, 80, 24), view, "/", `"| drogue"`), "view "+view, problem)
	}
	if frame.Above(8) > 2 || frame.Above(9) < 3 {
		t.Error("the heights above are not those where the rule goes")
	}
}

func TestTheCardIsThereAgainOnTheWayBack(t *testing.T) {
	m := press(sample(t, 80, 24), "2", "j", "enter")
	card := m.timeline.Place()
	m = press(m, "enter", "t")
	if m.timeline.Person() == "" {
		t.Fatalf("no timeline of a person:\n%s", shown(m))
	}
	for _, key := range []string{"q", "esc"} {
		back := press(m, key)
		if !back.history.Here().reading {
			t.Fatalf("%s: view %d, want the article", key, back.history.Here().view)
		}
		if back = press(back, key); back.history.Here().reading { // Esc drops the evidence first
			back = press(back, key)
		}
		if at := back.timeline.Place(); back.history.Here().view != inTimeline || at != card || !at.Card {
			t.Errorf("%s %s: view %d at %v, want the card %v", key, key, back.history.Here().view, at, card)
		}
		back = press(back, key)
		if at := back.timeline.Place(); back.history.Here().view != inTimeline || at.Card || at.Event != card.Event {
			t.Errorf("%s from the card: view %d at %v, want the timeline", key, back.history.Here().view, at)
		}
	}
}

func TestATimelineOpenedFromItsOwnCardIsNoCard(t *testing.T) {
	m := press(sample(t, 80, 24), "t", "enter", "enter", "t")
	if m.history.Here().view != inTimeline || m.timeline.Place().Card {
		t.Errorf("a card in place of the timeline:\n%s", shown(m))
	}
	if m = press(m, "q", "q"); !m.timeline.Place().Card {
		t.Errorf("the card is gone:\n%s", shown(m))
	}
}

func TestWhatWasPutAsideIsALevel(t *testing.T) {
	for _, key := range []string{"q", "esc"} {
		m := press(sample(t, 80, 12), "enter", "}", "}", "}")
		at := m.reader.Place()
		m = press(m, "R", key)
		if !m.history.Here().reading || m.reader.Place() != at {
			t.Errorf("R %s: %v, want the article at %v", key, m.reader.Place(), at)
		}
		if m = press(m, key); m.history.Here().reading {
			t.Errorf("R %s %s: still in the article", key, key)
		}
	}
}

func TestOpeningShowsTheArticle(t *testing.T) {
	for _, width := range []int{80, 120} {
		for _, keys := range [][]string{{"1"}, {"1", "enter"}, {"J"}, {"2", "1", "enter"}} {
			m := press(press(sample(t, width, 24), "enter", "R"), keys...)
			if m.reader.Place().Removed && (width > 80 || m.history.Here().reading) {
				t.Errorf("%d columns, Enter R %v: still what was put aside:\n%s", width, keys, shown(m))
			}
		}
	}
	m := press(sample(t, 80, 12), "enter", "}", "}", "}")
	at := m.reader.Place()
	if m = press(m, "R", "2", "H"); !m.reader.Place().Removed {
		t.Error("R 2 H: not back at what was put aside")
	}
	if m = press(m, "q"); m.reader.Place() != at {
		t.Errorf("R 2 H q: %v, want %v", m.reader.Place(), at)
	}
}

func TestLeavingAnArticleShowsBothPanesAgain(t *testing.T) {
	for _, keys := range [][]string{{"q"}, {"1"}, {"t", "q"}} {
		m := press(press(sample(t, 120, 36), "enter", "z"), keys...)
		has(t, m, strings.Join(keys, " "), "La ministre belge")
	}
	if m := press(sample(t, 120, 36), "enter", "z", "J"); m.split() {
		t.Error("J shows the list")
	}
}

func TestNothingStandsBesideNoHits(t *testing.T) {
	m := press(sample(t, 120, 36), "j")
	was, _ := m.list.Current()
	m = press(m, "/", `"zzxyw"`)
	if strings.Contains(shown(m), "lundi 22 avril 2024") {
		t.Errorf("an article beside no hits:\n%s", shown(m))
	}
	m = press(m, "esc", "esc")
	if now, _ := m.list.Current(); now != was {
		t.Errorf("the cursor is on article %d, was on %d", now, was)
	}
	has(t, m, "after esc esc", "lundi 22 avril 2024")
}

func TestClearingGoesBackToTheHitReadLast(t *testing.T) {
	m := press(sample(t, 80, 24), "end", "/", `"laftit"`, "enter", "j", "enter", "K", "q")
	was, _ := m.list.Current()
	m = press(m, "esc")
	if now, _ := m.list.Current(); now != was {
		t.Errorf("the cursor is on article %d, was on %d", now, was)
	}
}

func TestAPersonsPageIsAStepOfTheWay(t *testing.T) {
	m := press(sample(t, 80, 24), "3", "j", "enter")
	name := m.people.Place().Person
	if name == "" {
		t.Fatalf("no page:\n%s", shown(m))
	}
	has(t, m, "page", name, "Fonctions")
	m = press(m, "}", "}", "}", "p")
	if other := m.people.Place().Person; other == "" || other == name {
		t.Errorf("p: the page of %q after that of %q", other, name)
	}
	for _, key := range []string{"q", "esc", "H"} {
		back := press(m, key)
		if at := back.people.Place(); at.Person != name {
			t.Errorf("%s: at %+v, want the page of %s", key, at, name)
		}
		back = press(back, key)
		if at := back.people.Place(); at.Person != "" || back.history.Here().view != inPeople {
			t.Errorf("%s %s: at %+v, want the list", key, key, at)
		}
		if current := press(back, "enter").people.Place().Person; current != name {
			t.Errorf("%s %s: the cursor is on %q, was on %q", key, key, current, name)
		}
	}
	if m = press(m, "3"); m.people.Place().Person != "" {
		t.Errorf("3 from a page: at %+v", m.people.Place())
	}
}

func TestAPairsTimelineAsksForTheOther(t *testing.T) {
	for _, keys := range [][]string{{"3", "enter", "}", "}", "}", "enter"}, {"3", "m", "enter"}} {
		before := press(sample(t, 120, 36), keys[:len(keys)-1]...)
		m := press(before, keys[len(keys)-1])
		if m.history.Here().view != inTimeline || m.timeline.Person() != "Abdelouafi Laftit" || m.timeline.Place().Query == "" {
			t.Fatalf("%v: view %d, the timeline of %q by %q", keys, m.history.Here().view, m.timeline.Person(), m.timeline.Place().Query)
		}
		has(t, m, strings.Join(keys, " "), "1 sur 3")
		if m = press(m, "H"); m.people.Place() != before.people.Place() {
			t.Errorf("%v H: at %+v, was at %+v", keys, m.people.Place(), before.people.Place())
		}
		if m = press(m, "L"); m.timeline.Place().Query == "" {
			t.Errorf("%v H L: everything is shown", keys)
		}
	}
}

func TestThePeopleOfAnArticle(t *testing.T) {
	for _, keys := range [][]string{{"p"}, {"enter", "p"}} {
		m := press(sample(t, 80, 24), keys...)
		has(t, m, strings.Join(keys, " "), "personnes de « Retailleau à Rabat", "2 personnes", "Bruno Retailleau")
		if strings.Contains(shown(m), "Darmanin") {
			t.Errorf("%v: someone else is listed:\n%s", keys, shown(m))
		}
		page := press(m, "enter")
		if page.people.Place().Person == "" {
			t.Errorf("%v Enter: no page", keys)
		}
		if m = press(page, "esc"); m.people.Place().Article == "" {
			t.Errorf("%v Enter Esc: not the people of the article", keys)
		}
		m = press(m, "esc")
		if here := m.history.Here(); here.view != inArticles || here.reading != (len(keys) > 1) {
			t.Errorf("%v Esc: at %+v", keys, here)
		}
	}
	if m := press(sample(t, 80, 24), "end", "p"); m.history.Here().view != inArticles {
		t.Error("p on an article that names nobody goes away")
	}
}

func TestAPageOpensTheArticleAtTheName(t *testing.T) {
	m := press(sample(t, 80, 24), "3", "enter", "G", "enter")
	if !m.history.Here().reading {
		t.Fatalf("no article:\n%s", shown(m))
	}
	has(t, m, "article", "┃")
	if m = press(m, "q"); m.people.Place().Person != "Abdelouafi Laftit" {
		t.Errorf("q: at %+v, want the page", m.people.Place())
	}
}
