package export

import (
	"bufio"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html"
	"io"
	"strings"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store/event"
)

//go:embed page.css
var pageStyle string

//go:embed page.js
var pageScript string

// page is the drawn timeline as one HTML page that needs no other file.
var page = Format{Name: "html", Extensions: []string{"html", "htm"}, Events: writePage}

// writePage writes a page that loads nothing: its policy allows its own style and script,
// known by their hashes, and no connection.
func writePage(w io.Writer, t Timeline) error {
	p := pageWriter{bufio.NewWriter(w), t}
	p.head()
	for from := 0; from < len(t.Events); {
		to := from + 1
		for to < len(t.Events) && t.year(&t.Events[to]) == t.year(&t.Events[from]) {
			to++
		}
		p.section(t.Events[from:to])
		from = to
	}
	p.printf("</main>\n<script>%s</script>\n</body>\n</html>\n", pageScript)
	return p.out.Flush()
}

// pageWriter writes a page; the first error is kept by the buffer.
type pageWriter struct {
	out *bufio.Writer
	t   Timeline
}

func (p pageWriter) printf(format string, args ...any) { fmt.Fprintf(p.out, format, args...) }

// hash names a style or script in the page's policy.
func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

func (p pageWriter) head() {
	l := p.t.Lang
	title := l.Say("Qui a rencontré qui", "Who met whom")
	p.printf("<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", l.Say("fr", "en"))
	p.printf("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'\">\n",
		hash(pageStyle), hash(pageScript))
	p.printf("<meta name=\"viewport\" content=\"width=device-width\">\n<title>%s</title>\n<style>%s</style>\n</head>\n<body>\n", title, pageStyle)
	p.printf("<h1>%s</h1>\n<p class=\"muted\">%s</p>\n", title, l.Say(
		"≈ marque un jour que le texte ne dit pas ; la fiche dit comment il est connu.",
		"≈ marks a day that the text does not state; the card says how it is known."))
	p.printf("<div class=\"finder\" hidden><input id=\"find\" type=\"search\" autofocus placeholder=\"%s\" aria-label=\"%[1]s\"><span id=\"count\" class=\"muted\" data-of=\"%s\"></span></div>\n<main>\n",
		l.Say("nom, lieu, sujet, année…", "name, place, topic, year…"), l.Say("{n} sur {all}", "{n} of {all}"))
}

// section writes the events of one year on lanes of their own.
func (p pageWriter) section(events []event.Event) {
	lanes := newLanes(events)
	year := p.t.year(&events[0])
	p.printf("<section>\n<h2>%s%s</h2>\n", html.EscapeString(year), monthBars(events))
	p.printf("<div class=\"row lanes\"><span></span>%s</div>\n", lanes.heads())
	for i := range events {
		p.event(lanes, year, &events[i])
	}
	p.printf("</section>\n")
}

func (p pageWriter) event(lanes lanes, year string, e *event.Event) {
	l := p.t.Lang
	p.printf("<details class=\"event %s\" id=\"%s\">\n<summary><span class=\"date\">%s</span>%s", e.Status, e.ID, html.EscapeString(p.day(e)), lanes.draw(e, p.t.Terms))
	about := strings.Join(nonEmpty(e.Place, strings.Join(e.Topics, ", "), l.Course(e)), " · ")
	p.printf("<span><span class=\"pair\">%s</span><br><span class=\"muted\">%s</span></span><span class=\"sources\">%s</span></summary>\n",
		html.EscapeString(pair(e)), html.EscapeString(about), html.EscapeString(l.Sources(e.Voices)))
	p.card(p.t.card(e))
	p.printf("</details>\n")
}

// card writes what an event opens to: who it was, how the day is known, where the sources
// differ, and what each says.
func (p pageWriter) card(c card) {
	l := p.t.Lang
	p.printf("<div class=\"card\"><p>%s</p><ul>", html.EscapeString(p.t.when(c.Event)))
	for _, who := range p.t.people(c.Event) {
		p.printf("<li>%s</li>", html.EscapeString(who))
	}
	p.printf("</ul><p class=\"muted\">%s%s</p>\n", l.Say("date : ", "date: "), html.EscapeString(p.t.known(c.Event)))
	for _, line := range c.differences() {
		p.printf("<p class=\"differ\">%s</p>\n", html.EscapeString(line))
	}
	for _, a := range c.accounts {
		footer := link(a)
		if title := a.article.Title(); title != "" {
			footer += ", " + html.EscapeString(title)
		}
		p.printf("<blockquote>%s<footer>%s%s</footer></blockquote>\n", html.EscapeString(a.quote()), footer, c.noteLines(a))
	}
	p.printf("</div>")
}

// day is the date under the heading of its year.
func (p pageWriter) day(e *event.Event) string {
	day := p.t.Lang.DayInYear(e.Date)
	switch {
	case day == "":
		return "?"
	case e.Basis != frdate.Stated || e.Status == meeting.Planned:
		return day + "≈"
	}
	return day
}
