package match

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mareader/data/fold"
	"mareader/store/query"
)

// Phrase is words side by side in a field. It is safe for concurrent use.
type Phrase struct {
	field   query.Field
	senses  []*Sense
	accents bool              // they matter
	simple  string            // see simplest
	words   []map[string]bool // folded: those that may answer each sense, but for what begins so
}

// NewPhrase returns the phrase of words with some senses.
func NewPhrase(field query.Field, senses []*Sense) *Phrase {
	p := &Phrase{field: field, senses: senses, simple: simplest(senses), accents: slices.ContainsFunc(senses, (*Sense).accented)}
	for _, s := range senses {
		words := map[string]bool{s.Word.Folded: true}
		for form := range s.Forms {
			words[fold.String(form)] = true
		}
		for _, others := range [...]map[string]bool{s.Names, s.Others} {
			for word := range others {
				words[word] = true
			}
		}
		p.words = append(p.words, words)
	}
	return p
}

// In is how well a document answers.
func (p *Phrase) In(d Doc) (best Grade) {
	r := run{senses: p.senses}
	d.texts(func(f fields, source string) {
		if f&of(p.field) == 0 || best == Exact {
			return
		}
		if p.simple != "" && strings.Contains(source, p.simple) {
			best = Exact
			return
		}
		if !p.may(fold.String(source)) {
			return
		}
		r.begin()
		for t := range tokensOf(source, p.accents) {
			best = max(best, r.next(t))
		}
	})
	return best
}

// may tells whether folded text may answer, whatever the accents. It looks only where the
// first word is: of many texts that have all words, few have them side by side.
func (p *Phrase) may(text string) bool {
	for first := range p.words[0] {
		for at := 0; ; at++ {
			i := strings.Index(text[at:], first)
			if i < 0 {
				break
			}
			if at += i; begins(text, at) && p.follows(text[at:]) {
				return true
			}
		}
	}
	return false
}

// begins tells whether a word may begin at a byte of folded text.
func begins(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	return at == 0 || !unicode.In(before, unicode.L, unicode.N, unicode.M)
}

// follows tells whether folded text begins with words that may answer.
func (p *Phrase) follows(text string) bool {
	n := 0
	for from, to := range fold.Words(text) {
		word := text[from:to]
		if elided(text, word, to) {
			continue
		}
		if s := p.senses[n]; !p.words[n][word] && !(s.Begun && strings.HasPrefix(word, s.Word.Folded)) {
			return false
		}
		if n++; n == len(p.senses) {
			return true
		}
	}
	return false
}

// simplest is how frequent words mostly stand side by side: as they were typed, between
// spaces. Where it is found no word need be read. It is "" for words with an accent, or of
// another script.
func simplest(senses []*Sense) string {
	words := []string{""}
	for _, s := range senses {
		if s.Word.Accented() || strings.ContainsFunc(s.Word.Folded, notPlain) {
			return ""
		}
		words = append(words, s.Word.Folded)
	}
	return strings.Join(append(words, ""), " ")
}

func notPlain(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') }
