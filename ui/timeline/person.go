package timeline

import (
	"slices"
	"strconv"
)

// maxTerms is how many terms of office the heading lists at most.
const maxTerms = 3

// heading is who the timeline is of: the name, then the offices, the latest first.
func (m Model) heading() []string {
	if m.person == "" || m.height < 4 {
		return nil
	}
	posts := m.posts()
	title := m.pens.title.draw(m.person) + "  " + m.pens.muted.draw(m.lang.Meetings(len(m.drawing.events)))
	if m.height < 12 || len(posts) == 0 {
		return []string{title}
	}
	lines := []string{title}
	for i, post := range posts {
		if i == maxTerms && len(posts) > maxTerms+1 {
			rest := strconv.Itoa(len(posts) - i)
			lines = append(lines, m.pens.muted.draw("  + "+rest))
			break
		}
		for _, line := range wrap(post, max(m.width-margin, 1)) {
			lines = append(lines, spaces(margin)+m.pens.muted.draw(line))
		}
	}
	return append(lines, "")
}

// posts are the person's offices with their terms, or else the office that the latest
// event gives.
func (m Model) posts() []string {
	var posts []string
	for _, t := range slices.Backward(m.careers[m.person]) {
		posts = append(posts, join([]string{t.post(), t.words(m.lang)}, " · "))
	}
	if len(posts) > 0 {
		return posts
	}
	for _, e := range m.drawing.events {
		for _, p := range e.Participants {
			if text := post(p.Office, p.Country); p.Name == m.person && text != "" {
				return []string{text}
			}
		}
	}
	return nil
}
