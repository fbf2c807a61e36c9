package page

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// heading returns what stands above the article as its headline does, although the page's
// title says something else. Where that title is too short for a headline, lesser headings
// and bold lines count too.
func (h *head) heading(pieces []piece, titles []string) headline {
	start := firstProse(pieces)
	told := 0.0
	for _, t := range titles {
		if isLong(t) {
			told = max(told, takenUp(t, pieces[start:]), 0.1)
		}
	}
	if i := h.soleHeading(pieces, start); i >= 0 {
		words := pieces[i].words(everything)
		if pieces[i].isArticles() || takenUp(words, pieces[start:])*2 >= told {
			return headline{words, i}
		}
	}
	if told > 0 {
		return headline{index: -1}
	}
	for _, fits := range [...]func(*piece) bool{(*piece).isHeading, (*piece).isBoldLine} {
		for i := start - 1; i >= max(0, start-maxLead); i-- {
			if p := &pieces[i]; p.setting == nil && fits(p) && p.headsMore(h) {
				return headline{p.words(everything), i}
			}
		}
	}
	return headline{index: -1}
}

// isArticles reports whether a heading is marked as that of an article.
func (p *piece) isArticles() bool {
	for n := p.node; n != nil; n = n.Parent {
		if n.DataAtom == atom.Article || n.DataAtom == atom.Main {
			return true
		}
	}
	return false
}

// firstProse returns the index of the first paragraph of some length, their number where
// there is none.
func firstProse(pieces []piece) int {
	for i := range pieces {
		p := &pieces[i]
		if p.level == 0 && p.setting == nil && p.length(everything) >= minProse && p.linked() < 0.3 {
			return i
		}
	}
	return len(pieces)
}

// soleHeading returns the only heading of the first level above the article, -1 where
// there is none or its text is that of a site's or a section's front.
func (h *head) soleHeading(pieces []piece, start int) int {
	sole := -1
	for i := max(0, start-maxLead); i < start; i++ {
		if p := &pieces[i]; p.level != 1 || p.setting != nil || !p.headsMore(h) {
			continue
		}
		if sole >= 0 {
			return -1
		}
		sole = i
	}
	return sole
}

// isLong reports whether a title, or a part of one between bars, has the length of a
// headline.
func isLong(title string) bool {
	for part := range strings.SplitSeq(barred.Replace(title), "|") {
		if strings.Count(strings.TrimSpace(part), " ") >= 3 {
			return true
		}
	}
	return false
}

// barred makes bars of the signs that part the names of site and section from a title.
var barred = strings.NewReplacer(" - ", "|", " – ", "|", " — ", "|", " • ", "|", " » ", "|", " › ", "|")

// takenUp is the share of the longer words of a headline that the first paragraphs hold.
func takenUp(words string, pieces []piece) float64 {
	var text strings.Builder
	for i := range pieces[:min(len(pieces), 4)] {
		text.WriteString(pieces[i].words(everything) + "\n")
	}
	held := wordSet(text.String())
	found, all := 0, 0
	for w := range wordSet(words) {
		if len(w) < 5 {
			continue
		}
		all++
		if held[w] {
			found++
		}
	}
	return float64(found) / float64(max(all, 1))
}

// headsMore reports whether a piece says more than the name of a site or of its section.
func (p *piece) headsMore(h *head) bool {
	words := p.words(everything)
	return strings.Count(words, " ") >= 3 && !h.namesSite(words) && p.linked() < 0.8 && !isSentence(words)
}

func (p *piece) isHeading() bool { return p.level > 0 }

func (p *piece) isBoldLine() bool { return p.kind == Paragraph && p.emboldened() > 0.95 }
