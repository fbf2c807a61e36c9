package index

// Take has an empty index consist of parts, which have no document in common.
func (x *Index) Take(parts ...Part) {
	x.change(func([]Part) []Part { return parts })
}

// Without returns s but for the documents with some numbers.
func (s *Segment) Without(numbers ...uint32) Part { return Part{Segment: s}.without(numbers) }

// Gone are the numbers of the documents that are gone.
func (p Part) Gone() (numbers []uint32) {
	if p.gone == nil {
		return nil
	}
	return p.goneSince(Part{Segment: p.Segment})
}
