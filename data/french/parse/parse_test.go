package parse

import (
	"bytes"
	"strings"
	"testing"
)

func words(text string) []Word {
	var ws []Word
	for form := range strings.FieldsSeq(text) {
		ws = append(ws, Word{Form: form})
	}
	return ws
}

// arcs writes a parsed sentence as "word relation>head", one word after the other.
func arcs(ws []Word) string {
	var out []string
	for _, w := range ws {
		head := "."
		if w.Head != Root {
			head = ws[w.Head].Form
		}
		out = append(out, w.Form+" "+w.Rel+">"+head)
	}
	return strings.Join(out, ", ")
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"«personne» a reçu le soutien de «personne» .",
			"«personne» nsubj>reçu, a aux>reçu, reçu root>., le det>soutien, soutien obj>reçu, de case>«personne», «personne» nmod>soutien, . punct>reçu"},
		{"«personne» a été reçue par «personne» .",
			"«personne» nsubj:pass>reçue, a aux>reçue, été aux:pass>reçue, reçue root>., par case>«personne», «personne» obl:agent>reçue, . punct>reçue"},
		{"«personne» refuse de rencontrer «personne» .",
			"«personne» nsubj>refuse, refuse root>., de mark>rencontrer, rencontrer xcomp>refuse, «personne» obj>rencontrer, . punct>refuse"},
		{"", ""},
	} {
		ws := words(c.text)
		French().Parse(ws)
		if got := arcs(ws); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestParseKeepsTags(t *testing.T) {
	ws := []Word{{Form: "il"}, {Form: "dément", Tag: "VERB.Fin"}}
	if French().Parse(ws); ws[1].Tag != "VERB.Fin" || !ws[1].Tag.Is("NOUN", "VERB") || ws[1].Tag.Is("NOUN") {
		t.Errorf("tag %s, want VERB.Fin", ws[1].Tag)
	}
}

// TestEveryWordHasAHead holds that any words make a tree: every word leads to the root.
func TestEveryWordHasAHead(t *testing.T) {
	for _, text := range []string{".", "de de de", "« » , ; ( )", "a a a a a a a a", "que qui dont où", "1 2 3 «personne» «personne»", strings.Repeat("et ", 300)} {
		ws := words(text)
		French().Parse(ws)
		for i := range ws {
			steps := 0
			for k := i; k != Root; k = ws[k].Head {
				if steps++; steps > len(ws) {
					t.Fatalf("%q: word %d leads nowhere", text, i)
				}
			}
		}
	}
}

// TestLoadRefusesWhatIsNoWeights holds that damaged weights are an error.
func TestLoadRefusesWhatIsNoWeights(t *testing.T) {
	for _, saved := range [][]byte{nil, []byte("weights"), weights[:len(weights)/2]} {
		if _, err := Load(saved); err == nil {
			t.Errorf("%d bytes that are no weights were read", len(saved))
		}
	}
}

// TestTrainSavesWhatItLearns learns a few sentences twice, to the same bits, and reads them back.
func TestTrainSavesWhatItLearns(t *testing.T) {
	var sentences [][]Word
	for range 60 {
		for _, object := range []string{"livre", "journal", "roman"} {
			sentences = append(sentences, []Word{{"Elle", "PRON", 1, "nsubj"}, {"lit", "VERB.Fin", Root, "root"}, {"un", "DET", 3, "det"}, {object, "NOUN", 1, "obj"}},
				[]Word{{"Un", "DET", 1, "det"}, {object, "NOUN", 2, "nsubj"}, {"tombe", "VERB.Fin", Root, "root"}},
				[]Word{{"Le", "DET", 1, "det"}, {object, "NOUN", Root, "root"}, {"de", "ADP", 3, "case"}, {"Ana", "PROPN", 1, "nmod"}})
		}
	}
	save := func() []byte {
		var b bytes.Buffer
		tagger, parser := Train(sentences)
		if err := Save(&b, tagger, parser); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	first := save()
	if !bytes.Equal(first, save()) {
		t.Error("the same sentences gave other weights")
	}
	p, err := Load(first)
	if err != nil {
		t.Fatal(err)
	}
	ws := words("Elle lit un livre")
	p.Parse(ws)
	if ws[1].Head != Root || ws[0].Rel != "nsubj" || ws[3].Tag != "NOUN" {
		t.Errorf("got %s, want the verb as the root, and its subject", arcs(ws))
	}
}

func BenchmarkParse(b *testing.B) {
	ws := words("Le ministre de la Justice , «personne» , a reçu lundi à Rabat son homologue espagnol , «personne» , pour parler de la lutte contre le terrorisme .")
	b.ReportAllocs()
	for b.Loop() {
		for i := range ws {
			ws[i].Tag = ""
		}
		French().Parse(ws)
	}
	b.ReportMetric(float64(b.N*len(ws))/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(weights); err != nil {
			b.Fatal(err)
		}
	}
}
