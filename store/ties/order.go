package ties

import (
	"cmp"
	"slices"

	"mareader/store/event"
)

// person is someone who takes part in events.
type person struct {
	name, country string
	met           int         // events
	with          map[int]int // events by partner
	rank          int         // place in the order
}

// circle is the people of events.
type circle struct {
	people  []*person
	numbers map[string]int
}

func circleOf(events []event.Event) circle {
	c := circle{numbers: map[string]int{}}
	for i := range events {
		if Met(&events[i]) {
			c.add(&events[i])
		}
	}
	c.order()
	return c
}

func (c *circle) add(e *event.Event) {
	for _, p := range e.Participants {
		who := c.person(p)
		who.met++
		for _, q := range e.Participants {
			if q.Name != p.Name {
				c.person(q)
				who.with[c.numbers[q.Name]]++
			}
		}
	}
}

// person returns the one who takes part; the first country that is told is theirs.
func (c *circle) person(p event.Participant) *person {
	n, known := c.numbers[p.Name]
	if !known {
		n = len(c.people)
		c.numbers[p.Name] = n
		c.people = append(c.people, &person{name: p.Name, with: map[int]int{}})
	}
	who := c.people[n]
	who.country = cmp.Or(who.country, p.Country)
	return who
}

func (c *circle) of(name string) *person { return c.people[c.numbers[name]] }

// home is the country of most participations.
func (c *circle) home() string {
	met := map[string]int{}
	home := ""
	for _, p := range c.people {
		if met[p.country] += p.met; p.country != "" && (home == "" || met[p.country] > met[home]) {
			home = p.country
		}
	}
	return home
}

// order ranks the people so that those who met stand near each other: everyone follows the
// busier person whom they met most, compatriots together; those who met nobody busier come
// in order of how busy they are.
func (c *circle) order() {
	busy := make([]int, len(c.people)) // numbers, busiest first
	for i := range busy {
		busy[i] = i
	}
	slices.SortFunc(busy, c.busier)
	after := make([][]int, len(c.people))
	var first []int
	for _, n := range busy {
		if host, ok := c.host(n); ok {
			after[host] = append(after[host], n)
		} else {
			first = append(first, n)
		}
	}
	next := 0
	var place func(n int)
	place = func(n int) {
		c.people[n].rank = next
		next++
		for _, guest := range c.byCountry(n, after[n]) {
			place(guest)
		}
	}
	for _, n := range first {
		place(n)
	}
}

// busier compares how busy two people are; of equals, the alphabet decides.
func (c *circle) busier(a, b int) int {
	p, q := c.people[a], c.people[b]
	return cmp.Or(cmp.Compare(q.met, p.met), cmp.Compare(p.name, q.name))
}

// host is the busier person whom someone met most; of equals, the busiest.
func (c *circle) host(n int) (host int, ok bool) {
	most := 0
	for other, times := range c.people[n].with {
		if c.busier(other, n) > 0 {
			continue
		}
		if times > most || times == most && c.busier(other, host) < 0 {
			host, most = other, times
		}
	}
	return host, most > 0
}

// byCountry sorts the guests of a person: the country met most first, in it whoever was met
// most.
func (c *circle) byCountry(host int, guests []int) []int {
	with := c.people[host].with
	met := map[string]int{}
	for _, g := range guests {
		met[c.people[g].country] += with[g]
	}
	slices.SortStableFunc(guests, func(a, b int) int {
		p, q := c.people[a].country, c.people[b].country
		return cmp.Or(cmp.Compare(met[q], met[p]), cmp.Compare(p, q), cmp.Compare(with[b], with[a]))
	})
	return guests
}
