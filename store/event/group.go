package event

import (
	"cmp"
	"encoding/hex"
	"hash/fnv"
	"slices"
	"strings"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/data/office"
	"mareader/data/place"
)

// account is one article's meeting while its event is looked for.
type account struct {
	article *data.Article
	index   int
	*meeting.Meeting
	window frdate.Constraint // the days on which it can have been
}

// cluster is accounts that are of one occasion. All its members are compatible with each
// other: the window is what they say together.
type cluster struct {
	accounts []account
	window   frdate.Constraint
	place    string
	why      []string
}

// Group joins the meetings of the articles into events, newest first, undated ones last.
// Its cost grows with the number of meetings of one pair of persons, not with the library.
func Group(articles []*data.Article, facts *office.Facts) []Event {
	return GroupVoices(articles, facts, nil)
}

// GroupVoices is [Group] where the articles that leaders, by id, gives one leader are one
// text told again: they count as one voice.
func GroupVoices(articles []*data.Article, facts *office.Facts, leaders map[string]string) []Event {
	var events []Event
	for _, accounts := range byPair(articles) {
		for _, c := range join(accounts) {
			events = append(events, c.event(facts, leaders))
		}
	}
	slices.SortFunc(events, newestFirst)
	return events
}

// byPair gathers the meetings of each pair of principals, in the order of the articles.
func byPair(articles []*data.Article) [][]account {
	buckets := map[[2]string]int{}
	var pairs [][]account
	for _, a := range articles {
		meetings := a.Meetings()
		for i := range meetings {
			m := &meetings[i]
			key := pairOf(m.Participants)
			n, ok := buckets[key]
			if !ok {
				n = len(pairs)
				buckets[key] = n
				pairs = append(pairs, nil)
			}
			pairs[n] = append(pairs[n], account{a, i, m, window(m)})
		}
	}
	return pairs
}

// pairOf returns the two principals in the order of the alphabet.
func pairOf(participants []string) [2]string {
	pair := [2]string{participants[0], participants[1]}
	if pair[1] < pair[0] {
		pair[0], pair[1] = pair[1], pair[0]
	}
	return pair
}

// Days that an account leaves open: a report follows the meeting within lateness, an
// announced visit lasts as long as patience.
const (
	lateness = 3
	patience = 3
)

// window returns the days on which a meeting can have been.
func window(m *meeting.Meeting) frdate.Constraint {
	d := m.Date
	switch {
	case m.Basis == frdate.Published:
		return m.Days.And(frdate.Inside(frdate.NewSpan(d.From-lateness, d.To)))
	case m.Status == meeting.Planned && d.IsDay():
		return frdate.Inside(frdate.NewSpan(d.From, d.From+patience))
	case !d.IsZero():
		return m.Days.And(frdate.Inside(d))
	}
	return m.Days
}

// join makes clusters of the accounts of one pair: those that are sure of the day first,
// then those that leave it open, which join only where one cluster alone can be meant.
func join(accounts []account) []*cluster {
	var clusters []*cluster
	for _, sure := range []bool{true, false} {
		for _, a := range accounts {
			if a.sure() != sure {
				continue
			}
			fitting := fitting(clusters, a)
			if len(fitting) == 1 {
				fitting[0].take(a, sure)
				continue
			}
			clusters = append(clusters, &cluster{accounts: []account{a}, window: a.window, place: a.Place, why: []string{""}})
		}
	}
	return clusters
}

// sure reports whether the account says the day, or all but the day.
func (a account) sure() bool { return a.Date.IsDay() }

func fitting(clusters []*cluster, a account) []*cluster {
	var fit []*cluster
	for _, c := range clusters {
		if c.accepts(a) {
			fit = append(fit, c)
		}
	}
	return fit
}

// accepts reports whether an account contradicts none of the cluster's.
func (c *cluster) accepts(a account) bool {
	return c.window.And(a.window).Possible() && samePlace(c.place, a.Place) && c.agrees(a)
}

// agrees keeps two meetings of one article apart: it told them apart.
func (c *cluster) agrees(a account) bool {
	for _, b := range c.accounts {
		if a.article == b.article {
			return false
		}
	}
	return true
}

// samePlace reports whether two places can be one: equal, unknown, or a town of the country.
func samePlace(a, b string) bool {
	return a == "" || b == "" || a == b || within(a, b) || within(b, a)
}

func within(town, country string) bool {
	_, c, ok := place.City(town)
	return ok && c.Name == country
}

func (c *cluster) take(a account, sure bool) {
	c.accounts = append(c.accounts, a)
	c.window = c.window.And(a.window)
	if c.place == "" || within(a.Place, c.place) {
		c.place = cmp.Or(a.Place, c.place)
	}
	why := "mêmes participants, seule rencontre possible à cette date"
	if sure {
		why = "mêmes participants, même jour"
		if a.Place != "" && a.Place == c.place {
			why += ", même lieu"
		}
	}
	c.why = append(c.why, why)
}

// event describes the cluster.
func (c *cluster) event(facts *office.Facts, leaders map[string]string) Event {
	best := c.best()
	e := Event{
		Place:     c.place,
		Status:    c.status(),
		Delegates: best.Delegates,
		Topics:    c.topics(),
		Voices:    c.voices(leaders),
	}
	e.Date, e.Basis, e.Reason = c.date(best)
	for _, a := range c.accounts {
		for _, name := range a.Participants {
			e.addParticipant(a, name, facts)
		}
	}
	slices.SortStableFunc(e.Participants, hostsFirst)
	e.Sources = c.sources()
	e.ID = c.id()
	return e
}

// best returns the account that is surest of the day; of equals one that tells a meeting
// held before one announced.
func (c *cluster) best() account {
	best := c.accounts[0]
	for _, a := range c.accounts[1:] {
		held := a.Status == meeting.Held && best.Status != meeting.Held
		if a.Basis > best.Basis || a.Basis == best.Basis && held {
			best = a
		}
	}
	return best
}

// date returns the day of the event and how it is known: of the best account, or by what
// all say together.
func (c *cluster) date(best account) (frdate.Span, frdate.Basis, string) {
	if best.Basis == frdate.Stated && best.Status == meeting.Held {
		return best.Date, best.Basis, best.Reason
	}
	if day, ok := c.window.Only(); ok && !best.Date.IsDay() || ok && best.Basis == frdate.Published || ok && best.Date != frdate.On(day) {
		return frdate.On(day), frdate.Resolved, "seul jour qui s'accorde avec ce que disent les articles ensemble"
	}
	return best.Date, best.Basis, best.Reason
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

// maxTopics is how many topics an event shows.
const maxTopics = 5

// topics returns the topics of the accounts that are about the event, or else of all,
// those that more accounts give first.
func (c *cluster) topics() []string {
	about := func(a account) bool { return a.index == 0 && len(a.Topics) > 0 }
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
func (c *cluster) voices(leaders map[string]string) int {
	outlets, texts := map[string]bool{}, map[string]bool{}
	for _, a := range c.accounts {
		text := cmp.Or(leaders[a.article.ID()], a.article.Body())
		if texts[text] {
			continue
		}
		texts[text] = true
		outlets[strings.ToLower(cmp.Or(a.article.Outlet(), a.article.ID()))] = true
		if a.index > 0 {
			continue // told besides: the other outlets vouch for what the article is about
		}
		for _, s := range a.article.Sources() {
			outlets[strings.ToLower(s.Outlet)] = true
		}
	}
	return len(outlets)
}

// addParticipant adds a person with the office of the day of the event, once.
func (e *Event) addParticipant(a account, name string, facts *office.Facts) {
	if slices.ContainsFunc(e.Participants, func(p Participant) bool { return p.Name == name }) {
		return
	}
	p := Participant{Name: name}
	for _, q := range a.article.People() {
		if q.Name == name {
			p.Office, p.Country = q.Office, q.Country
		}
	}
	if fact, ok := facts.ByName(name); ok && !e.Date.IsZero() {
		if t, ok := fact.TermAt(e.Date); ok {
			p.Office, p.Country = t.Office, t.Country
		}
	}
	e.Participants = append(e.Participants, p)
}

// sources lists the accounts, those of articles that are about the event first.
func (c *cluster) sources() []Source {
	sources := make([]Source, len(c.accounts))
	for i, a := range c.accounts {
		sources[i] = Source{Article: a.article.ID(), Meeting: a.index, Why: c.why[i]}
	}
	slices.SortStableFunc(sources, func(a, b Source) int { return cmp.Compare(min(a.Meeting, 1), min(b.Meeting, 1)) })
	for i := range sources { // the first needs no reason: the others were joined to it
		if sources[i].Why == "" {
			sources[i].Why, sources[0].Why = sources[0].Why, ""
		}
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

func (c *cluster) id() string {
	var keys []string
	for _, a := range c.accounts {
		keys = append(keys, a.article.ID()+"#"+string(rune('0'+a.index)))
	}
	slices.Sort(keys)
	h := fnv.New64a()
	h.Write([]byte(strings.Join(keys, " ")))
	return hex.EncodeToString(h.Sum(nil))[:10]
}

// newestFirst orders events by day, undated ones last, then by participants.
func newestFirst(a, b Event) int {
	if a.Date.IsZero() != b.Date.IsZero() {
		if a.Date.IsZero() {
			return 1
		}
		return -1
	}
	if c := cmp.Compare(b.Date.From, a.Date.From); c != 0 {
		return c
	}
	return cmp.Or(
		cmp.Compare(a.Participants[0].Name, b.Participants[0].Name),
		cmp.Compare(a.Participants[1].Name, b.Participants[1].Name),
		cmp.Compare(a.Place, b.Place),
		cmp.Compare(a.ID, b.ID))
}
