package contrast

import (
	"slices"

	"mareader/data/people"
	"mareader/store/event/figure"
)

// claim is a figure with the sentence that says it.
type claim struct {
	figure.Figure
	voice int // in told
	text  string
	in    *sentence
}

// figures finds the figures that sources give differently for one thing, and by voice those
// that one of them alone gives.
func figures(told []voice) (differ []Disagreement, lone [][]Addition) {
	var claims []claim
	for i, v := range told {
		claims = append(claims, v.claims(i)...)
	}
	lone = make([][]Addition, len(told))
	placed := make([]bool, len(claims))
	for i := range claims {
		if placed[i] {
			continue
		}
		group := gather(claims, placed, i)
		switch values := valuesOf(told, group); {
		case contradictory(group):
			differ = append(differ, Disagreement{Figure, group[0].text, values})
		case !shared(group):
			v := group[0].voice
			lone[v] = append(lone[v], Addition{Figure, values[0]})
		}
	}
	return differ, lone
}

// claims are the figures of what a voice tells of the event, each where it is first told.
func (v voice) claims(i int) []claim {
	var claims []claim
	for _, s := range v.says {
		for _, f := range figure.In(s.text, s.tokens) {
			if !slices.ContainsFunc(claims, func(c claim) bool { return c.Unit == f.Unit && c.Value == f.Value }) {
				claims = append(claims, claim{f, i, s.text[f.Start:f.End], s})
			}
		}
	}
	return claims
}

// gather takes the claims about the same thing as claim i: the same unit, in sentences that
// have enough words in common and no different years.
func gather(claims []claim, placed []bool, i int) []claim {
	var group []claim
	for j := i; j < len(claims); j++ {
		if j == i || !placed[j] && claims[j].comparable(claims[i]) {
			placed[j] = true
			group = append(group, claims[j])
		}
	}
	return group
}

// comparable reports whether two claims are about the same thing.
func (c claim) comparable(d claim) bool {
	if c.Unit != d.Unit {
		return false
	}
	if c.Value == d.Value {
		return true
	}
	need := 2
	if c.Unit == "%" || c.Unit == "€" || c.Unit == "dh" || c.Unit == "$" {
		need = 3 // which say nothing of what they measure
	}
	return c.voice != d.voice && c.in.sameYears(d.in) && c.in.common(d.in) >= need
}

// contradictory reports whether two voices give no figure in common.
func contradictory(group []claim) bool {
	for _, a := range group {
		for _, b := range group {
			if a.voice != b.voice && !agree(group, a.voice, b.voice) {
				return true
			}
		}
	}
	return false
}

// agree reports whether two voices give a figure that is the same.
func agree(group []claim, v, w int) bool {
	return slices.ContainsFunc(group, func(a claim) bool {
		return a.voice == v && slices.ContainsFunc(group, func(b claim) bool { return b.voice == w && a.Near(b.Figure) })
	})
}

// shared reports whether more than one voice makes the claim.
func shared(group []claim) bool {
	return slices.ContainsFunc(group, func(c claim) bool { return c.voice != group[0].voice })
}

// valuesOf are the different figures of each voice.
func valuesOf(told []voice, group []claim) []Value {
	var values []Value
	for _, c := range group {
		v := Value{Source: told[c.voice].source, Text: c.text, At: people.Range{Part: people.Body, Start: c.in.Start, End: c.in.End}}
		if !slices.ContainsFunc(values, func(w Value) bool { return w.Source == v.Source && w.Text == v.Text }) {
			values = append(values, v)
		}
	}
	return values
}
