package place

import (
	"slices"
	"strings"
)

// withoutArticle takes the article off a folded name.
func withoutArticle(folded string) string {
	for _, article := range articles {
		if name, ok := strings.CutPrefix(folded, article+" "); ok {
			return name
		}
	}
	return folded
}

// articles may stand before the name of a country.
var articles = [...]string{"le", "la", "les", "l"}

// stateForms are the words that open the formal name of a state.
var stateForms = [...]string{"republique", "royaume", "etat", "emirat", "sultanat", "principaute", "federation",
	"confederation", "commonwealth", "union"}

func isStateForm(folded string) bool { return slices.Contains(stateForms[:], folded) }

// isRegime reports whether a word of a formal name says how the state is governed, and
// not which it is.
func isRegime(folded string) bool {
	switch folded {
	case "islamique", "federale", "federative", "democratique", "populaire", "arabe", "unie", "et",
		"hachemite", "socialiste", "cooperative", "bolivarienne", "plurinational", "orientale":
		return true
	}
	return false
}

// needsAccent reports whether a city's name is another French word without its accent.
func needsAccent(folded string) bool { return folded == "sale" || folded == "male" }

// inflect returns the four forms of a folded masculine demonym.
func inflect(masculine string) []string {
	plural := masculine
	if !strings.HasSuffix(masculine, "s") {
		plural += "s"
	}
	feminine := feminineOf(masculine)
	return []string{masculine, plural, feminine, feminine + "s"}
}

func feminineOf(masculine string) string {
	switch ending := masculine[len(masculine)-2:]; {
	case ending[1] == 'e':
		return masculine
	case ending == "ou":
		return masculine + "se"
	case ending == "en" || ending == "on":
		return masculine + "ne"
	case masculine == "grec":
		return "grecque"
	case masculine == "turc":
		return "turque"
	}
	return masculine + "e"
}
