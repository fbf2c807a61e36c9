package people

import (
	"mareader/data/office"
	"mareader/data/place"
	"mareader/data/token"
	"slices"
	"strings"
)

// byPress returns the country of those of whom the press of one country speaks as its own:
// who hold an office, who bear a name of that country, or everybody where the text speaks
// of no other.
func (l *locator) byPress(c *candidate) string {
	if c.isGuest(l.home) {
		return l.other(l.home)
	}
	if c.role.congolese || isWorldwide(c.role.office) || c.role.counterpart && !l.speaksOf(l.home) || lacks(l.home, c.role.office) || place.Arab(l.home) && c.hasForeignName() {
		return ""
	}
	if c.isMoorish() && l.speaksOf("Mauritanie") {
		return "Mauritanie"
	}
	minister := office.PortfolioOf(c.Office) != ""
	if minister && l.text.Country == "" && !place.Arab(l.home) && c.hasArabicName() && l.speaksOf("Maroc") {
		return "Maroc" // abroad, where the text is
	}
	if c.Office != "" && !c.role.lesser && (minister || !place.Arab(l.home) || c.hasArabicName()) {
		return l.home
	}
	if only := l.only(); only != "" {
		return only
	}
	if place.Arab(l.home) && c.hasArabicName() {
		return l.home
	}
	return ""
}

// isGuest reports whether the person holds an office of state and bears a name of elsewhere:
// "le président Costa" in the press of Morocco.
func (c *candidate) isGuest(home string) bool {
	return place.Arab(home) && c.hasForeignName() && !c.role.congolese && (c.Office == "président" || c.Office == "présidente" || office.PortfolioOf(c.Office) != "" || strings.HasPrefix(c.Office, "secrétaire d'État"))
}

// isMoorish reports whether the person bears a name as those of Mauritania do.
func (c *candidate) isMoorish() bool {
	return slices.ContainsFunc(token.Scan(c.Name), func(t token.Token) bool { return t.Is("ould", "mint") })
}

// isWorldwide reports whether an office is one of a body of many countries.
func isWorldwide(office string) bool {
	for _, t := range token.Scan(office) {
		if t.Is("mondial", "mondiale") {
			return true
		}
	}
	return false
}

// only returns the one country that text and people are of; "" where there are several.
func (l *locator) only() string {
	only := l.text.Country
	if only == "" && len(l.cues) == 1 && !l.cues[0].adjective && !l.cues[0].town && !place.Arab(l.cues[0].country) {
		return "" // it may be whom they play against
	}
	for _, c := range l.cues {
		if only != "" && c.country != only {
			return ""
		}
		only = c.country
	}
	for _, c := range l.persons {
		if c.fact == nil && c.role.country == "" || c.Country == "" {
			continue
		}
		if only != "" && c.Country != only {
			return ""
		}
		only = c.Country
	}
	return only
}

// speaksOf reports whether the text names a country.
func (l *locator) speaksOf(country string) bool {
	return slices.ContainsFunc(l.cues, func(c cue) bool { return c.country == country })
}

// hasForeignName reports whether the person bears a given name that is none of the Arab
// world's.
func (c *candidate) hasForeignName() bool {
	name := token.Scan(c.Name)
	return len(name) > 1 && otherNames(firstName(name)) && !c.hasArabicName()
}

// hasArabicName reports whether the person bears a name of the Maghreb or the Arab East.
func (c *candidate) hasArabicName() bool {
	for i, t := range token.Scan(c.Name) {
		if i == 0 && arabicGiven(t.Fold) || i > 0 && (t.Is("el", "ait", "al", "ould", "mint", "bint", "bin", "ben", "ibn") || strings.HasPrefix(t.Fold, "ben") || strings.HasPrefix(t.Fold, "bou") || strings.HasPrefix(t.Fold, "abd")) {
			return true
		}
	}
	return false
}
