package parse

import (
	"math"
	"math/rand/v2"
	"slices"
)

// Training parameters, found on the development part of a treebank.
const (
	tagEpochs, arcEpochs = 8, 12
	explored             = 0.9 // share of the steps in which a wrong move is followed, to learn what to do after it
	folds                = 5   // the parser learns on tags by taggers that did not see the sentence
	rare                 = 3   // features seen fewer times are left out
)

// Train learns a tagger and a parser from sentences with their tags, heads and relations. The same
// sentences give the same parser.
func Train(sentences [][]Word) (tagger, arcs *Model) {
	random := rand.New(rand.NewPCG(1, 1))
	tagger = trainTagger(sentences, random)
	tagged := make([][]string, len(sentences))
	for fold := range folds {
		var rest [][]Word
		for i, s := range sentences {
			if i%folds != fold {
				rest = append(rest, s)
			}
		}
		other := trainTagger(rest, random)
		for i := fold; i < len(sentences); i += folds {
			s := newSentence(untagged(sentences[i]))
			s.tag(other)
			tagged[i] = s.tags
		}
	}
	return tagger, trainArcs(sentences, tagged, random)
}

func untagged(words []Word) []Word {
	words = slices.Clone(words)
	for i := range words {
		words[i].Tag = ""
	}
	return words
}

// learner is an averaged perceptron over the features that are seen often enough.
type learner struct {
	classes []string
	rows    map[uint32]int
	now     []float32 // by row and class
	total   []float32
	stamp   []int32
	step    int32
	scores  []float32
	known   []int // rows of the features at hand
}

func newLearner(classes []string, seen map[uint32]int) *learner {
	l := &learner{classes: classes, rows: map[uint32]int{}, scores: make([]float32, len(classes))}
	for feature, n := range seen {
		if n >= rare {
			l.rows[feature] = len(l.rows)
		}
	}
	l.now = make([]float32, len(l.rows)*len(classes))
	l.total = make([]float32, len(l.now))
	l.stamp = make([]int32, len(l.now))
	return l
}

func (l *learner) score(features []uint32) {
	clear(l.scores)
	l.known = l.known[:0]
	for _, f := range features {
		row, ok := l.rows[f]
		if !ok {
			continue
		}
		l.known = append(l.known, row)
		for c, w := range l.now[row*len(l.classes) : (row+1)*len(l.classes)] {
			l.scores[c] += w
		}
	}
	l.step++
}

// best returns the class with the highest score of those that are allowed.
func (l *learner) best(allowed func(class int) bool) int {
	best := -1
	for c := range l.classes {
		if allowed(c) && (best < 0 || l.scores[c] > l.scores[best]) {
			best = c
		}
	}
	return best
}

// correct moves the weights of the features at hand from a wrong class to the right one.
func (l *learner) correct(right, wrong int) {
	for _, row := range l.known {
		l.add(row*len(l.classes)+right, 1)
		l.add(row*len(l.classes)+wrong, -1)
	}
}

func (l *learner) add(i int, by float32) {
	l.total[i] += float32(l.step-l.stamp[i]) * l.now[i]
	l.stamp[i] = l.step
	l.now[i] += by
}

// model returns the averaged weights in steps of a fraction of the perceptron's own; those that
// round to nothing are left out.
func (l *learner) model(fraction float64) *Model {
	weights := map[uint32][]cell{}
	for feature, row := range l.rows {
		for c := range l.classes {
			i := row*len(l.classes) + c
			l.add(i, 0)
			w := math.Round(float64(l.total[i]) / float64(l.step) * fraction)
			if w = max(-127, min(127, w)); w != 0 {
				weights[feature] = append(weights[feature], cell{uint8(c), int8(w)})
			}
		}
	}
	return newModel(l.classes, weights)
}

func trainTagger(sentences [][]Word, random *rand.Rand) *Model {
	classes, seen := []string{}, map[uint32]int{}
	var features []uint32
	for _, words := range sentences {
		s := newSentence(words)
		for i := 1; i <= s.n; i++ {
			if !slices.Contains(classes, s.tags[i]) {
				classes = append(classes, s.tags[i])
			}
			features = s.tagFeatures(features[:0], i)
			for _, f := range features {
				seen[f]++
			}
		}
	}
	l := newLearner(classes, seen)
	order := random.Perm(len(sentences))
	for range tagEpochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, n := range order {
			l.tag(sentences[n])
		}
	}
	return l.model(tagFraction)
}

// tag learns the tags of one sentence, as it would give them from left to right.
func (l *learner) tag(words []Word) {
	s := newSentence(untagged(words))
	var features []uint32
	for i := 1; i <= s.n; i++ {
		features = s.tagFeatures(features[:0], i)
		l.score(features)
		best := l.best(func(int) bool { return true })
		if right := slices.Index(l.classes, string(words[i-1].Tag)); right != best {
			l.correct(right, best)
		}
		s.setTag(i, l.classes[best])
	}
}

// Fractions of a perceptron's step in which weights are kept.
const tagFraction, arcFraction = 2, 0.45

func trainArcs(sentences [][]Word, tagged [][]string, random *rand.Rand) *Model {
	classes, seen := []string{"shift"}, map[uint32]int{}
	for _, words := range sentences {
		for _, w := range words {
			for _, kind := range []string{"left ", "right "} {
				if !slices.Contains(classes, kind+w.Rel) {
					classes = append(classes, kind+w.Rel)
				}
			}
		}
	}
	steps := stepsOf(classes)
	for n, words := range sentences {
		o := newOracle(words, tagged[n], steps)
		for !o.done() {
			for _, f := range o.arcFeatures(nil) {
				seen[f]++
			}
			o.do(o.steps[o.first()])
		}
	}
	l := newLearner(classes, seen)
	order := random.Perm(len(sentences))
	for epoch := range arcEpochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, n := range order {
			l.parse(newOracle(sentences[n], tagged[n], steps), epoch > 0, random)
		}
	}
	return l.model(arcFraction)
}

// parse learns the moves of one sentence; exploring, it goes on after most of its own mistakes.
func (l *learner) parse(o *oracle, exploring bool, random *rand.Rand) {
	for !o.done() {
		o.features = o.arcFeatures(o.features[:0])
		l.score(o.features)
		o.weigh()
		best := l.best(func(c int) bool { return o.may(o.steps[c].move) })
		right := l.best(o.right)
		if !o.right(best) {
			l.correct(right, best)
		}
		if exploring && random.Float64() < explored {
			right = best
		}
		o.do(o.steps[right])
	}
}

// oracle knows the tree that a sentence should have and which moves still lead to the most of it
// (the dynamic oracle of Goldberg and Nivre 2013).
type oracle struct {
	*transitions
	steps   []step
	gold    []int
	goldRel []string
	costs   [rightArc + 1]int
	least   int
}

func newOracle(words []Word, tags []string, steps []step) *oracle {
	s := newSentence(words)
	for i := 1; i <= s.n; i++ {
		s.setTag(i, tags[i])
	}
	o := &oracle{transitions: newTransitions(s), steps: steps, gold: make([]int, s.n+1), goldRel: make([]string, s.n+1)}
	o.gold[0] = -1
	for i, w := range words {
		o.gold[i+1], o.goldRel[i+1] = w.Head+1, w.Rel
	}
	return o
}

// impossible is more than any move costs.
const impossible = 1 << 20

// weigh finds what each move costs: the arcs of the tree that cannot be made after it.
func (o *oracle) weigh() {
	o.least = impossible
	for m := range o.costs {
		if o.costs[m] = impossible; o.may(move(m)) {
			o.costs[m] = o.cost(move(m))
		}
		o.least = min(o.least, o.costs[m])
	}
}

func (o *oracle) cost(m move) (lost int) {
	count := func(yes bool) {
		if yes {
			lost++
		}
	}
	depth := len(o.stack)
	if m == shift {
		for k, x := range o.stack {
			count(o.gold[x] == o.next)
			count(k < depth-1 && o.gold[o.next] == x)
		}
		return lost
	}
	top := o.stack[depth-1]
	if m == leftArc {
		count(o.gold[top] == o.stack[depth-2])
		for k := o.next; k <= o.n; k++ {
			count(k > o.next && o.gold[top] == k)
			count(o.gold[k] == top)
		}
		return lost
	}
	for k := o.next; k <= o.n; k++ {
		count(o.gold[top] == k)
		count(o.gold[k] == top)
	}
	return lost
}

// right reports whether a class is a move that costs no arc, with the relation of the tree.
func (o *oracle) right(class int) bool {
	m := o.steps[class].move
	if o.costs[m] > o.least || o.least == impossible {
		return false
	}
	if m == shift {
		return true
	}
	top := o.stack[len(o.stack)-1]
	head := o.next
	if m == rightArc {
		head = o.stack[len(o.stack)-2]
	}
	return o.gold[top] != head || o.goldRel[top] == o.steps[class].rel
}

// first returns the first right class: an arc before a shift.
func (o *oracle) first() int {
	o.weigh()
	for c := len(o.steps) - 1; c > 0; c-- {
		if o.right(c) {
			return c
		}
	}
	return 0
}
