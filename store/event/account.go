package event

import (
	"cmp"
	"hash/fnv"
	"slices"

	"strings"

	"mareader/data"
	"mareader/data/fold"
	"mareader/data/frdate"
	"mareader/data/meeting"
)

// Account is one article's account of a meeting, with all that grouping asks of its
// article: accounts can be kept where articles are not.
type Account struct {
	*meeting.Meeting // without evidence
	Key              Key
	Index            int           // of the meeting in its article
	Path             string        // of the article
	Text             uint64        // the same for the same body
	Outlets          []string      // folded: whoever vouches for it
	Offices          []Participant // as the article gives them, by participant
	Published        frdate.Span

	who   string // the participants by the alphabet, under one name each: see alias
	print uint64 // of all of the above
}

// AccountsOf returns the accounts of an article, in the order of its meetings.
func AccountsOf(a *data.Article) []Account {
	meetings := a.Meetings()
	if len(meetings) == 0 {
		return nil
	}
	accounts, nth := make([]Account, len(meetings)), map[string]int{}
	text := hash(a.Body())
	for i := range meetings {
		m := bare(meetings[i])
		who := whoOf(m.Participants)
		c := Account{
			Meeting: m, Key: Key{a.ID(), who, nth[who]}, Index: i, Path: a.Path(), Text: text,
			Outlets: outlets(a, i > 0), Offices: offices(a, m), Published: a.Published().Date,
		}
		nth[who]++
		c.who = who
		c.print = c.fingerprint()
		accounts[i] = c
	}
	return accounts
}

// bare is a meeting without what only its readers need.
func bare(m meeting.Meeting) *meeting.Meeting {
	m.Evidence, m.DateEvidence, m.Support = nil, nil, nil
	return &m
}

// whoOf names participants whatever their order.
func whoOf(participants []string) string {
	sorted := slices.Clone(participants)
	slices.Sort(sorted)
	return strings.Join(sorted, " + ")
}

// outlets are those that vouch for what an article tells. What it tells besides its own
// subject is vouched for by itself alone, not by the sources of its front matter.
func outlets(a *data.Article, besides bool) []string {
	names := []string{fold.String(cmp.Or(a.Outlet(), a.ID()))}
	if besides {
		return names
	}
	for _, s := range a.Sources() {
		if name := fold.String(s.Outlet); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// offices are the participants with the offices that the article gives them.
func offices(a *data.Article, m *meeting.Meeting) []Participant {
	given := make([]Participant, len(m.Participants))
	for i, name := range m.Participants {
		given[i].Name = name
		for _, p := range a.People() {
			if p.Name == name {
				given[i].Office, given[i].Country = p.Office, p.Country
			}
		}
	}
	return given
}

func hash(texts ...string) uint64 {
	h := fnv.New64a()
	for _, t := range texts {
		h.Write([]byte(t))
		h.Write([]byte{0})
	}
	return h.Sum64()
}

// fingerprint is the same for accounts that say the same.
func (a *Account) fingerprint() uint64 {
	texts := make([]string, 0, 16)
	texts = append(texts, a.Key.Article, a.Key.Who, a.who, a.Path, a.Reason, a.Place)
	texts = append(append(append(texts, a.Outlets...), "|"), a.Delegates...)
	texts = append(append(append(texts, "|"), a.Topics...), a.Participants...)
	for _, p := range a.Offices {
		texts = append(texts, p.Office, p.Country)
	}
	print := hash(texts...)
	days, part := a.Days, a.Days.Yearly
	for _, n := range [...]int{
		int(a.Text), a.Key.Nth, a.Index, int(a.Basis), int(a.Status), int(days.Weekdays),
		int(a.Date.From), int(a.Date.To), int(a.Published.From), int(a.Published.To), int(days.Within.From), int(days.Within.To),
		int(part.From.Month), part.From.Day, int(part.To.Month), part.To.Day,
	} {
		print = mix(print ^ uint64(n))
	}
	return print
}

// Days that an account leaves open: a report follows the meeting within lateness, an
// announced visit lasts as long as patience.
const (
	lateness = 3
	patience = 3
)

// days are those on which the account says the meeting to have been.
func (a *Account) days() frdate.Constraint {
	switch {
	case a.Basis == frdate.Published:
		return a.Meeting.Days.And(frdate.Inside(frdate.NewSpan(a.Date.From-lateness, a.Date.To)))
	case !a.Date.IsZero():
		return a.Meeting.Days.And(frdate.Inside(a.Date))
	}
	return a.Meeting.Days
}

// awaited are the days on which a meeting announced for a day can have been held.
func (a *Account) awaited() frdate.Constraint {
	if a.Date.IsDay() && a.Basis != frdate.Published {
		return frdate.Inside(frdate.NewSpan(a.Date.From, a.Date.From+patience))
	}
	return a.days()
}

// sure reports whether the account says the day itself.
func (a *Account) sure() bool { return a.Date.IsDay() && a.Basis >= frdate.Resolved }

// rank is how early an account is placed: those that say most come first, so that the
// vague ones find all that they could mean.
func (a *Account) rank() int {
	switch {
	case a.sure() && a.Status == meeting.Held:
		return 0
	case a.sure() && a.Status == meeting.Cancelled:
		return 1
	case a.sure():
		return 2
	case a.Basis == frdate.Published:
		return 3
	}
	return 4
}

// before orders accounts for placing, the same whatever the order of the articles.
func before(a, b *Account) int {
	return cmp.Or(
		cmp.Compare(a.rank(), b.rank()),
		cmp.Compare(len(a.Participants), len(b.Participants)),
		cmp.Compare(b.Basis, a.Basis),
		cmp.Compare(vagueness(a.Place), vagueness(b.Place)),
		cmp.Compare(width(a), width(b)),
		byMerit(a, b),
	)
}

// byMerit orders accounts as sources: those of articles that are about the meeting first,
// then the surest, then the earliest.
func byMerit(a, b *Account) int {
	return cmp.Or(
		cmp.Compare(min(a.Index, 1), min(b.Index, 1)),
		cmp.Compare(a.Status, b.Status),
		cmp.Compare(b.Basis, a.Basis),
		cmp.Compare(a.Published.From, b.Published.From),
		cmp.Compare(a.Path, b.Path),
		cmp.Compare(a.Key.Article, b.Key.Article),
		cmp.Compare(a.Index, b.Index),
	)
}

// width is how many days the account allows, at most.
func width(a *Account) int64 {
	within := a.days().Within
	return int64(within.To) - int64(within.From)
}
