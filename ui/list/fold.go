package list

import (
	"maps"
	"slices"

	tea "charm.land/bubbletea/v2"
)

// Folds tells which articles one row may stand for. It holds for the articles as it was when
// it was asked for, and may be used on any goroutine. Two that are equal tell the same.
type Folds interface {
	// Of is the articles with an article, itself among them, the one that stands for all of
	// them first; none for most.
	Of(article int) []int
}

// folding is how articles are folded: those with the same text, or those on one event.
type folding struct {
	folds    Folds // nil while nothing is folded
	byEvent  bool
	unfolded map[int]bool // whose others are shown, by the one that stands for them
	version  int          // goes up whenever it is changed
}

// of is the articles that may be folded with one.
func (f folding) of(article int) []int {
	if f.folds == nil {
		return nil
	}
	return f.folds.Of(article)
}

// voice is the article that stands for those of a row: itself for most.
func (f folding) voice(article int) int {
	if others := f.of(article); len(others) > 0 {
		return others[0]
	}
	return article
}

// rows are articles as they are shown.
type rows struct {
	shown   []int
	standIn map[int]int // by an article that stands for others: which of them answers in its place
	order   Order       // of hits
	folding folding
	ordered []int // what all articles were arranged from; nil for hits
}

// whole is all articles, which are in order, folded.
func (f folding) whole(all []int) rows {
	return rows{shown: f.folded(all, false), folding: f, ordered: all}
}

// current tells whether arranging all articles again would change nothing.
func (r rows) current(f folding, folds Folds, all []int) bool {
	return r.folding.version == f.version && r.folding.byEvent == f.byEvent && r.folding.folds == folds &&
		len(r.ordered) == len(all) && (len(all) == 0 || &r.ordered[0] == &all[0])
}

// rows puts hits in an order, of which all articles are given where it is not that of the
// hits, and folds them.
func (f folding) rows(hits []int, o Order, all []int) rows {
	r := rows{order: o, folding: f, standIn: f.standIns(hits)}
	if o == ByRelevance {
		r.shown = f.folded(hits, true)
	} else {
		r.shown = f.folded(f.among(all, hits), false)
	}
	return r
}

// folded leaves one row to the articles that one stands for, unless they are unfolded. It
// takes the place of the best of them where they are ranked, else its own, which is among
// the articles then.
func (f folding) folded(articles []int, ranked bool) []int {
	if f.folds == nil {
		return articles
	}
	first := slices.IndexFunc(articles, func(a int) bool { return len(f.of(a)) > 0 })
	if first < 0 {
		return articles
	}
	shown := append(make([]int, 0, len(articles)), articles[:first]...)
	seen := map[int]bool{}
	for _, a := range articles[first:] {
		others := f.of(a)
		if len(others) == 0 {
			shown = append(shown, a)
			continue
		}
		voice := others[0]
		if seen[voice] || !ranked && a != voice {
			continue
		}
		seen[voice] = true
		shown = append(shown, voice)
		if f.unfolded[voice] {
			shown = append(shown, others[1:]...)
		}
	}
	return shown
}

// standIns tells, for each article that answers only by one that it stands for, by which.
func (f folding) standIns(hits []int) map[int]int {
	if f.folds == nil {
		return nil
	}
	by, answering := map[int]int{}, map[int]bool{}
	for _, hit := range hits {
		others := f.of(hit)
		if len(others) == 0 {
			continue
		}
		voice := others[0]
		answering[voice] = answering[voice] || voice == hit
		if _, known := by[voice]; !known && voice != hit {
			by[voice] = hit
		}
	}
	maps.DeleteFunc(by, func(voice, _ int) bool { return answering[voice] })
	return by
}

// among returns the hits in the order of all, each by the article that stands for it.
func (f folding) among(all, hits []int) []int {
	if len(all) == 0 {
		return nil
	}
	hit := make([]bool, slices.Max(all)+1)
	for _, h := range hits {
		if v := f.voice(h); v < len(hit) {
			hit[v] = true
		}
	}
	shown := make([]int, 0, len(hits))
	for _, article := range all {
		if hit[article] {
			shown = append(shown, article)
		}
	}
	return shown
}

// unfold shows the articles for which that under the cursor stands, or hides them.
func (m Model) unfold() (Model, tea.Cmd) {
	article, ok := m.Current()
	if !ok || len(m.folding.of(article)) == 0 {
		return m, nil
	}
	voice := m.folding.voice(article)
	m.setUnfolded(voice, !m.folding.unfolded[voice])
	m.Select(voice)
	return m, nil
}

// setUnfolded shows or hides the articles for which one on the screen stands.
func (m *Model) setUnfolded(voice int, open bool) {
	row, others := m.find(voice), m.folding.of(voice)[1:]
	if row < 0 || m.folding.unfolded[voice] == open {
		return
	}
	unfolded := maps.Clone(m.folding.unfolded)
	if unfolded == nil {
		unfolded = map[int]bool{}
	}
	unfolded[voice] = open
	m.folding.unfolded = unfolded
	m.folding.version++
	below := m.shown[row+1:]
	for _, other := range others { // are there or not: the rows may be of a folding before
		if len(below) > 0 && below[0] == other {
			below = below[1:]
		}
	}
	if !open {
		others = nil
	}
	m.shown = slices.Concat(m.shown[:row+1], others, below)
	if m.result.query == "" {
		m.whole.shown, m.whole.folding = m.shown, m.folding
	}
	m.drawings.forget()
	m.fit()
}

// byEvent leaves one row to the articles that tell of one event, or to each again.
func (m Model) byEvent() (Model, tea.Cmd) {
	m.folding = folding{folds: m.folding.folds, byEvent: !m.folding.byEvent, version: m.folding.version + 1}
	cmd := m.arrange()
	return m, cmd
}
