package export

import (
	"strconv"

	"mareader/data"
	"mareader/data/meeting"
	"mareader/data/people"
)

type articleRecord struct {
	ID        string          `json:"id"`
	Path      string          `json:"path"`
	Title     *string         `json:"title"`
	Outlet    *string         `json:"outlet"`
	Author    *string         `json:"author"`
	URL       *string         `json:"url"`
	Published dateRecord      `json:"published"`
	Body      string          `json:"body"`
	Removed   []removedRecord `json:"removed"`
	People    []personRecord  `json:"people"`
	Meetings  []meetingRecord `json:"meetings"`
}

type dateRecord struct {
	Date     *string `json:"date"`
	Basis    string  `json:"basis"`
	Evidence *string `json:"evidence"`
}

type removedRecord struct {
	Text   string `json:"text"`
	Reason string `json:"reason"`
}

type personRecord struct {
	Name     string          `json:"name"`
	Office   *string         `json:"office"`
	Country  *string         `json:"country"`
	Mentions []mentionRecord `json:"mentions"`
}

// mentionRecord is a byte range of the body; In names another part of the article.
type mentionRecord struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	In    string `json:"in,omitempty"`
}

// meetingRecord is a meeting of one article. ID and Path stand only where meetings are
// exported by themselves.
type meetingRecord struct {
	ID           string        `json:"id,omitempty"`
	Path         string        `json:"path,omitempty"`
	Participants []string      `json:"participants"`
	Delegates    []string      `json:"delegates,omitempty"`
	Date         *string       `json:"date"`
	Span         string        `json:"span,omitempty"`
	Basis        string        `json:"basis"`
	Reason       string        `json:"reason,omitempty"`
	Place        *string       `json:"place"`
	Topics       []string      `json:"topics"`
	Support      []topicRecord `json:"support,omitempty"`
	Status       string        `json:"status"`
	Evidence     []rangeRecord `json:"evidence"`
	DateEvidence []rangeRecord `json:"date_evidence,omitempty"`
}

// topicRecord is where the text speaks of a topic.
type topicRecord struct {
	Topic string        `json:"topic"`
	Words []rangeRecord `json:"words"`
}

// rangeRecord is a byte range of the body; In names another part of the article, with
// Block the number of the removed block.
type rangeRecord struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	In    string `json:"in,omitempty"`
	Block *int   `json:"block,omitempty"`
}

// articleRecords lists articles with their people and meetings.
func articleRecords(articles []*data.Article) []articleRecord {
	records := make([]articleRecord, len(articles))
	for i, a := range articles {
		records[i] = recordOf(a)
	}
	return records
}

// meetingRecords lists the meetings of articles, each with its article.
func meetingRecords(articles []*data.Article) []meetingRecord {
	var records []meetingRecord
	for _, a := range articles {
		for _, m := range a.Meetings() {
			r := meetingOf(m)
			r.ID, r.Path = a.ID(), a.Path()
			records = append(records, r)
		}
	}
	return records
}

func recordOf(a *data.Article) articleRecord {
	p := a.Published()
	r := articleRecord{
		ID: a.ID(), Path: a.Path(), Title: optional(a.Title()), Outlet: optional(a.Outlet()), Author: optional(a.Author()), URL: optional(a.URL()),
		Published: dateRecord{optional(p.Date.ISO()), p.Basis.String(), optional(p.Evidence)},
		Body:      a.Body(),
		Removed:   []removedRecord{}, People: []personRecord{}, Meetings: []meetingRecord{},
	}
	for _, x := range a.Removed() {
		r.Removed = append(r.Removed, removedRecord{x.Text, string(x.Reason)})
	}
	for _, x := range a.People() {
		r.People = append(r.People, personOf(x))
	}
	for _, x := range a.Meetings() {
		r.Meetings = append(r.Meetings, meetingOf(x))
	}
	return r
}

func personOf(p people.Person) personRecord {
	r := personRecord{Name: p.Name, Office: optional(p.Office), Country: optional(p.Country), Mentions: []mentionRecord{}}
	for _, m := range p.Mentions {
		r.Mentions = append(r.Mentions, mentionRecord{m.Start, m.End, m.Text, partName(m.Part)})
	}
	return r
}

func meetingOf(m meeting.Meeting) meetingRecord {
	r := meetingRecord{
		Participants: m.Participants, Delegates: m.Delegates,
		Date: optional(m.Date.ISO()), Basis: m.Basis.String(), Reason: m.Reason,
		Place: optional(m.Place), Topics: m.Topics, Status: m.Status.String(),
		Evidence: rangesOf(m.Evidence), DateEvidence: rangesOf(m.DateEvidence),
	}
	if r.Date == nil {
		r.Span = m.Date.String()
	}
	if r.Topics == nil {
		r.Topics = []string{}
	}
	for i, words := range m.Support {
		r.Support = append(r.Support, topicRecord{m.Topics[i], rangesOf(words)})
	}
	return r
}

func rangesOf(ranges []people.Range) []rangeRecord {
	records := make([]rangeRecord, len(ranges))
	for i, r := range ranges {
		records[i] = rangeRecord{Start: r.Start, End: r.End, In: partName(r.Part)}
		if r.Part == people.Removed {
			records[i].Block = &ranges[i].Block
		}
	}
	return records
}

// partName names the parts that evidence can lie in; the body needs no name.
func partName(p people.Part) string {
	switch p {
	case people.Title:
		return "title"
	case people.Removed:
		return "removed"
	}
	return ""
}

func (articleRecord) header() []string {
	return []string{"id", "path", "title", "outlet", "author", "url", "published", "basis", "people", "meetings", "body"}
}

func (r articleRecord) row() []string {
	names := make([]string, len(r.People))
	for i, p := range r.People {
		names[i] = p.Name
	}
	return []string{r.ID, r.Path, plain(r.Title), plain(r.Outlet), plain(r.Author), plain(r.URL), plain(r.Published.Date), r.Published.Basis,
		joined(names), strconv.Itoa(len(r.Meetings)), r.Body}
}

func (meetingRecord) header() []string {
	return []string{"id", "path", "date", "basis", "reason", "place", "participants", "delegates", "topics", "status"}
}

func (r meetingRecord) row() []string {
	date := r.Span
	if r.Date != nil {
		date = *r.Date
	}
	return []string{r.ID, r.Path, date, r.Basis, r.Reason, plain(r.Place), joined(r.Participants), joined(r.Delegates), joined(r.Topics), r.Status}
}
