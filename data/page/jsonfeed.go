package page

import (
	"encoding/json"
	"fmt"

	"mareader/data/clean"
)

// parseJSONFeed reads the entries of a JSON Feed.
func parseJSONFeed(source string) ([]Page, error) {
	found, err := readJSONFeed(source)
	if err != nil {
		return nil, fmt.Errorf("%w: %s", ErrFeed, clean.Line(err.Error()))
	}
	if len(found.entries) == 0 {
		return nil, ErrNoEntries
	}
	return found.pages(new(Broken))
}

// readJSONFeed reads what a feed in JSON says, the first edition of which knows one author only.
func readJSONFeed(source string) (feed, error) {
	type author struct{ Name string }
	var found struct {
		Title string
		Home  string `json:"home_page_url"`
		Items []struct {
			ID                  any
			URL, Title, Summary string
			HTML                string `json:"content_html"`
			Text                string `json:"content_text"`
			Published           string `json:"date_published"`
			Author              author
			Authors             []author
		}
	}
	if err := json.Unmarshal([]byte(source), &found); err != nil {
		return feed{}, err
	}
	f := feed{title: found.Title, link: found.Home}
	for _, i := range found.Items {
		id, _ := i.ID.(string)
		e := entry{title: i.Title, link: i.URL, id: id, published: i.Published, content: firstOf(i.HTML, i.Text), summary: i.Summary}
		if i.Authors == nil {
			i.Authors = []author{i.Author}
		}
		for _, a := range i.Authors {
			e.writers = append(e.writers, a.Name)
		}
		f.entries = append(f.entries, e)
	}
	return f, nil
}
