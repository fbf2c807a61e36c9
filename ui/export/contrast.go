package export

import (
	"slices"
	"strings"

	"mareader/data/people"
)

// differenceRecord is what articles say differently.
type differenceRecord struct {
	What   string        `json:"what"`         // day, place, status, name or figure
	Of     string        `json:"of,omitempty"` // whose name, or what is counted
	Values []valueRecord `json:"values"`
}

// words are the kind and the values in one field of a table: "figure: 14 870 ≠ 16 000".
func (d differenceRecord) words() string {
	values := make([]string, len(d.Values))
	for i, v := range d.Values {
		values[i] = v.Value
	}
	return d.What + ": " + strings.Join(slices.Compact(values), " ≠ ")
}

type valueRecord struct {
	Article string       `json:"article"`
	Value   string       `json:"value"`
	At      *rangeRecord `json:"at,omitempty"` // the sentence, in the body
}

// addRecord is what one article alone says.
type addRecord struct {
	What  string       `json:"what"`
	Value string       `json:"value"`
	At    *rangeRecord `json:"at,omitempty"`
}

// differencesOf are what the sources of an event say differently.
func differencesOf(c card) []differenceRecord {
	var records []differenceRecord
	for _, d := range c.disagreements {
		record := differenceRecord{What: d.Kind.String(), Of: d.Of}
		for _, v := range d.Values {
			record.Values = append(record.Values, valueRecord{c.Sources[v.Source].Article, v.Text, rangeOf(v.At)})
		}
		records = append(records, record)
	}
	return records
}

func addsOf(a account) []addRecord {
	var records []addRecord
	for _, add := range a.adds {
		records = append(records, addRecord{add.Kind.String(), add.Text, rangeOf(add.At)})
	}
	return records
}

// rangeOf is a range, nil for an empty one.
func rangeOf(at people.Range) *rangeRecord {
	if at.Start == at.End {
		return nil
	}
	return &rangesOf([]people.Range{at})[0]
}
