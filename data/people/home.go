package people

import (
	"mareader/data/place"
	"mareader/data/token"
	"slices"
	"strings"
)

// homeCountry is the country of offices that the text gives without one: that of known
// office-holders whom it names so; or the outlet's; or the country that the text speaks of
// most.
func (l *locator) homeCountry() string {
	if l.namesOwn() {
		return l.text.Country
	}
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

// namesOwn reports whether the text gives a known office-holder of the outlet's country an
// office without country: "le président Macron" in a French paper.
func (l *locator) namesOwn() bool {
	return slices.ContainsFunc(l.persons, func(c *candidate) bool {
		return c.fact != nil && c.Country == l.text.Country && c.role.office != "" && c.role.country == ""
	})
}

// headed returns the country that the headline puts before a colon: "Maroc : le ministre
// limogé".
func (l *locator) headed() string {
	before, _, ok := strings.Cut(l.text.Title, ":")
	if !ok {
		return ""
	}
	c, ok := place.CountryByName(strings.TrimSpace(before))
	if !ok || c.Body {
		return ""
	}
	return c.Name
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
	for _, c := range l.persons {
		if c.fact != nil && c.role.office == "roi" && c.role.country == "" {
			return c.Country // the press of others says the king of what
		}
	}
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
	for _, c := range slices.Concat(l.cues, cuesOf(l.text.Title, token.Scan(l.text.Title))) {
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
