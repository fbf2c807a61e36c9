package index

import (
	"math"
	"math/rand/v2"
	"strings"
)

// corpus writes French-like articles of about 4 kB: function words half of the time, then
// a long tail of rarer ones with endings, capitals, accents and elisions. The same seed
// writes the same text.
type corpus struct {
	*rand.Rand
	bytes int // written so far
}

func newCorpus(seed uint64) *corpus {
	return &corpus{Rand: rand.New(rand.NewPCG(seed, 1))}
}

var functionWords = strings.Fields(`de la le et les des à en un une du que qui dans pour a est par
	sur au pas plus il ne se ce avec sont ont aux son été cette elle comme leur on ou si ces ses
	sans deux même être entre après très aussi peut depuis vers contre selon avant ainsi`)

var (
	onsets = strings.Fields(`b c d f g j l m n p r s t v ch br cr dr fr gr pr tr pl cl qu th ph str`)
	vowels = strings.Fields(`a e i o u é è ê ai au ou eu oi an en in on ien`)
	ends   = strings.Fields(`tion ment eur euse ique isme able age ité ance aire if ée é er ait es s`)
)

// steep is how fast words get rare; ranks is how many there may be.
const (
	steep = 1.35
	ranks = 1 << 21
)

// word returns a word that is no function word, rather a frequent one.
func (c *corpus) word() string {
	return form(uint64(math.Pow(1-c.Float64()*(1-math.Pow(ranks, 1-steep)), 1/(1-steep))))
}

// form returns the word of a rank. Nearly all are different; the one of 300 is "tragique".
func form(rank uint64) string {
	if rank == 300 {
		return "tragique"
	}
	var b strings.Builder
	for n := rank*0x9e3779b97f4a7c15>>40 + rank<<24; n > 0; n /= 7919 {
		b.WriteString(onsets[n%uint64(len(onsets))])
		b.WriteString(vowels[n/31%uint64(len(vowels))])
	}
	b.WriteString(ends[rank%uint64(len(ends))])
	return b.String()
}

func (c *corpus) words(n int) string {
	var b strings.Builder
	for i := range n {
		word := functionWords[min(c.IntN(len(functionWords)), c.IntN(len(functionWords)))]
		if c.IntN(2) == 0 {
			word = c.word()
			switch c.IntN(12) {
			case 0:
				word = "l’" + word
			case 1:
				word = strings.ToUpper(word[:1]) + word[1:]
			}
		}
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	c.bytes += b.Len()
	return b.String()
}

func (c *corpus) doc() Doc {
	var paragraphs []string
	for range 6 {
		paragraphs = append(paragraphs, c.words(50)+". "+c.words(45)+".")
	}
	return Doc{
		Title: c.words(12), Outlet: "Le " + c.words(1), People: []string{c.words(2), c.words(2)},
		Places: []string{c.words(1)}, Body: strings.Join(paragraphs, "\n\n"),
	}
}
