package event

import (
	"cmp"
	"slices"

	"mareader/data"
	"mareader/data/meeting"
	"mareader/data/office"
)

// Group joins the meetings of the articles into events, newest first, undated ones last.
// The order of the articles does not matter.
func Group(articles []*data.Article, facts *office.Facts) []Event {
	var accounts []*Account
	for _, a := range articles {
		own := AccountsOf(a)
		for i := range own {
			accounts = append(accounts, &own[i])
		}
	}
	return new(Grouper).Group(Told{Accounts: accounts, Facts: facts})
}

// Told is what is grouped, and by what.
type Told struct {
	Accounts []*Account
	Leaders  map[string]string // articles that have one leader, by id, tell one text
	Edits    *Edits
	Facts    *office.Facts // must be the same at every call
}

// text tells which accounts are of one text.
func (t *Told) text(a *Account) uint64 {
	if leader := t.Leaders[a.Key.Article]; leader != "" {
		return hash(leader)
	}
	return a.Text
}

// Grouper groups, and remembers what came of it: to group anew after a change costs a look
// at every account, and work only for the persons whose meetings changed. The zero Grouper
// is ready. It is not safe for concurrent use.
type Grouper struct{ known map[uint64][]Event }

// Group returns the events, newest first, undated ones last. They share memory with those
// of other calls and must not be changed.
func (g *Grouper) Group(t Told) []Event {
	t.Accounts = t.underOneName()
	buckets := bucketsOf(&t)
	known := make(map[uint64][]Event, len(buckets))
	events := make([]Event, 0, len(t.Accounts))
	for _, accounts := range buckets {
		if t.edited(accounts) {
			events = append(events, t.group(accounts)...)
			continue
		}
		print := t.print(accounts)
		found, ok := g.known[print]
		if !ok {
			found = t.group(accounts)
		}
		known[print] = found
		events = append(events, found...)
	}
	g.known = known
	slices.SortFunc(events, newestFirst)
	return events
}

// print is the same for accounts that come to the same events, in any order.
func (t *Told) print(accounts []*Account) (print uint64) {
	for _, a := range accounts {
		print += mix(a.print ^ mix(t.text(a)))
	}
	return print
}

// edited tells whether the reader decided something about one of them.
func (t *Told) edited(accounts []*Account) bool {
	return t.Edits != nil && slices.ContainsFunc(accounts, func(a *Account) bool { return t.Edits.touches(a.Key) })
}

// mix spreads the bits of a number.
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// group makes events of accounts in which the same persons meet. Those that say the day
// come first, announcements after reports; then days that contradict each other by one are
// brought together; then the vague ones find their place.
func (t *Told) group(accounts []*Account) []Event {
	slices.SortFunc(accounts, before)
	g := grouping{Told: t}
	if t.edited(accounts) {
		accounts = g.seed(accounts)
	}
	told, rest := split(accounts, func(a *Account) bool { return a.sure() && a.Status != meeting.Planned })
	announced, vague := split(rest, (*Account).sure)
	g.placeAll(told)
	g.placeAll(g.placePrompt(announced))
	g.reconcile()
	g.placeAll(vague)
	events := make([]Event, len(g.clusters))
	for i, c := range g.clusters {
		events[i] = c.event(t)
	}
	return events
}

// split cuts accounts before the first that is not one of those wanted.
func split(accounts []*Account, wanted func(*Account) bool) (some, rest []*Account) {
	n := slices.IndexFunc(accounts, func(a *Account) bool { return !wanted(a) })
	if n < 0 {
		n = len(accounts)
	}
	return accounts[:n], accounts[n:]
}

// newestFirst orders events by day, undated ones last, then by participants.
func newestFirst(a, b Event) int {
	if a.Date.IsZero() != b.Date.IsZero() {
		if a.Date.IsZero() {
			return 1
		}
		return -1
	}
	return cmp.Or(
		cmp.Compare(b.Date.From, a.Date.From),
		cmp.Compare(a.Participants[0].Name, b.Participants[0].Name),
		cmp.Compare(a.Participants[1].Name, b.Participants[1].Name),
		cmp.Compare(a.Place, b.Place),
		cmp.Compare(a.ID, b.ID))
}
