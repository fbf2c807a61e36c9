package event

import (
	"cmp"
	"slices"

	"mareader/data/frdate"
	"mareader/data/meeting"
)

// grouping is accounts finding their places, one after the other.
type grouping struct {
	*Told
	clusters []*cluster
	days     dayIndex // of the clusters
}

// seed makes clusters of the accounts that a reader joined, and returns the others.
func (g *grouping) seed(accounts []*Account) (rest []*Account) {
	for _, a := range accounts {
		if !g.Edits.touches(a.Key) || !g.placeByHand(a, accounts) {
			rest = append(rest, a)
		}
	}
	return rest
}

// placeByHand puts an account with those that a reader joined it to; where it brings
// clusters together, they become one.
func (g *grouping) placeByHand(a *Account, among []*Account) bool {
	if !g.joined(a, among) {
		return false
	}
	home := clusterOf(a)
	g.clusters = slices.DeleteFunc(g.clusters, func(c *cluster) bool {
		if !g.joined(a, c.accounts) {
			return false
		}
		for _, b := range c.accounts {
			home.take(b, FactsOf(ByHand))
		}
		return true
	})
	g.clusters = append(g.clusters, home)
	return true
}

// joined reports whether a reader joined an account to one of others.
func (g *grouping) joined(a *Account, others []*Account) bool {
	return slices.ContainsFunc(others, func(b *Account) bool {
		one, known := g.Edits.Says(a.Key, b.Key)
		return known && one
	})
}

// place puts an account where it belongs, or where nothing fits, or several things do,
// into a cluster of its own.
func (g *grouping) place(a *Account) {
	if c, facts := g.choose(a, g.fitting(a)); c != nil {
		c.take(a, facts)
		return
	}
	g.clusters = append(g.clusters, clusterOf(a))
}

func (g *grouping) placeAll(accounts []*Account) {
	for _, a := range accounts {
		g.place(a)
	}
}

// placePrompt places the announcements for the very day of a meeting, and returns the others,
// the latest day first: what was put off must not take the place of the new day.
func (g *grouping) placePrompt(announced []*Account) (others []*Account) {
	for _, a := range announced {
		prompt := slices.ContainsFunc(g.fitting(a), func(c *cluster) bool {
			return c.dated && c.day == a.Date.From && c.status() != meeting.Planned
		})
		if prompt {
			g.place(a)
		} else {
			others = append(others, a)
		}
	}
	slices.SortStableFunc(others, func(a, b *Account) int { return cmp.Compare(b.Date.From, a.Date.From) })
	return others
}

// parts reports whether a reader keeps an account apart from a member.
func (g *grouping) parts(c *cluster, a *Account) bool {
	return g.Edits.touches(a.Key) && slices.ContainsFunc(c.accounts, func(b *Account) bool {
		one, known := g.Edits.Says(a.Key, b.Key)
		return known && !one
	})
}

// fitting are the clusters that accept an account.
func (g *grouping) fitting(a *Account) []*cluster {
	var fit []*cluster
	for _, c := range g.days.near(a, g.clusters) {
		if c.accepts(a) && !g.parts(c, a) && !g.namesakes(c, a) {
			fit = append(fit, c)
		}
	}
	return fit
}

// choose picks the one cluster that an account can mean, and says why: the one with its
// text, else on its day, else at its place, else the only one.
func (g *grouping) choose(a *Account, fit []*cluster) (*cluster, Facts) {
	fit = prefer(fit, func(c *cluster) bool { return g.tells(c, a) })
	fit = prefer(fit, func(c *cluster) bool { return a.sure() && c.dated && c.day == a.Date.From })
	fit = prefer(fit, func(c *cluster) bool { return a.Place != "" && slices.Contains(c.places, a.Place) })
	if len(fit) > 1 && a.sure() && alike(fit) {
		fit = fit[:1] // an article told twice of what this one tells once
	}
	if len(fit) != 1 {
		return nil, 0
	}
	facts := g.facts(fit[0], a)
	if !grounded(fit[0], a, facts) {
		return nil, 0
	}
	return fit[0], facts
}

// prefer leaves those that are better, if there are any.
func prefer(clusters []*cluster, better func(*cluster) bool) []*cluster {
	var some []*cluster
	for _, c := range clusters {
		if better(c) {
			some = append(some, c)
		}
	}
	if len(some) > 0 {
		return some
	}
	return clusters
}

// alike reports whether clusters are of the same persons on one day at one place.
func alike(clusters []*cluster) bool {
	first := clusters[0]
	return !slices.ContainsFunc(clusters, func(c *cluster) bool {
		return !c.dated || c.day != first.day || c.whos[0].who != first.whos[0].who || !slices.Equal(c.places, first.places)
	})
}

// tells reports whether a member has the text of an account, and tells of it what it tells.
func (g *grouping) tells(c *cluster, a *Account) bool {
	text := g.text(a)
	return slices.ContainsFunc(c.accounts, func(b *Account) bool {
		return a.who == b.who && a.Key.Nth == b.Key.Nth && g.text(b) == text
	})
}

// facts is what an account has in common with a cluster that it fits.
func (g *grouping) facts(c *cluster, a *Account) Facts {
	var facts Facts
	if c.whos[0].who == a.who {
		facts |= FactsOf(SamePair)
	} else {
		facts |= FactsOf(AmongMore)
	}
	if g.tells(c, a) {
		facts |= FactsOf(SameText)
	}
	switch on := c.dated && a.Date.IsDay() && c.day == a.Date.From; {
	case on:
		facts |= FactsOf(SameDay)
	case a.Status == meeting.Planned && a.sure():
		facts |= FactsOf(AnnouncedThen)
	case a.says() && c.dated:
		facts |= FactsOf(DayFits)
	}
	if a.Place != "" && slices.Contains(c.places, a.Place) {
		facts |= FactsOf(SamePlace)
	}
	if !a.sure() && !facts.Has(SameText) {
		facts |= FactsOf(OnlyOne)
	}
	return facts
}

// says reports whether the account says anything of the day that few days fit.
func (a *Account) says() bool {
	days := a.days()
	return days.Weekdays != frdate.AnyWeekday || !days.Yearly.IsZero() || width(a) <= month
}

// month is how many days are few enough to date a meeting by.
const month = 31

// grounded reports whether there is reason enough to join an account: what says nothing of
// the day and is not the subject of its article needs a place that agrees, and so does a
// guess at another guess.
func grounded(c *cluster, a *Account, facts Facts) bool {
	switch {
	case a.sure(), facts.Has(SameText), facts.Has(SamePlace):
		return true
	case !c.dated:
		return width(a) <= month
	}
	return a.says() || a.Index == 0
}
