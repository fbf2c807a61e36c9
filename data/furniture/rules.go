package furniture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"mareader/data/fold"
	"mareader/data/page"
)

// rule gives a line a reason by its own looks. The first rule that fits decides.
type rule struct {
	reason Reason
	fits   func(*line) bool
}

// rules go from the surest sign to the weakest. The lexicon is asked before them.
var rules = [...]rule{
	{FontSize, isFontControl},
	{Counter, isCounter},
	{Tweet, isPost},
	{Teaser, isGluedByline},
	{Ticker, isTicker},
	{Cookies, isCookieNotice},
	{Subscription, isPaywall},
	{Subscription, isNotice},
	{Newsletter, isNewsletter},
	{Share, isFollowUs},
	{Syndication, isSyndication},
	{Copyright, isCopyright},
	{Date, isDateLine},
	{Byline, isByline},
	{Signature, isInitials},
	{Credit, isCredit},
	{Signature, isOrigin},
	{Missing, isMissing},
	{Caption, isCaption},
	{Tags, isHashtags},
	{Tags, isFiledUnder},
	{Aside, isAddress},
	{Rubric, isGluedRubric},
	{Rubric, isTrail},
	{Menu, isMenuRow},
	{Menu, isMenuLine},
	{Rubric, isKicker},
	{Masthead, isPlacedMasthead},
	{Teaser, isSectionTeaser},
}

// applyRules gives every line the reason that the lexicon or the first fitting rule says.
func (s *sheet) applyRules() {
	for i := range s.lines {
		l := &s.lines[i]
		l.judge(s.page.Markup && !mayBeDebris(s.page.Blocks[i]))
		if s.page.Markup {
			l.reason = l.judgeSite(s.page.Blocks[i])
		}
	}
}

// judge asks the lexicon and the rules. In markup only the lexicon speaks: there, shape
// says less than the tags do.
func (l *line) judge(markup bool) {
	if l.key != "" && l.words <= 24 {
		if e := lookup(l.key); e != nil && l.admits(e) {
			l.reason, l.stop = e.reason, e.stop
			l.label = e.reason == Related && l.bareLabel()
			return
		}
	}
	if markup {
		if l.kind == page.Subheading && (isDateLine(l) || isByline(l)) {
			l.reason = Date
		}
		return
	}
	if reason, stop := l.labelRow(); reason != "" {
		l.reason, l.stop = reason, stop
		return
	}
	if l.words <= 8 && !l.closed && strings.Contains(l.key, "espace commentaire") {
		l.reason, l.stop = Comments, true
		return
	}
	for i := range rules {
		if rules[i].fits(l) {
			l.reason = rules[i].reason
			return
		}
	}
}

// admits reports whether the line may be what the lexicon says: sentences that happen to
// begin like a label are not labels.
func (l *line) admits(e *entry) bool {
	if e.fit == whole {
		return true
	}
	switch e.reason {
	case Related, Tags:
		return !l.closed || l.words <= 16 || strings.Contains(l.text, ":")
	case Signature, Credit:
		return l.words <= 12
	case Subscription, Newsletter, Comments, Cookies, Copyright, Counter, Template, Share:
		return true
	}
	return l.words <= 14
}

// bareLabel reports whether a label of related articles stands without a headline.
func (l *line) bareLabel() bool {
	return l.words <= 5 && (l.colon || !strings.Contains(l.text, ":"))
}

// isFontControl fits the letter that a font size control leaves.
func isFontControl(l *line) bool {
	switch l.text {
	case "A", "a", "A+", "A-", "A–", "Aa", "AA", "T", "T+", "T-":
		return true
	}
	return false
}

// isCounter fits bare numbers, of views, shares or comments, and those amid the words
// that say of what: "Lu 1 254 fois".
func isCounter(l *line) bool {
	if l.digits == 0 || l.words > 7 || len(l.text) > 40 {
		return false
	}
	if len(l.text) <= 8 && l.words <= 2 && strings.Trim(l.key, "0123456789 .,()km+%/") == "" {
		return true
	}
	e := lookup(strings.Join(strings.FieldsFunc(l.key, notLetter), " "))
	return e != nil && e.reason == Counter && e.fit == whole
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// isPost fits lines of embedded posts of social networks.
func isPost(l *line) bool {
	if l.words > 80 || len(l.text) > 900 {
		return false
	}
	if strings.IndexByte(l.text, '/') >= 0 && (strings.Contains(l.text, "pic.twitter.com/") || strings.Contains(l.text, "https://t.co/")) {
		return true
	}
	return isPostSignature(l) || l.key != "" && (strings.HasPrefix(l.key, "voir cette publication sur") ||
		strings.HasPrefix(l.key, "une publication partagee par") || strings.HasPrefix(l.key, "un post partage par"))
}

// isPostSignature fits "— Name (@handle) October 30, 2023".
func isPostSignature(l *line) bool {
	first, _ := utf8.DecodeRuneInString(l.text)
	return strings.ContainsRune("—–-", first) && strings.Contains(l.text, "(@") && l.words <= 30
}

// isGluedByline fits the byline of one teaser glued to the next: "Prénom Nom - 27 août
// 2025Politique - …".
func isGluedByline(l *line) bool {
	if l.digits < 5 || len(l.text) > 600 || !hasGluedCapital(l.text) {
		return false
	}
	d, ok := l.fullDate()
	if !ok || d.from > 60 || !glued(l.text, d.to) {
		return false
	}
	head := strings.TrimSpace(l.text[:d.from])
	return head == "" || strings.HasSuffix(head, "-") || strings.HasSuffix(head, "–") || strings.HasSuffix(head, "|")
}

// hasGluedCapital reports whether a capital follows a digit anywhere.
func hasGluedCapital(s string) bool {
	for i := 1; i < len(s); i++ {
		if isDigit(s[i-1]) && !isDigit(s[i]) && glued(s, i) {
			return true
		}
	}
	return false
}

// glued reports whether a capital follows position i without a space.
func glued(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsUpper(r)
}

// isTicker fits lines led by a time of day that are headlines, not entries of a live
// report, which end as sentences do.
func isTicker(l *line) bool {
	if len(l.text) > 300 || l.digits == 0 {
		return false
	}
	n := l.timed()
	if n == 0 || !isLetter(strings.TrimLeft(l.text[n:], " \u00a0:-–—|•\"«»'0123456789")) {
		return false
	}
	return !l.closed || l.ellipsis || l.endsAsked() || glued(l.text, n)
}

// isByline fits "Par Prénom Nom", "Rédaction X" and "La Gazette avec AFP".
func isByline(l *line) bool {
	if l.key == "" || l.words > 9 {
		return false
	}
	if withAgency(l) {
		return true
	}
	if name, role, ok := strings.Cut(l.text, ","); ok && isProperName(name) && isReporter(fold.String(role)) {
		return true
	}
	for _, lead := range []string{"par ", "by ", "redaction ", "la redaction ", "ajoute par ", "publie par ", "poste par ", "mis en ligne par ", "propos recueillis par ", "recueilli par ", "de notre correspondant", "de notre envoye"} {
		if strings.HasPrefix(l.key, lead) {
			return !l.verb && l.capitals >= 2 && (!l.closed || l.words <= 4)
		}
	}
	return false
}

// withAgency fits a signature that ends with the agency of which an article makes use.
func withAgency(l *line) bool {
	if l.verb || l.capitals < 2 || !strings.Contains(l.key, " avec ") {
		return false
	}
	word, _ := lastWord(l.text)
	return isAgency(word)
}

// isReporter fits what stands behind the name of who writes from elsewhere: "envoyée
// spéciale à Larache".
func isReporter(role string) bool {
	role = strings.TrimSpace(role)
	return strings.HasPrefix(role, "envoye") || strings.HasPrefix(role, "correspondant") || strings.HasPrefix(role, "journaliste")
}

// isInitials fits an author's initials, "J.M.K.", "H. B.", and those of all who had a hand
// in a dispatch, "hba/sba/ayv", "HA/ac/APA".
func isInitials(l *line) bool {
	if l.words >= 2 && l.words <= 4 && len(l.text) <= 16 && strings.Count(l.text, "/") == l.words-1 && l.digits == 0 {
		return strings.IndexByte(l.text, ' ') < 0 && len(l.text) <= 5*l.words-1
	}
	if l.words < 2 || l.words > 4 || l.capitals != l.words || !strings.Contains(l.text, ".") {
		return false
	}
	return initialsOnly(l.key)
}

// initialsOnly reports whether no two letters of key stand together.
func initialsOnly(key string) bool {
	for i := 1; i < len(key); i++ {
		if isLetter(key[i-1:]) && isLetter(key[i:]) {
			return false
		}
	}
	return true
}

// isCredit fits lines that only say whose the picture is.
func isCredit(l *line) bool {
	if l.key == "" || l.words > 8 {
		return false
	}
	return strings.HasPrefix(l.text, "©") || strings.HasPrefix(l.key, "(c) ") || strings.HasPrefix(l.key, "ph. ") ||
		strings.HasPrefix(l.key, "ph.") && l.words <= 4
}

// isHashtags fits lines of hashtags.
func isHashtags(l *line) bool {
	return strings.HasPrefix(l.text, "#") && l.words <= 20 && strings.Count(l.text, "#")*3 >= l.words
}

// isMissing fits what a site says in place of a page that it does not have.
func isMissing(l *line) bool {
	if l.key == "" || l.words > 25 || !strings.Contains(l.key, "page") && !strings.Contains(l.key, "404") {
		return false
	}
	for _, words := range [...]string{"page que vous cherchez", "page que vous recherchez", "page demandee n'existe", "page demandee est introuvable",
		"cette page n'existe", "page introuvable", "page not found", "erreur 404", "error 404", "404 error"} {
		if strings.Contains(l.key, words) {
			return true
		}
	}
	return false
}
