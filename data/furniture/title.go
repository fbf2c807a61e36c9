package furniture

import (
	"strings"

	"mareader/data/fold"
	"mareader/data/page"
)

// chooseTitle looks for the headline that the article under it takes up.
func (s *sheet) chooseTitle() {
	start := s.firstParagraph()
	best, bestScore := -1, minTitle
	opening, prose := s.opening(start), 0
	for i := max(0, start-headlinesAbove); i < min(len(s.lines), start+headlinesBelow) && prose <= maxBeforeTitle; i++ {
		l := &s.lines[i]
		if l.reason != "" {
			continue
		}
		if l.mayBeTitle() && (i <= start || !l.prose()) {
			if score := s.titleScore(i, start, opening); score > bestScore {
				best, bestScore = i, score
			}
		} else if l.prose() {
			prose += l.words
		}
	}
	best = s.aboveSummary(best, start, opening)
	if best < 0 {
		best = s.underLabel(start, opening)
	}
	if best < 0 {
		best = s.soleHeadline(start)
	}
	if best < 0 {
		best = s.shortHeadline(start)
	}
	s.title = s.lastTwin(best)
}

// aboveSummary returns the headline right above line i where that is longer and reads as
// its summary, else i. Above the title may stand a motto or the name of the affair; where
// more headlines precede it is a list, and its last one no summary.
func (s *sheet) aboveSummary(i, start int, opening string) int {
	if i < 1 || i >= start || !s.inList(i) || s.inList(i-1) && s.inList(i-2) {
		return i
	}
	title, summary := &s.lines[i-1], &s.lines[i]
	if summary.words < minSummary || summary.words*4 <= title.words*5 || !title.mayBeTitle() || page.OutletIn(title.text) != "" ||
		takenUp(title.text, opening) == 0 || !s.onlyHeaderBetween(i, start) {
		return i
	}
	return i - 1
}

// minSummary is the least length of a summary, in words.
const minSummary = 12

// underLabel returns the headline right above the article that stands behind the name of
// its section or the word that it has a film, as teasers do, but that the article takes
// up: "Santé - Les dispensaires …", "Vidéo : …". It returns -1 where there is none.
func (s *sheet) underLabel(start int, opening string) int {
	for i := start - 1; i >= 0 && i < len(s.lines)-1; i-- {
		l := &s.lines[i]
		if l.reason != Teaser && l.reason != Related {
			if l.reason == "" {
				return -1
			}
			continue
		}
		label, headline, ok := strings.Cut(l.key, ":")
		if !ok {
			label, headline, ok = strings.Cut(l.key, " - ")
		}
		if ok && isSection(label) && takenUp(headline, opening) > minTaken {
			l.reason = ""
			return i
		}
		return -1
	}
	return -1
}

// minTaken is how much of a headline that looks like a teaser the article must take up.
const minTaken = 0.3

const (
	minTitle       = 0.2  // the least score of a title
	maxBeforeTitle = 16   // words of prose that may stand above it: a site's motto
	headlinesAbove = 80   // lines above the first paragraph among which it is looked for
	maxOpening     = 1500 // bytes of each paragraph that the title is compared with
	headlinesBelow = 7    // and lines from there on, where a motto precedes it
)

func (l *line) mayBeTitle() bool {
	return l.headline() && l.words >= 3 && l.words <= maxTitleWords && len(l.text) <= 300 && !isSection(l.key)
}

// firstParagraph returns the index of the first paragraph of some length, or of the
// shorter ones right before it; the number of lines if there is none.
func (s *sheet) firstParagraph() int {
	for _, least := range [...]int{12, 6} {
		for i := range s.lines {
			if !s.paragraphAt(i, least) {
				continue
			}
			for i > 0 && s.paragraphAt(i-1, 6) && !s.lines[i-1].headline() {
				i--
			}
			return i
		}
	}
	return len(s.lines)
}

func (s *sheet) paragraphAt(i, least int) bool {
	l := &s.lines[i]
	return l.reason == "" && l.words >= least && l.prose()
}

// titleScore adds how much of the headline the next paragraphs take up, and how it
// stands above the first of them.
func (s *sheet) titleScore(i, start int, opening string) float64 {
	if start == len(s.lines) {
		return 0
	}
	taken, dated := takenUp(s.lines[i].text, opening), s.datedBetween(i, start)
	if taken == 0 && (!dated || s.lines[i].words < 4 || s.inList(i)) {
		return 0
	}
	score := 2 * taken
	if dated {
		score += 0.3
	}
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

// inList reports whether line i follows another headline or a label that announces
// headlines.
func (s *sheet) inList(i int) bool {
	if i <= 0 {
		return false
	}
	above := &s.lines[i-1]
	return above.reason == Related || above.reason == "" && above.mayBeTitle()
}

// takenUp is the share of the headline's words that the opening holds; one word more is
// counted, so that of short headlines a single word does not decide. Words are cut to
// five letters so that their endings do not count.
func takenUp(headline, opening string) float64 {
	folded := fold.String(headline)
	found, all := 0, 1
	for from, to := range fold.Words(folded) {
		w := folded[from:to]
		if len(w) < 4 || isGrammar(w) {
			continue
		}
		all++
		if holdsStem(opening, w[:min(5, len(w))]) {
			found++
		}
	}
	return float64(found) / float64(all)
}

// holdsStem reports whether a word of the folded text begins with stem.
func holdsStem(text, stem string) bool {
	for at := 0; ; at++ {
		i := strings.Index(text[at:], stem)
		if i < 0 {
			return false
		}
		if at += i; at == 0 || !wordByte(text, at-1) {
			return true
		}
	}
}

// opening returns the first three paragraphs from line start on, folded.
func (s *sheet) opening(start int) string {
	var b strings.Builder
	for i, read := start, 0; i < len(s.lines) && read < 3; i++ {
		if l := &s.lines[i]; l.reason == "" && l.prose() {
			b.WriteString(l.text[:min(len(l.text), maxOpening)])
			b.WriteByte('\n')
			read++
		}
	}
	return fold.String(b.String())
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

// sameWords reports whether two lines have the same letters and digits.
func sameWords(a, b string) bool {
	if a == b {
		return true
	}
	return len(a) < 2*len(b)+8 && len(b) < 2*len(a)+8 && bare(a) == bare(b)
}

// bare returns the letters and digits of s, folded.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, fold.String(s))
}
