package page

import (
	"strings"

	"github.com/mmcdole/gofeed/atom"
	ext "github.com/mmcdole/gofeed/extensions"
	"github.com/mmcdole/gofeed/json"
	"github.com/mmcdole/gofeed/rss"
)

// feed is what RSS, Atom and JSON Feed have in common. The package that joins them for any
// program brings a client of HTTP with it, which every start would pay for.
type feed struct {
	title, link string
	entries     []entry
}

// entry is an article of a feed, each field as it is written there.
type entry struct {
	title, link, id  string
	writers          []string
	published        string
	content, summary string
}

func parseRSS(source string) (feed, error) {
	parser := rss.Parser{}
	found, err := parser.Parse(strings.NewReader(source))
	if err != nil {
		return feed{}, err
	}
	core := core(found.DublinCoreExt)
	f := feed{title: firstOf(found.Title, first(core.Title)), link: found.Link}
	for _, item := range found.Items {
		f.entries = append(f.entries, fromItem(item))
	}
	return f, nil
}

// fromItem reads an item of RSS, which may borrow elements of the Dublin Core and of Atom.
func fromItem(i *rss.Item) entry {
	core := core(i.DublinCoreExt)
	e := entry{
		title:     firstOf(i.Title, first(core.Title)),
		link:      i.Link,
		writers:   []string{nameBesideAddress(firstOf(i.Author, first(core.Author), first(core.Creator)))},
		published: firstOf(i.PubDate, first(core.Date), borrowed(i, "published")),
		content:   firstOf(i.Content, borrowed(i, "content")),
		summary:   firstOf(i.Description, first(core.Description), borrowed(i, "summary")),
	}
	if i.GUID != nil {
		e.id = i.GUID.Value
	}
	if i.ITunesExt != nil {
		e.writers[0] = firstOf(e.writers[0], i.ITunesExt.Author)
		e.summary = firstOf(e.summary, i.ITunesExt.Summary)
	}
	return e
}

func parseAtom(source string) (feed, error) {
	parser := atom.Parser{}
	found, err := parser.Parse(strings.NewReader(source))
	if err != nil {
		return feed{}, err
	}
	f := feed{title: found.Title, link: pageAmong(found.Links)}
	for _, e := range found.Entries {
		f.entries = append(f.entries, fromEntry(e))
	}
	return f, nil
}

// fromEntry reads an entry of Atom. The day of its last change is not that of its
// publication.
func fromEntry(from *atom.Entry) entry {
	e := entry{title: from.Title, link: pageAmong(from.Links), id: from.ID, published: from.Published, summary: from.Summary}
	if from.Content != nil {
		e.content = from.Content.Value
	}
	for _, writer := range from.Authors {
		e.writers = append(e.writers, writer.Name)
	}
	return e
}

func parseJSONFeed(source string) (feed, error) {
	parser := json.Parser{}
	found, err := parser.Parse(strings.NewReader(source))
	if err != nil {
		return feed{}, err
	}
	f := feed{title: found.Title, link: found.HomePageURL}
	for _, item := range found.Items {
		f.entries = append(f.entries, fromRecord(item))
	}
	return f, nil
}

// fromRecord reads an item of JSON Feed, the first edition of which knows one author only.
func fromRecord(i *json.Item) entry {
	e := entry{title: i.Title, link: i.URL, id: i.ID, published: i.DatePublished, content: firstOf(i.ContentHTML, i.ContentText), summary: i.Summary}
	writers := i.Authors
	if writers == nil {
		writers = []*json.Author{i.Author}
	}
	for _, w := range writers {
		if w != nil {
			e.writers = append(e.writers, w.Name)
		}
	}
	return e
}

// pageAmong is the address of the page that an entry is about.
func pageAmong(links []*atom.Link) string {
	for _, l := range links {
		if l.Rel == "" || l.Rel == "alternate" {
			return l.Href
		}
	}
	return ""
}

// borrowed is the text of an element of Atom in an item of RSS.
func borrowed(i *rss.Item, name string) string {
	for _, prefix := range [...]string{"atom", "atom10", "atom03"} {
		if found := i.Extensions[prefix][name]; len(found) > 0 {
			return found[0].Value
		}
	}
	return ""
}

func core(found *ext.DublinCoreExtension) ext.DublinCoreExtension {
	if found == nil {
		return ext.DublinCoreExtension{}
	}
	return *found
}

func first(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}

// nameBesideAddress is the name in an author of RSS, of which the standard asks for an
// address of mail with the name in brackets, and which is often the name alone.
func nameBesideAddress(author string) string {
	for part := range strings.FieldsFuncSeq(author, func(r rune) bool { return strings.ContainsRune("()<>", r) }) {
		if part = strings.TrimSpace(part); part != "" && !strings.Contains(part, "@") {
			return part
		}
	}
	return ""
}
