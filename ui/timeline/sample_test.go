package timeline

import (
	"fmt"
	"time"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store/event"
	"mareader/ui/lang"
	"mareader/ui/theme"
	"mareader/ui/timeline/career"
)

const interior = "ministre de l'Intérieur"

func minister(name, country string) event.Participant {
	return event.Participant{Name: name, Office: interior, Country: country}
}

var (
	laftit     = minister("Abdelouafi Laftit", "Maroc")
	darmanin   = minister("Gérald Darmanin", "France")
	retailleau = minister("Bruno Retailleau", "France")
	nunez      = minister("Laurent Nuñez", "France")
	dacic      = minister("Ivica Dačić", "Serbie")
	marlaska   = minister("Fernando Grande-Marlaska", "Espagne")
	faeser     = minister("Nancy Faeser", "Allemagne")
	verlinden  = minister("Annelies Verlinden", "Belgique")
	akhannouch = event.Participant{Name: "Aziz Akhannouch", Office: "ministre de l'Agriculture", Country: "Maroc"}
	travert    = event.Participant{Name: "Stéphane Travert", Office: "ministre de l'Agriculture", Country: "France"}
)

func on(y, m, d int) frdate.Span { return frdate.On(dayOf(y, m, d)) }

func sources(n int) []event.Source {
	s := make([]event.Source, n)
	for i := range s {
		s[i].Article = fmt.Sprint("article-", i)
	}
	return s
}

// samplePress is three articles about the meeting of 14 April 2025.
func samplePress() library {
	return library{
		"a": read("Le360", "2025-04-14", "Retailleau à Rabat : « partenaire précieux »",
			"Le ministre de l'Intérieur, Abdelouafi Laftit, s'est entretenu lundi à Rabat avec son homologue français, Bruno Retailleau, en visite de travail au Maroc. Les deux ministres ont parlé de la lutte contre le trafic de drogue et de coopération sécuritaire."),
		"b": read("Médias24", "2025-04-15", "Migration : Paris et Rabat accordent leurs violons",
			"Abdelouafi Laftit et Bruno Retailleau, ministre français de l'Intérieur, se sont vus lundi 14 avril à Rabat. La lutte contre la drogue a dominé les entretiens."),
		"c": read("Hespress", "2025-04-15", "Sécurité : Rabat et Paris resserrent les liens",
			"Bruno Retailleau, ministre français de l'Intérieur, et Abdelouafi Laftit se sont réunis lundi à Rabat."),
	}
}

type library map[string]*data.Article

func (p library) Article(id string) *data.Article { return p[id] }

func read(outlet, date, title, text string) *data.Article {
	articles, err := data.Read("essai.md", []byte("---\ntitle: \""+title+"\"\noutlets:\n  - name: "+outlet+"\ndate: "+date+"\n---\n\n"+text+"\n"))
	if err != nil {
		panic(err)
	}
	return articles[0]
}

func pressSources() []event.Source {
	return []event.Source{{Article: "a"}, {Article: "b", Facts: event.FactsOf(event.SamePair, event.SameDay)}, {Article: "c", Facts: event.FactsOf(event.SamePair, event.DayFits)}}
}

// shownEvents are those that the timeline shows, in order.
func (m Model) shownEvents() []event.Event {
	var events []event.Event
	for _, at := range m.drawing.Shown {
		events = append(events, *m.book.Records[at].Event)
	}
	return events
}

// sampleEvents are the meetings of DESIGN's picture and a few that are drawn otherwise.
func sampleEvents() []event.Event {
	two := func(a, b event.Participant) []event.Participant { return []event.Participant{a, b} }
	events := []event.Event{
		{Date: on(2025, 12, 9), Basis: frdate.Stated, Place: "Madrid", Participants: two(laftit, marlaska),
			Topics: []string{"migration"}, Status: meeting.Planned, Sources: sources(1)},
		{Date: on(2025, 11, 25), Basis: frdate.Stated, Place: "Marrakech", Participants: two(laftit, dacic),
			Topics: []string{"coopération", "formation"}, Sources: sources(2)},
		{Date: on(2025, 11, 25), Basis: frdate.Stated, Place: "Marrakech", Participants: two(laftit, nunez),
			Topics: []string{"sécurité", "migration"}, Sources: sources(3)},
		{Date: on(2025, 4, 14), Basis: frdate.Resolved, Place: "Rabat", Participants: two(laftit, retailleau),
			Reason: "« lundi » : le seul, pendant le mandat de Bruno Retailleau, est en 2025",
			Topics: []string{"sécurité", "drogue"}, Sources: pressSources(), Voices: 3},
		{Date: frdate.Month(2025, 2), Basis: frdate.Published, Place: "Rabat", Participants: two(laftit, faeser),
			Sources: sources(1)},
		{Date: on(2024, 10, 29), Basis: frdate.Stated, Place: "Rabat", Participants: two(laftit, retailleau),
			Topics: []string{"mineurs", "réadmission"}, Sources: sources(2)},
		{Date: on(2024, 6, 3), Basis: frdate.Stated, Place: "Bruxelles", Participants: two(laftit, verlinden),
			Status: meeting.Cancelled, Sources: sources(1)},
		{Date: on(2024, 4, 22), Basis: frdate.Stated, Place: "Rabat", Participants: two(laftit, darmanin),
			Topics: []string{"JO de Paris", "Sahel"}, Sources: sources(1)},
		{Date: frdate.NewSpan(dayOf(2018, 4, 22), dayOf(2018, 4, 24)), Basis: frdate.Stated, Place: "Ifrane",
			Participants: two(akhannouch, travert), Topics: []string{"agriculture"}, Sources: sources(2)},
		{Basis: frdate.Unknown, Reason: "« lundi », aucune autre indication", Participants: two(laftit, retailleau), Sources: sources(1)},
	}
	for i := range events {
		events[i].ID = fmt.Sprint("event-", i)
	}
	return events
}

func sampleTerms() []career.Term {
	return []career.Term{
		term("Abdelouafi Laftit", "Maroc", frdate.NewSpan(dayOf(2017, 4, 5), frdate.MaxDay), false),
		term("Gérald Darmanin", "France", frdate.NewSpan(dayOf(2020, 7, 6), dayOf(2024, 9, 21)), true),
		term("Bruno Retailleau", "France", frdate.NewSpan(dayOf(2024, 9, 21), dayOf(2025, 10, 12)), true),
		term("Laurent Nuñez", "France", frdate.NewSpan(dayOf(2025, 10, 12), frdate.MaxDay), false),
		term("Ivica Dačić", "Serbie", frdate.NewSpan(dayOf(2024, 5, 2), frdate.MaxDay), false),
	}
}

// term is a term at the Interior that is known to begin where it does.
func term(name, country string, days frdate.Span, ended bool) career.Term {
	return career.Term{Name: name, Office: interior, Country: country, Days: days, StartKnown: true, EndKnown: ended}
}

// sample is the timeline of the sample events in a size.
func sample(width, height int) Model {
	m := New(theme.New(true), lang.French, samplePress())
	m.SetSize(width, height)
	m.SetEvents(sampleEvents(), sampleTerms())
	return m
}

func dayOf(y, m, d int) frdate.Day { return frdate.NewDay(y, time.Month(m), d) }
