package prompt

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"mareader/store/query"
	"mareader/ui/theme"
)

func TestAid(t *testing.T) {
	a := &Aid{
		Saved:  query.Saved{"drogue": "drogue | cannabis"},
		Values: func(f query.Field) []string { return map[query.Field][]string{query.People: {"Abdelouafi Laftit"}}[f] },
	}
	for _, text := range []string{"un", "deux", "un", ""} {
		a.Remember(text)
	}
	l := Line{}
	for _, step := range []struct{ key, want string }{
		{"up", "un"}, {"up", "deux"}, {"up", "deux"}, {"down", "un"}, {"ctrl+n", ""}, {"ctrl+n", ""}, {"ctrl+p", "un"},
	} {
		ok := false
		if l, ok = a.Help(l, step.key); !ok || l.Text() != step.want {
			t.Errorf("%s: %q (%v), want %q", step.key, l.Text(), ok, step.want)
		}
	}
	if _, ok := a.Help(New("un mot"), "up"); ok {
		t.Error("a question is brought back over what was typed")
	}
	for _, c := range []struct{ text, want string }{
		{"qui:laf", `qui:"Abdelouafi Laftit" `},
		{"li", "lieu:"},
		{"@dr", "@drogue "},
		{"rabat", "rabat"},
	} {
		if l, ok := a.Help(a.Offer(New(c.text)), "tab"); !ok || l.Text() != c.want {
			t.Errorf("%q becomes %q (%v), want %q", c.text, l.Text(), ok, c.want)
		}
	}
	if q, err := a.Parse("@drogue"); err != nil || len(q.Sought()) != 2 {
		t.Errorf("%v (%v)", q, err)
	}
}

func TestNoAid(t *testing.T) {
	var a *Aid
	a.Remember("un")
	if l, ok := a.Help(a.Offer(New("qui:l")), "tab"); ok || l.Text() != "qui:l" {
		t.Errorf("%q (%v)", l.Text(), ok)
	}
}

func TestAnEditForgetsWhatIsOffered(t *testing.T) {
	a := &Aid{}
	l := press(a.Offer(New("li")), "left")
	if l, _ = a.Help(l, "tab"); l.Text() != "li" {
		t.Errorf("%q", l.Text())
	}
}

func TestTheFaultIsMarked(t *testing.T) {
	look := theme.New(true)
	_, err := query.Parse("rabat quoi:x")
	line, _ := New("rabat quoi:x").Blame(err).Bar(look, 60, true, "", "")
	if !strings.Contains(line, look.Warning.Render("quoi:")) || !strings.Contains(ansi.Strip(line), "rabat quoi:x") {
		t.Errorf("%q", line)
	}
	if l := New("x").Blame(err); l.fault != [2]int{} {
		t.Errorf("%v of another line", l.fault)
	}
}
