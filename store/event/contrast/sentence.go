package contrast

import (
	"slices"
	"strings"

	"mareader/data/meeting"
	"mareader/data/people"
	split "mareader/data/sentence"
	"mareader/data/token"
)

// sentence is a sentence of a body.
type sentence struct {
	people.Range
	text   string
	tokens []token.Token
	matter *matter // nil while nobody asked
}

// matter is the words that tell what a sentence is about.
type matter struct {
	stems map[string]bool
	years []string
}

// sentences are those of a body.
func sentences(body string) []people.Range {
	var all []people.Range
	for from, to := range split.All(body) {
		all = append(all, people.Range{Part: people.Body, Start: from, End: to})
	}
	return all
}

// about are the sentences in which the voice tells of the event: all of an article that is
// about it, else those that the meeting rests on with the rest of their paragraphs; in both
// cases not those on which another meeting rests, nor what follows these in their paragraphs.
func (v voice) about() []*sentence {
	body, meetings := v.article.Body(), v.article.Meetings()
	var about []*sentence
	inside := false
	for i, r := range sentences(body) {
		begins := i == 0 || strings.HasSuffix(body[:r.Start], "\n\n")
		switch {
		case rests(v.meeting, r):
			inside = true
		case v.besides(meetings, r):
			inside = false
		case begins:
			inside = v.Source.Meeting == 0
		}
		if inside {
			text := body[r.Start:r.End]
			about = append(about, &sentence{Range: r, text: text, tokens: token.Scan(text)})
		}
	}
	return about
}

// rests reports whether a meeting rests on a sentence.
func rests(m *meeting.Meeting, r people.Range) bool {
	return slices.ContainsFunc(m.Evidence, func(e people.Range) bool {
		return e.Part == people.Body && e.Start < r.End && r.Start < e.End
	})
}

// besides reports whether another of the article's meetings rests on a sentence.
func (v voice) besides(meetings []meeting.Meeting, r people.Range) bool {
	for i := range meetings {
		if i != v.Source.Meeting && rests(&meetings[i], r) {
			return true
		}
	}
	return false
}

// stemLength is how many letters of a word tell its family: "migratoire", "migration".
const stemLength = 6

// about tells what the sentence is about.
func (s *sentence) about() *matter {
	if s.matter != nil {
		return s.matter
	}
	s.matter = &matter{stems: map[string]bool{}}
	for _, t := range s.tokens {
		switch word := t.Fold; {
		case strings.Trim(word, "0123456789") == "":
			if len(word) == 4 && (word[:2] == "19" || word[:2] == "20") {
				s.matter.years = append(s.matter.years, word)
			}
		case len(word) > 3 && !t.Capital && !common[word]:
			s.matter.stems[word[:min(len(word), stemLength)]] = true
		}
	}
	return s.matter
}

// common words tell nothing of what a sentence is about.
var common = map[string]bool{
	"dans": true, "pour": true, "avec": true, "cette": true, "plus": true, "leur": true, "leurs": true, "entre": true, "deux": true, "ainsi": true,
	"ministre": true, "ministres": true, "pays": true, "apres": true, "avant": true, "selon": true, "sont": true, "ete": true, "etait": true,
	"avait": true, "comme": true, "egalement": true, "aussi": true, "dont": true, "contre": true, "annee": true, "million": true, "millions": true,
	"milliard": true, "milliards": true, "euros": true, "dirhams": true, "quelque": true, "environ": true, "pres": true, "mille": true,
}

// sameYears reports whether two sentences can be about one year.
func (s *sentence) sameYears(t *sentence) bool {
	a, b := s.about().years, t.about().years
	return len(a) == 0 || len(b) == 0 || slices.ContainsFunc(a, func(y string) bool { return slices.Contains(b, y) })
}

// common counts the words that two sentences share.
func (s *sentence) common(t *sentence) (n int) {
	other := t.about().stems
	for stem := range s.about().stems {
		if other[stem] {
			n++
		}
	}
	return n
}
