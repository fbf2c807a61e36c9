package card

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store/event"
	"mareader/ui/lang"
	"mareader/ui/screentest"
	"mareader/ui/theme"
	"mareader/ui/window"
)

// desk is some articles by id.
type desk map[string]*data.Article

func (d desk) Article(id string) *data.Article { return d[id] }

// read is an article of an outlet.
func read(tb testing.TB, outlet, date, title, text string) *data.Article {
	tb.Helper()
	page := fmt.Sprintf("---\ntitle: %q\noutlets:\n  - name: %s\ndate: %s\n---\n\n%s\n", title, outlet, date, text)
	articles, err := data.Read(outlet+".md", []byte(page))
	if err != nil || len(articles) != 1 {
		tb.Fatalf("%d articles, %v", len(articles), err)
	}
	return articles[0]
}

// dispute is the event that an announcement and three accounts tell of, one of which puts
// it on another day and one of which is the text of another; a reader joined them.
func dispute(tb testing.TB) (event.Event, desk) {
	tb.Helper()
	const agency = "Le ministre de l'Intérieur, Abdelouafi Laftit, a reçu lundi 14 avril 2025 à Rabat son homologue français, Bruno Retailleau, avec 12 conseillers.\n\n" +
		"Les entretiens ont porté sur la lutte contre les passeurs et sur le trafic de cocaïne."
	articles := []*data.Article{
		read(tb, "Le Quotidien", "2025-04-15", "Laftit reçoit Retailleau", agency),
		read(tb, "La Gazette", "2025-04-16", "Retailleau chez Laftit",
			"Bruno Retailleau, ministre français de l'Intérieur, a rencontré mardi 15 avril 2025 à Rabat Abdelouafi Laftit, son homologue marocain, avec 15 conseillers. Ils ont signé une feuille de route sur la migration."),
		read(tb, "L'Agence", "2025-04-11", "Retailleau attendu à Rabat",
			"Bruno Retailleau, ministre français de l'Intérieur, rencontrera lundi 14 avril 2025 à Rabat Abdelouafi Laftit, son homologue marocain."),
		read(tb, "Le Relais", "2025-04-15", "Laftit reçoit Retailleau à Rabat", agency),
	}
	d, ties := desk{}, map[event.Tie]bool{}
	var accounts []*event.Account
	for _, a := range articles {
		d[a.ID()] = a
		own := event.AccountsOf(a)
		for i := range own {
			accounts = append(accounts, &own[i])
			ties[event.TieOf(accounts[0].Key, own[i].Key)] = true
		}
	}
	delete(ties, event.TieOf(accounts[0].Key, accounts[0].Key))
	events := new(event.Grouper).Group(event.Told{Accounts: accounts, Edits: event.NewEdits(ties), Facts: data.Facts()})
	if len(events) != 1 {
		tb.Fatalf("%d events", len(events))
	}
	return events[0], d
}

func open(e event.Event, d Articles, l lang.Lang, width, height int) Card {
	return New(e, d, l, theme.New(true)).SetSize(width, height)
}

func text(c Card) string {
	var lines []string
	for _, line := range c.Lines() {
		lines = append(lines, strings.TrimRight(ansi.Strip(line), " "))
	}
	return strings.Join(lines, "\n") + "\n"
}

func TestGoldenCards(t *testing.T) {
	e, d := dispute(t)
	for _, size := range [][2]int{{200, 50}, {120, 36}, {80, 60}, {40, 90}} {
		name := fmt.Sprintf("dispute-%dx%d", size[0], size[1])
		t.Run(name, func(t *testing.T) {
			screentest.Golden(t, name, strings.Join(open(e, d, lang.French, size[0], size[1]).Lines(), "\n"))
		})
	}
}

func TestEveryCardFitsEverySize(t *testing.T) {
	e, d := dispute(t)
	for _, l := range []lang.Lang{lang.French, lang.English} {
		for width := 1; width <= 220; width += 3 {
			for height := 1; height <= 60; height += 7 {
				c := open(e, d, l, width, height).By(window.LineDown).By(window.PageDown)
				lines := c.Lines()
				if len(lines) > height {
					t.Fatalf("%d×%d: %d lines", width, height, len(lines))
				}
				screentest.Fits(t, fmt.Sprintf("%d×%d", width, height), strings.Join(lines, "\n"), width)
			}
		}
	}
}

func TestTheChosenSourceIsInSight(t *testing.T) {
	e, d := dispute(t)
	for _, size := range [][2]int{{80, 12}, {120, 20}, {120, 36}} {
		c := open(e, d, lang.French, size[0], size[1])
		for want := range len(e.Sources) {
			// The first one has all that stands above it in sight, rather than itself.
			if inSight := strings.Contains(text(c), "┃ ") || want == 0; c.Chosen() != want || !inSight {
				t.Fatalf("%v: source %d, want %d:\n%s", size, c.Chosen(), want, text(c))
			}
			article, at, ok := c.Source()
			if !ok || article != e.Sources[want].Article || at.End <= at.Start {
				t.Errorf("%v: source %d is %s at %v", size, want, article, at)
			}
			c = c.By(window.LineDown)
		}
		if c = c.Choose(99); c.Chosen() != len(e.Sources)-1 {
			t.Errorf("chosen %d", c.Chosen())
		}
	}
}

func TestEnglishCardsSpeakEnglish(t *testing.T) {
	e, d := dispute(t)
	got := text(open(e, d, lang.English, 120, 60))
	for _, want := range []string{"disagreements", "announced, then held", "announces it", "stated in the text", "adds", "joined by hand"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if strings.Contains(got, "réunis") || strings.Contains(got, "rapproché") {
		t.Errorf("French reasons in\n%s", got)
	}
}

func TestDaysDiffer(t *testing.T) {
	e, d := dispute(t)
	if !DaysDiffer(&e, d) {
		t.Error("the accounts of two days agree")
	}
	same := e
	same.Sources = slices.DeleteFunc(slices.Clone(e.Sources), func(s event.Source) bool {
		return d[s.Article].Outlet() == "La Gazette"
	})
	if DaysDiffer(&same, d) {
		t.Error("an announcement and two reports of one day differ")
	}
	if DaysDiffer(&e, nil) || DaysDiffer(&event.Event{}, d) {
		t.Error("nothing differs from nothing")
	}
}

func TestPossibleDaysAreNamedWhereTheyAreFew(t *testing.T) {
	article := read(t, "Essai", "2025-05-02", "Une rencontre",
		"Abdelouafi Laftit, ministre marocain de l'Intérieur, a reçu un lundi d'avril 2025 à Rabat Bruno Retailleau, ministre français de l'Intérieur.")
	e := event.Event{Date: frdate.Month(2025, time.April), Basis: frdate.Resolved, Sources: []event.Source{{Article: "a"}}}
	c := open(e, desk{"a": article}, lang.French, 80, 40)
	c.accounts[0].meeting = &meeting.Meeting{Days: frdate.OnWeekday(time.Monday)}
	if got, want := c.possible(), "jours possibles : 7 avril 2025, 14 avril 2025, 21 avril 2025 ou 28 avril 2025"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	for name, days := range map[string]frdate.Constraint{"any": frdate.Free(), "the month": frdate.Inside(frdate.Month(2025, time.April))} {
		c.accounts[0].meeting = &meeting.Meeting{Days: days}
		if got := c.possible(); got != "" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestNamesAreSetOff(t *testing.T) {
	e, d := dispute(t)
	look := theme.New(true)
	lines := strings.Join(open(e, d, lang.French, 120, 40).Lines(), "\n")
	for _, name := range []string{"Abdelouafi Laftit", "Bruno Retailleau"} {
		if !strings.Contains(lines, look.Person.Render(name)) {
			t.Errorf("%s is not set off", name)
		}
	}
}

func TestAClosedCard(t *testing.T) {
	var c Card
	if _, _, ok := c.Source(); ok || c.IsOpen() || len(c.SetSize(80, 24).Lines()) > 0 {
		t.Error("the zero card shows something")
	}
}

func BenchmarkNew(b *testing.B) {
	e, d := dispute(b)
	for b.Loop() {
		open(e, d, lang.French, 120, 36)
	}
}

func BenchmarkLines(b *testing.B) {
	e, d := dispute(b)
	c := open(e, d, lang.French, 120, 36)
	for b.Loop() {
		c.Lines()
	}
}
