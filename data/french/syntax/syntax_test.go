package syntax

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"mareader/data/french/parse"
)

var wordPattern = regexp.MustCompile(`\*?[\pL\d]+(-[\pL]+)*['’]?\*?|[.,;:«»()]`)

// read parses a sentence in which capital letters stand for persons, and returns the number of the
// word between asterisks.
func read(text string) (s Sentence, marked int) {
	var words []parse.Word
	for _, form := range wordPattern.FindAllString(text, -1) {
		if strings.HasPrefix(form, "*") {
			marked = len(words)
		}
		form = strings.Trim(form, "*")
		w := parse.Word{Form: form}
		if form == "X" || form == "Y" || form == "Z" {
			w = parse.Word{Form: parse.Person, Tag: "PROPN"}
		}
		words = append(words, w)
	}
	return Parse(words), marked
}

// TestPolarityTable holds every row of the table to its examples.
func TestPolarityTable(t *testing.T) {
	seen := map[string]bool{}
	for line := range strings.Lines(polarityTable) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		row := strings.Split(strings.TrimSpace(line), "\t")
		if len(row) < 4 || row[1] != "not" && row[1] != "off" || !strings.Contains(row[3], "*") {
			t.Fatalf("%q: a row is forms, effect, bonds, example, example to the contrary", line)
		}
		for form := range strings.FieldsSeq(row[0]) {
			if seen[form] {
				t.Errorf("%s stands in two rows", form)
			}
			seen[form] = true
		}
		want := map[string]Polarity{"not": Denied, "off": CalledOff}[row[1]]
		if s, at := read(row[3]); s.Polarity(at) != want {
			t.Errorf("%s: %s: polarity %d, want %d (%v)", row[0], row[3], s.Polarity(at), want, s)
		}
		if len(row) == 5 {
			if s, at := read(row[4]); s.Polarity(at) != Told {
				t.Errorf("%s: %s: polarity %d, want that it is told", row[0], row[4], s.Polarity(at))
			}
		}
	}
}

func TestPolarity(t *testing.T) {
	for _, c := range []struct {
		text string
		want Polarity
	}{
		{"X a *reçu* Y.", Told},
		{"X n’a pas *reçu* Y.", Denied},
		{"X n’a *reçu* que Y.", Told},
		{"X n’a jamais *rencontré* Y.", Denied},
		{"X assure n’avoir jamais *rencontré* Y.", Denied},
		{"X n’a pas pu *rencontrer* Y.", Denied},
		{"X est parti sans *rencontrer* Y.", Denied},
		{"Si X *rencontrait* Y, tout changerait.", Denied},
		{"X a parlé, même s’il a *rencontré* Y.", Told},
		{"X, qui a *reçu* Y, n’a pas commenté la décision.", Told},
		{"X n’a pas parlé après avoir *reçu* Y.", Told},
		{"X a annoncé que Y avait *reçu* Z.", Told},
		{"X n’a pas voulu *recevoir* Y.", Denied},
	} {
		if s, at := read(c.text); s.Polarity(at) != c.want {
			t.Errorf("%s: %d, want %d (%v)", c.text, s.Polarity(at), c.want, s)
		}
	}
}

func TestAside(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool // of the last person
	}{
		{"Z a *reçu* X.", false},
		{"Z a *reçu* le soutien de X.", true},
		{"Z a *commenté* les propos de X et Y.", true},
		{"Z a *reçu* une délégation conduite par X.", false},
		{"Z a *reçu* Y et X.", false},
	} {
		s, _ := read(c.text)
		last := -1
		for i, w := range s {
			if w.Form == parse.Person {
				last = i
			}
		}
		if got := s.Aside(last, -2); got != c.want {
			t.Errorf("%s: aside %v, want %v (%v)", c.text, got, c.want, s)
		}
	}
}

func TestTakes(t *testing.T) {
	for _, c := range []struct {
		text string
		want []bool // of each person, whether the marked verb takes him
	}{
		{"X a *reçu* Y.", []bool{true, true}},
		{"X a *reçu* une délégation conduite par Y.", []bool{true, true}},
		{"X avait *reçu* des menaces, a indiqué Y.", []bool{true, false}},
		{"X s’est *entretenu* avec Y et Z.", []bool{true, true, true}},
	} {
		s, verb := read(c.text)
		var got []bool
		for i, w := range s {
			if w.Form == parse.Person {
				got = append(got, s.Takes(verb, i))
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v (%v)", c.text, got, c.want, s)
		}
	}
}
