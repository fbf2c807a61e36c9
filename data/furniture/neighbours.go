package furniture

import (
	"strings"

	"mareader/data/fold"
)

// judgeNeighbours gives the reasons that a line's surroundings tell and its own looks do
// not.
func (s *sheet) judgeNeighbours() {
	s.keepIntroducedLists()
	s.hours()
	s.posts()
	s.labelled()
	s.named()
	s.readOn()
	s.repeated()
	s.menus()
}

// keepIntroducedLists clears the lines of a list that prose announces with a colon,
// whatever ticker or menu their looks recall.
func (s *sheet) keepIntroducedLists() {
	listing := false
	for i := range s.lines {
		l := &s.lines[i]
		switch {
		case l.bullet && listing:
			if l.reason == Ticker || l.reason == Menu || l.reason == Teaser {
				l.reason = ""
			}
		case l.reason == "":
			listing = l.colon && l.words >= 3
		}
	}
}

// hours keeps the times of day that stand alone above the entries of a live report.
func (s *sheet) hours() {
	var alone []int
	for i := range s.lines {
		if l := &s.lines[i]; l.reason == Date && isTimeLine(l) {
			alone = append(alone, i)
		}
	}
	if len(alone) < minHours {
		return
	}
	for _, i := range alone {
		s.lines[i].reason, s.lines[i].hour = "", true
		if i+1 < len(s.lines) && s.lines[i+1].reason == "" {
			s.lines[i+1].entry = true
		}
	}
}

// posts extends an embedded post from its signature back over its text.
func (s *sheet) posts() {
	for i := 1; i < len(s.lines); i++ {
		if !isPostSignature(&s.lines[i]) {
			continue
		}
		for j := i - 1; j >= 0 && i-j <= 6; j-- {
			l := &s.lines[j]
			if j < i-1 && !strings.ContainsAny(l.text, "@#") && !strings.Contains(l.text, "pic.twitter") {
				break
			}
			if l.reason == "" {
				l.reason = Tweet
			}
		}
	}
}

// labelled takes the headlines after a label that stands alone ("Lire aussi") for what it
// announces.
func (s *sheet) labelled() {
	for i := range s.lines {
		if !s.lines[i].label {
			continue
		}
		for j := i + 1; j < len(s.lines) && j <= i+3; j++ {
			l := &s.lines[j]
			if l.reason != "" || l.closed && !l.endsAsked() && !l.ellipsis || l.colon || l.words < 3 || l.words > maxTitleWords || j > i+1 && !l.bullet {
				break
			}
			l.reason = Related
		}
	}
}

// named takes the name under a "Par" that stands alone for the author's.
func (s *sheet) named() {
	for i := 1; i < len(s.lines); i++ {
		l, above := &s.lines[i], &s.lines[i-1]
		if l.reason == "" && l.isName() && above.reason == Byline && above.words <= 2 && !above.isName() {
			l.reason = Byline
		}
	}
}

// readOn takes the line before "Lire la suite" for the teaser that it is.
func (s *sheet) readOn() {
	for i := 1; i < len(s.lines); i++ {
		switch strings.Trim(s.lines[i].key, numberMarks) {
		case "lire la suite", "en savoir plus", "lire plus", "lire l'article", "read more", "voir plus", "plus de details":
			// Under a paragraph beside another, the button opens the rest of the article.
			if l := &s.lines[i-1]; l.reason == "" && len(l.text) < 400 && l.words > 2 && !s.inProse(i-1) && !s.breaksOff(i-1) {
				l.reason = Teaser
			}
		}
	}
}

// inProse reports whether line i is a paragraph, and the one above it or the next but one,
// behind a button, too.
func (s *sheet) inProse(i int) bool {
	if !s.endsAsParagraph(i) {
		return false
	}
	return i > 0 && s.endsAsParagraph(i-1) || i+2 < len(s.lines) && s.endsAsParagraph(i+2)
}

// breaksOff reports whether line i is the beginning of one more paragraph of an article.
func (s *sheet) breaksOff(i int) bool {
	l := &s.lines[i]
	return i > 1 && l.words >= 8 && !l.closed && l.holdsSentence() && s.endsAsParagraph(i-1) && s.endsAsParagraph(i-2)
}

func (s *sheet) endsAsParagraph(i int) bool {
	l := &s.lines[i]
	return l.reason == "" && l.prose() && l.closed && !l.ellipsis
}

// repeated marks all but the first of long lines that stand on the page more than once.
// Headlines are left to the choice of the title.
func (s *sheet) repeated() {
	seen := make(map[string]bool, len(s.lines))
	for i := range s.lines {
		l := &s.lines[i]
		if l.reason != "" || len(l.text) < 60 || !l.closed {
			continue
		}
		if seen[l.text] {
			l.reason = Repeated
		}
		seen[l.text] = true
	}
}

// minMenu is how many short lines in a row make a menu.
const minMenu = 5

// menus marks runs of lines of one to three words, as site menus flatten to.
func (s *sheet) menus() {
	for i := 0; i < len(s.lines); {
		j, sections := i, 0
		for j < len(s.lines) && menuItem(&s.lines[j]) {
			if isSection(fold.String(s.lines[j].text)) || s.lines[j].reason == Menu {
				sections++
			}
			j++
		}
		if j-i >= minMenu && sections*3 >= j-i {
			for k := i; k < j; k++ {
				if s.lines[k].reason == "" {
					s.lines[k].reason = Menu
				}
			}
		}
		i = max(j, i+1)
	}
}

func menuItem(l *line) bool {
	return l.words > 0 && l.words <= 4 && !l.closed && !l.colon && (l.reason == "" || l.reason == Menu || l.reason == Rubric)
}
