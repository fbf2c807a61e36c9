package export

import (
	"bufio"
	"io"
	"strings"
	"time"
	"unicode/utf8"
)

// ical writes the lines of iCalendar (RFC 5545), which all packages for it do only together
// with a client of HTTP, or without the folding that it asks for.
type ical struct{ w *bufio.Writer }

func newICal(w io.Writer) ical { return ical{bufio.NewWriter(w)} }

// maxLine is how long a line may be, in bytes.
const maxLine = 75

// line writes a property whose value is no text, folded to lines that are short enough:
// what continues one begins with a space.
func (c ical) line(name, value string) {
	rest := name + ":" + value
	for len(rest) > maxLine {
		cut := maxLine
		for !utf8.RuneStart(rest[cut]) {
			cut--
		}
		_, _ = c.w.WriteString(rest[:cut] + "\r\n") // an error stays with the writer
		rest = " " + rest[cut:]
	}
	_, _ = c.w.WriteString(rest + "\r\n")
}

var escaped = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`)

// text writes a property that is a text, if there is one.
func (c ical) text(name, value string) {
	if value != "" {
		c.line(name, escaped.Replace(value))
	}
}

// day writes a property that is a whole day.
func (c ical) day(name string, t time.Time) { c.line(name+";VALUE=DATE", t.Format("20060102")) }

// moment writes a property that is a moment.
func (c ical) moment(name string, t time.Time) { c.line(name, t.UTC().Format("20060102T150405Z")) }

// within writes a component and what write writes into it.
func (c ical) within(component string, write func()) {
	c.line("BEGIN", component)
	write()
	c.line("END", component)
}
