package parse

import "strings"

// transitions builds the tree of a sentence word by word: a stack of words that still lack heads or
// dependents, and the next word of the sentence.
type transitions struct {
	*sentence
	stack []int
	next  int
	head  []int
	rel   []string
	rels  []uint32 // hashes of rel
	left  [][]int  // dependents before the word, the nearest last
	right [][]int  // dependents after it, the farthest last

	features []uint32
}

// move is a step of the parser.
type move int

// The moves of arc-hybrid parsing.
const (
	shift    move = iota // the next word goes on the stack
	leftArc              // the next word is the head of the top of the stack
	rightArc             // the second of the stack is the head of its top
)

func newTransitions(s *sentence) *transitions {
	n := s.n + 2
	return &transitions{
		sentence: s, stack: []int{0}, next: 1,
		head: make([]int, n), rel: make([]string, n), rels: make([]uint32, n), left: make([][]int, n), right: make([][]int, n),
	}
}

func (t *transitions) done() bool { return t.next > t.n && len(t.stack) == 1 }

// may reports whether a move can be made. The root takes its one dependent last.
func (t *transitions) may(m move) bool {
	switch m {
	case shift:
		return t.next <= t.n
	case leftArc:
		return t.next <= t.n && len(t.stack) > 1
	}
	return len(t.stack) > 1
}

// step is a move with the relation that it gives.
type step struct {
	move move
	rel  string
	hash uint32 // of rel

	clausal bool // no relation of a name
}

// stepsOf reads the classes of a parser: "shift", "left nsubj", "right obj".
func stepsOf(classes []string) []step {
	steps := make([]step, len(classes))
	for i, class := range classes {
		kind, rel, _ := strings.Cut(class, " ")
		steps[i] = step{move: shift, rel: rel, hash: hashOf(rel)}
		switch rel {
		case "advcl", "ccomp", "acl", "acl:relcl", "csubj", "xcomp", "aux", "cop":
			steps[i].clausal = true
		}
		switch kind {
		case "left":
			steps[i].move = leftArc
		case "right":
			steps[i].move = rightArc
		}
	}
	return steps
}

// best returns the best step that can be made.
func (t *transitions) best(m *Model, scores []int32) step {
	t.features = t.arcFeatures(t.features[:0])
	m.score(t.features, scores)
	allowed := [...]bool{t.may(shift), t.may(leftArc), t.may(rightArc)}
	name := t.tags[t.stack[len(t.stack)-1]] == "PROPN"
	best := -1
	for c := range m.moves {
		if (best < 0 || scores[c] > scores[best]) && allowed[m.moves[c].move] && !(name && m.moves[c].clausal) {
			best = c
		}
	}
	return m.moves[best]
}

// do makes a step.
func (t *transitions) do(s step) {
	if s.move == shift {
		t.stack, t.next = append(t.stack, t.next), t.next+1
		return
	}
	top := t.stack[len(t.stack)-1]
	t.stack = t.stack[:len(t.stack)-1]
	t.rel[top], t.rels[top] = s.rel, s.hash
	if s.move == leftArc {
		t.head[top] = t.next
		t.left[t.next] = append(t.left[t.next], top)
		return
	}
	h := t.stack[len(t.stack)-1]
	t.head[top] = h
	t.right[h] = append(t.right[h], top)
}

// none stands in features for a word that is not there.
const none = 0xFFFF

// item is a word as features see it.
type item struct {
	word, tag, rel uint32
	i              int
}

func (t *transitions) item(i int) item {
	if i < 0 || i > t.n {
		return item{none, none, none, -1}
	}
	return item{t.words[i].form, t.parts[i], t.rels[i], i}
}

// top returns the word at depth k of the stack.
func (t *transitions) top(k int) item {
	if k >= len(t.stack) {
		return t.item(-1)
	}
	return t.item(t.stack[len(t.stack)-1-k])
}

// child returns the k-th of a list of dependents from its end.
func (t *transitions) child(of item, lists [][]int, k int) item {
	if of.i < 0 || k >= len(lists[of.i]) {
		return t.item(-1)
	}
	return t.item(lists[of.i][len(lists[of.i])-1-k])
}

// count returns how many dependents a word has, up to four.
func count(of item, lists [][]int) uint32 {
	if of.i < 0 {
		return none
	}
	return uint32(min(len(lists[of.i]), 4))
}

// arcFeatures appends what tells the next move: the words about to be joined, their tags,
// dependents and distance.
func (t *transitions) arcFeatures(b []uint32) []uint32 {
	s0, s1, s2 := t.top(0), t.top(1), t.top(2)
	n0, n1, n2 := t.item(t.next), t.item(t.next+1), t.item(t.next+2)
	l0, r0, r01 := t.child(s0, t.left, 0), t.child(s0, t.right, 0), t.child(s0, t.right, 1)
	l1, r1, ln := t.child(s1, t.left, 0), t.child(s1, t.right, 0), t.child(n0, t.left, 0)
	l01, ln1 := t.child(s0, t.left, 1), t.child(n0, t.left, 1)
	distance, between := uint32(0), t.between(s0.i, t.next)
	if s0.i >= 0 {
		distance = uint32(min(7, t.next-s0.i))
	}
	vl, vr, vn, vr1 := count(s0, t.left), count(s0, t.right), count(n0, t.left), count(s1, t.right)
	for id, v := range [...]uint32{0, s0.word, s0.tag, n0.word, n0.tag, n1.word, n1.tag, n2.word, n2.tag, s1.word, s1.tag} {
		b = append(b, join(uint32(id+50), v))
	}
	b = append(b, join(61, s0.word, s0.tag), join(62, n0.word, n0.tag), join(63, s0.word, n0.word), join(64, s0.word, n0.tag),
		join(65, s0.tag, n0.word), join(66, s0.tag, n0.tag), join(67, s0.word, s0.tag, n0.word, n0.tag), join(68, s0.tag, n0.tag, n1.tag),
		join(69, s0.tag, n0.tag, n1.tag, n2.tag), join(70, s1.tag, s0.tag, n0.tag), join(71, s2.tag, s1.tag, s0.tag), join(72, s1.tag, s0.tag),
		join(73, s1.word, s0.word), join(74, s1.word, s0.tag), join(75, s1.tag, s0.word), join(76, s1.tag, n0.tag), join(77, s1.word, n0.word))
	b = append(b, join(80, s0.tag, l0.tag, n0.tag), join(81, s0.tag, r0.tag, n0.tag), join(82, s0.tag, n0.tag, ln.tag),
		join(83, s0.tag, l0.rel, r0.rel), join(84, s0.tag, r0.tag, r01.tag), join(85, s1.tag, r1.rel, s0.tag), join(86, s1.tag, l1.rel, s0.tag),
		join(87, s0.tag, r0.rel, n0.tag), join(88, s0.tag, l0.rel, n0.tag), join(89, s0.word, r0.word), join(90, s0.word, r0.rel),
		join(91, l0.word, s0.word), join(92, r01.rel, r0.rel, s0.tag), join(93, l01.word, s0.tag), join(94, s0.tag, r0.word, n0.tag),
		join(95, s1.word, r1.word, s0.word), join(96, s1.word, l0.word, s0.word), join(97, s1.tag, l0.word, s0.tag), join(98, ln.word, n0.tag, s0.tag),
		join(99, ln.word, n0.word, s0.word), join(100, ln1.rel, ln.rel, n0.tag), join(101, s1.tag, l0.word, s0.word), join(102, s1.word, l0.word, s0.tag))
	return append(b, join(110, s0.word, distance), join(111, s0.tag, distance), join(112, n0.word, distance), join(113, n0.tag, distance),
		join(114, s0.tag, n0.tag, distance), join(115, s0.word, vl), join(116, s0.word, vr), join(117, s0.tag, vr), join(118, n0.tag, vn),
		join(119, s1.tag, s0.tag, n0.tag, n1.tag), join(120, s1.tag, vr1), join(121, s0.tag, vl), join(122, s0.tag, n0.tag, between),
		join(123, s1.tag, s0.tag, t.between(s1.i, s0.i)), join(124, t.words[max(s0.i, 0)].suffix3, n0.tag), join(125, s0.tag, t.words[min(t.next, t.n+1)].suffix3),
		join(126, s1.tag, t.words[max(s0.i, 0)].suffix3), join(127, s1.word, s1.tag, r1.rel), join(128, n0.word, n1.word), join(129, s0.tag, n0.word, n1.tag))
}

// between returns a number for the punctuation, conjunctions and verbs between two words.
func (t *transitions) between(from, to int) uint32 {
	if from < 0 {
		return none
	}
	bits := uint32(0)
	for i := from + 1; i < to && i <= t.n; i++ {
		switch part, _, _ := strings.Cut(t.tags[i], "."); part {
		case "PUNCT":
			bits |= 1
		case "CCONJ":
			bits |= 2
		case "VERB":
			bits |= 4
		case "SCONJ":
			bits |= 8
		}
	}
	return bits
}
