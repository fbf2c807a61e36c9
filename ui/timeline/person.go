package timeline

import "slices"

// heading is who the timeline is of: the name, then the offices, the latest first, in at
// most a third of the screen.
func (m Model) heading() []string {
	if m.person == "" || m.height < 4 {
		return nil
	}
	lines := []string{m.pens.title.draw(m.person) + "  " + m.pens.muted.draw(m.lang.Meetings(len(m.drawing.events)))}
	if m.height < 12 {
		return lines
	}
	for _, post := range m.posts() {
		set := wrap(post, max(m.width-margin, 1))
		if len(lines)+len(set)+1 > m.height/3 {
			break
		}
		for _, line := range set {
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
