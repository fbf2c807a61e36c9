// Package parse finds the grammar of a French sentence: the part of speech of each word and the
// word on which it depends, in the terms of Universal Dependencies.
//
// It knows no names, no days and no meetings: whoever asks puts one word in the place of each
// person's name, and leaves out what only dates and places the sentence. The tagger and the parser
// are averaged perceptrons over hashed features; the parser takes arc-hybrid transitions (Kuhlmann,
// Gómez-Rodríguez and Satta 2011) with features after Zhang and Nivre (2011). Their weights are made
// by the command in the folder train. Begin reading at [Parser.Parse].
package parse

import (
	_ "embed"
	"strings"
	"sync"
)

// Word is one word of a sentence with its place in the grammar.
type Word struct {
	Form string
	Tag  Tag    // part of speech
	Head int    // index of the word that it depends on; [Root] for the head of the sentence
	Rel  string // relation to the head: "nsubj", "obl:agent"
}

// Person is the form of a word that stands for the whole name of a person.
const Person = "«personne»"

// Root is the head of a word that depends on no other.
const Root = -1

// Tag is a part of speech of Universal Dependencies, for some with what a parser must know of the
// form: "NOUN", "VERB.Inf".
type Tag string

// Is reports whether the part of speech is one of some, whatever the form.
func (t Tag) Is(parts ...string) bool {
	part, _, _ := strings.Cut(string(t), ".")
	for _, p := range parts {
		if p == part {
			return true
		}
	}
	return false
}

// Parser holds the weights of a tagger and a parser. It is immutable and safe to share.
type Parser struct{ tagger, arcs *Model }

//go:generate go run ./train -o weights.bin $TREEBANK/fr_sequoia-ud-train.conllu $TREEBANK/fr_gsd-ud-dev.conllu

//go:embed weights.bin
var weights []byte

// French returns the parser of the embedded weights, which are unpacked at the first call.
var French = sync.OnceValue(func() *Parser {
	p, err := Load(weights)
	if err != nil {
		panic(err) // the program was built with weights that it cannot read
	}
	return p
})

// Parse tags the words and finds their heads. A word that comes with a tag keeps it.
func (p *Parser) Parse(words []Word) {
	s := newSentence(words)
	s.tag(p.tagger)
	for i := range words {
		words[i].Tag = Tag(s.tags[i+1])
	}
	t := newTransitions(s)
	scores := make([]int32, len(p.arcs.classes))
	for !t.done() {
		t.do(t.best(p.arcs, scores))
	}
	for i := range words {
		words[i].Head, words[i].Rel = t.head[i+1]-1, t.rel[i+1]
	}
}
