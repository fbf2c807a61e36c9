package progress

import (
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"mareader/store"
	"mareader/ui/lang"
	"mareader/ui/theme"
)

var start = time.Date(2025, 4, 14, 9, 0, 0, 0, time.UTC)

func TestView(t *testing.T) {
	half := store.Progress{Found: 10000, Read: 5000, Counted: true}
	for _, test := range []struct {
		name  string
		lang  lang.Lang
		at    store.Progress
		took  time.Duration
		width int
		want  string
	}{
		{"all", lang.French, half, 2500 * time.Millisecond, 100, "━━━━━━━━━━──────────  5 000 sur 10 000 fichiers · 2 000 pages/s · encore 3 s · Échap arrête"},
		{"english", lang.English, half, 2500 * time.Millisecond, 100, "━━━━━━━━━━──────────  5,000 of 10,000 files · 2,000 pages/s · 3 s left · Esc stops"},
		{"80 columns", lang.French, half, 2500 * time.Millisecond, 72, "━━━━━━──────  5 000 sur 10 000 fichiers · 2 000 pages/s · encore 3 s"},
		{"half of them", lang.French, half, 2500 * time.Millisecond, 52, "━━━━────  5 000/10 000 · 2 000 pages/s · encore 3 s"},
		{"narrow", lang.French, half, 2500 * time.Millisecond, 40, "━━━━────  5 000/10 000 · encore 3 s"},
		{"narrower", lang.French, half, 2500 * time.Millisecond, 24, "━━━━────  5 000/10 000"},
		{"in a corner", lang.French, half, 2500 * time.Millisecond, 20, "5 000/10 000"},
		{"narrowest", lang.French, half, 2500 * time.Millisecond, 6, "5 000"},
		{"none", lang.French, half, 2500 * time.Millisecond, 3, ""},
		{"too early to tell", lang.French, half, 100 * time.Millisecond, 60, "━━━━━━──────  5 000 sur 10 000 fichiers"},
		{"not counted yet", lang.French, store.Progress{Found: 900, Read: 300}, time.Second, 60, "300 fichiers · 300 pages/s · Échap arrête"},
		{"nothing yet", lang.French, store.Progress{}, 0, 60, "0 fichiers · Échap arrête"},
		{"hours", lang.French, store.Progress{Found: 10000, Read: 100, Counted: true}, 90 * time.Second, 60, "────────  100/10 000 · 1 pages/s · encore 2 h 28 min"},
	} {
		p := Begin(start).At(test.at, start.Add(test.took))
		got := strings.ReplaceAll(ansi.Strip(p.View(theme.New(true), test.lang, test.width)), "\u202f", " ")
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestViewNeverRunsOver(t *testing.T) {
	for _, at := range []store.Progress{{}, {Found: 3}, {Found: 123456, Read: 99999, Counted: true}, {Found: 1, Read: 7, Counted: true}} {
		for width := range 120 {
			view := Begin(start).At(at, start.Add(time.Hour)).View(theme.New(true), lang.French, width)
			if w := ansi.StringWidth(view); w > width {
				t.Fatalf("%+v in %d: %d cells", at, width, w)
			}
		}
	}
}
