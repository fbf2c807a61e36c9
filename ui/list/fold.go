package list

import (
	"maps"
	"slices"

	tea "charm.land/bubbletea/v2"
)

// voice is the article that stands for those with the same text: itself for most.
func (m *Model) voice(article int) int {
	if twins := m.shelf.Twins(article); len(twins) > 0 {
		return twins[0]
	}
	return article
}

// folded leaves one row to articles with the same text, that of the one that stands for
// them all, unless they are unfolded. It takes the place of the best of them where they
// are ranked, else its own, which is among the articles then.
func (m *Model) folded(articles []int, ranked bool) []int {
	first := slices.IndexFunc(articles, func(a int) bool { return len(m.shelf.Twins(a)) > 0 })
	if first < 0 {
		return articles
	}
	shown := append(make([]int, 0, len(articles)), articles[:first]...)
	seen := map[int]bool{}
	for _, a := range articles[first:] {
		twins := m.shelf.Twins(a)
		if len(twins) == 0 {
			shown = append(shown, a)
			continue
		}
		voice := twins[0]
		if seen[voice] || !ranked && a != voice {
			continue
		}
		seen[voice] = true
		shown = append(shown, voice)
		if m.unfolded[voice] {
			shown = append(shown, twins[1:]...)
		}
	}
	return shown
}

// standIns tells, for each article that answers only by one with the same text, by which.
func (m *Model) standIns() map[int]int {
	by, answering := map[int]int{}, map[int]bool{}
	for _, hit := range m.result.hits {
		twins := m.shelf.Twins(hit)
		if len(twins) == 0 {
			continue
		}
		voice := twins[0]
		answering[voice] = answering[voice] || voice == hit
		if _, known := by[voice]; !known && voice != hit {
			by[voice] = hit
		}
	}
	maps.DeleteFunc(by, func(voice, _ int) bool { return answering[voice] })
	return by
}

// unfold shows the articles with the same text as that under the cursor, or hides them.
func (m Model) unfold() (Model, tea.Cmd) {
	article, ok := m.Current()
	if !ok || len(m.shelf.Twins(article)) == 0 {
		return m, nil
	}
	voice := m.voice(article)
	m.setUnfolded(voice, !m.unfolded[voice])
	m.Select(voice)
	return m, nil
}

// setUnfolded shows or hides the articles for which one stands.
func (m *Model) setUnfolded(voice int, open bool) {
	unfolded := map[int]bool{voice: open}
	for other, was := range m.unfolded {
		if other != voice {
			unfolded[other] = was
		}
	}
	m.unfolded = unfolded
	m.arrange()
}
