//go:build unix

package e2e

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// TestNoColour holds that NO_COLOR of any value leaves no colour.
func TestNoColour(t *testing.T) {
	tour := func(t *testing.T, env ...string) []string {
		x := open(t, with{env: env}, "mareader")
		x.see(`⏎ lire`)
		x.press("/", "laftit", "enter")
		x.see(`\d+ sur \d+`)
		x.press("enter")
		x.see(`suivant`)
		x.press("2")
		x.see(`●━+●`)
		x.press("3")
		x.see(`Bourita`)
		x.press("ctrl+c")
		x.ends(130)
		return colours(x.written())
	}
	t.Run("yes", func(t *testing.T) {
		if found := tour(t, "NO_COLOR=yes"); len(found) > 0 {
			t.Errorf("colours: %q", found)
		}
	})
	t.Run("unset", func(t *testing.T) {
		if len(tour(t)) == 0 {
			t.Error("no colours without NO_COLOR either")
		}
	})
}

// colours are the sequences of what a program wrote that set a colour.
func colours(written string) []string {
	rendition := regexp.MustCompile(`\x1b\[([0-9;:]*)m`)
	var found []string
	for _, sequence := range rendition.FindAllStringSubmatch(written, -1) {
		for code := range strings.FieldsFuncSeq(sequence[1], func(r rune) bool { return r == ';' || r == ':' }) {
			if n, _ := strconv.Atoi(code); n >= 30 && n <= 38 || n >= 40 && n <= 48 || n >= 90 && n <= 107 {
				found = append(found, sequence[0])
				break
			}
		}
	}
	return found
}
