package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isText reports whether what is under an element is words for a reader: not code, not
// pictures, not the insides of controls, not what the page itself hides.
func isText(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Template:
		return attr(n, "shadowrootmode") != "" // shown in its place
	case atom.Script, atom.Style, atom.Svg, atom.Math, atom.Noscript, atom.Del, atom.S, atom.Strike, atom.Iframe, atom.Object, atom.Embed,
		atom.Video, atom.Audio, atom.Canvas, atom.Select, atom.Textarea, atom.Datalist, atom.Head, atom.Title, atom.Map, atom.Noframes:
		return false
	case atom.Body, atom.Html, atom.Article, atom.Main:
		return true
	}
	return !hidden(n)
}

func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "style":
			if strings.Contains(a.Val, "none") || strings.Contains(a.Val, "hidden") {
				style := strings.ReplaceAll(strings.ToLower(a.Val), " ", "")
				return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
			}
		}
	}
	return false
}

// isLine reports whether an element that is none of a block is shown as one.
func isLine(n *html.Node) bool {
	style := attr(n, "style")
	if !strings.Contains(style, "display") {
		return false
	}
	style = strings.ReplaceAll(strings.ToLower(style), " ", "")
	for _, shown := range [...]string{"display:block", "display:flex", "display:grid", "display:list-item", "display:table"} {
		if strings.Contains(style, shown) {
			return true
		}
	}
	return false
}

// isBlock reports whether an element stands on lines of its own.
func isBlock(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Dt, atom.Dd,
		atom.Blockquote, atom.Figure, atom.Figcaption, atom.Pre, atom.Table, atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr, atom.Td, atom.Th,
		atom.Caption, atom.Section, atom.Article, atom.Main, atom.Header, atom.Footer, atom.Nav, atom.Aside, atom.Form, atom.Fieldset,
		atom.Legend, atom.Address, atom.Hr, atom.Body, atom.Html, atom.Center, atom.Details, atom.Summary, atom.Hgroup, atom.Menu,
		atom.Button, atom.Label, atom.Dialog, atom.Picture, atom.Dir, atom.Search:
		return true
	}
	return false
}

// setting is an element that tells what stands in it.
type setting struct {
	reason string
	node   *html.Node
	outer  *setting
}

// settingOf returns the reason why what is in an element is furniture, as its tag, role,
// class or id tells; "" where they do not.
func settingOf(n *html.Node) string {
	if n.DataAtom == atom.Body || n.DataAtom == atom.Html || n.DataAtom == atom.Main || n.DataAtom == atom.Article {
		return ""
	}
	byName, role := "", ""
	for _, a := range n.Attr {
		switch a.Key {
		case "class", "id":
			if reason := byNames(a.Val); byName == "" || reason == asCookies {
				byName = reason
			}
		case "role":
			role = byRole(a.Val)
		}
	}
	if byName != "" {
		return byName
	}
	if role != "" {
		return role
	}
	switch n.DataAtom {
	case atom.Nav, atom.Menu, atom.Button:
		return asMenu
	case atom.Header:
		if !headsArticle(n) {
			return asMenu
		}
	case atom.Footer:
		return asFoot
	case atom.Marquee:
		return asTicker
	case atom.Aside:
		return asRelated
	case atom.Form, atom.Fieldset:
		return asForm
	}
	return ""
}

// headsArticle reports whether a header is that of an article, not of the site.
func headsArticle(n *html.Node) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.DataAtom == atom.Article || p.DataAtom == atom.Main {
			return true
		}
	}
	return holdsHeading(n, 6)
}

// holdsHeading reports whether a heading of the first level stands under n, at most so
// many elements deep.
func holdsHeading(n *html.Node, depth int) bool {
	for c := n.FirstChild; c != nil && depth > 0; c = c.NextSibling {
		if c.DataAtom == atom.H1 || holdsHeading(c, depth-1) {
			return true
		}
	}
	return false
}

// The reasons that markup gives. They are the keys of package furniture's reasons.
const (
	asAside        = "aside"
	asAdvert       = "advert"
	asAuthorBox    = "author"
	asByline       = "byline"
	asCaption      = "caption"
	asComments     = "comments"
	asCookies      = "cookies"
	asCounter      = "counter"
	asCredit       = "credit"
	asDate         = "date"
	asFontSize     = "font-size"
	asFoot         = "copyright"
	asForm         = "comments"
	asMenu         = "menu"
	asNewsletter   = "newsletter"
	asRelated      = "related"
	asRubric       = "rubric"
	asShare        = "share"
	asSubscription = "subscription"
	asSummary      = "summary"
	asTags         = "tags"
	asTicker       = "ticker"
	asTweet        = "tweet"
)

func byRole(role string) string {
	switch role {
	case "navigation", "menubar", "menu", "search", "banner", "toolbar", "tablist":
		return asMenu
	case "complementary":
		return asRelated
	case "contentinfo":
		return asFoot
	case "dialog", "alertdialog":
		return asSubscription
	case "form":
		return asForm
	}
	return ""
}

// byNames returns the reason that the words in a class or id tell.
func byNames(names string) string {
	found, boxed := "", false
	for word := range wordsOf(names) {
		reason := byWord(word)
		boxed = boxed || isBox(word)
		if reason == asCookies || reason == asTweet {
			return reason
		}
		if found == "" {
			found = reason
		}
	}
	if found == asByline && boxed {
		return asAuthorBox
	}
	return found
}

// isBox reports whether a word tells a box about someone from a mere name.
func isBox(word string) bool {
	switch word {
	case "box", "bio", "about", "description", "desc", "card", "biography", "profile":
		return true
	}
	return false
}

// wordsOf yields the words of a name such as "related-posts", "relatedPosts" or
// "related_posts", in small letters.
func wordsOf(names string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		start := 0
		for i := 0; i <= len(names); i++ {
			letter := i < len(names) && ('a' <= names[i]|0x20 && names[i]|0x20 <= 'z' || names[i] >= 0x80)
			hump := letter && i > start && 'A' <= names[i] && names[i] <= 'Z' && names[i-1] >= 'a'
			if letter && !hump {
				continue
			}
			if i > start && !yield(strings.ToLower(names[start:i])) {
				return
			}
			start = i
			if !letter {
				start++
			}
		}
	}
}

// byWord returns what a word in a class or id says of an element: the words that sites
// and their software use, French and English.
func byWord(word string) string {
	switch word {
	case "cookie", "cookies", "cookiebar", "cookiebanner", "consent", "consentement", "gdpr", "rgpd", "didomi", "onetrust", "cmp", "axeptio",
		"tarteaucitron", "cmplz", "cmpbox", "qc", "sp", "moove", "cky", "privacy":
		return asCookies
	case "comment", "comments", "commentaire", "commentaires", "commentlist", "disqus", "respond", "reply", "reactions", "commentform":
		return asComments
	case "newsletter", "newsletters", "subscribe", "mailchimp", "mailing", "optin", "mailpoet":
		return asNewsletter
	case "paywall", "abonnement", "abonnements", "abonnes", "subscription", "premium", "piano", "offer", "offers":
		return asSubscription
	case "share", "sharing", "shares", "sharedaddy", "social", "socials", "socialshare", "addtoany", "addthis", "partage", "partager", "follow", "sharethis",
		"ssba", "heateor", "jp", "essb", "rrssb", "whatsapp", "suivez", "reseaux":
		return asShare
	case "related", "similar", "similaires", "teaser", "teasers", "recommend", "recommended", "recommendation", "recommendations", "popular", "populaires",
		"trending", "taboola", "outbrain", "sidebar", "widget", "widgets", "lus", "liees", "lies", "associes", "associés", "jeg", "yarpp",
		"crp", "readmore", "aside", "mostread", "secondary", "rightcol", "colonne", "connexes", "suggestions", "seealso", "alire", "infinite":
		return asRelated
	case "nav", "navbar", "navigation", "menu", "menus", "submenu", "topbar", "breadcrumb", "breadcrumbs", "breadcrump", "ariane", "masthead",
		"logo", "pagination", "pager", "toolbar", "offcanvas", "hamburger", "drawer", "megamenu", "skip", "search", "recherche", "topmenu", "login", "lang", "burger":
		return asMenu
	case "ticker", "breaking", "marquee", "livefeed", "newsticker", "flashinfo", "timeline", "fil":
		return asTicker
	case "bio", "authorbox", "biography", "biographie":
		return asAuthorBox
	case "byline", "author", "authors", "auteur", "auteurs", "signature":
		return asByline
	case "date", "dates", "datetime", "published", "pubdate", "timestamp", "horodatage", "time", "updated", "meta", "entrymeta", "postmeta", "submitted":
		return asDate
	case "legend", "legende", "credit", "credits", "copyright":
		return asCredit
	case "tags", "tag", "tagcloud", "taglist", "keywords", "motscles", "hashtags":
		return asTags
	case "ad", "ads", "advert", "adverts", "advertisement", "advertising", "pub", "publicite", "sponsor", "sponsored", "dfp", "adsense", "adsbygoogle", "banniere":
		return asAdvert
	case "footer", "footbar", "colophon", "legal", "mentions":
		return asFoot
	case "tweet", "tweets":
		return asTweet
	case "fontsize", "resizer", "textsize", "zoom":
		return asFontSize
	case "views", "counter", "vues", "readingtime", "viewcount":
		return asCounter
	case "category", "categories", "rubrique", "rubriques", "rubric", "overline", "eyebrow", "kicker", "surtitre", "catlinks":
		return asRubric
	case "excerpt", "chapo", "chapeau", "standfirst", "lead", "intro":
		return asSummary
	}
	return ""
}

// isCaptionBox reports whether an element holds the words under a picture.
func isCaptionBox(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key != "class" {
			continue
		}
		for word := range wordsOf(a.Val) {
			switch word {
			case "caption", "figcaption", "legende", "legend":
				return true
			}
		}
	}
	return false
}
