package contrast

import (
	"slices"
	"strings"

	"mareader/data/meeting"
	"mareader/data/people"
	"mareader/data/place"
	"mareader/data/token"
	"mareader/store/event"
)

// differing is a disagreement if the values are not all the same.
func differing(kind Kind, of string, values []Value) []Disagreement {
	if !slices.ContainsFunc(values, func(v Value) bool { return v.Text != values[0].Text }) {
		return nil
	}
	return []Disagreement{{kind, of, values}}
}

// days compares the days of the accounts that tell the meeting held. That it was announced
// for another day is no contradiction.
func days(told []voice) []Disagreement {
	var values []Value
	for _, v := range told {
		if v.sure() && v.meeting.Status == meeting.Held {
			values = append(values, v.dated())
		}
	}
	return differing(Day, "", values)
}

// places compares places; a town and its country agree.
func places(told []voice) []Disagreement {
	var values []Value
	for _, v := range told {
		if v.meeting.Place != "" {
			values = append(values, v.value(v.meeting.Place))
		}
	}
	for i, a := range values {
		for _, b := range values[:i] {
			if a.Text != b.Text && !event.PlacesAgree(a.Text, b.Text) {
				return []Disagreement{{Place, "", values}}
			}
		}
	}
	return nil
}

// statuses shows that one source says held and another cancelled.
func statuses(told []voice) []Disagreement {
	var values []Value
	for _, v := range told {
		if v.meeting.Status != meeting.Planned {
			said := v.value(v.meeting.Status.String())
			said.Status = v.meeting.Status
			values = append(values, said)
		}
	}
	return differing(Status, "", values)
}

// names compares how the sources write the names of the participants. A shorter form of a
// name agrees with a longer one; accents and hyphens do not count.
func names(e event.Event, told []voice) []Disagreement {
	var found []Disagreement
	for _, p := range e.Participants {
		var values []Value
		var forms [][]string
		for _, v := range told {
			if said, form := v.spelling(p.Name); len(form) > 0 {
				values, forms = append(values, said), append(forms, form)
			}
		}
		for i := range forms {
			if slices.ContainsFunc(forms[:i], func(f []string) bool { return !within(f, forms[i]) && !within(forms[i], f) }) {
				found = append(found, Disagreement{Name, p.Name, values})
				break
			}
		}
	}
	return found
}

func within(a, b []string) bool {
	return !slices.ContainsFunc(a, func(word string) bool { return !slices.Contains(b, word) })
}

// spelling is the longest form in which the voice names a person, and its folded words.
func (v voice) spelling(name string) (said Value, form []string) {
	for _, p := range v.article.People() {
		if p.Name != name && !(slices.Contains(v.meeting.Participants, p.Name) && people.SameName(p.Name, name)) {
			continue
		}
		for _, m := range p.Mentions {
			if text, words := nameIn(m.Text); len(words) > len(form) {
				said, form = Value{Source: v.source, Text: text, At: v.sentence(m.Range)}, words
			}
		}
	}
	return said, form
}

// nameIn is a mention without what stands before the name, and its folded words.
func nameIn(mention string) (text string, words []string) {
	ts := token.Scan(mention)
	for len(ts) > 0 && (!ts[0].Capital || ts[0].Is("m", "mm", "mme", "monsieur", "madame", "sem", "se", "sm", "son", "sa", "excellence", "dr")) {
		ts = ts[1:]
	}
	if len(ts) == 0 {
		return "", nil
	}
	for _, t := range ts {
		words = append(words, strings.Split(t.Fold, "-")...)
	}
	return mention[ts[0].Start:ts[len(ts)-1].End], words
}

// adds is what the account of a voice says that no other says.
func (v voice) adds(others []voice) []Addition {
	var adds []Addition
	none := func(says func(o voice) bool) bool { return !slices.ContainsFunc(others, says) }
	if v.sure() && none(voice.sure) {
		adds = append(adds, Addition{Day, v.dated()})
	}
	if p := v.meeting.Place; p != "" && none(func(o voice) bool {
		return o.meeting.Place == p || !event.PlacesAgree(o.meeting.Place, p) || closer(o.meeting.Place, p)
	}) {
		adds = append(adds, Addition{Place, v.value(p)})
	}
	for i, t := range v.meeting.Topics {
		if none(func(o voice) bool { return slices.Contains(o.meeting.Topics, t) }) {
			adds = append(adds, Addition{Topic, v.supported(i, t)})
		}
	}
	for _, d := range v.meeting.Delegates {
		if none(func(o voice) bool { return slices.Contains(o.meeting.Delegates, d) }) {
			said, _ := v.spelling(d)
			said.Source, said.Text = v.source, d
			adds = append(adds, Addition{Delegate, said})
		}
	}
	return adds
}

// closer reports whether one place is a town and the other its country.
func closer(a, b string) bool {
	_, _, town := place.City(a)
	_, _, other := place.City(b)
	return town && !other
}

// supported is a topic with the sentence that speaks of it.
func (v voice) supported(topic int, name string) Value {
	said := v.value(name)
	if topic < len(v.meeting.Support) && len(v.meeting.Support[topic]) > 0 {
		said.At = v.sentence(v.meeting.Support[topic][0])
	}
	return said
}

// sentence is the sentence of the body that a range lies in; the range itself elsewhere.
func (v voice) sentence(r people.Range) people.Range {
	if r.Part == people.Body {
		for _, s := range sentences(v.article.Body()) {
			if s.Start <= r.Start && r.Start < s.End {
				return s
			}
		}
	}
	return r
}
