package meeting

import "testing"

// TestGrammar holds what only the grammar of a sentence tells: who is met and who is only named,
// what is denied, wished for or supposed.
func TestGrammar(t *testing.T) {
	const x, y = "Omar Tazi, ministre marocain du Tourisme,", "Nikos Pappas, ministre grec"
	for _, c := range []struct{ body, want string }{
		{x + " a reçu mercredi le soutien de " + y + ".", ""},
		{x + " a reçu mercredi une lettre de " + y + ".", ""},
		{x + " a accueilli avec réserve les propos de " + y + ".", ""},
		{x + " avait reçu des menaces, a indiqué mercredi " + y + ".", ""},
		{x + " a exclu mercredi de rencontrer " + y + ".", ""},
		{x + " dément avoir rencontré " + y + ".", ""},
		{x + " plaide pour une rencontre avec " + y + ".", ""},
		{x + " a demandé à rencontrer " + y + ".", ""},
		{"Si " + x + " rencontrait " + y + ", tout changerait.", ""},
		{"La pétition a été signée mercredi par " + x + " et " + y + ".", ""},
		{x + " est en poste. La journaliste a rencontré mercredi " + y + ".", ""},
		{x + " a boycotté mercredi la réunion avec " + y + ".", ""},
		{"Après avoir accueilli mercredi à Rabat " + y + ", " + x + " a exclu un accord.", "2024-05-15 resolved Rabat held: Omar Tazi + Nikos Pappas"},
		{x + " a reçu mercredi une délégation conduite par " + y + ".", "2024-05-15 resolved ? held: Omar Tazi + Nikos Pappas"},
		{x + ", qui plaide pour la paix, a rencontré mercredi " + y + ".", "2024-05-15 resolved ? held: Omar Tazi + Nikos Pappas"},
	} {
		if got := lines(find(c.body, "2024-05-16")); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.body, got, c.want)
		}
	}
}

// TestDatesOfSomethingElse holds what a date of the sentence does not date: the meeting.
func TestDatesOfSomethingElse(t *testing.T) {
	const x, y = "Omar Tazi, ministre marocain du Tourisme", "Nikos Pappas, ministre grec"
	for _, c := range []struct{ body, want string }{
		{x + ", a reçu " + y + ", né le 4 juin 1970.", "2024-05-16 published"},
		{x + ", a reçu " + y + ", qui doit répondre avant le 30 juin 2024.", "2024-05-16 published"},
		{x + ", en poste depuis le 7 janvier 2022, a reçu " + y + ".", "2024-05-16 published"},
		{"Omar Tazi, qui avait vu le roi le 2 février, a reçu lundi " + y + ". Omar Tazi est ministre marocain.", "2024-05-13 resolved"},
		{"Au lendemain du vote du 3 mai, " + x + ", a reçu " + y + ".", "2024-05-04 resolved"},
	} {
		m := find(c.body, "2024-05-16")
		if len(m) != 1 || m[0].Date.String()+" "+m[0].Basis.String() != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.body, lines(m), c.want)
		}
	}
}
