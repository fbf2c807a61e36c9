package ui

import (
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"mareader/data"
	"mareader/store/marks"
)

// current is the mark of the article under the cursor of the list, as the file has it.
func current(t *testing.T, m Model, file string) marks.Mark {
	t.Helper()
	n, ok := m.list.Current()
	if !ok {
		t.Fatal("the list is empty")
	}
	noted, err := marks.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	return noted.Of(m.presenter.Article(n).ID())
}

func TestArticlesAreMarkedByKeys(t *testing.T) {
	file := filepath.Join(t.TempDir(), "marks.jsonl")
	m := editable(t, file)
	for _, step := range []struct {
		name string
		keys []string
		want marks.Mark
		seen string // on the screen
	}{
		{"star in the list", []string{"*"}, marks.Mark{Starred: true}, "★"},
		{"note in the list", []string{"a", `"à recouper"`, "enter"}, marks.Mark{Starred: true, Note: "à recouper"}, "✎"},
		{"a note left alone", []string{"a", `" demain"`, "esc"}, marks.Mark{Starred: true, Note: "à recouper"}, "✎"},
		{"opened", []string{"enter"}, marks.Mark{Starred: true, Read: true, Note: "à recouper"}, "★ étoile · ✓ lu · ✎ à recouper"},
		{"unread while reading", []string{"r"}, marks.Mark{Starred: true, Note: "à recouper"}, "★ étoile · ✎ à recouper"},
		{"unstarred while reading", []string{"*"}, marks.Mark{Note: "à recouper"}, "✎ à recouper"},
		{"another note while reading", []string{"a", `" demain"`, "enter"}, marks.Mark{Note: "à recouper demain"}, "✎ à recouper demain"},
		{"taken back", []string{"U", "U"}, marks.Mark{Starred: true, Note: "à recouper"}, "★ étoile · ✎ à recouper"},
		{"back in the list", []string{"esc", "r"}, marks.Mark{Starred: true, Read: true, Note: "à recouper"}, "★ ✎ ✓"},
		{"without the note", []string{"a", "ctrl+u", "enter"}, marks.Mark{Starred: true, Read: true}, "★ ✓"},
	} {
		m = press(m, step.keys...)
		if got := current(t, m, file); got != step.want {
			t.Errorf("%s: %+v, want %+v", step.name, got, step.want)
		}
		has(t, m, step.name, step.seen)
	}
}

func TestMarksAreShownTheNextTime(t *testing.T) {
	file := filepath.Join(t.TempDir(), "marks.jsonl")
	press(editable(t, file), "*", "enter")
	has(t, editable(t, file), "opened again", "★ ✓")
}

func TestAMarkMovesNothing(t *testing.T) {
	file := filepath.Join(t.TempDir(), "marks.jsonl")
	m := send(editable(t, file), tea.WindowSizeMsg{Width: 60, Height: 8})
	m = press(m, "enter", "}", "}", "}", "}", "}")
	top := func(m Model) string { return strings.Split(m.reader.View(), "\n")[0] }
	before := top(m)
	if m = press(m, "*", "a", `"vu"`, "enter"); top(m) != before {
		t.Errorf("at the top is %q, was %q", top(m), before)
	}
	if before == "" || strings.Contains(before, "lu") {
		t.Errorf("%q is not of the article's text", before)
	}
}

func TestKeysOfMarksAreTypedIntoAQuery(t *testing.T) {
	file := filepath.Join(t.TempDir(), "marks.jsonl")
	m := press(editable(t, file), "/", `"rabat*"`, "esc", "esc")
	if got := current(t, m, file); got != (marks.Mark{}) {
		t.Errorf("typing marked the article: %+v", got)
	}
}

func TestMarksThatCannotBeReadAreSaidToBe(t *testing.T) {
	m := New(Options{Library: library(t), Facts: data.Facts(), Marks: marks.Memory(), Unsaved: true})
	m = press(send(m, tea.WindowSizeMsg{Width: 120, Height: 36}))
	has(t, m, "unread marks", "marques non enregistrées")
}
