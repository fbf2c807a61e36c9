package office

import (
	"slices"
	"strings"
	"testing"

	"mareader/data/frdate"
	"mareader/data/place"
)

func day(t testing.TB, iso string) frdate.Span {
	t.Helper()
	span, ok := frdate.ParseISO(iso)
	if !ok && iso != "" {
		t.Fatalf("%q is no date", iso)
	}
	return span
}

func namesOf(persons []*Person) string {
	var names []string
	for _, p := range persons {
		names = append(names, p.Name)
	}
	return strings.Join(names, ", ")
}

func TestByName(t *testing.T) {
	f := embedded(t)
	tests := []struct{ name, want string }{
		{"Abdelouafi Laftit", "Abdelouafi Laftit"},
		{"ABDELOUAFI LEFTIT", "Abdelouafi Laftit"},
		{"Абделуафи Лафтит", "Abdelouafi Laftit"},
		{"عبد الوافي لفتيت", "Abdelouafi Laftit"},
		{"Laurent Nunez", "Laurent Nuñez"},
		{"Ivica Dacic", "Ivica Dačić"},
		{"Bruno Lemaire", "Bruno Le Maire"},
		{"Franck Rieste", "Franck Riester"},
		{"Fernando Grande Marlaska", "Fernando Grande-Marlaska"},
		{"Saad Dine El Otmani", "Saâd-Eddine El Othmani"},
		{"Sid’Ahmed Ould Mohamed", "Sid'Ahmed Ould Mohamed"},
		{"Mohamed VI", "Mohammed VI"},
		{"Laftit", ""},
		{"", ""},
	}
	for _, test := range tests {
		p, ok := f.ByName(test.name)
		if ok != (test.want != "") || ok && p.Name != test.want {
			t.Errorf("ByName(%q) = %v, %v, want %q", test.name, p, ok, test.want)
		}
	}
}

func TestBySurname(t *testing.T) {
	f := embedded(t)
	tests := []struct{ surname, want string }{
		{"Laftit", "Abdelouafi Laftit"},
		{"LAFTITE", "Abdelouafi Laftit"},
		{"Le Maire", "Bruno Le Maire"},
		{"Maire", ""},
		{"Lemaire", "Bruno Le Maire"},
		{"Grande-Marlaska", "Fernando Grande-Marlaska"},
		{"Marlaska", "Fernando Grande-Marlaska"},
		{"El Otmani", "Saâd-Eddine El Othmani"},
		{"Otmani", "Saâd-Eddine El Othmani"},
		{"van der Burg", "Eric van der Burg"},
		{"Burg", ""},
		{"Fernández Díaz", "Jorge Fernández Díaz"},
		{"Seghrouchni", "Amal El Fallah Seghrouchni"},
		{"Al-Sabah", "Nawaf Al-Ahmad Al-Jaber Al-Sabah, Nasser Sabah Al-Ahmed Al-Sabah"},
		{"El Hassan", ""},
		{"VI", ""},
		{"Abdelouafi", ""},
	}
	for _, test := range tests {
		if got := namesOf(f.BySurname(test.surname)); got != test.want {
			t.Errorf("BySurname(%q) = %q, want %q", test.surname, got, test.want)
		}
	}
}

func TestHolders(t *testing.T) {
	f := embedded(t)
	tests := []struct{ portfolio, country, when, want string }{
		{"intérieur", "France", "2025-04-14", "Bruno Retailleau"},
		{"intérieur", "France", "2025-11-25", "Laurent Nuñez"},
		{"intérieur", "France", "2018-10-09", "Édouard Philippe"},
		{"intérieur", "France", "2024-09-21", "Gérald Darmanin, Bruno Retailleau"},
		{"intérieur", "france", "2023", "Gérald Darmanin"},
		{"intérieur", "Serbie", "2013-01-01", "Ivica Dačić"},
		{"intérieur", "Serbie", "2021-01-01", "Aleksandar Vulin"},
		{"intérieur", "Serbie", "2025-11-25", "Ivica Dačić"},
		{"affaires étrangères", "France", "2024-02-26", "Stéphane Séjourné"},
		{"chef du gouvernement", "Maroc", "2019-03-23", "Saâd-Eddine El Othmani"},
		{"agriculture", "Maroc", "2018-04-22", "Aziz Akhannouch"},
		{"intérieur", "Maroc", "", "Mohand Laenser, Mohamed Hassad, Abdelouafi Laftit"},
		{"intérieur", "Atlantide", "", ""},
		{"", "Maroc", "", ""},
	}
	for _, test := range tests {
		if got := namesOf(f.Holders(test.portfolio, test.country, day(t, test.when))); got != test.want {
			t.Errorf("Holders(%s, %s, %s) = %q, want %q", test.portfolio, test.country, test.when, got, test.want)
		}
	}
}

func TestInteriorOfMoroccoSinceLaftit(t *testing.T) {
	f := embedded(t)
	last := frdate.NewDay(2025, 11, 30)
	for d := frdate.NewDay(2017, 4, 6); d <= last; d++ {
		if got := namesOf(f.Holders("intérieur", "Maroc", frdate.On(d))); got != "Abdelouafi Laftit" {
			t.Fatalf("%s: %q", d, got)
		}
	}
}

func TestTermAt(t *testing.T) {
	f := embedded(t)
	tests := []struct{ name, when, want string }{
		{"Aziz Akhannouch", "2018-04-22", "ministre de l'Agriculture"},
		{"Aziz Akhannouch", "2024-04-15", "chef du gouvernement"},
		{"Aziz Akhannouch", "", "chef du gouvernement"},
		{"Ivica Dačić", "2010", "ministre de l'Intérieur"},
		{"Ivica Dačić", "2025", "vice-président du gouvernement, ministre de l'Intérieur"},
		{"Édouard Philippe", "2018-10-09", "Premier ministre"},
		{"Édouard Philippe", "2024", ""},
		{"Laurent Nuñez", "2019-05-02", "secrétaire d'État auprès du ministre de l'Intérieur"},
		{"Laurent Nuñez", "2025-10", "ministre de l'Intérieur"},
		{"Gérald Darmanin", "2024-04-22", "ministre de l'Intérieur"},
		{"Gérald Darmanin", "2024-10-29", ""},
		{"Gérald Darmanin", "", "ministre de la Justice"},
		{"Chakib Benmoussa", "2024-10-23", "haut-commissaire au Plan"}, // the day of the change tells of who enters
		{"Mohamed Salem Ould Merzoug", "2025-03-26", "ministre des Affaires étrangères"},
	}
	for _, test := range tests {
		p, ok := f.ByName(test.name)
		if !ok {
			t.Fatalf("%s is not listed", test.name)
		}
		term, ok := p.TermAt(day(t, test.when))
		if ok != (test.want != "") || !strings.HasPrefix(term.Office, test.want) {
			t.Errorf("%s in %q: %q, %v, want %q", test.name, test.when, term.Office, ok, test.want)
		}
	}
}

func TestEveryTermIsSourced(t *testing.T) {
	f := embedded(t)
	if n := len(f.Persons()); n < 110 {
		t.Errorf("%d persons", n)
	}
	for _, p := range f.Persons() {
		if len(p.Terms) == 0 {
			t.Errorf("%s holds no office", p.Name)
		}
		for _, term := range p.Terms {
			if c, ok := place.CountryByName(term.Country); !ok || c.Name != term.Country {
				t.Errorf("%s: country %q is not named as in place", p.Name, term.Country)
			}
			if term.Source == "" || !slices.Contains([]string{"verified", "partly", "memory"}, term.Certainty) {
				t.Errorf("%s: %s: source %q, certainty %q", p.Name, term.Office, term.Source, term.Certainty)
			}
			if term.sure().IsZero() || term.Days().IsZero() {
				t.Errorf("%s: %s: no bound", p.Name, term.Office)
			}
			if !term.Since.IsZero() && !term.SeenFrom.IsZero() || !term.Until.IsZero() && !term.SeenUntil.IsZero() {
				t.Errorf("%s: %s: a bound both known and only seen", p.Name, term.Office)
			}
		}
	}
}

// known returns the days that the file gives to a term, open ends left out.
func known(t Term) frdate.Span {
	days := t.sure()
	if !t.Since.IsZero() {
		days.From = t.Since.From
	}
	if !t.Until.IsZero() {
		days.To = t.Until.To
	}
	return days
}

func TestTermsOfOneOfficeDoNotOverlap(t *testing.T) {
	type held struct {
		name string
		term Term
	}
	posts := map[string][]held{}
	for _, p := range embedded(t).Persons() {
		for _, term := range p.Terms {
			if key := term.Portfolio(); key != "" {
				posts[key+" "+term.Country] = append(posts[key+" "+term.Country], held{p.Name, term})
			}
		}
	}
	for post, terms := range posts {
		for i, a := range terms {
			for _, b := range terms[:i] {
				if both := known(a.term).And(known(b.term)); !both.IsZero() && !both.IsDay() {
					t.Errorf("%s: %s and %s both hold it in %s", post, a.name, b.name, both)
				}
			}
		}
	}
}

func TestDaysOfHandingOverAreShared(t *testing.T) {
	f := load(t, `
[[person]]
name = "A Premier"
  [[person.term]]
  office = "ministre de la Ville"
  country = "France"
  since = "2020-01-06"
  until = "2021-05-03"
  certainty = "verified"
  source = "s"
[[person]]
name = "B Second"
  [[person.term]]
  office = "ministre de la Ville"
  country = "France"
  seen_from = "2021-06"
  certainty = "verified"
  source = "s"
[[person]]
name = "C Troisième"
  [[person.term]]
  office = "ministre de la Ville"
  country = "France"
  seen_from = "2023"
  seen_until = "2024-02-01"
  certainty = "verified"
  source = "s"
`)
	// The second is seen after the first has gone, and before the third is seen.
	want := []string{"2020-01-06/2021-05-03", "2021-05-03/2023-12-31", "2021-06-30/.."}
	for i, p := range f.Persons() {
		if got := p.Terms[0].Days().String(); got != want[i] {
			t.Errorf("%s: %s, want %s", p.Name, got, want[i])
		}
	}
}

func BenchmarkHolders(b *testing.B) {
	f := embedded(b)
	when := frdate.On(frdate.NewDay(2025, 4, 14))
	for b.Loop() {
		if len(f.Holders("intérieur", "France", when)) != 1 {
			b.Fatal("not one holder")
		}
	}
}

func TestTermOf(t *testing.T) {
	f := embedded(t)
	tests := []struct{ name, portfolio, when, want string }{
		{"Gérald Darmanin", "intérieur", "2021", "ministre de l'Intérieur"},
		{"Gérald Darmanin", "intérieur", "", "ministre de l'Intérieur"},
		{"Gérald Darmanin", "justice", "2021", ""},
		{"Élisabeth Borne", "transports", "2018-06-12", ""},
		{"Mohamed Mehdi Bensaid", "culture", "2024", "ministre de la Jeunesse, de la Culture"},
	}
	for _, test := range tests {
		p, ok := f.ByName(test.name)
		if !ok {
			t.Fatalf("%s is not listed", test.name)
		}
		term, ok := p.TermOf(test.portfolio, day(t, test.when))
		if ok != (test.want != "") || !strings.HasPrefix(term.Office, test.want) {
			t.Errorf("%s, %s in %q: %q, %v, want %q", test.name, test.portfolio, test.when, term.Office, ok, test.want)
		}
	}
}
