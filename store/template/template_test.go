package template

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"mareader/data/fold"
)

func hashed(block string) uint64 {
	var cut fold.Cut
	cut.Set(block)
	return Hash(&cut)
}

func TestHash(t *testing.T) {
	const motto = "Suivez toute l’actualité du Maroc sur notre chaîne"
	for _, c := range []struct {
		name, block string
		same, never bool
	}{
		{name: "itself", block: motto, same: true},
		{name: "case, accents, spaces, signs", block: "SUIVEZ  toute l'actualite du Maroc\nsur notre chaine.", same: true},
		{name: "another word", block: "Suivez toute l’actualité du Sénégal sur notre chaîne"},
		{name: "inside a longer block", block: motto + " et soutenez-nous"},
		{name: "words glued", block: "Suivez toutel’actualité du Maroc sur notre chaîne"},
		{name: "a word", block: "Analyse", never: true},
		{name: "two words and an elided one", block: "L’analyse politique", never: true},
		{name: "three words", block: "Politique et société"},
		{name: "a quotation", block: "« Le Maroc est pour nous un partenaire précieux », a dit le ministre.", never: true},
		{name: "a quotation that goes on", block: "“Le Maroc est pour nous un partenaire précieux.", never: true},
		{name: "a quoted word", block: "Le ministre a salué un partenaire « précieux » de la France."},
		{name: "signs", block: "* * *", never: true},
		{name: "nothing", block: "", never: true},
	} {
		if got := hashed(c.block); (got == 0) != c.never || (got == hashed(motto)) != c.same {
			t.Errorf("%s: %x, that of the motto is %x", c.name, got, hashed(motto))
		}
	}
}

// texts are written "group: blocks", with a "+" before those that count no more. A block
// is a letter; "." is one that never counts and a digit one that no other text has.
func texts(lines ...string) []Text {
	all := make([]Text, len(lines))
	for n, line := range lines {
		group, blocks, _ := strings.Cut(line, ": ")
		own, again := strings.CutPrefix(group, "+")
		all[n] = Text{Group: own, Again: again}
		for i, b := range blocks {
			switch {
			case b == '.':
				all[n].Blocks = append(all[n].Blocks, 0)
			case '0' <= b && b <= '9':
				all[n].Blocks = append(all[n].Blocks, uint64(1000+100*n+i))
			default:
				all[n].Blocks = append(all[n].Blocks, uint64(b))
			}
		}
	}
	return all
}

// others are texts of a group that share nothing with any.
func others(group string, n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = group + ": 123"
	}
	return all
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name  string
		texts []string
		more  []string
		want  map[int][]int
	}{
		{name: "three of three", texts: []string{"a: 12x", "a: x12", "a: 1x2"}, want: map[int][]int{0: {2}, 1: {0}, 2: {1}}},
		{name: "two are too few", texts: []string{"a: 12x", "a: 12x", "a: 123"}},
		{name: "twice in one text is once", texts: []string{"a: 123xx", "a: 12x", "a: 123"}},
		{name: "three of two outlets", texts: []string{"a: 12x", "a: 12x", "b: 12x"}},
		{name: "two outlets", texts: []string{"a: 12x", "b: 12y", "a: 12x", "b: 12y", "a: 12xy", "b: 12yx"},
			want: map[int][]int{0: {2}, 1: {2}, 2: {2}, 3: {2}, 4: {2}, 5: {2}}},
		{name: "three of fifteen", texts: []string{"a: 12x", "a: 12x", "a: 12x"}, more: others("a", 12), want: map[int][]int{0: {2}, 1: {2}, 2: {2}}},
		{name: "three of sixteen", texts: []string{"a: 12x", "a: 12x", "a: 12x"}, more: others("a", 13)},
		{name: "five of many", texts: []string{"a: 12x", "a: 12x", "a: 12x", "a: 12x", "a: 12x"}, more: others("a", 95),
			want: map[int][]int{0: {2}, 1: {2}, 2: {2}, 3: {2}, 4: {2}}},
		{name: "twins are one voice", texts: []string{"a: 12x", "+a: 12x", "a: 12x", "a: 123"}},
		{name: "twins lose it too", texts: []string{"a: 12x", "a: 12x", "+a: 12x", "a: 12x"}, want: map[int][]int{0: {2}, 1: {2}, 2: {2}, 3: {2}}},
		{name: "a block that never counts", texts: []string{"a: 12.", "a: 12.", "a: 12."}},
		{name: "half may go, no more", texts: []string{"a: 12xy", "a: 1xy", "a: 12xy", "a: 12xy", "a: x", "a: 1x"},
			want: map[int][]int{0: {2, 3}, 2: {2, 3}, 3: {2, 3}, 5: {1}}},
		{name: "states of one text that grows", texts: []string{"a: pqrs", "a: pqrstu", "a: pqrstuv", "a: pqrstuvw123", "a: 1234", "a: 1234"}},
		{name: "a line in one that grows", texts: []string{"a: pqrsx", "a: pqrstux", "a: pqrstuvx", "a: 123x", "a: 123x", "a: 123x"},
			want: map[int][]int{0: {4}, 1: {6}, 2: {7}, 3: {3}, 4: {3}, 5: {3}}},
		{name: "no blocks", texts: []string{"a: ", "a: ", "a: "}},
		{name: "no texts"},
	} {
		all := texts(append(c.texts, c.more...)...)
		got := map[int][]int{}
		for n, blocks := range Find(all) {
			if len(blocks) > 0 {
				got[n] = blocks
			}
		}
		if len(got)+len(c.want) > 0 && !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// BenchmarkFind goes through 10,000 texts of ten blocks, of twenty outlets that have a
// standing line each.
func BenchmarkFind(b *testing.B) {
	all := make([]Text, 10_000)
	for n := range all {
		all[n] = Text{Group: fmt.Sprint("outlet ", n%20), Blocks: []uint64{uint64(n % 20)}}
		for i := range 9 {
			all[n].Blocks = append(all[n].Blocks, hashed(fmt.Sprint("le bloc ", n, " ", i)))
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		if found := Find(all); len(found[19]) != 1 {
			b.Fatal(found[19])
		}
	}
}
