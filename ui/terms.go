package ui

import (
	"mareader/data/office"
	"mareader/ui/timeline/career"
)

// terms are the terms of office that the facts know, as the timeline draws them.
func terms(facts *office.Facts) []career.Term {
	var terms []career.Term
	if facts == nil {
		return nil
	}
	for _, p := range facts.Persons() {
		for _, t := range p.Terms {
			terms = append(terms, career.Term{
				Name: p.Name, Office: t.Office, Country: t.Country, Days: t.Days(),
				StartKnown: !t.Since.IsZero(), EndKnown: !t.Until.IsZero(),
			})
		}
	}
	return terms
}
