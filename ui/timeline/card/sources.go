package card

import "strings"

// sources sets every account: where it was published, its sentences, and why it was joined
// to the event.
func (c Card) sources(width int) []line {
	s := newSheet(width)
	for i, a := range c.accounts {
		if i > 0 {
			s.account = general
			s.blank()
		}
		s.account = i
		s.set(c.pens.Muted, join([]string{a.published, a.outlet}, " · "))
		s.set(c.pens.Title, a.title)
		for _, q := range a.quotes {
			s.quote(q, c.pens.Text, c.pens.Person)
		}
		if why := reason(a.source.Why, c.lang); i > 0 && why != "" {
			s.set(c.pens.Inferred, strings.TrimSpace("rapproché : "+why))
		}
	}
	return s.lines
}
