// Package export writes articles, meetings, events and search hits for other programs, in
// the forms that DESIGN calls the export contract. Fields may be added, none renamed.
package export

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"strings"
)

// Format is a form of output.
type Format string

// The forms.
const (
	JSONL Format = "jsonl" // one object a line
	JSON  Format = "json"  // one array
	CSV   Format = "csv"   // a header and one record a line; lists are joined by " | "

	Markdown   Format = "md"
	Calendar   Format = "ics"        // iCalendar; of events only, as what follows
	Page       Format = "html"       // one page that needs nothing else
	TimelineJS Format = "timelinejs" // the JSON of TimelineJS
)

// OfEvents tells whether only events are written in a format.
func (f Format) OfEvents() bool { return f == Calendar || f == Page || f == TimelineJS }

// record is what one line or object tells.
type record interface {
	header() []string
	row() []string
}

// write writes records in a format. The zero record gives the header of an empty table.
func write[R record](w io.Writer, f Format, records []R) error {
	switch f {
	case CSV:
		return writeCSV(w, records)
	case JSON:
		if records == nil {
			records = []R{}
		}
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", " ")
		return enc.Encode(records)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, r := range records {
		if err := enc.Encode(r); err != nil {
			return err
		}
	}
	return nil
}

func writeCSV[R record](w io.Writer, records []R) error {
	out := csv.NewWriter(w)
	var zero R
	if err := out.Write(zero.header()); err != nil {
		return err
	}
	for _, r := range records {
		if err := out.Write(r.row()); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// joined is a list in one field of a table.
func joined(items []string) string { return strings.Join(items, " | ") }

// optional is null in JSON when empty.
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func plain(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
