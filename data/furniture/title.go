package furniture

import (
	"mareader/data/fold"
)

// chooseTitle looks for the headline that the article under it takes up.
func (s *sheet) chooseTitle() {
	start := s.firstParagraph()
	best, bestScore := -1, minTitle
	prose := 0
	for i := max(0, start-headlinesAbove); i < min(len(s.lines), start+headlinesBelow) && prose <= maxBeforeTitle; i++ {
		l := &s.lines[i]
		if l.reason != "" {
			continue
		}
		if l.mayBeTitle() {
			if score := s.titleScore(i, start); score > bestScore {
				best, bestScore = i, score
			}
		} else if l.prose() {
			prose += l.words
		}
	}
	s.title = s.lastTwin(best)
}

const (
	minTitle       = 0.2 // the least score of a title
	maxBeforeTitle = 16  // words of prose that may stand above it: a site's motto
	headlinesAbove = 80  // lines above the first paragraph among which it is looked for
	headlinesBelow = 7   // and lines from there on, where a motto precedes it
)

func (l *line) mayBeTitle() bool {
	return l.headline() && l.words >= 3 && l.words <= maxTitleWords && len(l.text) <= 300
}

// firstParagraph returns the index of the first paragraph of some length, the number of
// lines if there is none.
func (s *sheet) firstParagraph() int {
	for _, least := range []int{12, 6} {
		for i := range s.lines {
			if l := &s.lines[i]; l.reason == "" && l.prose() && l.words >= least {
				return i
			}
		}
	}
	return len(s.lines)
}

// titleScore adds how much of the headline the next paragraphs take up, and how near
// above the first paragraph it stands.
func (s *sheet) titleScore(i, start int) float64 {
	if start == len(s.lines) {
		return 0
	}
	taken := s.takenUp(i)
	if taken == 0 && !s.datedBetween(i, start) {
		return 0
	}
	score := 2 * taken
	if s.onlyHeaderBetween(i, start) {
		score += 0.3
	} else {
		score -= 0.05 * float64(max(0, start-i))
	}
	if s.lines[i].words < 5 {
		score -= 0.2
	}
	return score
}

// onlyHeaderBetween reports whether nothing but the lines of a header, such as date,
// author and picture, parts line i from the first paragraph.
func (s *sheet) onlyHeaderBetween(i, start int) bool {
	for k := i + 1; k < start; k++ {
		switch l := &s.lines[k]; l.reason {
		case "":
			if l.words >= 3 {
				return false
			}
		case Menu, Ticker, Teaser:
			return false
		}
	}
	return true
}

// datedBetween reports whether a date or an author stands between line i and the first
// paragraph, as under titles.
func (s *sheet) datedBetween(i, start int) bool {
	for k := i + 1; k < start; k++ {
		if r := s.lines[k].reason; r == Date || r == Byline {
			return true
		}
	}
	return false
}

// takenUp is the share of the headline's words that the next three paragraphs hold.
func (s *sheet) takenUp(i int) float64 {
	stems := stemsOf(s.lines[i].text)
	if len(stems) == 0 {
		return 0
	}
	found, read := map[string]bool{}, 0
	for k := i + 1; k < len(s.lines) && read < 3; k++ {
		l := &s.lines[k]
		if l.reason != "" || !l.prose() {
			continue
		}
		read++
		for stem := range stemsOf(l.text) {
			if stems[stem] {
				found[stem] = true
			}
		}
	}
	return float64(len(found)) / float64(len(stems))
}

// stemsOf returns the words that carry meaning, cut to five letters so that their
// endings do not count.
func stemsOf(text string) map[string]bool {
	stems := map[string]bool{}
	folded := fold.String(text)
	for from, to := range fold.Words(folded) {
		if w := folded[from:to]; len(w) >= 4 && !isGrammar(w) {
			stems[w[:min(5, len(w))]] = true
		}
	}
	return stems
}

// lastTwin returns the last line that repeats line i near the top: pages that give title
// and summary twice begin the article after the second.
func (s *sheet) lastTwin(i int) int {
	if i < 0 {
		return i
	}
	title := i
	for k := i + 1; k < len(s.lines) && k <= i+8; k++ {
		if s.lines[k].text == s.lines[i].text {
			title = k
		}
	}
	return title
}
