package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mareader/data/fold"
)

// headline is the title of a page, and the piece that it stands in, -1 for none.
type headline struct {
	text  string
	index int
}

// minShared is the share of its words that a heading must have in the page's title to be
// the headline.
const minShared = 0.8

// title returns the headline: a heading of the first level that the page's title repeats,
// else the heading that the article stands under, else that title without the site's name.
func (h *head) title(pieces []piece) headline {
	titles := h.titles(pieces)
	best, most := headline{index: -1}, 0.0
	for i := range pieces {
		if pieces[i].level != 1 {
			continue
		}
		text := pieces[i].words(everything)
		for _, t := range titles {
			if score := match(text, t); score > most {
				best, most = headline{withoutKicker(text, t), i}, score
			}
		}
	}
	if best.text != "" {
		return best
	}
	told := h.fromTitles(titles, pieces)
	if heading := h.heading(pieces, titles); heading.index > told.index {
		return heading
	}
	return told
}

// withoutKicker returns a heading without the section's name that stands in it before the
// title.
func withoutKicker(heading, title string) string {
	kicker, ok := strings.CutSuffix(heading, " "+title)
	if ok && strings.Count(kicker, " ") <= 2 && !strings.ContainsAny(kicker, ":«-–—") {
		return title
	}
	return heading
}

// match is the share of the title that a heading covers, 0 unless the title holds most of
// the heading.
func match(heading, title string) float64 {
	want, have := wordSet(title), wordSet(heading)
	if len(want) == 0 || len(have) == 0 {
		return 0
	}
	common := 0
	for w := range have {
		if want[w] {
			common++
		}
	}
	covered := float64(common) / float64(len(want))
	if float64(common) < minShared*float64(len(have)) || covered < 0.4 {
		return 0
	}
	return covered
}

func wordSet(s string) map[string]bool {
	folded := fold.String(s)
	set := map[string]bool{}
	for from, to := range fold.Words(folded) {
		set[folded[from:to]] = true
	}
	return set
}

// titles returns the titles that metadata gives, without the site's name, best first.
func (h *head) titles(pieces []piece) []string {
	var out []string
	for _, t := range [...]string{h.metas["og:title"], h.titleTag, h.linked.headline, h.metas["twitter:title"], h.metas["dc.title"], h.metas["title"]} {
		if t = h.withoutSite(t); t != "" && lettersOf(t) != lettersOf(h.outlet()) {
			out = append(out, t)
		}
	}
	return out
}

// minHeadline is the length of the shortest headline that a part of the page's title may
// be, in letters.
const minHeadline = 15

// fromTitles returns the part of a title that the page repeats word for word, else the
// first title.
func (h *head) fromTitles(titles []string, pieces []piece) headline {
	if len(titles) == 0 {
		return headline{index: -1}
	}
	best, size := headline{titles[0], -1}, 0
	for _, part := range partsOf(titles[0]) {
		key := lettersOf(part)
		if len(key) <= size || len(key) < minHeadline {
			continue
		}
		for i := range pieces {
			if pieces[i].length(everything) < 2*len(part) && lettersOf(pieces[i].words(everything)) == key {
				best, size = headline{part, i}, len(key)
				break
			}
		}
	}
	return best
}

// partsOf returns a title and what stands before and behind each sign in it.
func partsOf(title string) []string {
	parts := []string{title}
	for _, sign := range titleSigns {
		if i := strings.LastIndex(title, sign); i > 0 {
			parts = append(parts, strings.TrimSpace(title[:i]))
		}
		if i := strings.Index(title, sign); i > 0 {
			parts = append(parts, strings.TrimSpace(title[i+len(sign):]))
		}
	}
	return parts
}

// siteBeside returns what the page's title says besides the headline, which is the name
// of the site; "" where that is none.
func (h *head) siteBeside(headline string) string {
	for _, sign := range titleSigns {
		for _, at := range [...]int{strings.LastIndex(h.titleTag, sign), strings.Index(h.titleTag, sign)} {
			if at <= 0 {
				continue
			}
			front, tail := h.titleTag[:at], h.titleTag[at+len(sign):]
			switch lettersOf(headline) {
			case "":
			case lettersOf(front):
				if sign != " : " {
					return siteName(tail)
				}
			case lettersOf(tail):
				return siteName(front)
			}
		}
	}
	return ""
}

var titleSigns = [...]string{" | ", " - ", " – ", " — ", " • ", " · ", " » ", " « ", " :: ", " / ", " ‹ ", " › ", " ~ ", " : "}

// withoutSite strips the name of the site from a page's title.
func (h *head) withoutSite(title string) string {
	for range 3 {
		shorter := h.strip(title)
		if shorter == title {
			break
		}
		title = shorter
	}
	return title
}

func (h *head) strip(title string) string {
	for _, sign := range titleSigns {
		if i := strings.LastIndex(title, sign); i > 0 {
			front, tail := strings.TrimSpace(title[:i]), title[i+len(sign):]
			if h.namesSite(tail) || isLabel(sign, front, tail) || isPaper(sign, front, tail) {
				return front
			}
		}
		if i := strings.Index(title, sign); i > 0 && sign != " : " && h.namesSite(title[:i]) {
			return strings.TrimSpace(title[i+len(sign):])
		}
	}
	return title
}

// namesSite reports whether words are the name of the site, or begin with it.
func (h *head) namesSite(words string) bool {
	key := lettersOf(words)
	if len(key) < 2 || len(strings.Fields(words)) > 8 {
		return false
	}
	host := h.host()
	label, _, _ := strings.Cut(host, ".")
	for _, name := range [...]string{h.outlet(), h.first("og:site_name"), outletAt(host), host, label} {
		site := lettersOf(name)
		if len(site) >= 3 && (key == site || strings.HasPrefix(key, site) || len(key) >= 5 && strings.HasPrefix(site, key)) {
			return true
		}
	}
	return false
}

// isPaper reports whether what stands behind a dash is named as papers are: an article and capitals
// alone, "La Vigie du Sud".
func isPaper(sign, front, tail string) bool {
	words := strings.Fields(strings.NewReplacer("’", "' ", "'", "' ").Replace(tail))
	if sign != " — " && sign != " – " && sign != " | " && sign != " - " || len(words) < 2 || len(words) > 5 || len(strings.Fields(front)) < 4 {
		return false
	}
	switch words[0] {
	case "Le", "La", "Les", "L'":
	default:
		return false
	}
	for _, w := range words[1:] {
		first, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(first) && !slices.Contains([]string{"de", "du", "des", "d'", "la", "l'", "et", "en"}, w) {
			return false
		}
	}
	return true
}

// isLabel reports whether what stands behind a bar is a short label after a title.
func isLabel(sign, front, tail string) bool {
	if sign != " | " && sign != " » " && sign != " • " {
		return false
	}
	return len(strings.Fields(tail)) <= 4 && len(strings.Fields(front)) >= 4
}
