package ui

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"

	"mareader/ui/theme"
)

// imports is what every package of the module imports, its tests left out.
func imports(t *testing.T) map[string][]string {
	t.Helper()
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "mareader/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]string{}
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		all[words[0]] = words[1:]
	}
	return all
}

func under(pkg string, roots ...string) bool {
	return slices.ContainsFunc(roots, func(root string) bool { return pkg == root || strings.HasPrefix(pkg, root+"/") })
}

// floor is how high in the house a package stands; what it imports may stand no higher.
// Charm's modules stand where the terminal begins.
func floor(pkg string) int {
	switch {
	case pkg == "mareader":
		return 3
	case under(pkg, "mareader/ui", "charm.land", "github.com/charmbracelet"):
		return 2
	case under(pkg, "mareader/store"):
		return 1
	}
	return 0
}

// TestDependenciesPointOneWay holds main → ui → store → data, and that no screen knows
// another.
func TestDependenciesPointOneWay(t *testing.T) {
	screens := []string{"mareader/ui/list", "mareader/ui/reader", "mareader/ui/timeline", "mareader/ui/people"}
	seen := 0
	for pkg, imported := range imports(t) {
		for _, to := range imported {
			seen++
			if floor(to) > floor(pkg) {
				t.Errorf("%s imports %s", pkg, to)
			}
			for _, screen := range screens {
				if under(pkg, screen) && under(to, screens...) && !under(to, screen) {
					t.Errorf("the screen %s imports %s of another screen", pkg, to)
				}
			}
		}
	}
	if seen < 100 {
		t.Errorf("only %d imports seen", seen)
	}
}

// TestWhatTheProgramLinks holds that what the reader is built on serves it, and that none of
// the packages is in it that cost more before main begins, or in its size, than what it
// would have of them is worth.
func TestWhatTheProgramLinks(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "mareader").Output()
	if err != nil {
		t.Fatal(err)
	}
	linked := strings.Fields(string(out))
	for _, pkg := range []string{"charm.land/bubbletea/v2", "charm.land/lipgloss/v2", "charm.land/bubbles/v2/key", "github.com/sahilm/fuzzy"} {
		if !slices.Contains(linked, pkg) {
			t.Errorf("the program does without %s", pkg)
		}
	}
	for pkg, why := range map[string]string{
		"github.com/alecthomas/chroma/v2": "it compiles the expressions of a hundred languages when it is loaded",
		"charm.land/glamour/v2":           "so does what it brings",
		"testing":                         "it is for tests",
		"text/template":                   "with it nothing is left out of the program that nothing calls",
	} {
		if slices.Contains(linked, pkg) {
			t.Errorf("the program links %s: %s", pkg, why)
		}
	}
}

// TestColoursAreTheThemes holds that no colour is named outside the theme.
func TestColoursAreTheThemes(t *testing.T) {
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasPrefix(path, "theme") || path == "house_test.go" {
			return err
		}
		text, err := os.ReadFile(path)
		for _, name := range []string{"ForegroundColor(", "BackgroundColor(", "lipgloss."} {
			if strings.Contains(string(text), name) {
				t.Errorf("%s names a colour: %s", path, name)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestHelpListsEveryKey holds that the help page shows what every screen dispatches, and
// that no key has two meanings in one place.
func TestHelpListsEveryKey(t *testing.T) {
	m := sample(t, 200, 300)
	everywhere := append(m.keys.Bindings(), m.always.Bindings()...)
	card := press(m, "2", "enter").timeline.Bindings()
	everyone, person, matrix := m.people.Bindings()
	screens := map[string][]key.Binding{
		"everywhere": nil, "list": m.list.Bindings(), "reader": m.reader.Bindings(),
		"timeline": m.timeline.Bindings(), "card": card, "people": everyone, "page": person, "matrix": matrix,
	}
	page := shown(press(m, "?"))
	for name, own := range screens {
		meaning := map[string]string{}
		for _, b := range slices.Concat(everywhere, own) {
			if !strings.Contains(page, b.Help().Key) || !strings.Contains(page, b.Help().Desc) {
				t.Errorf("%s: the help page lacks %s %q", name, b.Help().Key, b.Help().Desc)
			}
			for _, k := range b.Keys() {
				if other, twice := meaning[k]; twice {
					t.Errorf("%s: %s means both %q and %q", name, k, other, b.Help().Desc)
				}
				meaning[k] = b.Help().Desc
			}
		}
	}
}

// TestHelpWordsFit holds that no words of the help page are cut on a usual screen.
func TestHelpWordsFit(t *testing.T) {
	for _, width := range []int{80, 120, 200} {
		if page := shown(press(sample(t, width, 300), "?")); strings.Contains(page, "…") {
			t.Errorf("width %d: words are cut:\n%s", width, page)
		}
	}
}

// TestRolesNeedNoColour holds that without colours the roles that matter still differ
// from running text.
func TestRolesNeedNoColour(t *testing.T) {
	look := theme.New(true)
	for name, style := range map[string]string{
		"title": look.Title.Render("x"), "match": look.Match.Render("x"), "current": look.Current.Render("x"),
		"focused": look.Focused.Render("x"), "selected": look.Selected.Render("x"), "accent": look.Accent.Render("x"),
	} {
		sgr := strings.TrimSuffix(strings.TrimPrefix(style[:strings.Index(style, "x")], "\x1b["), "m")
		if codes := strings.Split(sgr, ";"); !slices.Contains(codes, "1") && !slices.Contains(codes, "7") {
			t.Errorf("%s is told by colour alone: %q", name, style)
		}
	}
}
