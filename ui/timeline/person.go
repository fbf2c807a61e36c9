package timeline

import (
	"slices"

	"mareader/ui/draw"
	"mareader/ui/timeline/career"
	"mareader/ui/typeset"
)

// heading is who the timeline is of: the name, then the offices, the latest first, in at
// most a third of the screen.
func (m Model) heading() []string {
	if m.person == "" || m.height < 4 {
		return nil
	}
	var name draw.Line
	name.Put(m.theme.Title, m.person)
	name.Skip(2)
	name.Put(m.theme.Muted, m.lang.Meetings(len(m.drawing.Shown)))
	lines := []string{name.In(m.width)}
	if m.height < 12 {
		return lines
	}
	for _, post := range m.posts() {
		set := typeset.Wrap(post, max(m.width-margin, 1))
		if len(lines)+len(set)+1 > m.height/3 {
			break
		}
		for _, line := range set {
			lines = append(lines, m.note(m.theme.Muted, line.Text))
		}
	}
	return append(lines, "")
}

// posts are the person's offices with their terms, or else the office that the latest
// event gives.
func (m Model) posts() []string {
	var posts []string
	for _, t := range slices.Backward(m.careers[m.person]) {
		posts = append(posts, join([]string{career.Post(t.Office, t.Country), t.Words(m.lang)}, " · "))
	}
	if len(posts) > 0 {
		return posts
	}
	for _, at := range m.drawing.Shown {
		for _, p := range m.book.Records[at].Participants {
			if text := career.Post(p.Office, p.Country); p.Name == m.person && text != "" {
				return []string{text}
			}
		}
	}
	return nil
}
