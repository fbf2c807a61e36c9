package page

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"mareader/data/clean"
	"mareader/data/fold"
)

// head is what a page says of itself, mostly where its reader does not see it.
type head struct {
	metas     map[string]string // by name, property or itemprop in small letters; the first counts
	titleTag  string
	canonical string
	relAuthor string
	times     []timeElement
	linked    linkedData
	saved     string // the address that the browser noted when it saved the page
}

func newHead(root *html.Node, source string) *head {
	h := &head{metas: map[string]string{}, saved: savedFrom(source)}
	h.walk(root)
	return h
}

func (h *head) walk(n *html.Node) {
	if n.Type == html.ElementNode {
		h.element(n)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		h.walk(c)
	}
}

func (h *head) element(n *html.Node) {
	switch n.DataAtom {
	case atom.Meta:
		h.meta(n)
	case atom.Title:
		if h.titleTag == "" && n.Parent != nil && n.Parent.DataAtom == atom.Head {
			h.titleTag = oneLine(textOf(n))
		}
	case atom.Link:
		if hasWord(attr(n, "rel"), "canonical") && h.canonical == "" {
			h.canonical = attr(n, "href")
		}
	case atom.Script:
		if strings.EqualFold(strings.TrimSpace(attr(n, "type")), "application/ld+json") {
			h.linked.read(textOf(n))
		}
	case atom.Time:
		h.time(n)
	case atom.Abbr, atom.Span:
		h.titledTime(n)
	}
	switch {
	case n.DataAtom == atom.A && h.relAuthor == "" && hasWord(attr(n, "rel"), "author"):
		h.relAuthor = oneLine(textOf(n))
	case n.DataAtom != atom.Meta:
		h.item(n)
	}
}

func (h *head) meta(n *html.Node) {
	content := oneLine(attr(n, "content"))
	if content == "" {
		return
	}
	for _, key := range [...]string{"property", "name", "itemprop", "http-equiv"} {
		for name := range strings.FieldsSeq(strings.ToLower(attr(n, key))) {
			if _, seen := h.metas[name]; !seen {
				h.metas[name] = content
			}
		}
	}
}

// item reads the microdata of an element that is seen.
func (h *head) item(n *html.Node) {
	prop := strings.ToLower(attr(n, "itemprop"))
	switch prop {
	case "datepublished", "author", "datecreated":
	default:
		return
	}
	if h.metas[prop] != "" {
		return
	}
	value := firstOf(attr(n, "content"), attr(n, "datetime"))
	if value == "" {
		value = oneLine(textOf(n))
	}
	if len(value) < 200 {
		h.metas[prop] = oneLine(value)
	}
}

func hasWord(list, word string) bool {
	for w := range strings.FieldsSeq(list) {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

// oneLine returns s clean and with single spaces.
func oneLine(s string) string { return clean.Line(strings.Join(strings.Fields(s), " ")) }

// first returns the first of the named metas that says anything.
func (h *head) first(names ...string) string {
	for _, name := range names {
		if v := h.metas[name]; v != "" {
			return v
		}
	}
	return ""
}

// address returns where the page stands on the web.
func (h *head) address() string {
	var root string
	for _, a := range [...]string{h.canonical, h.metas["og:url"], h.linked.url, h.saved, h.metas["twitter:url"]} {
		a = absolute(a, h.saved)
		if a == "" {
			continue
		}
		if u, err := url.Parse(a); err == nil && strings.Trim(u.Path, "/") == "" && u.RawQuery == "" {
			root = firstOf(root, a) // of the site, not of the page
			continue
		}
		return a
	}
	return root
}

// absolute returns an address in full, with the help of the one the page was saved from.
func absolute(address, base string) string {
	if a := webAddress(address); a != "" || address == "" {
		return a
	}
	b, err := url.Parse(base)
	if err != nil || b.Host == "" {
		return ""
	}
	u, err := b.Parse(strings.TrimSpace(address))
	if err != nil {
		return ""
	}
	return webAddress(u.String())
}

// savedFrom returns the address that a browser writes in a comment at the top of a page
// it saves.
func savedFrom(source string) string {
	start := source[:min(len(source), 4096)]
	for _, mark := range [...]string{"<!-- saved from url=", "Page saved with SingleFile"} {
		_, rest, found := strings.Cut(start, mark)
		if !found {
			continue
		}
		if i := strings.Index(rest, "http"); i >= 0 && i < 80 {
			end := strings.IndexAny(rest[i:], " \r\n\t<>\"")
			if end > 0 {
				return webAddress(rest[i : i+end])
			}
		}
	}
	return ""
}

// host returns the host of the page's address without "www.".
func (h *head) host() string { return hostOf(h.address()) }

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	host := strings.ToLower(u.Hostname())
	for _, prefix := range [...]string{"www.", "m.", "amp.", "mobile."} {
		host = strings.TrimPrefix(host, prefix)
	}
	return host
}

// outlet returns the name of the site.
func (h *head) outlet() string {
	if known := outletAt(h.host()); known != "" {
		return known
	}
	for _, name := range [...]string{h.first("og:site_name"), h.linked.publisher, h.first("application-name", "dc.publisher", "apple-mobile-web-app-title", "publisher")} {
		if name = siteName(name); name != "" {
			return name
		}
	}
	return ""
}

// siteName returns the name in what a site calls itself, without its motto.
func siteName(s string) string {
	s = oneLine(s)
	if strings.Contains(s, "://") {
		return outletAt(hostOf(s))
	}
	for _, sep := range [...]string{" | ", " - ", " – ", " — ", " : ", " • ", " · "} {
		if name, motto, found := strings.Cut(s, sep); found && len(strings.Fields(name)) <= 4 && len(strings.Fields(motto)) >= 2 {
			s = name
		}
	}
	if name := outletAt(strings.TrimPrefix(strings.ToLower(s), "www.")); name != "" {
		return name
	}
	if len(strings.Fields(s)) > 8 {
		return ""
	}
	return s
}

// author returns who wrote the article, "" where only the site says so of itself.
func (h *head) author() string {
	for _, a := range [...]string{h.linked.author, h.first("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl"), h.relAuthor, h.metas["article:author_name"]} {
		if a = h.writer(a); a != "" {
			return a
		}
	}
	return ""
}

// writer returns the name in a byline, "" where it is none of a person or newsroom.
func (h *head) writer(s string) string {
	s = writerIn(s)
	key := lettersOf(s)
	if key == "" || key == lettersOf(h.outlet()) || key == lettersOf(h.first("og:site_name")) {
		return ""
	}
	if host := h.host(); host != "" && (key == lettersOf(host) || key == lettersOf(host[:strings.IndexByte(host+".", '.')])) {
		return ""
	}
	return s
}

// writerIn strips what surrounds the name in a byline.
func writerIn(s string) string {
	s = oneLine(s)
	for _, lead := range [...]string{"Par :", "Par ", "par ", "PAR ", "By ", "by ", "Auteur :", "Auteur:", "Écrit par ", "Ecrit par ", "Publié par ", "Rédigé par ", "Propos recueillis par ", "Recueilli par "} {
		s = strings.TrimSpace(strings.TrimPrefix(s, lead))
	}
	s = strings.Trim(s, " ,;:|-–—")
	if strings.ContainsAny(s, "@/<>{}") || len(s) > 120 || len(strings.Fields(s)) > 12 {
		return ""
	}
	switch strings.ToLower(s) {
	case "admin", "administrator", "administrateur", "webmaster", "root", "user", "editor", "author", "auteur", "null", "undefined", "none", "n/a":
		return ""
	}
	return s
}

// lettersOf returns the letters and digits of s, folded: "L'Économiste.com" and
// "leconomiste com" are the same.
func lettersOf(s string) string {
	return strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, fold.String(s))
}
