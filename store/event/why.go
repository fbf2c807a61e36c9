package event

import "strings"

// Fact is something that an account has in common with the event that it was joined to.
type Fact uint8

// The facts.
const (
	ByHand        Fact = iota // a reader joined them
	SamePair                  // the same two principals
	AmongMore                 // the same two principals, besides others in one of the accounts
	SameText                  // word for word, or all but
	SameDay                   // both say the day, and it is one
	DayFits                   // what it says of the day allows the day of the event
	DayAfter                  // the accounts are a day apart, with one place and subject
	AnnouncedThen             // it was announced for these days
	SamePlace                 // both say the place, and it is one
	OnlyOne                   // no other meeting of the pair can be meant
	factCount
)

// Facts is a set of facts.
type Facts uint16

// FactsOf is a set of facts.
func FactsOf(facts ...Fact) Facts {
	var set Facts
	for _, f := range facts {
		set |= 1 << f
	}
	return set
}

// Has tells whether a fact is among them.
func (s Facts) Has(f Fact) bool { return s&(1<<f) != 0 }

// All are the facts in their order.
func (s Facts) All() []Fact {
	var all []Fact
	for f := range factCount {
		if s.Has(f) {
			all = append(all, f)
		}
	}
	return all
}

// Probable tells whether the account was joined without a day of its own to go by.
func (s Facts) Probable() bool { return s.Has(OnlyOne) }

// factWords are the facts in French words.
var factWords = [factCount]string{
	ByHand:        "réunis à la main",
	SamePair:      "mêmes participants",
	AmongMore:     "mêmes participants, parmi d’autres",
	SameText:      "même texte",
	SameDay:       "même jour",
	DayFits:       "jour compatible",
	DayAfter:      "à un jour près, sur les mêmes sujets",
	AnnouncedThen: "annoncée pour ces jours",
	SamePlace:     "même lieu",
	OnlyOne:       "seule rencontre dont il puisse s’agir",
}

// String is the facts in French words: "mêmes participants, même jour, même lieu".
func (s Facts) String() string {
	var words []string
	for _, f := range s.All() {
		words = append(words, factWords[f])
	}
	return strings.Join(words, ", ")
}
