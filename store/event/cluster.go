package event

import (
	"slices"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/data/place"
)

// cluster is accounts that are of one occasion. Each of its members is compatible with all
// others; what they say together is kept, so that a new one need not be compared with each.
type cluster struct {
	accounts []*Account
	facts    []Facts              // why each was taken
	said     [3]frdate.Constraint // the days, by status: what all members say together
	awaited  frdate.Constraint    // the days for which it was announced
	day      frdate.Day           // of the surest members, where dated
	dated    bool
	whos     []*Account // one for each set of participants
	places   []string   // the different ones
}

func clusterOf(a *Account) *cluster {
	c := &cluster{awaited: frdate.Free()}
	for i := range c.said {
		c.said[i] = frdate.Free()
	}
	c.take(a, 0)
	return c
}

// take adds a member. One that contradicts the others, which only a reader can want, leaves
// what they say as it is.
func (c *cluster) take(a *Account, facts Facts) {
	c.accounts, c.facts = append(c.accounts, a), append(c.facts, facts)
	if !c.dated && a.sure() {
		c.day, c.dated = a.Date.From, true
	}
	narrow(&c.said[a.Status], a.days())
	if a.Status == meeting.Planned {
		narrow(&c.awaited, a.awaited())
	}
	if !slices.ContainsFunc(c.whos, func(b *Account) bool { return a.who == b.who }) {
		c.whos = append(c.whos, a)
	}
	if a.Place != "" && !slices.Contains(c.places, a.Place) {
		c.places = append(c.places, a.Place)
	}
}

func narrow(c *frdate.Constraint, days frdate.Constraint) {
	if both := c.And(days); both.Possible() {
		*c = both
	}
}

// accepts reports whether an account contradicts none of the members.
func (c *cluster) accepts(a *Account) bool {
	return c.sameWho(a) && c.samePlace(a) && c.allows(a) && c.agrees(a)
}

// sameWho reports whether the principals of an account and of every member are a pair at
// least, and none of them leaves out whom the other adds.
func (c *cluster) sameWho(a *Account) bool {
	return !slices.ContainsFunc(c.whos, func(b *Account) bool { return a.who != b.who && !nested(a.Participants, b.Participants) })
}

// nested reports whether one list of names holds the other.
func nested(a, b []string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	return !slices.ContainsFunc(b, func(name string) bool { return !slices.Contains(a, name) })
}

func (c *cluster) samePlace(a *Account) bool {
	return !slices.ContainsFunc(c.places, func(p string) bool { return !PlacesAgree(p, a.Place) })
}

// PlacesAgree reports whether two places can be one: equal, unknown, or a town of the country.
func PlacesAgree(a, b string) bool {
	return a == "" || b == "" || a == b || within(a, b) || within(b, a)
}

func within(town, country string) bool {
	_, c, ok := place.City(town)
	return ok && c.Name == country
}

// vagueness orders places: towns, countries, none.
func vagueness(p string) int {
	if p == "" {
		return 2
	}
	if _, _, ok := place.City(p); ok {
		return 0
	}
	return 1
}

// allows reports whether one day agrees with all that is said. A meeting announced for a
// day may have been held some days later; what was called off was the very day announced.
func (c *cluster) allows(a *Account) bool {
	days := a.days()
	held, planned, cancelled := c.said[meeting.Held], c.said[meeting.Planned], c.said[meeting.Cancelled]
	switch a.Status {
	case meeting.Planned:
		return planned.And(cancelled).And(days).Possible() && held.And(c.awaited).And(a.awaited()).Possible()
	case meeting.Cancelled:
		return planned.And(cancelled).And(days).Possible() && held.And(days).Possible()
	}
	return held.And(c.awaited).And(days).Possible() && cancelled.And(days).Possible()
}

// agrees keeps two meetings of one article apart: it told them apart.
func (c *cluster) agrees(a *Account) bool {
	return !slices.ContainsFunc(c.accounts, func(b *Account) bool { return a.Key.Article == b.Key.Article })
}
