package index

// Best returns the documents with the highest marks, best first and then in order, no more
// than most of them; and how many have a mark at all. It counts how many have each mark, and
// sorts nothing.
func Best(marks []uint16, most int) (docs []int, count int) {
	highest := uint16(0)
	for _, mark := range marks {
		highest = max(highest, mark)
	}
	having := make([]uint32, int(highest)+1) // how many documents have each mark
	for _, mark := range marks {
		having[mark]++
	}
	count = len(marks) - int(having[0])
	if most = min(most, count); most <= 0 {
		return nil, count
	}
	least, above := len(having), 0 // the lowest mark returned, how many are higher
	for above+int(having[least-1]) < most {
		least--
		above += int(having[least])
	}
	least--
	starts := having[least:] // where the documents of each mark go
	for mark, at := len(starts)-1, uint32(0); mark >= 0; mark-- {
		at, starts[mark] = at+starts[mark], at
	}
	docs = make([]int, most)
	for doc, mark := range marks {
		if int(mark) < least {
			continue
		}
		if at := &starts[int(mark)-least]; int(*at) < most {
			docs[*at] = doc
			*at++
		}
	}
	return docs, count
}
