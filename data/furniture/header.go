package furniture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"mareader/data/fold"
	"mareader/data/page"
)

// nameTheRest gives a reason to every line that is neither title nor body and has none.
func (s *sheet) nameTheRest() {
	area := Reason("")
	for i := range s.lines {
		l := &s.lines[i]
		if l.stop && i >= s.to {
			area = l.reason
		}
		switch {
		case i == s.title || s.inBody(i):
		case area == Comments && i > s.to && !l.stop && belongsToComments(l.reason):
			l.reason = Comments
		case l.reason == Aside && s.page.Web && i < s.from && i >= s.from-headerLines && l.words >= 5:
			l.reason = underTitle(l)
		case l.reason == "":
			l.reason = s.reasonByPlace(i)
		case l.reason == Date || l.reason == Byline:
			l.reason = s.dateByPlace(i)
		}
	}
}

// belongsToComments reports whether a line under "Commentaires" may be a reader's: his
// name, the day, his words.
func belongsToComments(r Reason) bool {
	return r == "" || r == Date || r == Byline || r == Repeated || r == Caption
}

// dateByPlace tells the date of the page from that of a teaser above it, and from the
// sign of an agency under the article ("MAP 26/03/2022").
func (s *sheet) dateByPlace(i int) Reason {
	l := &s.lines[i]
	if i > 0 && s.lines[i-1].reason == Teaser {
		return Teaser
	}
	if i >= s.to && i < s.to+footLines && l.capitals == 1 && l.grammar == 0 && isLetter(l.text) {
		return Signature
	}
	return l.reason
}

// reasonByPlace says what a line that no rule knows is for, from where it stands.
func (s *sheet) reasonByPlace(i int) Reason {
	l := &s.lines[i]
	above := i < s.from || s.from == s.to
	switch {
	case s.title >= 0 && repeats(l.text, s.lines[s.title].text):
		return Repeated
	case l.key != "" && isSection(l.key):
		return Rubric
	case s.page.URL != "" && strings.HasSuffix(l.text, s.page.URL):
		return Aside
	case above && isMasthead(l):
		return Masthead
	case above && i > s.title && s.title >= 0:
		if l.isName() && s.besideDate(i) {
			return Byline
		}
		return underTitle(l)
	case !above && i < s.to+footLines && strings.HasPrefix(strings.TrimLeft(l.text, "("), "*"):
		return AuthorBox // what the asterisk behind the author's name refers to
	case l.ellipsis || l.prose() && !l.endsAsked():
		return Teaser
	case above && l.words <= 3:
		return Rubric
	case !above && l.words <= 4:
		return Signature
	case l.headline():
		return Related
	}
	return Aside
}

// repeats reports whether a line is the title, alone or before the name of the site as in
// the title of a browser's window.
func repeats(text, title string) bool {
	rest, ok := strings.CutPrefix(fold.String(text), fold.String(title))
	return ok && (rest == "" || strings.HasPrefix(rest, " - ") || strings.HasPrefix(rest, " | "))
}

// isName fits two to four capitalised words and nothing else.
func (l *line) isName() bool {
	return l.words >= 2 && l.words <= 4 && l.capitals == l.words && l.digits == 0 && leadingName(l.text) == l.text
}

// besideDate reports whether a date stands right above or below line i: a name there is
// that of the author.
func (s *sheet) besideDate(i int) bool {
	return i > 0 && s.lines[i-1].reason == Date || i+1 < len(s.lines) && s.lines[i+1].reason == Date
}

// underTitle tells a picture's caption, which names someone, from a summary.
func underTitle(l *line) Reason {
	if l.capitals >= 3 && l.capitals*5 >= l.words && !l.verb {
		return Caption
	}
	return Summary
}

// isMasthead fits the name of a newspaper in capitals: "LE MATIN".
func isMasthead(l *line) bool {
	if l.words == 0 || l.words > 6 || l.words-l.grammar > 4 || l.digits > 0 || len(l.text) > 40 || l.key == "" || isSection(l.key) {
		return false
	}
	letters := 0
	for _, r := range l.text {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters >= 3
}

// isPlacedMasthead fits the name of a newspaper in capitals with its town or its motto:
// "LE PHARE DU SUD – Agadir".
func isPlacedMasthead(l *line) bool {
	if l.closed || l.words < 3 || l.words > 9 || l.digits > 0 {
		return false
	}
	name, rest, ok := cutMasthead(l.text)
	if !ok {
		return false
	}
	head := newLine(page.Block{Text: name})
	tail := newLine(page.Block{Text: rest})
	return head.words >= 2 && isMasthead(&head) && (lookup(tail.key) != nil || !isMasthead(&tail))
}

// cutMasthead parts the name of a newspaper from what stands behind a dash.
func cutMasthead(text string) (name, rest string, ok bool) {
	for _, dash := range [...]string{" – ", " - ", " — ", " | "} {
		if name, rest, ok = strings.Cut(text, dash); ok {
			return name, rest, true
		}
	}
	return text, "", false
}

// outlet returns the outlet that metadata, the masthead or the byline names.
func (s *sheet) outlet() string {
	if s.page.Outlet != "" {
		return s.page.Outlet
	}
	for i := range min(s.from, headerLines) {
		if name := page.OutletIn(s.lines[i].text); name != "" && s.lines[i].reason != "" {
			return name
		}
	}
	for i := range s.lines {
		if l := &s.lines[i]; l.reason == Masthead && i < s.from {
			name, _, _ := cutMasthead(l.text)
			return titled(name)
		}
	}
	for i := range s.lines {
		if name := newsroom(s.lines[i].text); name != "" && !s.inBody(i) {
			return name
		}
	}
	return ""
}

// newsroom returns X of "Rédaction X", "" if there is none.
func newsroom(text string) string {
	rest, ok := strings.CutPrefix(text, "Rédaction ")
	if !ok {
		return ""
	}
	name, _, _ := strings.Cut(rest, " - ")
	name = strings.TrimSpace(name)
	if !isCapitalised(name) || strings.Count(name, " ") > 3 {
		return ""
	}
	return name
}

// titled writes a name in capitals as a name: "LE MATIN" becomes "Le Matin". Single words
// of up to four letters are taken for initials and stay.
func titled(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if len(words) == 1 && utf8.RuneCountInString(w) <= 4 {
			continue
		}
		if small := strings.ToLower(w); i > 0 && isGrammar(small) {
			words[i] = small
			continue
		}
		words[i] = capitalised(w, i == 0)
	}
	return strings.Join(words, " ")
}

// capitalised writes a word in capitals as a name: "ATLAS" becomes "Atlas", "L’ATLAS"
// "l’Atlas", and "L’Atlas" at the beginning.
func capitalised(w string, begins bool) string {
	if at := strings.IndexAny(w, "'’"); at == 1 {
		article, size := w[:1], len(w)-len(strings.TrimLeft(w[1:], "'’"))
		if !begins {
			article = strings.ToLower(article)
		}
		return article + w[1:size] + capitalised(w[size:], true)
	}
	first, size := utf8.DecodeRuneInString(w)
	return string(first) + strings.ToLower(w[size:])
}

// author returns the author that metadata or a byline near the article names.
func (s *sheet) author() string {
	if s.page.Author != "" {
		return s.page.Author
	}
	for i := max(0, s.from-headerLines); i < min(len(s.lines), s.to+footLines); i++ {
		l := &s.lines[i]
		if l.reason != Byline && l.reason != Date {
			continue
		}
		if name := writer(l.text); name != "" {
			return name
		}
		if name, ok := l.signedDate(); ok && s.page.Web {
			return name
		}
		if l.reason == Byline && l.isName() {
			return l.text
		}
	}
	return ""
}

// writer returns the name in "Par Prénom Nom", "Écrit par : X", "Prénom Nom - date".
func writer(text string) string {
	for _, lead := range []string{"Ecrit par", "Écrit par", "Publié par", "Auteur", "Par", "par", "By", "by"} {
		at := strings.Index(text, lead+" ")
		if at < 0 || at > 0 && wordByte(text, at-1) {
			continue
		}
		rest := strings.TrimLeft(text[at+len(lead):], " :\u00a0")
		if name := leadingName(rest); name != "" {
			return name
		}
	}
	return ""
}

// leadingName returns the capitalised words at the start of s.
func leadingName(s string) string {
	end := 0
	for i, w := range strings.Fields(s) {
		if !isCapitalised(w) || i > 4 {
			break
		}
		end = strings.Index(s[end:], w) + end + len(w)
		if strings.HasSuffix(w, ",") {
			break
		}
	}
	return strings.TrimRight(s[:end], ",;:| ")
}

// kindOf returns the kind of body line i: what markup says, else what its shape and its
// place between paragraphs say.
func (s *sheet) kindOf(i int) page.Kind {
	l := &s.lines[i]
	switch {
	case l.kind != page.Line:
		return l.kind
	case l.bullet:
		return page.ListItem
	case l.headline() && (!l.closed || l.unquoted) && !l.prose() && l.words <= maxTitleWords && i+1 < s.to:
		return page.Subheading
	case l.quoted():
		return page.Quotation
	}
	return page.Paragraph
}
