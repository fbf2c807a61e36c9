package screentest

import "testing"

func TestKeysAreCalledAsTheTerminalCallsThem(t *testing.T) {
	for _, name := range []string{"enter", "esc", "tab", "shift+tab", "ctrl+d", "space", "pgdown", "f5", "j", "É", "?"} {
		if got := Key(name).Keystroke(); got != name {
			t.Errorf("%q is pressed as %q", name, got)
		}
	}
	for name, text := range map[string]string{"j": "j", "space": " ", "É": "É", "enter": "", "ctrl+d": ""} {
		if got := Key(name).Text; got != text {
			t.Errorf("%q types %q, want %q", name, got, text)
		}
	}
}
