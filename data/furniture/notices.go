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
	cookie := strings.IndexByte(l.text, 'k') >= 0 && strings.Contains(l.text, "ookie") // French has few words with a k
	if !cookie && !strings.Contains(l.text, "traceur") && !strings.Contains(l.text, "consentement") {
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
		strings.Contains(l.key, "votre boite ") && strings.Contains(l.key, "mail")
}

// isSyndication fits "Cet article … est apparu en premier sur …".
func isSyndication(l *line) bool {
	if len(l.text) > 600 {
		return false
	}
	return strings.Contains(l.text, "en premier sur ") || strings.Contains(l.text, "appeared first on ")
}

// isCopyright fits what a paper says of its rights, and of its authors' opinions.
func isCopyright(l *line) bool {
	switch {
	case l.key == "" || l.words > 30:
		return false
	case l.digits == 4 && l.words <= 8 && strings.Contains(l.text, "© 20"), l.digits == 4 && strings.HasPrefix(l.text, "©"):
		return true
	case strings.Contains(l.key, "tous droits reserves"), strings.Contains(l.key, "all rights reserved"):
		return true
	case l.words < 6:
		return false
	case strings.Contains(l.key, "auteur"):
		return strings.Contains(l.key, "n'engage") || strings.Contains(l.key, "propriete de")
	case strings.Contains(l.key, "interdite"):
		return strings.Contains(l.key, "reproduction") && strings.Contains(l.key, "article")
	}
	return false
}

// networks are where a paper wants to be followed.
var networks = [...]string{"google", "facebook", "whatsapp", "telegram", "instagram", "youtube", "tiktok", "twitter", "linkedin"}

// isFollowUs fits "Suivez La Gazette sur Google Actualités".
func isFollowUs(l *line) bool {
	if l.words > 25 || !strings.HasPrefix(l.key, "suivez ") && !strings.HasPrefix(l.key, "retrouvez ") && !strings.HasPrefix(l.key, "rejoignez ") {
		return false
	}
	for _, name := range networks {
		if strings.Contains(l.key, name) {
			return true
		}
	}
	return false
}

// isFiledUnder fits the section of an article under a label that prose also knows, hence
// only in a short line: "Classé dans Régions".
func isFiledUnder(l *line) bool {
	if l.words > 6 || l.closed {
		return false
	}
	filed, rest, _ := strings.Cut(l.key, " ")
	switch filed {
	case "classe", "publie", "poste", "posted", "range":
		return strings.HasPrefix(rest, "dans ") || strings.HasPrefix(rest, "sous ") || strings.HasPrefix(rest, "in ")
	}
	return false
}

// isAddress fits the address of a page or a mailbox that stands alone.
func isAddress(l *line) bool {
	if strings.IndexByte(l.text, ' ') >= 0 || len(l.text) > 300 {
		return false
	}
	host, at := strings.CutPrefix(l.key, "www.")
	return strings.Contains(l.text, "://") || at && strings.Contains(host, ".") || strings.Contains(l.text, "@") && strings.Contains(l.text, ".")
}
