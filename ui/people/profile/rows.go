package profile

import (
	"strconv"

	"mareader/ui/draw"
	"mareader/ui/lang"
	"mareader/ui/typeset"
)

// kind is what a row of the page says.
type kind int

const (
	emptyRow kind = iota
	headingRow
	textRow   // plain words
	asideRow  // words that matter less
	chartRow  // line at of the chart
	tieRow    // counterpart at
	sourceRow // article at
)

// row is one line of the page; it is drawn when it is on the screen.
type row struct {
	kind kind
	at   int
	text string
}

// stops reports whether the cursor can be on the row.
func (r row) stops() bool { return r.kind > headingRow }

// widest is the width from which lines get no longer.
const widest = 110

// sheet is the rows of a page while they are laid out.
type sheet struct {
	rows []row
	lang lang.Lang
	room int // for words
}

// rows lays out the page of a person, one row a line.
func (d *dossier) rows(l lang.Lang, width int) []row {
	if d.name == "" {
		return nil
	}
	s := &sheet{lang: l, room: max(1, min(width, widest)-2*draw.Margin)}
	s.offices(d)
	s.names(d)
	s.years(d)
	s.list(tieRow, len(d.ties), l.Say("Interlocuteurs", "Counterparts"))
	s.counts(l.Say("Lieux", "Places"), counted(d.places))
	s.counts(l.Say("Sujets", "Topics"), counted(d.topics))
	s.list(sourceRow, len(d.sources), l.Say("Articles", "Articles"))
	return s.rows
}

// summary is the person in numbers.
func (d *dossier) summary(l lang.Lang) string {
	cancelled := ""
	if d.cancelled > 0 {
		cancelled = l.Count(d.cancelled, l.Say("annulée", "cancelled"), l.Say("annulées", "cancelled"))
	}
	return join(dot, l.Meetings(d.met), cancelled, l.Articles(len(d.sources)))
}

func (s *sheet) heading(text string) {
	if len(s.rows) > 0 {
		s.rows = append(s.rows, row{})
	}
	s.rows = append(s.rows, row{kind: headingRow, text: text})
}

// words sets running text.
func (s *sheet) words(k kind, text string) {
	for _, line := range typeset.Wrap(text, s.room) {
		s.rows = append(s.rows, row{kind: k, text: line.Text})
	}
}

// offices says which offices the person held, when, and how far that is known.
func (s *sheet) offices(d *dossier) {
	l := s.lang
	s.heading(l.Say("Fonctions", "Offices"))
	for _, t := range d.terms {
		s.words(textRow, post(t.Office, t.Country))
		s.words(asideRow, join(dot, tenure(t, l), certainty(t.Certainty, l), l.Say("source : ", "as read in ")+typeset.Curl(t.Source)))
	}
	if d.listed {
		return
	}
	s.words(asideRow, l.Say("dans aucune liste : reconnu par la grammaire", "in no list, but recognised by grammar"))
	for _, g := range d.given {
		s.words(textRow, g.Word+dot+l.Articles(g.N))
	}
	if len(d.given) == 0 {
		s.words(asideRow, l.Say("aucun article ne lui donne de fonction", "no article gives an office"))
	}
}

// names says how articles write the name, and how else the lists do.
func (s *sheet) names(d *dossier) {
	l := s.lang
	if len(d.seen)+len(d.unseen) == 0 {
		return
	}
	s.heading(l.Say("Graphies", "Spellings"))
	if len(d.seen) > 0 {
		s.words(textRow, l.Say("dans les articles : ", "articles write ")+counted(d.seen))
	}
	if len(d.unseen) > 0 {
		s.words(asideRow, l.Say("listées, jamais lues ici : ", "lists also have ")+whole(d.unseen))
	}
}

// years draws the meetings by year, and counts those of no known year.
func (s *sheet) years(d *dossier) {
	if len(d.perYear) == 0 {
		return
	}
	undated := ""
	if d.undated > 0 {
		undated = strconv.Itoa(d.undated) + s.lang.Say(" sans date", " undated")
	}
	s.heading(join(dot, s.lang.Say("Rencontres par année", "Meetings by year"), undated))
	c := newChart(d.firstYear, d.perYear, s.room)
	for i := range c.lines() {
		s.rows = append(s.rows, row{kind: chartRow, at: i, text: c.line(i)})
	}
}

// list is a section of one row for each of n things.
func (s *sheet) list(k kind, n int, title string) {
	if n == 0 {
		return
	}
	s.heading(title + "  " + strconv.Itoa(n))
	for i := range n {
		s.rows = append(s.rows, row{kind: k, at: i})
	}
}

func (s *sheet) counts(title, words string) {
	if words != "" {
		s.heading(title)
		s.words(textRow, words)
	}
}
