package export

import "strconv"

type eventRecord struct {
	ID           string              `json:"id"`
	Date         *string             `json:"date"`
	Span         string              `json:"span,omitempty"`
	Basis        string              `json:"basis"`
	Reason       string              `json:"reason,omitempty"`
	Place        *string             `json:"place"`
	Participants []participantRecord `json:"participants"`
	Delegates    []string            `json:"delegates,omitempty"`
	Topics       []string            `json:"topics"`
	Status       string              `json:"status"`
	Articles     []string            `json:"articles"`
	Sources      int                 `json:"sources"`
	Merged       []string            `json:"merged,omitempty"` // why each article after the first was joined
	Accounts     []accountRecord     `json:"accounts"`         // of these articles, with the sentence of each
	Announced    bool                `json:"announced"`        // one of them announced what others tell the outcome of
	Differences  []differenceRecord  `json:"disagreements,omitempty"`
}

// accountRecord is what one article says of an event.
type accountRecord struct {
	Article string  `json:"article"`
	Path    string  `json:"path"`
	Title   *string `json:"title"`
	Outlet  *string `json:"outlet"`
	URL     *string `json:"url"`
	Basis   string  `json:"basis"` // inherited where only others say the day
	Quote   string  `json:"quote"`
	Why     string  `json:"why,omitempty"`

	Status string      `json:"status"`
	Adds   []addRecord `json:"adds,omitempty"` // what no other article says
}

type participantRecord struct {
	Name    string  `json:"name"`
	Office  *string `json:"office"`
	Country *string `json:"country"`
}

// eventRecords lists the events in their order.
func eventRecords(t Timeline) []eventRecord {
	records := make([]eventRecord, len(t.Events))
	for i := range t.Events {
		records[i] = eventOf(t.card(&t.Events[i]))
	}
	return records
}

func accountsOf(accounts []account) []accountRecord {
	records := make([]accountRecord, len(accounts))
	for i, a := range accounts {
		records[i] = accountRecord{
			Article: a.article.ID(), Path: a.article.Path(), Title: optional(a.article.Title()), Outlet: optional(a.article.Outlet()),
			URL: optional(a.article.URL()), Basis: a.source.Basis.String(), Quote: a.quote(), Why: a.source.Facts.String(),
			Status: a.source.Status.String(), Adds: addsOf(a),
		}
	}
	return records
}

func eventOf(c card) eventRecord {
	e := c.Event
	r := eventRecord{
		ID: e.ID, Date: optional(e.Date.ISO()), Basis: e.Basis.String(), Reason: e.Reason, Place: optional(e.Place),
		Delegates: e.Delegates, Topics: e.Topics, Status: e.Status.String(), Sources: e.Voices, Announced: e.Announced,
		Articles: make([]string, len(e.Sources)), Accounts: accountsOf(c.accounts), Differences: differencesOf(c),
	}
	if r.Date == nil {
		r.Span = e.Date.String()
	}
	if r.Topics == nil {
		r.Topics = []string{}
	}
	for _, p := range e.Participants {
		r.Participants = append(r.Participants, participantRecord{p.Name, optional(p.Office), optional(p.Country)})
	}
	for i, s := range e.Sources {
		r.Articles[i] = s.Article
		if s.Facts != 0 {
			r.Merged = append(r.Merged, s.Facts.String())
		}
	}
	return r
}

func (eventRecord) header() []string {
	return []string{"id", "date", "basis", "reason", "place", "participants", "offices", "delegates", "topics", "status", "articles", "sources", "quotes", "announced", "disagreements"}
}

func (r eventRecord) row() []string {
	var names, offices []string
	for _, p := range r.Participants {
		names = append(names, p.Name)
		offices = append(offices, plain(p.Office)+", "+plain(p.Country))
	}
	quotes := make([]string, len(r.Accounts))
	for i, a := range r.Accounts {
		quotes[i] = a.Quote
	}
	var differ []string
	for _, d := range r.Differences {
		differ = append(differ, d.words())
	}
	date := r.Span
	if r.Date != nil {
		date = *r.Date
	}
	return []string{r.ID, date, r.Basis, r.Reason, plain(r.Place), joined(names), joined(offices), joined(r.Delegates), joined(r.Topics), r.Status,
		joined(r.Articles), strconv.Itoa(r.Sources), joined(quotes), strconv.FormatBool(r.Announced), joined(differ)}
}
