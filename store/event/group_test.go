package event

import (
	"strings"
	"testing"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/meeting"
)

// read makes the article of a text, with front matter where a date is given.
func read(t *testing.T, path, date, text string) *data.Article {
	t.Helper()
	if date != "" {
		text = "---\ndate: " + date + "\nsource: " + strings.TrimSuffix(path, ".md") + "\n---\n\n" + text
	}
	articles, err := data.Read(path, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return articles[0]
}

const (
	tazi   = "Omar Tazi, ministre marocain du Tourisme, "
	pappas = "Nikos Pappas, ministre grec du Tourisme"
)

// told writes events as "date place status sources", one a line.
func told(events []Event) string {
	var out []string
	for _, e := range events {
		day := e.Date.String()
		if day == "" {
			day = "?"
		}
		out = append(out, strings.TrimSpace(day+" "+e.Place+" "+e.Status.String())+" "+strings.Repeat("•", len(e.Sources)))
	}
	return strings.Join(out, "\n")
}

func TestGroup(t *testing.T) {
	for _, c := range []struct {
		name     string
		articles [][2]string // publication and text
		want     string
	}{
		{"two accounts of one day", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", pappas + ", a été reçu mercredi 15 mai 2024 à Fès par Omar Tazi, ministre marocain du Tourisme."},
		}, "2024-05-15 Fès held ••"},
		{"the same pair on two days", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu le 12 mai 2023 à Fès " + pappas + "."},
		}, "2024-05-15 Fès held •\n2023-05-12 Fès held •"},
		{"the same day in two towns", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu le 15 mai 2024 à Athènes " + pappas + "."},
		}, "2024-05-15 Athènes held •\n2024-05-15 Fès held •"},
		{"two ministers on one day in one town", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu le 15 mai 2024 à Fès Félix Bolaños, ministre espagnol de la Justice."},
		}, "2024-05-15 Fès held •\n2024-05-15 Fès held •"},
		{"announced, then held", [][2]string{
			{"", tazi + "recevra le 15 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu le 16 mai 2024 à Fès " + pappas + "."},
		}, "2024-05-16 Fès held ••"},
		{"a weekday joins the one day it can be", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu mercredi à Fès " + pappas + "."},
		}, "2024-05-15 Fès held ••"},
		{"a weekday that two days can be stays open", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu le 22 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu mercredi à Fès " + pappas + "."},
		}, "2024-05-22 Fès held •\n2024-05-15 Fès held •\n? Fès held •"},
		{"the wrong weekday", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu lundi à Fès " + pappas + "."},
		}, "2024-05-15 Fès held •\n? Fès held •"},
		{"a report without a date, published the day after", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"2024-05-16", tazi + "a reçu à Fès " + pappas + "."},
		}, "2024-05-15 Fès held ••"},
		{"a report without a date, published a month after", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"2024-06-16", tazi + "a reçu à Fès " + pappas + "."},
		}, "2024-06-16 Fès held •\n2024-05-15 Fès held •"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var articles []*data.Article
			for i, a := range c.articles {
				articles = append(articles, read(t, string(rune('a'+i))+".md", a[0], a[1]))
			}
			if got := told(Group(articles, data.Facts())); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestTheBestSourceComesFirst(t *testing.T) {
	aside := read(t, "a.md", "", tazi+"a reçu le 15 mai 2024 à Fès Félix Bolaños, ministre espagnol de la Justice. Le même jour, il a aussi reçu à Fès "+pappas+".")
	about := read(t, "b.md", "", tazi+"a reçu le 15 mai 2024 à Fès "+pappas+".")
	for _, e := range Group([]*data.Article{aside, about}, data.Facts()) {
		if len(e.Sources) != 2 {
			continue
		}
		if e.Sources[0].Article != about.ID() || e.Sources[0].Why != "" || e.Sources[1].Why == "" {
			t.Errorf("sources %+v, want first the article that is about the meeting", e.Sources)
		}
		if e.Basis != frdate.Stated || e.Status != meeting.Held {
			t.Errorf("%v %v, want stated and held", e.Basis, e.Status)
		}
		return
	}
	t.Error("no event has two sources")
}
