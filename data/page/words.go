package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"mareader/data/clean"
)

// words returns the text of the runs that take accepts, clean and without the white
// space of the source.
func (p *piece) words(take func(run) bool) string {
	var b strings.Builder
	space, last := false, ""
	for _, r := range p.runs {
		if !take(r) {
			space = true
			continue
		}
		if r.id < 0 {
			if p.kind == Quotation || p.kind == ListItem {
				b.WriteByte('\n')
				space = false
			} else {
				space = true
			}
			continue
		}
		space = squeezeInto(&b, r.text, space || glues(last, r.text))
		last = r.text
	}
	text := b.String()
	if p.kind == Quotation || p.kind == ListItem {
		return trimLines(clean.Text(text))
	}
	return clean.Line(text)
}

// glues reports whether the border between two elements parts words that would run
// together: those of menus often do ("AccueilPolitique"), and dates ("2018Connexion").
func glues(last, next string) bool {
	first, _ := utf8.DecodeRuneInString(next)
	if !unicode.IsUpper(first) {
		return false
	}
	end, _ := utf8.DecodeLastRuneInString(last)
	_, year := figures(last[max(0, len(last)-4):], 4)
	return unicode.IsLower(end) || strings.ContainsRune("?!:»)", end) || len(last) >= 4 && year == ""
}

// squeezeInto appends text with every run of white space as one space, and returns
// whether a space is due. No-break spaces stay.
func squeezeInto(b *strings.Builder, text string, space bool) bool {
	for i := 0; i < len(text); {
		j := i
		for j < len(text) && !isSpace(text[j]) {
			j++
		}
		if j > i {
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(text[i:j])
			space = false
		}
		for j < len(text) && isSpace(text[j]) {
			space = true
			j++
		}
		i = j
	}
	return space
}

// isSpace reports whether a byte is white space to HTML.
func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

// trimLines takes the white space from the ends of the lines and drops empty ones.
func trimLines(text string) string {
	if !strings.Contains(text, "\n") {
		return strings.TrimSpace(text)
	}
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

// menuLike reports whether a piece of links names sections rather than articles.
func (p *piece) menuLike() bool {
	words, links := 0, 0
	for _, r := range p.runs {
		if n := len(strings.Fields(r.text)); n > 0 && r.link {
			words += n
			links++
		}
	}
	return links > 0 && words <= 3*links
}

// linked returns the share of the words that lead to other pages.
func (p *piece) linked() float64 { return p.share(func(r run) bool { return r.link }) }

// emboldened returns the share of the words in bold letters.
func (p *piece) emboldened() float64 { return p.share(func(r run) bool { return r.bold }) }

func (p *piece) share(of func(run) bool) float64 {
	part, all := 0, 0
	for _, r := range p.runs {
		n := len(strings.TrimSpace(r.text))
		all += n
		if of(r) {
			part += n
		}
	}
	if all == 0 {
		return 0
	}
	return float64(part) / float64(all)
}
