package event

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"mareader/data/fold"
	"mareader/data/frdate"
	"mareader/data/people"
)

// underOneName returns the accounts with every person under one name. Two names are one
// person's if they can be spellings of one, the facts do not list them as two, whoever met
// the one on a day met the other, and they can hold one office.
func (t *Told) underOneName() []*Account {
	count := map[string]int{}
	for _, a := range t.Accounts {
		for _, name := range a.Participants {
			count[name]++
		}
	}
	alike := t.alike(count)
	if len(alike) == 0 {
		return t.Accounts
	}
	alias := t.aliases(alike, count)
	renamed := slices.Clone(t.Accounts)
	for i, a := range renamed {
		if slices.ContainsFunc(a.Participants, func(name string) bool { return alias[name] != "" }) {
			renamed[i] = a.renamed(alias)
		}
	}
	return renamed
}

// alike are the pairs of names that can be spellings of one, in a fixed order.
func (t *Told) alike(names map[string]int) [][2]string {
	blocks := map[string][]string{}
	for name := range names {
		for _, key := range ends(name) {
			blocks[key] = append(blocks[key], name)
		}
	}
	found := map[[2]string]bool{}
	for _, block := range blocks {
		slices.Sort(block)
		for i, a := range block {
			for _, b := range block[:i] {
				if people.SameName(a, b) && !(t.listed(a) && t.listed(b)) {
					found[[2]string{b, a}] = true
				}
			}
		}
	}
	return slices.SortedFunc(maps.Keys(found), func(a, b [2]string) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
}

// ends are what spellings of one name have in common, one of them at least: the given name
// with the first letters of the family name, or with the last ones.
func ends(name string) []string {
	const letters = 4
	given, family, _ := strings.Cut(fold.String(name), " ")
	if len(family) < letters {
		return nil // too short for a slip to be told from another name
	}
	return []string{given + " " + family[:letters] + "…", given + " …" + family[len(family)-letters:]}
}

func (t *Told) listed(name string) bool {
	_, known := t.Facts.ByName(name)
	return known
}

// encounter is whom somebody met on a day.
type encounter struct {
	day  frdate.Day
	whom string
}

// bearer is what the accounts tell of whoever bears a name.
type bearer struct {
	met   map[encounter]bool
	posts []Participant // the different ones
}

// bearers are those of the names in pairs.
func (t *Told) bearers(pairs [][2]string) map[string]*bearer {
	by := map[string]*bearer{}
	for _, p := range pairs {
		by[p[0]], by[p[1]] = &bearer{met: map[encounter]bool{}}, &bearer{met: map[encounter]bool{}}
	}
	for _, a := range t.Accounts {
		for _, p := range a.Offices {
			if b := by[p.Name]; b != nil {
				b.take(a, p)
			}
		}
	}
	return by
}

// take notes what an account tells of a person.
func (b *bearer) take(a *Account, p Participant) {
	if !slices.Contains(b.posts, p) {
		b.posts = append(b.posts, p)
	}
	if !a.sure() {
		return
	}
	for _, other := range a.Participants {
		if other != p.Name {
			b.met[encounter{a.Date.From, other}] = true
		}
	}
}

// canBe reports whether two names can be of one person.
func (b *bearer) canBe(c *bearer) bool {
	for e := range b.met {
		if c.met[e] {
			return slices.ContainsFunc(b.posts, func(p Participant) bool {
				return slices.ContainsFunc(c.posts, func(q Participant) bool { return sameOffice(p, q) })
			})
		}
	}
	return false
}

// aliases tells under which name to put a person: that of the facts, else the one that more
// accounts give.
func (t *Told) aliases(pairs [][2]string, count map[string]int) map[string]string {
	by := t.bearers(pairs)
	alias := map[string]string{}
	for _, p := range pairs {
		name, spelling := p[0], p[1]
		if !by[name].canBe(by[spelling]) {
			continue
		}
		if t.listed(spelling) || !t.listed(name) && count[spelling] > count[name] {
			name, spelling = spelling, name
		}
		if alias[name] == "" { // else the better name has a better one itself: one step is enough
			alias[spelling] = name
		}
	}
	return alias
}

// renamed is the account with its participants under other names. Its key stays.
func (a *Account) renamed(alias map[string]string) *Account {
	r, m := *a, *a.Meeting
	m.Participants, r.Offices = slices.Clone(m.Participants), slices.Clone(r.Offices)
	for i, name := range m.Participants {
		if one := alias[name]; one != "" {
			m.Participants[i], r.Offices[i].Name = one, one
		}
	}
	r.Meeting, r.who = &m, whoOf(m.Participants)
	r.print = r.fingerprint()
	return &r
}
