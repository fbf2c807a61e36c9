package reader

// Revise shows a document anew that was edited. The text at the top stays at the top,
// wherever its block is now.
func (m *Model) Revise(d Document) {
	was, place, before := m.doc, m.place, m.before
	m.SetDocument(d)
	m.removed = place.Removed
	m.place, m.before = m.moved(place, was), m.moved(before, was)
	m.lay()
}

// moved is a place of a former document in the present one: in the nearest block with the
// same text, else in the one with the same number.
func (m *Model) moved(p Place, was Document) Place {
	flows := article
	if p.Removed {
		flows = removed
	}
	before, now := flows(was, m.lang), flows(m.doc, m.lang)
	if p.Flow >= len(before) {
		return p
	}
	text, nearest := before[p.Flow].text, -1
	for i, f := range now {
		if f.text == text && (nearest < 0 || abs(i-p.Flow) < abs(nearest-p.Flow)) {
			nearest = i
		}
	}
	if nearest >= 0 {
		p.Flow = nearest
	}
	return p
}

func abs(n int) int { return max(n, -n) }
