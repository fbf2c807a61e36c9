package index

// Of returns an index of parts, which have no document in common.
func Of(parts ...Part) *Index {
	x := new(Index)
	x.parts.Store(&parts)
	return x
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
