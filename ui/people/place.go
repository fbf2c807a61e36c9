package people

import (
	"cmp"

	"mareader/ui/people/matrix"
)

// Place is somewhere among the people. The zero Place is the list of all of them, wherever
// its cursor is.
type Place struct {
	Person  string // whose page it is
	Matrix  bool   // who met whom is shown
	Article string // the id of the one whose people alone are listed

	row  string       // of the list or the page
	pair matrix.Place // of the matrix
}

// kind is which sheet a place is on.
type kind int

const (
	amongAll kind = iota
	amongFew
	onPage
	onMatrix
)

func (p Place) sheet() kind {
	switch {
	case p.Person != "":
		return onPage
	case p.Matrix:
		return onMatrix
	case p.Article != "":
		return amongFew
	}
	return amongAll
}

// Place is where the reader is.
func (m Model) Place() Place {
	p := m.place
	switch p.sheet() {
	case onPage:
		p.row = m.page.Row()
	case onMatrix:
		p.pair = m.matrix.Place()
	case amongFew:
		p.row, _ = m.among.Current()
	default:
		p.row, _ = m.all.Current()
	}
	return p
}

// Visit goes to a place, as far as it is there. Where nothing is known of a person, their
// page says so.
func (m *Model) Visit(p Place) {
	m.place = p
	m.show()
	switch p.sheet() {
	case onPage:
		m.page.Select(p.row)
	case onMatrix:
		if p.pair != (matrix.Place{}) {
			m.matrix.Show(p.pair)
		}
	case amongFew:
		m.among.Select(p.row)
	default:
		m.all.Select(p.row)
	}
}

// show brings the sheet that is shown up to date.
func (m *Model) show() {
	switch m.place.sheet() {
	case onPage:
		who, ok := m.person(m.place.Person)
		if !ok {
			who.Name = m.place.Person
		}
		m.page.SetPerson(who, m.events, m.articles.Article)
	case onMatrix:
		m.matrix.Open()
	case amongFew:
		if a := m.articles.Article(m.place.Article); a != nil {
			m.among.Of(cmp.Or(a.Title(), m.lang.Say("sans titre", "untitled")))
			m.among.SetPeople(m.named(a), m.events)
		}
	}
}
