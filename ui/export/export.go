// Package export writes articles, meetings, events and search hits for other programs and
// for the web. It holds the one list of export formats and knows neither the command line
// nor a screen. Fields may be added to a record, none renamed.
//
// Begin with Format: each format is a file of its own that says which data it holds.
package export

import (
	"io"
	"slices"
	"strings"

	"mareader/data"
	"mareader/ui/lang"
)

// Format writes the library's data in one form. A writer is nil where the form does not
// hold such data.
type Format struct {
	Name       string
	Extensions []string // endings of such files, without the dot

	Articles, Meetings func(io.Writer, lang.Lang, []*data.Article) error
	Events             func(io.Writer, Timeline) error
	Hits               func(io.Writer, []Hit) error
}

// Formats lists every format in the order in which help names them; the first is the
// default. A new format is one file and its name here.
func Formats() []Format {
	return []Format{jsonLines, jsonArray, csvTable, markdown, calendar, page, timelineJS}
}

// Find looks a format up by its name or by one of its extensions.
func Find(name string) (Format, bool) {
	formats := Formats()
	i := slices.IndexFunc(formats, func(f Format) bool {
		return f.Name == name || name != "" && slices.Contains(f.Extensions, name)
	})
	if i < 0 {
		return Format{}, false
	}
	return formats[i], true
}

// Names lists the names of the formats that can write something, in the order of Formats.
func Names(can func(Format) bool) []string {
	var names []string
	for _, f := range Formats() {
		if can(f) {
			names = append(names, f.Name)
		}
	}
	return names
}

// joined joins a list for one field of a table.
func joined(items []string) string { return strings.Join(items, " | ") }

// optional maps "" to nil, which JSON writes as null.
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// plain undoes optional.
func plain(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
