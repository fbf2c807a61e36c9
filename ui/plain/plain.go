// Package plain prints what the screens show as plain text: no escapes, no colour, lines
// of 80 columns at most, for pipes and for terminals without the reader.
package plain

import (
	"bufio"
	"io"
	"iter"
	"strings"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/store"
	"mareader/store/event"
	"mareader/ui/draw"
	"mareader/ui/lang"
	"mareader/ui/typeset"
)

// columns is the width of the output.
const columns = 80

// Printer prints in a language. The first error of the writer is kept and returned by Flush.
type Printer struct {
	out  *bufio.Writer
	lang lang.Lang
}

// New returns a printer; call Flush at the end.
func New(w io.Writer, l lang.Lang) Printer { return Printer{bufio.NewWriter(w), l} }

// Flush writes what is left and returns the first error.
func (p Printer) Flush() error { return p.out.Flush() }

// Failed tells whether the writer takes no more, as where whoever reads has seen enough.
func (p Printer) Failed() bool {
	_, err := p.out.Write(nil)
	return err != nil
}

// line prints a paragraph, its further lines indented under the first.
func (p Printer) line(indent, text string) {
	if whole := indent + text; typeset.Width(whole) <= columns && !strings.Contains(text, "\n") {
		p.out.WriteString(whole + "\n")
		return
	}
	for i, l := range typeset.Wrap(text, columns-typeset.Width(indent)) {
		if i > 0 {
			indent = strings.Repeat(" ", typeset.Width(indent))
		}
		p.out.WriteString(strings.TrimRight(indent+l.Text, " "))
		p.out.WriteByte('\n')
	}
}

func (p Printer) gap() { p.out.WriteByte('\n') }

// List prints articles in their order, two lines each, with the id that show takes.
func (p Printer) List(articles iter.Seq[*data.Article]) {
	for a := range articles {
		p.entry(a)
	}
}

func (p Printer) entry(a *data.Article) {
	p.line("", p.title(a))
	p.line("    ", strings.Join(nonEmpty(p.date(a), a.Outlet(), p.names(a), a.ID()), " · "))
}

// title is the title or, without one, the beginning of the text in brackets.
func (p Printer) title(a *data.Article) string {
	if a.Title() != "" {
		return a.Title()
	}
	first, _, _ := strings.Cut(a.Body(), "\n")
	if first == "" {
		return p.lang.Say("(page sans article)", "(page without an article)")
	}
	return "(" + typeset.Truncate(first, 70) + ")"
}

// date is the day of the article, marked where it is not stated.
func (p Printer) date(a *data.Article) string {
	day, basis, _ := a.Day()
	text := p.lang.ShortDate(day)
	if text != "" && basis != frdate.Stated {
		text += "≈"
	}
	return text
}

// maxNames is how many people a line names.
const maxNames = 4

func (p Printer) names(a *data.Article) string {
	var names []string
	for _, person := range a.People() {
		if len(names) == maxNames {
			names = append(names, "…")
			break
		}
		names = append(names, draw.Surname(person.Name))
	}
	return strings.Join(names, ", ")
}

func nonEmpty(parts ...string) []string {
	kept := parts[:0]
	for _, part := range parts {
		if part != "" {
			kept = append(kept, part)
		}
	}
	return kept
}

// Article prints one article; with removed, also what was put aside and why.
func (p Printer) Article(a *data.Article, removed bool) {
	p.line("", p.title(a))
	p.line("", strings.Join(nonEmpty(p.dateInWords(a), p.outlets(a), a.Author()), " · "))
	if len(a.People()) > 0 {
		p.line("", p.people(a))
	}
	if a.URL() != "" {
		p.line("", a.URL())
	}
	for _, b := range a.Blocks() {
		p.gap()
		p.block(b, a.Body()[b.Start:b.End])
	}
	if removed {
		p.removed(a)
	}
}

func (p Printer) block(b data.Block, text string) {
	switch b.Kind {
	case data.Subheading:
		p.line("## ", text)
	case data.Quotation:
		p.line("    ", text)
	case data.ListItem:
		p.line("  - ", text)
	default:
		p.line("", text)
	}
}

func (p Printer) removed(a *data.Article) {
	p.gap()
	p.line("", p.lang.Say("Écarté de la page :", "Put aside from the page:"))
	for _, r := range a.Removed() {
		fr, en := r.Reason.Words()
		p.line("  - ", "["+p.lang.Say(fr, en)+"] "+strings.ReplaceAll(r.Text, "\n", " "))
	}
}

func (p Printer) dateInWords(a *data.Article) string {
	day, basis, _ := a.Day()
	text := p.lang.LongDate(day)
	if text != "" && (basis != frdate.Stated || a.Published().Date.IsZero()) {
		text += " (" + p.lang.Basis(basis) + ")"
	}
	return text
}

func (p Printer) outlets(a *data.Article) string {
	if len(a.Sources()) == 0 {
		return a.Outlet()
	}
	var names []string
	for _, s := range a.Sources() {
		names = append(names, s.Outlet)
	}
	return strings.Join(names, ", ")
}

func (p Printer) people(a *data.Article) string {
	var names []string
	for _, person := range a.People() {
		name := person.Name
		if about := strings.Join(nonEmpty(typeset.Curl(person.Office), person.Country), ", "); about != "" {
			name += " (" + about + ")"
		}
		names = append(names, name)
	}
	return strings.Join(names, " ; ")
}

// People prints people with their office and how much the library tells of them.
func (p Printer) People(people []store.Person) {
	for _, person := range people {
		about := strings.Join(nonEmpty(typeset.Curl(person.Office), person.Country), ", ")
		p.line("", strings.Join(nonEmpty(person.Name, about), " · "))
		p.line("    ", p.lang.Articles(len(person.Articles))+", "+p.lang.Meetings(len(person.Events)))
	}
}

// Timeline prints events, one each: the form of the timeline on narrow screens.
func (p Printer) Timeline(events []event.Event) {
	for _, e := range events {
		p.line("", p.event(e))
	}
}

func (p Printer) event(e event.Event) string {
	when := p.lang.WeekdayDate(e.Date)
	switch {
	case when == "":
		when = p.lang.Say("sans date", "undated")
	case e.Basis != frdate.Stated:
		when += "≈"
	}
	var names []string
	for _, who := range e.Participants {
		names = append(names, draw.Surname(who.Name))
	}
	return strings.Join(nonEmpty(when, strings.Join(names, " ↔ "), e.Place, p.lang.Status(e.Status), p.lang.Sources(e.Voices)), "  ")
}
