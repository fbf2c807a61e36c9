package page

import (
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/net/html"

	"mareader/data/frdate"
)

// timeElement is a <time> of a page.
type timeElement struct {
	value, shown string
	rank         int // the greater the likelier it dates the article
}

// maxTimes is how many elements of time are looked at: those of the article come first.
const maxTimes = 100

func (h *head) time(n *html.Node) {
	if len(h.times) == maxTimes {
		return
	}
	shown := oneLine(textOf(n))
	t := timeElement{value: oneLine(attr(n, "datetime")), shown: shown}
	names := strings.ToLower(attr(n, "class") + " " + attr(n, "itemprop"))
	_, pubdate := attribute(n, "pubdate")
	switch {
	case strings.Contains(names, "modif"), strings.Contains(names, "updated") && !strings.Contains(names, "published"):
		return
	case inFurniture(n):
		return
	case pubdate, strings.Contains(names, "datepublished"), strings.Contains(names, "entry-date"), strings.Contains(names, "published"):
		t.rank = 2
	case afterModified(n):
		return
	}
	h.times = append(h.times, t)
}

// titledTime takes in an element of which the class says that it is a date and the title
// which one, where its words only tell how long ago that was.
func (h *head) titledTime(n *html.Node) {
	title := attr(n, "title")
	if title == "" || len(h.times) == maxTimes || settingOf(n) != asDate {
		return
	}
	if _, ok := dayIn(title); ok && !inFurniture(n) && !afterModified(n) && !strings.Contains(attr(n, "class"), "modif") {
		h.times = append(h.times, timeElement{value: oneLine(title)})
	}
}

func attribute(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// inFurniture reports whether an element stands where other articles are announced.
func inFurniture(n *html.Node) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		switch settingOf(p) {
		case asRelated, asComments, asFoot, asTicker, asTweet, asMenu, asAdvert:
			if p.Data != "header" {
				return true
			}
		}
	}
	return false
}

// afterModified reports whether the words before an element say that what follows is the
// date of a change.
func afterModified(n *html.Node) bool {
	words := ""
	for s := n.PrevSibling; s != nil && strings.TrimSpace(words) == ""; s = s.PrevSibling {
		words = textOf(s)
	}
	words = strings.ToLower(words)
	for _, w := range [...]string{"jour", "modifi", "updated", "actualis"} {
		if strings.Contains(words, w) {
			return true
		}
	}
	return false
}

// published returns the day of publication that the page gives, and the words that say
// it: metadata first, then the page's elements of time, then its address. A date of
// change is none.
func (h *head) published() (date, evidence string) {
	candidates := []string{
		h.linked.published,
		h.first("article:published_time", "og:article:published_time", "article:published", "article.published", "og:published_time", "published_time", "og:pubdate", "og:release_date",
			"rnews:datepublished", "vr:published_time", "article:published_date", "article:date"),
		h.metas["datepublished"],
		h.first("date", "pubdate", "publish-date", "publication_date", "publish_date", "date_published", "dc.date", "dc.date.issued", "dc.date.created",
			"dcterms.date", "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "datecreated", "originalpublicationdate",
			"displaydate", "display-date", "article_date_original", "publicationdate", "publishdate", "pub_date", "bt:pubdate", "creation_date"),
	}
	for rank := 2; rank >= 0; rank-- {
		for _, t := range h.times {
			if t.rank == rank {
				candidates = append(candidates, t.value, t.shown)
			}
		}
	}
	for _, c := range candidates {
		if date, ok := dayIn(c); ok {
			return date, c
		}
	}
	return DayInAddress(h.address())
}

// epochDay returns the day of a date that is a count of seconds, or of milliseconds, since 1970.
func epochDay(s string) (string, bool) {
	if len(s) != 10 && len(s) != 13 {
		return "", false
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return "", false
	}
	if len(s) == 13 {
		n /= 1000
	}
	return time.Unix(n, 0).In(casablanca()).Format(time.DateOnly), true
}

// dayIn returns the day that a date tells, as it writes it, in whatever way software
// writes dates; not ok where it is none of the time of the web.
func dayIn(s string) (string, bool) {
	s = strings.TrimSpace(s)
	if len(s) < 4 || len(s) > 80 {
		return "", false
	}
	if day, ok := epochDay(s); ok {
		return plausible(day)
	}
	if day, ok := universalDay(s); ok {
		return plausible(day)
	}
	if y, m, d, _, ok := leadingDay(s); ok {
		return iso(y, m, d)
	}
	if y, m, d, ok := englishDay(s); ok {
		return iso(y, m, d)
	}
	for _, e := range frdate.Scan(s) {
		if day, ok := e.Days.Only(); ok && e.Kind == frdate.Absolute {
			return plausible(frdate.On(day).ISO())
		}
	}
	if span, ok := frdate.ParseISO(s); ok {
		return plausible(span.ISO())
	}
	return "", false
}

// casablanca is the clock by which the days of Moroccan pages are told; where the system
// has no table of zones, the hour ahead that it keeps but for Ramadan.
var casablanca = sync.OnceValue(func() *time.Location {
	if zone, err := time.LoadLocation("Africa/Casablanca"); err == nil {
		return zone
	}
	return time.FixedZone("Africa/Casablanca", 3600)
})

// universalDay returns the day in Morocco of a time in UTC, as servers write it. A time
// with another offset is by the page's own clock and keeps its day.
func universalDay(s string) (string, bool) {
	for _, layout := range [...]string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02 15:04:05Z07:00", time.RFC1123Z, time.RFC1123} {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		if _, offset := t.Zone(); offset != 0 {
			return "", false
		}
		return t.In(casablanca()).Format(time.DateOnly), true
	}
	return "", false
}

func iso(y, m, d int) (string, bool) {
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d || int(t.Month()) != m {
		return "", false
	}
	return plausible(t.Format(time.DateOnly))
}

// plausible refuses the dates that software writes where it knows none.
func plausible(iso string) (string, bool) {
	return iso, iso >= "1985" && iso < "2100"
}

// leadingDay reads 2024-04-15…, 2024/04/15…, 2024.04.15… and 20240415…, and returns what
// follows the day.
func leadingDay(s string) (y, m, d int, rest string, ok bool) {
	y, rest = figures(s, 4)
	if rest == "" || y < 1900 {
		return 0, 0, 0, "", false
	}
	sep := strings.IndexByte("-/.", rest[0]) >= 0
	if sep {
		sign := rest[0]
		m, rest = figures(rest[1:], 2)
		if rest == "" || rest[0] != sign {
			return 0, 0, 0, "", false
		}
		d, rest = figures(rest[1:], 2)
	} else {
		m, rest = figures(rest, 2)
		d, rest = figures(rest, 2)
	}
	if rest != "" && '0' <= rest[0] && rest[0] <= '9' && sep {
		return 0, 0, 0, "", false
	}
	return y, m, d, rest, m > 0 && d > 0
}

// figures reads up to n figures at the start of s.
func figures(s string, n int) (value int, rest string) {
	i := 0
	for i < len(s) && i < n && '0' <= s[i] && s[i] <= '9' {
		value = value*10 + int(s[i]-'0')
		i++
	}
	return value, s[i:]
}

// englishDay reads the dates of feeds and of English software: "Mon, 15 Apr 2024 18:37:00
// +0100", "April 15, 2024", "Apr 15 2024".
func englishDay(s string) (y, m, d int, ok bool) {
	words := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == '-' || r == '\u00a0' })
	for i := 0; i+2 < len(words) && i < 3; i++ {
		a, b, c := words[i], words[i+1], words[i+2]
		if m = englishMonth(b); m == 0 {
			if m = englishMonth(a); m == 0 {
				continue
			}
			a = b
		}
		day, rest := figures(a, 2)
		year, tail := figures(c, 4)
		if day == 0 || strings.Trim(rest, "sthndr") != "" || tail != "" {
			continue
		}
		if year < 70 && len(c) == 2 {
			year += 2000
		}
		return year, m, day, true
	}
	return 0, 0, 0, false
}

const englishMonths = "janfebmaraprmayjunjulaugsepoctnovdec"

func englishMonth(w string) int {
	if len(w) < 3 || len(w) > 9 {
		return 0
	}
	w = strings.ToLower(w)
	i := strings.Index(englishMonths, w[:3])
	if i < 0 || i%3 != 0 {
		return 0
	}
	full := strings.ToLower(time.Month(i/3 + 1).String())
	if len(w) > 3 && !strings.HasPrefix(full, w) && w != "sept" {
		return 0
	}
	return i/3 + 1
}

// DayInAddress returns the day in an address such as …/2024/04/15/… or …/2024-04-15-…,
// and the words that give it; both are "" where there is none.
func DayInAddress(address string) (date, evidence string) {
	_, path, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(address, "https://"), "http://"), "/")
	for i := 0; i+len("2024/4/5") <= len(path); i++ {
		if i > 0 && '0' <= path[i-1] && path[i-1] <= '9' || path[i] < '1' || path[i] > '2' {
			continue
		}
		y, m, d, rest, ok := leadingDay(path[i:])
		if !ok || path[i+4] != '/' && path[i+4] != '-' {
			continue
		}
		if day, ok := iso(y, m, d); ok {
			return day, path[i : len(path)-len(rest)]
		}
	}
	return "", ""
}
