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
	if m = press(m, "q", "L"); m.way.Here().view != inTimeline || m.timeline.Person() != person || person == "" {
		t.Errorf("q L: view %d, timeline of %q, want that of %q", m.way.Here().view, m.timeline.Person(), person)
	}
}

func TestEscapeAndQLeaveATimelineAlike(t *testing.T) {
	for _, key := range []string{"esc", "q"} {
		m := press(sample(t, 80, 24), "enter", "t", key)
		if !m.way.Here().reading {
			t.Errorf("Enter t %s: view %d, want the article", key, m.way.Here().view)
		}
		m = press(sample(t, 80, 24), "t", "enter", key)
		if m.way.Here().view != inTimeline || m.timeline.Person() == "" {
			t.Errorf("t Enter %s: view %d of %q, want the timeline of a person", key, m.way.Here().view, m.timeline.Person())
		}
		m = press(sample(t, 80, 24), "t", "/", `"rabat"`, "enter", key)
		if m.way.Here().view != inTimeline {
			t.Errorf("t / rabat %s: view %d, want the timeline", key, m.way.Here().view)
		}
		if m = press(m, key); m.way.Here().view != inArticles {
			t.Errorf("t / rabat %s %s: view %d, want the articles", key, key, m.way.Here().view)
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
	open := m.way.Here().article
	if at, ok := m.list.Current(); !m.way.Here().reading || !ok || at != open {
		t.Fatalf("article %d is open, the list is on %d", open, at)
	}
	order := m.shelf.Order(0)
	m = press(m, "J")
	if got := m.way.Here().article; order[0] != open || got != order[1] {
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
	if m = press(m, "enter", "enter"); !m.way.Here().reading || strings.Contains(shown(m), problem) {
		t.Errorf("over the article:\n%s", shown(m))
	}
	for _, view := range []string{"2", "3"} {
		has(t, press(sample(t, 80, 24), view, "/", `"| drogue"`), "view "+view, problem)
	}
	if frame.Above(8) > 2 || frame.Above(9) < 3 {
		t.Error("the heights above are not those where the rule goes")
	}
}
