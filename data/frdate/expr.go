package frdate

// Kind is what an expression needs to become a day.
type Kind uint8

// The kinds of expression.
const (
	Absolute  Kind = iota // a day, month, season or year said in full
	Partial               // a day, a month or a part of one, without its year
	Weekday               // only a day of the week
	Deictic               // counted from the publication: "hier", "la semaine dernière"
	Narrative             // counted from the last date named: "la veille", "le même jour"
)

// Role is how the days said bound what they date.
type Role uint8

// The roles.
const (
	During Role = iota // on the day, or within the days
	From               // "à partir du", "dès le", "depuis", "après le"
	Until              // "jusqu'au", "d'ici au", "avant le"
)

// Expr is an expression of time found in a text.
type Expr struct {
	Start, End int        // byte range of the words that say it
	Text       string     // these words, as written
	Kind       Kind       // what it needs to become a day
	Days       Constraint // what the words alone say of the day
	Role       Role       // how the day bounds what it dates
	Clock      string     // a time of day attached to the date: "09:15"; "" when none
	Conflict   bool       // the words contradict each other, as a wrong weekday does

	offset offset // for Weekday, Partial: the side; for Deictic, Narrative: the distance
	strict bool   // Role leaves out the days said: "avant le", "après"
	lean   Tense  // the side of the publication that the words tell: "depuis", "d'ici"
}

// offset is a distance in calendar units. Of a Weekday or Partial, count is only a
// side: -1 for "dernier", +1 for "prochain", 0 when the tense decides; unless the unit
// is the week ("lundi de la semaine prochaine") or the year ("mai de l'an dernier").
type offset struct {
	unit  unit
	count int
	this  bool // "ce lundi", "ce week-end"
	day   int  // of the month that the rest says, where the words number it
}

// unit is a calendar unit that relative expressions count in.
type unit uint8

const (
	days unit = iota
	weeks
	weekends
	months
	years
	nights   // the evening before and the day itself
	weekdays // of a Narrative: "le lundi suivant"
)
