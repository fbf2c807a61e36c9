package store

import (
	"cmp"
	"slices"

	"mareader/data"
	"mareader/data/office"
	"mareader/store/event"
	"mareader/store/twin"
)

// Digest is what the articles say together.
type Digest struct {
	Events []event.Event
	People []Person
	Twins  [][]string // ids of articles with the same text, or all but: the first of each group stands for it

	by grouping
}

// Person is a person as the whole library knows them.
type Person struct {
	Name, Office, Country string   // the office of the latest dated article
	Articles              []string // ids, in the library's order
	Events                []int    // indexes in Events, newest first
}

// Study finds the twins, groups meetings into events and gathers the people. It only
// reads its articles and may run beside the reader.
func Study(articles []*data.Article) Digest {
	r := roll{grouping: grouping{facts: data.Facts()}, articles: articles, marks: make([]mark, len(articles))}
	for i, a := range articles {
		r.marks[i] = markOf(a, "")
	}
	return r.study()
}

// study is [Study] of the articles of the roll.
func (r *roll) study() Digest {
	articles, marks := r.present()
	return r.digest(articles, marks, groups(articles, marks))
}

// grouping is what events are grouped by.
type grouping struct {
	facts   *office.Facts
	edits   *event.Edits
	latest  func() *event.Edits // the edits as they are now; nil where there are none
	grouper event.Grouper       // knows the last events: copies may work side by side
}

// digest is [Study] of articles whose twins are known.
func (g *grouping) digest(articles []*data.Article, marks []mark, twins [][]string) Digest {
	if g.latest != nil {
		g.edits = g.latest()
	}
	told := event.Told{Leaders: voices(twins), Edits: g.edits, Facts: g.facts}
	for _, m := range marks {
		for i := range m.accounts {
			told.Accounts = append(told.Accounts, &m.accounts[i])
		}
	}
	events := g.grouper.Group(told)
	return Digest{Events: events, People: gather(articles, events), Twins: twins, by: *g}
}

// groups returns the ids of the articles that are twins.
func groups(articles []*data.Article, marks []mark) [][]string {
	prints := make([]twin.Print, len(marks))
	for i, m := range marks {
		prints[i] = m.print
	}
	found := twin.Groups(prints, func(n int) twin.Text {
		return twin.Text{Title: articles[n].Title(), Body: articles[n].Body()}
	})
	ids := make([][]string, len(found))
	for i, group := range found {
		for _, n := range group {
			ids[i] = append(ids[i], articles[n].ID())
		}
	}
	return ids
}

// voices tells which article stands for another, by id.
func voices(twins [][]string) map[string]string {
	leaders := map[string]string{}
	for _, group := range twins {
		for _, id := range group {
			leaders[id] = group[0]
		}
	}
	return leaders
}

// gather lists the people of articles and events.
func gather(articles []*data.Article, events []event.Event) []Person {
	index := map[string]int{}
	var people []Person
	latest := map[string]int32{}
	for _, a := range articles {
		day := int32(a.Published().Date.From)
		for _, p := range a.People() {
			i, ok := index[p.Name]
			if !ok {
				i = len(people)
				index[p.Name] = i
				people = append(people, Person{Name: p.Name})
			}
			people[i].Articles = append(people[i].Articles, a.ID())
			if was, ok := latest[p.Name]; p.Office != "" && (!ok || day >= was || people[i].Office == "") {
				people[i].Office, people[i].Country = p.Office, p.Country
				latest[p.Name] = day
			}
		}
	}
	for n, e := range events {
		for _, p := range e.Participants {
			if i, ok := index[p.Name]; ok {
				people[i].Events = append(people[i].Events, n)
			}
		}
	}
	slices.SortStableFunc(people, func(a, b Person) int {
		return cmp.Or(len(b.Events)-len(a.Events), len(b.Articles)-len(a.Articles), cmp.Compare(a.Name, b.Name))
	})
	return people
}
