// Package people finds the persons that an article names, with the office the text
// or the facts give them. It knows French role grammar; it does not know meetings.
package people

// Part says which part of an article a byte range lies in.
type Part int

// The parts of an article that evidence can rest on.
const (
	Body Part = iota
	Title
	Removed // a block of furniture, such as a dated caption
)

// Range is a byte range of an article's text: of its body, its title, or of the
// removed block with number Block.
type Range struct {
	Part       Part
	Block      int
	Start, End int
}

// Person is someone an article names.
type Person struct {
	Name     string    // canonical name: "Abdelouafi Laftit"
	Office   string    // at the time of the article, without the country: "ministre de l'Intérieur"; "" when unknown
	Country  string    // French name: "Maroc", "Union européenne"; "" when unknown
	Known    bool      // the facts list the person
	Mentions []Mention // in order of the text, title first
}

// Mention is one place that names a person.
type Mention struct {
	Range
	Text   string // as written: "M. Laftit"
	Office string // the office the text gives there, "" when none
}
