package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentence holds the words of a sentence from 1 on, with the hashes that features are made of; at 0
// stands the root, and after the words an empty one.
type sentence struct {
	n     int // words
	words []traits
	tags  []string
	parts []uint32 // hashes of the tags
}

// traits are the hashes of what can be seen of a word.
type traits struct {
	form, shape               uint32
	suffix2, suffix3, suffix4 uint32
	prefix3, suffix5          uint32
}

func newSentence(words []Word) *sentence {
	s := &sentence{n: len(words), words: make([]traits, len(words)+2), tags: make([]string, len(words)+2), parts: make([]uint32, len(words)+2)}
	s.words[0] = traits{form: hashOf("«root»")}
	s.setTag(0, "ROOT")
	for i, w := range words {
		s.words[i+1] = traitsOf(w.Form)
		if w.Tag != "" {
			s.setTag(i+1, string(w.Tag))
		}
	}
	return s
}

func (s *sentence) setTag(i int, tag string) { s.tags[i], s.parts[i] = tag, hashOf(tag) }

func traitsOf(form string) traits {
	low := strings.ToLower(strings.ReplaceAll(form, "’", "'"))
	return traits{
		form: hashOf(low), shape: shapeOf(form),
		suffix2: hashOf(suffix(low, 2)), suffix3: hashOf(suffix(low, 3)), suffix4: hashOf(suffix(low, 4)), suffix5: hashOf(suffix(low, 5)),
		prefix3: hashOf(prefix(low, 3)),
	}
}

// suffix returns the last n letters of a word.
func suffix(word string, n int) string {
	i := len(word)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(word[:i])
		i -= size
	}
	return word[i:]
}

// prefix returns the first n letters of a word.
func prefix(word string, n int) string {
	i := 0
	for ; n > 0 && i < len(word); n-- {
		_, size := utf8.DecodeRuneInString(word[i:])
		i += size
	}
	return word[:i]
}

// shapeOf returns a number for how a word is written: in digits, capitals, with one or none.
func shapeOf(word string) uint32 {
	first, size := utf8.DecodeRuneInString(word)
	switch {
	case unicode.IsDigit(first):
		return 1
	case !unicode.IsUpper(first):
		return 2
	case size == len(word):
		return 3
	case strings.ToUpper(word) == word:
		return 4
	}
	return 5
}

// hashOf returns the FNV-1a hash of a text.
func hashOf(text string) uint32 {
	h := uint32(2166136261)
	for i := range len(text) {
		h = (h ^ uint32(text[i])) * 16777619
	}
	return h
}

// join returns the hash of feature id with the values that it joins.
func join(id uint32, values ...uint32) uint32 {
	h := id * 2654435761
	for _, v := range values {
		h = (h ^ v) * 0x9E3779B1
		h ^= h >> 15
	}
	h *= 0x85EBCA6B
	return h ^ h>>13
}

// tag gives every word that has none its part of speech, from left to right.
func (s *sentence) tag(m *Model) {
	scores := make([]int32, len(m.classes))
	var features []uint32
	for i := 1; i <= s.n; i++ {
		if s.tags[i] != "" {
			continue
		}
		features = s.tagFeatures(features[:0], i)
		m.score(features, scores)
		best := 0
		for c := range scores {
			if scores[c] > scores[best] {
				best = c
			}
		}
		s.setTag(i, m.classes[best])
	}
}

// tagFeatures appends what tells the part of speech of word i: the word, its neighbours and the
// tags before it.
func (s *sentence) tagFeatures(b []uint32, i int) []uint32 {
	w := s.words[i]
	before, after := s.words[i-1], s.words[i+1]
	var before2, after2 traits
	t1, t2 := s.parts[i-1], uint32(0)
	if i > 1 {
		before2, t2 = s.words[i-2], s.parts[i-2]
	}
	if i+2 < len(s.words) {
		after2 = s.words[i+2]
	}
	for id, v := range [...]uint32{0, w.form, w.suffix3, w.suffix2, w.prefix3, w.shape, t1, before.form, after.form,
		after.suffix3, before.suffix3, before2.form, after2.form, w.suffix4, w.suffix5, after.shape, after.suffix2} {
		b = append(b, join(uint32(id+1), v))
	}
	return append(b, join(31, t1, t2), join(32, t1, w.form), join(33, w.shape, t1), join(34, w.suffix3, after.suffix3),
		join(35, w.form, after.form), join(36, before.form, w.form), join(37, t1, t2, w.suffix3), join(38, w.suffix2, after.suffix2, t1),
		join(39, before.form, after.form), join(40, w.suffix3, t1))
}
