package picker

import (
	"strings"
	"testing"

	"mareader/ui/lang"
	"mareader/ui/prompt"
	"mareader/ui/screentest"
	"mareader/ui/theme"
	"mareader/ui/window"
)

func sample() Picker {
	return New([]Candidate{
		{Text: "Bruno Retailleau", Note: "ministre de l'Intérieur, France", Count: "7"},
		{Text: "Laurent Nuñez", Count: "3", Marked: true},
		{Text: "Fernando Grande-Marlaska", Count: "12"},
		{Text: "Mohamed Ould Merzoug", Count: "1"},
		{Text: "Ahmed Toufiq", Count: "2"},
	}).SetHeight(10)
}

func TestTyped(t *testing.T) {
	for typed, want := range map[string]string{
		"":          "Retailleau Nuñez Grande-Marlaska Merzoug Toufiq",
		"nunez":     "Nuñez",
		"NUÑ":       "Nuñez",
		"marl":      "Grande-Marlaska",
		"merz moha": "Merzoug",
		"rtl":       "Retailleau",
		"reta":      "Retailleau",
		"mrl":       "Grande-Marlaska",
		"xyz":       "",
	} {
		p := sample().Typed(prompt.New(typed))
		var got []string
		for _, at := range p.found {
			name := p.candidates[at].Text
			got = append(got, name[strings.LastIndex(name, " ")+1:])
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q finds %v, want %s", typed, got, want)
		}
	}
}

func TestChosen(t *testing.T) {
	p := sample().By(window.LineDown)
	if at, ok := p.Chosen(); at != 1 || !ok {
		t.Errorf("%d, %v", at, ok)
	}
	if at, ok := p.Typed(prompt.New("marl")).Chosen(); at != 2 || !ok {
		t.Errorf("%d, %v after typing", at, ok)
	}
	if _, ok := p.Typed(prompt.New("xyz")).Chosen(); ok {
		t.Error("one is chosen though none answers")
	}
}

func TestLinesFit(t *testing.T) {
	look := theme.New(true)
	for width := 20; width <= 220; width += 7 {
		for height := 1; height < 8; height++ {
			lines := sample().SetHeight(height).Lines(look, lang.French, width, "◆")
			if len(lines) > height {
				t.Fatalf("%d lines in %d", len(lines), height)
			}
			screentest.Fits(t, "the picker", strings.Join(lines, "\n"), width)
		}
	}
}
