package meeting

import (
	"slices"
	"sort"
	"strings"
	"sync"

	"mareader/data/fold"
	"mareader/data/people"
	"mareader/data/token"
)

// topic is a subject of talks, told by folded words.
type topic struct {
	name  string
	stems []string // beginnings of words; whole words where they end in $
}

// topicsList is the controlled list, in the words that the press uses.
var topicsList = [...]topic{
	{"sécurité", []string{"securit", "renseignement"}},
	{"migration", []string{"migrat", "migrant", "immigration", "emigration", "readmission", "passeurs", "clandestin", "asile"}},
	{"terrorisme", []string{"terroris", "antiterroris", "djihad", "radicalisation", "extremisme", "attentat"}},
	{"drogue", []string{"drogue", "stupefiant", "narcotraf", "cannabis", "cocaine"}},
	{"criminalité", []string{"criminal", "criminel", "crime$", "crimes$", "traite$"}},
	{"mineurs", []string{"mineur", "mna$"}},
	{"police", []string{"police", "policier"}},
	{"formation", []string{"formation"}},
	{"protection civile", []string{"catastrophe", "incendie", "secours"}},
	{"justice", []string{"judiciaire", "justice"}},
	{"économie", []string{"economi", "investissement", "commerce", "commercial", "financ"}},
	{"agriculture", []string{"agricol", "agriculture", "agro", "elevage", "foret"}},
	{"énergie", []string{"energ", "hydrogene", "electri"}},
	{"Sahara", []string{"sahara"}},
	{"Sahel", []string{"sahel"}},
	{"frontières", []string{"frontier", "douan", "ceuta", "sebta", "melilla"}},
	{"Marhaba", []string{"marhaba"}},
	{"Jeux olympiques", []string{"olympi"}},
	{"Coupe du monde", []string{"mondial", "can$"}},
	{"religion", []string{"religieu", "islam", "culte", "interreligieu", "laicite"}},
	{"numérique", []string{"numeriqu", "artificiel", "digital"}},
	{"décentralisation", []string{"decentralis", "regionalis", "collectivit"}},
	{"habitat", []string{"habitat", "logement", "urbanisme"}},
	{"emploi", []string{"emploi", "mobilit"}},
}

// maxTopics is how many topics a meeting has at most.
const maxTopics = 5

// support is the words that speak of each topic.
type support [len(topicsList)][]people.Range

// topics finds what the sentences that belong to meeting i speak of, the most supported
// first, and the words that say so.
func (f *finder) topics(i int) (names []string, words [][]people.Range) {
	var found support
	for s, owner := range f.owners() {
		if owner == i {
			f.addSupport(f.sentences[s], &found)
		}
	}
	var order []int
	for n := range found {
		if len(found[n]) > 0 {
			order = append(order, n)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(found[b]) - len(found[a]) })
	for _, n := range order[:min(maxTopics, len(order))] {
		names, words = append(names, topicsList[n].name), append(words, found[n])
	}
	return names, words
}

// owners returns the meeting that each sentence belongs to: the one it tells, else the
// last one told in its paragraph, else the first of the article.
func (f *finder) owners() []int {
	if f.owned != nil {
		return f.owned
	}
	f.owned = make([]int, len(f.sentences))
	owner := 0
	for s := range f.owned {
		if f.opensParagraph(s) {
			owner = 0
		}
		for i := range f.found {
			if f.found[i].isToldAt(f.bounds[s][0]) {
				owner = i
				break
			}
		}
		f.owned[s] = owner
	}
	return f.owned
}

// isToldAt reports whether the sentence that starts at a byte of the body tells the meeting.
func (d *draft) isToldAt(start int) bool {
	for _, r := range d.Evidence {
		if r.Start == start {
			return true
		}
	}
	return false
}

// addSupport adds the words of a sentence that speak of each topic. The offices of the
// people named are no topics.
func (f *finder) addSupport(c span, found *support) {
	next := sort.Search(len(f.refs), func(i int) bool { return f.refs[i].To > c.from })
	for i := c.from; i < c.to; i++ {
		topics := topicsOf(f.ts[i])
		if len(topics) == 0 {
			continue
		}
		for next < len(f.refs) && f.refs[next].To <= i {
			next++
		}
		if next < len(f.refs) && f.refs[next].From <= i {
			continue
		}
		if i+1 < c.to && f.ts[i].Is("securite") && f.ts[i+1].Is("alimentaire", "sociale", "routiere", "sanitaire", "juridique") {
			continue // another thing of that name
		}
		for _, n := range topics {
			if topicsList[n].supportedBy(f.ts[i]) {
				found[n] = append(found[n], people.Range{Part: people.Body, Start: f.ts[i].Start, End: f.ts[i].End})
			}
		}
	}
}

// byLetters are the topics with a stem that begins with two letters: most words are of none.
var byLetters = sync.OnceValue(func() *[1 << 10][]int {
	topics := &[1 << 10][]int{}
	for n, t := range topicsList {
		for _, stem := range t.stems {
			all := &topics[fold.FirstLetters(stem)]
			if len(*all) == 0 || (*all)[len(*all)-1] != n {
				*all = append(*all, n)
			}
		}
	}
	return topics
})

// topicsOf returns the topics that a word may support.
func topicsOf(word token.Token) []int { return byLetters()[fold.FirstLetters(word.Fold)] }

// supportedBy reports whether a word speaks of the topic: it begins as a stem does, or is
// the stem where that ends in a dollar sign. "Traité" is not "traite".
func (t topic) supportedBy(word token.Token) bool {
	for _, stem := range t.stems {
		if whole, ok := strings.CutSuffix(stem, "$"); ok {
			if word.Fold == whole && !word.Participle {
				return true
			}
		} else if strings.HasPrefix(word.Fold, stem) {
			return true
		}
	}
	return false
}
