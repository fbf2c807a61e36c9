package timeline

import (
	"slices"
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/store/event"
	"mareader/ui/screentest"
)

// at is the place of the event under the cursor among the sample events.
func at(t *testing.T, m Model) string {
	t.Helper()
	e, ok := m.Current()
	if !ok {
		t.Fatal("no event under the cursor")
	}
	return strings.TrimPrefix(e.ID, "event-")
}

func TestKeysMoveFromEventToEvent(t *testing.T) {
	tests := []struct {
		keys string
		want string
	}{
		{"", "0"},
		{"j", "1"},
		{"j j", "2"},
		{"j j j", "3"},
		{"j j j k", "2"},
		{"k", "0"},
		{"G", "9"},
		{"end home", "0"},
		{"G g", "0"},
		{"G j", "9"},
		{"]", "5"},
		{"] ]", "8"},
		{"] ] ]", "9"},
		{"] ] ] ]", "9"},
		{"] ] [", "5"},
		{"] j [", "5"},
		{"[", "0"},
		{"j [", "0"},
		{"ctrl+d ctrl+u ctrl+u", "0"},
	}
	for _, test := range tests {
		m := press(sample(120, 12), strings.Fields(test.keys)...)
		if got := at(t, m); got != test.want {
			t.Errorf("%q: event %s, want %s", test.keys, got, test.want)
		}
	}
}

func TestHeadingsAboveTheCursorStayInSight(t *testing.T) {
	m := press(sample(120, 8), "G", "g")
	if view := ansi.Strip(m.View()); !strings.Contains(view, "2025   ▁") {
		t.Errorf("the heading of the first year is out of sight:\n%s", view)
	}
}

func TestYearStandsInTheHeaderWhenItsHeadingIsAway(t *testing.T) {
	m := press(sample(120, 5), "j", "j", "j")
	if first, _, _ := strings.Cut(ansi.Strip(m.View()), "\n"); !strings.HasPrefix(first, "2025") {
		t.Errorf("header %q, want the year in it", first)
	}
}

func TestArrowsBringOtherLanes(t *testing.T) {
	m := sample(80, 24)
	header := func() string { first, _, _ := strings.Cut(ansi.Strip(m.View()), "\n"); return first }
	before, event := header(), at(t, m)
	m = press(m, "right")
	if header() == before || !strings.Contains(header(), "Laftit") {
		t.Errorf("after →: %q, want other lanes beside Laftit", header())
	}
	if at(t, m) != event {
		t.Errorf("the cursor left its event")
	}
	if m = press(m, "left", "left"); header() != before {
		t.Errorf("after ←: %q, want %q", header(), before)
	}
	for range 20 {
		m = press(m, "l")
	}
	if last := header(); !strings.Contains(last, "← 2/2 →") {
		t.Errorf("last lanes %q", last)
	}
}

func TestFormerModelsAreLeftAlone(t *testing.T) {
	m := sample(80, 24)
	before := m.View()
	press(m, "right", "j", "/", "n", "enter", "t", "enter")
	if m.View() != before {
		t.Error("an update changed the model that it was given")
	}
}

func TestEveryoneIsOnALane(t *testing.T) {
	m := sample(80, 40)
	var seen strings.Builder
	for range m.pages() {
		for line := range strings.SplitSeq(ansi.Strip(m.View()), "\n") {
			if lanes, _, _ := strings.Cut(line, "·"); !strings.Contains(lanes, "↔") {
				seen.WriteString(lanes)
			}
		}
		m = press(m, "right")
	}
	for _, name := range []string{"Laftit", "Darmanin", "Retailleau", "Nuñez", "Dačić", "Grande-Ma", "Faeser", "Verlinden", "Akhannouch", "Travert"} {
		if !strings.Contains(seen.String(), name) {
			t.Errorf("%s is on no lane", name)
		}
	}
}

func TestYearsNameTheirLanesUnlessTheHeaderDoes(t *testing.T) {
	m := press(sample(80, 10), "G", "g")
	lines := strings.Split(ansi.Strip(m.View()), "\n")
	if !strings.Contains(lines[0], "Laftit") || strings.Contains(lines[1], "Laftit") || !strings.Contains(lines[8], "Laftit") {
		t.Errorf("at the top:\n%s", strings.Join(lines, "\n"))
	}
	m = press(sample(80, 6), "]", "]", "G")
	lines = strings.Split(ansi.Strip(m.View()), "\n")
	if !strings.Contains(lines[0], "Laftit") || !strings.HasPrefix(lines[0], "2024") {
		t.Errorf("header %q, want the lanes of 2024", lines[0])
	}
}

func TestOneSearchWordAfterTheOther(t *testing.T) {
	m := press(sample(120, 20), "/")
	if !m.Typing() {
		t.Fatal("/ does not ask")
	}
	m = press(m, "s", "e", "c", "u", "space")
	m = send(m, tea.PasteMsg{Content: "NUNEZ"})
	if got := at(t, m); got != "2" || len(m.shownEvents()) != 1 {
		t.Errorf("event %s of %d, want 2 of 1", got, len(m.shownEvents()))
	}
	m = press(m, "enter")
	if m.Typing() || len(m.shownEvents()) != 1 {
		t.Errorf("enter does not keep the search")
	}
	m = press(m, "esc")
	if len(m.shownEvents()) != len(sampleEvents()) || at(t, m) != "2" {
		t.Errorf("esc leaves %d events and the cursor on %s", len(m.shownEvents()), at(t, m))
	}
}

func TestEscapeGoesBackStepByStep(t *testing.T) {
	m := sample(120, 20)
	m.SetPerson(retailleau.Name)
	m = press(m, "enter", "esc")
	if m.card.IsOpen() || m.Person() != retailleau.Name {
		t.Fatalf("the first step back leaves card %v, person %q", m.card.IsOpen(), m.Person())
	}
	_, cmd := m.Update(screentest.Key("esc"))
	if cmd == nil {
		t.Fatal("the last step back asks for nothing")
	}
	if _, ok := cmd().(BackMsg); !ok {
		t.Errorf("%T, want BackMsg", cmd())
	}
}

func TestCardOpensTheArticleAtTheSentence(t *testing.T) {
	m := press(sample(120, 20), "j", "j", "j", "enter")
	for step, want := range []string{"s'est entretenu", "se sont vus", "se sont réunis", "se sont réunis"} {
		_, cmd := m.Update(screentest.Key("enter"))
		msg := cmd().(OpenMsg)
		if body := sentence(msg); !strings.Contains(body, want) {
			t.Errorf("step %d: %q, want %q in it", step, body, want)
		}
		m = press(m, "j")
	}
}

// sentence is the sentence that a message asks for.
func sentence(msg OpenMsg) string {
	body := samplePress().Article(msg.Article).Body()
	return body[msg.Range.Start:msg.Range.End]
}

func TestCardTurnsToTheNextMeeting(t *testing.T) {
	m := press(sample(120, 20), "enter", "J", "J", "K")
	if !m.card.IsOpen() || m.card.Event().ID != "event-1" || at(t, m) != "1" {
		t.Errorf("card of %s, cursor on %s, want 1 and 1", m.card.Event().ID, at(t, m))
	}
}

func TestCounterpart(t *testing.T) {
	of := func(m Model) tea.Msg {
		if _, cmd := m.Update(screentest.Key("t")); cmd != nil {
			return cmd()
		}
		return nil
	}
	m := press(sample(120, 20), "j")
	if got := of(m); got != (TimelineMsg{dacic.Name, "event-1"}) {
		t.Errorf("asks for %v, want Dačić at event 1", got)
	}
	if got := of(press(m, "enter")); got != (TimelineMsg{dacic.Name, "event-1"}) {
		t.Errorf("the card asks for %v, want Dačić at event 1", got)
	}
	m.SetPerson(dacic.Name)
	m.Select("event-1")
	if got := of(m); at(t, m) != "1" || got != (TimelineMsg{laftit.Name, "event-1"}) {
		t.Errorf("asks for %v, want Laftit at event 1", got)
	}
}

func TestNewEventsKeepTheCursorOnItsOwn(t *testing.T) {
	m := press(sample(120, 20), "j", "j", "enter")
	newer := event.Event{ID: "new", Date: on(2026, 1, 5), Participants: []event.Participant{laftit, nunez}}
	m.SetEvents(append([]event.Event{newer}, sampleEvents()...), sampleTerms())
	if at(t, m) != "2" || !m.card.IsOpen() {
		t.Errorf("cursor on %s, card %v", at(t, m), m.card.IsOpen())
	}
	m.SetEvents([]event.Event{newer}, nil)
	if at(t, m) != "new" || m.card.IsOpen() {
		t.Errorf("cursor on %s, card %v, want new and closed", at(t, m), m.card.IsOpen())
	}
	m = press(sample(120, 20))
	m.SetEvents(append([]event.Event{newer}, sampleEvents()...), sampleTerms())
	if at(t, m) != "new" {
		t.Errorf("cursor on %s, want the newest: it never left the top", at(t, m))
	}
}

func TestEveryKeyIsBoundOnce(t *testing.T) {
	m := sample(80, 24)
	for name, bindings := range map[string]Model{"rows": m, "card": press(m, "enter")} {
		seen := map[string]bool{}
		for _, b := range bindings.Bindings() {
			if b.Help().Desc == "" {
				t.Errorf("%s: %v has no words", name, b.Keys())
			}
			for _, k := range b.Keys() {
				if seen[k] {
					t.Errorf("%s: %q is bound twice", name, k)
				}
				seen[k] = true
			}
		}
	}
}

func TestNewEventsAreAskedToo(t *testing.T) {
	newer := event.Event{ID: "new", Date: on(2026, 1, 5), Participants: []event.Participant{laftit, nunez}}
	for _, kept := range []bool{false, true} {
		m := press(sample(120, 20), "/", "n", "u", "n", "e", "z")
		if kept {
			m = press(m, "enter")
		}
		m.SetEvents(append([]event.Event{newer}, sampleEvents()...), sampleTerms())
		if len(m.shownEvents()) != 2 {
			t.Errorf("kept %v: %d events answer, want 2", kept, len(m.shownEvents()))
		}
		if m = press(m, "esc", "esc"); len(m.shownEvents()) != len(sampleEvents())+1 {
			t.Errorf("kept %v: %d events without a question", kept, len(m.shownEvents()))
		}
	}
}

func TestAnEventThatAnotherArticleTellsIsTheSame(t *testing.T) {
	m := press(sample(120, 20), "j", "j", "enter")
	events := sampleEvents()
	events[2].ID, events[2].Sources = "again", []event.Source{{Article: "other"}, {Article: "article-x", Meeting: 1}}
	former := sampleEvents()
	former[2].Sources = events[2].Sources[1:]
	m.SetEvents(former, sampleTerms())
	m.SetEvents(events, sampleTerms())
	if at(t, m) != "again" || !m.card.IsOpen() {
		t.Errorf("cursor on %s, card %v, want the event under its new id, open", at(t, m), m.card.IsOpen())
	}
}

func TestTheCursorOfAnEventThatIsGoneStaysWhereItWas(t *testing.T) {
	events := sampleEvents()
	for i := range events {
		events[i].Sources = []event.Source{{Article: events[i].ID}}
	}
	m := sample(120, 20)
	m.SetEvents(events, sampleTerms())
	m = press(m, "G", "k", "k", "k")
	was := at(t, m)
	m.SetEvents(slices.Delete(slices.Clone(events), 6, 7), sampleTerms())
	if was != "6" || at(t, m) != "7" {
		t.Errorf("the cursor went from %s to %s, want from 6 to 7", was, at(t, m))
	}
}

func TestHintsTellOfLanesOnlyWhereThereAreMore(t *testing.T) {
	hinted := func(m Model) bool {
		return slices.ContainsFunc(m.Hints(), func(b key.Binding) bool { return slices.Contains(b.Keys(), "right") })
	}
	narrow := sample(80, 24)
	for name, test := range map[string]struct {
		m    Model
		want bool
	}{
		"first of two pages": {narrow, true},
		"last page":          {press(narrow, "right"), false},
		"in words":           {sample(60, 20), false},
		"one page":           {sample(200, 50), false},
	} {
		if hinted(test.m) != test.want {
			t.Errorf("%s: hinted %v", name, !test.want)
		}
	}
}
