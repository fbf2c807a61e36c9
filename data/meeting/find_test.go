package meeting

import (
	"os"
	"strings"
	"sync"
	"testing"

	"mareader/data/frdate"
	"mareader/data/office"
	"mareader/data/people"
)

var facts = sync.OnceValue(func() *office.Facts {
	raw, err := os.ReadFile("../offices.toml")
	if err != nil {
		panic(err)
	}
	f, err := office.Load(raw)
	if err != nil {
		panic(err)
	}
	return f
})

// find reads the meetings of a body published on a day ("" for none).
func find(body, published string, notes ...Note) []Meeting {
	when, _ := frdate.ParseISO(published)
	r := people.Find(facts(), people.Text{Body: body, When: when})
	return Find(Text{Body: body, People: r, Notes: notes, Published: when, Facts: facts()})
}

// lines writes meetings as "date basis place status: participants", one a line.
func lines(ms []Meeting) string {
	var out []string
	for _, m := range ms {
		out = append(out, strings.Join([]string{or(m.Date.String()), m.Basis.String(), or(m.Place), m.Status.String()}, " ")+": "+strings.Join(m.Participants, " + "))
	}
	return strings.Join(out, "\n")
}

func or(s string) string {
	if s == "" {
		return "?"
	}
	return s
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ name, published, body, want string }{
		{"active", "2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a reçu mercredi à Fès le ministre espagnol de la Justice, Félix Bolaños.",
			"2024-05-15 resolved Fès held: Omar Tazi + Félix Bolaños"},
		{"passive", "", "Félix Bolaños, ministre espagnol de la Justice, a été reçu le 15 mai 2024 à Fès par Omar Tazi, ministre marocain du Tourisme.",
			"2024-05-15 stated Fès held: Félix Bolaños + Omar Tazi"},
		{"with", "", "Omar Tazi, ministre marocain du Tourisme, s’est entretenu le 15 mai 2024 à Fès avec son homologue grec, Nikos Pappas.",
			"2024-05-15 stated Fès held: Omar Tazi + Nikos Pappas"},
		{"together", "", "Le ministre marocain du Tourisme, Omar Tazi, et son homologue grec, Nikos Pappas, se sont réunis à Fès le 15 mai 2024.",
			"2024-05-15 stated Fès held: Omar Tazi + Nikos Pappas"},
		{"noun between", "", "Une séance de travail s’est tenue le 15 mai 2024 à Fès entre Omar Tazi, ministre marocain du Tourisme, et Nikos Pappas, ministre grec.",
			"2024-05-15 stated Fès held: Omar Tazi + Nikos Pappas"},
		{"noun with", "", "« Tout va bien », a déclaré Omar Tazi, ministre marocain du Tourisme, à l’issue d’un entretien, le 15 mai 2024 à Fès, avec Nikos Pappas.",
			"2024-05-15 stated Fès held: Omar Tazi + Nikos Pappas"},
		{"relative object", "", "Nikos Pappas, ministre grec du Tourisme, que son homologue marocain, Omar Tazi, a reçu le 15 mai 2024 à Fès, est reparti.",
			"2024-05-15 stated Fès held: Omar Tazi + Nikos Pappas"},
		{"object pronoun", "", "Nikos Pappas, ministre grec du Tourisme, est au Maroc. Omar Tazi, son homologue, l’a reçu le 15 mai 2024 à Fès.",
			"2024-05-15 stated Fès held: Omar Tazi + Nikos Pappas"},
		{"one after the other", "", "Le 15 mai 2024 à Fès, Omar Tazi, ministre marocain du Tourisme, a vu le Grec Nikos Pappas, puis l’Espagnol Félix Bolaños.",
			"2024-05-15 stated Fès held: Omar Tazi + Nikos Pappas\n2024-05-15 stated Fès held: Omar Tazi + Félix Bolaños"},
		{"companions are no principals", "", "Accompagné de Luc Perrin, ministre français, Omar Tazi, ministre marocain du Tourisme, a rencontré le 15 mai 2024 à Fès Nikos Pappas.",
			"2024-05-15 stated Fès held: Omar Tazi + Nikos Pappas"},
		{"announced", "2024-05-13", "Omar Tazi, ministre marocain du Tourisme, rencontrera mercredi à Fès son homologue grec, Nikos Pappas.",
			"2024-05-15 resolved Fès planned: Omar Tazi + Nikos Pappas"},
		{"cancelled", "", "La rencontre entre Omar Tazi, ministre marocain du Tourisme, et Nikos Pappas, prévue le 15 mai 2024 à Fès, est annulée.",
			"2024-05-15 stated Fès cancelled: Omar Tazi + Nikos Pappas"},
		{"by video", "", "Omar Tazi, ministre marocain du Tourisme, et le Grec Nikos Pappas ont tenu le 15 mai 2024 une visioconférence.",
			"2024-05-15 stated ? held: Omar Tazi + Nikos Pappas"},
		{"the capital of the country", "", "Omar Tazi, ministre marocain du Tourisme, a rencontré le 15 mai 2024 dans la capitale grecque son homologue, Nikos Pappas.",
			"2024-05-15 stated Athènes held: Omar Tazi + Nikos Pappas"},
		{"background has its own day", "", "Omar Tazi, ministre marocain du Tourisme, a reçu le 15 mai 2024 à Fès Nikos Pappas, ministre grec. Les deux ministres s’étaient déjà vus le 3 mars 2023 à Athènes.",
			"2024-05-15 stated Fès held: Omar Tazi + Nikos Pappas\n2023-03-03 stated Athènes held: Omar Tazi + Nikos Pappas"},
		{"a date that heads the paragraph", "", "Félix Bolaños est au Maroc.\n\nLe 15 mai 2024, à Fès, la foule était là. Omar Tazi, ministre marocain du Tourisme, a reçu Nikos Pappas.",
			"2024-05-15 stated Fès held: Omar Tazi + Nikos Pappas"},
		{"the same day", "", "Omar Tazi, ministre marocain du Tourisme, a reçu le 15 mai 2024 à Fès Nikos Pappas, ministre grec. Il a aussi reçu l’Espagnol Félix Bolaños.",
			"2024-05-15 stated Fès held: Omar Tazi + Nikos Pappas\n2024-05-15 resolved Fès held: Omar Tazi + Félix Bolaños"},
		{"a weekday without anchor stays open", "", "Omar Tazi, ministre marocain du Tourisme, a reçu lundi à Fès Nikos Pappas.",
			"? unknown Fès held: Omar Tazi + Nikos Pappas"},
		{"a term of office leaves one year", "", "Bruno Retailleau, ministre français de l’Intérieur, rencontrera le 14 avril Abdelouafi Laftit.",
			"2025-04-14 resolved ? planned: Bruno Retailleau + Abdelouafi Laftit"},
		{"only the publication is known", "2024-05-16", "Omar Tazi, ministre marocain du Tourisme, a reçu Nikos Pappas.",
			"2024-05-16 published ? held: Omar Tazi + Nikos Pappas"},

		{"side by side", "", "Omar Tazi, ministre marocain du Tourisme, et Nikos Pappas ont tous deux écrit un livre.", ""},
		{"not met", "", "Omar Tazi, ministre marocain du Tourisme, n’a pas rencontré Nikos Pappas.", ""},
		{"a message is no meeting", "", "Omar Tazi, ministre marocain du Tourisme, a reçu un message de Nikos Pappas.", ""},
		{"a match is no meeting", "", "Karim Alaoui et Luc Perrin joueront la rencontre de mercredi.", ""},
		{"inside a quotation", "", "Omar Tazi, ministre marocain du Tourisme : « J’ai rencontré Nikos Pappas il y a longtemps ».", ""},
		{"a law is discussed by nobody with nobody", "", "Le projet d’Omar Tazi, ministre marocain du Tourisme, sera discuté lundi en présence de Karim Alaoui.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lines(find(c.body, c.published)); got != c.want {
				t.Errorf("in %q\n got %s\nwant %s", c.body, got, c.want)
			}
		})
	}
}

func TestReasonsSayWhatIsPossible(t *testing.T) {
	const minister, other = "Bruno Retailleau, ministre français de l’Intérieur, ", " Abdelouafi Laftit, ministre marocain de l’Intérieur."
	for _, c := range []struct{ published, verb, date, reason string }{
		{"", "rencontrera le 14 avril", "2025-04-14", "lundi 14 avril : le seul, pendant le mandat de Bruno Retailleau, est en 2025"},
		{"", "a rencontré lundi", "", "« lundi » : un lundi entre le 21 septembre 2024 et le 12 octobre 2025"},
		{"2024-10", "a rencontré lundi", "", "« lundi » : les lundis possibles : 30 septembre 2024, 7 octobre 2024, 14 octobre 2024, 21 octobre 2024, 28 octobre 2024"},
		{"", "a rencontré mardi 14 avril 2025", "", "« mardi 14 avril 2025 » : le 14 avril 2025 est un lundi"},
	} {
		m := find(minister+c.verb+other, c.published)[0]
		if m.Date.ISO() != c.date || m.Reason != c.reason {
			t.Errorf("%s, published %s:\n got %s, %s\nwant %s, %s", c.verb, c.published, m.Date.ISO(), m.Reason, c.date, c.reason)
		}
	}
}

func TestCaptionDatesTheMeeting(t *testing.T) {
	body := "Omar Tazi, ministre marocain du Tourisme, a reçu mercredi à Fès Nikos Pappas."
	caption := Note{Block: 3, Text: "MM. Tazi et Pappas à Fès, le 15 mai 2024."}
	m := find(body, "", caption)[0]
	if m.Date.ISO() != "2024-05-15" || m.Basis != frdate.Stated {
		t.Errorf("%s %s, want 2024-05-15 stated", m.Date, m.Basis)
	}
	last := m.DateEvidence[len(m.DateEvidence)-1]
	if last.Part != people.Removed || last.Block != 3 || caption.Text[last.Start:last.End] != "le 15 mai 2024" && caption.Text[last.Start:last.End] != "15 mai 2024" {
		t.Errorf("evidence %+v", last)
	}
	t.Run("not against the text", func(t *testing.T) {
		if m := find(body, "", Note{Text: "MM. Tazi et Pappas, le 16 mai 2024."})[0]; !m.Date.IsZero() {
			t.Errorf("%s, want none: the text says Wednesday", m.Date)
		}
	})
}

func TestEvidenceIsTheSentence(t *testing.T) {
	body := "Il pleut. Omar Tazi, ministre marocain du Tourisme, a reçu M. Nikos Pappas. La mer monte."
	m := find(body, "")[0]
	if got := body[m.Evidence[0].Start:m.Evidence[0].End]; got != "Omar Tazi, ministre marocain du Tourisme, a reçu M. Nikos Pappas." {
		t.Errorf("evidence %q", got)
	}
}

func TestTopicsAreNotTheOffices(t *testing.T) {
	body := "Omar Tazi, ministre marocain de l’Agriculture, a reçu le 15 mai 2024 Nikos Pappas, ministre grec de la Justice. Ils ont parlé de migration et de migrants."
	if got := strings.Join(find(body, "")[0].Topics, " "); got != "migration" {
		t.Errorf("topics %q, want migration", got)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Omar Tazi, ministre marocain, a reçu lundi à Fès Nikos Pappas, puis son homologue serbe. Il l’a revu.")
	f.Add("que qui l’a reçu avec entre par et « »")
	f.Fuzz(func(t *testing.T, body string) {
		for _, m := range find(body, "2024-05-16") {
			if len(m.Participants) < 2 || m.Participants[0] == m.Participants[1] || len(m.Evidence) == 0 {
				t.Fatalf("meeting %+v without participants or evidence", m)
			}
			for _, r := range m.Evidence {
				if r.Start < 0 || r.End > len(body) || r.Start >= r.End {
					t.Fatalf("evidence %+v is not in the body", r)
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	body := strings.Repeat("Lundi à Rabat, le ministre marocain de l’Intérieur, Abdelouafi Laftit, a reçu son homologue français, Bruno Retailleau. "+
		"Les deux ministres ont salué la coopération entre leurs services, qui porte sur la sécurité, la migration et la lutte contre le terrorisme. ", 15)
	r := people.Find(facts(), people.Text{Body: body})
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		Find(Text{Body: body, People: r, Facts: facts()})
	}
}
