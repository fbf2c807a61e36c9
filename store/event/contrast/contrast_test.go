package contrast

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"mareader/data"
	"mareader/store/event"
)

// compared writes the contrast of the one event that all of some texts tell: a line for each
// disagreement, then one for each addition.
func compared(t *testing.T, texts ...string) string {
	t.Helper()
	byID := map[string]*data.Article{}
	var articles []*data.Article
	for i, text := range texts {
		read, err := data.Read(fmt.Sprintf("%d.md", i), []byte(fmt.Sprintf("---\nsource: Journal %d\n---\n\n%s", i, text)))
		if err != nil {
			t.Fatal(err)
		}
		byID[read[0].ID()] = read[0]
		articles = append(articles, read[0])
	}
	events := slices.DeleteFunc(event.Group(articles, data.Facts()), func(e event.Event) bool { return len(e.Sources) < len(texts) })
	if len(events) != 1 {
		t.Fatalf("%d events, want one", len(events))
	}
	e := events[0]
	number := func(source int) string { return strings.TrimSuffix(byID[e.Sources[source].Article].Path(), ".md") }
	c := Of(e, func(id string) *data.Article { return byID[id] })
	var lines []string
	for _, d := range c.Disagreements {
		line := "≠ " + d.Kind.String() + " " + d.Of
		for _, v := range d.Values {
			line += " | " + number(v.Source) + " " + v.Text
			if a := byID[e.Sources[v.Source].Article]; v.At.End > len(a.Body()) || v.At.Start >= v.At.End {
				t.Errorf("%s rests on no sentence: %+v", line, v.At)
			}
		}
		lines = append(lines, line)
	}
	for source, adds := range c.Adds {
		for _, a := range adds {
			lines = append(lines, "+ "+number(source)+" "+a.Kind.String()+" "+a.Text)
		}
	}
	return strings.Join(lines, "\n")
}

const met = "Omar Tazi, ministre marocain du Tourisme, a reçu le 15 mai 2024 à Fès Nikos Pappas, ministre grec du Tourisme. "

func TestOf(t *testing.T) {
	for _, c := range []struct {
		name  string
		texts []string
		want  string
	}{
		{"the same", []string{met, met + "La rencontre a duré une heure."}, ""},
		{"figures differ", []string{
			met + "Le Maroc a accueilli 12 700 touristes grecs l’an dernier, selon le ministère.",
			met + "Selon le ministère, 16 055 touristes grecs ont été accueillis au Maroc l’an dernier.",
		}, "≠ figure 12 700 touristes | 0 12 700 touristes | 1 16 055 touristes"},
		{"figures of different years", []string{
			met + "Le Maroc a accueilli 12 700 touristes grecs en 2022, selon le ministère.",
			met + "Selon le ministère, 16 055 touristes grecs ont été accueillis au Maroc en 2023.",
		}, "+ 0 figure 12 700 touristes\n+ 1 figure 16 055 touristes"},
		{"a figure that one alone gives", []string{
			met + "La Grèce y consacrera 32 millions d’euros.", met,
		}, "+ 0 figure 32 millions d’euros"},
		{"a rounded figure agrees", []string{
			met + "Le Maroc a accueilli 12 700 touristes grecs l’an dernier.",
			met + "Près de 13 000 touristes grecs ont été accueillis au Maroc l’an dernier.",
		}, ""},
		{"days differ", []string{
			met + "Ils ont parlé de sécurité.", met + "Ils ont évoqué la sécurité des voyageurs.",
			strings.Replace(met, "15", "14", 1) + "La sécurité était au menu.",
		}, "≠ day  | 0 2024-05-15 | 1 2024-05-15 | 2 2024-05-14"},
		{"names differ", []string{
			"Ahmed Toufiq, ministre marocain des Habous, a reçu le 15 mai 2024 à Fès Nikos Pappas, ministre grec du Tourisme.",
			"M. Pappas, ministre grec du Tourisme, a été reçu le 15 mai 2024 à Fès par Ahmed Taoufiq, ministre des Habous. Nikos Pappas a ensuite visité la médina.",
		}, "≠ name Ahmed Toufiq | 0 Ahmed Toufiq | 1 Ahmed Taoufiq"},
		{"a name that the facts do not list", []string{
			strings.Replace(met, "Pappas", "Papandreou", 1), strings.Replace(met, "Pappas", "Papandreu", 1),
		}, "≠ name Nikos Papandreou | 0 Nikos Papandreou | 1 Nikos Papandreu"},
		{"topics, delegates, results", []string{
			met + "Les deux ministres ont signé un mémorandum sur la formation des guides.",
			met + "La lutte contre la drogue a aussi été évoquée.",
		}, "+ 0 topic formation\n+ 0 result Les deux ministres ont signé un mémorandum sur la formation des guides.\n+ 1 topic drogue"},
		{"what came of another meeting", []string{
			met + "\n\nOmar Tazi avait vu Félix Bolaños, ministre espagnol du Tourisme, le 2 mai 2024 à Madrid. La feuille de route adoptée ce jour-là prévoyait 300 guides.",
			met,
		}, ""},
		{"what is only asked", []string{met + "La feuille de route a-t-elle été signée ?", met}, ""},
		{"a result that both tell", []string{
			met + "Les deux ministres ont signé un mémorandum sur la formation des guides.",
			met + "Un mémorandum sur la formation des guides a été signé par les deux ministres.",
		}, ""},
		{"the place and the day that one alone gives", []string{
			met, "Omar Tazi, ministre marocain du Tourisme, a reçu mercredi " + strings.TrimPrefix(met, "Omar Tazi, ministre marocain du Tourisme, a reçu le 15 mai 2024 à Fès "),
		}, "+ 0 day 2024-05-15\n+ 0 place Fès"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := compared(t, c.texts...); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func BenchmarkOf(b *testing.B) {
	filler := strings.Repeat("Les deux ministres ont salué la qualité des relations entre les deux pays et souhaité la renforcer en 2025, avec 12 projets et une aide de 3 millions d’euros. ", 20)
	byID := map[string]*data.Article{}
	var articles []*data.Article
	for i := range 4 {
		read, err := data.Read(fmt.Sprintf("%d.md", i), fmt.Appendf(nil, "---\nsource: Journal %d\n---\n\n%sLe Maroc a accueilli 1%d 700 touristes grecs. %s", i, met, i, filler))
		if err != nil {
			b.Fatal(err)
		}
		byID[read[0].ID()] = read[0]
		articles = append(articles, read[0])
	}
	e := event.Group(articles, data.Facts())[0]
	for b.Loop() {
		Of(e, func(id string) *data.Article { return byID[id] })
	}
}
