package match

import (
	"maps"
	"testing"
)

func TestAliases(t *testing.T) {
	for _, c := range []struct {
		name     string
		variants []string
		want     map[string]string
	}{
		{"Ivica Dačić", []string{"Ивица Дачић", "Dacić", "Ivica Dacic"}, map[string]string{"ивица": "ivica", "дачић": "dacic"}},
		{"Mohammed VI", []string{"Mohamed VI", "Mohamed 6", "Sa Majesté"}, map[string]string{"mohamed": "mohammed"}},
		{"Abdelouafi Laftit", []string{"Laftit Abdelouafi", "Abdelwafi Laftit", "عبد الوافي لفتيت"}, map[string]string{"abdelwafi": "abdelouafi", "لفتيت": "laftit", "laftit": "", "الوافي": ""}},
	} {
		got := Aliases{}
		got.Add(Name{Canonical: c.name, Variants: c.variants})
		for other, word := range c.want {
			if all := got[other]; word == "" && all != nil || word != "" && (len(all) != 1 || all[0] != word) {
				t.Errorf("%s: %q stands for %q, want %q", c.name, other, all, word)
			}
		}
		for other := range maps.Keys(got) {
			if c.want[other] == "" {
				t.Errorf("%s: %q stands for %q", c.name, other, got[other])
			}
		}
	}
}

// TestAWordOfANameIsLitAsItIsWritten holds that a first name in another spelling is found in
// the text, not only among the people.
func TestAWordOfANameIsLitAsItIsWritten(t *testing.T) {
	doc := Doc{Title: "Mohammed VI à Tanger", Text: "Le roi y séjourne.", People: []Name{{"Mohammed VI", []string{"Mohamed VI"}}}}
	m := NewSet([]Doc{doc}).Resolve(parse(t, "mohamed "))
	if spans := m.Spans(doc.Title); len(spans) != 1 || doc.Title[spans[0].Start:spans[0].End] != "Mohammed" {
		t.Errorf("%v", spans)
	}
	if spelt := m.Spelt(doc).String(); spelt != "mohammed " {
		t.Errorf("spelt %q", spelt)
	}
}
