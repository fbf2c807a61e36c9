package draw

import (
	"testing"

	"github.com/charmbracelet/x/ansi"

	"mareader/ui/theme"
)

func TestLine(t *testing.T) {
	look := theme.New(true)
	var l Line
	l.Put(look.Title, "été")
	l.To(5)
	l.To(2) // is passed already
	l.PutIn(4, look.Muted, "Retailleau")
	l.PutIn(0, look.Muted, "nothing")
	if got := ansi.Strip(l.In(80)); got != "été  Ret…" || l.Width() != 9 {
		t.Errorf("%q, %d wide", got, l.Width())
	}
	if got := ansi.Strip(l.In(4)); got != "été " {
		t.Errorf("%q in 4 cells", got)
	}
}
