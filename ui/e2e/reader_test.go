//go:build unix

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestVisit is what a newcomer does with the library that the program carries.
func TestVisit(t *testing.T) {
	x := open(t, with{}, "mareader")
	x.see(`1 Articles`, `\d+ articles`, `Laftit`, `⏎ lire`)
	x.raw()

	x.press("/", "laftit drogue")
	x.see(`⌕ laftit drogue`, `\d+ sur \d+`)
	x.press("enter", "enter")
	x.see(`suivant`)

	x.press("2")
	x.see(`Laftit`, `20\d\d +[▁▂▃▄▅▆▇█]+`, `●━+●`)
	x.press("/", "retailleau")
	x.see(`⌕ retailleau`, `\d+ sur \d+`)
	x.press("enter", "enter")
	x.see(`sujets`, `Bruno Retailleau`, `ministre de l.Intérieur, France`)
	x.resize(60, 20)
	x.see(`^─{60}$`)
	x.resize(120, 36)
	x.see(`^─{120}$`)
	x.press("enter")
	x.see(`suivant`, `Retailleau`)

	for range 6 {
		x.press("q")
	}
	x.ends(0)
	x.asFound()
}

// TestSuspended leaves the reader for the shell and comes back.
func TestSuspended(t *testing.T) {
	x := open(t, with{}, "sh", "-c", `set -m
		echo avant; read go
		mareader; echo "suspendu $(($? > 128))"; read go
		fg; echo "fini $?"; read go`)
	x.see(`^avant`)
	x.press("enter")
	x.see(`⏎ lire`)
	x.raw()
	x.press("/", "interpol")
	x.see(`\d+ sur \d+`)

	x.press("ctrl+z")
	x.see(`^avant`, `^suspendu 1`)
	x.asFound()
	x.press("enter")
	x.see(`⌕ interpol`, `\d+ sur \d+`)
	x.raw()

	x.press("ctrl+c")
	x.see(`^avant`, `^suspendu 1`, `^fini 130`)
	x.asFound()
	x.press("enter")
	x.ends(0)
}

// TestSourceOpensAtItsSentence goes from a bar of the timeline to the sentence it rests
// on, far down in a long article.
func TestSourceOpensAtItsSentence(t *testing.T) {
	var page strings.Builder
	page.WriteString("---\ntitle: Une longue journée\ndate: 2025-04-15\n---\n\n")
	for i := range 60 {
		fmt.Fprintf(&page, "Le paragraphe %d parle du port, des bateaux et de la mer.\n\n", i+1)
	}
	page.WriteString("Abdelouafi Laftit a reçu lundi 14 avril 2025 à Rabat son homologue français, Bruno Retailleau.\n\n")
	page.WriteString("La nuit est tombée sur le port.\n")
	file := filepath.Join(t.TempDir(), "journee.md")
	if err := os.WriteFile(file, []byte(page.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	x := open(t, with{}, "mareader", file)
	x.see(`Une longue journée`, `1 article`)
	x.press("2")
	x.see(`14 avr`, `●━+●`, `Rabat`)
	x.press("enter")
	x.see(`Une longue journée`, `a reçu lundi`)
	x.press("enter")
	x.see(`Le paragraphe 60 `, `a reçu lundi 14 avril 2025`)
	x.miss(`Le paragraphe 1 `)
	x.press("q")
	x.see(`●━+●|ministre de l.Intérieur`)
}

// TestInterrupted leaves by Ctrl-C, whatever has the focus.
func TestInterrupted(t *testing.T) {
	for name, keys := range map[string][]string{
		"list": nil, "prompt": {"/", "rab"}, "timeline": {"2"}, "people": {"3"}, "help": {"?"},
	} {
		t.Run(name, func(t *testing.T) {
			x := open(t, with{}, "mareader")
			x.see(`⏎ lire`)
			x.press(keys...)
			x.press("ctrl+c")
			x.ends(130)
			x.asFound()
		})
	}
}

// TestSignalled leaves the terminal sane when the program is told to end from outside.
func TestSignalled(t *testing.T) {
	for signal, code := range map[syscall.Signal]int{syscall.SIGTERM: 0, syscall.SIGINT: 130} {
		t.Run(signal.String(), func(t *testing.T) {
			x := open(t, with{}, "mareader")
			x.see(`⏎ lire`)
			x.raw()
			if err := x.program.Process.Signal(signal); err != nil {
				t.Fatal(err)
			}
			x.ends(code)
			x.asFound()
		})
	}
}

// TestTheTerminalIsGone ends the program with its terminal, also where the signal that says
// so is not heard.
func TestTheTerminalIsGone(t *testing.T) {
	x := open(t, with{}, "sh", "-c", "trap '' HUP; exec mareader")
	x.see(`⏎ lire`)
	x.line.Close()
	x.keys.Close()
	x.ends(2)
}

// TestPlainTerminals shows the reader where less is there than usual.
func TestPlainTerminals(t *testing.T) {
	for name, w := range map[string]with{
		"a linux console":                  {env: []string{"TERM=linux"}},
		"vt100":                            {env: []string{"TERM=vt100"}},
		"no terminal type":                 {env: []string{"TERM="}},
		"a terminal that answers nothing":  {deaf: true},
		"a terminal that says it is light": {env: []string{"COLORFGBG=0;15"}},
	} {
		t.Run(name, func(t *testing.T) {
			x := open(t, w, "mareader")
			x.see(`1 Articles`, `⏎ lire`, `Laftit`)
			x.press("2")
			x.see(`●━+●`)
			x.press("q")
			x.ends(0)
			x.asFound()
		})
	}
}

// TestPageFromAPipe reads - from a pipe while the keys come from the terminal.
func TestPageFromAPipe(t *testing.T) {
	page, err := os.Open("testdata/library/rabat.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer page.Close()
	x := open(t, with{}, "sh", "-c", `cat "$0" | mareader -`, page.Name())
	x.see(`Laftit reçoit Bruno Retailleau`, `1 article`)
	x.press("2")
	x.see(`●━+●`)
	x.press("q")
	x.ends(0)
	x.asFound()
}

// TestPageFromTheKeyboard interrupts a program that waits for a page to be typed.
func TestPageFromTheKeyboard(t *testing.T) {
	x := open(t, with{}, "sh", "-c", `echo avant; mareader -; echo "fini $?"`)
	x.see(`^avant`)
	x.press("Une page tapée à la main, assez longue pour être lue.", "enter", "ctrl+d")
	x.see(`Une page tapée`, `1 article`, `⏎ lire`)
	x.press("q")
	x.see(`^fini 0`)
	x.ends(0)
	x.asFound()
}
