package data

import (
	_ "embed"
	"encoding/hex"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
	"sync"

	"mareader/data/clean"
	"mareader/data/frdate"
	"mareader/data/furniture"
	"mareader/data/meeting"
	"mareader/data/office"
	"mareader/data/page"
	"mareader/data/people"
	"mareader/data/token"
)

//go:embed offices.toml
var officesTOML []byte

// Facts returns the office-holders that mareader knows, read once.
var Facts = sync.OnceValue(func() *office.Facts {
	facts, err := office.Load(officesTOML)
	if err != nil {
		panic("offices.toml: " + err.Error()) // a test reads the embedded file
	}
	return facts
})

// Reader reads pages by what is known of office-holders. The zero Reader goes by [Facts].
type Reader struct{ Facts *office.Facts }

// Read is [Reader.Read] by [Facts], of a file of which no more is known than its path.
func Read(path string, raw []byte) ([]*Article, error) {
	return Reader{}.Read(path, raw, frdate.Span{})
}

// Read turns the bytes of a saved page into its articles: one, unless the format holds
// several. The path, relative to the library, names the article and helps to tell the
// format. The day of the file's last change may be zero: nothing that it tells as past was
// later. An error is a sentence for the reader; together with articles it names what of the
// file could not be read.
func (r Reader) Read(path string, raw []byte, saved frdate.Span) ([]*Article, error) {
	path = clean.Line(path)
	pages, err := page.Parse(path, raw)
	articles := make([]*Article, len(pages))
	for i, p := range pages {
		articles[i] = r.compose(path, i, p, saved)
	}
	return articles, err
}

// facts returns those that the reader goes by.
func (r Reader) facts() *office.Facts {
	if r.Facts == nil {
		return Facts()
	}
	return r.Facts
}

// compose makes the article of a page: furniture aside, then people, then meetings.
func (r Reader) compose(path string, entry int, p page.Page, saved frdate.Span) *Article {
	parts := furniture.Split(p)
	a := &Article{head: head{
		id: identify(path, entry), path: path,
		title: clean.Line(parts.Title), outlet: clean.Line(parts.Outlet), author: clean.Line(parts.Author), url: clean.Line(p.URL),
		published: Published{parts.Published.Span, parts.Published.Basis, clean.Line(parts.Published.Evidence)},
		repaired:  p.Repaired, saved: saved,
	}}
	for _, s := range p.Sources {
		a.sources = append(a.sources, Source{clean.Line(s.Outlet), clean.Line(s.URL)})
	}
	if a.outlet == "" && len(a.sources) > 0 {
		a.outlet = a.sources[0].Outlet
	}
	a.setBody(parts.Body)
	for _, block := range parts.Removed {
		a.removed.value = append(a.removed.value, Removed{clean.Text(block.Text), block.Reason})
	}
	a.extract(r.facts())
	return a
}

// identify returns a short hash of the path and, past the first, of the entry's number.
func identify(path string, entry int) string {
	h := fnv.New64a()
	h.Write([]byte(path))
	if entry > 0 {
		h.Write([]byte("#" + strconv.Itoa(entry)))
	}
	return hex.EncodeToString(h.Sum(nil))[:10]
}

// setBody joins the blocks by empty lines.
func (a *Article) setBody(blocks []furniture.Block) {
	var b strings.Builder
	size := 0
	for _, block := range blocks {
		size += len(block.Text) + len("\n\n")
	}
	b.Grow(size)
	for _, block := range blocks {
		a.append(&b, kindOf(block.Kind), clean.Text(block.Text))
	}
	a.body = b.String()
}

// append adds a block at the end of the body that is being written.
func (a *Article) append(body *strings.Builder, kind BlockKind, text string) {
	if body.Len() > 0 {
		body.WriteString("\n\n")
	}
	start := body.Len()
	body.WriteString(text)
	a.blocks.value = append(a.blocks.value, Block{kind, start, body.Len()})
}

func kindOf(k page.Kind) BlockKind {
	switch k {
	case page.Subheading:
		return Subheading
	case page.Quotation:
		return Quotation
	case page.ListItem:
		return ListItem
	case page.Caption:
		return Caption
	}
	return Paragraph
}

// tokens are those of articles read before, whose memory the next one takes.
var tokens = sync.Pool{New: func() any { return new([]token.Token) }}

// extract reads people and meetings off the text.
func (a *Article) extract(facts *office.Facts) {
	when := frdate.Span{}
	if a.published.Basis != frdate.Unknown {
		when = a.published.Date
	}
	memory := tokens.Get().(*[]token.Token)
	defer tokens.Put(memory)
	found := people.Find(facts, people.Text{Title: a.title, Body: a.body, When: when, Country: page.Home(a.outlet, a.url), Memory: *memory})
	*memory = found.Tokens
	a.people.value = found.People
	a.meetings.value = meeting.Find(meeting.Text{Body: a.body, People: found, Notes: a.notes(), Published: when, Saved: a.saved, Facts: facts})
	if when.IsZero() {
		a.dateOffices(facts)
	}
}

// dateOffices gives the people of an article without a date the offices that they held on the
// day of the first dated meeting that names them, where the text gives none.
func (a *Article) dateOffices(facts *office.Facts) {
	for i := range a.people.value {
		p := &a.people.value[i]
		fact, known := facts.ByName(p.Name)
		if !known || p.Office != "" {
			continue
		}
		for _, m := range a.meetings.value {
			if m.Date.IsZero() || !slices.Contains(m.Participants, p.Name) {
				continue
			}
			if t, held := fact.TermAt(m.Date); held {
				p.Office, p.Country = t.Office, t.Country
			}
			break
		}
	}
}

// notes are the removed blocks that can date a meeting.
func (a *Article) notes() []meeting.Note {
	var notes []meeting.Note
	for i, r := range a.removed.get() {
		switch r.Reason {
		case furniture.Caption, furniture.Tweet:
			notes = append(notes, meeting.Note{Block: i, Text: r.Text, Loose: r.Reason == furniture.Tweet})
		}
	}
	return notes
}
