package search

import (
	"math/rand/v2"
	"strings"

	"mareader/store/match"
)

// corpus writes French-like articles: frequent function words, a long tail of rare ones
// made of syllables, capitals, accents and elisions. The same seed writes the same text.
type corpus struct {
	rand *rand.Rand
	zipf *rand.Zipf
}

func newCorpus(seed uint64) *corpus {
	r := rand.New(rand.NewPCG(seed, 1))
	return &corpus{r, rand.NewZipf(r, 1.15, 4, 1<<18)}
}

var frequent = strings.Fields(`de la le les et des du en un une à que pour dans par sur au est
	avec ce il sont a été plus qui se ne pas son ses ont cette entre deux également pays ministre
	l’Intérieur d’un l’État sécurité coopération Maroc France Rabat migration lutte
	président gouvernement assemblée Laftit Retailleau Darmanin partenariat région drogue vote`)

// rare is the rank of "tragique".
const rare = 3000

var syllables = strings.Fields(`ba be ca ce co da dé di fa fi ga gé ja la lé li lo ma mé mi mo na né
	no pa pé pi po ra ré ri ro sa sé si so ta té ti to tra tri va vé vi vo cha cho bri gra pro tion
	ment eur ique isme able oir ance`)

func (c *corpus) word() string {
	n := int(c.zipf.Uint64())
	if n < len(frequent) {
		return frequent[n]
	}
	if n == rare {
		return "tragique"
	}
	var b strings.Builder
	for ; n > 0; n /= len(syllables) {
		b.WriteString(syllables[n%len(syllables)])
	}
	return b.String()
}

func (c *corpus) words(n int) string {
	words := make([]string, n)
	for i := range words {
		words[i] = c.word()
	}
	return strings.Join(words, " ")
}

func (c *corpus) doc() match.Doc {
	var paragraphs []string
	for range 6 {
		var sentences []string
		for range 5 {
			sentences = append(sentences, "Le "+c.words(14+c.rand.IntN(8))+".")
		}
		paragraphs = append(paragraphs, strings.Join(sentences, " "))
	}
	return match.Doc{
		Title:  c.words(10 + c.rand.IntN(6)),
		Outlet: "Le " + c.word(),
		People: names(c.words(2), c.words(2)),
		Text:   strings.Join(paragraphs, "\n\n"),
	}
}
