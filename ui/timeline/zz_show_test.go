package timeline

import (
	"fmt"
	"io/fs"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"mareader/data"
	"mareader/data/frdate"
	"mareader/store/event"
	"mareader/ui/lang"
	"mareader/ui/theme"
)

type lib map[string]*data.Article

func (l lib) Article(id string) *data.Article { return l[id] }

func TestShow(t *testing.T) {
	l := lib{}
	var all []*data.Article
	fs.WalkDir(data.Dispatches(), ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return nil
		}
		b, _ := fs.ReadFile(data.Dispatches(), p)
		as, _ := data.Read(p, b)
		for _, a := range as {
			l[a.ID()] = a
			all = append(all, a)
		}
		return nil
	})
	events := event.Group(all, data.Facts())
	var terms []Term
	for _, p := range data.Facts().Persons() {
		for _, tm := range p.Terms {
			terms = append(terms, Term{p.Name, tm.Office, tm.Country, tm.Days(), !tm.Since.IsZero(), !tm.Until.IsZero()})
		}
	}
	_ = frdate.Day(0)
	for _, s := range [][2]int{{150, 60}, {80, 30}, {60, 30}} {
		m := New(theme.New(true), lang.French, l)
		m.SetSize(s[0], s[1])
		m.SetEvents(events, terms)
		fmt.Println(ansi.Strip(m.View()))
		m = press(m, "j", "enter")
		fmt.Println(ansi.Strip(m.View()))
		m.Cancel()
		m.SetPerson("Gérald Darmanin")
		fmt.Println(ansi.Strip(m.View()))
	}
}
