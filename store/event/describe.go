package event

import (
	"cmp"
	"encoding/hex"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/data/office"
)

// event describes the cluster.
func (c *cluster) event(t *Told) Event {
	c.byMerit()
	e := Event{
		Place: c.place(), Status: c.status(), Announced: c.announced(),
		Delegates: c.accounts[0].Delegates, Topics: c.topics(), Voices: t.voices(c),
	}
	e.Date, e.Basis, e.Reason = c.date()
	for _, a := range c.accounts {
		for _, p := range a.Offices {
			e.addParticipant(p, t.Facts)
		}
	}
	slices.SortStableFunc(e.Participants, hostsFirst)
	e.Sources = c.sources(t)
	e.ID = id(e.Sources)
	return e
}

// byMerit puts the best source first. It needs no reason: the others were joined to it, so
// that its own becomes that of the member to which it was joined.
func (c *cluster) byMerit() {
	order := make([]int, len(c.accounts))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return byMerit(c.accounts[i], c.accounts[j]) })
	if first := order[0]; first != 0 {
		c.facts[0], c.facts[first] = c.facts[first], 0
	}
	accounts, facts := make([]*Account, len(order)), make([]Facts, len(order))
	for n, i := range order {
		accounts[n], facts[n] = c.accounts[i], c.facts[i]
	}
	c.accounts, c.facts = accounts, facts
}

// place is the closest that the sources say: a town before a country.
func (c *cluster) place() string {
	closest := ""
	for _, a := range c.accounts {
		if vagueness(a.Place) < vagueness(closest) {
			closest = a.Place
		}
	}
	return closest
}

func (c *cluster) status() meeting.Status {
	status := meeting.Planned
	for _, a := range c.accounts {
		switch a.Status {
		case meeting.Held:
			return meeting.Held
		case meeting.Cancelled:
			status = meeting.Cancelled
		}
	}
	return status
}

// announced reports whether one source announced what another tells the outcome of.
func (c *cluster) announced() bool {
	planned := slices.ContainsFunc(c.accounts, func(a *Account) bool { return a.Status == meeting.Planned })
	return planned && c.status() != meeting.Planned
}

// date returns the day of the event and how it is known: of the surest account, or by what
// all say together.
func (c *cluster) date() (frdate.Span, frdate.Basis, string) {
	best := c.surest()
	if best.sure() && best.Basis == frdate.Stated && best.Status != meeting.Planned {
		return best.Date, best.Basis, best.Reason
	}
	all := c.said[meeting.Held].And(c.awaited).And(c.said[meeting.Cancelled])
	day, ok := all.Only()
	if ok && (best.Date != frdate.On(day) || best.Basis == frdate.Published) && c.narrowed() {
		return frdate.On(day), frdate.Resolved, "seul jour qui s’accorde avec ce que disent les articles ensemble"
	}
	if best.Status == meeting.Planned && best.Basis == frdate.Stated && c.announced() {
		return best.Date, frdate.Resolved, "jour annoncé"
	}
	return best.Date, best.Basis, best.Reason
}

// narrowed reports whether the sources say more of the day than when they were published:
// how soon a report follows is a habit of the press, from which no day follows.
func (c *cluster) narrowed() bool {
	return slices.ContainsFunc(c.accounts, func(a *Account) bool { return a.Basis != frdate.Published && a.says() })
}

// surest returns the account whose day counts: one that says the day before those that leave
// it open, then the best known, of those that tell the meeting held before those that
// announce it, the closest, and of such the one that most agree with.
func (c *cluster) surest() *Account {
	agree := func(a *Account) (n int) {
		for _, b := range c.accounts {
			if b.Date == a.Date {
				n++
			}
		}
		return n
	}
	open := func(a *Account) int {
		if a.sure() {
			return 0
		}
		return 1
	}
	return slices.MinFunc(c.accounts, func(a, b *Account) int {
		return cmp.Or(
			cmp.Compare(open(a), open(b)),
			cmp.Compare(b.Basis, a.Basis),
			cmp.Compare(a.Status%meeting.Cancelled, b.Status%meeting.Cancelled), // planned last
			cmp.Compare(width(a), width(b)),
			cmp.Compare(agree(b), agree(a)),
			byMerit(a, b))
	})
}

// maxTopics is how many topics an event shows.
const maxTopics = 5

// topics returns the topics of the accounts that are about the event, or else of all,
// those that more accounts give first.
func (c *cluster) topics() []string {
	about := func(a *Account) bool { return a.Index == 0 && len(a.Topics) > 0 }
	some := slices.ContainsFunc(c.accounts, about)
	var names []string
	counts := map[string]int{}
	for _, a := range c.accounts {
		if some && !about(a) {
			continue
		}
		for _, t := range a.Topics {
			if counts[t] == 0 {
				names = append(names, t)
			}
			counts[t]++
		}
	}
	slices.SortStableFunc(names, func(a, b string) int { return counts[b] - counts[a] })
	return names[:min(maxTopics, len(names))]
}

// voices counts the independent sources: outlets, and articles without one; the same text
// again is no further voice.
func (t *Told) voices(c *cluster) int {
	if len(c.accounts) == 1 {
		return len(c.accounts[0].Outlets)
	}
	outlets, texts := map[string]bool{}, map[uint64]bool{}
	for _, a := range c.accounts {
		if text := t.text(a); !texts[text] {
			texts[text] = true
			for _, name := range a.Outlets {
				outlets[name] = true
			}
		}
	}
	return len(outlets)
}

// addParticipant adds a person once, with the office of the day of the event where the facts list
// it and no article gives another.
func (e *Event) addParticipant(p Participant, facts *office.Facts) {
	if slices.ContainsFunc(e.Participants, func(q Participant) bool { return p.Name == q.Name }) {
		return
	}
	if fact, ok := facts.ByName(p.Name); ok && !e.Date.IsZero() && fact.MayBe(p.Office) {
		if t, ok := fact.TermAt(e.Date); ok {
			p.Office, p.Country = t.Office, t.Country
		}
	}
	e.Participants = append(e.Participants, p)
}

// sources lists the accounts, best first.
func (c *cluster) sources(t *Told) []Source {
	sources, texts := make([]Source, len(c.accounts)), map[uint64]int{}
	for i, a := range c.accounts {
		text := t.text(a)
		if _, known := texts[text]; !known {
			texts[text] = len(texts)
		}
		s := Source{Article: a.Key.Article, Meeting: a.Index, Key: a.Key, Status: a.Status, Basis: a.Basis,
			Facts: c.facts[i], Text: texts[text]}
		if c.dated && !a.sure() {
			s.Basis = frdate.Inherited
		}
		sources[i] = s
	}
	return sources
}

// home is the country whose participants are named first: the one that the press of the
// library is about.
const home = "Maroc"

func hostsFirst(a, b Participant) int {
	switch {
	case a.Country == b.Country:
		return 0
	case a.Country == home:
		return -1
	case b.Country == home:
		return 1
	}
	return 0
}

// id hashes what an event rests on.
func id(sources []Source) string {
	keys := make([]string, len(sources))
	for i, s := range sources {
		keys[i] = s.Article + "#" + strconv.Itoa(s.Meeting)
	}
	slices.Sort(keys)
	h := fnv.New64a()
	h.Write([]byte(strings.Join(keys, " ")))
	return hex.EncodeToString(h.Sum(nil))[:10]
}
