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
		{"consecutive days in two towns, and a report that can mean either", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu le 16 mai 2024 à Rabat " + pappas + "."},
			{"2024-05-17", tazi + "a reçu " + pappas + "."},
		}, "2024-05-17  held •\n2024-05-16 Rabat held •\n2024-05-15 Fès held •"},
		{"a meeting of three besides those of two each", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + " et Félix Bolaños, ministre espagnol du Tourisme."},
			{"", tazi + "a reçu le 15 mai 2024 à Fès Félix Bolaños, ministre espagnol du Tourisme."},
		}, "2024-05-15 Fès held •\n2024-05-15 Fès held •\n2024-05-15 Fès held •"},
		{"announced for a month of two meetings", [][2]string{
			{"2024-04-10", tazi + "recevra en mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu le 27 mai 2024 à Fès " + pappas + "."},
		}, "2024-05-27 Fès held •\n2024-05-15 Fès held •\n2024-05 Fès planned •"},
		{"called off, then held two days later", [][2]string{
			{"2024-05-10", tazi + "recevra le 15 mai 2024 à Fès " + pappas + "."},
			{"2024-05-14", "La rencontre prévue le 15 mai 2024 à Fès entre " + tazi + "et " + pappas + ", a été annulée."},
			{"", tazi + "a reçu le 17 mai 2024 à Fès " + pappas + "."},
		}, "2024-05-17 Fès held •\n2024-05-15 Fès cancelled ••"},
		{"announced for a day, then for the day it was held", [][2]string{
			{"2024-04-01", tazi + "recevra le 15 mai 2024 à Fès " + pappas + "."},
			{"2024-04-20", tazi + "recevra le 17 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu le 17 mai 2024 à Fès " + pappas + "."},
		}, "2024-05-17 Fès held ••\n2024-05-15 Fès planned •"},
		{"announced for two days, held after both", [][2]string{
			{"2024-04-01", tazi + "recevra le 15 mai 2024 à Fès " + pappas + "."},
			{"2024-04-20", tazi + "recevra le 16 mai 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu le 18 mai 2024 à Fès " + pappas + "."},
		}, "2024-05-18 Fès held ••\n2024-05-15 Fès planned •"},
		{"a day apart, which can be a slip", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + ". Ils ont parlé de sécurité."},
			{"", tazi + "a reçu jeudi 16 mai 2024 à Fès " + pappas + ". Ils ont parlé de sécurité."},
		}, "2024-05-15 Fès held ••"},
		{"a day apart, by weekday and date", [][2]string{
			{"", tazi + "a reçu mercredi 15 mai 2024 à Fès " + pappas + ". Ils ont parlé de sécurité."},
			{"", tazi + "a reçu jeudi 16 mai 2024 à Fès " + pappas + ". Ils ont parlé de sécurité."},
		}, "2024-05-16 Fès held •\n2024-05-15 Fès held •"},
		{"the same weekday of two weeks", [][2]string{
			{"2024-05-16", tazi + "a reçu mercredi à Fès " + pappas + "."},
			{"2024-05-23", tazi + "a reçu mercredi à Fès " + pappas + "."},
			{"", tazi + "a reçu mercredi à Fès " + pappas + "."},
		}, "2024-05-22 Fès held •\n2024-05-15 Fès held •\n? Fès held •"},
		{"a king and his grandfather", [][2]string{
			{"", "Le roi Mohammed VI a reçu le 15 mai 2024 à Rabat " + pappas + "."},
			{"", "Le roi Mohammed V a reçu à Rabat " + pappas + "."},
		}, "2024-05-15 Rabat held •\n? Rabat held •"},
		{"namesakes of two countries", [][2]string{
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", "Omar Tazi, ministre tunisien de la Justice, a reçu le 15 mai 2024 à Fès " + pappas + "."},
		}, "2024-05-15 Fès held •\n2024-05-15 Fès held •"},
		{"names that look alike, of two offices", [][2]string{
			{"", "Omar Berrada, ministre marocain du Tourisme, a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", "Omar Berrala, ministre marocain de la Justice, a reçu le 15 mai 2024 à Fès " + pappas + "."},
		}, "2024-05-15 Fès held •\n2024-05-15 Fès held •"},
		{"two spellings of one office-holder", [][2]string{
			{"", "Omar Berrada, ministre marocain du Tourisme, a reçu le 15 mai 2024 à Fès " + pappas + "."},
			{"", "Omar Berrala, ministre marocain du Tourisme, a reçu le 15 mai 2024 à Fès " + pappas + "."},
		}, "2024-05-15 Fès held ••"},
		{"a day is closer than a year", [][2]string{
			{"", tazi + "a reçu en 2024 à Fès " + pappas + "."},
			{"", tazi + "a reçu le 15 mai 2024 à Fès " + pappas + "."},
		}, "2024-05-15 Fès held ••"},
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

// That a report follows within days is likely, but no day follows from it.
func TestDaysOfPublicationResolveNothing(t *testing.T) {
	first := read(t, "a.md", "2024-05-16", tazi+"a reçu à Fès "+pappas+".")
	later := read(t, "b.md", "2024-05-19", tazi+"a accueilli à Fès "+pappas+".")
	events := Group([]*data.Article{first, later}, data.Facts())
	if len(events) != 1 || events[0].Basis != frdate.Published || told(events) != "2024-05-16 Fès held ••" {
		t.Errorf("%s, %v; want one event, published by 16 May", told(events), events[0].Basis)
	}
}

func TestTheBestSourceComesFirst(t *testing.T) {
	aside := read(t, "a.md", "", tazi+"a reçu le 15 mai 2024 à Fès Félix Bolaños, ministre espagnol de la Justice. Le même jour, il a aussi reçu à Fès "+pappas+".")
	about := read(t, "b.md", "", tazi+"a reçu le 15 mai 2024 à Fès "+pappas+".")
	for _, e := range Group([]*data.Article{aside, about}, data.Facts()) {
		if len(e.Sources) != 2 {
			continue
		}
		if e.Sources[0].Article != about.ID() || e.Sources[0].Facts != 0 || e.Sources[1].Facts == 0 {
			t.Errorf("sources %+v, want first the article that is about the meeting", e.Sources)
		}
		if e.Basis != frdate.Stated || e.Status != meeting.Held {
			t.Errorf("%v %v, want stated and held", e.Basis, e.Status)
		}
		return
	}
	t.Error("no event has two sources")
}
