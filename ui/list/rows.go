package list

// drawings remembers what the articles said of articles and how they were drawn: finding the
// sentence that matched costs far more than showing it, and a screen is drawn for every
// message. It is forgotten whenever an answer could be another.
type drawings struct {
	known map[int]Row
	drawn map[drawing][]string
}

// drawing is all that a row looks different by.
type drawing struct {
	article, width, height int
	selected               bool
}

// remembered bounds the rows; it is more than any screen holds.
const remembered = 1000

func (r *drawings) forget() { *r = drawings{} }

// row is what the list shows of the article in a row.
func (m Model) row(i int) Row {
	r, article := m.drawings, m.shown[i]
	if r.known == nil || len(r.known) > remembered {
		r.known = map[int]Row{}
	}
	row, ok := r.known[article]
	if !ok {
		describe := m.articles.Row
		if m.result.row != nil {
			describe = m.result.row
		}
		row = describe(article)
		if twin, ok := m.result.standIn[article]; ok {
			row.answerBy(describe(twin))
		}
		row.twins = m.folding.of(article)
		row.twin = len(row.twins) > 0 && row.twins[0] != article
		r.known[article] = row
	}
	return row
}

// drawn is a row as lines.
func (m Model) drawn(i, height int) []string {
	r, at := m.drawings, drawing{m.shown[i], m.width, height, i == m.window.Cursor}
	if r.drawn == nil || len(r.drawn) > remembered {
		r.drawn = map[drawing][]string{}
	}
	lines, ok := r.drawn[at]
	if !ok {
		lines = m.lines(m.row(i), at.selected, height)
		r.drawn[at] = lines
	}
	return lines
}
