package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestPicturesShowTheProgram(t *testing.T) {
	for _, p := range pictures {
		want, err := os.ReadFile(filepath.Join("screens", p.name+".svg"))
		if err != nil {
			t.Fatal(err)
		}
		if got := picture(p.keys); got != string(want) {
			t.Errorf("%s.svg is not what the program shows: run go run ./ui/picture", p.name)
		}
	}
}

func TestTheReadmeShowsEveryPicture(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pictures {
		if !strings.Contains(string(readme), "ui/picture/screens/"+p.name+".svg") {
			t.Errorf("README.md does not show %s.svg", p.name)
		}
	}
}
