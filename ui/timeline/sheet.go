package timeline

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"mareader/data/frdate"
	"mareader/ui/typeset"
)

// measure is the widest that a card is set.
const measure = 72

// general is what a line belongs to that is of the event, not of one account.
const general = -1

// cardLine is a line of the card, drawn, and the account it belongs to.
type cardLine struct {
	text    string
	account int
}

// sheet collects the lines of a card.
type sheet struct {
	width int
	lines []cardLine
}

func (s *sheet) blank() { s.lines = append(s.lines, cardLine{"", general}) }

// set adds a text in as many lines as it needs; none for "".
func (s *sheet) set(account int, p pen, text string) {
	for _, line := range wrap(text, s.width) {
		s.lines = append(s.lines, cardLine{p.draw(line), account})
	}
}

// beside adds a text to the right of a label.
func (s *sheet) beside(label string, column int, first, second pen, text string) {
	column = min(column, s.width/2)
	label = first.draw(typeset.Truncate(label, max(column-2, 1)))
	for _, line := range wrap(text, max(s.width-column, 1)) {
		s.lines = append(s.lines, cardLine{pad(label, column) + second.draw(line), general})
		label = ""
	}
}

// sheet sets the whole card: when and how that is known, who, where and on what, then
// every source with its sentences.
func (m Model) sheet() []cardLine {
	s := sheet{width: max(1, min(measure, m.width-2*margin))}
	s.set(general, m.pens.title, m.cardDate())
	s.set(general, m.pens.inferred, m.known())
	s.blank()
	m.setPeople(&s)
	s.blank()
	for _, f := range m.fields() {
		s.beside(f[0], 14, m.pens.muted, m.pens.text, f[1])
	}
	for i, a := range m.card.accounts {
		s.blank()
		s.set(i, m.pens.muted, join([]string{a.published, a.outlet}, " · "))
		s.set(i, m.pens.title, a.title)
		for _, quote := range a.quotes {
			s.set(i, m.pens.text, quote)
		}
		if why := m.reason(a.why); i > 0 && why != "" {
			s.set(i, m.pens.inferred, "rapproché : "+why)
		}
	}
	return s.lines
}

// setPeople sets the participants with the offices they held that day.
func (m Model) setPeople(s *sheet) {
	column := 0
	for _, p := range m.card.event.Participants {
		column = max(column, ansi.StringWidth(p.Name)+2)
	}
	for _, p := range m.card.event.Participants {
		said := post(p.Office, p.Country)
		if said == "" {
			s.set(general, m.pens.title, p.Name)
			continue
		}
		s.beside(p.Name, column, m.pens.title, m.pens.muted, said)
	}
}

func (m Model) cardDate() string {
	e := m.card.event
	date := m.lang.LongDate(e.Date)
	if date == "" {
		return m.lang.Say("date inconnue", "date unknown")
	}
	if e.Basis != frdate.Stated {
		date += approx
	}
	return date
}

// known says how the date is known: the basis, then the reasoning.
func (m Model) known() string {
	e := m.card.event
	if e.Date.IsZero() {
		return m.reason(e.Reason)
	}
	return join([]string{m.lang.Basis(e.Basis), m.reason(e.Reason)}, " · ")
}

// fields are the facts of the event with their labels; those without a value are left out.
func (m Model) fields() [][2]string {
	e := m.card.event
	return [][2]string{
		{m.lang.Say("lieu", "place"), e.Place},
		{m.lang.Say("sujets", "topics"), strings.Join(e.Topics, ", ")},
		{m.lang.Say("délégations", "delegations"), strings.Join(e.Delegates, ", ")},
		{m.lang.Say("statut", "status"), m.statusWord(e.Status)},
		{"sources", m.independent()},
	}
}

// independent counts the sources that do not copy one another, and the articles where
// that is another number: some articles copy others, some name several sources.
func (m Model) independent() string {
	e := &m.card.event
	n, articles := voices(e), m.lang.Articles(len(e.Sources))
	switch {
	case n == len(e.Sources):
		return strconv.Itoa(n)
	case n > len(e.Sources):
		return strconv.Itoa(n) + m.lang.Say(" dans ", " in ") + articles
	}
	return m.lang.Count(n, m.lang.Say("indépendante", "independent"), m.lang.Say("indépendantes", "independent")) +
		m.lang.Say(" parmi ", " among ") + articles
}

// wrap breaks a text into lines of a width; none for "".
func wrap(text string, width int) []string {
	var lines []string
	for _, line := range typeset.Wrap(text, width) {
		lines = append(lines, line.Text)
	}
	return lines
}
