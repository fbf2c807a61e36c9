package frdate

import (
	"strings"
	"testing"
)

// published returns an anchor from an ISO day, month or year.
func published(t *testing.T, iso string) Anchor {
	t.Helper()
	if iso == "" {
		return Anchor{}
	}
	span, ok := ParseISO(iso)
	if !ok {
		t.Fatalf("bad anchor %q", iso)
	}
	return Anchor{Published: span}
}

// 2025-04-14 is a Monday, 2025-11-26 a Wednesday, 2024-02-29 a Thursday.
func TestAnchors(t *testing.T) {
	for _, c := range []struct {
		published string
		tense     Tense
		text      string
		want      string
	}{
		// Weekdays.
		{"2025-04-14", Past, "lundi à Rabat", "2025-04-14"},
		{"2025-04-14", Future, "lundi", "2025-04-14"},
		{"2025-04-14", Past, "lundi dernier", "2025-04-07"},
		{"2025-04-14", NoTense, "lundi prochain", "2025-04-21"},
		{"2025-04-14", NoTense, "ce lundi", "2025-04-14"},
		{"2025-04-17", Past, "lundi", "2025-04-14"},
		{"2025-04-17", Future, "lundi", "2025-04-21"},
		{"2025-04-17", Present, "lundi", "2025-04-14"},
		{"2025-04-13", Present, "ce lundi", "2025-04-14"},
		{"2025-04-13", NoTense, "ce lundi", "2025-04-07"},
		{"2025-04-13", Future, "ce lundi", "2025-04-14"},
		{"2025-04-16", Present, "ce lundi", "2025-04-14"},
		{"2025-03-02", Past, "vendredi", "2025-02-28"},
		{"2024-12-31", Future, "jeudi", "2025-01-02"},
		{"2025-04-16", Past, "lundi à 18h37", "2025-04-14T18:37"},
		{"2025-04-16", Past, "ce mercredi soir", "2025-04-16"},
		{"2025-04-16", Past, "mardi de la semaine dernière", "2025-04-08"},
		{"2025-04-16", NoTense, "lundi de la semaine prochaine", "2025-04-21"},
		{"2025-04-16", NoTense, "mardi de cette semaine", "2025-04-15"},
		{"2025-04-16", NoTense, "jusqu’à vendredi", "../2025-04-18"},
		{"2025-04-16", Past, "jusqu’à vendredi", "../2025-04-11"},
		{"2025-04-16", NoTense, "depuis lundi", "2025-04-14/.."},
		{"2025-04-16", Future, "à partir de lundi", "2025-04-21/.."},
		{"2025-04-16", NoTense, "d’ici vendredi", "../2025-04-18"},
		{"2025-04-16", Future, "avant vendredi", "../2025-04-17"},
		{"2025-04-16", Future, "après vendredi", "2025-04-19/.."},
		{"", Past, "lundi", "unknown"},
		{"", Past, "ce lundi", "unknown"},
		{"2025-04", Past, "lundi", "unknown"},
		{"2025", Past, "lundi", "unknown"},
		{"2025-04-13", Past, "Lundi 14", "2025-04-14"},
		{"2025-04-17", Past, "lundi 14, à Rabat", "2025-04-14"},
		{"2025-04-17", Past, "Lundi 14 Fès : relâche", "2025-04-14"},
		{"2025-04-17", Past, "Lundi 14 - Fès : relâche", "2025-04-14"},
		{"2025-04-17", Past, "Le 14, à Fès : relâche", "2025-04-14"},
		{"2025-04-29", NoTense, "jeudi 1er : relâche", "2025-05-01"},
		{"2025-04-17", NoTense, "mardi 14 : rien", "conflict"},
		{"2025-04-17", Past, "lundi 14 personnes", "2025-04-14"},
		{"2025-04-17", Past, "le 3 du mois courant", "2025-04-03"},
		{"2025-04-17", Past, "le 3 courant", "2025-04-03"},
		{"2025-04-17", Past, "le 3 de ce mois", "2025-04-03"},
		{"2025-12-17", Future, "le 5 du mois prochain", "2026-01-05"},
		{"2025-04-17", Past, "le 28 du mois dernier", "2025-03-28"},
		{"2025-01-17", Future, "le 30 du mois prochain", "conflict"},
		{"2025-05-02", Past, "le 31 du mois dernier", "conflict"},
		{"2025-06-02", Past, "le 31 du mois dernier", "2025-05-31"},
		// Day and month.
		{"2025-04-16", Past, "le 14 avril", "2025-04-14"},
		{"2025-04-16", Future, "le 14 avril", "2025-04-14"},
		{"2025-04-10", Future, "à partir du 14 avril", "2025-04-14/.."},
		{"2025-04-10", Past, "le 14 avril", "2025-04-14"},
		{"2025-04-16", Future, "le 3 mars", "2026-03-03"},
		{"2026-03-11", Past, "le 20 mars", "2025-03-20"},
		{"2026-03-11", Past, "en avril", "2025-04"},
		{"2026-03-11", Past, "le 3 avril 25", "2025-04-03"},
		{"2026-03-11", Past, "le deux mars", "2026-03-02"},
		{"2026-03-11", Past, "le vingt et un février", "2026-02-21"},
		{"2026-03-11", Past, "le dix-sept février", "2026-02-17"},
		{"2026-03-11", Past, "le jour de la Toussaint", "2025-11-01"},
		{"2026-03-11", Future, "à Noël", "2026-12-25"},
		{"2026-03-11", Future, "jeudi en huit", "2026-03-19"},
		{"2026-03-12", Future, "jeudi en huit", "2026-03-19"},
		{"2026-03-11", Future, "jeudi en quinze", "2026-03-26"},
		{"2026-03-11", Past, "le premier lundi de mars", "2026-03-02"},
		{"2026-03-11", Past, "le dernier jeudi de février", "2026-02-26"},
		{"2026-03-11", Past, "le deuxième mardi de mai 2024", "2024-05-14"},
		{"2026-03-11", Past, "au premier trimestre 2025", "2025-01-01/2025-03-31"},
		{"2026-03-11", Past, "au lendemain du vote du 3 mars", "2026-03-04"},
		{"2025-04-16", Future, "le 3 décembre", "2025-12-03"},
		{"2025-04-16", Past, "le 3 décembre", "2024-12-03"},
		{"2025-01-05", NoTense, "le 28 décembre", "2024-12-28"},
		{"2024-12-28", NoTense, "le 5 janvier", "2025-01-05"},
		{"2025-11-30", Present, "ce lundi 1er décembre", "2025-12-01"},
		{"2026-01-10", NoTense, "mardi 14 avril", "2026-04-14"},
		{"2026-01-10", NoTense, "lundi 14 avril", "2025-04-14"},
		{"2025-04-16", NoTense, "le mardi 14 avril", "conflict"},
		{"2025-04-16", NoTense, "mardi 14 avril 2025", "conflict"},
		{"", NoTense, "mardi 14 avril 2025", "conflict"},
		{"", NoTense, "mardi 15/04/2025", "2025-04-15"},
		{"", NoTense, "lundi 15/04/2025", "conflict"},
		{"", NoTense, "Tuesday, April 14, 2025", "conflict"},
		{"", NoTense, "du lundi 14 au jeudi 16 avril 2025", "conflict"},
		{"2025", NoTense, "lundi 14 avril", "2025-04-14"},
		{"2025", NoTense, "14 avril", "unknown"},
		{"2025-04", NoTense, "14 avril", "2025-04-14"},
		{"2025-10", Past, "14 avril", "2025-04-14"},
		{"", NoTense, "14 avril", "unknown"},
		{"2025-04-16", NoTense, "le 17 mai dernier", "2024-05-17"},
		{"2025-04-16", NoTense, "le 8 mars prochain", "2026-03-08"},
		{"2025-04-16", NoTense, "le 16 avril dernier", "2024-04-16"},
		{"2025-04-16", NoTense, "le 14 avril de cette année", "2025-04-14"},
		{"2025-04-16", NoTense, "le 3 mai de l'an dernier", "2024-05-03"},
		{"2025-03-10", NoTense, "le 29 février", "2024-02-29"},
		{"2024-03-10", Past, "le 29 février", "2024-02-29"},
		{"2025-03-10", NoTense, "le 29 février de cette année", "conflict"},
		{"2025-04-16", NoTense, "la veille du 1er mai", "2025-04-30"},
		{"2025-04-16", NoTense, "le lendemain du 31 décembre 2024", "2025-01-01"},
		{"2025-04-16", NoTense, "la semaine du 14 avril", "2025-04-14/2025-04-20"},
		// Ranges.
		{"2025-04-16", NoTense, "du 28 au 3 mai", "2025-04-28/2025-05-03"},
		{"2025-01-10", Past, "du 28 décembre au 3 janvier", "2024-12-28/2025-01-03"},
		{"2024-12-20", Future, "du 28 décembre au 3 janvier", "2024-12-28/2025-01-03"},
		{"", NoTense, "du 28 décembre au 3 janvier 2025", "2024-12-28/2025-01-03"},
		{"", NoTense, "du 28 décembre 2024 au 3 janvier 2025", "2024-12-28/2025-01-03"},
		{"", NoTense, "les 28 et 29 octobre 2024", "2024-10-28/2024-10-29"},
		{"", NoTense, "24–27 novembre 2025", "2025-11-24/2025-11-27"},
		{"", NoTense, "du 31 au 2 mars 2024", "2024-03-02"},
		// Months, parts of months, seasons and years.
		{"2025-04-16", NoTense, "en décembre dernier", "2024-12"},
		{"2025-04-16", NoTense, "en avril dernier", "2024-04"},
		{"2025-04-16", NoTense, "en avril", "2025-04"},
		{"2025-04-16", NoTense, "depuis février", "2025-02-01/.."},
		{"2025-04-16", NoTense, "depuis octobre", "2024-10-01/.."},
		{"2025-04-16", Future, "en octobre", "2025-10"},
		{"2025-04-16", Past, "en octobre", "2024-10"},
		{"2025-04-16", NoTense, "en octobre de l’année dernière", "2024-10"},
		{"2025-04-16", NoTense, "au début du mois d’avril", "2025-04-01/2025-04-10"},
		{"2025-04-16", NoTense, "courant mars 2025", "2025-03"},
		{"2024-03-05", NoTense, "fin février", "2024-02-21/2024-02-29"},
		{"2025-03-05", NoTense, "fin février", "2025-02-21/2025-02-28"},
		{"", NoTense, "fin février 2025", "2025-02-21/2025-02-28"},
		{"", NoTense, "janv. 2025", "2025-01"},
		{"", NoTense, "de novembre 2024 à mars 2025", "2024-11-01/2025-03-31"},
		{"2025-04-16", NoTense, "cet été", "2025-06-20/2025-09-23"},
		{"2025-04-16", NoTense, "l’été dernier", "2024-06-20/2024-09-23"},
		{"", NoTense, "l’hiver 2024-2025", "2024-12-21/2025-03-20"},
		{"", NoTense, "fin 2024", "2024-10-01/2024-12-31"},
		{"", NoTense, "depuis 2017", "2017-01-01/.."},
		{"", NoTense, "avant 2019", "../2018-12-31"},
		{"", NoTense, "après 2024", "2025-01-01/.."},
		{"", NoTense, "jusqu’en 2026", "../2026-12-31"},
		{"", NoTense, "l’indépendance, en 1956", "1956"},
		// Relative to the publication.
		{"2025-03-01", NoTense, "hier soir", "2025-02-28"},
		{"2024-03-01", NoTense, "avant-hier", "2024-02-28"},
		{"2024-12-31", NoTense, "après-demain", "2025-01-02"},
		{"2025-04-14", NoTense, "hier dimanche", "2025-04-13"},
		{"2025-04-16", NoTense, "hier dimanche", "conflict"},
		{"2025-04", NoTense, "hier", "unknown"},
		{"2025-04", NoTense, "ce mois-ci", "2025-04"},
		{"2025-04", NoTense, "l’an dernier", "2024"},
		{"2025-04", NoTense, "le mois prochain", "2025-05"},
		{"2025", NoTense, "cette année", "2025"},
		{"", NoTense, "hier", "unknown"},
		{"", NoTense, "la semaine dernière", "unknown"},
		{"2025-01-31", NoTense, "le mois prochain", "2025-02"},
		{"2025-01-10", NoTense, "le mois dernier", "2024-12"},
		{"2025-01-01", NoTense, "la semaine dernière", "2024-12-23/2024-12-29"},
		{"2025-04-16", Past, "ce week-end", "2025-04-12/2025-04-13"},
		{"2025-04-16", Future, "ce week-end", "2025-04-19/2025-04-20"},
		{"2025-04-20", Past, "ce week-end", "2025-04-19/2025-04-20"},
		{"2025-04-20", NoTense, "le week-end dernier", "2025-04-12/2025-04-13"},
		{"2025-04-20", NoTense, "le week-end prochain", "2025-04-26/2025-04-27"},
		{"2025-04-16", NoTense, "il y a quinze jours", "2025-03-31/2025-04-06"},
		{"2025-04-16", NoTense, "depuis trois jours", "2025-04-13/.."},
		{"2025-04-16", NoTense, "d’ici trois mois", "../2025-07-31"},
		{"2025-04-16", Past, "la nuit dernière", "2025-04-15/2025-04-16"},
		{"2025-04-16", NoTense, "ce matin à 9h", "2025-04-16T09:00"},
	} {
		a := published(t, c.published).in(c.tense)
		if got := reading(t, c.text, a); got != c.want {
			t.Errorf("%q, published %s, tense %d: %s, want %s", c.text, c.published, c.tense, got, c.want)
		}
	}
}

// TestDayWithinAFewDays reads days without a year where the day of publication is known but
// for a few days.
func TestDayWithinAFewDays(t *testing.T) {
	week := Anchor{Published: NewSpan(NewDay(2024, 12, 30), NewDay(2025, 1, 5))}
	for text, want := range map[string]string{"le 30 décembre": "2024-12-30", "le 2 janvier": "2025-01-02", "jeudi 2 janvier": "2025-01-02", "le 14 avril": "2024-04-14"} {
		if got := reading(t, text, week.in(Past)); got != want {
			t.Errorf("%q in that week: %s, want %s", text, got, want)
		}
	}
}

func TestNarrative(t *testing.T) {
	for text, want := range map[string]string{
		"la veille": "2024-02-28", "l’avant-veille": "2024-02-27", "le lendemain": "2024-03-01", "le surlendemain": "2024-03-02",
		"le même jour": "2024-02-29", "ce jour-là": "2024-02-29", "le jour même": "2024-02-29", "deux jours plus tard": "2024-03-02",
		"trois ans auparavant": "2021", "l’année suivante": "2025", "le mois précédent": "2024-01", "ce jeudi-là": "2024-02-29",
		"ce lundi-là": "conflict", "le lundi suivant": "2024-03-04", "le jeudi suivant": "2024-03-07",
		"le lundi précédent": "2024-02-26", "cette semaine-là": "2024-02-26/2024-03-03", "le lendemain vendredi": "2024-03-01",
		"dès le lendemain": "2024-03-01/..", "jusqu’au lendemain": "../2024-03-01",
	} {
		if got := reading(t, text, reference.since(2024, 2, 29)); got != want {
			t.Errorf("%q after 2024-02-29: %s, want %s", text, got, want)
		}
		if got := reading(t, text, reference); got != "unknown" {
			t.Errorf("%q after no date: %s", text, got)
		}
	}
}

func TestWhatIsLeft(t *testing.T) {
	for _, c := range []struct{ published, text, first, last string }{
		{"", "lundi", "1990-01-01", "2059-12-29"},
		{"", "mardi 14 avril", "1992-04-14", "2054-04-14"},
		{"2025-04", "hier", "2025-03-31", "2025-04-29"},
		{"2025-04", "lundi", "2025-03-31", "2025-04-28"},
		{"2025", "14 avril", "2025-04-14", "2026-04-14"},
		{"2025-04-16", "lundi", "2025-04-14", "2025-04-14"},
		{"2025-04-16", "à partir du 14 avril", "2025-04-14", "2025-04-14"},
	} {
		days := Scan(c.text)[0].Resolve(published(t, c.published)).Days.Days(1 << 16)
		if got := days[0].String() + " " + days[len(days)-1].String(); got != c.first+" "+c.last {
			t.Errorf("%q, published %s: %s", c.text, c.published, got)
		}
	}
}

func TestKindsAndRoles(t *testing.T) {
	for _, c := range []struct {
		text string
		kind Kind
		role Role
	}{
		{"14 avril 2025", Absolute, During}, {"octobre 2024", Absolute, During}, {"dès 2025", Absolute, From},
		{"14 avril", Partial, During}, {"à partir du 14 avril", Partial, From}, {"jusqu'au 14 avril", Partial, Until},
		{"depuis le 14 avril", Partial, From}, {"d'ici le 14 avril", Partial, Until}, {"d’ici au 14 avril", Partial, Until},
		{"lundi", Weekday, During}, {"dès lundi", Weekday, From}, {"jusqu’à lundi", Weekday, Until},
		{"hier", Deictic, During}, {"la semaine dernière", Deictic, During}, {"dès demain", Deictic, From},
		{"la veille", Narrative, During}, {"jusqu’à la veille", Narrative, Until}, {"deux jours plus tôt", Narrative, During},
	} {
		e := Scan(c.text)[0]
		if e.Kind != c.kind || e.Role != c.role {
			t.Errorf("%q: kind %d, role %d, want %d, %d", c.text, e.Kind, e.Role, c.kind, c.role)
		}
	}
}

func TestRules(t *testing.T) {
	for _, c := range []struct{ published, text, want string }{
		{"2025-04-17", "lundi", "« lundi », trois jours avant la publication du jeudi 17 avril 2025"},
		{"2025-04-14", "ce  lundi", "« ce lundi », jour de la publication du lundi 14 avril 2025"},
		{"2025-05-01", "hier", "« hier », veille de la publication du jeudi 1er mai 2025"},
		{"2025-05-01", "demain", "« demain », lendemain de la publication du jeudi 1er mai 2025"},
		{"2025-04-16", "14 avril", "« 14 avril », le plus proche de la publication du mercredi 16 avril 2025"},
		{"2025-04-16", "mai dernier", "« mai dernier », le dernier avant la publication du mercredi 16 avril 2025"},
		{"2025-04-16", "mardi 14 avril", "« mardi 14 avril » : le 14 avril 2025 est un lundi"},
		{"2025-04", "lundi", "« lundi », plusieurs jours possibles autour de la publication d’avril 2025"},
		{"2025", "hier", "« hier », plusieurs jours possibles autour de la publication de 2025"},
		{"2025-04", "l’an dernier", "« l’an dernier », à compter de la publication d’avril 2025"},
		{"", "lundi", "« lundi », sans date de publication précise"},
		{"", "la veille", "« la veille », sans date nommée auparavant"},
		{"", "14 avril 2025", ""},
	} {
		if got := Scan(c.text)[0].Resolve(published(t, c.published)).Rule; got != c.want {
			t.Errorf("%q, published %s:\n got %s\nwant %s", c.text, c.published, got, c.want)
		}
	}
	r := Scan("la veille")[0].Resolve(Anchor{Last: On(NewDay(2025, 4, 14))})
	if want := "à compter du lundi 14 avril 2025, dernière date nommée"; !strings.Contains(r.Rule, want) {
		t.Errorf("got %s, want %s", r.Rule, want)
	}
}

func TestClock(t *testing.T) {
	for text, want := range map[string]string{
		"14 avril 2025 à 9h15": "09:15", "14 avril 2025 à 9 h 15": "09:15", "14 avril 2025, 09:15": "09:15",
		"14/04/2025 | 10:22": "10:22", "14 avril 2025 - 23:59": "23:59", "2025-04-14T09:15:00Z": "09:15",
		"lundi à 18 heures": "18:00", "lundi à 18 heures 30": "18:30", "le 14 avril vers 18h": "18:00",
		"Oct 11, 2018 at 3:57 PM": "15:57", "Oct 11, 2018 at 12:05 AM": "00:05", "14 avril 2025 à 25h10": "",
		"14 avril 2025 à 9h75": "09:00", "14 avril 2025, 18 heures de route": "", "14 avril à 16:7": "", "14 avril 16": "",
	} {
		if got := Scan(text)[0].Clock; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
