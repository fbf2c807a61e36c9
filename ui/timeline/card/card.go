// Package card shows one event in full: when it was and how that is known, who took part
// and in which office, where, on what, and every source with its sentences. Where there is
// room the sources stand beside the rest.
package card

import (
	"mareader/data"
	"mareader/data/people"
	"mareader/store/event"
	"mareader/store/event/contrast"
	"mareader/ui/lang"
	"mareader/ui/theme"
	"mareader/ui/window"
)

// Articles looks up the articles that events rest on; nil for an id that is not there.
type Articles interface {
	Article(id string) *data.Article
}

// Card is an event and the place of the reader in it. The zero value is closed; make an
// open one with [New].
type Card struct {
	open          bool
	event         event.Event
	accounts      []account
	contrast      contrast.Contrast
	chosen        int // in accounts
	lang          lang.Lang
	theme         theme.Theme
	width, height int
	beside        []line // what does not scroll, at the left
	lines         []line
	left          int // the column of lines
	scroll        window.Scroll
}

// New returns the open card of an event.
func New(e event.Event, articles Articles, l lang.Lang, t theme.Theme) Card {
	c := Card{open: true, event: e, lang: l, theme: t}
	article := func(id string) *data.Article {
		if articles == nil {
			return nil
		}
		return articles.Article(id)
	}
	for _, s := range e.Sources {
		c.accounts = append(c.accounts, accountOf(s, article(s.Article), l))
	}
	c.contrast = contrast.Of(e, article)
	return c
}

// IsOpen reports whether there is anything to show.
func (c Card) IsOpen() bool { return c.open }

// Event is what the card shows.
func (c Card) Event() event.Event { return c.event }

// SetSize returns the card set for a size.
func (c Card) SetSize(width, height int) Card {
	c.width, c.height = width, height
	return c.set()
}

// SetTheme returns the card in another look.
func (c Card) SetTheme(t theme.Theme) Card {
	c.theme = t
	return c.set()
}

// Chosen is the number of the source under the cursor.
func (c Card) Chosen() int { return c.chosen }

// Choose returns the card with the cursor on a source, which is in sight.
func (c Card) Choose(source int) Card {
	c.chosen = max(0, min(source, len(c.accounts)-1))
	c.scroll = c.reveal()
	return c
}

// Source is the article under the cursor and its sentence; ok is false where there is none.
func (c Card) Source() (article string, at people.Range, ok bool) {
	if len(c.accounts) == 0 {
		return "", people.Range{}, false
	}
	a := c.accounts[c.chosen]
	return a.source.Article, a.at, true
}

// By goes from source to source line by line, and scrolls by larger motions.
func (c Card) By(motion window.Motion) Card {
	to := c.chosen
	switch motion {
	case window.LineDown:
		to++
	case window.LineUp:
		to--
	}
	if to == c.chosen || to < 0 || to >= len(c.accounts) {
		c.scroll = c.scroll.By(motion)
		return c
	}
	return c.Choose(to)
}

// reveal scrolls so that the chosen source is in sight, with all that stands above the
// first one.
func (c Card) reveal() window.Scroll {
	first, last := -1, 0
	for i, line := range c.lines {
		if line.account == c.chosen {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if c.chosen == 0 {
		first = 0
	}
	s := c.scroll
	if last >= s.Top+s.Height {
		s = s.To(last - s.Height + 1)
	}
	if first >= 0 && first < s.Top {
		s = s.To(first)
	}
	return s
}

// Percent is how far down the card is shown.
func (c Card) Percent() int { return c.scroll.Percent() }
