package furniture

import "strings"

// cookieWords are what notices on cookies are about.
var cookieWords = [...]string{"cookie", "partenaires", "vie privée", "consentement", "audience", "personnalis", "traceur",
	"données personnelles", "confidentialité", "navigation", "accept", "votre choix", "vos choix"}

// isCookieNotice fits a notice that speaks to the visitor of cookies and data.
func isCookieNotice(l *line) bool {
	if l.words < 6 || len(l.text) > 3000 {
		return false
	}
	if !strings.Contains(l.text, "ookie") && !strings.Contains(l.text, "traceur") && !strings.Contains(l.text, "consentement") {
		return false
	}
	n := 0
	for _, w := range cookieWords {
		if strings.Contains(l.text, w) {
			n++
		}
	}
	return n >= 2 && speaksToVisitor(l)
}

// speaksToVisitor reports whether a site speaks of itself or to whoever looks at it.
func speaksToVisitor(l *line) bool {
	return l.visitor || strings.Contains(l.text, "ous utilisons") || strings.Contains(l.text, "e site")
}

// isPaywall fits what a paywall says of the rest of the article.
func isPaywall(l *line) bool {
	if l.words > 60 || l.key == "" {
		return false
	}
	if strings.Contains(l.key, "abonnes") && strings.Contains(l.key, "reserve") {
		return true
	}
	return strings.Contains(l.key, "il vous reste") && strings.Contains(l.key, "%")
}

// noticeWords are what a site speaks to its visitor about.
var noticeWords = [...]string{"compte", "dentifiant", "mot de passe", "bonnement", "abonné", "connecter", "inscri", "nos articles",
	"notre site", "nos contenus", "utilisation", "charte", "commentaire", "modération", "souscri", "lectrice", "lecteur", "accéder", "newsletter"}

// isNotice fits a site's own words to its visitor on accounts, access and rules.
func isNotice(l *line) bool {
	if l.words < 8 || l.words > 90 || !l.visitor || strings.Contains(l.text, "«") {
		return false
	}
	n := 0
	for _, w := range noticeWords {
		if strings.Contains(l.text, w) {
			n++
		}
	}
	return n >= 2
}

// isNewsletter fits invitations to subscribe to a newsletter.
func isNewsletter(l *line) bool {
	if l.words > 40 || l.key == "" {
		return false
	}
	return strings.Contains(l.key, "newsletter") && (speaksToVisitor(l) || l.words <= 6) ||
		strings.Contains(l.key, "votre boite mail") || strings.Contains(l.key, "votre boite e-mail")
}

// isSyndication fits "Cet article … est apparu en premier sur …".
func isSyndication(l *line) bool {
	if len(l.text) > 600 {
		return false
	}
	return strings.Contains(l.text, " en premier sur ") || strings.Contains(l.text, " appeared first on ")
}

func isCopyright(l *line) bool {
	if l.key == "" || l.words > 30 {
		return false
	}
	if strings.Contains(l.key, "auteur") && (strings.Contains(l.key, "n'engage") || strings.Contains(l.key, "propriete de")) {
		return true
	}
	return strings.Contains(l.key, "tous droits reserves") || strings.Contains(l.key, "all rights reserved") ||
		strings.HasPrefix(l.text, "©") && l.digits == 4
}
