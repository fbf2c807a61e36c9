package furniture

import "strings"

// chooseBody takes for the body the run of lines that weighs most: prose weighs for it,
// headlines and furniture against it (Kadane's maximum sum).
func (s *sheet) chooseBody() {
	best, sum, from := 0.0, 0.0, s.title+1
	after := 1.0 // what prose after the end of an article is worth
	found := 0.0
	for i := s.title + 1; i < len(s.lines); i++ {
		l := &s.lines[i]
		if l.stop && found >= 2 {
			after = 0.4
		}
		w := l.weight()
		if l.endsAsked() && l.reason == "" && !s.amidProse(i) {
			w = -0.8
		}
		if l.reason == Ticker && s.besideProse(i) {
			w = -0.4
		}
		if w > 0 {
			w *= after
		}
		if sum <= 0 {
			sum, from = 0, i
		}
		if sum += w; sum > best {
			best, s.from, s.to = sum, from, i+1
		}
		found = max(found, sum)
	}
	if !s.hasArticle() {
		s.from, s.to = 0, 0
		if s.isNote() {
			s.to = len(s.lines)
		}
		return
	}
	s.trimHead()
	s.extendTail()
	s.trimAuthor()
}

// weight is what a line adds to the body it is in.
func (l *line) weight() float64 {
	switch {
	case l.stop:
		return -8
	case l.reason != "":
		return weightOf(l.reason)
	case l.hour:
		return 0
	case l.prose():
		return min(6, 0.5+float64(l.words)/10)
	case l.colon && l.words >= 3:
		return 0.3
	case l.closed && !l.ellipsis && l.words >= 2:
		return 0.3
	case l.bullet, l.entry:
		return 0
	case l.ellipsis:
		return -2
	case l.words <= 1:
		return -0.8
	}
	return -1
}

// weightOf is the weight of furniture: little for what stands inside articles, much for
// what only stands before or after them.
func weightOf(r Reason) float64 {
	switch r {
	case Tweet, Caption, Credit, Advert, FontSize:
		return -0.2
	case Related, Share, Newsletter, Repeated, Counter, Template:
		return -0.5
	case Ticker, Teaser, Cookies, Menu, Comments, AuthorBox:
		return -2.5
	}
	return -1
}

// isNote reports whether a text is a line or two without furniture: all that somebody
// wrote down, however short.
func (s *sheet) isNote() bool {
	for i := range s.lines {
		if s.lines[i].reason != "" {
			return false
		}
	}
	return len(s.lines) <= 2 && s.title < 0 && !s.page.Web
}

// hasArticle reports whether the chosen run holds any paragraph at all.
func (s *sheet) hasArticle() bool {
	for i := s.from; i < s.to; i++ {
		if l := &s.lines[i]; l.reason == "" && l.prose() && l.words >= 8 {
			return true
		}
	}
	return false
}

// trimHead leaves out the captions between the title and the first paragraph, and the
// furniture among them.
func (s *sheet) trimHead() {
	for s.title >= 0 && s.from < s.to-1 {
		l := &s.lines[s.from]
		if l.reason == "" && !isPosed(l) {
			return
		}
		if l.reason == "" {
			l.reason = Caption
		}
		s.from++
	}
}

// trimAuthor leaves out the last line where it says who the author is: it begins with the
// name of the byline.
func (s *sheet) trimAuthor() {
	if s.to-s.from < 2 {
		return
	}
	l := &s.lines[s.to-1]
	name := s.author()
	if rest, ok := strings.CutPrefix(l.text, name); name != "" && ok && strings.HasPrefix(rest, " est ") {
		l.reason = AuthorBox
		s.to--
	}
}

// extendTail adds a line under the body that was cut off in the middle: the last one of
// the page, or one that cannot end where it does.
func (s *sheet) extendTail() {
	i := s.to
	if i == 0 || i == len(s.lines) || s.lines[i].reason != "" {
		return
	}
	l := &s.lines[i]
	if i == len(s.lines)-1 && isCutOff(l) || l.words >= 5 && cutShort(l) {
		s.to++
	}
}

// amidProse reports whether a sentence stands right before or after line i: so stand the
// questions of an interview, and not those among headlines.
func (s *sheet) amidProse(i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if 0 <= k && k < len(s.lines) {
			if l := &s.lines[k]; l.reason == "" && l.prose() && !l.endsAsked() {
				return true
			}
		}
	}
	return false
}

// besideProse reports whether the run of ticker lines that i is in stands between two
// paragraphs: the side column of a page whose columns were flattened into one.
func (s *sheet) besideProse(i int) bool {
	from, to := i, i
	for from > s.title+1 && s.lines[from].reason == Ticker {
		from--
	}
	for to < len(s.lines)-1 && s.lines[to].reason == Ticker {
		to++
	}
	before, after := &s.lines[from], &s.lines[to]
	return before.reason == "" && after.reason == "" && before.prose() && after.prose() && before.closed && after.closed && to-from <= 4
}

// isCutOff reports whether a line is the beginning of a sentence rather than a headline.
func isCutOff(l *line) bool {
	if l.closed || l.bullet {
		return false
	}
	return cutShort(l) || l.words >= 3 && l.grammar*5 >= l.words*2 || l.words >= 14 && l.grammar*4 >= l.words || opensSentence(l)
}
