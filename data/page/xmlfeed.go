package page

import (
	"encoding/xml"
	"io"
	"strings"
	"unicode"
)

// syndicated reads RSS and Atom: the elements of a feed and of its entries by their names,
// for the two borrow from each other, and both from others.
type syndicated struct {
	source string
	in     *xml.Decoder
	native string // the namespace of the feed, if any
	feed   feed
}

// parseXML reads a feed in RSS or Atom, up to where it is none.
func parseXML(source string) (feed, error) {
	source = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !unicode.IsSpace(r) {
			return -1
		}
		return r
	}, source)
	s := syndicated{source: source, in: xml.NewDecoder(strings.NewReader(source))}
	s.in.Strict, s.in.Entity = false, xml.HTMLEntity
	for {
		t, err := s.in.Token()
		if start, ok := t.(xml.StartElement); ok {
			err = s.element(start)
		}
		switch {
		case err == io.EOF:
			return s.feed, nil
		case err != nil:
			return s.feed, err
		}
	}
}

// element reads an element of the feed.
func (s *syndicated) element(start xml.StartElement) error {
	switch strings.ToLower(start.Name.Local) {
	case "rss", "rdf", "feed":
		s.native = start.Name.Space
		return nil // what is in them comes next
	case "channel":
		return nil
	case "item", "entry":
		fields, err := s.fields()
		if err == nil {
			s.feed.entries = append(s.feed.entries, fields.entry())
		}
		return err
	}
	f, err := s.field(start)
	switch {
	case err != nil:
	case (f.name == "title" || f.name == "dc:title") && s.feed.title == "":
		s.feed.title = f.text
	case f.name == "link" && s.feed.link == "":
		s.feed.link = f.text
	}
	return err
}

// field is an element without others that matter: what stands in it, or where it leads.
type field struct{ name, text string }

type fields []field

// fields reads the elements of an entry, up to its end.
func (s *syndicated) fields() (all fields, err error) {
	for {
		t, err := s.in.Token()
		if err != nil {
			return nil, err
		}
		switch t := t.(type) {
		case xml.EndElement:
			return all, nil
		case xml.StartElement:
			f, err := s.field(t)
			if err != nil {
				return nil, err
			}
			all = append(all, f)
		}
	}
}

// field reads one element up to its end: its text, the markup where it holds some, and of a
// person the name.
func (s *syndicated) field(start xml.StartElement) (field, error) {
	var text strings.Builder
	name, marked := "", false
	from := s.in.InputOffset()
	to := from
	for depth := 1; depth > 0; {
		to = s.in.InputOffset()
		t, err := s.in.Token()
		if err != nil {
			return field{}, err
		}
		switch t := t.(type) {
		case xml.CharData:
			text.Write(t)
		case xml.StartElement:
			depth++
			marked = true
			text.Reset()
		case xml.EndElement:
			if depth--; depth == 1 && t.Name.Local == "name" {
				name = text.String()
			}
		}
	}
	f := field{s.nameOf(start.Name), text.String()}
	switch {
	case marked && f.name == "author":
		f.text = name
	case marked:
		f.text = s.source[from:to]
	}
	if f.text = strings.TrimSpace(f.text); f.text == "" && f.name == "link" {
		f.text = target(start)
	}
	return f, nil
}

// target is where a link of Atom leads, if to the page itself.
func target(start xml.StartElement) (href string) {
	for _, a := range start.Attr {
		switch a.Name.Local {
		case "rel":
			if a.Value != "alternate" {
				return ""
			}
		case "href":
			href = a.Value
		}
	}
	return href
}

// nameOf is the name of an element in small letters, after that of the vocabulary that it
// is borrowed from, but for RSS and Atom: "dc:creator", "published".
func (s *syndicated) nameOf(n xml.Name) string {
	name := strings.ToLower(n.Local)
	if n.Space == "" || n.Space == s.native {
		return name
	}
	for _, v := range vocabularies {
		if n.Space == v.prefix || strings.HasPrefix(n.Space, v.address) {
			return v.as + name
		}
	}
	return "other:" + name
}

// vocabularies are the namespaces by the beginnings of their addresses, and by the prefixes
// of those that a feed forgets to declare.
var vocabularies = [...]struct{ prefix, address, as string }{
	{"dc", "http://purl.org/dc/", "dc:"},
	{"itunes", "http://www.itunes.com/", "itunes:"},
	{"content", "http://purl.org/rss/1.0/modules/content", "content:"},
	{"", "http://purl.org/rss/1.0/modules/", "other:"},
	{"rss", "http://purl.org/rss/1.0", ""},
	{"rdf", "http://my.netscape.com/rdf/", ""},
	{"rdf", "http://channel.netscape.com/rdf/", ""},
	{"atom", "http://www.w3.org/2005/Atom", ""},
	{"atom10", "http://purl.org/atom/", ""},
}

// first is the text of the first element with one of the names that has any.
func (f fields) first(names ...string) string {
	for _, name := range names {
		for _, field := range f {
			if field.name == name && field.text != "" {
				return field.text
			}
		}
	}
	return ""
}

// entry is what the elements say. The day of the last change is not that of publication.
func (f fields) entry() entry {
	e := entry{
		title:     f.first("title", "dc:title"),
		link:      f.first("link"),
		id:        f.first("guid", "id"),
		published: f.first("pubdate", "published", "dc:date", "issued"),
		content:   f.first("content:encoded", "content"),
		summary:   f.first("description", "summary", "dc:description", "itunes:summary"),
	}
	for _, field := range f {
		if field.name == "author" {
			e.writers = append(e.writers, nameBesideAddress(field.text))
		}
	}
	if e.writers == nil {
		e.writers = []string{nameBesideAddress(f.first("dc:author", "dc:creator", "itunes:author"))}
	}
	return e
}

// nameBesideAddress is the name in an author of RSS, of which the standard asks for an
// address of mail with the name in brackets, and which is often the name alone.
func nameBesideAddress(author string) string {
	if strings.Contains(author, "</") {
		author = plain(author)
	}
	for part := range strings.FieldsFuncSeq(author, func(r rune) bool { return strings.ContainsRune("()<>", r) }) {
		if part = strings.TrimSpace(part); part != "" && !strings.Contains(part, "@") {
			return part
		}
	}
	return ""
}
