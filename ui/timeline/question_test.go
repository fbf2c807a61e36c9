package timeline

import (
	"strings"
	"testing"

	"mareader/ui/screentest"

	tea "charm.land/bubbletea/v2"
)

func TestQuestionsReadAsEverywhere(t *testing.T) {
	for query, want := range map[string]string{
		"nunez":                "2",
		"laftit -retailleau":   "0 1 2 4 6 7",
		"darmanin | travert":   "7 8",
		"novembre 2025 Dacic":  "1",
		"serbie":               "1",
		"annule":               "6",
		"retalleau":            "3 5 9",
		"dačić":                "1",
		"agriculture marrakec": "",
	} {
		m := press(sample(120, 20), "/")
		m = send(m, tea.PasteMsg{Content: query})
		var got []string
		for _, e := range m.shownEvents() {
			got = append(got, strings.TrimPrefix(e.ID, "event-"))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q finds %v, want %s", query, got, want)
		}
	}
}

func TestAnUnreadableQuestionKeepsTheLastAnswer(t *testing.T) {
	m := press(sample(120, 20), "/", "n", "u", "n", "e", "z", "|", "|")
	if m.Problem() == "" || len(m.shownEvents()) != 1 {
		t.Errorf("problem %q, %d events", m.Problem(), len(m.shownEvents()))
	}
	if m = press(m, "enter", "esc"); m.Problem() != "" || len(m.shownEvents()) != len(sampleEvents()) {
		t.Errorf("after esc: problem %q, %d events", m.Problem(), len(m.shownEvents()))
	}
}

func TestWhatIsTypedBeforeTheWordsAreReadIsAnsweredThen(t *testing.T) {
	m, read := sample(120, 20).Update(screentest.Key("/"))
	for _, r := range "nunez" {
		m, _ = m.Update(screentest.Key(string(r)))
	}
	if n := len(m.shownEvents()); n != len(sampleEvents()) {
		t.Errorf("%d events before the words are read", n)
	}
	late := read()
	m = send(m, late)
	if n := len(m.shownEvents()); n != 1 {
		t.Errorf("%d events, want the one that answers", n)
	}
	m.SetEvents(sampleEvents()[3:], sampleTerms())
	if m = press(m, "backspace"); len(m.shownEvents()) != 0 {
		t.Errorf("%d events of the new ones answer", len(m.shownEvents()))
	}
	if m = send(m, late); len(m.shownEvents()) != 0 {
		t.Errorf("%d events: the words of former events were taken in", len(m.shownEvents()))
	}
}

func TestAnswersToWhatIsNotAskedAnyMoreAreDropped(t *testing.T) {
	m := press(sample(120, 20), keysOf("/ 'nune'")...)
	m, late := m.Update(screentest.Key("z"))
	if m = press(m, "ctrl+u"); len(m.shownEvents()) != len(sampleEvents()) {
		t.Fatalf("%d events without a question", len(m.shownEvents()))
	}
	if m, _ = m.Update(late()); len(m.shownEvents()) != len(sampleEvents()) {
		t.Errorf("%d events: an old question was answered", len(m.shownEvents()))
	}
	m = press(m, keysOf("'nune'")...)
	m, late = m.Update(screentest.Key("z"))
	m = press(m, keysOf("| |")...)
	if m, _ = m.Update(late()); len(m.shownEvents()) != 1 || m.Problem() == "" {
		t.Errorf("%d events, problem %q: the last good question was not answered", len(m.shownEvents()), m.Problem())
	}
}
