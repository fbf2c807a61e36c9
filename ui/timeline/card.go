package timeline

import (
	tea "charm.land/bubbletea/v2"

	"mareader/store/event"
	"mareader/ui/window"
)

// card is one event in full, with every source and its sentences.
type card struct {
	open     bool
	event    event.Event
	accounts []account
	chosen   int // in accounts
	lines    []cardLine
	scroll   window.Scroll
}

func (m Model) enter() (Model, tea.Cmd) {
	e, ok := m.Current()
	if !ok {
		return m, nil
	}
	m.card = card{open: true, event: e, accounts: m.accounts(e)}
	m.relayCard()
	return m, nil
}

func (m Model) accounts(e event.Event) []account {
	accounts := make([]account, len(e.Sources))
	for i, s := range e.Sources {
		if m.articles != nil {
			accounts[i] = accountOf(s, m.articles.Article(s.Article), m.lang)
		} else {
			accounts[i] = accountOf(s, nil, m.lang)
		}
	}
	return accounts
}

// reopen brings the card up to date with the events, and closes it where its own is gone.
func (m *Model) reopen() {
	at, chosen := m.rowSame(m.card.event), m.card.chosen
	if at < 0 {
		m.card = card{}
		return
	}
	e := *m.drawing.events[m.drawing.rows.list[at].at]
	m.card.event, m.card.accounts = e, m.accounts(e)
	m.card.chosen = max(0, min(chosen, len(m.card.accounts)-1))
	m.relayCard()
}

func (m Model) next() (Model, tea.Cmd)     { return m.leaf(window.LineDown), nil }
func (m Model) previous() (Model, tea.Cmd) { return m.leaf(window.LineUp), nil }

// leaf opens the card of the event below or above.
func (m Model) leaf(motion window.Motion) Model {
	m = m.by(motion)
	m, _ = m.enter()
	return m
}

// read asks for the article of the chosen source, at its sentence.
func (m Model) read() (Model, tea.Cmd) {
	if len(m.card.accounts) == 0 {
		return m, nil
	}
	a := m.card.accounts[m.card.chosen]
	return m, func() tea.Msg { return OpenMsg{a.article, a.at} }
}

// cardBy goes from source to source line by line, and scrolls by larger motions.
func (m Model) cardBy(motion window.Motion) Model {
	step := 0
	switch motion {
	case window.LineDown:
		step = 1
	case window.LineUp:
		step = -1
	default:
		m.card.scroll = m.card.scroll.By(motion)
		return m
	}
	to := m.card.chosen + step
	if to < 0 || to >= len(m.card.accounts) {
		m.card.scroll = m.card.scroll.By(motion)
		return m
	}
	m.card.chosen = to
	m.card.scroll = m.card.reveal()
	return m
}

// reveal scrolls so that the chosen source is in sight, with all that stands above the
// first one.
func (c card) reveal() window.Scroll {
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

// relayCard sets the card for the size of the screen.
func (m *Model) relayCard() {
	if !m.card.open {
		return
	}
	m.card.lines = m.sheet()
	m.card.scroll = m.card.scroll.Resize(len(m.card.lines), m.height)
}

// cardLines is the part of the card on the screen, the chosen source marked.
func (m Model) cardLines() []string {
	from, to := m.card.scroll.Shown()
	lines := make([]string, 0, m.height)
	left := spaces((m.width - measure - 2*margin) / 3)
	for _, line := range m.card.lines[from:to] {
		switch {
		case line.text == "":
			lines = append(lines, "")
		case line.account == m.card.chosen:
			lines = append(lines, left+m.pens.accent.draw("┃")+" "+line.text)
		default:
			lines = append(lines, left+spaces(margin)+line.text)
		}
	}
	return lines
}
