package event

import (
	"slices"

	"mareader/data/frdate"
	"mareader/data/meeting"
)

// reconcile brings together clusters whose sources differ by a day: one place, one subject,
// no article that tells of both, one of them a single voice, and a day that can be a slip. Where a day could go with
// either of its neighbours, all stay apart.
func (g *grouping) reconcile() {
	slices.SortStableFunc(g.clusters, func(a, b *cluster) int { return int(a.day) - int(b.day) })
	partner := make([]int, len(g.clusters))
	rivals := make([]int, len(g.clusters))
	for i, c := range g.clusters {
		for j := i + 1; j < len(g.clusters) && g.clusters[j].day <= c.day+1; j++ {
			if g.adjoin(c, g.clusters[j]) {
				partner[i] = j
				rivals[i]++
				rivals[j]++
			}
		}
	}
	g.days = dayIndex{}
	gone := map[*cluster]bool{}
	for i, c := range g.clusters {
		if j := partner[i]; j > 0 && rivals[i] == 1 && rivals[j] == 1 {
			less := g.clusters[j]
			if g.voices(less) > g.voices(c) {
				c, less = less, c
			}
			c.absorb(less)
			gone[less] = true
		}
	}
	g.clusters = slices.DeleteFunc(g.clusters, func(c *cluster) bool { return gone[c] })
}

// adjoin reports whether two clusters tell of one meeting, a day apart.
func (g *grouping) adjoin(c, d *cluster) bool {
	if !c.dated || !d.dated || d.day != c.day+1 || !c.held() || !d.held() || min(g.voices(c), g.voices(d)) > 1 {
		return false
	}
	if c.twiceSaid() && d.twiceSaid() {
		return false
	}
	if len(c.places) != 1 || !slices.Equal(c.places, d.places) || vagueness(c.places[0]) > 0 || !share(c.topics(), d.topics()) {
		return false
	}
	return !slices.ContainsFunc(d.accounts, func(a *Account) bool {
		return !c.agrees(a) || c.whos[0].who != a.who || g.parts(c, a) || g.namesakes(c, a)
	})
}

func (c *cluster) held() bool {
	return slices.ContainsFunc(c.accounts, func(a *Account) bool { return a.Status == meeting.Held })
}

// twiceSaid reports whether a source states the day by its weekday and by its date: it is
// no slip.
func (c *cluster) twiceSaid() bool {
	return slices.ContainsFunc(c.accounts, func(a *Account) bool {
		return a.Basis == frdate.Stated && a.Days.Weekdays != frdate.AnyWeekday
	})
}

func share(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// absorb takes in the members of a cluster that is a day off.
func (c *cluster) absorb(d *cluster) {
	for i, a := range d.accounts {
		c.take(a, d.facts[i]&^FactsOf(SameDay)|FactsOf(SamePair, DayAfter, SamePlace))
	}
}
