package export

import (
	"encoding/json"
	"slices"
	"testing"
)

func TestEventsSayHowTheirSourcesDiffer(t *testing.T) {
	var records []eventRecord
	if err := json.Unmarshal([]byte(written(t, embedded(t), jsonArray)), &records); err != nil {
		t.Fatal(err)
	}
	announced := 0
	for _, r := range records {
		if r.Announced {
			announced++
			if !slices.ContainsFunc(r.Accounts, func(a accountRecord) bool { return a.Status == "planned" }) || r.Status == "planned" {
				t.Errorf("%s was announced by none of its sources, or only announced", r.ID)
			}
		}
		for _, d := range r.Differences {
			articles := map[string]bool{}
			for _, v := range d.Values {
				articles[v.Article] = true
			}
			if len(articles) < 2 || d.What == "" {
				t.Errorf("%s: a disagreement of %d articles: %+v", r.ID, len(articles), d)
			}
		}
	}
	if announced == 0 {
		t.Error("no meeting of the embedded library was announced")
	}
	differ := slices.ContainsFunc(records, func(r eventRecord) bool {
		return slices.ContainsFunc(r.Differences, func(d differenceRecord) bool { return d.What == "figure" })
	})
	adds := slices.ContainsFunc(records, func(r eventRecord) bool {
		return slices.ContainsFunc(r.Accounts, func(a accountRecord) bool { return len(a.Adds) > 0 })
	})
	if !differ || !adds {
		t.Errorf("figures differ: %v, a source adds something: %v; the dispatches do both", differ, adds)
	}
}
