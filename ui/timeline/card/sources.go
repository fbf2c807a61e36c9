package card

import "mareader/ui/typeset"

// notes is the room of what a note on a source says.
const notes = 12

// sources sets every account: where it was published, its sentences, what it alone says,
// and why it was joined to the event.
func (c Card) sources(width int) []line {
	s := newSheet(width)
	for i, a := range c.accounts {
		if i > 0 {
			s.account = general
			s.blank()
		}
		s.account = i
		s.set(c.theme.Muted, join([]string{a.published, a.outlet, c.lang.Stance(a.source, &c.event)}, " · "))
		s.set(c.theme.Title, a.title)
		for _, q := range a.quotes {
			s.quote(q, c.theme.Text, c.theme.Person)
		}
		s.beside(c.lang.Say("même texte", "same text"), notes, c.theme.Inferred, c.theme.Muted, c.sameText(i))
		s.beside(c.lang.Say("ajoute", "adds"), notes, c.theme.Inferred, c.theme.Muted, c.added(i))
		if i > 0 {
			s.beside(c.lang.Say("rapproché", "joined"), notes, c.theme.Inferred, c.theme.Muted, typeset.Curl(c.lang.Facts(a.source.Facts)))
		}
	}
	return s.lines
}

// sameText is the outlet whose text a source repeats, "" for one with a text of its own.
func (c Card) sameText(source int) string {
	for i, a := range c.accounts[:source] {
		if a.source.Text == c.accounts[source].source.Text && len(c.event.Sources) > c.event.Voices {
			return c.accounts[i].outlet
		}
	}
	return ""
}
