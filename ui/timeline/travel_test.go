package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/store/event"
	"mareader/ui/screentest"
	"mareader/ui/timeline/agenda"
)

// keysOf are keys by name, and the letters of words in quotation marks.
func keysOf(script string) []string {
	var keys []string
	for i, part := range strings.Split(script, "'") {
		if i%2 == 0 {
			keys = append(keys, strings.Fields(part)...)
			continue
		}
		for _, r := range part {
			if r == ' ' {
				keys = append(keys, "space")
			} else {
				keys = append(keys, string(r))
			}
		}
	}
	return keys
}

func TestTravel(t *testing.T) {
	tests := []struct {
		name, keys, want string
	}{
		{"a year: its newest event", ": '2024' enter", "5"},
		{"a month", ": 'avril 2024' enter", "7"},
		{"a day", ": '14/4/2025' enter", "3"},
		{"a month of the year at the cursor", ": 'avril' enter", "3"},
		{"a month of another year at the cursor", "] : 'avril' enter", "7"},
		{"a day without events: the one before", ": '2024-10-28' enter", "6"},
		{"before all: the oldest", ": '1999' enter", "8"},
		{"after all: the newest", "G : '2030' enter", "0"},
		{"looked at and left", "j j : '2024' esc", "2"},
		{"no date: stays", "j j : 'rabat' enter esc", "2"},
		{"nothing typed", "j j : enter", "2"},

		{"the counterpart's event before", "j j j .", "5"},
		{"and the one before that", "j j j . .", "9"},
		{"there is none before", "j j j . . . .", "9"},
		{"and back", "j j j . . ,", "5"},
		{"with n and N", "j j j n n N", "5"},
		{"of someone met once", "j .", "1"},

		{"to the months and back", "j j j - +", "3"},
		{"to the years and back", "j j j - - + +", "3"},
		{"no nearer than by event", "j + +", "1"},
		{"no less near than by year", "j - - - -", "1"},
		{"another month: its newest event", "j j j - j +", "4"},
		{"away and back again", "j j - j k +", "2"},
		{"a year opens into its months, a month into its events", "- - j enter enter", "5"},
		{"by date in months", "- : 'avril 2024' enter +", "7"},
		{"by date in years", "- - : 'avril 2024' enter + +", "7"},
		{"undated", "- - G + +", "9"},
		{"by year in years", "- - ] + +", "5"},
		{"filtered by year", "/ 'retailleau' enter - -", "3"},
	}
	for _, test := range tests {
		for _, size := range [][2]int{{60, 12}, {80, 24}, {120, 12}} {
			m := press(sample(size[0], size[1]), keysOf(test.keys)...)
			if got := at(t, m); got != test.want {
				t.Errorf("%s, %d columns: event %s, want %s", test.name, size[0], got, test.want)
			}
			if m.Typing() {
				t.Errorf("%s: still typing", test.name)
			}
		}
	}
}

func TestAWrongDateIsExplained(t *testing.T) {
	m := press(sample(120, 20), keysOf(": 'xyz'")...)
	if m.Problem() != "" {
		t.Errorf("%q before the reader is done", m.Problem())
	}
	m = press(m, "enter")
	if !strings.Contains(m.Problem(), "avril 2024") || !m.Typing() {
		t.Errorf("problem %q, typing %v", m.Problem(), m.Typing())
	}
	if m = press(m, "2"); m.Problem() != "" {
		t.Errorf("%q while typing on", m.Problem())
	}
	if m = press(sample(120, 20), keysOf(": '31/2/2024' enter")...); !strings.Contains(m.Problem(), "n’existe pas") {
		t.Errorf("problem %q", m.Problem())
	}
}

func TestThePromptSaysWhatADateComesTo(t *testing.T) {
	for typed, want := range map[string]string{"2025": "2025 · 5 rencontres", "avril 2024": "avr. 2024 · 1 rencontre", "1999": "1999 · 0 rencontre", "x": "2024, avril 2024, 14/4/2025"} {
		line, cursor := press(sample(120, 20), keysOf(": '"+typed+"'")...).Prompt(120)
		if !strings.HasSuffix(ansi.Strip(line), want) || !strings.HasPrefix(ansi.Strip(line), ": ") || cursor == nil {
			t.Errorf("%q: %q, want %s", typed, ansi.Strip(line), want)
		}
	}
}

func TestThePromptSaysWhoIsFollowed(t *testing.T) {
	result := func(m Model) string { line, _ := m.Prompt(120); return ansi.Strip(line) }
	m := press(sample(120, 20), "j", "j", "j", ".")
	if !strings.Contains(result(m), "Retailleau 2/3") {
		t.Errorf("%q", result(m))
	}
	if m = press(m, "k"); strings.Contains(result(m), "Retailleau") {
		t.Errorf("after moving on: %q", result(m))
	}
}

func TestTheSizeChangesNothingOfTheZoom(t *testing.T) {
	m := press(sample(120, 20), "j", "j", "j", "-")
	m.SetSize(60, 10)
	m.SetEvents(sampleEvents(), sampleTerms())
	if m.zoom != agenda.ByMonth || at(t, press(m, "+")) != "3" {
		t.Errorf("zoom %d, event %s", m.zoom, at(t, m))
	}
}

// lanesOf are the names over the lanes at the top.
func lanesOf(m Model) string {
	var names []string
	for _, l := range m.board(m.drawing.List[m.window.Top].Section).Lanes {
		names = append(names, l.Label)
	}
	return strings.Join(names, " ")
}

func TestLanesAreChosen(t *testing.T) {
	tests := []struct {
		name, keys, shown, not string
	}{
		{"the person under the cursor is offered first", "j P enter", "◆Dačić", ""},
		{"by a few letters", "P 'nu' enter", "◆Nuñez", ""},
		{"in every section", "P 'nu' enter G", "◆Nuñez", ""},
		{"on every page", "P 'nu' enter right", "◆Nuñez", ""},
		{"and not any more", "P 'nu' enter P 'nu' enter", "", "◆"},
		{"a choice is left", "P 'nu' esc", "", "◆"},
		{"nobody answers", "P 'xyz' enter", "", "◆"},
		{"hidden", "X 'reta' enter", "", "Retailleau"},
		{"the leader, too", "X 'laft' enter", "", "Laftit"},
		{"hidden and shown again", "X 'reta' enter X 'reta' enter", "Retailleau", ""},
		{"pinned, then hidden", "P 'reta' enter X 'reta' enter", "", "Retailleau"},
		{"hidden, then pinned", "X 'reta' enter P 'reta' enter", "◆Retailleau", ""},
		{"taken back", "X 'reta' enter U", "Retailleau", ""},
		{"taken back to what was before", "P 'nu' enter X 'reta' enter U", "◆Nuñez", ""},
		{"down to the second", "P down enter", "◆", ""},
	}
	for _, test := range tests {
		m := press(sample(120, 30), keysOf(test.keys)...)
		got := lanesOf(m)
		if !strings.Contains(got, test.shown) || test.not != "" && strings.Contains(got, test.not) {
			t.Errorf("%s: %q, want %q and not %q", test.name, got, test.shown, test.not)
		}
		if m.Typing() {
			t.Errorf("%s: still typing", test.name)
		}
	}
}

func TestHowManyLanesWereChosenIsSaid(t *testing.T) {
	line, _ := press(sample(120, 30), keysOf("P 'nu' enter P 'dac' enter X 'reta' enter")...).Prompt(120)
	if !strings.Contains(ansi.Strip(line), "2 épinglés · 1 masqué") {
		t.Errorf("%q", ansi.Strip(line))
	}
}

func TestThePinnedFitTheScreen(t *testing.T) {
	for width := 80; width < 220; width += 7 {
		m := sample(width, 30)
		for range m.book.Names {
			m = press(m, keysOf("P enter j")...)
			for section := range m.drawing.Sections {
				if b := m.board(section); b.Width > m.drawing.columns.lanes {
					t.Fatalf("width %d: lanes of %d in %d: %s", width, b.Width, m.drawing.columns.lanes, lanesOf(m))
				}
			}
		}
	}
}

// answerOf is the message that the last key leads to.
func answerOf(t *testing.T, m Model, keys string) tea.Msg {
	t.Helper()
	names := keysOf(keys)
	m = press(m, names[:len(names)-1]...)
	_, cmd := m.Update(screentest.Key(names[len(names)-1]))
	if cmd == nil {
		return nil
	}
	return cmd()
}

// withKeys is the sample with accounts that can be told apart.
func withKeys() Model {
	events := sampleEvents()
	for i := range events {
		for j := range events[i].Sources {
			events[i].Sources[j].Key = event.Key{Article: fmt.Sprint(i, "-", j)}
		}
	}
	m := sample(120, 30)
	m.SetEvents(events, sampleTerms())
	return m
}

func articlesOf(keys []event.Key) []string {
	var ids []string
	for _, k := range keys {
		ids = append(ids, k.Article)
	}
	return ids
}

func TestSplitAndJoin(t *testing.T) {
	split, ok := answerOf(t, withKeys(), "j j j enter j x").(SplitMsg)
	if others := articlesOf(split.Others); !ok || split.Account.Article != "3-1" || !slices.Equal(others, []string{"3-0", "3-2"}) {
		t.Errorf("split: %+v", split)
	}
	if msg := answerOf(t, withKeys(), "enter x"); msg != nil {
		t.Errorf("an event with one source is split: %v", msg)
	}
	// The other meetings of the pair are offered, the nearest first.
	join, ok := answerOf(t, withKeys(), "j j j enter X enter").(JoinMsg)
	if !ok || !slices.Equal(articlesOf(join.Accounts), []string{"3-0", "3-1", "3-2", "5-0", "5-1"}) {
		t.Errorf("join: %+v", join)
	}
	join, ok = answerOf(t, withKeys(), "j j j enter X 'marrakech' enter").(JoinMsg)
	if !ok || !slices.Contains(articlesOf(join.Accounts), "1-0") {
		t.Errorf("join with one by its place: %+v", join)
	}
	if m := press(withKeys(), keysOf("j j j enter X esc")...); m.Typing() || !m.card.IsOpen() {
		t.Errorf("esc: typing %v, card %v", m.Typing(), m.card.IsOpen())
	}
}

func TestUndoTakesBackWhatWasDoneLast(t *testing.T) {
	m := press(withKeys(), keysOf("P 'nu' enter j j j enter j x")...)
	if _, ok := answerOf(t, m, "U").(UndoMsg); !ok {
		t.Error("the split is not taken back")
	}
	if m = press(m, keysOf("U esc U")...); strings.Contains(lanesOf(m), "◆") {
		t.Errorf("%s: the pin is not taken back", lanesOf(m))
	}
}

func TestJoiningSurvivesNewEvents(t *testing.T) {
	m := press(withKeys(), keysOf("j j j enter X")...)
	m.SetEvents(sampleEvents()[:4], sampleTerms())
	if msg := answerOf(t, m, "enter"); msg != nil {
		t.Errorf("joined with an event that is gone: %v", msg)
	}
}
