// Package data turns saved pages into articles: it makes every byte printable, tells
// the article from the furniture, and reads title, date, people and meetings off the
// text. It handles one page at a time and knows nothing of a library or a screen.
package data

import (
	"slices"
	"strings"

	"mareader/data/frdate"
	"mareader/data/furniture"
	"mareader/data/meeting"
	"mareader/data/office"
	"mareader/data/people"
)

// Article is what remains of a page once the furniture is put aside. Its text is always
// clean: the only way to make one is [Read], which passes every string through
// [mareader/data/clean]. Articles are immutable and safe to share between goroutines.
type Article struct {
	head
	blocks   part[[]Block]
	removed  part[[]Removed]
	people   part[[]people.Person]
	meetings part[[]meeting.Meeting]
}

// head is what every look at an article needs.
type head struct {
	id, path                   string
	title, outlet, author, url string
	sources                    []Source
	saved                      frdate.Span
	published                  Published
	repaired                   string
	body                       string
}

// Source is an outlet that reported what the article tells, as front matter names it.
type Source struct{ Outlet, URL string }

// Published is the publication date and how it is known.
type Published struct {
	Date     frdate.Span
	Basis    frdate.Basis
	Evidence string // the words that say it
}

// BlockKind is what a block of the body is.
type BlockKind int

// The kinds of block.
const (
	Paragraph BlockKind = iota
	Subheading
	Quotation
	ListItem
	Caption
)

// Block is a byte range of the body.
type Block struct {
	Kind       BlockKind
	Start, End int
}

// Removed is a block of furniture and why it was put aside.
type Removed struct {
	Text   string
	Reason furniture.Reason
}

// ID is stable for the same path and entry: a short hash.
func (a *Article) ID() string { return a.id }

// Path is relative to the library's folder, with slashes.
func (a *Article) Path() string { return a.path }

// Title is "" when the page has none.
func (a *Article) Title() string { return a.title }

// Outlet is "" when unknown.
func (a *Article) Outlet() string { return a.outlet }

// Author is "" when unknown.
func (a *Article) Author() string { return a.author }

// URL is an absolute http or https address, or "".
func (a *Article) URL() string { return a.url }

// Sources are the outlets that front matter names; empty for most pages.
func (a *Article) Sources() []Source { return a.sources }

// Published is the publication date.
func (a *Article) Published() Published { return a.published }

// Day is the day that the article belongs to: its publication or, where the page does not
// say, the day of the meeting that it tells first; reason is how the latter is known, in
// French words, and "" for a publication.
func (a *Article) Day() (day frdate.Span, basis frdate.Basis, reason string) {
	if !a.published.Date.IsZero() {
		return a.published.Date, a.published.Basis, ""
	}
	if meetings := a.meetings.get(); len(meetings) > 0 {
		return meetings[0].Date, meetings[0].Basis, meetings[0].Reason
	}
	return a.published.Date, a.published.Basis, ""
}

// Repaired is what was mended in the encoding of the page, a short key such as
// "mojibake", "windows-1252" or "utf-16"; "" where nothing was.
func (a *Article) Repaired() string { return a.repaired }

// Saved is the day of the file's last change, at most an upper bound of what the article
// tells; zero when unknown.
func (a *Article) Saved() frdate.Span { return a.saved }

// Body is the text of the blocks, joined by empty lines.
func (a *Article) Body() string { return a.body }

// Blocks are in the order of the body and cover it but for the empty lines.
func (a *Article) Blocks() []Block { return a.blocks.get() }

// Removed is the furniture, in the order of the page; then, in their order, the blocks
// that [Article.Without] put aside.
func (a *Article) Removed() []Removed { return a.removed.get() }

// People are those named in title and body, in order of first mention.
func (a *Article) People() []people.Person { return a.people.get() }

// Meetings are what the article says of who met whom, in order of the text.
func (a *Article) Meetings() []meeting.Meeting { return a.meetings.get() }

// Without returns the article with the blocks of these numbers, in ascending order, put
// aside as template, and people and meetings read anew off what is left by what is known of
// office-holders. It has the id of the article, which stays as it is.
func (a *Article) Without(blocks []int, facts *office.Facts) *Article {
	w := &Article{head: a.head, removed: part[[]Removed]{value: slices.Clip(a.removed.get())}}
	var body strings.Builder
	for i, b := range a.blocks.get() {
		text := a.body[b.Start:b.End]
		if len(blocks) > 0 && blocks[0] == i {
			blocks = blocks[1:]
			w.removed.value = append(w.removed.value, Removed{text, furniture.Template})
			continue
		}
		w.append(&body, b.Kind, text)
	}
	w.body = body.String()
	w.extract(facts)
	return w
}
