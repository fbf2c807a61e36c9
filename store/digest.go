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
	var l Library
	l.ready()
	b := Batch{Articles: articles}
	l.roll.add(articles, b.marked())
	return l.study()
}

// study is [Study] of the articles of the roll.
func (r *roll) study() Digest {
	present := r.present()
	return r.digest(present, r.groups(present))
}

// grouping is what events are grouped by.
type grouping struct {
	facts   *office.Facts // nil: what mareader knows
	edits   *event.Edits
	latest  func() *event.Edits // the edits as they are now; nil where there are none
	grouper event.Grouper       // knows the last events: copies may work side by side
}

// known is who held which office.
func (g *grouping) known() *office.Facts {
	if g.facts == nil {
		return data.Facts()
	}
	return g.facts
}

// digest is [Study] of articles whose twins are known.
func (r *roll) digest(present []int, twins [][]string) Digest {
	if r.latest != nil {
		r.edits = r.latest()
	}
	told := event.Told{Leaders: voices(twins), Edits: r.edits, Facts: r.known()}
	for _, n := range present {
		if !r.entries.at(n).Tells {
			continue
		}
		accounts := event.AccountsOf(r.at(n))
		for i := range accounts {
			told.Accounts = append(told.Accounts, &accounts[i])
		}
	}
	events := r.grouper.Group(told)
	return Digest{Events: events, People: r.gather(present, events), Twins: twins, by: r.grouping}
}

// groups returns the ids of the articles that are twins.
func (r *roll) groups(present []int) [][]string {
	prints := make([]twin.Print, len(present))
	for i, n := range present {
		prints[i] = r.note(n).Print
	}
	found := twin.Groups(prints, func(i int) twin.Text {
		a := r.at(present[i])
		return twin.Text{Title: a.Title(), Body: a.Body()}
	})
	ids := make([][]string, len(found))
	for i, group := range found {
		for _, n := range group {
			ids[i] = append(ids[i], r.at(present[n]).ID())
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
func (r *roll) gather(present []int, events []event.Event) []Person {
	index := map[string]int{}
	var people []Person
	latest := map[string]int32{}
	for _, n := range present {
		a := r.at(n)
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
