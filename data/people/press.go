package people

import (
	"slices"
	"strings"

	"mareader/data/office"
	"mareader/data/place"
	"mareader/data/token"
)

// homeCountry is the country of offices that the text gives without one: that of known
// office-holders whom it names so; or the outlet's; or the country that the text speaks of
// most.
func (l *locator) homeCountry() string {
	known := ""
	for _, c := range l.persons {
		if c.fact == nil || c.role.country != "" || isSovereign(c.role.office) {
			continue
		}
		if c.role.office != "" {
			return c.Country
		}
		if c.Country == "Maroc" && !isSovereign(c.Office) {
			known = c.Country
		}
	}
	if l.text.Country != "" {
		return l.text.Country
	}
	if agency := l.agency(); agency != "" {
		return agency
	}
	if headed := l.headed(); headed != "" {
		return headed
	}
	if known != "" {
		return known
	}
	if most := l.mostNamed(); most != "" {
		return most
	}
	return l.sovereigns()
}

// isSovereign reports whether an office is one whose holder every press names without the
// country.
func isSovereign(office string) bool {
	for _, t := range token.Scan(office)[:min(1, len(office))] {
		return t.Is("roi", "reine", "president", "presidente", "prince", "princesse", "souverain", "monarque", "emir", "sultan", "pape", "cheikh")
	}
	return false
}

// mostNamed returns the country that the text speaks of most; "" where none stands out or
// it is named but once.
func (l *locator) mostNamed() string {
	counts := map[string]int{}
	for _, c := range l.cues {
		counts[c.country]++
	}
	best, second := "", 0
	for name, n := range counts {
		switch {
		case n > counts[best] || n == counts[best] && name < best:
			best, second = name, counts[best]
		case name != best:
			second = max(second, n)
		}
	}
	if counts[best] < 2 || second > 0 && counts[best] < max(3, 2*second) {
		return ""
	}
	return best
}

// agency returns the country of the national agency that signs the dateline: "Rabat, 24
// févr. (MAP)". APS is that of Algeria or Senegal, whichever the town is in.
func (l *locator) agency() string {
	for i, t := range l.ts[:min(12, len(l.ts))] {
		if !t.Upper || t.Gap < token.Aside || t.Gap == token.Paragraph {
			continue
		}
		switch t.Fold {
		case "map":
			return "Maroc"
		case "tap":
			return "Tunisie"
		case "ami":
			return "Mauritanie"
		case "aip":
			return "Côte d'Ivoire"
		case "aps":
			for _, c := range l.cues {
				if c.at < i && (c.country == "Algérie" || c.country == "Sénégal") {
					return c.country
				}
			}
		}
	}
	return ""
}

// sovereigns returns the country of the kings and presidents whom the text names; "" where
// they are of several.
func (l *locator) sovereigns() string {
	country := ""
	for _, c := range l.persons {
		if c.fact == nil || !isSovereign(c.Office) {
			continue
		}
		if country != "" && c.Country != country {
			return ""
		}
		country = c.Country
	}
	return country
}

// byPress returns the country of those of whom the press of one country speaks as its own:
// who hold an office, who bear a name of that country, or everybody where the text speaks
// of no other.
func (l *locator) byPress(c *candidate) string {
	if c.role.congolese || isWorldwide(c.role.office) || c.role.counterpart && !l.speaksOf(l.home) || place.Arab(l.home) && c.hasForeignName() {
		return ""
	}
	minister := office.PortfolioOf(c.Office) != ""
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

// only returns the one country that text and people are of; "" where there are several.
func (l *locator) only() string {
	only := l.text.Country
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
		if i == 0 && arabicGiven(t.Fold) || i > 0 && (t.Is("el", "ait", "al", "ould") || strings.HasPrefix(t.Fold, "ben") || strings.HasPrefix(t.Fold, "bou") || strings.HasPrefix(t.Fold, "abd")) {
			return true
		}
	}
	return false
}
