// Package msg holds the messages by which a screen asks the root for another screen.
package msg

import "mareader/data/people"

// Who is the query for the events of a person.
func Who(name string) string { return `qui:"` + name + `"` }

// From is the query for the events of a country's people.
func From(country string) string { return `pays:"` + country + `"` }

type (
	// Timeline asks for the timeline of a person.
	Timeline struct{ Name string }
	// Pair asks for the timeline of a person, where only the events that Query finds are
	// left: those with another person, or a country. Event is the id of the latest.
	Pair struct{ Name, Query, Event string }
	// Article asks to read an article where it names a person.
	Article struct {
		ID    string
		Range people.Range
	}
	// Page asks for the page of a person.
	Page struct{ Name string }
	// Matrix asks who met whom.
	Matrix struct{}
	// Back asks to leave a sheet: there was nothing left to cancel.
	Back struct{}
)
