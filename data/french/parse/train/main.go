// Command train makes the weights of package parse from treebanks in CoNLL-U form.
//
//	go run ./data/french/parse/train -o data/french/parse/weights.bin [-dev DEV.conllu] TRAIN.conllu …
//
// With -dev it prints the figures of the new weights on a treebank that they have not seen.
package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"

	"mareader/data/french/parse"
)

func main() {
	out := flag.String("o", "weights.bin", "file to write")
	dev := flag.String("dev", "", "treebank to measure on")
	flag.Parse()
	if err := run(*out, *dev, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(out, dev string, treebanks []string) error {
	var sentences [][]parse.Word
	for _, name := range treebanks {
		more, err := read(name)
		if err != nil {
			return err
		}
		sentences = append(sentences, more...)
		for _, s := range more {
			if named, ok := withNames(s); ok {
				sentences = append(sentences, named)
			}
		}
	}
	start := time.Now()
	tagger, arcs := parse.Train(sentences)
	var b bytes.Buffer
	if err := parse.Save(&b, tagger, arcs); err != nil {
		return err
	}
	fmt.Printf("%d sentences learnt in %.0f s, %.2f MB\n", len(sentences), time.Since(start).Seconds(), float64(b.Len())/1e6)
	if err := os.WriteFile(out, b.Bytes(), 0o644); err != nil || dev == "" {
		return err
	}
	p, err := parse.Load(b.Bytes())
	if err != nil {
		return err
	}
	judged, err := read(dev)
	if err != nil {
		return err
	}
	fmt.Println(measure(p, judged))
	return nil
}

// read returns the sentences of a treebank. A contraction, "du", is one word, a preposition: what
// hangs on its article hangs on nothing.
func read(name string) (sentences [][]parse.Word, err error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var lines [][]string
	in := bufio.NewScanner(file)
	in.Buffer(nil, 1<<24)
	for in.Scan() {
		line := in.Text()
		switch {
		case line == "":
			sentences = append(sentences, sentence(lines))
			lines = nil
		case line[0] != '#':
			lines = append(lines, strings.Split(line, "\t"))
		}
	}
	return sentences, in.Err()
}

// withNames returns a sentence with one [parse.Person] in the place of each name of several words,
// as the sentences come that are parsed; false where there is none.
func withNames(words []parse.Word) (named []parse.Word, ok bool) {
	at := make([]int, len(words)) // where each word goes
	for i, w := range words {
		if w.Rel == "flat:name" {
			ok = true
			at[i] = -1
			continue
		}
		at[i] = len(named)
		named = append(named, w)
	}
	for i, w := range words {
		head := w.Head
		for head != parse.Root && at[head] < 0 {
			head = words[head].Head
		}
		if at[i] < 0 {
			named[at[head]].Form, named[at[head]].Tag = parse.Person, "PROPN"
		} else if head != parse.Root {
			named[at[i]].Head = at[head]
		}
	}
	return named, ok
}

// Columns of CoNLL-U.
const (
	id, form, upos, feats, head, deprel = 0, 1, 3, 5, 6, 7
)

func sentence(lines [][]string) (words []parse.Word) {
	index := map[string]int{"0": parse.Root} // of words by the number in the treebank
	contraction, skip := "", ""
	var heads []string
	for _, l := range lines {
		_, last, many := strings.Cut(l[id], "-")
		switch {
		case many:
			if f := strings.ToLower(l[form]); f == "du" || f == "au" || f == "des" || f == "aux" {
				contraction, skip = l[form], last
			}
			continue
		case strings.Contains(l[id], "."):
			continue
		case l[id] == skip:
			index[l[id]], skip = len(words)-1, ""
			continue
		}
		w := parse.Word{Form: l[form], Tag: tag(l), Rel: relation(l[deprel])}
		if contraction != "" {
			w.Form, contraction = contraction, ""
		}
		index[l[id]] = len(words)
		words, heads = append(words, w), append(heads, l[head])
	}
	for i := range words {
		words[i].Head = index[heads[i]]
	}
	return words
}

// tag returns the part of speech, of verbs with their form, of pronouns with whether they are
// relative or reflexive.
func tag(l []string) parse.Tag {
	has := func(feature string) bool { return strings.Contains("|"+l[feats]+"|", "|"+feature+"|") }
	form := ""
	switch {
	case l[upos] == "PRON" && has("PronType=Rel"):
		form = ".Rel"
	case l[upos] == "PRON" && has("Reflex=Yes"):
		form = ".Refl"
	case l[upos] != "VERB" && l[upos] != "AUX":
	case has("VerbForm=Inf"):
		form = ".Inf"
	case has("VerbForm=Part") && has("Tense=Past"):
		form = ".Past"
	case has("VerbForm=Part"):
		form = ".Pres"
	default:
		form = ".Fin"
	}
	return parse.Tag(l[upos] + form)
}

// relation leaves out of a relation what no reader of clauses asks.
func relation(rel string) string {
	switch rel {
	case "nsubj:pass", "obl:agent", "acl:relcl", "aux:pass", "flat:name":
		return rel
	}
	main, _, _ := strings.Cut(rel, ":")
	return main
}

// figures are shares of right tags, heads, heads with relations of all words but punctuation, and
// of the same of subjects, objects and obliques alone.
type figures struct{ tags, heads, labelled, arguments, wordsPerSecond float64 }

func (f figures) String() string {
	return fmt.Sprintf("UPOS %.3f UAS %.3f LAS %.3f subjects, objects, obliques %.3f, %.0f words a second", f.tags, f.heads, f.labelled, f.arguments, f.wordsPerSecond)
}

// measure parses the words of a treebank and compares.
func measure(p *parse.Parser, judged [][]parse.Word) figures {
	var tags, heads, labelled, arguments share
	words, start := 0.0, time.Now()
	for _, gold := range judged {
		got := make([]parse.Word, len(gold))
		for i, w := range gold {
			got[i].Form = w.Form
		}
		p.Parse(got)
		for i, w := range gold {
			words++
			tags.count(upos1(got[i].Tag) == upos1(w.Tag))
			if w.Tag.Is("PUNCT") {
				continue
			}
			head := got[i].Head == w.Head
			right := head && coarse(got[i].Rel) == coarse(w.Rel)
			heads.count(head)
			labelled.count(right)
			switch w.Rel {
			case "nsubj", "obj", "obl", "obl:agent", "nsubj:pass", "iobj":
				arguments.count(right)
			}
		}
	}
	return figures{tags.of(), heads.of(), labelled.of(), arguments.of(), words / time.Since(start).Seconds()}
}

// share counts the right of all.
type share struct{ right, all float64 }

func (s *share) count(right bool) {
	s.all++
	if right {
		s.right++
	}
}

func (s share) of() float64 { return s.right / max(1, s.all) }

func upos1(t parse.Tag) string { part, _, _ := strings.Cut(string(t), "."); return part }

// coarse keeps of a relation what the figures of a treebank are given for.
func coarse(rel string) string {
	if rel == "nsubj:pass" || rel == "obl:agent" {
		return rel
	}
	main, _, _ := strings.Cut(rel, ":")
	return main
}
