package store

import (
	"cmp"
	"slices"

	"mareader/data"
	"mareader/store/event"
)

// Digest is what the articles say together.
type Digest struct {
	Events []event.Event
	People []Person
}

// Person is a person as the whole library knows them.
type Person struct {
	Name, Office, Country string   // the office of the latest dated article
	Articles              []string // ids, in the library's order
	Events                []int    // indexes in Events, newest first
}

// Study groups meetings into events and gathers the people. It only reads its articles
// and may run beside the reader.
func Study(articles []*data.Article) Digest {
	events := event.Group(articles, data.Facts())
	return Digest{Events: events, People: gather(articles, events)}
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
