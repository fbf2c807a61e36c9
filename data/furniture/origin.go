package furniture

import "mareader/data/fold"

// isAgency reports whether a word as it is written is the name or the sign of a press
// agency.
func isAgency(w string) bool {
	switch w {
	case "MAP", "AFP", "APS", "APA", "AMI", "AIP", "TAP", "AA", "AP", "ANP", "AIB", "ATS", "EFE", "ANSA", "PANA", "DPA",
		"APAnews", "APANEWS", "Reuters", "REUTERS", "Xinhua", "XINHUA", "Belga", "BELGA", "Panapress":
		return true
	}
	return false
}

// isOrigin fits a town and an agency that stand alone, as above a dispatch: "APA-Rabat
// (Maroc)", "Dakar, 3 juin (APS)", "AA / Alger / Prénom Nom".
func isOrigin(l *line) bool {
	if l.words < 2 || l.words > 7 || l.closed || l.verb || l.grammar > 0 || l.colon {
		return false
	}
	agency := false
	for rest := l.text; rest != ""; {
		n := wordLen(rest)
		if n == 0 {
			rest = rest[1:]
			continue
		}
		w := rest[:n]
		rest = rest[n:]
		switch {
		case isAgency(w):
			agency = true
		case !isCapitalised(w) && !isDigit(w[0]) && !isMonth(fold.String(w)):
			return false
		}
	}
	return agency
}
