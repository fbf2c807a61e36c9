package search

import (
	"cmp"
	"slices"
)

// A mark says how well an article matches one group: the tier in the upper three bits,
// the better the higher, and in the lower five how strong the match is. 0 is no match;
// nothing raises the mark of an article that is out.
const (
	strengthBits = 5
	strengthMask = 1<<strengthBits - 1
	frontBase    = 8 // weaker strengths are of the body
	out          = 1<<8 - 1
)

// noted marks whatever has a posting.
var noted = [16]uint8{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}

func markOf(tier Tier, strength int) uint8 {
	return uint8(Fuzzy-tier+1)<<strengthBits | uint8(strength)
}

func tierOfMark(mark uint8) Tier {
	return Fuzzy + 1 - Tier(mark>>strengthBits)
}

// frontMarks maps the places noted in postings to marks. The places are ordered bits:
// title counts for more than all others together.
func frontMarks(tier Tier) (marks [16]uint8) {
	for places := range marks {
		marks[places] = markOf(tier, frontBase+places)
	}
	return marks
}

// bodyMarks maps how often a word comes to marks. It counts for whole words only: how
// often some longer word comes says little, and need not be read then.
func bodyMarks(tier Tier) (marks [16]uint8) {
	for times := range marks {
		marks[times] = markOf(tier, 1)
		if tier == Whole {
			marks[times] = markOf(tier, max(1, min(times, frontBase-1)))
		}
	}
	return marks
}

// nearMarks maps the postings of a word near to the one sought, wherever it is, to marks:
// the more alike the stronger, and stronger in the front than in the body.
func nearMarks(likeness int) (front, body [16]uint8) {
	likeness = min(likeness, strengthMask-frontBase)
	for i := range front {
		front[i], body[i] = markOf(Fuzzy, likeness+frontBase), markOf(Fuzzy, max(likeness, 1))
	}
	return front, body
}

// hit sums up what the groups say of an article. Words that stand together in one of
// the places of the front count a quarter more.
func (s *search) hit(doc int, marks [][]uint8) Hit {
	h, together := Hit{Doc: doc}, inFront
	for i, g := range s.groups {
		mark := marks[i][doc]
		strength := int(mark & strengthMask)
		h.Tier = max(h.Tier, tierOfMark(mark))
		h.Score += g.weight * float64(strength)
		if strength < frontBase {
			together = 0
		}
		together &= strength - frontBase
	}
	if len(s.groups) > 1 && together != 0 && h.Tier < Fuzzy {
		h.Score *= 1.25
	}
	const worst = 1<<14 - 1
	h.rank = uint16(h.Tier)<<14 | uint16(worst-min(worst, int(h.Score*400)))
	return h
}

// ranked sorts hits by tier and score, keeping the order of equals. It sorts by digits:
// a letter typed may hit the whole library.
func ranked(hits []Hit) []Hit {
	other := make([]Hit, len(hits))
	for shift := 0; shift < 16; shift += 8 {
		var at [257]int
		for _, h := range hits {
			at[h.rank>>shift&0xff+1]++
		}
		for i := range at[1:] {
			at[i+1] += at[i]
		}
		for _, h := range hits {
			d := h.rank >> shift & 0xff
			other[at[d]] = h
			at[d]++
		}
		hits, other = other, hits
	}
	return hits
}

func sortByWeight(groups []group) {
	slices.SortStableFunc(groups, func(a, b group) int { return cmp.Compare(b.weight, a.weight) })
}
