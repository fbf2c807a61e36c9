package export

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/yuin/goldmark"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store"
	"mareader/store/event"
	"mareader/ui/lang"
)

// embedded is the timeline of the embedded library.
func embedded(t testing.TB) Timeline {
	t.Helper()
	lib := store.ReadAll(store.Open(context.Background(), store.Embedded()))
	return Timeline{
		Events: lib.Events(), Article: lib.Article, Lang: lang.French,
		Terms: func(string) []frdate.Span { return nil },
		Now:   time.Date(2025, 12, 1, 9, 0, 0, 0, time.UTC),
	}
}

func written(t testing.TB, timeline Timeline, f Format) string {
	t.Helper()
	var b bytes.Buffer
	if err := f.Events(&b, timeline); err != nil {
		t.Fatalf("%s: %v", f.Name, err)
	}
	return b.String()
}

// Every format tells of every event how its day is known, and the sentence of every source.
func TestEveryFormatCarriesBasisAndSources(t *testing.T) {
	timeline := embedded(t)
	unfolded := strings.NewReplacer("\r\n ", "", `\,`, ",", `\;`, ";", `\n`, "\n", `\\`, `\`)
	for _, f := range Formats() {
		text := written(t, timeline, f)
		if f.Name == calendar.Name {
			text = unfolded.Replace(text)
		}
		text = strings.Join(strings.Fields(text), " ")
		for i := range timeline.Events {
			e := &timeline.Events[i]
			basis := timeline.Lang.Basis(e.Basis)
			if f.Hits != nil { // records, which hold codes
				basis = e.Basis.String()
			}
			if !strings.Contains(text, basis) {
				t.Errorf("%s does not say %q of %s", f.Name, basis, e.ID)
			}
			for _, a := range timeline.card(e).accounts {
				quote := strings.Trim(strings.Join(strings.Fields(a.quote()), " "), `"`)
				if a.quote() == "" || !strings.Contains(text, quote) && !strings.Contains(text, strings.ReplaceAll(quote, `"`, `""`)) {
					t.Errorf("%s lacks the sentence of %s: %q", f.Name, a.article.ID(), quote)
				}
			}
		}
	}
}

// The forms for people say what became of an event, where its sources differ, and what each
// of them adds, as the card does.
func TestFormatsForPeopleCompareSources(t *testing.T) {
	timeline := embedded(t)
	for _, c := range []struct {
		Format
		plain func(string) string
	}{
		{markdown, strings.NewReplacer(`\`, "").Replace},
		{calendar, strings.NewReplacer("\r\n ", "", `\`, "").Replace},
		{timelineJS, html.UnescapeString},
		{page, html.UnescapeString},
	} {
		f, text := c.Name, c.plain(written(t, timeline, c.Format))
		said := 0
		for i := range timeline.Events {
			card := timeline.card(&timeline.Events[i])
			lines := append(card.differences(), timeline.Lang.Course(card.Event))
			for _, a := range card.accounts {
				lines = append(lines, card.notes(a)...)
			}
			for _, line := range lines {
				if !strings.Contains(text, line) {
					t.Errorf("%s does not say %q of %s", f, line, card.ID)
				}
			}
			said += len(lines)
		}
		if said < len(timeline.Events)*3/2 {
			t.Errorf("only %d lines to say: the dispatches do differ", said)
		}
	}
}

func TestCalendar(t *testing.T) {
	timeline := embedded(t)
	text := written(t, timeline, calendar)
	for line := range strings.SplitSeq(text, "\r\n") {
		if len(line) > 75 || strings.Contains(line, "\n") {
			t.Errorf("a line of %d bytes: %q", len(line), line)
		}
	}
	cal, err := ics.ParseCalendar(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if got := len(cal.Events()) + len(cal.Journals()); got != len(timeline.Events) {
		t.Errorf("%d entries, want %d", got, len(timeline.Events))
	}
	entries := map[string]*ics.VEvent{}
	for _, entry := range cal.Events() {
		entries[entry.Id()] = entry
	}
	for i := range timeline.Events {
		e := &timeline.Events[i]
		entry := entries[e.ID+"@mareader"]
		if entry == nil {
			if _, _, dated := bounds(e.Date); dated {
				t.Errorf("%s (%s) is no entry", e.ID, e.Date)
			}
			continue
		}
		status := entry.GetProperty(ics.ComponentPropertyStatus).Value
		sure := e.Basis == frdate.Stated && e.Date.IsDay() && e.Status == meeting.Held
		if (status == "CONFIRMED") != sure {
			t.Errorf("%s, %s, %s is %s", e.Date, e.Basis, e.Status, status)
		}
		if start := entry.GetProperty(ics.ComponentPropertyDtStart); start.Value != strings.ReplaceAll(e.Date.From.String(), "-", "") {
			t.Errorf("%s begins at %s", e.Date, start.Value)
		}
		if end := entry.GetProperty(ics.ComponentPropertyDtEnd); end.Value != strings.ReplaceAll((e.Date.To+1).String(), "-", "") {
			t.Errorf("%s ends at %s, which is exclusive", e.Date, end.Value)
		}
	}
}

func TestTimelineJSShowsUncertainDays(t *testing.T) {
	timeline := embedded(t)
	var got slides
	if err := json.Unmarshal([]byte(written(t, timeline, timelineJS)), &got); err != nil {
		t.Fatal(err)
	}
	byID := map[string]slide{}
	for _, s := range got.Events {
		byID[s.ID] = s
	}
	for i := range timeline.Events {
		e := &timeline.Events[i]
		s, found := byID[e.ID]
		_, _, dated := bounds(e.Date)
		switch {
		case found != dated:
			t.Errorf("%s of %s is a slide: %v", e.ID, e.Date, found)
		case !dated && (got.Title == nil || !strings.Contains(got.Title.Text.Text, pair(e))):
			t.Errorf("undated %s is not on the title slide", e.ID)
		case dated && (s.DisplayDate == "") != (e.Basis == frdate.Stated && e.Date.IsDay()):
			t.Errorf("%s (%s) is displayed as %q", e.Date, e.Basis, s.DisplayDate)
		}
	}
}

func TestSlideDates(t *testing.T) {
	for _, c := range []struct {
		span       frdate.Span
		start, end string
	}{
		{frdate.Year(2024), "{2024 0 0}", "<nil>"},
		{frdate.Month(2024, 10), "{2024 10 0}", "<nil>"},
		{frdate.On(frdate.NewDay(2025, 4, 14)), "{2025 4 14}", "<nil>"},
		{frdate.NewSpan(frdate.NewDay(2025, 11, 24), frdate.NewDay(2025, 11, 27)), "{2025 11 24}", "{2025 11 27}"},
	} {
		start, end := slideDates(c.span)
		if got := shown(start); got != c.start {
			t.Errorf("%s starts at %s, want %s", c.span, got, c.start)
		}
		if got := shown(end); got != c.end {
			t.Errorf("%s ends at %s, want %s", c.span, got, c.end)
		}
	}
}

func shown(d *slideDate) string {
	if d == nil {
		return "<nil>"
	}
	return fmt.Sprint(*d)
}

func TestMarkdownEscapes(t *testing.T) {
	if got := escape("a *b* _c_ [d](e) <f> `g` #h |i|"); got != "a \\*b\\* \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\` \\#h \\|i\\|" {
		t.Errorf("escaped: %s", got)
	}
}

func TestMarkdownEscapesWhatBeginsAList(t *testing.T) {
	for text, want := range map[string]string{
		"- oui": `\- oui`, "12. avril": `12\. avril`, "3) tiers": `3\) tiers`, "14 avril. Fin": "14 avril. Fin", "3,5 %": "3,5 %", "=": `\=`,
	} {
		if got := escape(text); got != want {
			t.Errorf("%q is written %q, want %q", text, got, want)
		}
	}
}

// A Markdown reader makes a heading of every event, and a quotation of every account.
func TestMarkdownReads(t *testing.T) {
	timeline := embedded(t)
	var read bytes.Buffer
	if err := goldmark.Convert([]byte(written(t, timeline, markdown)), &read); err != nil {
		t.Fatal(err)
	}
	accounts, notes := 0, 0
	for i := range timeline.Events {
		card := timeline.card(&timeline.Events[i])
		accounts += len(card.accounts)
		for _, a := range card.accounts {
			notes += len(card.notes(a))
		}
	}
	for tag, want := range map[string]int{"<h3>": len(timeline.Events), "<blockquote>": accounts, "<br>": notes, "<ol>": 0} {
		if got := strings.Count(read.String(), tag); got != want {
			t.Errorf("%d times %s, want %d", got, tag, want)
		}
	}
}

func TestPageLoadsNothing(t *testing.T) {
	text := written(t, embedded(t), page)
	for _, loader := range []string{"src=", "@import", "url(", "<link", "<iframe", "fetch("} {
		if strings.Contains(text, loader) {
			t.Errorf("the page holds %s", loader)
		}
	}
	if !strings.Contains(text, hash(pageScript)) || !strings.Contains(text, "default-src 'none'") {
		t.Error("the policy does not name the script, or allows more")
	}
}

func TestPageEscapesWhatItTells(t *testing.T) {
	evil := `<script>alert("x")</script>`
	timeline := Timeline{Lang: lang.French, Terms: func(string) []frdate.Span { return nil }, Events: []event.Event{{
		ID: "1", Place: evil, Reason: evil, Topics: []string{evil}, Basis: frdate.Resolved,
		Participants: []event.Participant{{Name: evil, Office: evil}, {Name: "B C", Country: evil}},
	}}}
	for _, f := range []Format{page, timelineJS} {
		if text := written(t, timeline, f); strings.Contains(text, "<script>alert") {
			t.Errorf("%s lets a script through", f.Name)
		}
	}
}

func BenchmarkWrite(b *testing.B) {
	timeline := embedded(b)
	for _, f := range Formats() {
		b.Run(f.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := f.Events(io.Discard, timeline); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
