// Command picture draws the views of the real program as SVG, for the README:
//
//	go run ./ui/picture
//
// It drives the reader's model over the embedded library and writes what it shows to
// ui/picture/screens. A test holds the files to what the program shows.
package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"mareader/data"
	"mareader/store"
	"mareader/ui"
	"mareader/ui/lang"
)

// Size of the terminal in the pictures.
const columns, rows = 112, 32

// pictures are the views and the keys that lead there from the start.
var pictures = []struct{ name, keys string }{
	{"articles", "/laftit drogue"},
	{"lecture", "/retailleau partenaire\r\rz"},
	{"chronologie", "2"},
	{"fiche", "2jj\r"},
	{"rencontres", "3m"},
}

func main() {
	for _, p := range pictures {
		file := filepath.Join("ui", "picture", "screens", p.name+".svg")
		if err := os.WriteFile(file, []byte(picture(p.keys)), 0o644); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

// picture draws the screen that the keys lead to.
func picture(keys string) string {
	return svg(screen(keys), columns, rows)
}

// screen types keys into the reader and returns what it shows.
func screen(keys string) string {
	library := store.ReadAll(store.Open(context.Background(), store.Embedded()))
	var m tea.Model = ui.New(ui.Options{Library: library, Facts: data.Facts(), Lang: lang.French, Fixed: true})
	m = send(m, tea.WindowSizeMsg{Width: columns, Height: rows})
	for _, r := range keys {
		press := tea.KeyPressMsg{Code: r, Text: string(r)}
		if r == '\r' {
			press = tea.KeyPressMsg{Code: tea.KeyEnter}
		}
		m = send(m, press)
	}
	return m.View().Content
}

// send gives a message to the model, then the messages of the commands it returns.
func send(m tea.Model, msg tea.Msg) tea.Model {
	m, cmd := m.Update(msg)
	if cmd == nil {
		return m
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		for _, c := range msg {
			if c != nil {
				m = send(m, c())
			}
		}
	default:
		m = send(m, msg)
	}
	return m
}
