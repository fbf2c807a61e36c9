package store

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store/event"
)

// facts are the meetings that the embedded dispatches tell, as the sources establish
// them: day (or days), place, participants, and whether a dispatch states that day or it
// takes a step to tell it ("le même jour", "il a aussi reçu"). They are written from the
// sources, not from what the program makes of the dispatches.
var facts = []struct {
	date, place, who string
	basis            frdate.Basis
}{
	{"2017-08-29", "Rabat", "Abdelouafi Laftit + Juan Ignacio Zoido", frdate.Stated},
	{"2017-10-16", "Séville", "Abdelouafi Laftit + Juan Ignacio Zoido", frdate.Stated},
	{"2017-10-16", "Séville", "Abdelouafi Laftit + Gérard Collomb", frdate.Resolved},
	{"2018-03-07/2018-03-08", "Alger", "Abdelouafi Laftit + Mohamed Abou Bakr Eslo", frdate.Stated},
	{"2018-04-22", "Ifrane", "Aziz Akhannouch + Stéphane Travert", frdate.Stated},
	{"2018-04-22", "Ifrane", "Aziz Akhannouch + Kané Rokia Maguiraga", frdate.Resolved},
	{"2018-05-01", "Marrakech", "Abdelouafi Laftit + Eduardo Cabrita", frdate.Stated},
	{"2018-05-01", "Marrakech", "Abdelouafi Laftit + Ambrose Dery", frdate.Resolved},
	{"2018-05-01", "Marrakech", "Abdelouafi Laftit + Ebrima Mballow", frdate.Stated},
	{"2018-05-01", "Marrakech", "Abdelouafi Laftit + Clement Pengwenda Sawadogo", frdate.Resolved},
	{"2018-06-28", "Rabat", "Abdelouafi Laftit + Fernando Grande-Marlaska", frdate.Stated},
	{"2018-08-12", "Tanger", "Abdelouafi Laftit + Fernando Grande-Marlaska", frdate.Stated},
	{"2018-10-08/2018-10-09", "Lyon", "Abdelouafi Laftit + Édouard Philippe", frdate.Stated},
	{"2018-10-11", "Rabat", "Abdelouafi Laftit + Abdelaziz ben Saoud ben Nayef", frdate.Stated},
	{"2018-11", "Rabat", "Abdelouafi Laftit + Christophe Castaner", frdate.Stated},
	{"2018-11", "Rabat", "Nasser Bourita + Christophe Castaner", frdate.Resolved},
	{"2019-01-17", "Rabat", "Abdelouafi Laftit + Federica Mogherini", frdate.Stated},
	{"2020-10-16", "Rabat", "Abdelouafi Laftit + Gérald Darmanin", frdate.Stated},
	{"2020-10-16", "Rabat", "Nasser Bourita + Gérald Darmanin", frdate.Stated},
	{"2020-11-20", "Rabat", "Abdelouafi Laftit + Fernando Grande-Marlaska", frdate.Stated},
	{"2020-12-01", "Rabat", "Abdelouafi Laftit + Ylva Johansson", frdate.Stated},
	{"2020-12-01", "Rabat", "Nasser Bourita + Olivér Várhelyi", frdate.Resolved},
	{"2022-02-28", "Paris", "Mohammed Sadiki + Julien Denormandie", frdate.Stated},
	{"2022-03", "Tunis", "Abdelouafi Laftit + Saïf bin Zayed Al Nahyan", frdate.Stated},
	{"2022-03-11", "Rabat", "Fatima Ezzahra El Mansouri + Sid'Ahmed Ould Mohamed", frdate.Stated},
	{"2022-03-26", "Rabat", "Abdelouafi Laftit + Kassim Haroun", frdate.Stated},
	{"2022-04-07", "Rabat", "Mohammed VI + Pedro Sánchez", frdate.Stated},
	{"2022-05-05", "Rabat", "Khalid Zerouali + Isabel Goicoechea", frdate.Stated},
	{"2022-06-08", "Rabat", "Nadia Fettah + Antoinette Monsio Sayeh", frdate.Stated},
	{"2022-06-15", "Madrid", "Abdelouafi Laftit + Fernando Grande-Marlaska", frdate.Stated},
	{"2022-08-25", "Rabat", "Nasser Bourita + Annalena Baerbock", frdate.Stated},
	{"2022-11-24", "Barcelone", "Nasser Bourita + José Manuel Albares", frdate.Stated},
	{"2023-10-11", "Marrakech", "Aziz Akhannouch + Bruno Le Maire", frdate.Stated},
	{"2023-10-12", "Marrakech", "Nadia Fettah + Mairead McGuinness", frdate.Stated},
	{"2023-10-14", "Marrakech", "Nadia Fettah + Ali bin Ahmed Al Kuwari", frdate.Stated},
	{"2023-10-30", "Rabat", "Abdelouafi Laftit + Nancy Faeser", frdate.Stated},
	{"2023-10-30", "Rabat", "Younes Sekkouri + Nancy Faeser", frdate.Stated},
	{"2023-10-31", "Rabat", "Nasser Bourita + Nancy Faeser", frdate.Stated},
	{"2024-01-19", "Rabat", "Abdelouafi Laftit + Fernando Grande-Marlaska", frdate.Stated},
	{"2024-03-01", "Paris", "Mohammed Sadiki + Marc Fesneau", frdate.Stated},
	{"2024-04-15", "Rabat", "Abdelouafi Laftit + Annelies Verlinden", frdate.Stated},
	{"2024-04-15", "Rabat", "Aziz Akhannouch + Alexander De Croo", frdate.Resolved},
	{"2024-04-22", "Rabat", "Abdelouafi Laftit + Gérald Darmanin", frdate.Stated},
	{"2024-04-22", "Meknès", "Mohammed Sadiki + Marc Fesneau", frdate.Stated},
	{"2024-04-26", "Rabat", "Nadia Fettah + Bruno Le Maire", frdate.Stated},
	{"2024-06-11", "Rabat", "Abdelouafi Laftit + Matteo Piantedosi", frdate.Stated},
	{"2024-06-11", "Rabat", "Ahmed Toufiq + Matteo Piantedosi", frdate.Resolved},
	{"2024-06-28", "Berlin", "Nasser Bourita + Annalena Baerbock", frdate.Stated},
	{"2024-10-28", "Rabat", "Mohammed VI + Emmanuel Macron", frdate.Stated},
	{"2024-10-29", "Rabat", "Abdelouafi Laftit + Bruno Retailleau", frdate.Stated},
	{"2025-03-26", "Rabat", "Nasser Bourita + Mohamed Salem Ould Merzoug", frdate.Stated},
	{"2025-04-08", "Rabat", "Abdelouafi Laftit + Abdoulie Sanyang", frdate.Stated},
	{"2025-04-08", "Washington", "Nasser Bourita + Marco Rubio", frdate.Stated},
	{"2025-04-14", "Rabat", "Abdelouafi Laftit + Bruno Retailleau", frdate.Stated},
	{"2025-04-14", "Paris", "Nasser Bourita + Jean-Noël Barrot", frdate.Stated},
	{"2025-05-05", "Rabat", "Abdelouafi Laftit + Yacoub Salem Vall", frdate.Stated},
	{"2025-10-22", "Paris", "Nasser Bourita + José Manuel Albares", frdate.Stated},
	{"2025-10-22", "Paris", "Nasser Bourita + Jean-Noël Barrot", frdate.Resolved},
	{"2025-11-25", "Marrakech", "Abdelouafi Laftit + Laurent Nuñez", frdate.Stated},
	{"2025-11-25", "Marrakech", "Abdelouafi Laftit + Ivica Dačić", frdate.Stated},
	{"2025-11-25", "Marrakech", "Abdellatif Hammouchi + Holger Münch", frdate.Stated},
	{"2024-10", "Maroc", "Ahmed Toufiq + Bruno Retailleau", frdate.Stated},
}

// announced are the meetings that were announced and that no source shows as held.
var announced = []struct{ date, who string }{
	{"2024-04-22", "Ahmed Toufiq + Gérald Darmanin"},
	{"", "Ahmed Toufiq + Gérald Darmanin"}, // of October 2020: the day is not established
}

func embedded(t testing.TB) *Library {
	t.Helper()
	return ReadAll(Open(context.Background(), Embedded()))
}

func TestEmbeddedTimelineTellsTheFactsOnce(t *testing.T) {
	lib := embedded(t)
	for _, want := range facts {
		t.Run(want.date+" "+want.who, func(t *testing.T) {
			var found []event.Event
			for _, e := range lib.Events() {
				if e.Date.String() == want.date && tells(e, want.who) {
					found = append(found, e)
				}
			}
			if len(found) != 1 {
				t.Fatalf("%d events, want one; of this pair there are:%s", len(found), ofPair(lib, want.who))
			}
			if e := found[0]; e.Place != want.place || e.Status != meeting.Held || e.Basis != want.basis {
				t.Errorf("place %q, status %v, basis %v, want %q, held, %v", e.Place, e.Status, e.Basis, want.place, want.basis)
			}
			if e := found[0]; (e.Reason != "") != (e.Basis != frdate.Stated) {
				t.Errorf("%v, for the reason %q", e.Basis, e.Reason)
			}
		})
	}
}

func TestEmbeddedTimelineTellsNothingElse(t *testing.T) {
	for _, e := range embedded(t).Events() {
		known := isFact(e) || e.Status == meeting.Planned && slices.ContainsFunc(announced, func(f struct{ date, who string }) bool {
			return e.Date.String() == f.date && tells(e, f.who)
		})
		if !known {
			t.Errorf("no such meeting: %s %s %v %v", e.Date, e.Place, e.Participants, e.Status)
		}
	}
}

func isFact(e event.Event) bool {
	for _, f := range facts {
		if e.Date.String() == f.date && tells(e, f.who) {
			return true
		}
	}
	return false
}

// tells reports whether all those named, joined by " + ", took part.
func tells(e event.Event, who string) bool {
	for name := range strings.SplitSeq(who, " + ") {
		if !slices.ContainsFunc(e.Participants, func(p event.Participant) bool { return p.Name == name }) {
			return false
		}
	}
	return true
}

func ofPair(lib *Library, who string) string {
	var b strings.Builder
	for _, e := range lib.Events() {
		if tells(e, who) {
			fmt.Fprintf(&b, "\n%s %s %v", e.Date, e.Place, e.Status)
		}
	}
	return b.String()
}
