package ui

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"mareader/store"
	"mareader/ui/lang"
	"mareader/ui/screentest"
)

// TestReadmeListsTheKeys holds the README's table of keys to the help page.
func TestReadmeListsTheKeys(t *testing.T) {
	const file, open, shut = "../README.md", "<!-- keys -->\n", "<!-- /keys -->"
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(raw), open)
	table, after, shown := strings.Cut(rest, shut)
	if !ok || !shown {
		t.Fatalf("%s has no table of keys between %q and %q", file, open, shut)
	}
	m, _ := New(Options{Library: new(store.Library), Lang: lang.English, Fixed: true}).askHelp()
	want := keyTable(m)
	if table == want {
		return
	}
	if !*screentest.Update {
		t.Fatalf("the table of keys is not that of the help page (go test ./ui -update writes it anew)")
	}
	if err := os.WriteFile(file, []byte(before+open+want+shut+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

// keyTable writes the sections of the help page in Markdown.
func keyTable(m Model) string {
	var b strings.Builder
	b.WriteString("\n| where | keys | what |\n|---|---|---|\n")
	for _, s := range m.help.Sections() {
		for _, k := range s.Bindings {
			keys := strings.ReplaceAll(k.Help().Key, " ", "` `")
			fmt.Fprintf(&b, "| %s | `%s` | %s |\n", s.Title, keys, k.Help().Desc)
		}
	}
	return b.String() + "\n"
}
