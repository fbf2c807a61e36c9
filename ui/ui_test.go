package ui

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/store"
	"mareader/ui/lang"
	"mareader/ui/screentest"
	"mareader/ui/timeline/career"
)

// has fails unless the screen shows all of some words.
func has(t *testing.T, m Model, when string, words ...string) {
	t.Helper()
	for _, w := range words {
		if !strings.Contains(shown(m), w) {
			t.Errorf("%s: no %q on the screen:\n%s", when, w, shown(m))
		}
	}
}

// asks is what the command of a key press comes to.
func asks(m Model, key string) tea.Msg {
	_, cmd := m.Update(screentest.Key(key))
	if cmd == nil {
		return nil
	}
	return cmd()
}

func TestKeysThatAlwaysWork(t *testing.T) {
	typing := press(sample(t, 80, 24), "/", `"laf"`)
	help := press(sample(t, 80, 24), "?")
	for _, m := range []Model{sample(t, 80, 24), typing, help} {
		if _, ok := asks(m, "ctrl+c").(tea.InterruptMsg); !ok {
			t.Error("ctrl+c does not interrupt")
		}
		if _, ok := asks(m, "ctrl+z").(tea.SuspendMsg); !ok {
			t.Error("ctrl+z does not suspend")
		}
		if asks(m, "ctrl+l") == nil {
			t.Error("ctrl+l does not repaint")
		}
	}
}

// TestKeysTypedAheadAreForTheNextScreen sends each key before what the last one asks for
// could come as a message.
func TestKeysTypedAheadAreForTheNextScreen(t *testing.T) {
	for keys, want := range map[string][]string{
		"enter R":   {"Rien n’a été mis de côté", "J suivant"},
		"enter a N": {"✎ N", "J suivant"},
		"enter t -": {"par mois", "Bruno Retailleau"},
		"enter q j": {"⏎ lire", "┃ Darmanin et Laftit"},
		"3 enter m": {"qui a rencontré qui"},
	} {
		m := sample(t, 80, 24)
		m.answerDelay = time.Minute
		for key := range strings.FieldsSeq(keys) {
			m = m.only(screentest.Key(key))
		}
		has(t, m, keys, want...)
	}
}

func TestLettersAreTextWhileTyping(t *testing.T) {
	m := press(sample(t, 80, 24), "/", `"q?123HL"`)
	if m.list.Typing() == false || m.help != nil || m.history.Here().view != inArticles {
		t.Error("a letter in the prompt was taken for a command")
	}
}

func TestLeavingGoesOneLevelBackAndQuitsAtTheTop(t *testing.T) {
	m := press(sample(t, 80, 24), "enter")
	has(t, m, "open", "lundi 14 avril 2025")
	m = press(m, "t")
	has(t, m, "timeline of the person", "Bruno Retailleau")
	if m = press(m, "q"); !m.history.Here().reading {
		t.Fatalf("back from the timeline:\n%s", shown(m))
	}
	if m = press(m, "q"); m.history.Here().reading {
		t.Fatal("back from the article")
	}
	if _, ok := asks(m, "q").(tea.QuitMsg); !ok {
		t.Error("q at the top does not quit")
	}
	if asks(m, "esc") != nil {
		if _, quits := asks(m, "esc").(tea.QuitMsg); quits {
			t.Error("esc at the top quits")
		}
	}
}

func TestBackAndForthAlongTheWay(t *testing.T) {
	m := press(sample(t, 80, 24), "enter", "J", "2", "3", "H")
	if m.history.Here().view != inTimeline {
		t.Fatalf("H: view %d", m.history.Here().view)
	}
	m = press(m, "H")
	has(t, m, "H H", "Darmanin et Laftit à Rabat", "lundi 22 avril 2024")
	if m = press(m, "L", "L"); m.history.Here().view != inPeople {
		t.Errorf("L L: view %d", m.history.Here().view)
	}
	if m = press(m, "L", "L"); m.history.Here().view != inPeople {
		t.Error("past the end of the way")
	}
}

func TestReadingFollowsTheList(t *testing.T) {
	m := press(sample(t, 80, 24), "/", `"laftit"`, "enter", "enter", "J")
	second, _ := m.list.Current()
	if m.reader.ID() != m.presenter.Article(second).ID() {
		t.Error("J does not open the next hit")
	}
	m = press(m, "J", "J", "J", "J", "q")
	if last, _ := m.list.Current(); m.reader.ID() != m.presenter.Article(last).ID() {
		t.Error("the list is not where reading ended")
	}
}

func TestPreviewFollowsTheCursor(t *testing.T) {
	m := sample(t, 120, 36)
	has(t, m, "wide", "Retailleau à Rabat", "aussi intense")
	m = press(m, "j")
	has(t, m, "after j", "lundi 22 avril 2024", "les Jeux de Paris")
	m = press(m, "tab")
	if !m.history.Here().reading {
		t.Fatal("tab does not go to the article")
	}
	has(t, m, "beside", "La ministre belge")
	if m = press(m, "z"); strings.Contains(shown(m), "La ministre belge") {
		t.Error("z leaves the list")
	}
	if m = send(m, tea.WindowSizeMsg{Width: 80, Height: 24}); !m.history.Here().reading {
		t.Error("a narrower screen leaves the article")
	}
}

func TestMatchesAreLitInTheArticle(t *testing.T) {
	m := press(sample(t, 80, 24), "/", `"coeur"`, "enter", "enter")
	has(t, m, "open", "Darmanin et Laftit", "1 occurrence")
	m = press(m, "n")
	has(t, m, "n", "1/1")
	m = press(sample(t, 80, 24), "/", `"vrlinden"`, "enter")
	has(t, m, "mistyped", "vrlinden → Verlinden")
	has(t, press(m, "enter", "n"), "mistyped, open", "1/1")
}

func TestSourceOpensAtItsSentence(t *testing.T) {
	m := press(sample(t, 80, 24), "2", "enter", "enter")
	if !m.history.Here().reading {
		t.Fatalf("the card opens no article:\n%s", shown(m))
	}
	has(t, m, "open", "┃")
	if m = press(m, "q"); m.history.Here().view != inTimeline {
		t.Error("q does not go back to the timeline")
	}
}

func TestArticlesArriveWithoutLosingThePlace(t *testing.T) {
	whole := batch(t)
	half := store.Batch{Articles: whole.Articles[:2], Progress: store.Progress{Found: 4, Read: 2, Counted: true}}
	rest := store.Batch{Articles: whole.Articles[2:], Digest: whole.Digest, Done: true,
		Skipped: []store.Skipped{{Path: "a.txt", Err: errors.New("binaire")}, {Path: "b.txt", Err: errors.New("binaire")}}}
	m := New(Options{Library: new(store.Library), Facts: data.Facts(), Next: func() store.Batch { return rest }})
	m = send(m, tea.WindowSizeMsg{Width: 110, Height: 24})
	updated, cmd := m.Update(batchMsg(half))
	m = press(updated.(Model), "j")
	has(t, m, "while reading", "2 sur 4 fichiers", "2 articles")
	was, _ := m.list.Current()
	m = send(m, cmd())
	if now, _ := m.list.Current(); now != was {
		t.Errorf("the cursor went from article %d to %d", was, now)
	}
	has(t, m, "at the end", "4 articles · 2024–2025", "2 fichiers illisibles : mareader check")
	has(t, press(m, "2"), "timeline", "Retailleau")
}

func TestADateIsNoProblemWhileItIsTyped(t *testing.T) {
	const problem = "n’est pas une date"
	for name, keys := range map[string][]string{"list": nil, "reader": {"enter"}, "timeline": {"2"}, "people": {"3"}} {
		m := press(press(sample(t, 80, 24), keys...), "/", `"laftit date:2025-1"`)
		if strings.Contains(shown(m), problem) {
			t.Errorf("%s: it is blamed too soon:\n%s", name, shown(m))
		}
		has(t, press(m, " "), name+", after a space", problem)
		has(t, press(m, "enter"), name+", after enter", problem)
		if m = press(m, `"1"`); strings.Contains(shown(m), problem) {
			t.Errorf("%s: a month is blamed:\n%s", name, shown(m))
		}
	}
}

func TestBackgroundRestyles(t *testing.T) {
	m := sample(t, 80, 24)
	before := m.View().Content
	m = send(m, tea.BackgroundColorMsg{})
	if light := New(Options{Library: library(t), Light: true}); m.theme.Muted == light.theme.Muted && before == m.View().Content {
		t.Error("the answer changes nothing")
	}
}

func TestEnglish(t *testing.T) {
	m := New(Options{Library: library(t), Lang: lang.English})
	m = send(m, tea.WindowSizeMsg{Width: 80, Height: 24})
	has(t, m, "english", "2 Timeline", "3 People", "/ to search", "? help")
}

func TestTermsComeFromTheFacts(t *testing.T) {
	day := frdate.NewDay(2025, 4, 14)
	if !slices.ContainsFunc(terms(data.Facts()), func(term career.Term) bool {
		return term.Name == "Abdelouafi Laftit" && term.Days.Has(day) && term.StartKnown
	}) {
		t.Error("Laftit is not in office on 14 April 2025")
	}
}

func TestLineFeedIsEnter(t *testing.T) {
	m := sample(t, 80, 24)
	m = send(m, tea.KeyPressMsg{Code: 'j', Mod: tea.ModCtrl})
	if !m.history.Here().reading {
		t.Error("a line feed opens no article")
	}
}
