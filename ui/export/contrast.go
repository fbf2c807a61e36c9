package export

import (
	"mareader/data"
	"mareader/data/people"
	"mareader/store/event"
	"mareader/store/event/contrast"
)

// differenceRecord is what articles say differently.
type differenceRecord struct {
	What   string        `json:"what"`         // day, place, status, name or figure
	Of     string        `json:"of,omitempty"` // whose name, or what is counted
	Values []valueRecord `json:"values"`
}

type valueRecord struct {
	Article string       `json:"article"`
	Value   string       `json:"value"`
	At      *rangeRecord `json:"at,omitempty"` // the sentence, in the body
}

type addRecord struct {
	What  string       `json:"what"`
	Value string       `json:"value"`
	At    *rangeRecord `json:"at,omitempty"`
}

// compare adds what each source says alone, and what they say differently.
func (r *eventRecord) compare(e *event.Event, article func(id string) *data.Article) {
	if len(r.Accounts) != len(e.Sources) || len(e.Sources) < 2 {
		return
	}
	c := contrast.Of(*e, article)
	for i, adds := range c.Adds {
		for _, a := range adds {
			r.Accounts[i].Adds = append(r.Accounts[i].Adds, addRecord{a.Kind.String(), a.Text, rangeOf(a.At)})
		}
	}
	for _, d := range c.Disagreements {
		record := differenceRecord{What: d.Kind.String(), Of: d.Of}
		for _, v := range d.Values {
			record.Values = append(record.Values, valueRecord{e.Sources[v.Source].Article, v.Text, rangeOf(v.At)})
		}
		r.Differences = append(r.Differences, record)
	}
}

// rangeOf is a range, nil for an empty one.
func rangeOf(at people.Range) *rangeRecord {
	if at.Start == at.End {
		return nil
	}
	return &rangesOf([]people.Range{at})[0]
}
