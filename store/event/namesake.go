package event

import (
	"slices"
	"strings"

	"mareader/data/fold"
)

// namesakes reports whether a participant of an account only bears the name of a member's:
// the articles give them different countries, and the facts list no such person.
func (g *grouping) namesakes(c *cluster, a *Account) bool {
	return slices.ContainsFunc(c.accounts, func(b *Account) bool {
		return slices.ContainsFunc(a.Offices, func(p Participant) bool {
			return slices.ContainsFunc(b.Offices, func(q Participant) bool {
				return p.Name == q.Name && !sameCountry(p, q) && !g.listed(p.Name)
			})
		})
	})
}

// sameCountry reports whether two persons are of one country, as far as articles say.
func sameCountry(p, q Participant) bool {
	return p.Country == "" || q.Country == "" || p.Country == q.Country
}

// sameOffice reports whether two persons can hold one office, as far as articles say: one may
// call it by more words than the other.
func sameOffice(p, q Participant) bool {
	a, b := fold.String(p.Office), fold.String(q.Office)
	return sameCountry(p, q) && (strings.Contains(a, b) || strings.Contains(b, a))
}
