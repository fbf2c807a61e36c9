package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"mareader/data/french/parse"
)

func TestSentence(t *testing.T) {
	var lines [][]string
	for line := range strings.Lines(`1	Elle	_	PRON	_	_	2	nsubj	_	_
2	parle	_	VERB	_	VerbForm=Fin	0	root	_	_
3-4	du	_	_	_	_	_	_	_	_
3	de	_	ADP	_	_	5	case	_	_
4	le	_	DET	_	_	5	det	_	_
5	port	_	NOUN	_	_	2	obl:arg	_	_
6	de	_	ADP	_	_	7	case	_	_
7	Ana	_	PROPN	_	_	5	nmod	_	_
8	Costa	_	PROPN	_	_	7	flat:name	_	_
`) {
		lines = append(lines, strings.Split(strings.TrimSpace(line), "\t"))
	}
	words := sentence(lines)
	if len(words) != 7 || words[2] != (parse.Word{Form: "du", Tag: "ADP", Head: 3, Rel: "case"}) || words[3].Rel != "obl" || words[1].Tag != "VERB.Fin" {
		t.Errorf("%+v", words)
	}
	named, ok := withNames(words)
	if !ok || len(named) != 6 || named[5] != (parse.Word{Form: parse.Person, Tag: "PROPN", Head: 3, Rel: "nmod"}) {
		t.Errorf("%+v", named)
	}
}

// TestFiguresOnATreebank measures the embedded weights on a treebank that lies beside the
// repository on some machines.
func TestFiguresOnATreebank(t *testing.T) {
	name := filepath.Join("..", "..", "..", "..", "..", "shared", "treebank", "fr_sequoia-ud-dev.conllu")
	if _, err := os.Stat(name); err != nil {
		t.Skipf("%s is not here", name)
	}
	judged, err := read(name)
	if err != nil {
		t.Fatal(err)
	}
	got := measure(parse.French(), judged)
	t.Log(got)
	if got.labelled < .84 || got.arguments < .76 || got.tags < .97 {
		t.Errorf("%s", got)
	}
}
