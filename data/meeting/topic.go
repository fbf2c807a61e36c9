package meeting

import (
	"sort"
	"strings"
)

// topic is a subject of talks, told by the folded beginnings of words.
type topic struct {
	name  string
	stems []string
}

// topicsList is the controlled list, in the words that the press uses.
var topicsList = [...]topic{
	{"sécurité", []string{"securit", "renseignement"}},
	{"migration", []string{"migrat", "migrant", "immigration", "emigration", "readmission", "passeurs", "clandestin", "asile"}},
	{"terrorisme", []string{"terroris", "antiterroris", "djihad", "radicalisation", "extremisme", "attentat"}},
	{"drogue", []string{"drogue", "stupefiant", "narcotraf", "cannabis", "cocaine"}},
	{"criminalité", []string{"criminal", "criminel", "crime", "traite"}},
	{"mineurs", []string{"mineur", "mna"}},
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
	{"Coupe du monde", []string{"mondial", "can"}},
	{"religion", []string{"religieu", "islam", "culte", "interreligieu", "laicite"}},
	{"numérique", []string{"numeriqu", "artificiel", "digital"}},
	{"décentralisation", []string{"decentralis", "regionalis", "collectivit"}},
	{"habitat", []string{"habitat", "logement", "urbanisme"}},
	{"emploi", []string{"emploi", "mobilit"}},
}

// maxTopics is how many topics a meeting has at most.
const maxTopics = 5

// topics returns what the text speaks of from the sentence that tells meeting i to the one
// that tells the next, the most supported first.
func (f *finder) topics(i int) []string {
	from, to := f.found[i].sentence, len(f.sentences)
	if i == 0 {
		from = 0
	}
	if i+1 < len(f.found) && f.found[i+1].sentence > from {
		to = f.found[i+1].sentence
	}
	var counts [len(topicsList)]int
	for s := from; s < to; s++ {
		f.countTopics(f.sentences[s], &counts)
	}
	var order []int
	for n, c := range counts {
		if c > 0 {
			order = append(order, n)
		}
	}
	sort.SliceStable(order, func(a, b int) bool { return counts[order[a]] > counts[order[b]] })
	var names []string
	for _, n := range order[:min(maxTopics, len(order))] {
		names = append(names, topicsList[n].name)
	}
	return names
}

// countTopics counts the words of a sentence that support each topic. The offices of the
// people named are no topics.
func (f *finder) countTopics(c span, counts *[len(topicsList)]int) {
	next := 0
	for i := c.from; i < c.to; i++ {
		for next < len(f.refs) && f.refs[next].To <= i {
			next++
		}
		if next < len(f.refs) && f.refs[next].From <= i {
			continue
		}
		for n := range topicsList {
			if topicsList[n].supportedBy(f.ts[i].Fold) {
				counts[n]++
			}
		}
	}
}

// supportedBy reports whether a folded word speaks of the topic: short stems are whole
// words, long ones beginnings.
func (t topic) supportedBy(word string) bool {
	for _, stem := range t.stems {
		if word == stem || len(stem) > 3 && strings.HasPrefix(word, stem) {
			return true
		}
	}
	return false
}
