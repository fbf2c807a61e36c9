package lang

import (
	"strings"

	"mareader/store/event"
)

// joined says in English why an account was joined to an event.
var joined = map[event.Fact]string{
	event.ByHand:        "joined by hand",
	event.SamePair:      "same participants",
	event.AmongMore:     "same participants, among others",
	event.SameText:      "same text",
	event.SameDay:       "same day",
	event.DayFits:       "the day fits",
	event.DayAfter:      "a day apart, on the same subjects",
	event.AnnouncedThen: "announced for these days",
	event.SamePlace:     "same place",
	event.OnlyOne:       "the only meeting that it can be",
}

// Facts says why an account was joined to an event.
func (l Lang) Facts(facts event.Facts) string {
	if l == French {
		return facts.String()
	}
	var words []string
	for _, f := range facts.All() {
		words = append(words, joined[f])
	}
	return strings.Join(words, ", ")
}
