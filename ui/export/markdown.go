package export

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strings"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store/event"
	"mareader/ui/lang"
)

// markdown is text for people: a document of articles or of events, a table of meetings.
var markdown = Format{
	Name: "md", Extensions: []string{"md", "markdown"},
	Articles: markdownArticles, Meetings: markdownMeetings, Events: markdownEvents,
}

// markdownEvents writes events under the headings of their years, each with how its day is
// known and the sentence of every source.
func markdownEvents(w io.Writer, t Timeline) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "# %s\n", t.Lang.Say("Qui a rencontré qui", "Who met whom"))
	heading := ""
	for i := range t.Events {
		e := &t.Events[i]
		if h := t.year(e); h != heading {
			heading = h
			fmt.Fprintf(out, "\n## %s\n", h)
		}
		t.markdownEvent(out, e)
	}
	return out.Flush()
}

// year is the heading that an event stands under.
func (t Timeline) year(e *event.Event) string {
	if e.Date.IsZero() || e.Date.From == frdate.MinDay {
		return t.Lang.Say("Sans date", "Undated")
	}
	year, _, _ := e.Date.From.Civil()
	return fmt.Sprint(year)
}

func (t Timeline) markdownEvent(out *bufio.Writer, e *event.Event) {
	head := t.Lang.WeekdayDate(e.Date)
	if head == "" {
		head = t.Lang.Say("sans date", "undated")
	} else if e.Basis != frdate.Stated {
		head += "≈"
	}
	fmt.Fprintf(out, "\n### %s, %s\n\n", head, escape(strings.Join(nonEmpty(pair(e), e.Place, t.Lang.Course(e)), ", ")))
	for _, line := range t.people(e) {
		fmt.Fprintf(out, "- %s\n", escape(line))
	}
	if len(e.Topics) > 0 {
		fmt.Fprintf(out, "- %s%s\n", t.Lang.Say("sujets : ", "topics: "), escape(strings.Join(e.Topics, ", ")))
	}
	fmt.Fprintf(out, "- %s%s\n", t.Lang.Say("date : ", "date: "), escape(t.known(e)))
	card := t.card(e)
	for _, line := range card.differences() {
		fmt.Fprintf(out, "- %s\n", escape(line))
	}
	for _, a := range card.accounts {
		lines := []string{markdownSource(a)}
		for _, note := range card.notes(a) {
			lines = append(lines, escape(note))
		}
		fmt.Fprintf(out, "\n> %s\n>\n> %s\n", escape(a.quote()), strings.Join(lines, "\\\n> "))
	}
}

// markdownSource names outlet and title, and leads to the page where its address is known.
func markdownSource(a account) string {
	text := escape(strings.Join(nonEmpty(a.outlet(), a.article.Title()), ", "))
	if url := a.article.URL(); url != "" {
		return "[" + text + "](<" + strings.NewReplacer("<", "%3C", ">", "%3E").Replace(url) + ">)"
	}
	return text
}

// escape keeps text from being taken for Markdown, also where it begins a line.
func escape(s string) string {
	if s = marks.Replace(s); lists.MatchString(s) {
		return lists.ReplaceAllString(s, `$1\$2`)
	}
	return s
}

// lists are what items begin with.
var lists = regexp.MustCompile(`^(\d*)([-+.)=])`)

var marks = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`, "#", `\#`, "|", `\|`, "~", `\~`)

// markdownArticles writes articles one after the other, between rules.
func markdownArticles(w io.Writer, l lang.Lang, articles []*data.Article) error {
	out := bufio.NewWriter(w)
	for i, a := range articles {
		if i > 0 {
			out.WriteString("\n---\n\n")
		}
		fmt.Fprintf(out, "# %s\n\n", escape(account{article: a}.title()))
		p := a.Published()
		day := l.LongDate(p.Date)
		if day != "" && p.Basis != frdate.Stated {
			day += " (" + l.Basis(p.Basis) + ")"
		}
		fmt.Fprintf(out, "*%s*\n", strings.Join(nonEmpty(escape(a.Outlet()), escape(a.Author()), day, a.ID()), " · "))
		for _, b := range a.Blocks() {
			fmt.Fprintf(out, "\n%s%s\n", markdownLead(b.Kind), escape(strings.ReplaceAll(a.Body()[b.Start:b.End], "\n", " ")))
		}
	}
	return out.Flush()
}

// markdownLead is what a block begins with.
func markdownLead(k data.BlockKind) string {
	switch k {
	case data.Subheading:
		return "## "
	case data.Quotation:
		return "> "
	case data.ListItem:
		return "- "
	}
	return ""
}

// markdownMeetings writes the meetings of articles as a table.
func markdownMeetings(w io.Writer, l lang.Lang, articles []*data.Article) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "| %s |\n|---|---|---|---|---|---|\n", l.Say(
		"date | comment elle est connue | lieu | participants | phrase | article", "date | how it is known | place | participants | sentence | article"))
	for _, a := range articles {
		meetings := a.Meetings()
		for i := range meetings {
			m := &meetings[i]
			fmt.Fprintf(out, "| %s |\n", strings.Join([]string{
				l.ShortDate(m.Date), escape(meetingKnown(l, m)), escape(m.Place), escape(strings.Join(m.Participants, ", ")),
				escape(account{article: a, meeting: m}.quote()), markdownSource(account{article: a}),
			}, " | "))
		}
	}
	return out.Flush()
}

// meetingKnown says how the day of a meeting is known, and its status unless it was held.
func meetingKnown(l lang.Lang, m *meeting.Meeting) string {
	return strings.Join(nonEmpty(l.Basis(m.Basis), m.Reason, l.Status(m.Status)), ", ")
}
