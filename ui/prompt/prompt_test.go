package prompt

import (
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/store/query"
)

func press(l Line, keys ...string) Line {
	codes := map[string]tea.KeyPressMsg{
		"left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight}, "home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd},
		"backspace": {Code: tea.KeyBackspace}, "delete": {Code: tea.KeyDelete},
		"ctrl+w": {Code: 'w', Mod: tea.ModCtrl}, "ctrl+u": {Code: 'u', Mod: tea.ModCtrl}, "ctrl+k": {Code: 'k', Mod: tea.ModCtrl},
	}
	for _, k := range keys {
		stroke, ok := codes[k]
		if !ok {
			stroke = tea.KeyPressMsg{Code: []rune(k)[0], Text: k}
		}
		l, _ = l.Press(stroke)
	}
	return l
}

func TestEditing(t *testing.T) {
	tests := []struct {
		text string
		keys []string
		want string
	}{
		{"", []string{"é", "t", "é"}, "été"},
		{"rabat", []string{"backspace"}, "raba"},
		{"rabat", []string{"left", "left", "delete"}, "rabt"},
		{"rabat", []string{"home", "x"}, "xrabat"},
		{"rabat", []string{"home", "left", "backspace", "end", "right", "delete"}, "rabat"},
		{"e\u0301te\u0301", []string{"backspace", "backspace"}, "e\u0301"},
		{"👨‍👩‍👧", []string{"backspace"}, ""},
		{"laftit rabat ", []string{"ctrl+w"}, "laftit "},
		{"laftit\u00a0rabat", []string{"ctrl+w"}, "laftit\u00a0"},
		{"laftit", []string{"ctrl+w", "ctrl+w"}, ""},
		{"laftit", []string{"left", "ctrl+u"}, "t"},
		{"laftit", []string{"left", "ctrl+k"}, "lafti"},
	}
	for _, test := range tests {
		if got := press(New(test.text), test.keys...).Text(); got != test.want {
			t.Errorf("%q %v: %q, want %q", test.text, test.keys, got, test.want)
		}
	}
}

func TestNoFaultIsFoundWithWhatIsBeingTyped(t *testing.T) {
	for _, c := range []struct {
		text   string
		keys   []string
		typing bool
		fault  bool
	}{
		{"rabat date:2025-1", nil, true, false},
		{"rabat date:2025-1", nil, false, true},
		{"rabat date:2025-1", []string{"left", "left"}, true, false},
		{"rabat date:2025-1", []string{"home"}, true, true},
		{"rabat date:2025-1 ", nil, true, true},
		{"rabat date:avril", nil, true, true},
	} {
		line := press(New(c.text), c.keys...)
		_, err := query.Parse(c.text)
		if got := line.Fault(err, c.typing); (got != nil) != c.fault || err == nil {
			t.Errorf("%+v: fault %v", c, got)
		}
	}
}

func TestPastedTextIsOneHarmlessLine(t *testing.T) {
	got := New("").Insert("laftit\nrabat\t\x1b[31m\u202e\u0007fin").Text()
	if want := "laftit rabat [31mfin"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestUnknownKeysChangeNothing(t *testing.T) {
	line := New("rabat")
	if got, ok := line.Press(tea.KeyPressMsg{Code: tea.KeyF5}); ok || got != line {
		t.Errorf("%v, %v", got, ok)
	}
}

func TestViewKeepsTheCursorInSight(t *testing.T) {
	tests := []struct {
		text   string
		keys   []string
		width  int
		want   string
		cursor int
	}{
		{"été", nil, 10, "été", 3},
		{"abcdefgh", nil, 4, "fgh", 3},
		{"abcdefgh", []string{"home"}, 4, "abcd", 0},
		{"日本語", []string{"left"}, 10, "日本語", 4},
		{"", nil, 0, "", 0},
	}
	for _, test := range tests {
		text, cursor := press(New(test.text), test.keys...).View(test.width)
		if text != test.want || cursor != test.cursor {
			t.Errorf("%q in %d: %q at %d, want %q at %d", test.text, test.width, text, cursor, test.want, test.cursor)
		}
		if ansi.StringWidth(text) > max(test.width, 1) {
			t.Errorf("%q is wider than %d", text, test.width)
		}
	}
}
